//! Looks at each schema by itself before the document is read as a whole. The document's types try several readings of a
//! schema, and each of them all readings of what is inside: one mistake, deep enough, would take them for ever.

use openapiv3::{AnySchema, ReferenceOr, Schema};
use serde_json::{Map, Value};

use super::places::Places;
use crate::diagnostic::Diagnostic;

/// Deeper than anybody writes schemas, and safe for types that recurse several times for each.
const DEEPEST: usize = 48;

/// Finds the schemas that are none.
pub(super) fn check(document: &Value, places: &Places) -> Vec<Diagnostic> {
    let mut walk = Walk { places, pointer: Vec::new(), depth: 0, findings: Vec::new() };
    walk.part(document);
    walk.findings
}

struct Walk<'a> {
    places: &'a Places,
    pointer: Vec<String>,
    /// How many schemas are around.
    depth: usize,
    findings: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn at(&mut self, key: &str, look: impl FnOnce(&mut Self)) {
        self.pointer.push(key.to_owned());
        look(self);
        self.pointer.pop();
    }

    /// Anything that is no schema, and may hold some.
    fn part(&mut self, value: &Value) {
        match value {
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.at(&index.to_string(), |walk| walk.part(element));
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    match key.as_str() {
                        // Values of any form.
                        "example" | "examples" | "links" => {}
                        key if key.starts_with("x-") => {}
                        "schema" => self.at(key, |walk| walk.schema(member)),
                        "schemas" if self.pointer == ["components"] => self.at(key, |walk| walk.each(member)),
                        _ => self.at(key, |walk| walk.part(member)),
                    }
                }
            }
            _ => {}
        }
    }

    /// Schemas in a list, or by name.
    fn each(&mut self, value: &Value) {
        match value {
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.at(&index.to_string(), |walk| walk.schema(element));
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    self.at(key, |walk| walk.schema(member));
                }
            }
            _ => {}
        }
    }

    fn schema(&mut self, value: &Value) {
        if self.depth == DEEPEST {
            return self.refuse("schemas are nested too deeply");
        }
        self.depth += 1;
        self.parts(value);
        self.depth -= 1;
    }

    /// The schemas inside of one, and then itself.
    fn parts(&mut self, value: &Value) {
        let Value::Object(members) = value else { return self.refuse("a schema is an object") };
        if members.get("$ref").is_some_and(Value::is_string) {
            return;
        }
        let mut own = Map::new();
        for (key, member) in members {
            let shallow = match key.as_str() {
                "items" | "not" => Value::Object(Map::new()),
                "additionalProperties" if member.is_object() => Value::Object(Map::new()),
                "properties" | "allOf" | "oneOf" | "anyOf" => emptied(member),
                _ => member.clone(),
            };
            own.insert(key.clone(), shallow);
            match key.as_str() {
                "items" | "not" => self.at(key, |walk| walk.schema(member)),
                "additionalProperties" if member.is_object() => self.at(key, |walk| walk.schema(member)),
                "properties" | "allOf" | "oneOf" | "anyOf" => self.at(key, |walk| walk.each(member)),
                _ => {}
            }
        }
        self.itself(own);
    }

    /// A schema with nothing in the schemas inside of it.
    fn itself(&mut self, own: Map<String, Value>) {
        let own = Value::Object(own);
        if serde_json::from_value::<ReferenceOr<Schema>>(own.clone()).is_err() {
            let reason = serde_json::from_value::<AnySchema>(own).err().map(|error| error.to_string());
            self.refuse(reason.as_deref().unwrap_or("this is no schema"));
        }
    }

    fn refuse(&mut self, what: &str) {
        let pointer: Vec<&str> = self.pointer.iter().map(String::as_str).collect();
        let finding = Diagnostic::new("AZ101", "this is not a schema of OpenAPI 3.0").at(&self.places.span(&pointer), what);
        self.findings.push(finding.help("mend it here; what came with OpenAPI 3.1 cannot be read"));
    }
}

/// The same list or names, with nothing in the schemas.
fn emptied(value: &Value) -> Value {
    let empty = || Value::Object(Map::new());
    match value {
        Value::Array(elements) => elements.iter().map(|_| empty()).collect(),
        Value::Object(members) => members.keys().map(|key| (key.clone(), empty())).collect(),
        other => other.clone(),
    }
}
