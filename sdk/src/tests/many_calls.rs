//! Many gRPC calls at once, and what servers do to the connections that they are on.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::task::JoinHandle;

use super::grpc::framed;
use super::raw_http2::{Asked, Server, Step, answer, data, goaway, reset, settings};
use super::sample::{ASK, Reply, text};
use crate::call::CallFuture;
use crate::client::Client;
use crate::error::Error;
use crate::retry::Retry;

const MANY: usize = 10_000;
const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const ENHANCE_YOUR_CALM: u32 = 11;

fn call(client: &Client) -> CallFuture<Reply> {
    client.call(&ASK, text("a")).timeout(Duration::from_secs(60)).into_future()
}

fn good(asked: &Asked) -> Vec<Step> {
    vec![answer(asked.stream, &data(asked.stream, &framed("ok")))]
}

/// Makes calls at once, and yields the errors.
async fn at_once(client: &Client, count: usize) -> Vec<Error> {
    let calls: Vec<_> = (0..count).map(|_| tokio::spawn(call(client))).collect();
    let mut errors = Vec::new();
    for call in calls {
        errors.extend(call.await.unwrap().err());
    }
    errors
}

/// The same in one task, which looks after all of them whenever anything happens: so it is slow to take what has come.
async fn in_one_task(client: &Client, count: usize) -> Vec<Error> {
    let mut calls: Vec<_> = (0..count).map(|_| Box::pin(call(client))).collect();
    let mut errors = Vec::new();
    std::future::poll_fn(|context| {
        calls.retain_mut(|call| match call.as_mut().poll(context) {
            Poll::Pending => true,
            Poll::Ready(outcome) => {
                errors.extend(outcome.err());
                false
            }
        });
        if calls.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    errors
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_of_a_slow_task_succeed() {
    let server = Server::new(settings(None), good).await;
    let errors = in_one_task(&server.client(), MANY).await;
    assert!(errors.is_empty(), "{} failed: {}", errors.len(), errors[0]);
    assert_eq!(server.asked().len(), MANY);
}

#[tokio::test]
async fn ten_thousand_calls_at_once_succeed() {
    for limit in [None, Some(100)] {
        let server = Server::new(settings(limit), good).await;
        let errors = at_once(&server.client(), MANY).await;
        assert!(errors.is_empty(), "{} failed: {}", errors.len(), errors[0]);
        assert_eq!(server.asked().len(), MANY);
        assert!((2..=8).contains(&server.connections()), "{} connections", server.connections());
    }
}

#[tokio::test]
async fn cancelling_half_of_ten_thousand_calls_fails_no_other() {
    let server = super::grpc::slow(Duration::from_millis(20)).await;
    let client =
        Client::builder("http://localhost:1").protocol(crate::protocol::Protocol::Grpc).grpc_url(&server).build().unwrap();
    let calls: Vec<_> = (0..MANY).map(|_| tokio::spawn(call(&client))).collect();
    let mut kept = Vec::new();
    for (number, call) in calls.into_iter().enumerate() {
        if number % 2 == 0 {
            // Some of them are on their way by then, and some are not.
            if number % 100 == 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            call.abort();
        } else {
            kept.push(call);
        }
    }
    let mut errors = Vec::new();
    for call in kept {
        errors.extend(call.await.unwrap().err());
    }
    assert!(errors.is_empty(), "{} of {} failed: {}", errors.len(), MANY / 2, errors[0]);
}

#[tokio::test]
async fn empty_data_frames_end_no_connection() {
    for empty in [1, 10] {
        let server = Server::new(settings(None), move |asked: &Asked| {
            let content = [data(asked.stream, b"").repeat(empty), data(asked.stream, &framed("ok"))].concat();
            vec![answer(asked.stream, &content)]
        })
        .await;
        let errors = at_once(&server.client(), MANY).await;
        assert!(errors.is_empty(), "{} failed with {empty}: {}", errors.len(), errors[0]);
        assert!(server.connections() <= 8);
    }
}

#[tokio::test]
async fn a_message_may_come_in_any_number_of_small_frames() {
    let server = Server::new(settings(None), |asked: &Asked| {
        let message = framed(&"x".repeat(20_000));
        let pieces: Vec<u8> = message.iter().flat_map(|byte| data(asked.stream, &[*byte])).collect();
        vec![answer(asked.stream, &pieces)]
    })
    .await;
    assert!(at_once(&server.client(), 20).await.is_empty());
}

#[tokio::test]
async fn calls_that_nobody_polls_hold_no_other_up() {
    let server = Server::new(settings(None), |asked: &Asked| {
        // The first three fit into what a server may send before it is read, and with the others they do not.
        let size = if asked.number < 3 { 240_000 } else { 100_000 };
        let message = framed(&"x".repeat(size));
        let pieces: Vec<u8> = message.chunks(10_000).flat_map(|piece| data(asked.stream, piece)).collect();
        vec![answer(asked.stream, &pieces)]
    })
    .await;
    let client = server.client();
    let mut idle: Vec<_> = (0..3).map(|_| Box::pin(call(&client))).collect();
    let mut context = Context::from_waker(std::task::Waker::noop());
    while server.asked().len() < idle.len() {
        for call in &mut idle {
            assert!(call.as_mut().poll(&mut context).is_pending());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    for _ in 0..10 {
        call(&client).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
    for call in &mut idle {
        let Poll::Ready(Ok(reply)) = call.as_mut().poll(&mut context) else { panic!("it was answered meanwhile") };
        assert_eq!(reply.text.len(), 240_000);
    }
}

/// Twenty calls on one connection, of which the server carries out the first and ends the connection. Yields those that failed, and
/// how many were carried out.
async fn ended(code: u32, closes: bool, covered: bool) -> (Vec<Error>, usize) {
    const CALLS: usize = 20;
    let executed = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&executed);
    let server = Server::new(settings(None), move |asked: &Asked| {
        if asked.connection > 0 {
            counter.fetch_add(1, Ordering::SeqCst);
            return good(asked);
        }
        if asked.number + 1 < CALLS {
            return Vec::new();
        }
        // The first one was on stream 1.
        counter.fetch_add(1, Ordering::SeqCst);
        let mut steps = vec![goaway(if covered { asked.stream } else { 1 }, code)];
        if !covered {
            steps.push(answer(1, &data(1, &framed("ok"))));
        }
        if closes {
            steps.push(Step::Close);
        }
        steps
    })
    .await;
    let errors = at_once(&server.client(), CALLS).await;
    (errors, executed.load(Ordering::SeqCst))
}

#[tokio::test]
async fn calls_above_the_last_stream_of_a_goaway_are_repeated() {
    for code in [NO_ERROR, INTERNAL_ERROR, ENHANCE_YOUR_CALM] {
        for closes in [false, true] {
            let (errors, executed) = ended(code, closes, false).await;
            assert!(errors.is_empty(), "{} failed after {code}: {}", errors.len(), errors[0]);
            assert_eq!(executed, 20, "each is carried out once");
        }
    }
}

#[tokio::test]
async fn calls_that_a_goaway_covers_are_never_repeated() {
    for code in [NO_ERROR, INTERNAL_ERROR, ENHANCE_YOUR_CALM, REFUSED_STREAM] {
        let (errors, executed) = ended(code, true, true).await;
        assert_eq!((errors.len(), executed), (20, 1), "after {code}");
        assert!(errors.iter().all(|error| error.attempts() == 1), "they may have been carried out");
    }
}

#[tokio::test]
async fn a_connection_that_is_going_away_gets_no_further_calls() {
    let server = Server::new(settings(None), |asked: &Asked| {
        let mut steps = good(asked);
        steps.insert(0, goaway(asked.stream, NO_ERROR));
        steps
    })
    .await;
    let client = server.client();
    for number in 1..=5 {
        call(&client).await.unwrap();
        assert_eq!((server.connections(), server.asked().len()), (number, number));
    }
}

#[tokio::test]
async fn refused_streams_cost_no_budget_and_are_tried_as_often_as_others() {
    let server =
        Server::new(
            settings(None),
            |asked: &Asked| {
                if asked.number < 50 { vec![reset(asked.stream, REFUSED_STREAM)] } else { good(asked) }
            },
        )
        .await;
    let retry = Retry::default().delay(Duration::from_millis(200));
    let client = server.builder().retry(retry).build().unwrap();
    let errors = at_once(&client, 50).await;
    assert!(errors.is_empty(), "{} failed: {}", errors.len(), errors[0]);
    let server = Server::new(settings(None), |asked: &Asked| vec![reset(asked.stream, REFUSED_STREAM)]).await;
    let error = call(&server.client()).await.unwrap_err();
    assert_eq!((error.attempts(), server.asked().len()), (3, 3), "{error}");
}

#[tokio::test]
async fn no_more_streams_are_open_than_the_server_takes() {
    let server = Server::new(settings(Some(3)), good).await;
    let client = server.client();
    call(&client).await.unwrap();
    let errors = at_once(&client, 500).await;
    assert!(errors.is_empty(), "{} failed: {}", errors.len(), errors[0]);
    assert!(server.connections() <= 8);
}

/// Calls that have no answer, each on a connection of its own, to a server that takes one at a time.
async fn stalled(server: &Server, client: &Client, count: usize) -> Vec<JoinHandle<Result<Reply, Error>>> {
    let mut stalled = Vec::new();
    for number in 1..=count {
        stalled.push(tokio::spawn(call(client)));
        while server.asked().len() < number {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        // The settings came before the request was read.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(server.connections(), count);
    stalled
}

#[tokio::test]
async fn a_call_without_a_free_stream_says_that_nothing_was_sent() {
    let server = Server::new(settings(Some(1)), |_| Vec::new()).await;
    let client = server.client();
    let stalled = stalled(&server, &client, 8).await;
    let error = client.call(&ASK, text("a")).timeout(Duration::from_millis(200)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_connect(), "{error}");
    assert_eq!((server.asked().len(), server.connections()), (8, 8));
    stalled.iter().for_each(JoinHandle::abort);
}

#[tokio::test]
async fn a_dropped_call_resets_its_stream_once_it_is_no_longer_young() {
    let server = Server::new(settings(None), |asked: &Asked| if asked.number == 0 { Vec::new() } else { good(asked) }).await;
    let client = server.client();
    let dropped = tokio::time::timeout(Duration::from_millis(100), call(&client)).await;
    assert!(dropped.is_err());
    for _ in 0..10 {
        call(&client).await.unwrap();
    }
    assert!(server.resets().is_empty());
    tokio::time::sleep(Duration::from_secs(2)).await;
    let resets = server.resets();
    assert!(resets.len() == 1 && resets[0] >= Duration::from_millis(900), "{resets:?}");
    assert_eq!(server.connections(), 1, "a dropped call is no reason for another connection");
}

#[tokio::test]
async fn a_connection_with_many_resets_gets_no_further_calls() {
    // As many on each of the first connections.
    let answer = |asked: &Asked| if asked.connection < 8 { Vec::new() } else { good(asked) };
    let server = Server::new(settings(Some(1100)), answer).await;
    let client = server.client();
    let calls: Vec<_> = (0..8 * 1100).map(|_| tokio::spawn(call(&client))).collect();
    while server.asked().len() < calls.len() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    calls.iter().for_each(JoinHandle::abort);
    let closed = async {
        while server.open() > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), closed).await.expect("nothing uses them any longer");
    assert_eq!(server.connections(), 8);
    let errors = at_once(&client, 100).await;
    assert!(errors.is_empty(), "{} failed: {}", errors.len(), errors[0]);
}

#[tokio::test]
async fn unused_connections_are_closed_in_time() {
    let server = Server::new(settings(Some(1)), |asked: &Asked| if asked.number == 0 { Vec::new() } else { good(asked) }).await;
    let client = server.builder().pool_idle_timeout(Duration::from_secs(3)).pool_max_idle(3).build().unwrap();
    stalled(&server, &client, 5).await.iter().for_each(JoinHandle::abort);
    assert_eq!(server.open(), 5);
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(server.open(), 3, "their calls were reset after a second");
    call(&client).await.unwrap();
    assert_eq!(server.connections(), 5, "one that is kept is used");
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(server.open(), 0);
}

#[tokio::test]
async fn connections_end_with_their_client() {
    let server = Server::new(settings(None), good).await;
    let client = server.client();
    call(&client).await.unwrap();
    assert_eq!(server.open(), 1);
    drop(client);
    while server.open() > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn the_longest_idle_timeout_is_no_reason_to_panic() {
    let server = Server::new(settings(None), good).await;
    let client = server.builder().pool_idle_timeout(Duration::MAX).timeout(Duration::MAX).build().unwrap();
    client.call(&ASK, text("a")).await.unwrap();
}
