// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.


