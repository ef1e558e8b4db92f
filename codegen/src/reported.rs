//! What a server reports about itself → the committed input files.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::files::{OPENAPI, PROTO, SDL, read_text, unreadable, utf8};
use crate::manifest::Language;
use crate::sink::{Owns, Sink};
use crate::{print, source};

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
    let stable = print::json::stable(&document.text)?;
    source::openapi::read(&Source::new(OPENAPI, stable.clone()))?;
    Ok(vec![(OPENAPI.to_owned(), stable)])
}
