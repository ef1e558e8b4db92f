//! The commands, one file each.

pub mod check;
pub mod diff;
pub mod generate;
pub mod import;
pub mod index;
pub mod inspect;
pub mod pull;

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::api::Type;
use crate::diagnostic::{Diagnostic, Result, Span};
use crate::emit::{Output, Undocumented};
use crate::files::read_text;
use crate::manifest::Embed;
use crate::pipeline::{self, Prepared, Project};
use crate::sink::{self, Drift, Owns, Sink, Unwritten};

/// What a run has to say besides its result.
pub fn warnings(prepared: &Prepared, output: &Output) -> Vec<Diagnostic> {
    let unlisted = prepared.api.operations.iter().filter(|operation| prepared.facts.listed(&operation.name).is_none());
    let unlisted = unlisted.map(|operation| {
        Diagnostic::warning(
            "AZ431",
            format!("`{}` does not stand in operations.toml: taken as not idempotent, credentials unknown", operation.name),
        )
        .at(&operation.span, "declared here")
        .help(format!("add a table `[{}]` that says what the server wants of the caller", operation.name))
    });
    let places = Places::of(prepared);
    let undocumented = output.undocumented.iter().map(|item| {
        let Undocumented { what, name } = item;
        let warning =
            Diagnostic::warning("AZ432", format!("the {what} `{name}` has no words in docs.toml and none in the schemas"));
        let warning = warning.help(format!("describe it in docs.toml, under `[{what}s]`"));
        match places.of_item(item) {
            Some(span) => warning.at(span, "declared here"),
            None => warning,
        }
    });
    prepared.warnings.iter().cloned().chain(unlisted).chain(undocumented).collect()
}

/// Where operations and types are declared, by the names that they are missed by.
struct Places<'p> {
    operations: HashMap<&'p str, &'p Span>,
    types: HashMap<Cow<'p, str>, &'p Type>,
}

impl<'p> Places<'p> {
    fn of(prepared: &'p Prepared) -> Self {
        let Prepared { api, names, .. } = prepared;
        let operations = api.operations.iter().map(|operation| (operation.name.as_str(), &operation.span)).collect();
        let mut types: HashMap<_, _> = api.types.values().map(|ty| (Cow::Owned(names.pascal(&ty.name)), ty)).collect();
        types.extend(api.types.values().map(|ty| (Cow::Borrowed(ty.name.as_str()), ty)));
        Self { operations, types }
    }

    fn of_item(&self, item: &Undocumented) -> Option<&'p Span> {
        match (item.what, item.name.split_once('.')) {
            ("operation", _) => self.operations.get(item.name.as_str()).copied(),
            (_, Some((owner, name))) => {
                self.types.get(owner)?.fields().iter().find(|field| field.name == name).map(|field| &field.span)
            }
            (_, None) => self.types.get(item.name.as_str()).map(|ty| &ty.span),
        }
    }
}

/// The output by folder: the code, and the page and the mock server's tables where the project has a place for them.
fn sinks(project: &Project, prepared: &Prepared, output: Output) -> Result<Vec<(PathBuf, Sink)>> {
    let mut sinks = vec![(project.output(), output.files)];
    if let Some(path) = &project.manifest.output.operations {
        let path = project.root.join(path);
        let mut page = Sink::new(Owns::Nothing);
        page.add(path.file_name().unwrap_or_default(), output.page);
        sinks.push((path.parent().map(Path::to_path_buf).unwrap_or_default(), page));
    }
    if let Some(folder) = &project.manifest.output.mock {
        sinks.push((project.root.join(folder), pipeline::emit_mock(prepared)?));
    }
    if let Some(embed) = &project.manifest.output.embed {
        sinks.push((project.root.join(&embed.folder), copies(project, embed)?));
    }
    Ok(sinks)
}

/// The files that the generator carries, as they are now.
fn copies(project: &Project, embed: &Embed) -> Result<Sink> {
    let mut copies = Sink::new(Owns::Nothing);
    for path in &embed.files {
        let text = read_text(&project.root.join(path))?;
        copies.add(path.file_name().unwrap_or_default(), text.text.clone());
    }
    Ok(copies)
}

/// Writes several folders: all of them, or none.
fn write_all(sinks: &[(PathBuf, Sink)]) -> Result<Drift> {
    sink::write_all(sinks).map_err(|Unwritten { path, error }| unwritable(&path, &error).into())
}

fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new("AZ004", format!("{} cannot be written: {error}", path.display())).help("check the path and its permissions")
}
