// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 01182643dce01e5b41e76728040553b67c0974fd3edbff46d1d9841df81b866a.

use super::table;
impl crate::Client {
    /// `greet`, which the schemas do not describe.
    ///
    /// Protocols: REST `POST /v1/greet`.
    pub fn greet(
        &self,
        request: super::model::GreetRequest,
    ) -> ::authorizer_runtime::Call<super::model::GreetResponse> {
        self.call(&table::GREET, request)
    }
}
