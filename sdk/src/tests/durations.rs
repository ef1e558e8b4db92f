//! Every setting that is a time, at its edges.

use std::cell::Cell;
use std::sync::Once;
use std::time::Duration;

use super::fake::{Fake, json};
use super::sample::{READ, Reply};
use crate::call::Call;
use crate::client::Client;
use crate::client::ClientBuilder;
use crate::error::Error;
use crate::retry::Retry;

const EDGES: [Duration; 3] = [Duration::ZERO, Duration::from_nanos(1), Duration::MAX];
const BODY: &str = r#"{"data":{"bare":{"text":"a"}},"bare":{"text":"a"}}"#;

thread_local! {
    static PANICS: Cell<usize> = const { Cell::new(0) };
}

/// How often this thread has panicked, tasks whose panic nobody hears of included.
fn panics() -> usize {
    static COUNT: Once = Once::new();
    COUNT.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            PANICS.set(PANICS.get() + 1);
            before(info);
        }));
    });
    PANICS.get()
}

/// A time that is as long as it may be, and a setting is never shorter by being too long.
fn is_fine(edge: Duration, result: &Result<Reply, Error>) -> bool {
    match result {
        Ok(_) => true,
        Err(error) => edge < Duration::MAX && (error.is_build() || error.is_timeout()),
    }
}

#[tokio::test]
async fn times_of_a_client_do_not_panic_at_their_edges() {
    type Setter = fn(ClientBuilder, Duration) -> ClientBuilder;
    let setters: [(&str, Setter); 6] = [
        ("timeout", ClientBuilder::timeout),
        ("attempt_timeout", ClientBuilder::attempt_timeout),
        ("connect_timeout", ClientBuilder::connect_timeout),
        ("pool_idle_timeout", ClientBuilder::pool_idle_timeout),
        ("Retry::delay", |builder, time| builder.retry(Retry::default().delay(time).longest_delay(time))),
        ("Retry::longest_delay", |builder, time| builder.retry(Retry::default().longest_delay(time))),
    ];
    let before = panics();
    let fake = Fake::fixed(json(200, BODY));
    for (name, set) in setters {
        for edge in EDGES {
            let client = match set(Client::builder(&fake.url), edge).build() {
                Ok(client) => client,
                Err(error) => {
                    assert!(edge.is_zero() && error.is_build(), "{name} {edge:?}: {error}");
                    continue;
                }
            };
            // The second finds what the first has left: a connection that is kept, or none.
            for _ in 0..2 {
                let result = client.call(&READ, ()).await;
                assert!(is_fine(edge, &result), "{name} {edge:?}: {result:?}");
                tokio::task::yield_now().await;
            }
        }
    }
    assert_eq!(panics(), before, "a task in the background panicked");
}

#[cfg(feature = "grpc")]
#[tokio::test]
async fn times_of_a_grpc_client_do_not_panic_at_their_edges() {
    use crate::protocol::Protocol;

    type Setter = fn(ClientBuilder, Duration) -> ClientBuilder;
    let setters: [(&str, Setter); 4] = [
        ("timeout", ClientBuilder::timeout),
        ("attempt_timeout", ClientBuilder::attempt_timeout),
        ("connect_timeout", ClientBuilder::connect_timeout),
        ("pool_idle_timeout", ClientBuilder::pool_idle_timeout),
    ];
    let before = panics();
    let server = super::grpc::replying().await;
    for (name, set) in setters {
        for edge in EDGES {
            let builder = Client::builder("http://localhost:1").grpc_url(&server).protocol(Protocol::Grpc);
            let Ok(client) = set(builder, edge).build() else { continue };
            for _ in 0..2 {
                let result = client.call(&READ, ()).await;
                assert!(is_fine(edge, &result), "{name} {edge:?}: {result:?}");
                tokio::task::yield_now().await;
            }
        }
    }
    assert_eq!(panics(), before, "a task in the background panicked");
}

#[tokio::test]
async fn times_of_a_call_do_not_panic_at_their_edges() {
    type Setter = fn(Call<Reply>, Duration) -> Call<Reply>;
    let setters: [(&str, Setter); 3] = [
        ("timeout", Call::timeout),
        ("attempt_timeout", Call::attempt_timeout),
        ("Retry::delay", |call, time| call.retry(Retry::default().delay(time).longest_delay(time))),
    ];
    let before = panics();
    let fake = Fake::fixed(json(200, BODY));
    for (name, set) in setters {
        for edge in EDGES {
            let client = Client::builder(&fake.url).build().unwrap();
            for _ in 0..2 {
                let result = set(client.call(&READ, ()), edge).await;
                assert!(is_fine(edge, &result), "{name} {edge:?}: {result:?}");
            }
        }
    }
    assert_eq!(panics(), before, "a task in the background panicked");
}

