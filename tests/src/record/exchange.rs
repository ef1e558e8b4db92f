//! One request and its answer, in the form in which they are kept and compared.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::shape;

/// A request and what the server answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exchange {
    /// What was asked.
    pub asked: Asked,
    /// What came back.
    pub answer: Answer,
}

/// A request without what differs from run to run or does not matter: agent, time limit, connection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// GraphQL: the field of the root type. REST: verb and path. gRPC: the path.
    pub operation: String,
    /// The GraphQL document. On tape only where it is not the one last used for this operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// GraphQL: the variables. REST: the body. gRPC: the message, in base 64. Of a large request, its length and digest.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub request: Value,
    /// Credentials, cookies, and whatever else the server looks at.
    pub headers: BTreeMap<String, String>,
}

/// An answer without what is the server's own business: date, length, connection, browser policies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers in the order in which they came; over gRPC the initial metadata.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// HTTP: the body as it came. gRPC: the message, in base 64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// gRPC trailers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trailers: Vec<(String, String)>,
}

/// Longest request that is kept as it is, in bytes.
const LONGEST_KEPT: usize = 64 * 1024;
/// Request headers that the server looks at, beside `x-authorizer-*`.
const ASKED: [&str; 6] = ["accept", "authorization", "content-type", "cookie", "origin", "referer"];
/// Headers of an answer that a client may look at, beside `grpc-*` and `x-authorizer-*`.
const ANSWERED: [&str; 5] = ["content-type", "location", "retry-after", "set-cookie", "www-authenticate"];

impl Asked {
    /// Reads a GraphQL or REST request.
    pub(super) fn http(parts: &http::request::Parts, body: &[u8]) -> Result<Self, String> {
        let headers = asked_headers(&parts.headers);
        let length = body.len();
        let body: Value = if body.is_empty() {
            Value::Null
        } else if is_form(&parts.headers) {
            Value::from(shape::of_parameters(&String::from_utf8_lossy(body)))
        } else {
            serde_json::from_slice(body).map_err(|error| format!("{}: {error}", parts.uri))?
        };
        if parts.uri.path() != "/graphql" {
            let path = parts.uri.path();
            let target = parts.uri.query().map_or(path.to_owned(), |query| format!("{path}?{}", shape::of_parameters(query)));
            let operation = format!("{} {target}", parts.method);
            return Ok(Self { operation, document: None, request: in_short(body, length), headers });
        }
        let document = body.get("query").and_then(Value::as_str).ok_or("a GraphQL request without a document")?.to_owned();
        let operation = root_field(&document).ok_or_else(|| format!("no field in {document}"))?.to_owned();
        let request = in_short(body.get("variables").cloned().unwrap_or(Value::Null), length);
        Ok(Self { operation, document: Some(document), request, headers })
    }

    /// Reads a gRPC request.
    pub(super) fn grpc(parts: &http::request::Parts, body: &[u8]) -> Result<Self, String> {
        let message = unframe(body)?.unwrap_or_default();
        let operation = parts.uri.path().to_owned();
        Ok(Self {
            operation,
            document: None,
            request: in_short(Value::from(BASE64.encode(message)), message.len()),
            headers: asked_headers(&parts.headers),
        })
    }

    /// Whether the two ask for the same thing, credentials aside.
    pub fn same_request(&self, other: &Self) -> bool {
        self.operation == other.operation && self.document == other.document && self.request == other.request
    }
}

impl Answer {
    /// Keeps an HTTP answer.
    pub(super) fn http(parts: &http::response::Parts, body: &[u8]) -> Self {
        let body = (!body.is_empty()).then(|| String::from_utf8_lossy(body).into_owned());
        Self { status: parts.status.as_u16(), headers: answered(&parts.headers), body, trailers: Vec::new() }
    }

    /// Keeps a gRPC answer.
    pub(super) fn grpc(parts: &http::response::Parts, body: &[u8], trailers: Option<&HeaderMap>) -> Result<Self, String> {
        let body = unframe(body)?.map(|message| BASE64.encode(message));
        let trailers = trailers.map(answered).unwrap_or_default();
        Ok(Self { status: parts.status.as_u16(), headers: answered(&parts.headers), body, trailers })
    }

    /// Says that the server is somewhere else.
    pub(super) fn moved(mut self, from: &str, to: &str) -> Self {
        self.body = self.body.map(|body| if from.is_empty() { body } else { body.replace(from, to) });
        self
    }

