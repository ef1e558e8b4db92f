// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 29aeb94e4df810bb78dabcad5feff57134a5dba6c947a8b81e83a354ff5cb822.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `greet`, which the schemas do not describe.
    ///
    /// Protocols: REST `POST /v1/greet`.
    pub fn greet(&self, request: GreetRequest) -> Call<GreetResponse> {
        self.call(&table::GREET, request)
    }
}
