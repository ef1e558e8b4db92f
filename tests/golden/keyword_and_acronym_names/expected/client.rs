// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 7dfcc7224910c8410a2b388ad1372233871fb4f7bea791dcceb78459f51e0cdb.


