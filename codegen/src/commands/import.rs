//! `import`: what a server reports about itself → the committed input files.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Result, Source};
use crate::pipeline::read_text;
use crate::sink::{Drift, Owns, Sink};
use crate::{print, source};

/// First words of every printed file that may hold a comment.
const NOTE: &str = "Printed by authorizer-codegen from what a server reports about itself: import again instead of editing.";

/// What was done.
#[derive(Debug)]
pub struct Report {
    /// How the folder differed before.
    pub drift: Drift,
    /// Files of a report that the folder did not hold.
    pub absent: Vec<&'static str>,
}

/// Reads `introspection.json`, `descriptors.pb` and `openapi.json` of a report folder and writes `schema.graphql`,
/// `proto/` and `openapi.json`. Nothing is written unless everything that is there can be printed and read again.
pub fn run(report: &Path, out: &Path) -> Result<Report> {
    let (files, absent) = files(report)?;
    let drift =
        files.write(out).map_err(|error| Diagnostic::new("AZ004", format!("{} cannot be written: {error}", out.display())))?;
    Ok(Report { drift, absent })
}

/// The files of a report folder, printed.
pub fn files(report: &Path) -> Result<(Sink, Vec<&'static str>)> {
    let owns = if report.join("descriptors.pb").exists() { Owns::Proto } else { Owns::Nothing };
    let mut files = Sink::new(owns);
    let mut absent = Vec::new();
    let mut present = |name: &'static str| {
        let path = report.join(name);
        if path.exists() {
            return Some(path);
        }
        absent.push(name);
        None
    };
    if let Some(path) = present("introspection.json") {
        let text = read_text(&path)?;
        let sdl = format!("# {NOTE}\n\n{}", print::sdl::from_introspection(&text.text, &text.name)?);
        source::graphql::read(&[Source::new("schema.graphql", sdl.clone())])?;
        files.add("schema.graphql", sdl);
    }
    if let Some(path) = present("descriptors.pb") {
        let bytes = std::fs::read(&path)
            .map_err(|error| Diagnostic::new("AZ002", format!("{} cannot be read: {error}", path.display())))?;
        let printed: Vec<(String, String)> = print::proto::from_descriptors(&bytes)?
            .into_iter()
            .map(|(path, text)| (path, format!("// {NOTE}\n{text}")))
            .collect();
        let sources: Vec<_> = printed.iter().map(|(path, text)| (path.clone(), Source::new(path, text.clone()))).collect();
        source::proto::read(&sources)?;
        for (path, text) in printed {
            files.add(Path::new("proto").join(path), text);
        }
    }
    if let Some(path) = present("openapi.json") {
        let text = read_text(&path)?;
        let stable = print::json::stable(&text.text)?;
        source::openapi::read(&Source::new("openapi.json", stable.clone()))?;
        files.add("openapi.json", stable);
    }
    if files.files().next().is_none() {
        return Err(Diagnostic::new("AZ005", format!("{} holds no report of a server", report.display()))
            .help("a report is a folder with introspection.json, descriptors.pb and openapi.json, or some of them")
            .into());
    }
    Ok((files, absent))
}
