//! The manifest: which inputs, where to, and the named exceptions with the reason for each.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use semver::Version;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Result, Source, Span};

/// Authorizer's own manifest, for runs that name none.
pub const BUILT_IN: &str = include_str!("../embedded/authorizer.toml");

/// What `authorizer.toml` holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The input files.
    pub inputs: Inputs,
    /// The server they came from.
    #[serde(default)]
    pub server: Server,
    /// Where the Rust goes.
    pub output: Output,
    /// How names are made.
    #[serde(default)]
    pub names: NameRules,
    /// Which fields are secret.
    #[serde(default)]
    pub secrets: Secrets,
    /// The named exceptions.
    #[serde(default)]
    pub fixups: Vec<Fixup>,
}

/// The input files, relative to the manifest.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inputs {
    /// SDL files.
    #[serde(default)]
    pub graphql: Vec<PathBuf>,
    /// One OpenAPI or Swagger document.
    pub openapi: Option<PathBuf>,
    /// Folder of `.proto` files.
    pub proto: Option<PathBuf>,
    /// What no schema says of an operation.
    pub operations: Option<PathBuf>,
    /// Our own words.
    pub docs: Option<PathBuf>,
    /// Known server versions.
    pub versions: Option<PathBuf>,
    /// `pull` and `import` leave the server's own words out: descriptions, comments, reasons of deprecation.
    #[serde(default)]
    pub without_prose: bool,
}

/// The server that the inputs describe.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Its version; entries with `from` and `until` are chosen by it. Without one, the inputs are looked up among the
    /// known versions.
    pub version: Option<Version>,
}

/// Where the Rust goes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// Folder, relative to the manifest; it holds nothing else.
    pub folder: PathBuf,
    /// Page that lists the operations, relative to the manifest.
    pub operations: Option<PathBuf>,
    /// Path of the runtime in generated code: `crate` where both are one crate.
    #[serde(default = "runtime_crate")]
    pub runtime: String,
    /// Folder of the tables of the mock server, relative to the manifest; it holds nothing else.
    pub mock: Option<PathBuf>,
    /// Files that the generator carries, where the project has its sources.
    pub embed: Option<Embed>,
}

/// Copies of files in the generator's package, which holds all that the generator is built of.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Embed {
    /// Folder of the copies, relative to the manifest.
    pub folder: PathBuf,
    /// The files, relative to the manifest; a copy is called like its file.
    pub files: Vec<PathBuf>,
}

fn runtime_crate() -> String {
    "::authorizer_runtime".to_owned()
}

/// How names are made.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameRules {
    /// Runs of capitals that are words of their own.
    #[serde(default)]
    pub acronyms: Vec<String>,
}

/// Which fields are secret.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// A field whose name has one of these words must be classified.
    #[serde(default)]
    pub looks_like: Vec<String>,
    /// Secret: a field name, or `Type.field`.
    #[serde(default)]
    pub yes: Vec<String>,
    /// Not secret: a field name, or `Type.field`, and why.
    #[serde(default)]
    pub no: BTreeMap<String, String>,
}

/// One named exception.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixup {
    /// What is done.
    pub kind: FixupKind,
    /// A type, or `Type.field`, by the schema's names.
    pub target: String,
    /// The name in Rust, for a rename.
    pub to: Option<String>,
    /// The operations, for a selection.
    #[serde(default)]
    pub only: Vec<String>,
    /// Why.
    pub reason: String,
    /// Languages that have its target: it is for runs with one of them among the inputs; empty for all runs.
    #[serde(default)]
    pub inputs: Vec<Language>,
    /// First server version it is for.
    pub from: Option<Version>,
    /// First server version it is no longer for.
    pub until: Option<Version>,
}

/// A schema language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// SDL.
    GraphQl,
    /// OpenAPI or Swagger.
    OpenApi,
    /// `.proto` files.
    Proto,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::GraphQl, Self::OpenApi, Self::Proto];

    /// As options and files call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GraphQl => "graphql",
            Self::OpenApi => "openapi",
            Self::Proto => "proto",
        }
    }
}

/// What a fix-up does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FixupKind {
    /// A type gets another name.
    Rename,
    /// A field is left out.
    Drop,
    /// A field is selected by some operations only.
    Select,
}

