//! `without_prose`: descriptions and comments of a server are not what it is made of.

use std::path::Path;

use crate::project::{git, project};
use crate::pull::pull;
use crate::reporter::{Behaviour, OverHttp, Reporter, WORDS, capture};
use crate::{files, folder, run, text};

fn talks(folder: &Path) -> bool {
    files(folder).iter().any(|(_, contents)| contents.windows(WORDS.len()).any(|part| part == WORDS.as_bytes()))
}

#[test]
fn prose_is_left_out_of_input_files_and_report() {
    let (top, server) = (folder("without-prose"), Reporter::start("2.4.0", OverHttp::Talks));
    let to = ["--out", "api", "--report", "report", "--without-prose"];
    assert!(pull(&top, &server, &to).status.success());
    assert!(!talks(&top));
    assert!(run(&top, &["import", &capture("2.4.0").display().to_string(), "--out", "captured"]).status.success());
    assert!(files(&top.join("api")) == files(&top.join("captured")), "nothing else is left out");
}

#[test]
fn prose_is_kept_unless_it_is_to_be_left_out() {
    let (top, server) = (folder("with-prose"), Reporter::start("2.4.0", OverHttp::Talks));
    assert!(pull(&top, &server, &["--out", "api", "--report", "report"]).status.success());
    for name in ["api/schema.graphql", "api/openapi.json", "report/introspection.json", "report/openapi.json"] {
        assert!(std::fs::read_to_string(top.join(name)).expect("it was written").contains(WORDS), "{name}");
    }
    assert!(String::from_utf8_lossy(&std::fs::read(top.join("report/descriptors.pb")).expect("it was written")).contains(WORDS));
    assert!(run(&top, &["import", "report", "--out", "cut", "--without-prose"]).status.success());
    assert!(!talks(&top.join("cut")));
    assert!(run(&top, &["import", "report", "--out", "whole"]).status.success());
    assert!(files(&top.join("whole")) == files(&top.join("api")));
}

#[test]
fn pull_of_an_unchanged_server_changes_nothing_in_this_repository() {
    for behaviour in [Behaviour::default(), OverHttp::Talks.into()] {
        let (top, server) = (project("unchanged"), Reporter::start("2.4.0", behaviour));
        let output = pull(&top, &server, &[]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(text(&output.stdout), "2.4.0 → 2.4.0: no change\n");
        assert_eq!(git(&top, &["status", "--porcelain"]), "");
        let check = run(&top, &["check", "--url", &server.url, "--grpc-url", &server.grpc_url]);
        assert_eq!(check.status.code(), Some(0), "{}{}", text(&check.stdout), text(&check.stderr));
    }
}
