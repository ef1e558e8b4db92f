//! Calls that nobody waits for any more.

use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use super::sample::{ASK, text};
use crate::client::Client;
use crate::protocol::Protocol;

/// Drops calls on the way and yields how many tasks are left, besides those that there were.
async fn left_behind(client: Client, protocol: Protocol) -> usize {
    let metrics = tokio::runtime::Handle::current().metrics();
    let before = metrics.num_alive_tasks();
    for _ in 0..8 {
        let call = client.call(&ASK, text("stall")).protocol(protocol);
        tokio::time::timeout(Duration::from_millis(20), call.into_future()).await.expect_err("it stalls");
    }
    drop(client);
    let mut patience = 200;
    while metrics.num_alive_tasks() > before && patience > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
        patience -= 1;
    }
    metrics.num_alive_tasks().saturating_sub(before)
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder(&url).build().unwrap();
    let call = client.call(&ASK, text("a"));
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut received = vec![0; 4096];
        assert!(stream.read(&mut received).await.unwrap() > 0, "the request comes");
        (stream, received)
    };
    let (mut stream, mut received) = tokio::select! {
        accepted = server => accepted,
        _ = call.into_future() => panic!("there is no answer"),
    };
    let closed = async { while stream.read(&mut received).await.is_ok_and(|length| length > 0) {} };
    tokio::time::timeout(Duration::from_secs(5), closed).await.expect("the connection is closed");
}

#[tokio::test]
async fn dropped_calls_leave_no_task() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        assert_eq!(left_behind(Client::builder(&url).build().unwrap(), protocol).await, 0, "{protocol}");
    }
}

#[cfg(feature = "grpc")]
#[tokio::test]
async fn dropped_calls_leave_no_task_over_grpc_either() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder("http://localhost:1").grpc_url(&url).build().unwrap();
    assert_eq!(left_behind(client, Protocol::Grpc).await, 0);
}
