// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3a52802a15d11b536ae6f51637d4c918757db90a08ff3a6fb595e6d93e5a79ae.


