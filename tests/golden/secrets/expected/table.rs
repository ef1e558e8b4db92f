// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 db85ba7bb846096a90a1954193b33a825f6ccd72eccac6a06f7584bdce2cdb34.

//! How each protocol carries each operation.
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[
    ("SignedIn", &["access_token", "recovery_codes", "headers"]),
];
pub(crate) static SIGN_IN: runtime::Endpoint<
    super::model::SignInRequest,
    super::model::SignedIn,
> = runtime::Endpoint::<
    super::model::SignInRequest,
    super::model::SignedIn,
>::new("sign_in")
    .graphql(
        "mutation sign_in($params: SignInInput!) { sign_in(params: $params) { access_token recovery_codes headers } }",
        "sign_in",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .check(|request, protocol| {
        if let Some(value) = &request.headers
            && let Some(misfit) = runtime::Misfit::of_secret_map(
                "headers",
                value,
                protocol,
            )
        {
            return Some(misfit);
        }
        None
    });
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&SIGN_IN);
}
