// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d837738ae0b69a30aee330e23332fed400202de6b4ece1cffc3557f8cc4d0c69.


