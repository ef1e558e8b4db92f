//! What a real server answered, through the tables and back: the mock writes what the server wrote.

use std::path::Path;

use authorizer::Protocol;
use serde_json::{Value, json};

use crate::entry::Entry;
use crate::generated::operation::ALL;
use crate::{document, message, proto, selection};

/// What was asked and answered over a protocol, successes only.
fn exchanges(file: &str) -> Vec<(Value, Value)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/recordings").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line is JSON"));
    let calls = lines.filter_map(|mut line| line.get_mut("call").map(Value::take));
    calls.map(|mut call| (call["asked"].take(), call["answer"].take())).filter(|(_, answer)| answer["status"] == 200).collect()
}

fn found(protocol: Protocol, operation: &str) -> &'static Entry {
    let is_it = |entry: &&&Entry| match protocol {
        Protocol::Grpc => entry.grpc.as_ref().is_some_and(|grpc| grpc.path == operation),
        Protocol::Rest => entry.rest.as_ref().is_some_and(|rest| operation == format!("{} {}", rest.verb, rest.path)),
        Protocol::GraphQl => entry.graphql.as_ref().is_some_and(|graphql| graphql.field == operation),
    };
    ALL.iter().find(is_it).unwrap_or_else(|| panic!("`{operation}` is no operation over {protocol}"))
}

fn parsed(value: &Value) -> Value {
    value.as_str().map_or_else(|| value.clone(), |text| serde_json::from_str(text).expect("it is JSON"))
}

#[test]
fn rest_answers_are_written_as_the_server_wrote_them() {
    let mut compared = 0;
    for (asked, answer) in exchanges("rest-async.jsonl") {
        let operation = asked["operation"].as_str().expect("it has one");
        let grpc = found(Protocol::Rest, operation).grpc.as_ref().expect("what REST has, gRPC has");
        let body = parsed(&answer["body"]);
        let canonical = message::from_rest(grpc.output, &body).expect("the server wrote it");
        assert_eq!(message::to_rest(grpc.output, &canonical), body, "{operation}");
        compared += 1;
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn graphql_answers_are_written_as_the_server_wrote_them() {
    let mut compared = 0;
    for (asked, answer) in exchanges("graphql-async.jsonl") {
        let body = parsed(&answer["body"]);
        // A document is kept where it comes first.
        let (Some(data), Some(document)) = (body["data"].as_object(), asked["document"].as_str()) else { continue };
        let selected = document::read(document, &asked["request"]).expect("it was answered");
        for one in &selected {
            let entry = found(Protocol::GraphQl, &one.name);
            let ty = entry.response.expect("answers have a type");
            assert_eq!(selection::unknown(ty, &one.inner), None, "{}", one.name);
            assert_eq!(selection::select(ty, &data[&one.alias], &one.inner), data[&one.alias], "{}", one.name);
            (entry.read)(&selection::request(entry, &one.arguments)).unwrap_or_else(|error| panic!("{}: {error}", one.name));
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn grpc_requests_are_read_and_answers_written_as_the_server_did() {
    let mut compared = 0;
    for (asked, answer) in exchanges("grpc-async.jsonl") {
        let operation = asked["operation"].as_str().expect("it has one");
        let entry = found(Protocol::Grpc, operation);
        let grpc = entry.grpc.as_ref().expect("it was found by it");
        let request = proto::decode(grpc.input, &bytes(&asked["request"])).expect("the SDK wrote it");
        (entry.read)(&request).unwrap_or_else(|error| panic!("{operation}: {error}"));
        let Some(body) = answer.get("body") else { continue };
        let response = proto::decode(grpc.output, &bytes(body)).expect("the server wrote it");
        let again = proto::decode(grpc.output, &proto::encode(grpc.output, &response)).expect("it was just written");
        assert_eq!((proto::encode(grpc.output, &response).len(), &again), (bytes(body).len(), &response), "{operation}");
        compared += 1;
    }
    assert!(compared > 100, "{compared}");
}

/// Base64, as the recordings have it.
fn bytes(text: &Value) -> Vec<u8> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut out) = (0_u32, 0, Vec::new());
    for byte in text.as_str().unwrap_or_default().bytes().filter(|byte| *byte != b'=') {
        let digit = DIGITS.iter().position(|digit| *digit == byte).expect("a digit of base64");
        bits = bits << 6 | u32::try_from(digit).expect("it is below 64");
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count).to_le_bytes()[0]);
        }
    }
    out
}

#[test]
fn a_reader_of_recordings_reads() {
    assert_eq!(bytes(&json!("aGVsbG8=")), b"hello");
}
