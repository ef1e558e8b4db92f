//! What a subscriber of `tracing` gets to see, at the lowest level.

use std::fmt::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::canaries::{Calls, repeating};
use super::client;
use super::fake::{Fake, json, with};
use super::sample::{ASK, Ask, READ, TOLD, text};
use crate::client::Client;
use crate::error::Error;
use crate::generated::table;
use crate::protocol::Protocol;
use crate::retry::Retry;

/// Writes everything down.
#[derive(Clone, Default)]
struct Listener {
    lines: Arc<Mutex<Vec<String>>>,
    spans: Arc<AtomicU64>,
    entered: Arc<Mutex<Vec<Id>>>,
}

impl Listener {
    fn add(&self, what: &str, write: impl FnOnce(&mut Line)) {
        let mut line = Line(what.to_owned());
        write(&mut line);
        self.lines.lock().unwrap().push(line.0);
    }

    /// What the SDK says.
    fn ours(&self) -> Vec<String> {
        let lines = self.lines.lock().unwrap();
        lines.iter().filter(|line| line.starts_with("record") || line.contains("authorizer ")).cloned().collect()
    }

    fn all(&self) -> String {
        self.lines.lock().unwrap().join("\n")
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let parent = self.entered.lock().unwrap().last().map_or_else(String::new, |id| format!(" in {}", id.into_u64()));
        let what = format!("span {} {}{parent}", span.metadata().target(), span.metadata().name());
        self.add(&what, |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.add("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.add(&format!("{} {} ", event.metadata().level(), event.metadata().target()), |line| event.record(line));
    }

    fn enter(&self, span: &Id) {
        self.entered.lock().unwrap().push(span.clone());
    }

    fn exit(&self, span: &Id) {
        self.entered.lock().unwrap().retain(|entered| entered != span);
    }
}

async fn told<T: Send + 'static>(call: crate::Call<T>) -> (Listener, Result<T, Error>) {
    let listener = Listener::default();
    let _guard = tracing::subscriber::set_default(listener.clone());
    let result = call.await;
    (listener, result)
}

#[tokio::test]
async fn a_call_is_one_span_with_how_it_went() {
    let fake = Fake::fixed(json(200, r#"{"data":{"ask":{"text":"hunter2"}}}"#));
    let (listener, _) = told(client(&fake).call(&ASK, text("hunter2"))).await;
    let lines = listener.ours();
    assert_eq!(lines[0], r#"span authorizer call operation="ask" protocol=GraphQL"#);
    assert_eq!(lines[1..4], ["record attempt=1", "record status=200", r#"record code="OK""#]);
    assert!(lines[4].starts_with("record duration_ms=") && lines.len() == 5, "{lines:?}");
    assert!(!listener.all().contains("hunter2"), "{}", listener.all());
}

#[tokio::test]
async fn repetitions_and_codes_are_told() {
    let fake = Fake::fixed(with(503, &[], "hunter2"));
    let retry = Retry::default().attempts(2).delay(std::time::Duration::ZERO);
    let (listener, _) = told(client(&fake).call(&READ, ()).retry(retry)).await;
    let lines = listener.ours();
    assert!(lines.iter().any(|line| line.starts_with("DEBUG authorizer ") && line.contains("repeating a call")), "{lines:?}");
    assert!(lines.contains(&"record attempt=2".to_owned()) && lines.contains(&"record code=ForeignResponse".to_owned()));
    assert!(!listener.all().contains("hunter2"));
}

#[tokio::test]
async fn a_call_is_part_of_where_it_is_started() {
    let fake = Fake::fixed(json(200, r#"{"data":{"ask":{"text":"a"}}}"#));
    let listener = Listener::default();
    let _guard = tracing::subscriber::set_default(listener.clone());
    let outer = tracing::info_span!("outer");
    let call = outer.in_scope(|| client(&fake).call(&ASK, text("a")).into_future());
    call.await.unwrap();
    assert!(listener.all().contains("span authorizer call in 1 operation=\"ask\""), "{}", listener.all());
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_call_is_heard_where_it_is_made() {
    let fake = Fake::fixed(with(503, &[], "hunter2"));
    let client = crate::Client::builder(&fake.url).build().unwrap();
    let listener = Listener::default();
    let _guard = tracing::subscriber::set_default(listener.clone());
    let retry = Retry::default().attempts(2).delay(std::time::Duration::ZERO);
    let outer = tracing::info_span!("outer");
    outer.in_scope(|| client.call(&READ, ()).retry(retry).send_blocking()).unwrap_err();
    let lines = listener.ours();
    assert!(lines.contains(&r#"span authorizer call in 1 operation="bare" protocol=GraphQL"#.to_owned()), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("DEBUG authorizer ") && line.contains("repeating a call")), "{lines:?}");
    assert!(lines.contains(&"record code=ForeignResponse".to_owned()), "{lines:?}");
}

/// Nothing that is secret in any request is in what was heard of all calls.
fn assert_silent(listener: &Listener, calls: usize) {
    let heard = listener.all();
    assert!(calls > 50 && heard.matches("span authorizer call").count() >= calls, "{calls} calls were heard");
    let found = heard.lines().find(|line| line.contains("canary-"));
    assert_eq!(found, None, "in {} bytes", heard.len());
}

async fn listened(client: Client, protocol: Protocol) {
    let mut calls = Calls::new(&client, protocol);
    table::each(&mut calls);
    let (listener, count) = (Listener::default(), calls.made.len());
    let _guard = tracing::subscriber::set_default(listener.clone());
    for (_, _, call) in calls.made {
        let _ = call.await;
    }
    assert_silent(&listener, count);
}

#[tokio::test]
async fn no_secret_of_any_operation_is_told_at_any_level() {
    let fake = repeating();
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        listened(client(&fake), protocol).await;
    }
}

#[cfg(feature = "grpc")]
#[tokio::test]
async fn no_secret_of_any_operation_is_told_over_grpc_either() {
    // What the server says of itself on its own thread is not heard.
    let (sender, url) = tokio::sync::oneshot::channel();
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            sender.send(super::grpc::echo().await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let client = Client::builder("http://localhost:1").grpc_url(url.await.unwrap()).build().unwrap();
    listened(client, Protocol::Grpc).await;
}

#[cfg(feature = "blocking")]
#[test]
fn no_secret_of_any_operation_is_told_without_async() {
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::filled::Filler;
    use crate::endpoint::{Endpoint, Visitor};

    struct Blocking(crate::Client, usize);

    impl Visitor for Blocking {
        fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
        where
            Q: Serialize + DeserializeOwned + fmt::Debug + Clone + Send + Sync + 'static,
            R: Serialize + DeserializeOwned + fmt::Debug + Send + 'static,
        {
            let (request, _) = Filler::new().fill::<Q>();
            let call: crate::Call<R> = self.0.call(endpoint, request);
            self.1 += usize::from(call.bearer("canary-bearer").send_blocking().is_err());
        }
    }

    let mut calls = Blocking(crate::Client::builder(&repeating().url).build().unwrap().start_session(), 0);
    let listener = Listener::default();
    let _guard = tracing::subscriber::set_default(listener.clone());
    table::each(&mut calls);
    assert_silent(&listener, calls.1);
}

#[tokio::test]
async fn no_credential_is_told_at_any_level() {
    let fake = Fake::fixed(json(400, r#"{"code":"hunter2","message":"what is hunter2"}"#));
    let ask = Ask { password: Some("hunter2".into()), ..text("hunter2") };
    for protocol in [crate::Protocol::GraphQl, crate::Protocol::Rest] {
        let call = client(&fake).call(&ASK, ask.clone()).bearer("hunter2").header("x-key", "hunter2").protocol(protocol);
        let (listener, result) = told(call).await;
        assert!(result.is_err());
        assert!(!listener.ours().is_empty() && !listener.all().contains("hunter2"), "{}", listener.all());
    }
}

#[tokio::test]
async fn fields_that_are_left_out_are_told() {
    let fake = Fake::new(|request| match request.body.find("number") {
        Some(at) => json(
            422,
            &format!(
                r#"{{"errors":[{{"message":"Cannot query field \"number\" on type \"Record\".","locations":[{{"line":1,"column":{}}}],
                "extensions":{{"code":"GRAPHQL_VALIDATION_FAILED"}}}}],"data":null}}"#,
                at - 9
            ),
        ),
        None => json(200, r#"{"data":{"told":{"text":"1"}}}"#),
    });
    let (listener, result) = told(client(&fake).call(&TOLD, ())).await;
    result.unwrap();
    let lines = listener.ours();
    assert!(
        lines.iter().any(|line| line.starts_with("WARN authorizer ") && line.contains(r#"fields="Record.number""#)),
        "{lines:?}"
    );
}
