// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 26093fbf576cad7e9f8512de3f919551b59f8a3d5f77e77c41ded8af64c7ff20.

use super::table;
impl crate::Client {
    /// `begin`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `begin`, REST `POST /v1/begin`, gRPC `Begin`.
    pub fn begin(
        &self,
        request: super::model::BeginRequest,
    ) -> ::authorizer_runtime::Call<super::model::Begun> {
        self.call(&table::BEGIN, request)
    }
    /// `enable`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `enable`, REST `POST /v1/enable`, gRPC `Enable`.
    pub fn enable(
        &self,
        request: super::model::EnableRequest,
    ) -> ::authorizer_runtime::Call<super::model::Begun> {
        self.call(&table::ENABLE, request)
    }
    /// `finish`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `finish`, REST `POST /v1/finish`, gRPC `Finish`.
    pub fn finish(
        &self,
        request: super::model::FinishRequest,
    ) -> ::authorizer_runtime::Call<super::model::Begun> {
        self.call(&table::FINISH, request)
    }
}
