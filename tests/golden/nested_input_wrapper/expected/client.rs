// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 a2b70cab8a88a3e415a490f77bf78286d8eef0d84256e6573343d86ca4582c15.


