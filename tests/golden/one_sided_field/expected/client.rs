// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 8adefa80e987a95c45498f42f1992911bef384aa2e73ac9cd878820269595245.

use super::table;
impl crate::Client {
    /// `person`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `person`, REST `POST /v1/person`, gRPC `Person`.
    pub fn person(
        &self,
        request: super::model::PersonRequest,
    ) -> ::authorizer_runtime::Call<super::model::Person> {
        self.call(&table::PERSON, request)
    }
}
