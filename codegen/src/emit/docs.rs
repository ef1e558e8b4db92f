//! Documentation of what is emitted: our own words, else the input's, else a fallback line that is reported.

use std::sync::PoisonError;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, Undocumented};
use crate::annotations::{Credentials, OperationFacts};
use crate::api::{Field, Operation, Type};
use crate::types::Surface;

/// Widest line of a doc comment.
const WIDTH: usize = 110;

/// Doc comment: the lines of a paragraph are joined and wrapped anew; tables, headings and code stay as they are.
pub(crate) fn doc(text: &str) -> TokenStream {
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let mut code = false;
    let text = shown(text);
    for line in text.trim().lines().map(str::trim_end) {
        let fence = line.trim_start().starts_with("```");
        let verbatim = code || fence || line.is_empty() || line.trim_start().starts_with(['|', '#']);
        let item = line.trim_start().starts_with("- ");
        if verbatim || item {
            wrap(&std::mem::take(&mut paragraph), &mut lines);
        }
        if verbatim {
            lines.push(line.to_owned());
        } else {
            paragraph = format!("{paragraph} {line}");
        }
        code ^= fence;
    }
    wrap(&paragraph, &mut lines);
    let lines = lines.iter().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Without signs that nobody sees: some are no Rust in a comment, some turn the text around.
fn shown(text: &str) -> String {
    let is_hidden = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace("\r\n", "\n").replace(is_hidden, " ")
}

/// Prose of a schema is not written for rustdoc: its code is no Rust to test, its brackets are no links.
fn harmless(text: &str) -> String {
    let mut code = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            lines.push(if code { line.to_owned() } else { line.replacen("```", "```text ", 1) });
            code = !code;
        } else if code {
            lines.push(line.to_owned());
        } else {
            lines.push(line.replace('[', "\\[").replace('<', "\\<"));
        }
    }
    lines.join("\n")
}

fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let paragraph = paragraph.trim();
    let indent = if paragraph.starts_with("- ") { "  " } else { "" };
    let mut current = String::new();
    for word in paragraph.split_whitespace() {
        if !current.is_empty() && current.len() + 1 + word.len() > WIDTH {
            lines.push(std::mem::replace(&mut current, indent.to_owned()));
        }
        if !current.trim().is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    if !current.is_empty() {
        lines.push(current);
    }
}

