//! `pull` and `check --url`, against servers that tell and servers that do not.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crate::reporter::{Behaviour, OverHttp, Reflection, Reporter, capture};
use crate::{files, folder, run, text};

pub(crate) fn pull(folder: &Path, server: &Reporter, more: &[&str]) -> Output {
    run(folder, &[&["pull", "--url", &server.url, "--grpc-url", &server.grpc_url], more].concat())
}

#[test]
fn what_is_pulled_is_what_is_imported_and_its_version_is_known() {
    for version in ["2.3.0", "2.4.0"] {
        let (pulled, imported) = (folder(&format!("same-{version}")), folder(&format!("imported-{version}")));
        let output = pull(&pulled, &Reporter::start(version, Behaviour::default()), &["--out", "."]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let stderr = text(&output.stderr);
        assert!(
            stderr.contains(&format!("version {version}")) && stderr.contains("authorizer-codegen generate --from"),
            "{stderr}"
        );
        let report = capture(version).display().to_string();
        assert!(run(&imported, &["import", &report, "--out", "."]).status.success());
        assert!(files(&pulled) == files(&imported), "{version}");
    }
}

#[test]
fn what_is_pulled_can_be_generated_from_and_then_checks() {
    let (top, server) = (folder("whole-way"), Reporter::start("2.4.0", Reflection::Old));
    assert!(pull(&top, &server, &["--out", "api"]).status.success());
    assert!(run(&top, &["generate", "--from", "api", "--out", "src"]).status.success());
    let check = ["check", "--from", "api", "--out", "src", "--url", &server.url, "--grpc-url", &server.grpc_url];
    let output = run(&top, &check);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), String::new()), "{}", text(&output.stderr));
}

