// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 7dfcc7224910c8410a2b388ad1372233871fb4f7bea791dcceb78459f51e0cdb.

use super::table;
impl crate::AdminClient {
    /// `list_saml_idp_keys`, which the schemas do not describe.
    ///
    /// Protocols: GraphQL `_list_saml_idp_keys`. Since server 2.4.0-rc.5.
    pub fn list_saml_idp_keys(
        &self,
        request: super::model::ListSamlIdpKeysRequest,
    ) -> ::authorizer_runtime::Call<super::model::SamlIdpKeys> {
        self.call(&table::LIST_SAML_IDP_KEYS, request)
    }
}
