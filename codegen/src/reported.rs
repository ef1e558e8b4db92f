//! What a server reports about itself → the committed input files.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::files::{OPENAPI, PROTO, SDL, read_text, unreadable, utf8};
use crate::manifest::Language;
use crate::sink::{Owns, Sink};
use crate::{print, prose, source};

/// First words of every printed file that may hold a comment.
const NOTE: &str = "Printed by authorizer-codegen from what a server reports about itself: import again instead of editing.";

/// Names of the files of a report, in the order of [`Language::ALL`].
pub const FILES: [&str; 3] = ["introspection.json", OPENAPI, "descriptors.pb"];

/// A report; parts may be missing.
#[derive(Clone, Debug, Default)]
pub struct Reported {
    /// The answer to a GraphQL introspection query.
    pub introspection: Option<Arc<Source>>,
    /// The OpenAPI document.
    pub openapi: Option<Arc<Source>>,
    /// An encoded `FileDescriptorSet`, as reflection tells it.
    pub descriptors: Option<Vec<u8>>,
}

impl Reported {
    /// Reads a folder with some of the [`FILES`].
    pub fn of_folder(folder: &Path) -> Result<Self> {
        let text = |name: &str| {
            let path = folder.join(name);
            path.exists().then(|| read_text(&path)).transpose()
        };
        let [introspection, openapi, descriptors] = FILES;
        let path = folder.join(descriptors);
        let descriptors = path.exists().then(|| std::fs::read(&path)).transpose();
        let descriptors = descriptors.map_err(|error| Diagnostics::from(unreadable(&path, &error)))?;
        let report = Self { introspection: text(introspection)?, openapi: text(openapi)?, descriptors };
        if report.languages().is_empty() {
            return Err(Diagnostic::new("AZ005", format!("{} holds no report of a server", folder.display()))
                .help("a report is a folder with introspection.json, descriptors.pb and openapi.json, or some of them")
                .into());
        }
        Ok(report)
    }

    /// The same from paths and contents; `name` is what messages call the place.
    pub fn of_tree(mut tree: BTreeMap<String, Vec<u8>>, name: &str) -> Result<Self> {
        let [introspection, openapi, descriptors] = FILES;
        let mut text = |file: &str| tree.remove(file).map(|bytes| utf8(&format!("{name}/{file}"), bytes)).transpose();
        let (introspection, openapi) = (text(introspection)?, text(openapi)?);
        Ok(Self { introspection, openapi, descriptors: tree.remove(descriptors) })
    }

    /// The languages that there are.
    pub fn languages(&self) -> Vec<Language> {
        let has = |language: &Language| match language {
            Language::GraphQl => self.introspection.is_some(),
            Language::OpenApi => self.openapi.is_some(),
            Language::Proto => self.descriptors.is_some(),
        };
        Language::ALL.into_iter().filter(has).collect()
    }

    /// The same without descriptions, comments and reasons of deprecation. A part that cannot be read stays as it is, and is
    /// an error when its [`files`](Self::files) are printed.
    pub fn without_prose(self) -> Result<Self> {
        let cut = |part: Option<Arc<Source>>, cut: fn(&mut Value)| {
            part.map(|source| {
                let mut value = print::json::parse(&source)?;
                cut(&mut value);
                Ok::<_, Diagnostics>(Source::new(&source.name, print::json::stable(value)))
            })
            .transpose()
        };
        Ok(Self {
            introspection: cut(self.introspection, prose::of_introspection)?,
            openapi: cut(self.openapi, prose::of_openapi)?,
            descriptors: self.descriptors.map(|set| prose::of_descriptors(&set).unwrap_or(set)),
        })
    }

    /// The report as files that `import` and `index` read.
    pub fn report(&self) -> Result<Sink> {
        let mut files = Sink::new(Owns::Nothing);
        let [introspection, openapi, descriptors] = FILES;
        if let Some(answer) = &self.introspection {
            files.add(introspection, print::json::stable(result_of(print::json::parse(answer)?)));
        }
        if let Some(document) = &self.openapi {
            files.add(openapi, print::json::stable(print::json::parse(document)?));
        }
        if let Some(set) = &self.descriptors {
            files.add(descriptors, set.clone());
        }
        Ok(files)
    }

    /// The input files, printed and read again: what comes out of here can be generated from. Errors of all parts are
    /// reported together.
    pub fn files(&self) -> Result<Sink> {
        let owns = if self.descriptors.is_some() { Owns::Proto } else { Owns::Nothing };
        let mut files = Sink::new(owns);
        let mut findings = Vec::new();
        let parts = [
            self.introspection.as_deref().map(sdl),
            self.descriptors.as_deref().map(protos),
            self.openapi.as_deref().map(openapi),
        ];
        for part in parts.into_iter().flatten() {
            match part {
                Ok(printed) => printed.into_iter().for_each(|(path, text)| files.add(path, text)),
                Err(Diagnostics(found)) => findings.extend(found),
            }
        }
        if findings.is_empty() { Ok(files) } else { Err(Diagnostics(findings)) }
    }
}

/// The result of a GraphQL answer, or what is one already.
fn result_of(answer: Value) -> Value {
    match answer {
        Value::Object(mut members) if members.contains_key("data") => members.remove("data").unwrap_or_default(),
        other => other,
    }
}

type Printed = Vec<(String, String)>;

fn sdl(introspection: &Source) -> Result<Printed> {
    let text = format!("# {NOTE}\n\n{}", print::sdl::from_introspection(&introspection.text, &introspection.name)?);
    source::graphql::read(&[Source::new(SDL, text.clone())])?;
    Ok(vec![(SDL.to_owned(), text)])
}

fn protos(descriptors: &[u8]) -> Result<Printed> {
    let printed = print::proto::from_descriptors(descriptors)?;
    let printed: Printed = printed.into_iter().map(|(path, text)| (path, format!("// {NOTE}\n{text}"))).collect();
    let sources: Vec<_> = printed.iter().map(|(path, text)| (path.clone(), Source::new(path, text.clone()))).collect();
    source::proto::read(&sources)?;
    Ok(printed.into_iter().map(|(path, text)| (format!("{PROTO}/{path}"), text)).collect())
}

fn openapi(document: &Source) -> Result<Printed> {
    let stable = print::json::stable(print::json::parse(document)?);
    source::openapi::read(&Source::new(OPENAPI, stable.clone()))?;
    Ok(vec![(OPENAPI.to_owned(), stable)])
}
