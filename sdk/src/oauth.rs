//! OAuth 2 and OpenID Connect; [`Client::oauth`](crate::Client::oauth) gives the client of an Authorizer server.

#[doc(inline)]
pub use authorizer_oauth::*;
