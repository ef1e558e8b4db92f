// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 43c2c242d51210ec9e8b5b1d796f8944fe8d05dbeb2fd25718ee82a3920e9c73.


