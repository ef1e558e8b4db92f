// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5b208d1d51e4f8b72168fb8d10f951981b4eeec73f784c490c1d12116ac97672.

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
