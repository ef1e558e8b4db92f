//! The JSON in responses of authorization servers.

use serde_json::Value;

use crate::rt::error::Error;
use crate::rt::map::Map;
use crate::rt::transport::{Answer, ErrorForm, json};

/// Reads the object in an answer. One that holds an error is none, whatever its status was.
pub(super) fn object<T>(answer: &Answer, read: impl FnOnce(Map) -> Result<T, Error>) -> Result<T, Error> {
    answer.filled()?;
    let map = json::whole::<Map>(&answer.body).map_err(|error| answer.explain(error))?;
    if map.get("error").is_some_and(Value::is_string) {
        return Err(answer.as_refusal(ErrorForm::OAuth { middleware: &[] }));
    }
    read(map).map_err(|error| answer.explain(error))
}

/// A member that is text; empty and null are none.
pub(crate) fn text(map: &mut Map, name: &str) -> Result<Option<String>, Error> {
    match map.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text).filter(|text| !text.is_empty())),
        Some(_) => Err(Error::response(format!("the field `{name}` is no text"))),
    }
}

/// Scopes as one text with spaces in it, or as a list.
pub(super) fn scope(value: Option<Value>) -> Result<Option<Vec<String>>, Error> {
    let words = |text: &str| text.split_ascii_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let wrong = || Error::response("the field `scope` has a value that cannot be used");
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(words(&text))),
        Some(Value::Array(list)) => {
            let texts: Option<Vec<_>> = list.iter().map(Value::as_str).collect();
            texts.map(|texts| Some(texts.into_iter().flat_map(words).collect())).ok_or_else(wrong)
        }
        Some(_) => Err(wrong()),
    }
}
