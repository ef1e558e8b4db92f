//! Text → document, whatever the dialect, and back to places in the text.

use std::borrow::Cow;
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
    let start = source.text.len() - text.len();
    let is_json = text.trim_start().starts_with('{');
    let text = if is_json { Cow::Borrowed(text) } else { Cow::Owned(yaml_as_json(source, text)?) };
    let mut places = Places { source: Arc::clone(source), index: None, start, is_swagger: false };
    let version: Version = places.deserialize(&text, is_json)?;
    places.is_swagger = version.swagger.is_some();
    if is_json {
        let index = Index::new(&text);
        // Checked before the document is read: parsers keep the last one silently, or worse.
        let repeated: Vec<_> = index.repeated.iter().map(|repeated| repeated.finding(source, start)).collect();
        if !repeated.is_empty() {
            return Err(Diagnostics(repeated));
        }
        places.index = Some(index);
    }
    let word = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let document = match (version.swagger.as_ref().map(word), version.openapi.as_ref().map(word)) {
        (Some(version), _) if version.starts_with("2.") => swagger2::convert(places.deserialize(&text, is_json)?),
        (None, Some(version)) if version.starts_with("3.0") => places.deserialize(&text, is_json)?,
        (Some(version), _) | (None, Some(version)) => {
            let key = if places.is_swagger { "swagger" } else { "openapi" };
            let finding = unsupported(&format!("version {version} is"), &places.span(&[key]));
            return Err(finding.help("give OpenAPI 3.0 or Swagger 2.0").into());
        }
        (None, None) => return Err(refusal(&Span::whole(source), "neither `openapi` nor `swagger` in here").into()),
    };
    Ok((document, places))
}

/// YAML in the form of JSON. The document's types cannot be read from YAML itself: keys like `200` are numbers there, and
/// some mistakes end in a panic.
fn yaml_as_json(source: &Arc<Source>, text: &str) -> Result<String> {
    let value: serde_norway::Value = serde_norway::from_str(text).map_err(|error| {
        let place = error.location();
        let span = place.map(|place| Span::at_line_column(source, place.line(), place.column(), 1));
        refusal(&span.unwrap_or_else(|| Span::whole(source)), &error.to_string())
    })?;
    Ok(serde_json::to_string(&value).map_err(|error| refusal(&Span::whole(source), &error.to_string()))?)
}

impl Places {
    fn deserialize<T: DeserializeOwned>(&self, text: &str, is_json: bool) -> Result<T> {
        let refuse = |error: serde_json::Error| {
            // Places in JSON that was made of YAML are none of the file.
            let span = match error.line() {
                line if is_json && line > 0 => Span::at_line_column(&self.source, line, error.column(), 1),
                _ => Span::whole(&self.source),
            };
            Diagnostics::from(refusal(&span, &error.to_string()))
        };
        serde_json::from_str(text).map_err(refuse)
    }
}

fn refusal(span: &Span, what: &str) -> Diagnostic {
    Diagnostic::new("AZ101", "this is not an OpenAPI document").at(span, what)
}

pub(super) fn unsupported(what: &str, span: &Span) -> Diagnostic {
    Diagnostic::new("AZ104", format!("OpenAPI: {what} not supported")).at(span, "here")
}

pub(super) fn dangling(reference: &str, span: &Span) -> Diagnostic {
    let finding = Diagnostic::new("AZ106", format!("`{reference}` leads nowhere")).at(span, "used here");
    finding.help("only references to parts of the same document are followed")
}
