// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3de9be2fa13584c2a5103a22dc4635fb33bda29b65294567bdefd987b661285f.


