// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 4ce2fd0a89b1cf875706dafd63d8fc44691425fa279a58985190ddafee43a3fc.


