// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b8dc3aca93ee348fb1293aefa65175e6c59363ab67a4011239f3f0c098a6213e.


