// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 24449e9a1f64f9b704899b790c578eb617754f9bd6ab101e40425bbba980d505.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
    /// `clock`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `clock`, REST `POST /v1/clock`, gRPC `Clock`.
    pub fn clock(&self, request: ClockRequest) -> Call<Clock> {
        self.call(&table::CLOCK, request)
    }
}
