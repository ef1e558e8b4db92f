//! What a subscriber of `tracing` gets to see, at the lowest level.

use std::fmt::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::client;
use super::fake::{Fake, json, with};
use super::sample::{ASK, Ask, READ, TOLD, text};
use crate::error::Error;
use crate::retry::Retry;

/// Writes everything down.
#[derive(Clone, Default)]
struct Listener {
    lines: Arc<Mutex<Vec<String>>>,
    spans: Arc<AtomicU64>,
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
        self.add(&format!("span {} {}", span.metadata().target(), span.metadata().name()), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.add("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.add(&format!("{} {} ", event.metadata().level(), event.metadata().target()), |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
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
    assert!(lines.contains(&"record attempt=2".to_owned()) && lines.contains(&r#"record code="UNAVAILABLE""#.to_owned()));
    assert!(!listener.all().contains("hunter2"));
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
                r#"{{"errors":[{{"message":"Cannot query field \"number\" on type \"Told\".","locations":[{{"line":1,"column":{}}}],
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
        lines.iter().any(|line| line.starts_with("WARN authorizer ") && line.contains(r#"fields="Told.number""#)),
        "{lines:?}"
    );
}
