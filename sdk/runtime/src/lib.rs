//! The runtime of generated SDKs for servers that speak GraphQL, REST or gRPC: what every generated API needs, and nothing of any
//! one API.
//!
//! An API's crate re-exports the types that its users meet: [`Call`], [`Error`], [`Secret`] and so on. Everything else is for
//! generated code and for the crates of APIs, and is no part of the interface that versions promise.

#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod address;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod background;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod backoff;
#[cfg(feature = "blocking")]
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod blocking;
mod call;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod client_inner;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod client_settings;
mod code;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod codec;
#[cfg(feature = "grpc")]
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod convert;
mod credentials;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod date;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod endpoint;
mod error;
mod execution;
mod future;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod headers;
mod map;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod network;
mod number;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod options;
mod pace;
mod pages;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod paging;
mod prepared_call;
#[doc(hidden)]
pub mod private;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod process;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod profile;
mod protocol;
mod protocol_name;
mod proxy;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod reader;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod redact;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod request;
mod retry;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod runtime;
mod secret;
mod selections;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod server_version;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
#[cfg(test)]
mod test_profile;
mod trace;
#[allow(missing_docs, reason = "for generated code and the crates of APIs")]
mod transport;
mod worker;

pub use crate::call::{Call, CallFuture};
pub use crate::code::Code;
pub use crate::credentials::{Attempt, Begin, CallInfo, Credentials, Failure, Lease, Next};
pub use crate::error::{Error, Kind};
pub use crate::future::BoxFuture;
pub use crate::map::{Map, SecretMap};
#[cfg(feature = "blocking")]
pub use crate::pages::BlockingIter;
pub use crate::pages::{Items, Pages};
pub use crate::paging::Paged;
pub use crate::protocol::Protocol;
pub use crate::retry::Retry;
pub use crate::secret::Secret;
