//! What no schema says: credentials, idempotency and sessions of operations, and our own words for everything.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::api::Api;
use crate::diagnostic::{Diagnostic, Result, Source};
use crate::known::{Known, Mentioned};
use crate::manifest::read_toml;
use crate::names::Names;

/// Authorizer's own `operations.toml`, for runs that name none.
pub const BUILT_IN_OPERATIONS: &str = include_str!("../embedded/operations.toml");
/// Authorizer's own `docs.toml`, for runs that name none.
pub const BUILT_IN_DOCS: &str = include_str!("../embedded/docs.toml");

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
    /// Field of the response that has the server's version.
    pub tells_version: Option<String>,
    /// Behind the cargo feature `legacy`.
    pub legacy: bool,
    /// Why it should not be used, and what instead.
    pub deprecated: Option<String>,
    /// Names of the same operation in other SDKs.
    pub aliases: Vec<String>,
}

/// All of `operations.toml`.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    tables: BTreeMap<String, OperationFacts>,
    /// The table that has an alias; of several, the first.
    aliases: HashMap<String, String>,
}

impl Facts {
    /// Reads the file.
    pub fn read(source: &Arc<Source>) -> Result<Self> {
        let tables: BTreeMap<String, OperationFacts> = read_toml(source)?;
        let aliases =
            tables.iter().rev().flat_map(|(name, facts)| facts.aliases.iter().map(|alias| (alias.clone(), name.clone())));
        Ok(Self { aliases: aliases.collect(), tables })
    }

    /// What is known of an operation; the defaults when it is not listed.
    pub fn of(&self, operation: &str) -> OperationFacts {
        self.tables.get(self.listed(operation).unwrap_or_default()).cloned().unwrap_or_default()
    }

    /// The name under which an operation is listed: its own, or the one that has it as an alias. Without GraphQL some
    /// operations have only their RPC's name.
    pub fn listed(&self, operation: &str) -> Option<&str> {
        let own = self.tables.get_key_value(operation).map(|(name, _)| name.as_str());
        own.or_else(|| self.aliases.get(operation).map(String::as_str))
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

/// An API by the names that annotations use, and the versions of it that are known.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'s> {
    /// The API.
    pub api: &'s Api,
    /// How it is called in Rust.
    pub names: &'s Names,
    /// Its other versions: what only they have may be described, too.
    pub known: &'s Known,
    /// What its inputs say before they are merged: an API that has but one of them keeps more of it.
    pub inputs: &'s Mentioned,
}

/// The names of a subject: looked up for each entry, so gathered once.
struct Things<'s> {
    known: &'s Known,
    operations: HashSet<String>,
    /// Fields by type, of the API and of its inputs.
    types: HashMap<Cow<'s, str>, HashSet<&'s str>>,
    fields: HashSet<&'s str>,
}

impl<'s> Things<'s> {
    fn of(subject: &Subject<'s>) -> Self {
        let Subject { api, names, known, inputs } = *subject;
        let mut types: HashMap<Cow<'s, str>, HashSet<&str>> = HashMap::new();
        for ty in api.types.values() {
            let fields = ty.fields().iter().map(|field| field.name.as_str());
            types.entry(Cow::Owned(names.pascal(&ty.name))).or_default().extend(fields);
        }
        for (ty, field) in &inputs.0 {
            types.entry(Cow::Borrowed(ty)).or_default().insert(field);
        }
        let operations = api.operations.iter().map(|operation| names.snake(&operation.name)).collect();
        let fields = types.values().flatten().copied().collect();
        Self { known, operations, types, fields }
    }

    fn has_operation(&self, name: &str) -> bool {
        self.known.operation(name).is_some() || self.operations.contains(name)
    }

    fn has_type(&self, name: &str) -> bool {
        self.known.has_type(name) || self.types.contains_key(name)
    }

    fn has_field(&self, ty: Option<&str>, name: &str) -> bool {
        match ty {
            None => self.known.has_field(name) || self.fields.contains(name),
            Some(ty) => self.known.field(ty, name).is_some() || self.types.get(ty).is_some_and(|fields| fields.contains(name)),
        }
    }
}

/// Warnings for entries that are about nothing in any known version: mistyped, or left behind.
pub fn unused(
    facts: &Facts,
    words: &Words,
    subject: &Subject<'_>,
    operations: &Arc<Source>,
    docs: &Arc<Source>,
) -> Vec<Diagnostic> {
    let subject = Things::of(subject);
    let has = |name: &str, facts: &OperationFacts| {
        subject.has_operation(name) || facts.aliases.iter().any(|alias| subject.has_operation(alias))
    };
    let facts = facts.tables.iter().filter(|(name, facts)| !has(name, facts));
    let mut warnings: Vec<_> = facts.map(|(name, _)| stray("operation", name, operations, &format!("[{name}]"))).collect();
    let mut add = |what: &str, name: &str, key: &str| warnings.push(stray(what, name, docs, &format!("\n{key} = ")));
    words.operations.keys().filter(|name| !subject.has_operation(name)).for_each(|name| add("operation", name, name));
    words.types.keys().filter(|name| !subject.has_type(name)).for_each(|name| add("type", name, name));
    words.fields.keys().filter(|name| !subject.has_field(None, name)).for_each(|name| add("field", name, name));
    for (ty, fields) in &words.overrides {
        let stray = fields.keys().filter(|name| !subject.has_field(Some(ty), name));
        stray.for_each(|name| add("field", &format!("{ty}.{name}"), name));
    }
    warnings
}

fn stray(what: &str, name: &str, source: &Arc<Source>, key: &str) -> Diagnostic {
    Diagnostic::warning("AZ430", format!("{} speaks of the {what} `{name}`, which no known server version has", source.name))
        .at(&source.place_of(key), "this entry")
        .help("correct the name, or delete the entry")
}
