//! Servers whose schema is not the one that the SDK was written from: what they do not know, and how a GraphQL document can do
//! without it.

use serde::Deserialize;
use serde::de::{IgnoredAny, SeqAccess};

use super::answer::Answer;
use super::error_form::LARGEST;
use super::lenient::{Any, Lenient};
use crate::code::Code;
use crate::endpoint::{GraphQl, Operation};
use crate::error::Error;
use crate::profile::Profile;
use crate::protocol::Protocol;
use crate::redact::{self, Message};

/// Most of the server's complaints that are repeated in a message.
const MOST_NAMED: usize = 3;

/// Most of them that are read: more than any document of ours has fields.
const MOST_READ: usize = 256;

/// What a server says about a document that does not fit its schema.
#[derive(Default)]
struct Complaints {
    first: Vec<Complaint>,
    /// How many there are besides.
    more: usize,
}

#[derive(Deserialize)]
struct Complaint {
    #[serde(default)]
    message: Any<Option<String>>,
    #[serde(default)]
    locations: Vec<Location>,
    /// Names, and positions in lists.
    #[serde(default)]
    path: Vec<Any<Option<String>>>,
}

/// From 1.
#[derive(Debug, Deserialize)]
struct Location {
    line: usize,
    column: usize,
}

/// What a complaint is about.
#[derive(Debug, PartialEq)]
enum Unknown<'m> {
    Field { field: &'m str, of: &'m str },
    Type(&'m str),
    Argument { argument: &'m str, of: &'m str },
    Variable { has: &'m str, wants: &'m str },
    RequestField(&'m str),
    Other(&'m str),
}

/// The refusal of a call as a mismatch of the schemas, if it is one. `server` is asked what the server calls its version.
pub fn explain(
    error: Error,
    operation: &Operation,
    profile: &Profile,
    answer: Option<&Answer>,
    server: impl FnOnce() -> Option<String>,
) -> Error {
    if let Some(GraphQl { document, field, .. }) = &operation.graphql
        && error.code() == Some(&Code::GraphQlValidationFailed)
        && !document.is_empty()
    {
        let complaints = answer.map(|answer| read(&answer.body)).unwrap_or_default();
        let unknown: Vec<_> = complaints.first.iter().map(Complaint::unknown).collect();
        let is_root =
            |unknown: &Unknown<'_>| matches!(unknown, Unknown::Field { field: name, of: "Query" | "Mutation" } if name == field);
        if unknown.iter().any(is_root) {
            return error
                .into_mismatch(Code::Unimplemented, message(format!("the operation `{field}`").into(), profile, server()));
        }
        let said = error.raw_message();
        let mut named = unknown;
        named.dedup();
        if named.is_empty() {
            named.push(Unknown::Other(&said));
        }
        let more = complaints.more + named.len().saturating_sub(MOST_NAMED);
        let named = named.iter().take(MOST_NAMED).map(Unknown::described);
        let what = named.reduce(|all, one| all.with(", ").and(one)).unwrap_or_default();
        let what = if more > 0 { what.with(format!(" and {more} more")) } else { what };
        return error.into_mismatch(Code::GraphQlValidationFailed, message(what, profile, server()));
    }
    let path = match (answer.map(|answer| answer.protocol), error.server_code(), error.grpc_status()) {
        (Some(Protocol::Rest), Some("not_found"), _) if error.raw_message() == "Not Found" => {
            operation.rest.as_ref().map(|rest| rest.path)
        }
        (Some(Protocol::Rest), Some("method_not_allowed"), _) => operation.rest.as_ref().map(|rest| rest.path),
        (Some(Protocol::Grpc), _, Some(12)) if error.raw_message().starts_with("unknown ") => {
            operation.grpc.as_ref().map(|grpc| grpc.path)
        }
        _ => None,
    };
    match path {
        Some(path) => {
            error.into_mismatch(Code::Unimplemented, message(format!("the operation `{path}`").into(), profile, server()))
        }
        None => error,
    }
}

fn message(what: Message, profile: &Profile, server: Option<String>) -> Message {
    let what = Message::from("the server does not know ").and(what);
    let message = what.with(format!("; this SDK was written from server {}", profile.server_version));
    let Some(version) = server else { return message };
    let message = message.with(", and the server says that it is ");
    if redact::is_version(&version) { message.with(version) } else { message.quoting(version) }
}

/// The document without the fields that the server does not know, if that is all it complains of and the response can do
/// without them, and the names of those fields.
pub(crate) fn narrowed(graphql: &GraphQl, document: &str, answer: &Answer) -> Option<(String, Vec<String>)> {
    let complaints = read(&answer.body);
    let mut cuts = Vec::new();
    let mut names = Vec::new();
    for complaint in Some(&complaints.first).filter(|_| complaints.more == 0)? {
        let Unknown::Field { field, of } = complaint.unknown() else { return None };
        let optional = graphql.optional.iter().find(|(ty, _)| *ty == of).is_some_and(|(_, fields)| fields.contains(&field));
        let [Location { line: 1, column }] = complaint.locations[..] else { return None };
        cuts.push(selected(document, column.checked_sub(1)?, field).filter(|_| optional)?);
        names.push(format!("{of}.{field}"));
    }
    // From the end, so that the places before stay where they are.
    cuts.sort_by_key(|range| std::cmp::Reverse(range.start));
    cuts.dedup();
    let mut narrowed = document.to_owned();
    cuts.into_iter().for_each(|range| narrowed.replace_range(range, ""));
    let is_whole = !names.is_empty() && !narrowed.split_whitespace().collect::<String>().contains("{}");
    is_whole.then_some((narrowed, names))
}

/// Where a field of a selection set stands, its alias and its own selection set included.
fn selected(document: &str, at: usize, field: &str) -> Option<std::ops::Range<usize>> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name_at = |at: usize| {
        let rest = document.get(at..)?;
        Some(&rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())])
    };
    let (mut start, mut end) = (at, at + name_at(at)?.len());
    if let Some(rest) = document[end..].strip_prefix(": ") {
        end = document.len() - rest.len();
        end += name_at(end)?.len();
    } else if let Some(before) = document[..start].strip_suffix(": ") {
        start = before.rfind(|c| !is_name(c)).map_or(0, |at| at + 1);
    }
    if !document[start..end].ends_with(field) {
        return None;
    }
    let rest = &document[end..];
    if rest.trim_start().starts_with('{') {
        let mut depth = 0;
        let close = rest.char_indices().find(|(_, c)| {
            depth += i32::from(*c == '{') - i32::from(*c == '}');
            depth == 0 && *c == '}'
        });
        end += close?.0 + 1;
    }
    Some(start..end)
}

