// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 39916c9760f213fa391aef2bf8b24f9762c6706e3629be9ebecd2ffa66245ca8.


