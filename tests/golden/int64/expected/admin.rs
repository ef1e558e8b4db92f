// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 24449e9a1f64f9b704899b790c578eb617754f9bd6ab101e40425bbba980d505.