fn read(body: &[u8]) -> Complaints {
    #[derive(Default, Deserialize)]
    struct Body {
        #[serde(default)]
        errors: Any<Complaints>,
    }
    let body = Some(body).filter(|body| body.len() <= LARGEST).and_then(|body| serde_json::from_slice::<Body>(body).ok());
    body.unwrap_or_default().errors.0
}

impl Lenient for Complaints {
    fn of_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut all = Self::default();
        while all.first.len() < MOST_READ {
            let Some(complaint) = list.next_element()? else { return Ok(all) };
            all.first.push(complaint);
        }
        while list.next_element::<IgnoredAny>()?.is_some() {
            all.more += 1;
        }
        Ok(all)
    }
}

impl Complaint {
    fn unknown(&self) -> Unknown<'_> {
        let message = self.message.0.as_deref().unwrap_or_default();
        let mut path = self.path.iter().filter_map(|Any(name)| name.as_deref());
        match (message, path.next(), path.next_back()) {
            ("unknown field", Some("variable"), Some(field)) => Unknown::RequestField(field),
            _ => Unknown::of(message),
        }
    }
}

impl<'m> Unknown<'m> {
    fn of(message: &'m str) -> Self {
        let quoted: Vec<&str> = message.split('"').skip(1).step_by(2).collect();
        match quoted[..] {
            [field, of, ..] if message.starts_with("Cannot query field ") => Self::Field { field, of },
            [ty, ..] if message.starts_with("Unknown type ") => Self::Type(ty),
            [argument, of, ..] if message.starts_with("Unknown argument ") => Self::Argument { argument, of },
            [_, has, wants, ..] if message.starts_with("Variable ") => Self::Variable { has, wants },
            _ => Self::Other(message),
        }
    }

