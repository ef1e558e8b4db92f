// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 f37181300c0434bd75a45c726ddf95df7ed8c5589756bd61dc20b1d09f5503c5.


