// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 f46eefcdffe8c9997b460555a242ee44094573e141e056018a117f8d1207dcc3.


