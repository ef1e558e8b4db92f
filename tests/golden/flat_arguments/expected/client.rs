// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 4a792a320460deb8b527cd20e379b570972375af731e51ec99e5223a02a737ea.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::Client {
    /// `begin`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `begin`, REST `POST /v1/begin`, gRPC `Begin`.
    pub fn begin(&self, request: BeginRequest) -> Call<Begun> {
        self.call(&table::BEGIN, request)
    }
    /// `enable`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `enable`, REST `POST /v1/enable`, gRPC `Enable`.
    pub fn enable(&self, request: EnableRequest) -> Call<Begun> {
        self.call(&table::ENABLE, request)
    }
    /// `finish`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `finish`, REST `POST /v1/finish`, gRPC `Finish`.
    pub fn finish(&self, request: FinishRequest) -> Call<Begun> {
        self.call(&table::FINISH, request)
    }
}
