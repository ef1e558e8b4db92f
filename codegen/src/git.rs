//! Folders of older revisions, as `git` tells them.

use std::collections::BTreeMap;
use std::process::Command;

use crate::diagnostic::{Diagnostic, Result};

/// The files below `folder` (relative to the top of the repository) in `revision`, with their paths inside of it.
pub fn tree(revision: &str, folder: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let object = format!("{revision}:{}", folder.trim_end_matches('/'));
    let listed = git(&["ls-tree", "-r", "-z", "--name-only", &object], &object)?;
    let paths = String::from_utf8_lossy(&listed).into_owned();
    let separator = if folder.is_empty() { "" } else { "/" };
    let read = |path: &str| Ok((path.to_owned(), git(&["cat-file", "blob", &format!("{object}{separator}{path}")], path)?));
    paths.split('\0').filter(|path| !path.is_empty()).map(read).collect()
}

fn git(arguments: &[&str], object: &str) -> Result<Vec<u8>> {
    let refuse = |why: &str| {
        Diagnostic::new("AZ011", format!("`{object}` cannot be read from git: {why}")).help(
            "a revision is written REV:FOLDER, e.g. HEAD~1:schemas/authorizer, with the folder as seen from the repository's top",
        )
    };
    // A revision must not be taken for an option.
    if object.starts_with('-') {
        return Err(refuse("it begins with a dash").into());
    }
    let output = Command::new("git").args(arguments).output().map_err(|error| refuse(&error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let error = String::from_utf8_lossy(&output.stderr);
    Err(refuse(error.lines().next().unwrap_or("git failed").trim()).into())
}
