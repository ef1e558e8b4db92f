// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 74fdd07ed024461994f3a329bb9e8488334aa1d3b224190f84c21c6985059636.


