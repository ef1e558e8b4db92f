// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 af6ee5ceccd72b8cc2cfe8e86ce0c4d9d88bc09b17a4212d018fd466be2c7df7.


