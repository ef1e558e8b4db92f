//! What `diff` says of the captured servers: every known break, and the same as cargo-semver-checks.

use std::collections::BTreeSet;
use std::path::PathBuf;

use authorizer_codegen::commands::diff::{Place, run};
use authorizer_codegen::commands::index;
use authorizer_codegen::diff::{Change, Diff, Effect, Impact, Kind, Protocol};
use authorizer_codegen::known::Known;
use authorizer_codegen::manifest::Inputs;
use authorizer_codegen::pipeline::Project;
use authorizer_tests::scratch::top;
use serde::Deserialize;

const VERSIONS: [&str; 4] = ["2.3.0", "2.4.0-rc.5", "2.4.0-rc.15", "2.4.0"];

fn folder(version: &str) -> PathBuf {
    top().join("tests/captures").join(version)
}

fn diff(old: &str, new: &str) -> Diff {
    let rules = Project::built_in(Inputs::default(), None, PathBuf::new()).expect("the built-in manifest");
    let (old, new) = (folder(old).display().to_string(), folder(new).display().to_string());
    run(&rules, &Place::Text(&old), &Place::Text(&new), &|_| ()).unwrap_or_else(|error| panic!("{error}"))
}

fn change<'d>(diff: &'d Diff, id: &str) -> &'d Change {
    diff.changes.iter().find(|change| change.id() == id).unwrap_or_else(|| panic!("{} → {}: no {id}", diff.old, diff.new))
}

fn ids(diff: &Diff, kind: Kind) -> BTreeSet<String> {
    diff.changes.iter().filter(|change| change.kind == kind).map(|change| change.subject.clone()).collect()
}

fn count(diff: &Diff, kind: Kind) -> usize {
    diff.changes.iter().filter(|change| change.kind == kind).count()
}

/// What cargo-semver-checks found.
#[derive(Deserialize)]
struct Findings {
    pairs: Vec<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    old: String,
    new: String,
    verdict: String,
    broken: Vec<String>,
}

fn findings() -> Vec<Pair> {
    let text = std::fs::read_to_string(top().join("tests/data/semver-checks.toml")).expect("the findings are there");
    toml::from_str::<Findings>(&text).expect("the findings are TOML").pairs
}

#[test]
fn no_verdict_is_laxer_than_that_of_cargo_semver_checks() {
    let pairs = findings();
    for (at, old) in VERSIONS.iter().enumerate() {
        for new in &VERSIONS[at + 1..] {
            assert!(pairs.iter().any(|pair| (pair.old.as_str(), pair.new.as_str()) == (*old, *new)), "{old} → {new}");
        }
    }
    for Pair { old, new, verdict, broken } in pairs {
        let diff = diff(&old, &new);
        assert_eq!(diff.rust() == Impact::Major, verdict == "major", "{old} → {new}: {verdict} and {}", diff.rust());
        for item in &broken {
            // `lint Type.field`, `lint Type::setter` or `lint Type`.
            let subject = item.split_whitespace().last().expect("an item has a name").replace("::", ".");
            let subject = subject.strip_suffix(".new").unwrap_or(&subject);
            let found = diff.changes.iter().any(|change| {
                let same = change.subject == subject || (change.kind == Kind::OperationRemoved && owns(change, subject));
                same && change.rust == Impact::Major
            });
            assert!(found, "{old} → {new}: {item} is no major change here");
        }
    }
}

/// Is it the request of an operation, or the method, on either of its handles?
fn owns(removed: &Change, item: &str) -> bool {
    let request = item.split('.').next().and_then(|ty| ty.strip_suffix("Request")).unwrap_or_default();
    let method = item.split('.').next_back().unwrap_or_default();
    request.to_lowercase() == removed.subject.replace('_', "") || method == removed.subject
}

#[test]
fn what_is_stricter_than_cargo_semver_checks_is_known() {
    let stricter = |old: &str, new: &str| {
        let pair = findings().into_iter().find(|pair| pair.old == old && pair.new == new).expect("it is there");
        let seen: BTreeSet<String> =
            pair.broken.iter().filter_map(|item| Some(item.split(' ').nth(1)?.replace("::", "."))).collect();
        let diff = diff(old, new);
        let major = diff.changes.iter().filter(|change| change.rust == Impact::Major && !seen.contains(&change.subject));
        major.map(Change::id).collect::<Vec<_>>()
    };
    // `new` takes a text before and after, but another one.
    assert_eq!(stricter("2.4.0-rc.15", "2.4.0"), ["constructor-changed:DeleteUserRequest"]);
    assert_eq!(stricter("2.3.0", "2.4.0"), ["constructor-changed:DeleteUserRequest"]);
    assert_eq!(stricter("2.4.0-rc.5", "2.4.0-rc.15"), Vec::<String>::new());
}

#[test]
fn the_table_of_the_documentation_is_what_is_measured() {
    let page = std::fs::read_to_string(top().join("docs/upgrade.md")).expect("the page is there");
    for Pair { old, new, verdict, .. } in findings().iter().filter(|pair| at(&pair.old) < at(&pair.new)) {
        let tool = if verdict == "none" { "no update required" } else { verdict };
        let row = format!("| {old} | {new} | {tool} | {} |", diff(old, new).rust());
        assert!(page.contains(&row), "{row}");
    }
}

