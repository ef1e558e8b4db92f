//! Which server versions are known, what each looks like, and what came with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use semver::Version;
use serde::{Deserialize, Serialize};

use crate::api::Api;
use crate::diagnostic::{Diagnostic, Result, Source, Span};
use crate::document::Document;
use crate::manifest::Language;
use crate::names::Names;

/// The versions known when the generator was built. Written by `authorizer-codegen index`.
pub const BUILT_IN: &str = include_str!("../embedded/versions.json");

/// Known versions, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    versions: Vec<KnownVersion>,
}

/// Names on the wire, by the Rust name of their type.
type Fields = BTreeMap<String, BTreeSet<String>>;

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
    fields: Fields,
    /// Fields that some older version has, but none of them over REST or gRPC, where it has others of their type.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    rpc_fields: Fields,
}

/// Types, by their Rust names, and fields of inputs as they were read: merging folds some of them away.
#[derive(Clone, Debug, Default)]
pub struct Mentioned(pub BTreeSet<(String, String)>);

impl Mentioned {
    /// What some documents mention.
    pub fn by<'d>(documents: impl IntoIterator<Item = &'d Document>, names: &Names) -> Self {
        let types = documents.into_iter().flat_map(|document| document.types.values());
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
    pub api: &'s Api,
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
        let mut carried = Fields::new();
        for Seen { version, api, names, inputs, digests } in servers {
            let rpc_fields = known.newly_carried(api, names, &mut carried);
            let operations = api.operations.iter().map(|operation| names.snake(&operation.name));
            let operations = operations.filter(|name| known.operation(name).is_none()).collect();
            let mut fields = Fields::new();
            let merged =
                api.types.values().flat_map(|ty| ty.fields().iter().map(|field| (names.pascal(&ty.name), field.name.clone())));
            for (ty, field) in merged.chain(inputs.0.iter().cloned()).filter(|(ty, field)| known.field(ty, field).is_none()) {
                fields.entry(ty).or_default().insert(field);
            }
            let (version, digests) = (version.clone(), digests.clone());
            known.versions.push(KnownVersion { version, digests, operations, fields, rpc_fields });
        }
        known
    }

    /// Fields that REST and gRPC carry now, and older versions over GraphQL alone. `carried` are those of older versions by their
    /// types, and then those of this one, too.
    fn newly_carried(&self, api: &Api, names: &Names, carried: &mut Fields) -> Fields {
        let mut newly = Fields::new();
        for ty in api.types.values() {
            let name = names.pascal(&ty.name);
            let fields = ty.fields().iter().filter(|field| field.rest || field.proto.is_some());
            let fields: BTreeSet<String> = fields.map(|field| field.name.clone()).collect();
            if let Some(before) = carried.get(&name) {
                let new = fields.difference(before).filter(|field| self.field(&name, field).is_some());
                let new: BTreeSet<String> = new.cloned().collect();
                newly.extend((!new.is_empty()).then(|| (name.clone(), new)));
            }
            if !fields.is_empty() {
                carried.entry(name).or_default().extend(fields);
            }
        }
        newly
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

    /// The first version that reads a field over REST and gRPC, where there are older ones that know its type and ignore it.
    pub fn ignored_before(&self, ty: &str, field: &str) -> Option<&Version> {
        let has = |known: &&KnownVersion| known.rpc_fields.get(ty).is_some_and(|fields| fields.contains(field));
        self.versions.iter().find(has).map(|known| &known.version).or_else(|| self.added_field(ty, field))
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::manifest::Manifest;
    use crate::pipeline::{Prepared, Project, prepare_with};
    use crate::schemas::Schemas;

    const SDL: &str = "type Query { find(params: FindRequest!): Found! more(params: MoreRequest!): Found! }
        input FindRequest { text: String! query: String } input MoreRequest { id: ID! } type Found { names: [String!]! }";

    /// A server that has everything over GraphQL, and some of it over REST and gRPC.
    fn server(fields: &str, more: &str) -> Prepared {
        let call = |name: &str| {
            format!(
                "rpc {name}({name}Request) returns (Found) {{ option (google.api.http) = {{ post: \"/v1/{name}\" body: \"*\" }}; }}"
            )
        };
        let calls = if more.is_empty() { call("Find") } else { call("Find") + &call("More") };
        let proto = format!(
            "syntax = \"proto3\";\npackage a.v1;\nimport \"google/api/annotations.proto\";\nservice AService {{ {calls} }}\n\
             message FindRequest {{ {fields} }}\n{more}\nmessage Found {{ repeated string names = 1; }}\n"
        );
        let tree = BTreeMap::from([("schema.graphql", SDL), ("proto/a/v1/a.proto", proto.as_str())]);
        let tree = tree.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect();
        let source = Source::new("a manifest", "[inputs]\n[output]\nfolder = \"src\"\n");
        let manifest = Manifest::read(&source).expect("it is valid");
        let project = Project { manifest, source, root: PathBuf::new() };
        let schemas = Schemas::of_tree(tree, "server").unwrap_or_else(|error| panic!("{error}"));
        prepare_with(&project, &schemas).unwrap_or_else(|error| panic!("{error}"))
    }

    fn known(servers: &[(&str, Prepared)]) -> Known {
        let versions: Vec<Version> = servers.iter().map(|(version, _)| version.parse().expect("valid")).collect();
        let seen = servers.iter().zip(&versions).map(|((_, prepared), version)| {
            let Prepared { api, names, inputs, digests, .. } = prepared;
            Seen { version, api, names, inputs, digests }
        });
        Known::of(seen.collect())
    }

    #[test]
    fn fields_that_rest_and_grpc_have_later_are_ignored_before() {
        let whole = "string text = 1; optional string query = 2;";
        let more = "message MoreRequest { string id = 1; }";
        let known = known(&[
            ("1.0.0", server("string text = 1;", "")),
            ("1.1.0-rc.1", server(whole, more)),
            ("1.1.0", server(whole, more)),
        ]);
        let since = |ty: &str, field: &str| known.ignored_before(ty, field).map(Version::to_string);
        assert_eq!(since("FindRequest", "query").as_deref(), Some("1.1.0-rc.1"));
        assert_eq!(known.added_field("FindRequest", "query"), None, "GraphQL has it in all of them");
        assert_eq!(since("FindRequest", "text"), None);
        assert_eq!(since("MoreRequest", "id"), None, "an operation that is new has no older server");
        let read = Known::read(&Source::new("versions.json", known.text())).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(read, known);
        assert_eq!(known.text().matches("rpc_fields").count(), 1);
    }
}
