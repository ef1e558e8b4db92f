//! Connections and answers that break.

use std::time::Duration;

use authorizer::{Client, Error, Kind, Protocol, Retry};
use authorizer_mock::{Fault, MockServer, operation};
use serde_json::json;

use super::PROTOCOLS;
use super::stubs::panics_with;

const LIMIT: Duration = Duration::from_millis(300);

async fn met_by(fault: Fault, protocol: Protocol) -> Error {
    let server = MockServer::start();
    server.on(operation::META).times(1).breaks(fault);
    server.on(operation::META).returns_json(json!({"version": "2"}));
    let client = server.client_over(protocol);
    let error = meta(&client).await.expect_err("the answer is broken");
    // A broken answer breaks nothing after it.
    assert_eq!(meta(&client).await.unwrap().version, "2", "after {fault:?} over {protocol}");
    server.verify();
    error
}

async fn meta(client: &Client) -> Result<authorizer::model::Meta, Error> {
    client.meta().retry(Retry::none()).timeout(LIMIT).await
}

#[tokio::test]
async fn each_fault_is_the_same_kind_of_error_over_each_protocol() {
    for protocol in PROTOCOLS {
        for fault in [Fault::Disconnect, Fault::DisconnectWithin] {
            let error = met_by(fault, protocol).await;
            assert_eq!(error.kind(), Kind::Transport, "{fault:?} over {protocol}: {error}");
        }
        for fault in [Fault::Stall, Fault::StallWithin] {
            assert!(met_by(fault, protocol).await.is_timeout(), "{fault:?} over {protocol}");
        }
        for fault in [Fault::Garbage, Fault::Empty] {
            assert!(met_by(fault, protocol).await.is_response(), "{fault:?} over {protocol}");
        }
        let error = met_by(Fault::Status(503), protocol).await;
        assert_eq!((error.status(), error.kind()), (Some(503), Kind::ForeignResponse), "over {protocol}: {error}");
    }
}

#[tokio::test]
async fn the_sdk_s_own_retries_are_seen() {
    for protocol in PROTOCOLS {
        let server = MockServer::start();
        server.on(operation::META).times(1).breaks(Fault::Disconnect);
        server.on(operation::META).times(1).breaks(Fault::Status(503));
        server.on(operation::META).returns_json(json!({"version": "2"}));
        assert_eq!(server.client_over(protocol).meta().await.unwrap().version, "2", "{protocol}");
        server.assert_calls(operation::META, 3);
    }
}

#[test]
fn a_status_that_no_answer_can_have_is_refused_where_the_test_says_it() {
    for status in [0, 100, 199, 1000] {
        let server = MockServer::start();
        let message = panics_with(|| server.on(operation::META).breaks(Fault::Status(status)));
        assert!(message.starts_with(&format!("{status} is no status")), "{message}");
    }
}
