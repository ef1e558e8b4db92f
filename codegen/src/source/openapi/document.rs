//! Text → document, whatever the dialect, and back to places in the text.

use std::sync::Arc;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::super::json::{Index, offset};
use super::super::place::{first_line, near};
use super::super::{swagger2, yaml};
use super::places::{Places, unsupported};
use super::shapes;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source, Span};

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
    if text.trim_start().starts_with('{') {
        let mut places = Places { source: Arc::clone(source), index: Index::new(text), start, is_swagger: false };
        let document = places.document(&Json { text, is_made: false })?;
        return Ok((document, places));
    }
    let (text, index) = yaml::read(source, start)?;
    let mut places = Places { source: Arc::clone(source), index, start: 0, is_swagger: false };
    let document = places.document(&Json { text: &text, is_made: true })?;
    Ok((document, places))
}

/// A document as JSON.
struct Json<'a> {
    text: &'a str,
    /// Was it made of YAML? Then it has places of its own.
    is_made: bool,
}

impl Places {
    /// Reads a document of either dialect.
    fn document(&mut self, json: &Json<'_>) -> Result<OpenAPI> {
        // Checked before the document is read: parsers keep the last one silently, or worse.
        let repeated: Vec<_> = self.index.repeated.iter().map(|repeated| repeated.finding(&self.source, self.start)).collect();
        if !repeated.is_empty() {
            return Err(Diagnostics(repeated));
        }
        let version: Version = self.deserialize(json)?;
        self.is_swagger = version.swagger.is_some();
        let word = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match (version.swagger.as_ref().map(word), version.openapi.as_ref().map(word)) {
            (Some(_), Some(_)) => {
                Err(refusal(&self.span(&["swagger"]), "says `openapi` and `swagger`").help("take the wrong one out").into())
            }
            (Some(version), None) if version.starts_with("2.") => self.converted(self.deserialize(json)?),
            (None, Some(version)) if version.starts_with("3.0") => {
                let wrong = shapes::check(&self.deserialize(json)?, self);
                if wrong.is_empty() { self.deserialize(json) } else { Err(Diagnostics(wrong)) }
            }
            (Some(version), None) | (None, Some(version)) => {
                let key = if self.is_swagger { "swagger" } else { "openapi" };
                let finding = unsupported(&format!("version {version} is"), &self.span(&[key]));
                Err(finding.help("give OpenAPI 3.0 or Swagger 2.0").into())
            }
            (None, None) => Err(refusal(&first_line(&self.source), "neither `openapi` nor `swagger` in here").into()),
        }
    }

    fn converted(&self, old: swagger2::Document) -> Result<OpenAPI> {
        let refused = swagger2::refused::find(&old).into_iter().map(|(pointer, what)| {
            let pointer: Vec<&str> = pointer.iter().map(String::as_str).collect();
            unsupported(&what, &self.span(&pointer))
        });
        let refused: Vec<_> = refused.collect();
        if refused.is_empty() { Ok(swagger2::convert(old)) } else { Err(Diagnostics(refused)) }
    }

    fn deserialize<T: DeserializeOwned>(&self, json: &Json<'_>) -> Result<T> {
        serde_json::from_str(json.text).map_err(|error| {
            let offset = offset(json.text, &error);
            let span = if json.is_made {
                self.span(&Index::new(json.text).pointer(offset))
            } else {
                near(&self.source, self.start + offset, 1)
            };
            Diagnostics::from(refusal(&span, &error.to_string()))
        })
    }
}

fn refusal(span: &Span, what: &str) -> Diagnostic {
    let finding = Diagnostic::new("AZ101", "this is not an OpenAPI document").at(span, what);
    finding.help("give OpenAPI 3.0 or Swagger 2.0 in JSON or YAML, and mend it here")
}
