// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 963cff30c7935a3e4b621fbfb987b7098e1ca681d2ab530191ea04b615de505e.


