//! Whether an error is what the table says.

use std::time::Duration;

use authorizer::{Error, Protocol};

use super::table::{Expected, Is, Refusal};
use crate::driver::Way;

/// The numbers of the standard gRPC statuses.
const NUMBERS: [(&str, i64); 9] = [
    ("INVALID_ARGUMENT", 3),
    ("NOT_FOUND", 5),
    ("ALREADY_EXISTS", 6),
    ("PERMISSION_DENIED", 7),
    ("RESOURCE_EXHAUSTED", 8),
    ("FAILED_PRECONDITION", 9),
    ("INTERNAL", 13),
    ("UNAUTHENTICATED", 16),
    ("UNIMPLEMENTED", 12),
];

/// What does not fit, in words.
pub fn complaints(refusal: &Refusal, way: Way, error: Option<&Error>) -> Vec<String> {
    let found = match (refusal.expected(way.protocol), error) {
        (None, None) => Vec::new(),
        (None, Some(error)) => vec![format!("should succeed, and ends in {error:?}")],
        (Some(expected), None) => vec![format!("succeeds, and should end in {}", expected.code)],
        (Some(expected), Some(error)) => differences(refusal, way, &expected, error),
    };
    found.into_iter().map(|text| format!("{} over {way}: {text}", refusal.condition)).collect()
}

fn differences(refusal: &Refusal, way: Way, expected: &Expected<'_>, error: &Error) -> Vec<String> {
    let code = error.code().map_or("none", |code| code.as_str());
    let mut found = Vec::new();
    let mut expect = |what: &str, holds: bool| {
        if !holds {
            found.push(format!("{what}: {error:?}"));
        }
    };
    expect(&format!("the code is {code}, not {}", expected.code), code == expected.code);
    expect(&format!("the message lacks {:?}", expected.message), error.message().contains(expected.message));
    let shown = error.unredacted_message().is_some_and(|raw| is_shown(error.message(), &raw, refusal.hidden));
    expect(&format!("the message is not as the server wrote it, {} values aside", refusal.hidden), shown);
    expect("it names another operation", error.operation() == Some(refusal.operation.as_str()));
    expect("it names another protocol", error.protocol() == Some(way.protocol));
    expect("it was tried again", error.attempts() == 1);
    let own_words = match way.protocol {
        Protocol::GraphQl => !refusal.uncoded,
        Protocol::Rest => true,
        Protocol::Grpc => false,
    };
    expect("the server's code is not kept, or made up", error.server_code().is_some() == own_words);
    let own_number = NUMBERS.iter().find(|(name, _)| *name == expected.code).map(|(_, number)| *number);
    let number = (way.protocol == Protocol::Grpc).then(|| refusal.grpc_status.or(own_number)).flatten();
    expect(&format!("the gRPC status is not {number:?}"), error.grpc_status() == number);
    expect("there is no HTTP status", error.status().is_some());
    let wait = (refusal.is == Some(Is::RateLimited)).then_some(Duration::from_secs(1));
    expect(&format!("it should say to wait {wait:?}"), error.retry_after() == wait);
    for (is, holds) in predicates(error) {
        expect(&format!("it should {}be {is:?}", if holds { "not " } else { "" }), holds == (refusal.is == Some(is)));
    }
    found
}

/// Whether a message is shown as it came, but for control characters and a number of values.
pub fn is_shown(shown: &str, raw: &str, hidden: usize) -> bool {
    let raw: String = raw.chars().map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c }).collect();
    let parts: Vec<&str> = shown.split('…').collect();
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return false };
    if parts.len() != hidden + 1 || !raw.starts_with(first) || !raw.ends_with(last) {
        return false;
    }
    if hidden == 0 {
        return raw == shown;
    }
    let mut rest = raw.as_str();
    parts.iter().all(|part| {
        rest.find(part).is_some_and(|at| {
            rest = &rest[at + part.len()..];
            true
        })
    })
}

fn predicates(error: &Error) -> [(Is, bool); 3] {
    [(Is::RateLimited, error.is_rate_limited()), (Is::LockedOut, error.is_locked_out()), (Is::TooLarge, error.is_too_large())]
}
