//! `pull --report`: what a server reports about itself, kept beside the input files.

use std::path::PathBuf;

use crate::pull::pull;
use crate::reporter::{Behaviour, Reporter, capture};
use crate::{files, folder, run, text};

#[test]
fn report_is_written_and_can_be_imported_and_indexed() {
    for version in ["2.3.0", "2.4.0"] {
        let (top, server) = (folder(&format!("report-{version}")), Reporter::start(version, Behaviour::default()));
        let report = format!("reports/{version}");
        let output = pull(&top, &server, &["--out", "api", "--report", &report]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let names: Vec<PathBuf> = files(&top.join(&report)).into_iter().map(|(path, _)| path).collect();
        assert_eq!(names, ["descriptors.pb", "introspection.json", "openapi.json"].map(PathBuf::from));
        for name in &names {
            let line = format!("created {report}/{}\n", name.display());
            assert!(text(&output.stdout).contains(&line), "{line}{}", text(&output.stdout));
        }
        assert!(run(&top, &["import", &report, "--out", "imported"]).status.success());
        assert!(files(&top.join("imported")) == files(&top.join("api")), "{version}");
        assert!(run(&top, &["index", &report, "--out", "own.json"]).status.success());
        assert!(run(&top, &["index", &capture(version).display().to_string(), "--out", "captured.json"]).status.success());
        let read = |name: &str| std::fs::read_to_string(top.join(name)).expect("it was written");
        assert_eq!(read("own.json"), read("captured.json"), "{version}");
        assert_eq!(text(&pull(&top, &server, &["--out", "api", "--report", &report]).stdout).lines().count(), 1, "no change");
    }
}

#[test]
fn report_of_some_kinds_leaves_the_other_files_alone() {
    let (top, server) = (folder("report-only"), Reporter::start("2.4.0", Behaviour::default()));
    std::fs::create_dir_all(top.join("report")).expect("a folder can be made");
    std::fs::write(top.join("report/descriptors.pb"), "kept").expect("a file can be written");
    let output = pull(&top, &server, &["--out", "api", "--report", "report", "--only", "graphql"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let names: Vec<PathBuf> = files(&top.join("report")).into_iter().map(|(path, _)| path).collect();
    assert_eq!(names, ["descriptors.pb", "introspection.json"].map(PathBuf::from));
    assert_eq!(std::fs::read(top.join("report/descriptors.pb")).expect("it is there"), b"kept");
}

#[test]
fn neither_folder_changes_when_one_of_them_cannot_be_written() {
    for blocked in ["api", "report"] {
        let (top, server) = (folder(&format!("blocked-{blocked}")), Reporter::start("2.4.0", Behaviour::default()));
        std::fs::write(top.join(blocked), "a file where a folder has to be").expect("a file can be written");
        let output = pull(&top, &server, &["--out", "api", "--report", "report"]);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains("AZ004"), "{}", text(&output.stderr));
        let names: Vec<PathBuf> = files(&top).into_iter().map(|(path, _)| path).collect();
        assert_eq!(names, [PathBuf::from(blocked)]);
    }
}

#[test]
fn report_and_input_files_cannot_share_a_folder() {
    let (top, server) = (folder("report-shared"), Reporter::start("2.4.0", Behaviour::default()));
    std::fs::create_dir_all(top.join("api")).expect("a folder can be made");
    for report in ["api", "./api", "api/../api"] {
        let output = pull(&top, &server, &["--out", "api", "--report", report]);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains("AZ013"), "{}", text(&output.stderr));
    }
    assert_eq!(files(&top), Vec::new());
}
