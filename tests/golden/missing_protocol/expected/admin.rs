// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 99f6dae787527d092750daa8bfe44964663ee0ca01bf253991b71a8dd1730dc9.


