//! The texts of one server version's schemas, wherever they come from.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::files::{OPENAPI, PROTO, SDL, read_text, unreadable, utf8};
use crate::manifest::{Inputs, Language};
use crate::reported::{FILES, Reported};
use crate::sink::Sink;

/// The texts. Nothing is parsed yet.
#[derive(Clone, Debug, Default)]
pub struct Schemas {
    /// SDL files.
    pub graphql: Vec<Arc<Source>>,
    /// One OpenAPI or Swagger document.
    pub openapi: Option<Arc<Source>>,
    /// `.proto` files by the path that others import them by.
    pub proto: Option<Vec<(String, Arc<Source>)>>,
}

impl Schemas {
    /// The languages that there are.
    pub fn languages(&self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| self.has(*language)).collect()
    }

    fn has(&self, language: Language) -> bool {
        match language {
            Language::GraphQl => !self.graphql.is_empty(),
            Language::OpenApi => self.openapi.is_some(),
            Language::Proto => self.proto.is_some(),
        }
    }

    /// Leaves out all other languages.
    pub fn keep(&mut self, only: &[Language]) {
        if !only.contains(&Language::GraphQl) {
            self.graphql.clear();
        }
        self.openapi.take_if(|_| !only.contains(&Language::OpenApi));
        self.proto.take_if(|_| !only.contains(&Language::Proto));
    }

    /// All texts in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let proto = self.proto.iter().flatten().map(|(_, source)| source);
        self.graphql.iter().chain(&self.openapi).chain(proto).map(|source| source.text.as_str())
    }

    /// The files that a manifest names. All that cannot be read are reported together.
    pub fn of_manifest(inputs: &Inputs, root: &Path) -> Result<Self> {
        let mut schemas = Self::default();
        let mut findings = Vec::new();
        for path in &inputs.graphql {
            schemas.graphql.extend(kept(read_text(&root.join(path)), &mut findings));
        }
        schemas.openapi = inputs.openapi.as_ref().and_then(|path| kept(read_text(&root.join(path)), &mut findings));
        schemas.proto = inputs.proto.as_ref().and_then(|folder| kept(proto_files(&root.join(folder)), &mut findings));
        if findings.is_empty() { Ok(schemas) } else { Err(Diagnostics(findings)) }
    }

    /// A folder as `pull` and `import` write it, or the report of a server that `import` reads.
    pub fn of_folder(folder: &Path) -> Result<Self> {
        let name = folder.display().to_string();
        let [introspection, _, descriptors] = FILES;
        if [introspection, descriptors].iter().any(|file| folder.join(file).exists()) {
            return Self::of_files(&Reported::of_folder(folder)?.files()?, &name);
        }
        Self::of_manifest(&inputs_of(folder)?, Path::new(""))
    }

    /// Files as `pull` and `import` write them, `name` in front of their names in messages.
    pub fn of_files(files: &Sink, name: &str) -> Result<Self> {
        let tree = files.files().map(|(path, text)| (path.to_string_lossy().replace('\\', "/"), text.as_bytes().to_vec()));
        Self::of_tree(tree.collect(), name)
    }

    /// The same from their paths, with `/` between the parts, and contents.
    pub fn of_tree(tree: BTreeMap<String, Vec<u8>>, name: &str) -> Result<Self> {
        let [introspection, _, descriptors] = FILES;
        if tree.contains_key(introspection) || tree.contains_key(descriptors) {
            return Self::of_files(&Reported::of_tree(tree, name)?.files()?, name);
        }
        let mut schemas = Self::default();
        let mut findings = Vec::new();
        for (path, bytes) in tree {
            let text = |findings: &mut Vec<Diagnostic>| kept(utf8(&format!("{name}/{path}"), bytes), findings);
            if path == SDL {
                schemas.graphql.extend(text(&mut findings));
            } else if path == OPENAPI {
                schemas.openapi = text(&mut findings);
            } else if let Some(import) = path.strip_prefix("proto/").filter(|import| has_extension(import)) {
                let file = text(&mut findings).map(|source| (import.to_owned(), source));
                schemas.proto.get_or_insert_default().extend(file);
            }
        }
        if findings.is_empty() { schemas.some(name) } else { Err(Diagnostics(findings)) }
    }

    /// Refuses a place that holds none.
    pub fn some(self, name: &str) -> Result<Self> {
        if self.languages().is_empty() { Err(none(name).into()) } else { Ok(self) }
    }
}

/// The inputs in a folder as `pull` and `import` write it; one that holds none is an error.
pub fn inputs_of(folder: &Path) -> Result<Inputs> {
    let present = |name: &str| Some(folder.join(name)).filter(|path| path.exists());
    let (graphql, openapi, proto) = (present(SDL), present(OPENAPI), present(PROTO));
    if graphql.is_none() && openapi.is_none() && proto.is_none() {
        return Err(none(&folder.display().to_string()).into());
    }
    Ok(Inputs { graphql: graphql.into_iter().collect(), openapi, proto, ..Inputs::default() })
}

fn none(name: &str) -> Diagnostic {
    Diagnostic::new("AZ005", format!("{name} holds no schemas and no report of a server")).help(format!(
        "schemas are {SDL}, {OPENAPI} and {PROTO}/, a report is introspection.json, descriptors.pb and openapi.json; some of them suffice"
    ))
}

/// What was read; what could not be goes to the findings.
fn kept<T>(read: Result<T>, findings: &mut Vec<Diagnostic>) -> Option<T> {
    read.map_err(|Diagnostics(found)| findings.extend(found)).ok()
}

/// All `.proto` files under a folder, with their import paths, in order.
fn proto_files(folder: &Path) -> Result<Vec<(String, Arc<Source>)>> {
    let mut found = Vec::new();
    let mut queue = vec![folder.to_path_buf()];
    while let Some(current) = queue.pop() {
        let entries = std::fs::read_dir(&current).map_err(|error| unreadable(&current, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| unreadable(&current, &error))?.path();
            if path.is_dir() {
                queue.push(path);
            } else if has_extension(&path.to_string_lossy()) {
                let parts = path.strip_prefix(folder).unwrap_or(&path).components();
                let import: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
                found.push((import.join("/"), read_text(&path)?));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(found)
}

fn has_extension(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "proto")
}
