//! Faults of a server that speaks HTTP/1.1.

use std::sync::Arc;
use std::time::Duration;

use super::bomb;
use super::contents::{Good, head, http};
use super::step::{Asked, Step};

/// What a fault does with a good answer, and the request that it is for.
pub(super) type Spoil = fn(&Good, &Asked) -> Vec<Step>;

const JSON: &str = "Content-Type: application/json";
const HTML: &str = "Content-Type: text/html; charset=utf-8";
const PAGE: &[u8] = b"<!doctype html><html><body><h1>Bad gateway</h1></body></html>";
/// Slower than any time limit of the tests, and faster than none.
pub(super) const PAUSE: Duration = Duration::from_millis(20);

/// A name for each, as in the table of what is expected.
pub(super) const FAULTS: &[(&str, Spoil)] = &[
    ("nothing_wrong", |good, _| vec![good.step(0)]),
    // The connection.
    ("reset_before_answer", |_, _| vec![Step::Reset]),
    ("reset_within_headers", |good, _| vec![start(good, 20), Step::Wait(PAUSE), Step::Reset]),
    ("reset_within_body", |good, _| vec![most(good), Step::Wait(PAUSE), Step::Reset]),
    ("close_before_answer", |_, _| vec![Step::Close]),
    ("close_within_headers", |good, _| vec![start(good, 20), Step::Close]),
    ("truncated_body", |good, _| vec![most(good), Step::Close]),
    ("truncated_chunks", |good, _| {
        let head = head("200 OK", &[JSON, "Transfer-Encoding: chunked"]);
        vec![send(&[&head, &chunk(&good.content)]), Step::Close]
    }),
    ("truncated_without_length", |good, _| {
        let body = &good.content[..good.content.len() - 2];
        vec![send(&[&head("200 OK", &[JSON, "Connection: close"]), body]), Step::Close]
    }),
    ("closed_between_uses", |good, _| vec![good.step(0), Step::Close]),
    ("reset_between_uses", |good, _| vec![good.step(0), Step::Wait(PAUSE), Step::Reset]),
    ("close_on_reuse", |good, asked| vec![if asked.number == 0 { good.step(0) } else { Step::Close }]),
    // Time.
    ("stall_before_answer", |_, _| vec![Step::Stall]),
    ("stall_within_headers", |good, _| vec![start(good, 20), Step::Stall]),
    ("stall_within_body", |good, _| vec![most(good), Step::Stall]),
    ("slow_drip", |good, _| {
        let body = [good.content.as_slice(), &vec![b' '; 10_000]].concat();
        vec![Step::Drip(http("200 OK", &[JSON], &body), PAUSE)]
    }),
    ("endless_informational", |_, _| {
        let hints = Step::Send(head("103 Early Hints", &["Link: </a>"]));
        (0..2000).flat_map(|_| [hints.clone(), Step::Wait(PAUSE)]).collect()
    }),
    ("flood_of_informational", |_, _| vec![Step::Flood(head("103 Early Hints", &["Link: </a>"]).repeat(200).into(), None)]),
    // Size.
    ("endless_body", |_, _| {
        let head = head("200 OK", &[JSON, "Transfer-Encoding: chunked"]);
        vec![Step::Send(head), Step::Flood(chunk(&[b' '; 8192]).into(), None)]
    }),
    ("endless_error_body", |_, _| {
        let head = head("500 Internal Server Error", &[JSON, "Transfer-Encoding: chunked"]);
        vec![Step::Send(head), Step::Flood(chunk(&[b' '; 8192]).into(), None)]
    }),
    ("huge_announced_body", |_, _| vec![send(&[&head("200 OK", &[JSON, "Content-Length: 99999999999999"])]), Step::Stall]),
    ("endless_headers", |_, _| vec![send(&[b"HTTP/1.1 200 OK\r\n"]), Step::Flood(Arc::from(&b"X-A: b\r\n"[..]), None)]),
    ("huge_header", |good, _| {
        let huge = format!("X-A: {}", "x".repeat(1_000_000));
        vec![Step::Send(http("200 OK", &[JSON, &huge], &good.content))]
    }),
    ("compressed_bomb", |_, _| vec![Step::Send(http("200 OK", &[JSON, "Content-Encoding: gzip"], &bomb::BOMB))]),
    // Framing.
    ("length_too_short", |good, _| {
        let length = format!("Content-Length: {}", good.content.len() - 3);
        vec![send(&[&head("200 OK", &[JSON, &length]), &good.content])]
    }),
    ("length_too_long", |good, _| {
        let length = format!("Content-Length: {}", good.content.len() + 3);
        vec![send(&[&head("200 OK", &[JSON, &length]), &good.content]), Step::Close]
    }),
    ("length_unreadable", |good, _| vec![send(&[&head("200 OK", &[JSON, "Content-Length: 0x10"]), &good.content])]),
    ("lengths_in_conflict", |good, _| {
        vec![send(&[&head("200 OK", &[JSON, "Content-Length: 5", "Content-Length: 6"]), &good.content])]
    }),
    ("chunk_size_overflows", |good, _| {
        let head = head("200 OK", &[JSON, "Transfer-Encoding: chunked"]);
        vec![send(&[&head, b"FFFFFFFFFFFFFFFFF\r\n", &good.content])]
    }),
    ("forged_second_answer", |good, _| {
        let forged = Good::wrapped(good.protocol, "login", br#"{"message":"forged","access_token":"forged"}"#.to_vec());
        vec![send(&[&good.whole(0), &forged.whole(0)])]
    }),
    ("not_http", |_, _| vec![send(&[b"SSH-2.0-OpenSSH_9.9\r\n"]), Step::Stall]),
    ("nul_in_header", |good, _| vec![Step::Send(http("200 OK", &[JSON, "X-A: a\0b"], &good.content))]),
    // Headers.
    ("wrong_content_type", |good, _| vec![Step::Send(http("200 OK", &["Content-Type: text/plain"], &good.content))]),
    ("other_content", |_, _| vec![Step::Send(http("200 OK", &["Content-Type: text/plain"], b"OK"))]),
    ("duplicate_headers", |good, _| {
        let twice = format!("Content-Length: {}", good.content.len());
        vec![Step::Send(http("200 OK", &[JSON, JSON, &twice, "X-A: 1", "X-A: 2"], &good.content))]
    }),
    ("continue_before_answer", |good, _| vec![send(&[&head("100 Continue", &[]), &good.whole(0)])]),
    ("hints_before_answer", |good, _| vec![send(&[&head("103 Early Hints", &["Link: </a>"]), &good.whole(0)])]),
    ("switched_protocols", |good, _| {
        vec![send(&[&head("101 Switching Protocols", &["Connection: Upgrade", "Upgrade: h2c"]), &good.whole(0)])]
    }),
    // Bodies.
    ("html_bad_gateway", |_, _| vec![Step::Send(http("502 Bad Gateway", &[HTML], PAGE))]),
    ("html_unavailable", |_, _| vec![Step::Send(http("503 Service Unavailable", &[HTML], PAGE))]),
    ("html_gateway_timeout", |_, _| vec![Step::Send(http("504 Gateway Timeout", &[HTML], PAGE))]),
    ("html_not_found", |_, _| vec![Step::Send(http("404 Not Found", &[HTML], PAGE))]),
    ("html_ok", |_, _| vec![Step::Send(http("200 OK", &[HTML], PAGE))]),
    ("empty_ok", |_, _| vec![Step::Send(http("200 OK", &[JSON], b""))]),
    ("no_content", |_, _| vec![Step::Send(head("204 No Content", &[]))]),
    ("empty_error", |_, _| vec![Step::Send(http("500 Internal Server Error", &[], b""))]),
    ("invalid_utf8", |good, _| {
        let spoilt: Vec<u8> = good.content.iter().map(|byte| if *byte == b'b' || *byte == b'w' { 0xff } else { *byte }).collect();
        vec![Step::Send(http("200 OK", &[JSON], &spoilt))]
    }),
    ("invalid_json", |good, _| vec![Step::Send(http("200 OK", &[JSON], &good.content[..good.content.len() - 1]))]),
    ("more_after_json", |good, _| vec![Step::Send(http("200 OK", &[JSON], &[good.content.as_slice(), b"}"].concat()))]),
    ("deep_json", |_, _| vec![Step::Send(http("200 OK", &[JSON], &[b'['; 60_000]))]),
    ("deep_json_error", |_, _| vec![Step::Send(http("500 Internal Server Error", &[JSON], &[b'['; 60_000]))]),
    ("other_json", |_, _| vec![Step::Send(http("200 OK", &[JSON], b"{}"))]),
    ("null", |_, _| vec![Step::Send(http("200 OK", &[JSON], b"null"))]),
    ("compressed_error", |_, _| vec![Step::Send(http("502 Bad Gateway", &[JSON, "Content-Encoding: gzip"], &bomb::SMALL_BOMB))]),
];

fn send(parts: &[&[u8]]) -> Step {
    Step::Send(parts.concat())
}

fn start(good: &Good, length: usize) -> Step {
    Step::Send(good.whole(0)[..length].to_vec())
}

/// All but the last bytes.
fn most(good: &Good) -> Step {
    let whole = good.whole(0);
    Step::Send(whole[..whole.len() - 3].to_vec())
}

/// A piece of a body without a length.
pub(super) fn chunk(bytes: &[u8]) -> Vec<u8> {
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}
