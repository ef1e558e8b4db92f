//! What is written depends on the inputs alone: not on the process, the folder it runs in, or the language of its user.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Everything that a run leaves: its files, and what it printed.
#[derive(Debug, PartialEq, Eq)]
struct Left {
    files: BTreeMap<String, String>,
    printed: String,
}

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is a folder of the workspace").join("schemas")
}

fn temporary() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// An output folder that is not there.
fn fresh(name: &str) -> PathBuf {
    let folder = temporary().join("determinism").join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("the old folder can be removed");
    }
    folder
}

/// `generate` in a process of its own. `inputs` is where the schemas are, seen from `here`.
fn run(name: &str, here: &Path, inputs: &Path, locale: &str) -> Left {
    let out = fresh(name);
    let mut command = Command::new(env!("CARGO_BIN_EXE_authorizer-codegen"));
    command.current_dir(here).env_remove("LC_CTYPE").env("LC_ALL", locale).env("LANG", locale).env("LANGUAGE", locale);
    command.args(["generate", "--server-version", "2.4.0", "--out"]).arg(&out);
    for (flag, path) in [("--graphql", "schema.graphql"), ("--openapi", "openapi.json"), ("--proto", "proto")] {
        command.arg(flag).arg(inputs.join(path));
    }
    let output = command.output().expect("the command runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it prints text");
    let printed = text(&output.stdout) + &text(&output.stderr);
    assert!(output.status.success(), "{printed}");
    let entries = std::fs::read_dir(&out).expect("the folder can be read").map(|entry| entry.expect("readable").path());
    let file = |path: PathBuf| {
        let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
        (name, std::fs::read_to_string(&path).expect("it is text"))
    };
    Left { files: entries.map(file).collect(), printed: printed.replace(&out.display().to_string(), "OUT") }
}

#[test]
fn two_processes_write_the_same_bytes() {
    let run = |name| run(name, temporary(), &schemas().join("authorizer"), "C");
    let (first, second) = (run("first"), run("second"));
    assert_eq!(first.files.len(), 8, "{:?}", first.files.keys());
    assert_eq!(first, second);
}

#[test]
fn the_folder_of_a_run_is_not_in_what_it_writes() {
    let far = run("from-far", temporary(), &schemas().join("authorizer"), "C");
    let near = run("from-near", &schemas().join("authorizer"), Path::new(""), "C");
    let beside = run("from-beside", &schemas().join("authorizer/proto"), Path::new(".."), "C");
    assert_eq!(far, near);
    assert_eq!(far, beside);
}

/// Turkish has letters of its own for `i` in capitals.
#[test]
fn the_language_of_the_user_changes_nothing() {
    let run = |name, locale| run(name, temporary(), &schemas().join("authorizer"), locale);
    let plain = run("plain", "C");
    assert_eq!(plain, run("turkish", "tr_TR.UTF-8"));
    assert_eq!(plain, run("japanese", "ja_JP.eucJP"));
}