#[test]
fn another_server_is_drift_and_all_that_differs_is_named() {
    let (top, old) = (folder("older"), Reporter::start("2.3.0", Behaviour::default()));
    assert!(run(&top, &["import", &capture("2.4.0").display().to_string(), "--out", "api"]).status.success());
    assert!(run(&top, &["generate", "--from", "api", "--out", "src"]).status.success());
    let mut check = vec!["check", "--from", "api", "--out", "src", "--url", &old.url, "--grpc-url", &old.grpc_url];
    let output = run(&top, &check);
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{shown}");
    let expected = run(&top, &["diff", "api", &capture("2.3.0").display().to_string()]);
    let body = |shown: &str| shown.lines().skip(4).map(str::to_owned).collect::<Vec<_>>();
    assert!(body(&shown) == body(&text(&expected.stdout)), "{shown}");
    for id in ["operation-removed:skip_mfa_setup", "field-removed:Meta.is_mfa_enforced", "variables-changed:users"] {
        assert!(shown.contains(id), "{id} is missing:\n{shown}");
    }
    check.extend(["--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&run(&top, &check).stdout).expect("it is JSON");
    assert_eq!((&json["result"], &json["diff"]["rust"]), (&"drift".into(), &"major".into()));
    check.pop();
    check.push("github");
    let annotations = text(&run(&top, &check).stdout);
    assert!(annotations.lines().all(|line| line.starts_with("::error file=")), "{annotations}");
}

#[test]
fn a_second_pull_says_what_changed() {
    let top = folder("twice");
    let output = pull(&top, &Reporter::start("2.4.0-rc.15", Behaviour::default()), &["--out", "api"]);
    let shown = text(&output.stdout);
    assert!(output.status.success() && shown.lines().all(|line| line.starts_with("created api/")), "{shown}");
    assert!(shown.contains("created api/schema.graphql\n"), "{shown}");
    let output = pull(&top, &Reporter::start("2.4.0", Behaviour::default()), &["--out", "api"]);
    let shown = text(&output.stdout);
    assert!(output.status.success() && shown.contains("changed api/schema.graphql"), "{shown}");
    assert!(shown.contains("2.4.0-rc.15 → 2.4.0") && shown.contains("field-renamed:DeleteUserRequest.email"), "{shown}");
    let again = pull(&top, &Reporter::start("2.4.0", Behaviour::default()), &["--out", "api"]);
    assert_eq!(text(&again.stdout), "2.4.0 → 2.4.0: no change\n");
}

#[test]
fn naming_the_servers_version_does_not_hide_what_changed_since_another() {
    let top = folder("named");
    assert!(pull(&top, &Reporter::start("2.3.0", Behaviour::default()), &["--out", "api"]).status.success());
    let newer = Reporter::start("2.4.0", Behaviour::default());
    let output = pull(&top, &newer, &["--out", "api", "--server-version", "2.4.0"]);
    let shown = text(&output.stdout);
    assert!(output.status.success() && shown.contains("2.3.0 → 2.4.0") && shown.contains("operation-added:lock_mfa"), "{shown}");
}

/// Pulls from a server that cannot tell; gives what was said, when nothing on disk changed.
fn fails(name: &str, server: &Reporter, more: &[&str]) -> String {
    let top = folder(name);
    for kept in ["api", "report"] {
        std::fs::create_dir_all(top.join(kept)).expect("a folder can be made");
    }
    std::fs::write(top.join("api/schema.graphql"), "type Query { kept: Int }\n").expect("a file can be written");
    std::fs::write(top.join("report/introspection.json"), "{}\n").expect("a file can be written");
    let before = files(&top);
    let output = pull(&top, server, &[&["--out", "api", "--report", "report"], more].concat());
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert!(files(&top) == before, "something on disk changed");
    text(&output.stderr)
}

#[test]
fn what_is_switched_off_is_named_with_the_flag_that_governs_it() {
    let server = Reporter::start("2.4.0", OverHttp::NoIntrospection);
    let said = fails("no-introspection", &server, &[]);
    assert!(said.contains("introspection disabled") && said.contains("--enable-graphql-introspection"), "{said}");
    let server = Reporter::start("2.4.0", Reflection::Off);
    let said = fails("no-reflection", &server, &[]);
    assert!(said.contains("12 UNIMPLEMENTED") && said.contains("--enable-grpc-reflection"), "{said}");
}

#[test]
fn a_closed_port_is_named() {
    let mut server = Reporter::start("2.4.0", Behaviour::default());
    let closed = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port is free");
    server.grpc_url = format!("http://{closed}");
    let said = fails("closed", &server, &[]);
    assert!(said.contains(&closed.to_string()) && said.contains("refused") && said.contains("--grpc-port"), "{said}");
}

#[test]
fn everything_that_fails_is_said_at_once() {
    let server = Reporter::start("2.4.0", Behaviour { http: OverHttp::NoIntrospection, reflection: Reflection::Off });
    let said = fails("several", &server, &[]);
    assert!(said.contains("introspection disabled") && said.contains("UNIMPLEMENTED"), "{said}");
}

#[test]
fn an_endless_answer_is_cut_off() {
    let server = Reporter::start("2.4.0", OverHttp::Endless);
    let said = fails("endless", &server, &[]);
    assert!(said.contains("AZ703") && said.contains("more than"), "{said}");
}

#[test]
fn an_answer_that_stalls_is_given_up() {
    let server = Reporter::start("2.4.0", OverHttp::Stalls);
    let start = Instant::now();
    let said = fails("stalls", &server, &["--timeout", "1"]);
    assert!(said.contains("AZ702") && said.contains("after 1 seconds"), "{said}");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn a_redirect_is_not_followed() {
    let server = Reporter::start("2.4.0", OverHttp::Redirects);
    let said = fails("redirects", &server, &[]);
    assert!(said.contains("status 302") && !said.contains("elsewhere"), "{said}");
}

#[test]
fn one_kind_alone_leaves_the_others_as_they_are() {
    let (top, server) = (folder("only"), Reporter::start("2.4.0", Reflection::Off));
    std::fs::create_dir_all(top.join("proto")).expect("a folder can be made");
    std::fs::write(top.join("proto/kept.proto"), "// Printed by authorizer-codegen\n").expect("a file can be written");
    let output = pull(&top, &server, &["--out", ".", "--only", "graphql,openapi"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let names: Vec<PathBuf> = files(&top).into_iter().map(|(path, _)| path).collect();
    assert_eq!(names, ["openapi.json", "proto/kept.proto", "schema.graphql"].map(PathBuf::from));
}

#[test]
fn headers_are_sent_and_their_values_never_shown() {
    let (top, server) = (folder("headers"), Reporter::start("2.4.0", OverHttp::NoIntrospection));
    let output = pull(&top, &server, &["--out", ".", "--header", "X-Gate: open sesame", "--only", "graphql,openapi"]);
    assert_eq!(server.with_header.load(Ordering::SeqCst), 2);
    assert!(!text(&output.stderr).contains("sesame"), "{}", text(&output.stderr));
    let output = pull(&top, &server, &["--header", "no colon but sesame"]);
    assert_eq!(output.status.code(), Some(2));
    let wrong = pull(&top, &server, &["--header", "bad name: sesame"]);
    assert!(text(&wrong.stderr).contains("AZ705") && !text(&wrong.stderr).contains("sesame"), "{}", text(&wrong.stderr));
}
