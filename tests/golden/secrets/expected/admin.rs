// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 23b37692680343a0142c60029e8d4a564eedaf6fea3ae5d77a8700840d57aa04.


