//! Text → document, whatever the dialect, and back to places in the text.

use std::sync::Arc;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::super::json::Index;
use super::super::swagger2;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source, Span};

/// Finds the places of a document's parts in its text.
pub(super) struct Places {
    source: Arc<Source>,
    /// None for YAML, which is pointed to as a whole.
    index: Option<Index>,
    /// Where the document begins: after the byte order mark, if there is one.
    start: usize,
    is_swagger: bool,
}

impl Places {
    /// The place of a part by its path in OpenAPI 3.0, or of the closest thing around it.
    pub(super) fn span(&self, pointer: &[&str]) -> Span {
        let Some(index) = &self.index else { return Span::whole(&self.source) };
        let (offset, length) = match pointer {
            ["components", "schemas", rest @ ..] if self.is_swagger => index.place(&[&["definitions"], rest].concat()),
            pointer => index.place(pointer),
        };
        Span::new(&self.source, self.start + offset, length)
    }
}

/// The two keys that tell the dialects apart.
#[derive(Deserialize)]
struct Version {
    swagger: Option<serde_json::Value>,
    openapi: Option<serde_json::Value>,
}

/// Parses a document, and converts it to OpenAPI 3.0 if it is older.
pub(super) fn parse(source: &Arc<Source>) -> Result<(OpenAPI, Places)> {
    let text = source.text.trim_start_matches('\u{feff}');
    let is_json = text.trim_start().starts_with('{');
    let version: Version = deserialize(source, is_json)?;
    let is_swagger = version.swagger.is_some();
    let index = is_json.then(|| Index::new(text));
    let repeated = index.iter().flat_map(|index| &index.repeated).map(|repeated| repeated.finding(source));
    let repeated: Vec<_> = repeated.collect();
    if !repeated.is_empty() {
        return Err(Diagnostics(repeated));
    }
    let places = Places { source: Arc::clone(source), index, start: source.text.len() - text.len(), is_swagger };
    let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let document = match (version.swagger.as_ref().map(text), version.openapi.as_ref().map(text)) {
        (Some(version), _) if version.starts_with("2.") => swagger2::convert(deserialize(source, is_json)?),
        (None, Some(version)) if version.starts_with("3.0") => deserialize(source, is_json)?,
        (Some(version), _) | (None, Some(version)) => {
            let key = if is_swagger { "swagger" } else { "openapi" };
            let finding = unsupported(&format!("version {version} is"), &places.span(&[key]));
            return Err(finding.help("give OpenAPI 3.0 or Swagger 2.0").into());
        }
        (None, None) => {
            let finding = Diagnostic::new("AZ101", "this is not an OpenAPI document");
            return Err(finding.at(&Span::whole(source), "neither `openapi` nor `swagger` in here").into());
        }
    };
    Ok((document, places))
}

fn deserialize<T: DeserializeOwned>(source: &Arc<Source>, is_json: bool) -> Result<T> {
    let refuse = |line: usize, column: usize, what: String| {
        let span = match line {
            0 => Span::whole(source),
            line => Span::at_line_column(source, line, column, 1),
        };
        Diagnostics::from(Diagnostic::new("AZ101", "this is not an OpenAPI document").at(&span, what))
    };
    let text = source.text.trim_start_matches('\u{feff}');
    if is_json {
        serde_json::from_str(text).map_err(|error| refuse(error.line(), error.column(), error.to_string()))
    } else {
        serde_norway::from_str(text).map_err(|error| {
            let place = error.location();
            let (line, column) = place.map_or((0, 0), |place| (place.line(), place.column()));
            refuse(line, column, error.to_string())
        })
    }
}

pub(super) fn unsupported(what: &str, span: &Span) -> Diagnostic {
    Diagnostic::new("AZ104", format!("OpenAPI: {what} not supported")).at(span, "here")
}

pub(super) fn dangling(reference: &str, span: &Span) -> Diagnostic {
    let finding = Diagnostic::new("AZ106", format!("`{reference}` leads nowhere")).at(span, "used here");
    finding.help("only references to parts of the same document are followed")
}
