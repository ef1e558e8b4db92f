//! SDK for the [Authorizer](https://github.com/authorizerdev/authorizer) authentication server: typed calls for every
//! operation, async or blocking, over GraphQL, REST or gRPC with the same values.
//!
//! ```no_run
//! use authorizer::{Client, model::LoginRequest};
//!
//! # async fn example() -> Result<(), authorizer::Error> {
//! let client = Client::builder("https://auth.example.com").client_id("my-client-id").build()?;
//! let visitor = client.start_session(); // one per end user: multi-factor login continues here
//! let auth = visitor.login(LoginRequest::new("Abc@123").email("user@example.com")).await?;
//! if let Some(token) = &auth.access_token {
//!     let me = client.profile().bearer(token).await?;
//!     println!("{:?}", me.email);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`Client`] has what anybody may call, [`AdminClient`] what administrators may; the same without async is in `blocking`.
//! - A method returns a [`Call`], which takes options (`bearer`, `header`, `timeout`, `protocol`) and is awaited.
//! - Requests and responses are in [`model`]. Passwords, tokens and the like are [`Secret`]s.
//! - A [`Session`] is what one end user's browser would hold; a client is bound to one at most.
//! - An [`Error`] has one [`Code`] for one condition, whatever the protocol. [`Retry`] says which calls are made again.
//!
//! # Features
//!
//! `rustls` (default): https with the system's certificates. `native-tls`: https over HTTP with the system's library.
//! `grpc`: the protocol of that name. `oauth`: logins in a browser and tokens for programs. `blocking`: clients without async. `tracing`: one span per call. `legacy`: operations that
//! servers from version 2 on refuse.

mod admin;
mod builder;
mod client;
mod config;
mod cookie;
#[rustfmt::skip]
mod generated;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "oauth")]
mod oauth_profile;
#[cfg(feature = "oauth")]
mod organization;
mod server;
mod server_headers;
mod server_messages;
mod session;
mod session_client;
#[cfg(test)]
mod tests;

#[cfg(feature = "blocking")]
#[doc(inline)]
pub use authorizer_runtime::BlockingIter;
#[cfg(all(test, feature = "grpc"))]
use authorizer_runtime::private::v1::convert;
use authorizer_runtime::private::v1::{
    address, call, client_inner, client_settings, code, credentials, date, endpoint, error, headers, network, profile, protocol,
    redact, retry, secret, transport,
};
#[cfg(test)]
use authorizer_runtime::private::v1::{codec, map, paging, proxy, reader};
#[doc(inline)]
pub use authorizer_runtime::{
    Attempt, Begin, BoxFuture, Call, CallFuture, CallInfo, Code, Credentials, Error, Failure, Items, Kind, Lease, Map, Next,
    Paged, Pages, Protocol, Retry, Secret, SecretMap,
};

pub use crate::admin::{AdminClient, AdminClientBuilder};
pub use crate::builder::Builder;
pub use crate::client::{Client, ClientBuilder};
pub use crate::generated::model;
#[cfg(feature = "oauth")]
pub use crate::organization::OrganizationLogin;
pub use crate::session::Session;

/// Version of the server whose schemas the operations and types were written from.
pub const SERVER_VERSION: &str = generated::SERVER_VERSION;

/// The examples of the README compile.
#[cfg(all(doctest, feature = "oauth"))]
#[doc = include_str!("../../README.md")]
struct Readme;

/// So do those of the page about OAuth.
#[cfg(all(doctest, feature = "oauth"))]
#[doc = include_str!("../../docs/oauth.md")]
struct OAuth;
