// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 988d24bde48e9c34c9bc3cd56326a40fc8873c8e6b6ff627f506064ab3c5531d.

//! How each protocol carries each operation.
#[allow(clippy::wildcard_imports, reason = "each entry names a type or two of it")]
use super::model::*;
use crate::codec;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::endpoint::{
    AddedField, Credentials, Endpoint, GraphQl, Grpc, Misfit, MisfitReason, Operation,
    Rest, SessionUse, Surface, Verb,
};
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::pages::{self, Paging, Place, Start};
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::server_version::ServerVersion;
#[allow(unused_imports, reason = "not every API needs all of it")]
use crate::Protocol;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[
    ("Bells", &["bells"]),
    ("Tuples", &["continuation_token"]),
];
pub(crate) static TUPLES: Endpoint<TuplesRequest, Tuples> = Endpoint {
    operation: Operation {
        name: "tuples",
        surface: Surface::Public,
        graphql: Some(GraphQl {
            document: "query tuples($params: TuplesRequest!) { tuples(params: $params) { tuples { id } continuation_token } }",
            field: "tuples",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page_size",
            request.page_size,
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| Start {
            page: None,
            limit: request.page_size,
        },
        turn: |request, to| {
            request.page_size = Some(to.limit);
            if to.token.is_some() {
                request.continuation_token.clone_from(&to.token);
            }
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static BELLS: Endpoint<BellsRequest, Bells> = Endpoint {
    operation: Operation {
        name: "bells",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query bells($params: PaginationRequest) { _bells(params: $params) { bells { id } pagination { page limit total } } }",
            field: "_bells",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside("page", request.page, 1i64, None) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside("limit", request.limit, 1i64, None) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| Start {
            page: request.page,
            limit: request.limit,
        },
        turn: |request, to| {
            let asked = request;
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static LATEST: Endpoint<LatestRequest, Latest> = Endpoint {
    operation: Operation {
        name: "latest",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query latest($params: ListUsersRequest) { _latest(params: $params) { users { id } } }",
            field: "_latest",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: None,
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
pub(crate) static USERS: Endpoint<UsersRequest, Users> = Endpoint {
    operation: Operation {
        name: "users",
        surface: Surface::Admin,
        graphql: Some(GraphQl {
            document: "query users($params: ListUsersRequest) { _users(params: $params) { pagination { page limit total } users { id } } }",
            field: "_users",
            optional: OPTIONAL,
        }),
        rest: None,
        grpc: None,
        credentials: Credentials::Unknown,
        session: SessionUse {
            needs: false,
            changes: false,
            starts: false,
        },
        idempotent: false,
    },
    variables: |request, out| codec::object("params", request, out),
    check: Some(|request, _| {
        if let Some(misfit) = Misfit::outside(
            "page",
            request.pagination.as_ref().and_then(|asked| asked.page),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = Misfit::outside(
            "limit",
            request.pagination.as_ref().and_then(|asked| asked.limit),
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    }),
    added: None,
    paging: Some(Paging {
        start: |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    Start::default,
                    |asked| Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        turn: |request, to| {
            let asked = request.pagination.get_or_insert_with(Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    }),
    version: None,
    redirect: None,
    response: ::core::marker::PhantomData,
    #[cfg(feature = "grpc")]
    encode: None,
    #[cfg(feature = "grpc")]
    decode: None,
};
impl pages::Sealed for Bells {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.bells.len()
    }
}

impl pages::Paged for Bells {
    type Item = User;
    fn into_items(self) -> Vec<User> {
        self.bells
    }
}

impl pages::Sealed for Tuples {
    fn place(&self) -> Place<'_> {
        Place::Token {
            next: self.continuation_token.as_deref(),
        }
    }
    fn count(&self) -> usize {
        self.tuples.len()
    }
}

impl pages::Paged for Tuples {
    type Item = User;
    fn into_items(self) -> Vec<User> {
        self.tuples
    }
}

impl pages::Sealed for Users {
    fn place(&self) -> Place<'_> {
        Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.users.len()
    }
}

impl pages::Paged for Users {
    type Item = User;
    fn into_items(self) -> Vec<User> {
        self.users
    }
}

/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl crate::endpoint::Visitor) {
    visitor.visit(&TUPLES);
    visitor.visit(&BELLS);
    visitor.visit(&LATEST);
    visitor.visit(&USERS);
}
