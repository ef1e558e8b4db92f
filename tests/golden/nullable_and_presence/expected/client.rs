// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 3a52802a15d11b536ae6f51637d4c918757db90a08ff3a6fb595e6d93e5a79ae.

use super::table;
impl crate::Client {
    /// `change`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `change`, REST `POST /v1/change`, gRPC `Change`.
    pub fn change(
        &self,
        request: super::model::ChangeRequest,
    ) -> ::authorizer_runtime::Call<super::model::Changed> {
        self.call(&table::CHANGE, request)
    }
}
