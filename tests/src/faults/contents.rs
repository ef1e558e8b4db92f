//! What a server in order would say: the answers that the faults spoil.

use authorizer::Protocol;

use super::frames;
use super::step::{Asked, Step};

/// The operations that the calls of the tests make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `profile`: may be repeated; over REST a `GET`.
    Read,
    /// `login`: may not be repeated.
    Write,
}

/// What is asked for, as far as the fake servers need to know: which operation, and the caller's mark.
pub fn operation(protocol: Protocol, asked: &Asked) -> Operation {
    let writes = match protocol {
        Protocol::GraphQl => contains(&asked.body, b"mutation login"),
        Protocol::Rest => asked.head.starts_with(b"POST /v1/login"),
        // Only the request of `profile` is empty.
        Protocol::Grpc => asked.body.len() > frames::message(false, b"").len(),
    };
    if writes { Operation::Write } else { Operation::Read }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// The mark of a request that has one: sixteen hexadecimal digits after `mark-`.
pub fn mark(asked: &Asked) -> Option<u64> {
    const START: &[u8] = b"mark-";
    let start = asked.body.windows(START.len()).position(|window| window == START)? + START.len();
    u64::from_str_radix(std::str::from_utf8(asked.body.get(start..start + 16)?).ok()?, 16).ok()
}

/// How a mark is written.
pub fn marked(mark: u64) -> String {
    format!("mark-{mark:016x}@example.com")
}

/// A good answer of a protocol.
#[derive(Clone, Debug)]
pub struct Good {
    /// The protocol.
    pub protocol: Protocol,
    /// JSON text or message.
    pub content: Vec<u8>,
}

impl Good {
    /// The answer to a request; `tag` is the id of the profile, or the token of the login.
    pub fn new(protocol: Protocol, operation: Operation, tag: &str) -> Self {
        let content = match (operation, protocol) {
            (Operation::Read, Protocol::Grpc) => [text(1, tag), text(4, "basic_auth")].concat(),
            (Operation::Write, Protocol::Grpc) => [text(1, "welcome"), text(5, tag)].concat(),
            (Operation::Read, _) => format!(
                r#"{{"id":"{tag}","email_verified":true,"signup_methods":"basic_auth","phone_number_verified":false,"roles":[]}}"#
            )
            .into_bytes(),
            (Operation::Write, _) => format!(r#"{{"message":"welcome","access_token":"{tag}"}}"#).into_bytes(),
        };
        let field = if operation == Operation::Read { "profile" } else { "login" };
        Self::wrapped(protocol, field, content)
    }

    /// A response in what the protocol has around it.
    pub fn wrapped(protocol: Protocol, field: &str, content: Vec<u8>) -> Self {
        let around = |content: &[u8]| [format!(r#"{{"data":{{"{field}":"#).as_bytes(), content, b"}}"].concat();
        let content = if protocol == Protocol::GraphQl { around(&content) } else { content };
        Self { protocol, content }
    }

    /// The whole answer.
    pub fn whole(&self, stream: u32) -> Vec<u8> {
        match self.protocol {
            Protocol::Grpc => {
                let head = frames::headers(stream, false, &[(":status", "200"), ("content-type", "application/grpc")]);
                [head, frames::data(stream, false, &frames::message(false, &self.content)), trailers(stream, "0")].concat()
            }
            _ => http("200 OK", &["Content-Type: application/json"], &self.content),
        }
    }

    /// The same as a step.
    pub fn step(&self, stream: u32) -> Step {
        Step::Send(self.whole(stream))
    }
}

/// An HTTP/1.1 answer that says how long it is.
pub fn http(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let length = format!("Content-Length: {}", body.len());
    [head(status, &[headers, &[length.as_str()]].concat()).as_slice(), body].concat()
}

/// The head of an HTTP/1.1 answer.
pub fn head(status: &str, headers: &[&str]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status}\r\n");
    for header in headers {
        head.push_str(header);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    head.into_bytes()
}

/// The end of a gRPC answer.
pub fn trailers(stream: u32, status: &str) -> Vec<u8> {
    frames::headers(stream, true, &[("grpc-status", status)])
}

/// A field of a message that holds a text.
pub(super) fn text(field: u8, text: &str) -> Vec<u8> {
    bytes(field, text.as_bytes())
}

/// A field of a message that holds bytes.
pub(super) fn bytes(field: u8, bytes: &[u8]) -> Vec<u8> {
    let length = u8::try_from(bytes.len()).expect("the texts of the tests are short");
    assert!(length < 128, "longer texts have longer lengths");
    [&[field << 3 | 2, length], bytes].concat()
}
