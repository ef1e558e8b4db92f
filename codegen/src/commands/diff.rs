//! `diff`: what changed between two versions of a server's schemas.

use std::path::Path;

use crate::diagnostic::Result;
use crate::diff::{Diff, diff};
use crate::pipeline::{Prepared, Project, prepare_with};
use crate::pull::Options;
use crate::schemas::Schemas;
use crate::{commands, git};

/// One side, as the command line names it.
pub enum Place<'a> {
    /// A folder of input files or of a report, or `REV:FOLDER` of a git repository.
    Text(&'a str),
    /// A running server.
    Server(&'a Options),
}

/// Compares two places by a project's rules.
pub fn run(rules: &Project, old: &Place<'_>, new: &Place<'_>, progress: &dyn Fn(&str)) -> Result<Diff> {
    let (before, after) = (prepared(rules, old, progress)?, prepared(rules, new, progress)?);
    let mut found = diff(&before, &after);
    if found.old == found.new || before.version.is_none() || after.version.is_none() {
        // Versions that are unknown, or the same, tell the sides apart less well than their places do.
        (found.old, found.new) = (name(old), name(new));
    }
    Ok(found)
}

fn prepared(rules: &Project, place: &Place<'_>, progress: &dyn Fn(&str)) -> Result<Prepared> {
    match place {
        Place::Server(options) => commands::pull::ask(rules, options, progress),
        Place::Text(text) => prepare_with(rules, &schemas(text)?),
    }
}

fn schemas(text: &str) -> Result<Schemas> {
    let folder = Path::new(text);
    match text.split_once(':') {
        Some((revision, inside)) if !folder.exists() => Schemas::of_tree(git::tree(revision, inside)?, text),
        _ => Schemas::of_folder(folder),
    }
}

fn name(place: &Place<'_>) -> String {
    match place {
        Place::Text(text) => (*text).to_owned(),
        Place::Server(options) => options.url.clone(),
    }
}
