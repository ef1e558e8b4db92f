//! Servers that repeat a secret in whatever form, wherever an error takes its text from: nothing of it is shown.

#![expect(clippy::format_collect, reason = "these texts are short")]

use std::collections::{BTreeMap, HashSet};
use std::error::Error as StdError;
use std::sync::LazyLock;

use http::HeaderMap;
use http::header::{self, HeaderName, HeaderValue};
use serde_json::{Value, json};

use super::sample::ASK;
use crate::error::{Error, Kind};
use crate::protocol::Protocol;
use crate::reader::Reader;
use crate::server::PROFILE;
use crate::transport::{Answer, mismatch};

/// Texts that are no secrets: one is a word, where an error has a code, and one is none.
pub(super) const HARMLESS: [&str; 2] = ["unauthorized", "not found"];

/// A way to write a secret.
pub(super) type Disguise = fn(&str) -> String;

/// What is repeated: each kind of secret that requests have.
pub(super) const SECRETS: [(&str, &str); 7] = [
    ("password", "hunter2-Qzx!9"),
    ("passphrase", "Tr0ub4dor & 3 \"quöted\" <staples>"),
    ("JWT", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIyNDgyODk3NjEwMDEifQ.k3Xh0c2lnbmF0dXJl-_x"),
    ("one-time code", "493817"),
    ("PIN", "4711"),
    ("UUID", "5f0c8a1e-93b7-4d26-a1f4-7be09c3d6152"),
    ("address", "kay.vogel+q7@firma.example"),
];

pub(super) const DISGUISES: [(&str, Disguise); 31] = [
    ("as it is", str::to_owned),
    ("JSON", |secret| quoted(secret)),
    ("JSON twice", |secret| quoted(&quoted(secret))),
    ("percent", percent),
    ("percent twice", |secret| percent(&percent(secret))),
    ("form", |secret| percent(secret).replace("%20", "+")),
    ("HTML, named", html),
    ("HTML, decimal", |secret| secret.chars().map(|c| format!("&#{};", u32::from(c))).collect()),
    ("HTML, hex", |secret| secret.chars().map(|c| format!("&#x{:x};", u32::from(c))).collect()),
    ("base64", |secret| base64(secret, *b"+/", true)),
    ("base64 for URLs", |secret| base64(secret, *b"-_", false)),
    ("base64 with something before", |secret| base64(&format!("id:{secret}"), *b"+/", true)),
    ("base64 in lines of 76", |secret| lines(&base64(&secret.repeat(20), *b"+/", true), 76, "\r\n")),
    ("base64 in lines of 4", |secret| lines(&base64(secret, *b"+/", true), 4, "\n")),
    ("hex", |secret| secret.bytes().map(|byte| format!("{byte:02x}")).collect()),
    ("hex in capitals with blanks", |secret| secret.bytes().map(|byte| format!("{byte:02X} ")).collect()),
    ("shortened before", |secret| format!("...{}", &secret[boundary(secret, secret.len() / 3)..])),
    ("shortened in the middle", |secret| format!("{}...{}", &secret[..boundary(secret, 4)], &secret[boundary(secret, 6)..])),
    ("shortened behind", |secret| format!("{}…", &secret[..boundary(secret, secret.len() - 1)])),
    ("shortened behind with dots", |secret| format!("{}...", &secret[..boundary(secret, secret.len() - 1)])),
    ("UTF-16", |secret| secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()),
    ("quoted-printable", |secret| secret.bytes().map(|byte| format!("={byte:02X}")).collect::<Vec<_>>().join("=\r\n")),
    ("in a URL", |secret| format!("see https://auth.example.com/verify?token={}&x=1#top for more", percent(secret))),
    ("over lines", |secret| lines(secret, 5, "\r\n\t")),
    ("split by blanks", |secret| lines(secret, 2, " ")),
    ("letter by letter", |secret| lines(secret, 1, " - ")),
    ("with control characters", |secret| lines(secret, 3, "\0\u{1b}[31m\u{202e}")),
    ("reversed", |secret| secret.chars().rev().collect()),
    ("in capitals", str::to_uppercase),
    ("full width", |secret| secret.chars().map(wide).collect()),
    ("as a number", |secret| secret.bytes().fold(0u128, |number, byte| number.wrapping_mul(256) + u128::from(byte)).to_string()),
];

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn percent(text: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if safe(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;").replace('@', "&commat;")
}

fn base64(text: &str, last: [u8; 2], padded: bool) -> String {
    let alphabet: Vec<u8> = [&(b'A'..=b'Z').chain(b'a'..=b'z').chain(b'0'..=b'9').collect::<Vec<_>>()[..], &last].concat();
    let mut out = String::new();
    for group in text.as_bytes().chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | u32::from(*group.get(at).unwrap_or(&0)));
        let letters = (0..=group.len()).map(|at| char::from(alphabet[(bits >> (18 - 6 * at) & 63) as usize]));
        out.extend(letters);
        if padded {
            out.push_str(&"=="[..3 - group.len()]);
        }
    }
    out
}

