//! Requests with and without async, their time limits, and those that nobody waits for any more.

use std::time::{Duration, Instant};

use tokio::io::AsyncReadExt;

use super::super::fake::Fake;
use super::{builder, client, giving_tokens};
use crate::error::Kind;
use crate::oauth::{Client, Endpoint, Grant};

#[cfg(feature = "blocking")]
mod blocking {
    use super::super::BACK;
    use super::*;
    use crate::oauth::Callback;

    /// Makes each kind of request without async.
    fn sent(client: &Client) {
        let (url, pending) = client.authorize(BACK).scope("email").send_blocking().unwrap();
        assert!(url.query().unwrap().contains("code_challenge="));
        let callback = Callback::from_query(format!("code=a&state={}", pending.state().expose())).unwrap();
        assert_eq!(client.finish(pending, callback).send_blocking().unwrap().access_token.expose(), "2YotnFZFEjr1zCsicMWpAA");
        client.token(Grant::client_credentials()).send_blocking().unwrap();
        assert!(client.logout().send_blocking().unwrap().as_str().contains("/logout?client_id="));
        let error = client.userinfo(&crate::oauth::Token::new("SlAV32hkKG")).send_blocking().unwrap_err();
        assert!(error.is_response() && error.operation() == Some("oauth.userinfo"), "{error}");
    }

    #[test]
    fn requests_are_made_from_a_plain_thread() {
        let fake = giving_tokens();
        let client = client(&fake);
        sent(&client);
        assert_eq!(fake.connections(), 2, "the connection is used again, but not for a code, which can be sent once");
    }

    #[tokio::test]
    async fn requests_are_made_inside_a_runtime_of_one_thread() {
        let fake = giving_tokens();
        sent(&client(&fake));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn requests_are_made_inside_a_runtime_of_many_threads() {
        let fake = giving_tokens();
        let client = client(&fake);
        let calls: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { sent(&client) })
            })
            .collect();
        for call in calls {
            call.await.unwrap();
        }
    }

    #[tokio::test]
    async fn both_ways_go_with_one_client() {
        let fake = giving_tokens();
        let client = client(&fake);
        client.token(Grant::client_credentials()).await.unwrap();
        client.token(Grant::client_credentials()).send_blocking().unwrap();
        client.token(Grant::client_credentials()).await.unwrap();
        assert_eq!((fake.received().len(), fake.connections()), (3, 2), "each runtime has connections of its own");
    }

    #[test]
    fn a_time_limit_ends_what_is_waited_for() {
        let fake = stalling();
        let start = Instant::now();
        let error =
            client(&fake).token(Grant::client_credentials()).timeout(Duration::from_millis(200)).send_blocking().unwrap_err();
        assert_eq!(error.kind(), Kind::Timeout, "{error}");
        assert!(start.elapsed() < Duration::from_secs(2));
    }
}

/// A server that takes its time.
fn stalling() -> Fake {
    Fake::new(|_| {
        std::thread::sleep(Duration::from_secs(3));
        Vec::new()
    })
}

#[tokio::test]
async fn a_request_has_a_time_limit_that_counts_all_of_it() {
    let fake = stalling();
    let usual = builder(&fake).timeout(Duration::from_millis(200)).build().unwrap();
    let start = Instant::now();
    let error = usual.token(Grant::refresh_token("tGzv3JOkF0")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Timeout, 1), "{error}");
    let error = client(&fake).token(Grant::client_credentials()).timeout(Duration::from_millis(800)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Timeout, 2), "an attempt gets half of it: {error}");
    let discovering = Client::builder("id").discover(&fake.url).timeout(Duration::from_millis(200)).build().unwrap();
    let error = discovering.token(Grant::client_credentials()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (Kind::Timeout, Some("oauth.discovery")), "{error}");
    assert!(start.elapsed() < Duration::from_secs(3), "nobody waits for the server");
    let error = client(&fake).token(Grant::client_credentials()).timeout(Duration::ZERO).await.unwrap_err();
    assert!(error.is_build(), "{error}");
}

#[tokio::test]
async fn a_request_that_is_not_waited_for_is_never_made() {
    let fake = giving_tokens();
    let client = client(&fake);
    drop(client.token(Grant::client_credentials()));
    drop(client.token(Grant::client_credentials()).into_future());
    client.token(Grant::client_credentials()).await.unwrap();
    assert_eq!(fake.received().len(), 1);
}

#[tokio::test]
async fn a_request_that_is_dropped_ends() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/token", listener.local_addr().unwrap());
    let client = Client::builder("id").endpoint(Endpoint::Token, url).build().unwrap();
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut received = vec![0; 4096];
        assert!(stream.read(&mut received).await.unwrap() > 0, "the request comes");
        (stream, received)
    };
    let (mut stream, mut received) = tokio::select! {
        accepted = server => accepted,
        _ = client.token(Grant::client_credentials()).into_future() => panic!("there is no answer"),
    };
    let closed = async { while stream.read(&mut received).await.is_ok_and(|length| length > 0) {} };
    tokio::time::timeout(Duration::from_secs(5), closed).await.expect("the connection is closed");
    let metrics = tokio::runtime::Handle::current().metrics();
    let mut patience = 200;
    while metrics.num_alive_tasks() > 0 && patience > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
        patience -= 1;
    }
    assert_eq!(metrics.num_alive_tasks(), 0, "and no task is left");
}

#[test]
fn awaiting_without_a_runtime_is_an_error_and_no_panic() {
    let fake = giving_tokens();
    let client = client(&fake);
    let mut call = client.token(Grant::client_credentials()).into_future();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(answer) = std::pin::Pin::new(&mut call).poll(&mut context) else { panic!("it ends at once") };
    assert!(answer.unwrap_err().is_build() && fake.received().is_empty());
}
