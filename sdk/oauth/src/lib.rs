//! OAuth 2 and what `OpenID` Connect adds to it, as a client of it: logins in a browser, tokens for programs, and tokens that
//! renew themselves.
//!
//! A [`Client`] comes from [`Client::builder`]. It always speaks HTTP. Signatures of ID tokens are not verified here.
//!
//! | what | where |
//! |---|---|
//! | a user signs in in a browser | [`Client::authorize`], [`Client::finish`] |
//! | a program signs in in a browser of this machine | [`Loopback`] |
//! | a program gets a token for itself, or for another token | [`Client::token`] with a [`Grant`] |
//! | a token that is renewed before it expires | [`Client::token_source`], [`TokenSource`] |
//! | how the client says who it is | [`ClientAuthentication`] |
//! | is a token good, whose is it, and ending it | [`Client::introspect`], [`Client::userinfo`], [`Client::revoke`] |

mod assertion;
mod authenticated_request;
mod authentication;
mod authorization;
mod binding;
mod builder;
mod cached_token;
mod call;
mod callback;
mod claims;
mod client;
mod clock;
mod connection_pool;
mod context;
mod credentials;
mod discovery;
mod error_callback;
mod file_store;
mod fingerprint;
mod form;
mod get;
mod grant;
mod id_token;
mod inner;
mod introspection;
mod isolation;
mod job;
mod key;
mod logout;
mod lookup;
mod loopback;
mod metadata;
mod metadata_cache;
mod pending;
mod profile;
mod progress;
mod random;
mod reconcile;
mod refresh_token;
mod refreshing;
mod registration;
mod renewal;
mod request;
mod response;
mod response_type;
mod revocation;
mod settings;
mod source;
mod state;
mod store;
mod store_access;
mod stored_token;
#[cfg(test)]
mod tests;
mod token;
mod token_request;
mod unsaved;
mod userinfo;

use authorizer_runtime::private::v1 as rt;
pub use authorizer_runtime::{BoxFuture, Code, Error, Kind, Map, Protocol, Retry, Secret};
#[cfg(test)]
use authorizer_testkit as fake;
pub use url::Url;

pub use self::assertion::Assertion;
pub use self::authentication::{Authenticate, ClientAuthentication, ClientRequest};
pub use self::authorization::AuthorizationRequest;
pub use self::builder::Builder;
pub use self::call::{Call, CallFuture};
pub use self::callback::Callback;
pub use self::client::Client;
pub use self::file_store::FileStore;
pub use self::grant::{Grant, TokenExchange, TokenType};
pub use self::introspection::Introspection;
pub use self::key::{Algorithm, SigningKey};
pub use self::logout::LogoutRequest;
pub use self::loopback::Loopback;
pub use self::metadata::{Endpoint, Metadata};
pub use self::pending::PendingAuthorization;
pub use self::registration::{Registration, RegistrationRequest};
pub use self::source::{TokenSource, TokenSourceBuilder};
pub use self::store::{MemoryStore, StoreLock, TokenStore};
pub use self::stored_token::StoredToken;
pub use self::token::Token;
pub use self::userinfo::UserInfo;
pub use crate::rt::future::BoxError;

/// What crates of APIs use besides. It is no part of the interface that versions promise to users.
#[doc(hidden)]
pub mod private {
    /// First version.
    pub mod v1 {
        pub use crate::profile::{RevocableTokens, ServerProfile};
    }
}
