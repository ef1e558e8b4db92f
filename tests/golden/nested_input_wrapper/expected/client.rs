// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9373809487cd4cb68b757358548a99b1a8f659a629dd1344b317bd675fff6f3e.


