// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 b8dc3aca93ee348fb1293aefa65175e6c59363ab67a4011239f3f0c098a6213e.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::Client {
    /// `clock`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `clock`, REST `POST /v1/clock`, gRPC `Clock`.
    pub fn clock(&self, request: ClockRequest) -> Call<Clock> {
        self.call(&table::CLOCK, request)
    }
}
