//! The server's life.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use authorizer::model::UserRequest;
use authorizer_mock::{MockServer, operation, response};
use serde_json::json;

use super::PROTOCOLS;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_callers_at_once_each_get_their_own_answer() {
    let server = Arc::new(MockServer::start());
    server.on(operation::USER).answers(|request| Ok(response(json!({"id": request.id}))));
    let admin = server.admin_client();
    let calls = (0..64).map(|caller| {
        let admin = admin.clone();
        tokio::spawn(async move {
            for protocol in PROTOCOLS {
                let id = format!("{caller}-{protocol}");
                let user = admin.user(UserRequest::new().id(&id)).protocol(protocol).await.unwrap();
                assert_eq!(user.id, id);
            }
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    server.assert_calls(operation::USER, 64 * 3);
}

#[test]
fn nothing_listens_when_it_is_dropped() {
    let server = MockServer::start();
    let addresses = [server.url(), server.grpc_url()].map(|url| url.replace("http://", ""));
    let mut open = addresses.clone().map(|address| TcpStream::connect(address).expect("it listens"));
    drop(server);
    for (address, stream) in addresses.iter().zip(&mut open) {
        assert!(TcpStream::connect(address).is_err(), "{address}");
        let mut left = Vec::new();
        // What it had said before, at most, and then the end or an error: no waiting.
        let _ = stream.read_to_end(&mut left);
    }
}

#[tokio::test]
async fn it_can_be_started_and_dropped_inside_a_runtime_with_a_call_under_way() {
    let server = MockServer::start();
    server.on(operation::META).breaks(authorizer_mock::Fault::Stall);
    let call = tokio::spawn(server.client().meta().retry(authorizer::Retry::none()).into_future());
    while server.calls(operation::META) == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    drop(server);
    assert!(call.await.unwrap().is_err());
}

#[test]
fn other_paths_are_not_found_and_half_a_request_hurts_nobody() {
    let server = MockServer::start();
    let address = server.url().replace("http://", "");
    let mut stream = TcpStream::connect(&address).unwrap();
    stream.write_all(b"GET /v2/nope HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 404") && answer.ends_with(r#"{"code":"not_found","message":"Not Found"}"#), "{answer}");
    let mut stream = TcpStream::connect(&address).unwrap();
    stream.write_all(b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{").unwrap();
    drop(stream);
    let mut stream = TcpStream::connect(&address).unwrap();
    stream.write_all(b"POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1\r\n\r\n{").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.contains("GRAPHQL_PARSE_FAILED"), "{answer}");
}
