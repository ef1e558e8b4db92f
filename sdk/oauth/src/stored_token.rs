//! A token as it is stored.

use serde::{Deserialize, Serialize};

use super::binding::Binding;
use super::claims;
use super::fingerprint;
use super::refresh_token::{RefreshToken, RefreshTokenStatus, Rotation};
use super::token::Token;

/// A token as it is stored. Its serde form holds secrets in plain text, and members of the source's own beside the token.
///
/// It says which server (issuer, or token endpoint) and which client it is for, for which resources, and which user once an ID
/// token has said so. A [`TokenSource`](super::TokenSource) uses no other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Record", into = "Record")]
pub struct StoredToken {
    pub(super) token: Token,
    /// How many tokens of this login came before it.
    pub(super) generation: u64,
    /// Tells the login from others, if it is known to be one of its own.
    pub(super) login: Option<u64>,
    /// Digests of refresh tokens of this login that were used before.
    pub(super) used: Vec<u64>,
    pub(super) refresh: RefreshToken,
    pub(super) binding: Option<Binding>,
    pub(super) subject: Option<String>,
}

/// A stored token as it is written and read: those of earlier versions have fewer members.
#[derive(Serialize, Deserialize)]
struct Record {
    token: Token,
    generation: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    login: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    used: Vec<u64>,
    /// The refresh token may not be sent, as far as those can tell who know nothing of the members below.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    spent: bool,
    #[serde(default)]
    status: RefreshTokenStatus,
    #[serde(default)]
    client_refusals: u32,
    #[serde(default)]
    rotation: Rotation,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    binding: Option<Binding>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
}

impl From<Record> for StoredToken {
    fn from(record: Record) -> Self {
        let Record { token, generation, login, used, spent, status, client_refusals, rotation, mark, binding, subject } = record;
        let status = if spent { status.max(RefreshTokenStatus::Sent) } else { status };
        let refresh = RefreshToken { status, client_refusals, rotation, mark, void_mark: None };
        Self { token, generation, login, used, refresh, binding, subject }
    }
}

impl From<StoredToken> for Record {
    fn from(stored: StoredToken) -> Self {
        let StoredToken { token, generation, login, used, refresh, binding, subject } = stored;
        let RefreshToken { status, client_refusals, rotation, mark, void_mark: _ } = refresh;
        let spent = status != RefreshTokenStatus::Unused;
        Self { token, generation, login, used, spent, status, client_refusals, rotation, mark, binding, subject }
    }
}

impl StoredToken {
    /// The first token of a login, for stores that are filled without a source. It does not say which server and client it is for:
    /// [`Client::stored_token`](super::Client::stored_token) makes one that does.
    ///
    /// Sources that use the store take it when it is time to renew what they have, if they are told to by
    /// [`bind_unbound`](super::TokenSourceBuilder::bind_unbound).
    pub fn new(token: Token) -> Self {
        let (login, subject) = (Some(fingerprint::of_login(&token)), token.id_token.as_ref().and_then(claims::subject));
        Self { token, generation: 0, login, used: Vec::new(), refresh: RefreshToken::default(), binding: None, subject }
    }

    pub(super) fn with_binding(self, binding: Binding) -> Self {
        Self { binding: Some(binding), ..self }
    }

    /// The same for resources that the token was asked for (RFC 8707), where it says which server and client it is for. A source
    /// finds them in its [grant](super::Grant::resource).
    pub fn with_resources<R: Into<String>>(mut self, resources: impl IntoIterator<Item = R>) -> Self {
        self.binding = self.binding.map(|binding| binding.with_resources(resources.into_iter().map(Into::into)));
        self
    }

    /// The token.
    pub fn token(&self) -> &Token {
        &self.token
    }
}
