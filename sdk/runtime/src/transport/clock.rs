//! Parsers of server text against a clock: each is linear, and looks at no more than it has a use for.

use authorizer_testkit::clock::{self, SIZE, Worst, best};
use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::answer::Answer;
use super::description::describe;
use super::error_body::is_word;
use super::error_form::{ErrorForm, LARGEST};
use super::{graphql, mismatch, rest, www_authenticate};
use crate::code::Code;
use crate::date;
use crate::endpoint::{Credentials, GraphQl, Operation, Rest, SessionUse, Verb};
use crate::error::Error;
use crate::protocol::Protocol;
use crate::test_profile::PROFILE;

static OPERATION: Operation = Operation {
    name: "sample",
    graphql: Some(GraphQl {
        document: "query sample { sample { id old } }",
        field: "sample",
        optional: &[("Sample", &["old"]), ("a", &["a"])],
    }),
    rest: Some(Rest { verb: Verb::Post, path: "/v1/sample", body: true, unwrap: None }),
    grpc: None,
    credentials: Credentials::None,
    session: SessionUse { needs: false, changes: false, starts: false },
    idempotent: true,
};

/// A text in all the shapes that parsers take, made before the clock is started.
struct Text {
    bytes: Vec<u8>,
    lossy: String,
    /// One line of a header, and many; none where no header can hold it.
    line: HeaderMap,
    lines: HeaderMap,
    bodies: Vec<Bytes>,
}

/// What stands for the name of a header: parsers look for theirs.
static NAMES: [HeaderName; 5] = [
    header::WWW_AUTHENTICATE,
    header::RETRY_AFTER,
    header::CONTENT_TYPE,
    HeaderName::from_static("grpc-status"),
    HeaderName::from_static("grpc-message"),
];

impl Text {
    fn new(token: &[u8]) -> Self {
        let bytes = clock::text(token);
        let lines = |value: &[u8], times: usize| {
            let mut headers = HeaderMap::new();
            if let Ok(value) = HeaderValue::from_bytes(value) {
                let named = NAMES.iter().flat_map(|name| std::iter::repeat_n((name, value.clone()), times));
                for (name, value) in named {
                    headers.append(name, value);
                }
            }
            headers
        };
        // A line that is as long as any that is read, and as many of them as a mebibyte has.
        let (piece, times) = (&bytes[..4000], SIZE / 4000);
        Self {
            lossy: String::from_utf8_lossy(&bytes).into_owned(),
            line: lines(&bytes, 1),
            lines: lines(piece, times),
            bodies: bodies(&bytes),
            bytes,
        }
    }
}

/// A parser by its name.
type Parser = (&'static str, fn(&Text));

const OF_HEADERS: &[Parser] = &[
    ("WWW-Authenticate, one line", |text| challenge(&text.line)),
    ("WWW-Authenticate, many lines", |text| challenge(&text.lines)),
    ("date", |text| assert!(date::parse(&text.lossy).is_none())),
    ("Retry-After", |text| assert!(date::retry_after(&text.lossy, 0).is_none())),
    ("Content-Type", |text| drop(describe(Some(&text.lossy), b""))),
    ("code", |text| drop(is_word(&text.lossy).then(|| Code::from(&*text.lossy)))),
    #[cfg(feature = "grpc")]
    ("gRPC status and message", |text| drop(super::grpc::Status::read(&text.line))),
    ("message, shown word by word", |text| {
        let error = Error::server(Some("internal"), &*text.lossy).with_uri(Some(text.lossy.clone()));
        drop(format!("{error} {error:?}"));
    }),
    // Of these the whole text is read, as it is of a response in order.
    ("broken response, REST", |text| drop(rest::decode::<Sample>(&OPERATION, &text.bytes))),
    ("broken response, GraphQL", |text| drop(graphql::decode::<Sample>(&OPERATION, &text.bytes))),
];

/// A parser of bodies by its name.
type BodyParser = (&'static str, fn(&Bytes));

/// All that is done with an error response with a body.
const OF_BODIES: &[BodyParser] = &[
    ("error response, REST", |body| refused(Protocol::Rest, 400, body)),
    ("error response, GraphQL", |body| refused(Protocol::GraphQl, 422, body)),
    ("errors in a success, GraphQL", |body| refused(Protocol::GraphQl, 200, body)),
    ("error response, OAuth", refused_by_oauth),
];

#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "nothing that is read here is one")]
struct Sample {
    id: String,
    number: i64,
}

fn challenge(headers: &HeaderMap) {
    drop(www_authenticate::read(ErrorForm::Rest { middleware: PROFILE.middleware }, 401, headers));
}

fn refused(protocol: Protocol, status: u16, body: &Bytes) {
    let mut answer = Answer { protocol, status, headers: HeaderMap::new(), body: body.clone(), refusal: None };
    let Err(error) = answer.check(PROFILE.middleware) else { return };
    if let (Protocol::GraphQl, Some(graphql)) = (protocol, &OPERATION.graphql) {
        drop(mismatch::narrowed(graphql, graphql.document, &answer));
    }
    drop(mismatch::explain(error, &OPERATION, &PROFILE, Some(&answer), || None));
}

fn refused_by_oauth(body: &Bytes) {
    let answer = Answer { protocol: Protocol::Rest, status: 400, headers: HeaderMap::new(), body: body.clone(), refusal: None };
    drop(answer.as_refusal(ErrorForm::OAuth { middleware: PROFILE.middleware }));
}

/// A text as a body, more of it than is read, and in the places that a body has for one.
fn bodies(text: &[u8]) -> Vec<Bytes> {
    let around = |start: &str, end: &str| {
        let room = LARGEST - start.len() - end.len();
        Bytes::from([start.as_bytes(), &text[..room], end.as_bytes()].concat())
    };
    vec![
        Bytes::copy_from_slice(text),
        around("", ""),
        around(r#"{"code":"internal","message":""#, r#""}"#),
        around(r#"{"errors":[{"message":""#, r#"","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}"#),
        around(
            r#"{"errors":[{"message":"no","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}},"#,
            r#"{"message":"no"}],"data":null}"#,
        ),
        around("{", r#""a":1}"#),
    ]
}

#[test]
fn every_parser_takes_a_mebibyte_in_a_moment() {
    let mut worst = Worst::default();
    for token in clock::tokens() {
        let text = Text::new(&token);
        for (name, parse) in OF_BODIES {
            let time = text.bodies.iter().map(|body| best(|| parse(body))).max().unwrap_or_default();
            worst.note(name, time, &token);
        }
        for (name, parse) in OF_HEADERS {
            worst.note(name, best(|| parse(&text)), &token);
        }
    }
    worst.assert_in_time();
}