fn at(version: &str) -> Option<usize> {
    VERSIONS.iter().position(|known| *known == version)
}

#[test]
fn from_2_3_0_to_2_4_0_rc_5_57_operations_come_and_one_list_takes_another_input() {
    let diff = diff("2.3.0", "2.4.0-rc.5");
    assert_eq!((count(&diff, Kind::OperationAdded), count(&diff, Kind::OperationRemoved)), (57, 0));
    let users = change(&diff, "variables-changed:users");
    assert_eq!(users.before.as_deref(), Some("($params: PaginatedRequest)"));
    assert_eq!(users.after.as_deref(), Some("($params: ListUsersRequest)"));
    assert_eq!(users.wire.old_sdk.of(Protocol::GraphQl), Effect::Breaks);
    let added = ids(&diff, Kind::FieldAdded);
    for (ty, fields) in [
        ("Meta", 6),
        ("User", 3),
        ("AdminMeta", 1),
        ("UpdateUserRequest", 1),
        ("UsersRequest", 1),
        // A fifth one is dropped by a fix-up: it is deprecated and never set.
        ("AuthResponse", 4),
    ] {
        assert_eq!(added.iter().filter(|subject| subject.starts_with(&format!("{ty}."))).count(), fields, "{ty}: {added:?}");
    }
    assert_eq!(diff.rust(), Impact::Minor);
    // A selection set names what an older server does not know.
    assert_eq!(change(&diff, "field-added:Meta.is_mfa_enforced").wire.new_sdk.of(Protocol::GraphQl), Effect::Breaks);
}

#[test]
fn from_2_4_0_rc_5_to_rc_15_lists_are_flattened_a_flag_goes_and_33_operations_gain_rest_and_grpc() {
    let diff = diff("2.4.0-rc.5", "2.4.0-rc.15");
    assert_eq!((count(&diff, Kind::OperationAdded), count(&diff, Kind::OperationRemoved)), (0, 0));
    assert_eq!(ids(&diff, Kind::Renested), ["email_templates", "verification_requests", "webhooks"].map(str::to_owned).into());
    let flattened = ids(&diff, Kind::FieldRenested);
    let lists = ["Clients", "ListSamlServiceProviders", "OrgDomains", "OrgMembers", "Organizations", "TrustedIssuers"];
    assert_eq!(flattened, lists.map(|list| format!("{list}Request.pagination")).into());
    let clients = change(&diff, "field-renested:ClientsRequest.pagination");
    assert_eq!(clients.before.as_deref(), Some("in `pagination` of `PaginatedRequest`"));
    assert_eq!((clients.after.as_deref(), clients.wire.old_sdk.of(Protocol::GraphQl)), (Some("flat"), Effect::Breaks));
    let gone = ids(&diff, Kind::FieldRemoved);
    let flag = |ty: &str| format!("{ty}.is_multi_factor_auth_enabled");
    assert_eq!(gone, [flag("MobileSignupRequest"), flag("SignupRequest")].into());
    let signup = change(&diff, "field-removed:SignupRequest.is_multi_factor_auth_enabled");
    // GraphQL refuses it when it is set; the others drop it without a word.
    assert_eq!(Protocol::ALL.map(|protocol| signup.wire.old_sdk.of(protocol)), [Effect::Limited; 3]);
    assert_eq!(count(&diff, Kind::ProtocolGained), 33);
    assert_eq!(diff.rust(), Impact::Major);
}

#[test]
fn from_2_4_0_rc_15_to_2_4_0_a_user_is_deleted_by_id_instead_of_email() {
    let diff = diff("2.4.0-rc.15", "2.4.0");
    assert_eq!(
        diff.changes.iter().map(Change::id).collect::<Vec<_>>(),
        ["constructor-changed:DeleteUserRequest", "field-renamed:DeleteUserRequest.email"]
    );
    let renamed = change(&diff, "field-renamed:DeleteUserRequest.email");
    assert_eq!((renamed.before.as_deref(), renamed.after.as_deref()), (Some("email: String"), Some("id: String")));
    assert_eq!(Protocol::ALL.map(|protocol| renamed.wire.old_sdk.of(protocol)), [Effect::Breaks; 3]);
}

#[test]
fn a_server_does_not_differ_from_itself() {
    for version in VERSIONS {
        assert_eq!(diff(version, version).changes, Vec::new(), "{version}");
    }
}

#[test]
fn the_index_of_known_versions_is_what_the_captures_give() {
    let folders: Vec<PathBuf> = VERSIONS.iter().map(|version| folder(version)).collect();
    let index: Known = index::index(&folders).unwrap_or_else(|error| panic!("{error}"));
    let committed = std::fs::read_to_string(top().join("schemas/versions.json")).expect("the index is there");
    assert!(index.text() == committed, "write it anew: authorizer-codegen index tests/captures/*");
}
