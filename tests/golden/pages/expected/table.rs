// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fceba6f02697a43b4e7724461127fc7e8029fd5e5b7e5efe8abb122ba8bcd3b3.

//! How each protocol carries each operation.
#[allow(unused_imports, reason = "an API without operations has no use for it")]
use ::authorizer_runtime::private::v1 as runtime;
/// Per type of the GraphQL schema, the fields that a response can be read without.
#[allow(dead_code, reason = "not every API has GraphQL")]
static OPTIONAL: &[(&str, &[&str])] = &[
    ("Bells", &["bells"]),
    ("Tuples", &["continuation_token"]),
];
pub(crate) static TUPLES: runtime::Endpoint<
    super::model::TuplesRequest,
    super::model::Tuples,
> = runtime::Endpoint::<super::model::TuplesRequest, super::model::Tuples>::new("tuples")
    .graphql(
        "query tuples($params: TuplesRequest!) { tuples(params: $params) { tuples { id } continuation_token } }",
        "tuples",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .check(|request, _| {
        if let Some(misfit) = runtime::Misfit::outside(
            "page_size",
            request.page_size,
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    })
    .paging(
        |request| runtime::Start {
            page: None,
            limit: request.page_size,
        },
        |request, to| {
            request.page_size = Some(to.limit);
            if to.token.is_some() {
                request.continuation_token.clone_from(&to.token);
            }
        },
    );
pub(crate) static BELLS: runtime::Endpoint<
    super::model::BellsRequest,
    super::model::Bells,
> = runtime::Endpoint::<super::model::BellsRequest, super::model::Bells>::new("bells")
    .graphql(
        "query bells($params: PaginationRequest) { _bells(params: $params) { bells { id } pagination { page limit total } } }",
        "_bells",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
    .check(|request, _| {
        if let Some(misfit) = runtime::Misfit::outside(
            "page",
            request.page,
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        if let Some(misfit) = runtime::Misfit::outside(
            "limit",
            request.limit,
            1i64,
            None,
        ) {
            return Some(misfit);
        }
        None
    })
    .paging(
        |request| runtime::Start {
            page: request.page,
            limit: request.limit,
        },
        |request, to| {
            let asked = request;
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    );
pub(crate) static LATEST: runtime::Endpoint<
    super::model::LatestRequest,
    super::model::Latest,
> = runtime::Endpoint::<super::model::LatestRequest, super::model::Latest>::new("latest")
    .graphql(
        "query latest($params: ListUsersRequest) { _latest(params: $params) { users { id } } }",
        "_latest",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
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
pub(crate) static USERS: runtime::Endpoint<
    super::model::UsersRequest,
    super::model::Users,
> = runtime::Endpoint::<super::model::UsersRequest, super::model::Users>::new("users")
    .graphql(
        "query users($params: ListUsersRequest) { _users(params: $params) { pagination { page limit total } users { id } } }",
        "_users",
        OPTIONAL,
    )
    .variables(|request, out| runtime::codec::object("params", request, out))
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
    })
    .paging(
        |request| {
            request
                .pagination
                .as_ref()
                .map_or_else(
                    runtime::Start::default,
                    |asked| runtime::Start {
                        page: asked.page,
                        limit: asked.limit,
                    },
                )
        },
        |request, to| {
            let asked = request
                .pagination
                .get_or_insert_with(::core::default::Default::default);
            asked.page = Some(to.page);
            asked.limit = Some(to.limit);
        },
    );
impl runtime::Sealed for super::model::Bells {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.bells.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::Bells {
    type Item = super::model::User;
    fn into_items(self) -> ::std::vec::Vec<super::model::User> {
        self.bells
    }
}

impl runtime::Sealed for super::model::Tuples {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Token {
            next: self.continuation_token.as_deref(),
        }
    }
    fn count(&self) -> usize {
        self.tuples.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::Tuples {
    type Item = super::model::User;
    fn into_items(self) -> ::std::vec::Vec<super::model::User> {
        self.tuples
    }
}

impl runtime::Sealed for super::model::Users {
    fn place(&self) -> runtime::Place<'_> {
        runtime::Place::Number {
            page: self.pagination.page,
            limit: self.pagination.limit,
            total: self.pagination.total,
        }
    }
    fn count(&self) -> usize {
        self.users.len()
    }
}

impl ::authorizer_runtime::Paged for super::model::Users {
    type Item = super::model::User;
    fn into_items(self) -> ::std::vec::Vec<super::model::User> {
        self.users
    }
}

/// All operations, one after the other.
#[cfg(test)]
pub(crate) fn each(visitor: &mut impl runtime::Visitor) {
    visitor.visit(&TUPLES);
    visitor.visit(&BELLS);
    visitor.visit(&LATEST);
    visitor.visit(&USERS);
}