impl Fixup {
    /// Is it for this version and these inputs? Release candidates come before their release; a version that nobody knows
    /// may be any.
    pub fn applies_to(&self, version: Option<&Version>, given: &[Language]) -> bool {
        let has_target = self.inputs.is_empty() || self.inputs.iter().any(|language| given.contains(language));
        has_target
            && version.is_none_or(|version| {
                self.from.as_ref().is_none_or(|from| version.cmp_precedence(from).is_ge())
                    && self.until.as_ref().is_none_or(|until| version.cmp_precedence(until).is_lt())
            })
    }

    /// As it is called in messages.
    pub fn title(&self) -> String {
        let kind = match self.kind {
            FixupKind::Rename => "rename",
            FixupKind::Drop => "drop",
            FixupKind::Select => "select",
        };
        format!("{kind} {}", self.target)
    }
}

impl Manifest {
    /// Reads a manifest.
    pub fn read(source: &Arc<Source>) -> Result<Self> {
        let manifest: Self = read_toml(source)?;
        let is_acronym =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if let Some(wrong) = manifest.names.acronyms.iter().find(|acronym| !is_acronym(acronym)) {
            return Err(Diagnostic::new("AZ008", format!("`{wrong}` in {} is no acronym", source.name))
                .help("acronyms are made of capitals and digits")
                .into());
        }
        let runtime = &manifest.output.runtime;
        if syn::parse_str::<syn::Path>(runtime).is_err() || runtime.contains(['<', '(']) {
            return Err(Diagnostic::new("AZ014", format!("invalid runtime in {}: `{runtime}` is no path of Rust", source.name))
                .at(&source.place_of("runtime = "), "this value")
                .help("write a path such as `crate` or `::authorizer_runtime`")
                .into());
        }
        Ok(manifest)
    }
}

/// Reads any of the project's TOML files into its type.
pub fn read_toml<T: serde::de::DeserializeOwned>(source: &Arc<Source>) -> Result<T> {
    toml::from_str(&source.text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        Diagnostic::new("AZ001", format!("{} cannot be read: {}", source.name, error.message()))
            .at(&Span::new(source, span.start, span.len()), "here")
            .help("correct the file: it is TOML, and its keys are those of the project's own schemas/ folder")
            .into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixup(from: &str, until: &str) -> Fixup {
        toml::from_str(&format!("kind = \"drop\"\ntarget = \"A.b\"\nreason = \"r\"\nfrom = \"{from}\"\nuntil = \"{until}\""))
            .expect("valid")
    }

    #[test]
    fn release_candidates_come_before_their_release() {
        let entry = fixup("2.4.0-rc.5", "2.4.0");
        for (version, applies) in
            [("2.3.0", false), ("2.4.0-rc.4", false), ("2.4.0-rc.5", true), ("2.4.0-rc.15", true), ("2.4.0", false)]
        {
            assert_eq!(entry.applies_to(Some(&version.parse().expect("valid")), &[]), applies, "{version}");
        }
    }

    #[test]
    fn an_unknown_version_may_be_any() {
        assert!(fixup("2.4.0-rc.5", "2.4.0").applies_to(None, &[]));
    }

    #[test]
    fn a_runtime_that_is_no_path_is_located() {
        let read = |runtime: &str| {
            Manifest::read(&Source::new("m.toml", format!("[inputs]\n[output]\nfolder = \"x\"\nruntime = \"{runtime}\"\n")))
        };
        for good in ["crate", "::authorizer_runtime", "crate::runtime"] {
            assert_eq!(read(good).map(|manifest| manifest.output.runtime), Ok(good.to_owned()));
        }
        for wrong in ["", "the runtime", "a::<b>", "crate::", "a; b"] {
            let error = read(wrong).expect_err("refused");
            assert_eq!((error.0[0].code, error.0[0].labels[0].0.line_column().0), ("AZ014", 4), "{wrong}");
        }
    }

    #[test]
    fn an_unknown_key_is_located() {
        let source = Source::new("m.toml", "[inputs]\n[server]\nversion = \"1.0.0\"\n[output]\nfolder = \"x\"\n[nams]\n");
        let error = Manifest::read(&source).expect_err("unknown key");
        assert!(error.0[0].labels[0].0.offset > 40, "{error}");
    }
}