#[cfg(feature = "blocking")]
#[test]
fn times_of_a_blocking_call_do_not_panic_at_their_edges() {
    use serde_json::Value;

    use crate::Call;

    type Setter = fn(Call<Value>, Duration) -> Call<Value>;
    let setters: [(&str, Setter); 2] = [("timeout", Call::timeout), ("attempt_timeout", Call::attempt_timeout)];
    let fake = Fake::fixed(json(200, BODY));
    for (name, set) in setters {
        for edge in EDGES {
            let client = Client::builder(&fake.url).pool_idle_timeout(edge).build().unwrap();
            let result = set(client.graphql("{ bare { text } }", ()), edge).send_blocking();
            let fine = result.as_ref().map_or_else(|error| edge < Duration::MAX && !error.message().contains("panic"), |_| true);
            assert!(fine, "{name} {edge:?}: {result:?}");
        }
    }
}

#[cfg(feature = "oauth")]
mod oauth {
    use std::time::SystemTime;

    use super::super::oauth::builder;
    use super::*;
    use crate::oauth::{self, Grant, Token, TokenSource, TokenSourceBuilder};

    #[tokio::test]
    async fn times_of_an_oauth_client_do_not_panic_at_their_edges() {
        type Setter = fn(oauth::Builder, Duration) -> oauth::Builder;
        let setters: [(&str, Setter); 7] = [
            ("timeout", oauth::Builder::timeout),
            ("attempt_timeout", oauth::Builder::attempt_timeout),
            ("connect_timeout", oauth::Builder::connect_timeout),
            ("pool_idle_timeout", oauth::Builder::pool_idle_timeout),
            ("metadata_lifetime", oauth::Builder::metadata_lifetime),
            ("authorization_lifetime", oauth::Builder::authorization_lifetime),
            ("Retry::delay", |builder, time| builder.retry(Retry::default().delay(time).longest_delay(time))),
        ];
        let before = panics();
        let fake = Fake::fixed(json(200, r#"{"access_token":"a","token_type":"Bearer","expires_in":18446744073709551615}"#));
        for (name, set) in setters {
            for edge in EDGES {
                let Ok(client) = set(builder(&fake), edge).build() else { continue };
                for _ in 0..2 {
                    let result = client.token(Grant::client_credentials()).await;
                    assert!(result.is_ok() || edge < Duration::MAX, "{name} {edge:?}: {result:?}");
                    tokio::task::yield_now().await;
                }
                let result = client.token(Grant::client_credentials()).timeout(edge).await;
                assert!(result.is_ok() || edge < Duration::MAX, "{name} {edge:?}: {result:?}");
                let request = client.authorize("http://127.0.0.1:1/").max_age(edge);
                assert!(request.await.is_ok(), "{name} {edge:?}");
            }
        }
        assert_eq!(panics(), before, "a task in the background panicked");
    }

    #[tokio::test]
    async fn times_of_a_token_source_do_not_panic_at_their_edges() {
        type Setter = fn(TokenSourceBuilder, Duration) -> TokenSourceBuilder;
        let setters: [(&str, Setter); 3] = [
            ("leeway", TokenSourceBuilder::leeway),
            ("cooldown", TokenSourceBuilder::cooldown),
            ("timeout", TokenSourceBuilder::timeout),
        ];
        for (name, set) in setters {
            for edge in EDGES {
                let source = TokenSource::from_fn(move |_| std::future::ready(Ok(Token::new("a").with_expires_in(edge))));
                let source = set(source, edge).build();
                for _ in 0..2 {
                    let result = source.token().await;
                    let fine = result.as_ref().map_or_else(|error| !error.message().contains("panic"), |_| true);
                    assert!(fine && (result.is_ok() || edge < Duration::MAX), "{name} {edge:?}: {result:?}");
                }
                let last = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(i64::MAX.unsigned_abs())).unwrap();
                let held = TokenSource::from_fn(|_| std::future::ready(Err("no".into())));
                let held = set(held, edge).token(Token::new("a").with_expires_at(last)).build();
                assert!(held.token().await.is_ok() && held.replace(&Token::new("a")).await.is_err(), "{name} {edge:?}");
                #[cfg(feature = "blocking")]
                assert!(held.token_blocking(edge).is_ok() && held.settled_blocking(Duration::MAX), "{name} {edge:?}");
            }
        }
    }
}
