//! Faults of a server that speaks gRPC.

use super::bomb;
use super::contents::{Good, bytes, http, trailers};
use super::frames::{
    self, CANCEL, ENHANCE_YOUR_CALM, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM, data, goaway, headers, message, reset,
    window_update,
};
use super::over_http::{PAUSE, Spoil};
use super::step::{Asked, Step};

const PAGE: &[u8] = b"<!doctype html><html><body><h1>Bad gateway</h1></body></html>";
const GRPC: (&str, &str) = ("content-type", "application/grpc");

/// Begins a group of a field that no message has.
const GROUP_IN_GROUP: &[u8] = &[31 << 3 & 127 | 128 | 3, 1];

/// A name for each, as in the table of what is expected.
pub(super) const FAULTS: &[(&str, Spoil)] = &[
    ("nothing_wrong", |good, asked| vec![good.step(asked.stream)]),
    // The connection.
    ("reset_before_answer", |_, _| vec![Step::Reset]),
    ("reset_within_headers", |good, asked| vec![start(good, asked, 20), Step::Wait(PAUSE), Step::Reset]),
    ("reset_within_body", |good, asked| vec![begun(good, asked), Step::Wait(PAUSE), Step::Reset]),
    ("close_before_answer", |_, _| vec![Step::Close]),
    ("close_within_headers", |good, asked| vec![start(good, asked, 20), Step::Close]),
    ("truncated_body", |good, asked| vec![begun(good, asked), Step::Close]),
    ("closed_between_uses", |good, asked| vec![good.step(asked.stream), Step::Wait(PAUSE), Step::Close]),
    ("reset_between_uses", |good, asked| vec![good.step(asked.stream), Step::Wait(PAUSE), Step::Reset]),
    ("close_on_reuse", |good, asked| vec![if asked.number == 0 { good.step(asked.stream) } else { Step::Close }]),
    ("goaway_unprocessed", |_, _| vec![Step::Send(goaway(0, NO_ERROR)), Step::Wait(PAUSE), Step::Close]),
    ("goaway_processed", |_, asked| vec![Step::Send(goaway(asked.stream, INTERNAL_ERROR)), Step::Wait(PAUSE), Step::Close]),
    ("goaway_calm_down", |_, asked| vec![Step::Send(goaway(asked.stream, ENHANCE_YOUR_CALM)), Step::Wait(PAUSE), Step::Close]),
    ("goaway_then_answer", |good, asked| vec![Step::Send(goaway(asked.stream, NO_ERROR)), good.step(asked.stream)]),
    ("rst_stream_refused", |_, asked| vec![Step::Send(reset(asked.stream, REFUSED_STREAM))]),
    ("rst_stream_internal", |_, asked| vec![Step::Send(reset(asked.stream, INTERNAL_ERROR))]),
    ("rst_stream_cancel", |_, asked| vec![Step::Send(reset(asked.stream, CANCEL))]),
    ("rst_stream_no_error", |_, asked| vec![Step::Send(reset(asked.stream, NO_ERROR))]),
    ("goaway_processed_refused", |_, asked| {
        vec![Step::Send(goaway(asked.stream, REFUSED_STREAM)), Step::Wait(PAUSE), Step::Close]
    }),
    ("rst_stream_refused_within_body", |good, asked| {
        let half = message(false, &good.content);
        vec![send(&[&ok(asked), &data(asked.stream, false, &half[..half.len() / 2]), &reset(asked.stream, REFUSED_STREAM)])]
    }),
    ("rst_stream_within_body", |good, asked| vec![begun(good, asked), Step::Send(reset(asked.stream, INTERNAL_ERROR))]),
    // Time.
    ("stall_before_answer", |_, _| vec![Step::Stall]),
    ("stall_within_headers", |good, asked| first(asked, start(good, asked, 20))),
    ("stall_within_body", |good, asked| vec![begun(good, asked), Step::Stall]),
    ("slow_drip", |_, asked| {
        let frames = message(false, &[0; 2000]).into_iter().map(|byte| data(asked.stream, false, &[byte]));
        std::iter::once(ok(asked)).chain(frames).flat_map(|frame| [Step::Send(frame), Step::Wait(PAUSE)]).collect()
    }),
    ("endless_informational", |_, asked| {
        let hints = headers(asked.stream, false, &[(":status", "103"), ("link", "</a>")]);
        (0..2000).flat_map(|_| [Step::Send(hints.clone()), Step::Wait(PAUSE)]).collect()
    }),
    ("no_streams", |_, _| vec![Step::Stall]),
    ("no_window", |_, _| vec![Step::Stall]),
    // Size.
    ("endless_body", |_, asked| {
        let start = data(asked.stream, false, &[0, 0x7f, 0xff, 0xff, 0xff]);
        vec![send(&[&ok(asked), &start]), Step::Flood(vec![b'x'; 8192].into(), None)]
    }),
    ("endless_error_body", |_, asked| {
        let head = headers(asked.stream, false, &[(":status", "502"), ("content-type", "text/html")]);
        vec![Step::Send(head), Step::Flood(vec![b'x'; 8192].into(), None)]
    }),
    ("huge_announced_body", |_, asked| {
        vec![send(&[&ok(asked), &data(asked.stream, false, &[0, 0xff, 0xff, 0xff, 0xff])]), Step::Stall]
    }),
    ("huge_header", |good, asked| {
        let huge = "x".repeat(1_000_000);
        let head = frames::headers_in_pieces(asked.stream, &[(":status", "200"), GRPC, ("x-a", &huge)]);
        vec![send(&[&head, &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "0")])]
    }),
    ("compressed_bomb", |_, asked| {
        let head = headers(asked.stream, false, &[(":status", "200"), GRPC, ("grpc-encoding", "gzip")]);
        let bomb = message(true, &bomb::SMALL_BOMB);
        vec![send(&[&head, &data(asked.stream, false, &bomb), &trailers(asked.stream, "0")])]
    }),
    // Framing.
    ("length_too_short", |good, asked| {
        let length = (good.content.len() + 2).to_string();
        let head = headers(asked.stream, false, &[(":status", "200"), GRPC, ("content-length", &length)]);
        vec![send(&[&head, &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "0")])]
    }),
    ("length_too_long", |good, asked| {
        let length = (good.content.len() + 50).to_string();
        let head = headers(asked.stream, false, &[(":status", "200"), GRPC, ("content-length", &length)]);
        vec![send(&[&head, &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "0")])]
    }),
    ("message_length_too_short", |good, asked| answered(asked, &lied(&good.content, -1))),
    ("message_length_too_long", |good, asked| answered(asked, &lied(&good.content, 1))),
    ("two_messages", |good, asked| answered(asked, &message(false, &good.content).repeat(2))),
    ("half_a_prefix", |_, asked| answered(asked, &[0, 0])),
    ("forged_second_answer", |good, asked| {
        let forged = data(asked.stream, false, &message(false, &[bytes(1, b"forged"), bytes(5, b"forged")].concat()));
        vec![send(&[&good.whole(asked.stream), &forged, &trailers(asked.stream, "0")])]
    }),
    ("not_http", |_, _| vec![Step::Send(http("400 Bad Request", &["Content-Type: text/html"], PAGE)), Step::Stall]),
    ("data_on_no_stream", |_, _| vec![Step::Send(data(0, false, b"x")), Step::Stall]),
    ("data_on_foreign_stream", |_, asked| vec![Step::Send(data(asked.stream + 2, false, b"x")), Step::Stall]),
    ("frame_too_large", |_, asked| vec![send(&[&ok(asked), &data(asked.stream, false, &vec![0; 4_000_000])]), Step::Stall]),
    ("window_overflows", |_, _| vec![send(&[&window_update(0, 0x7fff_ffff), &window_update(0, 0x7fff_ffff)]), Step::Stall]),
    ("nul_in_header", |good, asked| {
        let head = headers(asked.stream, false, &[(":status", "200"), GRPC, ("x-a", "a\0b")]);
        vec![send(&[&head, &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "0")])]
    }),
    // Headers.
    ("wrong_content_type", |good, asked| {
        let head = headers(asked.stream, false, &[(":status", "200"), ("content-type", "text/plain")]);
        vec![send(&[&head, &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "0")])]
    }),
    ("other_content", |_, asked| answered(asked, b"OK")),
    ("duplicate_headers", |good, asked| {
        let head = headers(asked.stream, false, &[(":status", "200"), GRPC, GRPC, ("x-a", "1"), ("x-a", "2")]);
        vec![send(&[&head, &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "0")])]
    }),
    ("statuses_in_conflict", |good, asked| {
        let trailers = headers(asked.stream, true, &[("grpc-status", "0"), ("grpc-status", "13")]);
        vec![send(&[&ok(asked), &data(asked.stream, false, &message(false, &good.content)), &trailers])]
    }),
    ("status_before_message", |good, asked| {
        let head = headers(asked.stream, false, &[(":status", "200"), GRPC, ("grpc-status", "0")]);
        vec![send(&[&head, &data(asked.stream, true, &message(false, &good.content))])]
    }),
    ("hints_before_answer", |good, asked| {
        let hints = headers(asked.stream, false, &[(":status", "103"), ("link", "</a>")]);
        vec![send(&[&hints, &good.whole(asked.stream)])]
    }),
    ("missing_status", |good, asked| vec![send(&[&ok(asked), &data(asked.stream, true, &message(false, &good.content))])]),
    ("unreadable_status", |good, asked| {
        vec![send(&[&ok(asked), &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "fine")])]
    }),
    ("refused_after_message", |good, asked| {
        vec![send(&[&ok(asked), &data(asked.stream, false, &message(false, &good.content)), &trailers(asked.stream, "13")])]
    }),
    ("trailers_only_unavailable", |_, asked| trailers_only(asked, "14")),
    ("trailers_only_exhausted", |_, asked| trailers_only(asked, "8")),
    ("trailers_only_unknown_number", |_, asked| trailers_only(asked, "2017")),
    ("trailers_only_ok", |_, asked| trailers_only(asked, "0")),
    // Bodies.
    ("html_bad_gateway", |_, asked| page(asked, "502")),
    ("html_unavailable", |_, asked| page(asked, "503")),
    ("html_gateway_timeout", |_, asked| page(asked, "504")),
    ("html_not_found", |_, asked| page(asked, "404")),
    ("html_ok", |_, asked| page(asked, "200")),
    ("empty_ok", |_, asked| vec![Step::Send(headers(asked.stream, true, &[(":status", "200"), GRPC]))]),
    ("no_content", |_, asked| vec![Step::Send(headers(asked.stream, true, &[(":status", "204")]))]),
    ("empty_error", |_, asked| vec![Step::Send(headers(asked.stream, true, &[(":status", "500")]))]),
    ("no_message", |_, asked| vec![send(&[&ok(asked), &trailers(asked.stream, "0")])]),
    ("invalid_utf8", |_, asked| answered(asked, &message(false, &bytes(1, &[0xff, 0xfe])))),
    ("invalid_message", |_, asked| answered(asked, &message(false, &[0xff; 40]))),
    ("deep_message", |_, asked| answered(asked, &message(false, &GROUP_IN_GROUP.repeat(30_000)))),
];