/// In pieces of some characters.
fn lines(text: &str, length: usize, between: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(length).map(|piece| piece.iter().collect::<String>()).collect::<Vec<_>>().join(between)
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn wide(c: char) -> char {
    let wide = ('!'..='~').contains(&c).then(|| char::from_u32(u32::from(c) + 0xfee0)).flatten();
    wide.unwrap_or(c)
}

/// Where an error takes the words of others from.
type Shape = fn(&str) -> Option<Error>;

/// A refusal or response as the transports hand it over, up to the error that the caller gets.
fn answered(protocol: Protocol, status: u16, headers: &[(HeaderName, &str)], body: String) -> Option<Error> {
    let headers = headers.iter().map(|(name, value)| Some((name.clone(), HeaderValue::from_bytes(value.as_bytes()).ok()?)));
    let headers: HeaderMap = headers.collect::<Option<_>>()?;
    let mut answer = Answer { protocol, status, headers, body: body.into(), refusal: None };
    let judged = answer.check(PROFILE.middleware);
    let error = judged.and_then(|()| Reader::of_endpoint(&ASK).read(&answer).map(drop)).err()?;
    Some(PROFILE.classify(mismatch::explain(error, &ASK.operation, &PROFILE, Some(&answer), || None), "ask"))
}

fn graphql(body: &Value) -> Option<Error> {
    answered(Protocol::GraphQl, 200, &[], body.to_string())
}

fn invalid(message: &str) -> Option<Error> {
    graphql(&json!({"errors": [{"message": message, "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}], "data": null}))
}

fn rest(status: u16, body: &Value) -> Option<Error> {
    answered(Protocol::Rest, status, &[(header::CONTENT_TYPE, "application/json")], body.to_string())
}

const SHAPES: [(&str, Shape); 33] = [
    ("GraphQL: message", |text| graphql(&json!({"errors": [{"message": text}], "data": null}))),
    ("GraphQL: code", |text| graphql(&json!({"errors": [{"extensions": {"code": text}}], "data": null}))),
    ("GraphQL: message and code", |text| {
        graphql(&json!({"errors": [{"message": format!("no user {text}"), "extensions": {"code": text}}], "data": {"ask": null}}))
    }),
    ("GraphQL: the whole body", |text| {
        let body = json!({"variables": {"params": {"password": text}}});
        let message = format!("json request body could not be decoded: unexpected EOF body:{body}");
        answered(Protocol::GraphQl, 400, &[], json!({"errors": [{"message": message}], "data": null}).to_string())
    }),
    ("GraphQL: unknown field", |text| invalid(&format!("Cannot query field \"{text}\" on type \"{text}\"."))),
    ("GraphQL: unknown type", |text| invalid(&format!("Unknown type \"{text}\". Did you mean \"{text}\"?"))),
    ("GraphQL: unknown argument", |text| invalid(&format!("Unknown argument \"{text}\" on field \"Query.{text}\"."))),
    ("GraphQL: variable", |text| {
        invalid(&format!("Variable \"${text}\" of type \"{text}\" used in position expecting type \"{text}\"."))
    }),
    ("GraphQL: field of the request", |text| {
        let path = ["variable", "params", text];
        let error = json!({"message": "unknown field", "path": path, "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}});
        graphql(&json!({"errors": [error], "data": null}))
    }),
    ("GraphQL: another complaint", |text| invalid(&format!("Expected Name, found String \"{text}\""))),
    ("GraphQL: key of a response", |text| graphql(&json!({"data": {"ask": {"text": {text: 1}}}, text: {text: 1}}))),
    ("GraphQL: value of a response", |text| graphql(&json!({"data": {"ask": {"text": "a", "number": text}}}))),
    ("REST: code and message", |text| rest(400, &json!({"code": "invalid_argument", "message": text}))),
    ("REST: code", |text| rest(400, &json!({"code": text}))),
    ("REST: message", |text| rest(400, &json!({"message": format!("invalid value {text} for password")}))),
    ("REST: value that is repeated", |text| {
        rest(400, &json!({"message": format!("proto: (line 1:10): invalid value for string field email: {text}")}))
    }),
    ("REST: list of errors", |text| rest(500, &json!({"errors": [text, {"message": text}]}))),
    ("REST: keys", |text| rest(500, &json!({text: text}))),
    ("REST: text that ends early", |text| answered(Protocol::Rest, 200, &[], format!("{{{}:{{\"a\":[", quoted(text)))),
    ("REST: no JSON", |text| answered(Protocol::Rest, 200, &[], format!("<p>{text}"))),
    ("in front: error and description", |text| {
        rest(403, &json!({"error": text, "error_description": text, "error_uri": format!("https://a.example/{text}")}))
    }),
    ("in front: page", |text| answered(Protocol::Rest, 502, &[(header::CONTENT_TYPE, "text/html")], format!("<p>{text}</p>"))),
    ("header: content type", |text| {
        answered(Protocol::Rest, 502, &[(header::CONTENT_TYPE, &format!("text/{text}; charset={text}"))], "<p>".to_owned())
    }),
    ("header: challenge", |text| {
        let text = text.replace(['"', '\\'], "");
        let challenge = format!("Bearer realm=\"{text}\", error=\"invalid_token\", error_description=\"{text}\"");
        answered(Protocol::Rest, 401, &[(header::WWW_AUTHENTICATE, &challenge)], String::new())
    }),
    ("header: word of a challenge", |text| {
        let text = text.replace(['"', '\\', ' '], "");
        let challenge = format!("Bearer error=\"{text}\", error_uri=\"{text}\"");
        answered(Protocol::Rest, 401, &[(header::WWW_AUTHENTICATE, &challenge)], String::new())
    }),
    ("header: location", |text| answered(Protocol::Rest, 302, &[(header::LOCATION, text)], String::new())),
    ("gRPC: message", |text| Some(grpc(3, text))),
    ("gRPC: unknown method", |text| Some(grpc(12, &format!("unknown method {text} for service {text}")))),
    ("another crate", |text| {
        let below = std::io::Error::other(format!("proxy http://user:{text}@127.0.0.1:3128: {text}: connection refused"));
        Some(Error::new(Kind::Connect, "no connection").because(&below))
    }),
    ("number: limit of a message", |text| Some(grpc(3, &format!("validation error: otp: must be at most {text} characters")))),
    ("number: size of a message", |text| Some(grpc(8, &format!("grpc: received message larger than max ({text} vs. {text})")))),
    ("number: place", |text| {
        Some(grpc(3, &format!("proto: (line 1:{text}): syntax error at line={text}, column={text} (os error {text})")))
    }),
    ("number: code of another", |text| {
        Some(grpc(2, &format!("openfga.WriteTuples: rpc error: code = Code({text}) desc = {text}")))
    }),
];

#[cfg(feature = "grpc")]
fn grpc(status: i64, message: &str) -> Error {
    PROFILE.classify(mismatch::explain(Error::grpc(status, message), &ASK.operation, &PROFILE, None, || None), "ask")
}

#[cfg(not(feature = "grpc"))]
fn grpc(_: i64, message: &str) -> Error {
    Error::server(None, message)
}

/// Every text that an error shows, but for those of methods that are named for it.
pub(super) fn texts(error: &Error) -> Vec<String> {
    let mut texts = vec![
        format!("{error:?}"),
        format!("{error:#?}"),
        error.message().to_owned(),
        format!("{:?} {:?}", error.code(), error.server_code()),
    ];
    let mut below: Option<&dyn StdError> = Some(error);
    while let Some(error) = below {
        texts.extend([error.to_string(), format!("{error:?}")]);
        below = error.source();
    }
    texts
}

/// Letters, digits and `_` in a row.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// What servers would write anyway.
static KNOWN: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let vocabulary = include_str!("../../runtime/src/redact/vocabulary.txt");
    let known = words(vocabulary).chain(crate::generated::names::NAMES.split_whitespace()).chain(crate::code::Code::words());
    known.filter(|word| !word.chars().all(|c| c.is_ascii_digit())).map(str::to_lowercase).collect()
});

/// Looks for words that are neither known nor ours, and for parts of a secret.
pub(super) struct Search {
    /// What an error says that holds no secret, and the names of codes.
    own: HashSet<String>,
}

impl Search {
    pub(super) fn of(harmless: &[&Error]) -> Self {
        let codes = crate::code::Code::words().map(|word| format!("{:?}", crate::code::Code::from(word)));
        // The kind of an error may depend on its form.
        let kinds = [Kind::Server, Kind::Response, Kind::ForeignResponse, Kind::SchemaMismatch].map(|kind| format!("{kind:?}"));
        let texts: Vec<_> = harmless.iter().flat_map(|error| texts(error)).chain(codes).chain(kinds).collect();
        Self { own: texts.iter().flat_map(|text| words(text)).map(str::to_lowercase).collect() }
    }

    /// What is shown that should not be.
    pub(super) fn finds(&self, secret: &str, error: &Error) -> Option<String> {
        texts(error).into_iter().find(|text| self.shows(secret, text))
    }

    fn shows(&self, secret: &str, text: &str) -> bool {
        // Lengths and places are ours.
        let all: Vec<&str> = words(text).collect();
        let is_ours = |at: usize| {
            let before = at.checked_sub(1).map(|at| all[at]);
            all.get(at + 1) == Some(&"bytes") || matches!(before, Some("line" | "column"))
        };
        let unknown: Vec<&str> = (0..all.len())
            .filter(|at| {
                let word = all[*at].to_lowercase();
                !(KNOWN.contains(&word) || self.own.contains(&word) || is_ours(*at))
            })
            .map(|at| all[at])
            .collect();
        let control = text.chars().any(|c| c.is_control() && c != '\n');
        let shortest = if secret.bytes().all(|byte| byte.is_ascii_digit()) { 3 } else { 4 };
        let chars: Vec<char> = secret.chars().collect();
        let part = chars.windows(shortest.min(chars.len())).any(|part| {
            let part: String = part.iter().collect();
            text.contains(&part) && !words(&part).all(|word| KNOWN.iter().any(|known| known.contains(&word.to_lowercase())))
        });
        !unknown.is_empty() || control || part
    }
}

#[test]
fn disguised_secrets_are_hidden_wherever_a_text_comes_from() {
    let mut table: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let mut shown = Vec::new();
    for (place, shape) in SHAPES {
        let harmless = HARMLESS.map(|text| shape(text).unwrap_or_else(|| panic!("{place} is an error")));
        let search = Search::of(&harmless.each_ref());
        for (number, (how, disguise)) in DISGUISES.into_iter().enumerate() {
            for (what, secret) in SECRETS {
                // Not every header can carry everything.
                let Some(error) = shape(&disguise(secret)) else { continue };
                let (texts, found) = table.entry(number).or_default();
                *texts += self::texts(&error).len();
                if let Some(text) = search.finds(secret, &error) {
                    *found += 1;
                    shown.push(format!("{place}, {what} {how}: {text}"));
                }
            }
        }
    }
    println!("{:<30} {:>6} {:>6}", "a secret", "texts", "shown");
    for (number, (how, _)) in DISGUISES.iter().enumerate() {
        let (texts, found) = table[&number];
        println!("{how:<30} {texts:>6} {found:>6}");
        assert!(texts > SHAPES.len() * SECRETS.len(), "{how} is in most shapes");
    }
    println!("{} kinds of secrets in {} places of answers", SECRETS.len(), SHAPES.len());
    assert!(shown.is_empty(), "{} of them:\n{}", shown.len(), shown[..shown.len().min(20)].join("\n"));
}

/// The search above has to find what is there.
#[test]
fn search_finds_parts_of_secrets() {
    let harmless = Error::server(None, "unauthorized");
    let search = Search::of(&[&harmless]);
    assert_eq!(search.finds("hunter2-Qzx!9", &harmless), None);
    for shown in ["hunter2-Qzx!9", "no unter2", "Qzx!", "=68=75=6E", "aHVudGVy", "&#104;", "a\u{1b}[0m", "493817", "12"] {
        for secret in ["hunter2-Qzx!9", "493817"] {
            assert!(search.finds(secret, &Error::build(shown.to_owned())).is_some(), "{shown}");
        }
    }
    assert!(search.shows("4711", "at most 471"));
}

#[test]
fn words_of_ours_are_never_replaced_whatever_the_secret_is() {
    let words = ["connection", "answer", "the", "server", "operation", "bytes", "1", "line", "GraphQL", "field", "`", " ", "e"];
    let disguised = DISGUISES.iter().flat_map(|(_, disguise)| SECRETS.map(|(_, secret)| disguise(secret)));
    let texts: Vec<String> = words.into_iter().map(str::to_owned).chain(disguised).collect();
    let mut parts = 0;
    for (place, shape) in SHAPES {
        for error in texts.iter().filter_map(|text| shape(text)) {
            let (mut rest, cut) = (error.message(), error.message().len() > 2000);
            for own in error.own_words() {
                let at = rest.find(&own).unwrap_or_else(|| panic!("{place}: {own:?} is not in {:?}", error.message()));
                rest = &rest[at + own.len()..];
                parts += 1;
            }
            assert!(!cut, "{place}: all of it is looked at");
        }
    }
    assert!(parts > 5000, "{parts} parts");
}
