// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9bc69b29c47b71af6fdcd564d371b3f24edbba23f53cb85531d6de78d230c826.


