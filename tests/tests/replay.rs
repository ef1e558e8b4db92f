//! The same scenario on recordings of a real server: every request has to be the recorded one.

use std::collections::BTreeSet;

use authorizer::Protocol;
use authorizer_tests::compare::{between, compare, is_masked};
use authorizer_tests::driver::{Surface, Way};
use authorizer_tests::replay::replay;
use authorizer_tests::run::{Kept, Report};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_recorded_runs_are_repeated_request_by_request() {
    let mut reports = Vec::new();
    for way in Way::all() {
        reports.push(replay(way).await.unwrap_or_else(|failure| panic!("{failure}")));
    }
    match compare(&reports) {
        Ok(summary) => println!("{summary}"),
        Err(wrong) => panic!("{} differences:\n{}", wrong.len(), wrong.join("\n")),
    }
}

/// Every value of a real run is changed in turn to one of another kind: only fields that are left out altogether hide that.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_mask_hides_a_value_that_is_not_of_its_kind() {
    let left_out = [
        "audit_logs audit_logs.ip_address",
        "audit_logs audit_logs.metadata",
        "audit_logs audit_logs.user_agent",
        "profile enrolled_mfa_methods",
        "user enrolled_mfa_methods",
    ];
    let report = graphql().await;
    let unnoticed = unnoticed(&report, |_| Value::from(vec![17]));
    assert_eq!(unnoticed.iter().map(|(operation, path)| format!("{operation} {path}")).collect::<Vec<_>>(), left_out);
}

/// Every value of a real run is changed in turn to another of its kind: only what the table names hides that.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn only_the_table_hides_a_value() {
    let report = graphql().await;
    let other = |value: &Value| match value {
        Value::Bool(yes) => Value::from(!yes),
        Value::Number(number) => Value::from(number.as_f64().unwrap_or(0.0) + 1.0),
        Value::String(text) => Value::from(format!("{text}x")),
        empty => Value::from(empty.to_string()),
    };
    let unnoticed = unnoticed(&report, other);
    assert!(unnoticed.len() > 20, "the table hides something");
    let unnamed: Vec<_> = unnoticed.iter().filter(|(operation, path)| !is_masked(operation, path)).collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");
}

async fn graphql() -> Report {
    let way = Way { protocol: Protocol::GraphQl, surface: Surface::Async };
    replay(way).await.unwrap_or_else(|failure| panic!("{failure}"))
}

/// Operations and fields where a change is not found.
fn unnoticed(report: &Report, change: impl Fn(&Value) -> Value) -> BTreeSet<(&'static str, String)> {
    let alone = |kept: &Kept, value: Value| {
        let kept = Kept { result: Ok(value), ..kept.clone() };
        Report { way: report.way, kept: vec![kept], aliases: report.aliases.clone() }
    };
    let (mut changed, mut unnoticed) = (0, BTreeSet::new());
    for kept in &report.kept {
        let Ok(value) = &kept.result else { continue };
        for place in places(value) {
            let mut other = value.clone();
            let leaf = other.pointer_mut(&place).expect("the place was found in this value");
            *leaf = change(leaf);
            changed += 1;
            if between(&alone(kept, value.clone()), &alone(kept, other)).is_empty() {
                let names = place.split('/').filter(|name| !name.is_empty() && name.parse::<usize>().is_err());
                unnoticed.insert((kept.operation, names.collect::<Vec<_>>().join(".")));
            }
        }
    }
    println!("{changed} values changed, not found in {} fields", unnoticed.len());
    unnoticed
}

/// Pointers to every value that has none inside it.
fn places(value: &Value) -> Vec<String> {
    let inside = |name: &str, value: &Value| places(value).into_iter().map(|place| format!("/{name}{place}")).collect::<Vec<_>>();
    match value {
        Value::Object(fields) if !fields.is_empty() => fields.iter().flat_map(|(name, value)| inside(name, value)).collect(),
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().flat_map(|(place, value)| inside(&place.to_string(), value)).collect()
        }
        _ => vec![String::new()],
    }
}
