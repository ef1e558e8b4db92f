//! Which server versions are known, what each looks like, and what came with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use semver::Version;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Result, Source, Span};
use crate::manifest::Language;
use crate::model::Model;
use crate::names::Names;

/// The versions known when the generator was built. Written by `authorizer-codegen index`.
pub const BUILT_IN: &str = include_str!("../../schemas/versions.json");

/// Known versions, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    versions: Vec<KnownVersion>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct KnownVersion {
    version: Version,
    /// Digest of what its schemas say, per language.
    digests: BTreeMap<Language, String>,
    /// Operations, by their Rust names, that no older version has.
    operations: BTreeSet<String>,
    /// Fields that no older version has: names on the wire, by the Rust name of their type. Those that merging folds away
    /// are among them.
    fields: BTreeMap<String, BTreeSet<String>>,
}

/// Types, by their Rust names, and fields of inputs as they were read: merging folds some of them away.
#[derive(Clone, Debug, Default)]
pub struct Mentioned(pub BTreeSet<(String, String)>);

impl Mentioned {
    /// What some models mention.
    pub fn by<'m>(models: impl IntoIterator<Item = &'m Model>, names: &Names) -> Self {
        let types = models.into_iter().flat_map(|model| model.types.values());
        let fields = types.flat_map(|ty| ty.fields().iter().map(|field| (names.pascal(&ty.name), field.name.clone())));
        Self(fields.collect())
    }
}

/// A server as the index sees it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'s> {
    /// Its version.
    pub version: &'s Version,
    /// Its API, merged and fixed up.
    pub model: &'s Model,
    /// How the API is called in Rust.
    pub names: &'s Names,
    /// Its inputs before merging.
    pub inputs: &'s Mentioned,
    /// Digest of what each of its schemas says.
    pub digests: &'s BTreeMap<Language, String>,
}

impl Known {
    /// Reads the index.
    pub fn read(source: &Arc<Source>) -> Result<Self> {
        let mut known: Self = serde_json::from_str(&source.text).map_err(|error| {
            Diagnostic::new("AZ009", format!("{} is no index of server versions: {error}", source.name))
                .at(&Span::at_line_column(source, error.line(), error.column(), 1), "here")
                .help("write it anew with `authorizer-codegen index`")
        })?;
        known.versions.sort_by(|a, b| a.version.cmp_precedence(&b.version));
        Ok(known)
    }

    /// The index of some servers.
    pub fn of(mut servers: Vec<Seen<'_>>) -> Self {
        servers.sort_by(|a, b| a.version.cmp_precedence(b.version));
        let mut known = Self::default();
        for Seen { version, model, names, inputs, digests } in servers {
            let operations = model.operations.iter().map(|operation| names.snake(&operation.name));
            let operations = operations.filter(|name| known.operation(name).is_none()).collect();
            let mut fields: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            let merged =
                model.types.values().flat_map(|ty| ty.fields().iter().map(|field| (names.pascal(&ty.name), field.name.clone())));
            for (ty, field) in merged.chain(inputs.0.iter().cloned()).filter(|(ty, field)| known.field(ty, field).is_none()) {
                fields.entry(ty).or_default().insert(field);
            }
            let (version, digests) = (version.clone(), digests.clone());
            known.versions.push(KnownVersion { version, digests, operations, fields });
        }
        known
    }

    /// As it is kept.
    pub fn text(&self) -> String {
        // Versions, texts and lists of them are always JSON.
        format!("{}\n", serde_json::to_string_pretty(self).unwrap_or_default())
    }

    /// The newest version whose schemas say just this, in every language that is given.
    pub fn version(&self, digests: &BTreeMap<Language, String>) -> Option<&Version> {
        let same = |known: &&KnownVersion| digests.iter().all(|(language, digest)| known.digests.get(language) == Some(digest));
        self.versions.iter().rev().filter(|_| !digests.is_empty()).find(same).map(|known| &known.version)
    }

    /// The first version with an operation.
    pub fn operation(&self, name: &str) -> Option<&Version> {
        self.versions.iter().find(|known| known.operations.contains(name)).map(|known| &known.version)
    }

    /// The first version with a field.
    pub fn field(&self, ty: &str, field: &str) -> Option<&Version> {
        let has = |known: &&KnownVersion| known.fields.get(ty).is_some_and(|fields| fields.contains(field));
        self.versions.iter().find(has).map(|known| &known.version)
    }

    /// The first version with a field, where that is a younger one than the first with its type.
    pub fn added_field(&self, ty: &str, field: &str) -> Option<&Version> {
        let first = self.versions.iter().find(|known| known.fields.contains_key(ty)).map(|known| &known.version);
        self.field(ty, field).filter(|version| Some(*version) != first)
    }

    /// The first version with an operation, where that is not the oldest known one.
    pub fn added_operation(&self, name: &str) -> Option<&Version> {
        self.operation(name).filter(|version| !self.is_oldest(version))
    }

    /// Does some version have a type of this name?
    pub fn has_type(&self, name: &str) -> bool {
        self.versions.iter().any(|known| known.fields.contains_key(name))
    }

    /// Does some type of some version have a field of this name?
    pub fn has_field(&self, name: &str) -> bool {
        self.versions.iter().flat_map(|known| known.fields.values()).any(|fields| fields.contains(name))
    }

    /// Is it the oldest one? What it has may be older still.
    pub fn is_oldest(&self, version: &Version) -> bool {
        self.versions.first().is_some_and(|known| known.version == *version)
    }
}
