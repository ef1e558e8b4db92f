// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 7dfcc7224910c8410a2b388ad1372233871fb4f7bea791dcceb78459f51e0cdb.

//! How each protocol carries each operation.
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[
    ("SAMLIDPKey", &["ENV_NAME"]),
    ("SAMLIDPKeys", &["fn"]),
];
pub(crate) static LIST_SAML_IDP_KEYS: runtime::Endpoint<
    super::model::ListSamlIdpKeysRequest,
    super::model::SamlIdpKeys,
> = runtime::Endpoint::<
    super::model::ListSamlIdpKeysRequest,
    super::model::SamlIdpKeys,
>::new("list_saml_idp_keys")
    .graphql(
        "query list_saml_idp_keys($params: ListSAMLIDPKeysRequest!) { _list_saml_idp_keys(params: $params) { self fn keys { crate ENV_NAME } } }",
        "_list_saml_idp_keys",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out));
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&LIST_SAML_IDP_KEYS);
}
