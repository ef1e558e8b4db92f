//! A copy of this project, for commands that change it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{folder, text};

pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is a folder of the workspace")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("the file can be copied");
        }
    }
}

/// The parts of this project that commands are about, as a repository with one commit.
pub(crate) fn project(name: &str) -> PathBuf {
    let top = folder(name);
    let parts =
        ["schemas", "templates", "codegen/embedded", "sdk/src/generated", "sdk/mock/src/generated", "tests/captures", "docs"];
    for part in parts {
        copy(&workspace().join(part), &top.join(part));
    }
    git(&top, &["init", "--quiet"]);
    git(&top, &["add", "."]);
    git(&top, &["commit", "--quiet", "--message", "as it is"]);
    top
}

pub(crate) fn git(top: &Path, arguments: &[&str]) -> String {
    let identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com", "-c", "core.autocrlf=false"];
    let done = Command::new("git").args(identity).args(arguments).current_dir(top).output().expect("git runs");
    assert!(done.status.success(), "{}", text(&done.stderr));
    text(&done.stdout)
}
