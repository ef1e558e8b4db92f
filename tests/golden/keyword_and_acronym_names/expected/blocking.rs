// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 74fdd07ed024461994f3a329bb9e8488334aa1d3b224190f84c21c6985059636.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::AdminClient {
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