impl Context<'_> {
    fn described(&self, what: &'static str, name: String, ours: Option<&str>, theirs: Option<&str>) -> String {
        let theirs = theirs.map(harmless);
        if let Some(text) = ours.or(theirs.as_deref()).filter(|text| !text.trim().is_empty()) {
            return text.trim().to_owned();
        }
        let fallback = format!("`{name}`, which the schemas do not describe.");
        let item = Undocumented { what, name };
        self.undocumented.lock().unwrap_or_else(PoisonError::into_inner).insert(item);
        fallback
    }

    /// Text of a field.
    pub(crate) fn field_text(&self, ty: &Type, field: &Field) -> String {
        let sent = self.usage.get(ty.name.as_str()).is_some_and(|usage| usage.input);
        let never = if sent { "it cannot be sent" } else { "it is never there" };
        let rust = self.input.names.pascal(&ty.name);
        let text = self.described(
            "field",
            format!("{}.{}", ty.name, field.name),
            self.input.words.field(&rust, &field.name),
            field.docs.as_deref(),
        );
        // An API of one language has no other protocol to name.
        let elsewhere = !ty.messages.is_empty() || ty.fields().iter().any(|field| field.rest);
        let only = match (field.graphql.is_some(), field.rest || field.proto.is_some()) {
            (true, false) if field.one_sided && elsewhere => format!("\n\nGraphQL only: over REST and gRPC {never}."),
            (false, true) if field.one_sided => format!("\n\nREST and gRPC only: over GraphQL {never}."),
            _ => String::new(),
        };
        let deprecated = match field.deprecated.as_deref() {
            None => String::new(),
            Some("") => "\n\nDeprecated.".to_owned(),
            Some(reason) => format!("\n\nDeprecated: {reason}"),
        };
        let selected = if field.selected_by.is_empty() {
            String::new()
        } else {
            let names: Vec<String> = field.selected_by.iter().map(|name| format!("`{name}`")).collect();
            format!(" Asked for by {} only.", names.join(" and "))
        };
        let since = self.input.known.added_field(&rust, &field.name);
        let since = since.map(|version| format!("Since server {version}."));
        let ignored = self.ignored_before(ty, field).map(|version| {
            format!(
                "Over REST and gRPC servers before {version} ignore it, so the call is refused once the server is known to be older."
            )
        });
        let since: Vec<String> = since.into_iter().chain(ignored).collect();
        let since = if since.is_empty() { String::new() } else { format!("\n\n{}", since.join(" ")) };
        format!("{text}{only}{selected}{deprecated}{since}")
    }

    /// Text of a type that is not the request of one operation.
    pub(crate) fn type_text(&self, ty: &Type) -> String {
        let rust = self.input.names.pascal(&ty.name);
        self.described("type", rust.clone(), self.input.words.ty(&rust), ty.docs.as_deref())
    }

    /// Text of an operation's request type.
    pub(crate) fn request_text(&self, operation: &Operation) -> String {
        let method = self.input.names.method_ident(&operation.name);
        let handle = handle(operation.surface);
        let sentence = self.operation_sentence(operation);
        format!("What [`{handle}::{method}`](crate::{handle}::{method}) sends.\n\n{sentence}")
    }

    /// First sentence on an operation.
    pub(crate) fn operation_sentence(&self, operation: &Operation) -> String {
        let text = self.operation_words(operation);
        let paragraph = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        paragraph.split_inclusive(". ").next().unwrap_or_default().trim().to_owned()
    }

    fn operation_words(&self, operation: &Operation) -> String {
        let listed = self.input.facts.listed(&operation.name).unwrap_or(&operation.name);
        let ours = self.input.words.operation(listed);
        self.described("operation", operation.name.clone(), ours, operation.docs.as_deref())
    }

    /// Text of a method.
    pub(crate) fn operation_text(&self, operation: &Operation, facts: &OperationFacts) -> String {
        let text = self.operation_words(operation);
        let credentials = match facts.credentials {
            Credentials::None => "Needs no credentials.",
            Credentials::Bearer => "Needs a bearer token.",
            Credentials::Session => "Needs a session.",
            Credentials::Either => "Needs a bearer token or a session.",
            Credentials::Mfa => "Needs the session of an unfinished login, or what its documentation names.",
            Credentials::Admin => "Needs the admin secret or an admin session.",
            Credentials::OrgAdmin => "Needs the admin secret, or the bearer token of the organization's admin.",
            Credentials::Unknown => "",
        };
        let protocols = [
            operation.graphql.as_ref().map(|graphql| format!("GraphQL `{}`", graphql.field)),
            operation.rest.as_ref().map(|rest| format!("REST `{} {}`", rest.verb.as_str(), rest.path)),
            operation.grpc.as_ref().map(|grpc| format!("gRPC `{}`", grpc.method)),
        ];
        let protocols: Vec<String> = protocols.into_iter().flatten().collect();
        let credentials = if credentials.is_empty() { String::new() } else { format!("{credentials} ") };
        let since = self.input.known.added_operation(&self.input.names.snake(&operation.name));
        let since = since.map(|version| format!(" Since server {version}.")).unwrap_or_default();
        let pages = match self.paging(operation) {
            Some(_) => "\n\nThe list comes in pages: `.items()` on the call goes through all of them.",
            None => "",
        };
        format!("{text}{pages}\n\n{credentials}Protocols: {}.{since}", protocols.join(", "))
    }
}

/// The handle of a surface.
pub(crate) fn handle(surface: Surface) -> &'static str {
    match surface {
        Surface::Public => "Client",
        Surface::Admin => "AdminClient",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_of_a_schema_is_neither_tested_nor_linked() {
        let text = harmless("See [this] <page>:\n```\ncurl [x]\n```\ndone");
        assert_eq!(text, "See \\[this] \\<page>:\n```text \ncurl [x]\n```\ndone");
    }

    #[test]
    fn paragraphs_are_joined_and_wrapped_and_code_is_not() {
        let text = format!("{} end.\nNext\nline.\n\n- item\n  goes on\n```\nlet   x;\n```", "word ".repeat(30).trim());
        let tokens = doc(&text).to_string();
        for part in ["end. Next line.", "- item goes on", "let   x;"] {
            assert!(tokens.contains(part), "{part}: {tokens}");
        }
    }
}
