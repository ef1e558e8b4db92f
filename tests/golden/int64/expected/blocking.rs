// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3f5f55fd840e6c8e7c8f6b6ef2a1ee6a51e635d2393ab37eea7a41cf6c80933e.

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
