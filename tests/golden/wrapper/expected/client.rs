// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9914262c2253716658f727096b457aa38b00a233a79d107a8bfe935fa3be9a12.