fn send(parts: &[&[u8]]) -> Step {
    Step::Send(parts.concat())
}

/// A connection that stands still in the middle of a frame takes no other one.
fn first(asked: &Asked, step: Step) -> Vec<Step> {
    if asked.number == 0 { vec![step, Step::Stall] } else { vec![Step::Stall] }
}

fn ok(asked: &Asked) -> Vec<u8> {
    headers(asked.stream, false, &[(":status", "200"), GRPC])
}

fn start(good: &Good, asked: &Asked, length: usize) -> Step {
    Step::Send(good.whole(asked.stream)[..length].to_vec())
}

/// The headers, and half of the message.
fn begun(good: &Good, asked: &Asked) -> Step {
    let message = message(false, &good.content);
    send(&[&ok(asked), &data(asked.stream, false, &message[..message.len() / 2])])
}

/// A whole answer that says all is well, with any data.
fn answered(asked: &Asked, body: &[u8]) -> Vec<Step> {
    let mut parts = vec![ok(asked)];
    parts.extend(body.chunks(frames::LONGEST).map(|piece| data(asked.stream, false, piece)));
    parts.push(trailers(asked.stream, "0"));
    vec![Step::Send(parts.concat())]
}

fn trailers_only(asked: &Asked, status: &str) -> Vec<Step> {
    let fields = [(":status", "200"), GRPC, ("grpc-status", status), ("grpc-message", "in%20words")];
    vec![Step::Send(headers(asked.stream, true, &fields))]
}

/// The page of a gateway.
fn page(asked: &Asked, status: &str) -> Vec<Step> {
    let head = headers(asked.stream, false, &[(":status", status), ("content-type", "text/html")]);
    vec![send(&[&head, &data(asked.stream, true, PAGE)])]
}

/// A message whose prefix is off by a little.
fn lied(content: &[u8], by: i64) -> Vec<u8> {
    let length = i64::try_from(content.len()).expect("it is short") + by;
    let length = u32::try_from(length).expect("it is short").to_be_bytes();
    [&[0][..], &length, content].concat()
}
