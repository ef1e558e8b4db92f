// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5f0156a5c8fd34bc5172616c5944d5550741768f8bb4bbd45876d4aee507071c.


