//! What the command does beside a server: pulled, compared, and all that its help and the documentation show.

mod documented;
mod project;
mod prose;
mod pull;
mod report;
mod reporter;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// An empty folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("served").join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("the old folder can be removed");
    }
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let command = Command::new(env!("CARGO_BIN_EXE_authorizer-codegen")).args(arguments).current_dir(folder).output();
    command.expect("the command runs")
}

/// All files below a folder, with their contents, by their path in it.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut queue = vec![folder.to_path_buf()];
    while let Some(current) = queue.pop() {
        for entry in std::fs::read_dir(current).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                queue.push(path);
            } else {
                let inside = path.strip_prefix(folder).expect("it is inside").to_owned();
                found.push((inside, std::fs::read(path).expect("the file can be read")));
            }
        }
    }
    found.sort();
    found
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
