// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 11ca95dc69c1009cda246b0a4b75f18a63ba45f5e7ba364488265cf80ee80fa2.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::Client {
    /// `greet`, which the schemas do not describe.
    ///
    /// Protocols: REST `POST /v1/greet`.
    pub fn greet(&self, request: GreetRequest) -> Call<GreetResponse> {
        self.call(&table::GREET, request)
    }
}
