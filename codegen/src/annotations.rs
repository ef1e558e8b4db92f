//! What no schema says: credentials, idempotency and sessions of operations, and our own words for everything.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::{Result, Source};
use crate::manifest::read_toml;

/// Authorizer's own `operations.toml`, for runs that name none.
pub const BUILT_IN_OPERATIONS: &str = include_str!("../../schemas/operations.toml");
/// Authorizer's own `docs.toml`, for runs that name none.
pub const BUILT_IN_DOCS: &str = include_str!("../../schemas/docs.toml");

/// What identifies the caller of an operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Credentials {
    /// Nothing is asked for.
    None,
    /// An access token.
    Bearer,
    /// The session cookie.
    Session,
    /// An access token or the session cookie.
    Either,
    /// The cookie of a half-finished multi-factor login.
    Mfa,
    /// The admin secret or the admin cookie.
    Admin,
    /// The admin secret, or the access token of an organization's admin.
    OrgAdmin,
    /// Not listed.
    #[default]
    #[serde(skip)]
    Unknown,
}

/// One table of `operations.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "independent yes-or-no facts, each a key of the file")]
pub struct OperationFacts {
    /// What identifies the caller.
    pub credentials: Credentials,
    /// Fails without a session.
    pub needs_session: bool,
    /// May set or clear cookies.
    pub changes_session: bool,
    /// Begins a new session: old cookies are left behind.
    pub starts_session: bool,
    /// May be repeated when it is unknown whether it was executed.
    pub idempotent: bool,
    /// An empty value means "clear".
    pub clears: bool,
    /// The client's redirect URL is filled in.
    pub fills_redirect_uri: bool,
    /// Behind the cargo feature `legacy`.
    pub legacy: bool,
    /// Why it should not be used, and what instead.
    pub deprecated: Option<String>,
    /// Names of the same operation in other SDKs.
    pub aliases: Vec<String>,
}

/// All of `operations.toml`.
#[derive(Clone, Debug, Default)]
pub struct Facts(BTreeMap<String, OperationFacts>);

impl Facts {
    /// Reads the file.
    pub fn read(source: &Arc<Source>) -> Result<Self> {
        read_toml(source).map(Self)
    }

    /// What is known of an operation; the defaults when it is not listed.
    pub fn of(&self, operation: &str) -> OperationFacts {
        self.0.get(self.listed(operation).unwrap_or_default()).cloned().unwrap_or_default()
    }

    /// The name under which an operation is listed: its own, or the one that has it as an alias. Without GraphQL some
    /// operations have only their RPC's name.
    pub fn listed(&self, operation: &str) -> Option<&str> {
        let own = self.0.get_key_value(operation).map(|(name, _)| name.as_str());
        own.or_else(|| {
            let has = |facts: &OperationFacts| facts.aliases.iter().any(|alias| alias == operation);
            self.0.iter().find(|(_, facts)| has(facts)).map(|(name, _)| name.as_str())
        })
    }
}

/// All of `docs.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    operations: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
    overrides: IndexMap<String, BTreeMap<String, String>>,
}

impl Words {
    /// Reads the file.
    pub fn read(source: &Arc<Source>) -> Result<Self> {
        read_toml(source)
    }

    /// Words for an operation.
    pub fn operation(&self, name: &str) -> Option<&str> {
        self.operations.get(name).map(String::as_str)
    }

    /// Words for a type, by its Rust name.
    pub fn ty(&self, name: &str) -> Option<&str> {
        self.types.get(name).map(String::as_str)
    }

    /// Words for a field: those of its type first.
    pub fn field(&self, ty: &str, field: &str) -> Option<&str> {
        let own = self.overrides.get(ty).and_then(|fields| fields.get(field));
        own.or_else(|| self.fields.get(field)).map(String::as_str)
    }
}
