// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3f5f55fd840e6c8e7c8f6b6ef2a1ee6a51e635d2393ab37eea7a41cf6c80933e.


