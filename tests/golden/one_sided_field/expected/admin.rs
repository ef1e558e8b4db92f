// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a45fb4194484e26af2e295970c6e8915ef6c5e07ebd9a9da66ef919fc40c90f9.


