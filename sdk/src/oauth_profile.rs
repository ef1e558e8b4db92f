//! Authorizer's server as an OAuth server: its endpoints, and what it does against the standards (version 2.4.0).

use http::HeaderMap;
use url::{Origin, Url};

use crate::address;
use crate::config::Config;
use crate::error::Error;
use crate::headers;
use authorizer_oauth::private::v1::{RevocableTokens, ServerProfile};

use crate::oauth::{Builder, Client, Endpoint};
use crate::server;

/// Servers call themselves by scheme, host and port of their `--url` alone, so a path of the public URL may be missing there.
static PROFILE: ServerProfile = ServerProfile {
    middleware: server::PROFILE.middleware,
    is_alias: |issuer, name| address::origin(issuer) == name,
    default_scope_has_openid: true,
    renews_nonce: true,
    undecoded_basic: &[Endpoint::Introspection, Endpoint::Revocation],
    revocable: RevocableTokens::ClientJwt { login_claims: &["sub", "nonce"] },
    vocabulary: Some(server::PROFILE.vocabulary),
};

/// Endpoints that users are sent to, below the public URL.
const PUBLIC: [(Endpoint, &str); 2] = [(Endpoint::Authorization, "/authorize"), (Endpoint::EndSession, "/logout")];

/// Endpoints that requests are sent to, below the URL.
const DIRECT: [(Endpoint, &str); 5] = [
    (Endpoint::Token, "/oauth/token"),
    (Endpoint::Introspection, "/oauth/introspect"),
    (Endpoint::Revocation, "/oauth/revoke"),
    (Endpoint::UserInfo, "/userinfo"),
    (Endpoint::Registration, "/oauth/register"),
];

/// A builder of the OAuth client that belongs to a client with these settings.
pub(crate) fn builder(config: &Config) -> Builder {
    let url = config.http().expect(CHECKED);
    let public = config.public(&url).expect(CHECKED);
    let builder = direct_builder(config, config.client_id.as_deref().unwrap_or_default(), &url).issuer(address::text(&public));
    PUBLIC.into_iter().fold(builder, |builder, (endpoint, path)| builder.endpoint(endpoint, address::below(&public, path)))
}

/// A client of requests that need no id.
pub(crate) fn direct(config: &Config) -> Client {
    let id = config.client_id.as_deref().filter(|id| !id.is_empty()).unwrap_or("anonymous");
    direct_builder(config, id, &config.http().expect(CHECKED)).build().expect(CHECKED)
}

/// The URL of a path below that of a client with these settings.
pub(crate) fn url(config: &Config, path: &str) -> Url {
    address::below(&config.http().expect(CHECKED), path)
}

fn direct_builder(config: &Config, id: &str, url: &Url) -> Builder {
    let builder = Client::builder(id).with_profile(&PROFILE).with_network(config.client.network.clone());
    let builder = builder.with_headers_at(own_headers(config).expect(CHECKED));
    DIRECT.into_iter().fold(builder, |builder, (endpoint, path)| builder.endpoint(endpoint, address::below(url, path)))
}

const CHECKED: &str = "the client that has these settings was made with them";

/// The caller's own headers, which are for the server of the client that they were given to.
fn own_headers(config: &Config) -> Result<(Origin, HeaderMap), Error> {
    let own: Result<_, Error> =
        config.headers.iter().map(|(name, value)| headers::extra(name, value, server::PROFILE.reserved_headers)).collect();
    Ok((config.http()?.origin(), own?))
}
