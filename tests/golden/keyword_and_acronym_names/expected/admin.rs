// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fc1a436fda3ba9cb414c1af2d713683c5ae8d1f73f3f7378e536a1609ed8d878.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::AdminClient {
    /// `list_saml_idp_keys`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_list_saml_idp_keys`. Since server 2.4.0-rc.5.
    pub fn list_saml_idp_keys(
        &self,
        request: ListSamlIdpKeysRequest,
    ) -> Call<SamlIdpKeys> {
        self.call(&table::LIST_SAML_IDP_KEYS, request)
    }
}
