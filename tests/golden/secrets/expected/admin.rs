// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 db85ba7bb846096a90a1954193b33a825f6ccd72eccac6a06f7584bdce2cdb34.