    /// With the server's names as the server's words: they may be anything.
    fn described(&self) -> Message {
        let named = |before: &'static str, name: &str, after: &'static str| Message::from(before).quoting(name).with(after);
        match self {
            Self::Field { field, of } => named("the field `", field, "` of the type `").quoting(*of).with("`"),
            Self::Type(ty) => named("the type `", ty, "`"),
            Self::Argument { argument, of } => named("the argument `", argument, "` of `").quoting(*of).with("`"),
            Self::Variable { has, wants } => named("the type `", has, "` where it wants `").quoting(*wants).with("`"),
            Self::RequestField(field) => named("the field `", field, "` of the request"),
            Self::Other(message) => named("the document (", message, ")"),
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    const DOCUMENT: &str = "query meta { meta { version old: is_old inner { a b } last } }";
    static GRAPHQL: GraphQl = GraphQl {
        document: DOCUMENT,
        field: "meta",
        optional: &[("Meta", &["is_old", "inner", "last"]), ("Inner", &["a", "b"])],
    };

    fn answer(errors: &[(&str, usize)]) -> Answer {
        let errors: Vec<_> = errors
            .iter()
            .map(|(message, column)| serde_json::json!({ "message": message, "locations": [{ "line": 1, "column": column }] }))
            .collect();
        let body = serde_json::json!({ "errors": errors, "data": null }).to_string().into();
        Answer { protocol: Protocol::GraphQl, status: 422, headers: HeaderMap::new(), body, refusal: None }
    }

    fn unknown(field: &str, of: &str, text: &str) -> (String, usize) {
        (format!("Cannot query field \"{field}\" on type \"{of}\". Did you mean \"x\"?"), DOCUMENT.find(text).unwrap() + 1)
    }

    fn narrow(errors: &[(String, usize)]) -> Option<String> {
        let errors: Vec<_> = errors.iter().map(|(message, column)| (message.as_str(), *column)).collect();
        narrowed(&GRAPHQL, DOCUMENT, &answer(&errors))
            .map(|(document, _)| document.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn fields_are_taken_out_with_their_alias_and_what_is_selected_of_them() {
        let inner = unknown("inner", "Meta", "inner");
        let last = unknown("last", "Meta", "last");
        let old = unknown("is_old", "Meta", "old:");
        assert_eq!(narrow(std::slice::from_ref(&old)).unwrap(), "query meta { meta { version inner { a b } last } }");
        assert_eq!(narrow(&[unknown("is_old", "Meta", "is_old")]), narrow(std::slice::from_ref(&old)));
        assert_eq!(narrow(&[last, inner, old]).unwrap(), "query meta { meta { version } }");
        assert_eq!(
            narrow(&[unknown("b", "Inner", "b }")]).unwrap(),
            "query meta { meta { version old: is_old inner { a } last } }"
        );
    }

    #[test]
    fn nothing_is_taken_out_that_the_response_needs_or_that_is_not_alone() {
        assert_eq!(narrow(&[]), None);
        assert_eq!(narrow(&[unknown("version", "Meta", "version")]), None, "the response needs it");
        assert_eq!(narrow(&[unknown("a", "Inner", "a b"), unknown("b", "Inner", "b }")]), None, "nothing would be left of it");
        assert_eq!(narrow(&[unknown("last", "Meta", "version")]), None, "something else is there");
        assert_eq!(narrow(&[unknown("last", "Meta", "last"), ("Unknown type \"A\".".to_owned(), 1)]), None);
        assert_eq!(narrow(&[("Cannot query field \"last\" on type \"Meta\".".to_owned(), 999)]), None);
    }

    #[test]
    fn more_complaints_than_a_document_has_fields_are_counted_and_not_read() {
        let last = unknown("last", "Meta", "last");
        let many = |count: usize| vec![last.clone(); count];
        assert!(narrow(&many(MOST_READ)).is_some());
        assert_eq!(narrow(&many(MOST_READ + 1)), None);
        let other = |count: usize| (0..count).map(|number| (format!("no {number}"), 1)).collect::<Vec<_>>();
        let errors = other(MOST_READ + 10);
        let errors: Vec<_> = errors.iter().map(|(message, column)| (message.as_str(), *column)).collect();
        let read = read(&answer(&errors).body);
        assert_eq!((read.first.len(), read.more), (MOST_READ, 10));
        assert!(super::read(&vec![b' '; LARGEST + 1]).first.is_empty());
    }

    #[test]
    fn messages_of_the_server_are_understood() {
        assert_eq!(Unknown::of(r#"Unknown type "A". Did you mean "B"?"#), Unknown::Type("A"));
        let argument = Unknown::of(r#"Unknown argument "a" on field "Query._users"."#);
        assert_eq!(argument, Unknown::Argument { argument: "a", of: "Query._users" });
        let variable = Unknown::of(r#"Variable "$params" of type "A" used in position expecting type "B"."#);
        assert_eq!(variable, Unknown::Variable { has: "A", wants: "B" });
        assert_eq!(Unknown::of("no"), Unknown::Other("no"));
    }
}
