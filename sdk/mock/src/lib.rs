//! An Authorizer server for the tests of programs that use the [`authorizer`] SDK.
//!
//! ```
//! use authorizer::model::LoginRequest;
//! use authorizer_mock::{MockServer, operation::LOGIN};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), authorizer::Error> {
//! let server = MockServer::start();
//! server.on(LOGIN).when(|request| request.password == "Abc@123".into()).returns_json(json!({"access_token": "token"}));
//!
//! let auth = server.client().login(LoginRequest::new("Abc@123").email("ada@example.com")).await?;
//! assert_eq!(auth.access_token, Some("token".into()));
//! assert_eq!(server.requests(LOGIN)[0].request.email.as_deref(), Some("ada@example.com"));
//! server.verify();
//! # Ok(())
//! # }
//! ```
//!
//! - [`MockServer::on`] stubs an operation, named by a constant of [`operation`]: [`On`] says which calls it answers, and with what.
//!   A call that no stub answers fails with `UNIMPLEMENTED` and its name.
//! - A stub answers with a response of the SDK's own type ([`response`] makes one of the fields that matter), with an error, with what
//!   a closure makes of the typed request, or with a [`Fault`] of the connection; late, or so many [`times`](On::times) only.
//! - [`MockServer::requests`] has what arrived, with the [`Credentials`] that came along. [`MockServer::verify`] demands that all went
//!   as stubbed.
//! - [`MockServer::mfa_flow`] is a login with a second factor; [`On::sets_mfa_session`] and [`On::needs_mfa_session`] are its parts.
//!
//! # How it is made
//!
//! Calls go over real sockets of this machine, through all of the SDK: there is no transport to put in its place and no check that
//! is switched off, so what a test sees is what a program does, retries and time limits included. (A stub of an error that the SDK
//! repeats calls for is asked once per attempt.)
//!
//! The operations and what their values look like on each wire are written by the generator from the same schemas as the SDK. The same
//! stub answers over all three protocols; what a protocol cannot carry is not there over it, as with the real server: an empty text or
//! a 0 in an optional field is `None`, and over gRPC numbers in open maps are doubles.
//!
//! The server decides nothing by itself: it checks no password and no token, and its data is what the stubs say. The one state that it
//! keeps are half-finished logins, since the SDK's handling of their cookies is what a test of a login is about.
//!
//! # Features
//!
//! `legacy`: operations that servers from version 2 on refuse. The mock speaks gRPC always; the
//! clients do with the SDK's own feature `grpc`.

mod answer;
mod body;
mod cookies;
mod document;
mod entry;
mod fill;
#[rustfmt::skip]
mod generated;
mod grpc;
mod http;
mod message;
mod mfa;
mod proto;
mod received;
mod rule;
mod schema;
mod selection;
mod server;
mod sockets;
mod state;
mod stub;
#[cfg(test)]
mod tests;

pub use crate::answer::{Failure, Fault};
pub use crate::entry::Operation;
pub use crate::fill::response;
pub use crate::generated::operation;
pub use crate::received::{Credentials, Received};
pub use crate::server::{ADMIN_SECRET, CLIENT_ID, MockServer};
pub use crate::stub::On;

/// The example of the README compiles and does what it says.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
