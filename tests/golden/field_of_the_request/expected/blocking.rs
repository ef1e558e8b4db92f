// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 468a0867ce7c6ff622abfb6736b1ba38cd6dcb40599a1882f006c0af04db3bfd.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::AdminClient {
    /// `hooks`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_hooks`, REST `POST /v1/admin/hooks`, gRPC `Hooks`.
    pub fn hooks(&self, request: HooksRequest) -> Call<Hooks> {
        self.call(&table::HOOKS, request)
    }
}
