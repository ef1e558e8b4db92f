//! What a server, or what stands before it, may answer instead of a response.

use std::time::Duration;

use super::client;
use super::fake::{Fake, json, with};
use super::sample::{ASK, READ, text};
use crate::client::Client;
use crate::code::Code;
use crate::error::{Error, Kind};
use crate::protocol::Protocol;

async fn ask(answer: Vec<u8>, protocol: Protocol) -> Error {
    client(&Fake::fixed(answer)).call(&ASK, text("a")).protocol(protocol).await.expect_err("it is refused")
}

const JSON: [Protocol; 2] = [Protocol::GraphQl, Protocol::Rest];

#[tokio::test]
async fn the_same_condition_has_the_same_code_over_graphql_and_rest() {
    let conditions = [
        ("UNAUTHENTICATED", 401, "unauthenticated", "invalid credentials", Code::Unauthenticated),
        ("INVALID_ARGUMENT", 400, "invalid_argument", "invalid roles", Code::InvalidArgument),
        ("NOT_FOUND", 404, "not_found", "user not found", Code::NotFound),
        ("ALREADY_EXISTS", 409, "already_exists", "it exists", Code::AlreadyExists),
        ("FAILED_PRECONDITION", 400, "failed_precondition", "signup is disabled", Code::FailedPrecondition),
        ("PERMISSION_DENIED", 403, "permission_denied", "not allowed", Code::PermissionDenied),
        ("TOO_MANY_REQUESTS", 429, "resource_exhausted", "too many failed attempts", Code::ResourceExhausted),
    ];
    for (graphql, status, rest, message, code) in conditions {
        let body =
            format!(r#"{{"errors":[{{"message":"{message}","path":["ask"],"extensions":{{"code":"{graphql}"}}}}],"data":null}}"#);
        let error = ask(json(200, &body), Protocol::GraphQl).await;
        assert_eq!(
            (error.kind(), error.code(), error.message(), error.status()),
            (Kind::Server, Some(&code), message, Some(200))
        );
        let error = ask(json(status, &format!(r#"{{"code":"{rest}","message":"{message}"}}"#)), Protocol::Rest).await;
        assert_eq!(
            (error.kind(), error.code(), error.message(), error.status()),
            (Kind::Server, Some(&code), message, Some(status))
        );
    }
}

#[tokio::test]
async fn what_stands_before_the_server_is_understood_on_both() {
    let limited = with(429, &["Retry-After: 1"], r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#);
    let foreign = json(403, r#"{"error":"csrf_validation_failed","error_description":"Origin not allowed"}"#);
    for protocol in JSON {
        let error = ask(limited.clone(), protocol).await;
        assert!(error.is_rate_limited() && !error.is_locked_out());
        assert_eq!((error.retry_after(), error.code()), (Some(Duration::from_secs(1)), Some(&Code::ResourceExhausted)));
        assert_eq!(ask(foreign.clone(), protocol).await.code(), Some(&Code::CsrfValidationFailed));
        let error = ask(with(502, &["Content-Type: text/html"], "<html>bad gateway</html>"), protocol).await;
        assert!(error.is_foreign_response() && error.code().is_none(), "{error}");
        assert!(
            error.message().starts_with("not a response of this server: 24 bytes of text/html; a proxy or gateway"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn base_url_with_a_path_is_named_as_the_likely_cause() {
    // As a server of 2.4.0 answers below `/graphql`, and below `/v1`.
    let nothing = with(404, &[], "");
    let routing = json(404, r#"{"code":"not_found","message":"Not Found"}"#);
    for (path, answer, protocol) in [
        ("/graphql", &nothing, Protocol::GraphQl),
        ("/graphql", &nothing, Protocol::Rest),
        ("/v1", &routing, Protocol::GraphQl),
        ("/v1", &routing, Protocol::Rest),
    ] {
        let fake = Fake::fixed(answer.clone());
        let client = Client::builder(format!("{}{path}", fake.url)).build().unwrap();
        let error = client.call(&ASK, text("a")).protocol(protocol).await.unwrap_err();
        assert!(!error.is_not_found() && error.server_code().is_none_or(|code| code == "not_found"), "{error}");
        assert!(error.hint().is_some() && error.to_string().contains("the base URL has a path"), "{error}");
        let error = ask(answer.clone(), protocol).await;
        assert!(!error.is_not_found() && error.hint().is_none(), "{error}");
    }
}

#[tokio::test]
async fn a_challenge_is_read_if_the_body_says_nothing() {
    let challenge = r#"WWW-Authenticate: Bearer realm="a", error="invalid_token", error_description="expired""#;
    for protocol in JSON {
        for body in ["", "<html>hunter2</html>", "{}", r#"{"token":"hunter2"}"#] {
            let error = ask(with(401, &[challenge], body), protocol).await;
            assert_eq!((error.server_code(), error.message()), (Some("invalid_token"), "expired"), "{body}");
            assert!(error.is_unauthenticated() && error.status() == Some(401));
        }
    }
    let error = ask(with(401, &[challenge], r#"{"code":"unauthenticated","message":"unauthorized"}"#), Protocol::Rest).await;
    assert_eq!((error.server_code(), error.message()), (Some("unauthenticated"), "unauthorized"));
}

#[tokio::test]
async fn hostile_headers_do_not_outlast_the_deadline() {
    // As much as the HTTP stack lets through.
    let spaces = format!("WWW-Authenticate: x{}x", " ".repeat(8000));
    let cookie = format!("Set-Cookie: cookie_session={}x", ";".repeat(8000));
    for line in [&spaces, &cookie] {
        let answer = with(401, &vec![line.as_str(); 40], "");
        let fake = Fake::fixed(answer);
        let client = client(&fake).start_session();
        let limit = Duration::from_millis(500);
        let mut best = Duration::MAX;
        for _ in 0..5 {
            let started = std::time::Instant::now();
            let error = client.call(&ASK, text("a")).timeout(limit).await.unwrap_err();
            best = best.min(started.elapsed());
            assert!(error.is_foreign_response() || error.is_timeout(), "{error}");
        }
        assert!(best < 2 * limit, "{best:?}");
    }
}

#[tokio::test]
async fn a_document_is_narrowed_only_if_nothing_was_executed() {
    let rejected = r#"{"message":"Cannot query field "number" on type "Reply".","locations":[{"line":1,"column":1}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}"#;
    for data in [r#"{"ask":null}"#, "{}"] {
        let fake = Fake::fixed(json(200, &format!(r#"{{"errors":[{rejected}],"data":{data}}}"#)));
        client(&fake).call(&ASK, text("a")).await.unwrap_err();
        assert_eq!(fake.received().len(), 1, "{data}");
    }
}

#[tokio::test]
async fn validation_errors_are_read_whatever_their_status_and_type() {
    let body = r#"{"errors":[{"message":"Cannot query field","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}"#;
    for status in [400, 422] {
        let error = ask(with(status, &["Content-Type: application/graphql-response+json"], body), Protocol::GraphQl).await;
        assert_eq!((error.code(), error.status()), (Some(&Code::GraphQlValidationFailed), Some(status)));
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_told_from_a_lock_out() {
    let message = "could not read request body: http: request body too large";
    let error = ask(json(200, &format!(r#"{{"errors":[{{"message":"{message}"}}],"data":null}}"#)), Protocol::GraphQl).await;
    assert!(error.is_too_large() && !error.is_locked_out() && error.code() == Some(&Code::ResourceExhausted));
    let error =
        ask(json(429, r#"{"code":"resource_exhausted","message":"grpc: received message larger than max"}"#), Protocol::Rest)
            .await;
    assert!(error.is_too_large() && !error.is_locked_out());
}

#[tokio::test]
async fn a_success_that_says_nothing_is_no_success() {
    let html = with(200, &["Content-Type: text/html"], "<html>hunter2</html>");
    for protocol in JSON {
        for answer in [with(200, &[], ""), with(204, &[], ""), html.clone(), json(200, "{}"), json(200, "null"), json(200, "[]")]
        {
            let error = ask(answer, protocol).await;
            assert!(error.is_response(), "{error}");
            assert!(!format!("{error:?}").contains("hunter2"));
        }
    }
    assert_eq!(ask(html, Protocol::Rest).await.message(), "the answer is not JSON but 20 bytes of text/html");
}

#[tokio::test]
async fn half_an_answer_is_an_error() {
    for protocol in JSON {
        let error = ask(json(200, r#"{"data":{"ask":{"text":"hunter2"#), protocol).await;
        assert!(error.is_response() && error.message().contains("too early"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        let cut = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 900\r\n\r\n{\"data\":".to_vec();
        assert_eq!(ask(cut, protocol).await.kind(), Kind::Transport);
        assert_eq!(ask(Vec::new(), protocol).await.kind(), Kind::Transport);
        assert_eq!(ask(b"nonsense\r\n\r\n".to_vec(), protocol).await.kind(), Kind::Transport);
    }
}

#[tokio::test]
async fn the_status_of_an_answer_that_breaks_or_is_too_large_is_known() {
    let cut = |status: u16| format!("HTTP/1.1 {status} Some\r\nConnection: close\r\nContent-Length: 900\r\n\r\n{{").into_bytes();
    let long = |status| with(status, &["Retry-After: 60"], &"x".repeat(5000));
    for protocol in JSON {
        for (answer, kind, status, attempts) in [
            (cut(200), Kind::Transport, 200, 2),
            (cut(401), Kind::Transport, 401, 1),
            (cut(503), Kind::Transport, 503, 2),
            (long(200), Kind::TooLarge, 200, 1),
            (long(503), Kind::TooLarge, 503, 1),
        ] {
            let client = Client::builder(&Fake::fixed(answer).url).response_limit(4096).build().unwrap();
            let retry = crate::Retry::default().attempts(2).delay(Duration::from_millis(1));
            let error = client.call(&READ, ()).protocol(protocol).retry(retry).await.unwrap_err();
            assert_eq!((error.kind(), error.status(), error.attempts()), (kind, Some(status), attempts), "{error}");
        }
        let client = Client::builder(&Fake::fixed(long(429)).url).response_limit(4096).build().unwrap();
        let error = client.call(&ASK, text("a")).protocol(protocol).await.unwrap_err();
        assert!(error.is_rate_limited() && error.retry_after() == Some(Duration::from_secs(60)), "{error}");
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_located_and_not_shown() {
    let error = ask(json(200, r#"{"data":{"ask":{"text":"a","number":"hunter2"}}}"#), Protocol::GraphQl).await;
    assert!(error.is_response() && error.message().contains("`data.ask.number`"), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    let error = ask(json(200, r#"{"text":{"token":"hunter2"}}"#), Protocol::Rest).await;
    assert!(error.message().starts_with("found map, expected a string in `text"), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn redirects_are_errors_and_lead_nowhere() {
    let other = Fake::fixed(json(200, r#"{"data":{"ask":{"text":"stolen"}}}"#));
    for status in [301, 302, 303, 307, 308] {
        for protocol in JSON {
            let fake = Fake::fixed(with(status, &[&format!("Location: {}/hunter2", other.url)], ""));
            let client = Client::builder(&fake.url).bearer("hunter2").build().unwrap();
            let error = client.call(&ASK, text("a")).protocol(protocol).await.unwrap_err();
            assert!(error.is_redirect() && error.status() == Some(status));
            assert!(!format!("{error:?}").contains("hunter2"));
            assert_eq!(fake.received().len(), 1);
        }
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn a_response_is_read_up_to_its_limit() {
    let long = "x".repeat(4096);
    let announced = json(200, &format!(r#"{{"text":"{long}"}}"#));
    let mut in_pieces = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    for _ in 0..64 {
        in_pieces.extend_from_slice(b"100\r\n");
        in_pieces.extend_from_slice(&[b'x'; 256]);
        in_pieces.extend_from_slice(b"\r\n");
    }
    let refused = json(500, &format!("{long}x"));
    for answer in [announced.clone(), in_pieces, refused] {
        let fake = Fake::fixed(answer);
        let client = Client::builder(&fake.url).protocol(Protocol::Rest).response_limit(4096).build().unwrap();
        let error = client.call(&ASK, text("a")).await.unwrap_err();
        assert!(error.kind() == Kind::TooLarge && error.is_too_large(), "{error}");
    }
    let fake = Fake::fixed(announced);
    let client = Client::builder(&fake.url).protocol(Protocol::Rest).response_limit(5000).build().unwrap();
    assert_eq!(client.call(&ASK, text("a")).await.unwrap().text.len(), 4096);
}

#[tokio::test]
async fn a_compressed_answer_is_not_opened() {
    let error = ask(with(200, &["Content-Encoding: gzip"], "xxxx"), Protocol::Rest).await;
    assert!(error.is_response() && error.message().contains("compressed"));
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_left_in_time() {
    let fake = Fake::new(|_| {
        std::thread::sleep(Duration::from_secs(20));
        Vec::new()
    });
    let started = std::time::Instant::now();
    let error = client(&fake).call(&ASK, text("a")).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.kind() == Kind::Timeout && error.operation() == Some("ask"));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_body_that_does_not_end_is_left_in_time() {
    let fake = Fake::fixed(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"data\":".to_vec());
    let error = client(&fake).call(&ASK, text("a")).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout());
}

#[tokio::test]
async fn nobody_there_means_that_nothing_was_sent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for protocol in JSON {
        let error = Client::builder(&url).build().unwrap().call(&ASK, text("a")).protocol(protocol).await.unwrap_err();
        assert!(error.is_connect() && error.message().starts_with("no connection: "), "{error}");
        assert!(std::error::Error::source(&error).is_some());
    }
}
