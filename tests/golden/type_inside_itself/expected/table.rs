// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 5c49254cb26a8c1c7fc9d7f6bde632e10f85602731d67cdd90f6e6877ef5ae39.

//! How each protocol carries each operation.
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[("Tree", &["children"])];
pub(crate) static TREE: runtime::Endpoint<
    super::model::TreeRequest,
    super::model::Tree,
> = runtime::Endpoint::<super::model::TreeRequest, super::model::Tree>::new("tree")
    .graphql(
        "query tree($params: TreeInput!) { tree(params: $params) { name } }",
        "tree",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out));
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&TREE);
}
