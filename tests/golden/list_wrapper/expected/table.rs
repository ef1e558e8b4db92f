// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0658548489aecb00045282c4c10634ae9d4f45dac6315d4701e1dfd9734dda31.

//! How each protocol carries each operation.
#[cfg(feature = "grpc")]
use super::wire;
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[];
pub(crate) static PASSKEYS: runtime::Endpoint<
    (),
    ::std::vec::Vec<super::model::Passkey>,
> = {
    let endpoint = runtime::Endpoint::<
        (),
        ::std::vec::Vec<super::model::Passkey>,
    >::new("passkeys")
        .graphql("query passkeys { passkeys { id } }", "passkeys", OPTIONAL)
        .rest(runtime::Verb::Post, "/v1/passkeys", false, Some("passkeys"))
        .grpc("/golden.v1.GoldenService/Passkeys");
    #[cfg(feature = "grpc")]
    let endpoint = endpoint
        .messages(
            |()| ::std::vec::Vec::new(),
            |bytes| {
                runtime::convert::decode(
                    bytes,
                    |message: wire::PasskeysResponse| runtime::convert::list(
                        "passkeys",
                        message.passkeys,
                    ),
                )
            },
        );
    endpoint
};
/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&PASSKEYS);
}
