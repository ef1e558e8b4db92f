// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 38e70ce9f798eb457ebb070d965222efea1438f54fab45e32f371c9b99494a76.


