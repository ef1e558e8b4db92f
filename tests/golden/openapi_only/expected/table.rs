// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 01182643dce01e5b41e76728040553b67c0974fd3edbff46d1d9841df81b866a.

//! How each protocol carries each operation.
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static GREET: runtime::Endpoint<
    super::model::GreetRequest,
    super::model::GreetResponse,
> = runtime::Endpoint::<
    super::model::GreetRequest,
    super::model::GreetResponse,
>::new("greet")
    .rest(runtime::Verb::Post, "/v1/greet", true, None);
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&GREET);
}
