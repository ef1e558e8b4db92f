// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 38e70ce9f798eb457ebb070d965222efea1438f54fab45e32f371c9b99494a76.

use super::table;
impl crate::Client {
    /// `clock`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `clock`, REST `POST /v1/clock`, gRPC `Clock`.
    pub fn clock(
        &self,
        request: super::model::ClockRequest,
    ) -> ::authorizer_runtime::Call<super::model::Clock> {
        self.call(&table::CLOCK, request)
    }
}
