//! That the comparison can fail, and on what.

use std::collections::BTreeSet;

use authorizer::Protocol;
use serde_json::{Value, json};

use super::differing;
use super::mask::{Rule, Treatment, masked};
use crate::driver::{Surface, Way};
use crate::run::{Kept, Refusal, Report};

const ME: &str = "0d8fa5ed-c360-4c76-9a88-2b115cd85a95";
const YOU: &str = "1d8fa5ed-c360-4c76-9a88-2b115cd85a95";

static RULES: [Rule; 5] = [
    Rule { operation: "*", path: "created_at", treatment: Treatment::Time, reason: "" },
    Rule { operation: "*", path: "access_token", treatment: Treatment::Token, reason: "" },
    Rule { operation: "login", path: "rows", treatment: Treatment::Unordered, reason: "" },
    Rule { operation: "login", path: "log", treatment: Treatment::Json(&INNER), reason: "" },
    Rule { operation: "login", path: "agent", treatment: Treatment::LeftOut, reason: "" },
];
static INNER: [Rule; 1] = [Rule { operation: "*", path: "secret", treatment: Treatment::Opaque, reason: "" }];

fn report(value: Value) -> Report {
    let kept = Kept { section: "here", operation: "login", result: Ok(value) };
    let way = Way { protocol: Protocol::Rest, surface: Surface::Async };
    Report { way, kept: vec![kept], aliases: vec![("r123".into(), "TAG".into())] }
}

/// What is found between two values, problems of masking included.
fn found(first: Value, second: Value) -> Vec<String> {
    let mut used = BTreeSet::new();
    let (first, second) = (masked(&report(first), &RULES, &mut used), masked(&report(second), &RULES, &mut used));
    let mut found = [first.problems.clone(), second.problems.clone()].concat();
    found.extend(differing(&first, &second));
    found
}

#[test]
fn what_the_table_names_may_differ() {
    let first = json!({"created_at": 1_700_000_000, "access_token": "a.b.c", "id": ME, "mail": "a@r123", "agent": "x"});
    let second = json!({"created_at": 1_800_000_000, "access_token": "d.e.f", "id": YOU, "mail": "a@TAG"});
    assert_eq!(found(first, second), Vec::<String>::new());
}

#[test]
fn everything_else_may_not() {
    let place = "rest-async, here, login";
    assert_eq!(found(json!({"name": "a"}), json!({"name": "b"})), [format!(r#"{place}.name: "b" instead of "a""#)]);
    assert_eq!(found(json!({"name": null}), json!({})), [format!("{place}.name: nothing instead of null")]);
    assert_eq!(found(json!({}), json!({"name": false})), [format!("{place}.name: false instead of nothing")]);
    assert_eq!(
        found(json!([1, 2]), json!([2, 1])),
        [format!("{place}[0]: 2 instead of 1"), format!("{place}[1]: 1 instead of 2")]
    );
    assert_eq!(found(json!({"n": 1}), json!({"n": 1.5})), [format!("{place}.n: 1.5 instead of 1")]);
    assert_eq!(found(json!({"n": {}}), json!({"n": null})), [format!("{place}.n: null instead of {{}}")]);
}

#[test]
fn a_masked_value_has_to_be_what_it_is_masked_as() {
    let wrong = found(json!({"created_at": 1_700_000_000}), json!({"created_at": 0}));
    assert_eq!(wrong[0], "rest-async, login created_at: 0 is not what is masked there");
    assert_eq!(found(json!({"access_token": "a.b.c"}), json!({"access_token": "abc"})).len(), 2);
    assert_eq!(found(json!({"access_token": "a.b.c"}), json!({"access_token": null})).len(), 1);
    assert_eq!(found(json!({"access_token": "a.b.c"}), json!({})).len(), 1);
    assert_eq!(found(json!({"log": "{}"}), json!({"log": "{"})).len(), 2);
}

#[test]
fn ids_are_compared_by_who_they_are() {
    let twice = json!({"user": ME, "owner": ME, "text": format!("user:{ME}")});
    let same = json!({"user": YOU, "owner": YOU, "text": format!("user:{YOU}")});
    assert_eq!(found(twice.clone(), same), Vec::<String>::new());
    let mixed = json!({"user": YOU, "owner": ME, "text": format!("user:{YOU}")});
    assert!(!found(twice, mixed).is_empty());
}

#[test]
fn only_named_rows_may_change_places() {
    let row = |id: &str, name: &str| json!({"id": id, "name": name});
    let first = json!({"rows": [row(ME, "a"), row(YOU, "b")]});
    let second = json!({"rows": [row(ME, "b"), row(YOU, "a")]});
    assert_eq!(found(first.clone(), second), Vec::<String>::new());
    let other = json!({"rows": [row(ME, "a"), row(YOU, "c")]});
    assert_eq!(found(first, other).len(), 1);
}

#[test]
fn a_text_of_json_is_looked_into() {
    let log = |secret: &str, name: &str| json!({"log": json!({"secret": secret, "name": name}).to_string()});
    assert_eq!(found(log("one", "a"), log("two", "a")), Vec::<String>::new());
    assert_eq!(found(log("one", "a"), log("two", "b")).len(), 1);
}

#[test]
fn an_error_is_compared_by_code_and_words() {
    let refused = |code: &str, message: &str| {
        let mut report = report(Value::Null);
        report.kept[0].result = Err(Refusal { code: code.into(), message: message.into() });
        masked(&report, &RULES, &mut BTreeSet::new())
    };
    assert_eq!(differing(&refused("A", "no"), &refused("A", "no")), Vec::<String>::new());
    assert_eq!(differing(&refused("A", "no"), &refused("B", "no")).len(), 1);
    assert_eq!(differing(&refused("A", "no"), &refused("A", "never")).len(), 1);
    assert_eq!(differing(&refused("A", "no"), &masked(&report(json!({})), &RULES, &mut BTreeSet::new())).len(), 1);
}
