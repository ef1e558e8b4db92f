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

mod address;
mod admin;
#[cfg(any(feature = "blocking", feature = "oauth"))]
mod background;
mod backoff;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod client;
mod client_inner;
mod client_settings;
mod code;
mod codec;
mod config;
#[cfg(feature = "grpc")]
mod convert;
mod cookie;
mod credentials;
mod date;
mod endpoint;
mod error;
mod execution;
mod future;
#[rustfmt::skip]
mod generated;
mod headers;
mod map;
mod network;
mod number;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "oauth")]
mod oauth_profile;
mod options;
#[cfg(feature = "oauth")]
mod organization;
mod pace;
mod pages;
mod paging;
mod prepared_call;
mod private;
#[cfg(any(feature = "blocking", feature = "oauth"))]
mod process;
mod profile;
mod protocol;
mod protocol_name;
mod proxy;
mod reader;
mod redact;
mod request;
mod retry;
mod runtime;
mod secret;
mod selections;
mod server;
mod server_headers;
mod server_messages;
mod server_version;
mod session;
mod session_client;
#[cfg(test)]
mod tests;
mod trace;
mod transport;
#[cfg(any(feature = "blocking", feature = "oauth"))]
mod worker;

pub use crate::admin::{AdminClient, AdminClientBuilder};
pub use crate::builder::Builder;
pub use crate::call::{Call, CallFuture};
pub use crate::client::{Client, ClientBuilder};
pub use crate::code::Code;
pub use crate::credentials::{Attempt, Begin, CallInfo, Credentials, Failure, Lease, Next};
pub use crate::error::{Error, Kind};
pub use crate::future::BoxFuture;
pub use crate::generated::model;
pub use crate::map::{Map, SecretMap};
#[cfg(feature = "oauth")]
pub use crate::organization::OrganizationLogin;
#[cfg(feature = "blocking")]
pub use crate::pages::BlockingIter;
pub use crate::pages::{Items, Pages};
pub use crate::paging::Paged;
pub use crate::protocol::Protocol;
pub use crate::retry::Retry;
pub use crate::secret::Secret;
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
