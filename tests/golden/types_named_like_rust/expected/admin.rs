// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d841ad9e22e5dbe5b7aea89ef00556aefd8141287e98fd452ef74c821edb2e07.


