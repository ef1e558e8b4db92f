//! Headers that Authorizer's servers look at.

use http::header::HeaderName;

/// The server's public URL.
pub(crate) const PUBLIC_URL: HeaderName = HeaderName::from_static("x-authorizer-url");
/// Id of the client that calls.
pub(crate) const CLIENT_ID: HeaderName = HeaderName::from_static("x-authorizer-client-id");
/// Secret of the administrator.
pub(crate) const ADMIN_SECRET: HeaderName = HeaderName::from_static("x-authorizer-admin-secret");
