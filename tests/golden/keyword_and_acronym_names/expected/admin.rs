// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fd1190b610fd3ed948dd52ba067bfd462f890d5a665214bd4e9713c011047df5.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::Call;
impl crate::AdminClient {
    /// `list_saml_idp_keys`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_list_saml_idp_keys`.
    pub fn list_saml_idp_keys(
        &self,
        request: ListSamlIdpKeysRequest,
    ) -> Call<SamlIdpKeys> {
        self.call(&table::LIST_SAML_IDP_KEYS, request)
    }
}
