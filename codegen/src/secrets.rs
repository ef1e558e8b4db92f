//! Which fields are secret: the manifest classifies every field whose name looks like one.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::api::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::manifest::Secrets;
use crate::names::Names;
use crate::types::{Scalar, TypeRef};

/// The classification.
#[derive(Clone, Debug, Default)]
pub struct Classified {
    yes: BTreeSet<String>,
    no: BTreeSet<String>,
}

impl Classified {
    /// Is this field secret? An entry for its type counts before one for its name.
    pub fn is_secret(&self, ty: &str, field: &str) -> bool {
        let own = format!("{ty}.{field}");
        self.yes.contains(&own) || (self.yes.contains(field) && !self.no.contains(&own))
    }

    fn knows(&self, ty: &str, field: &str) -> bool {
        let own = format!("{ty}.{field}");
        [own.as_str(), field].iter().any(|name| self.yes.contains(*name) || self.no.contains(*name))
    }
}

/// Classifies the fields of an API; one that looks secret and is not classified is an error.
pub fn classify(api: &Api, secrets: &Secrets, names: &Names, source: &Arc<Source>) -> Result<Classified> {
    let classified = Classified { yes: secrets.yes.iter().cloned().collect(), no: secrets.no.keys().cloned().collect() };
    let mut findings = Vec::new();
    for name in classified.yes.intersection(&classified.no) {
        findings.push(
            Diagnostic::new("AZ412", format!("`{name}` is classified as secret and as not secret"))
                .help(format!("take it out of `yes` or of `no` under `[secrets]` in {}", source.name)),
        );
    }
    for ty in api.types.values() {
        for field in ty.fields() {
            if classified.is_secret(&ty.name, &field.name) && !is_hidden(&field.ty) {
                findings.push(
                    Diagnostic::new(
                        "AZ411",
                        format!("`{}.{}` is secret, but only texts and maps can be hidden", ty.name, field.name),
                    )
                    .at(&field.span, "declared here")
                    .help(format!("classify `{}.{}` as not secret in {}, with the reason", ty.name, field.name, source.name)),
                );
            }
            if carries_text(&field.ty) && looks_secret(&field.name, secrets, names) && !classified.knows(&ty.name, &field.name) {
                findings.push(
                    Diagnostic::new("AZ410", format!("`{}.{}` looks like a secret and is not classified", ty.name, field.name))
                        .at(&field.span, "declared here")
                        .help(format!("add it to `yes` or `no` under `[secrets]` in {}", source.name)),
                );
            }
        }
    }
    if findings.is_empty() { Ok(classified) } else { Err(Diagnostics(findings)) }
}

/// Is there a type that hides it?
fn is_hidden(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::Id | Scalar::Bytes | Scalar::Map),
        TypeRef::List { of, .. } => is_hidden(of),
        TypeRef::Named(_) => true,
    }
}

/// Flags and numbers hold no secret.
fn carries_text(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::Id | Scalar::Bytes | Scalar::Map | Scalar::Any),
        TypeRef::List { of, .. } => carries_text(of),
        TypeRef::Named(_) => false,
    }
}

fn looks_secret(field: &str, secrets: &Secrets, names: &Names) -> bool {
    names.snake(field).split('_').any(|word| secrets.looks_like.iter().any(|look| look == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(secrets: &Secrets) -> Result<Classified> {
        let schema = "type Query { me: User! } type User { api_token: String token_type: String token_count: Int }";
        let api = crate::merge::of_sdl(schema);
        classify(&api, secrets, &Names::default(), &Source::new("manifest.toml", ""))
    }

    fn secrets(yes: &[&str], no: &[&str]) -> Secrets {
        let no = no.iter().map(|name| ((*name).to_owned(), "why".to_owned())).collect();
        Secrets { looks_like: vec!["token".to_owned()], yes: yes.iter().map(|name| (*name).to_owned()).collect(), no }
    }

    #[test]
    fn an_unclassified_field_with_a_secret_name_is_an_error() {
        let error = run(&secrets(&["api_token"], &[])).expect_err("token_type is open");
        assert_eq!(error.0.len(), 1, "{error}");
        assert!(error.0[0].message.contains("User.token_type"));
    }

    #[test]
    fn an_entry_for_the_type_counts_before_one_for_the_name() {
        let classified = run(&secrets(&["api_token", "token_type"], &["User.token_type"])).expect("all is classified");
        assert!(classified.is_secret("User", "api_token"));
        assert!(!classified.is_secret("User", "token_type"));
        assert!(classified.is_secret("Other", "token_type"));
    }
}
