// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d837738ae0b69a30aee330e23332fed400202de6b4ece1cffc3557f8cc4d0c69.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static HOOKS: runtime::Endpoint<
    super::model::HooksRequest,
    super::model::Hooks,
> = {
    let endpoint = runtime::Endpoint::<
        super::model::HooksRequest,
        super::model::Hooks,
    >::new("hooks")
        .graphql(
            "query hooks($params: PaginationRequest) { _hooks(params: $params) { hooks { id } total: Total } }",
            "_hooks",
            OPTIONAL,
        )
        .variables(|request, out| runtime::codec::object(
            "params",
            &request.pagination,
            out,
        ))
        .rest(runtime::Verb::Post, "/v1/admin/hooks", true, None)
        .grpc("/golden.v1.GoldenAdminService/Hooks")
        .check(|request, _| {
            if let Some(misfit) = runtime::Misfit::outside(
                "page",
                request.pagination.as_ref().and_then(|asked| asked.page),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            if let Some(misfit) = runtime::Misfit::outside(
                "limit",
                request.pagination.as_ref().and_then(|asked| asked.limit),
                1i64,
                None,
            ) {
                return Some(misfit);
            }
            None
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |request| runtime::convert::encode::<_, wire::HooksRequest>(request),
            |bytes| runtime::convert::decode(
                bytes,
                <super::model::Hooks as runtime::convert::FromWire<
                    wire::HooksResponse,
                >>::from_wire,
            ),
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&HOOKS);
}