    /// The body as it goes over the wire.
    pub(super) fn bytes(&self, framed: bool) -> Result<Vec<u8>, String> {
        match &self.body {
            None => Ok(Vec::new()),
            Some(text) if !framed => Ok(text.clone().into_bytes()),
            Some(message) => {
                let message = BASE64.decode(message).map_err(|error| error.to_string())?;
                let length = u32::try_from(message.len()).map_err(|error| error.to_string())?;
                let mut framed = vec![0];
                framed.extend_from_slice(&length.to_be_bytes());
                framed.extend_from_slice(&message);
                Ok(framed)
            }
        }
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    headers.get(http::header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"))
}

/// A request of `length` bytes as it is kept: what is only there to be too large is not worth its place.
fn in_short(request: Value, length: usize) -> Value {
    if length <= LONGEST_KEPT {
        return request;
    }
    let digest = Sha256::digest(request.to_string());
    Value::from(format!("{length} bytes, SHA-256 {}", BASE64.encode(digest)))
}

fn asked_headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut kept = BTreeMap::new();
    for (name, value) in kept_headers(headers, &ASKED, &["x-authorizer-"]) {
        kept.entry(name).and_modify(|all: &mut String| *all = format!("{all}, {value}")).or_insert(value);
    }
    kept
}

fn answered(headers: &HeaderMap) -> Vec<(String, String)> {
    kept_headers(headers, &ANSWERED, &["x-authorizer-", "grpc-"]).collect()
}

fn kept_headers<'a>(
    headers: &'a HeaderMap,
    names: &'a [&str],
    prefixes: &'a [&str],
) -> impl Iterator<Item = (String, String)> + 'a {
    let wanted = |name: &str| names.contains(&name) || prefixes.iter().any(|prefix| name.starts_with(prefix));
    let kept = headers.iter().filter(move |(name, _)| wanted(name.as_str()));
    kept.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
}

/// The message of a unary call; none when there is not even a frame, as in an error.
fn unframe(body: &[u8]) -> Result<Option<&[u8]>, String> {
    let Some((head, message)) = body.split_at_checked(5) else {
        return if body.is_empty() { Ok(None) } else { Err("half a gRPC frame".into()) };
    };
    let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]);
    if head[0] != 0 || u32::try_from(message.len()) != Ok(length) {
        return Err("not one plain gRPC message".into());
    }
    Ok(Some(message))
}

/// The first field inside the outermost braces, its alias aside.
fn root_field(document: &str) -> Option<&str> {
    let mut depth = 0;
    let start = document.char_indices().find_map(|(place, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            '{' if depth == 0 => return Some(place + 1),
            _ => {}
        }
        None
    })?;
    let word = |text: &str| text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    let rest = document[start..].trim_start();
    let (name, after) = rest.split_at(word(rest));
    let field = after.trim_start().strip_prefix(':').map_or(name, str::trim_start);
    Some(&field[..word(field)]).filter(|field| !field.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{LONGEST_KEPT, in_short, root_field, unframe};

    #[test]
    fn a_large_request_is_kept_by_its_digest_and_a_small_one_whole() {
        let request = |letter: &str| json!({ "text": letter.repeat(LONGEST_KEPT) });
        let kept = |letter: &str| in_short(request(letter), LONGEST_KEPT + 11);
        assert!(kept("a").to_string().len() < 100 && kept("a") == kept("a") && kept("a") != kept("b"));
        assert_eq!(in_short(json!({ "text": "a" }), 12), json!({ "text": "a" }));
    }

    #[test]
    fn the_operation_of_a_document_is_its_first_field() {
        assert_eq!(root_field("{ meta { version } }"), Some("meta"));
        assert_eq!(root_field("mutation L($p: LoginRequest! = {a: 1}) { login(params: $p) { message } }"), Some("login"));
        assert_eq!(root_field("query{all:_users{users{id}}}"), Some("_users"));
        assert_eq!(root_field("query { }"), None);
    }

    #[test]
    fn a_frame_has_one_whole_message() {
        assert_eq!(unframe(&[0, 0, 0, 0, 2, 7, 8]), Ok(Some(&[7, 8][..])));
        assert_eq!(unframe(&[]), Ok(None));
        assert!(unframe(&[0, 0, 0, 0, 3, 7, 8]).is_err());
        assert!(unframe(&[1, 0, 0, 0, 0]).is_err());
    }
}
