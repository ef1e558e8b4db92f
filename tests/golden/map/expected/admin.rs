// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b2955bdfff5d6dfc8a964cf907399b6660954e10670bde1d5b47d51bb52dbde7.


