//! `index`: what came with which server version, from what servers reported.

use std::path::{Path, PathBuf};

use semver::Version;

use crate::commands::unwritable;
use crate::diagnostic::{Diagnostic, Result};
use crate::known::{Known, Seen};
use crate::manifest::Inputs;
use crate::pipeline::{self, Project};
use crate::schemas::Schemas;
use crate::sink::{Drift, Owns, Sink};

/// The index of folders, each a report or input files of the version that it is called after.
pub fn index(folders: &[PathBuf]) -> Result<Known> {
    let mut servers = Vec::new();
    for folder in folders {
        let version = version(folder)?;
        let project = Project::built_in(Inputs::default(), Some(version.clone()), PathBuf::new())?;
        servers.push((version, pipeline::prepare_with(&project, &Schemas::of_folder(folder)?)?));
    }
    let seen = servers.iter().map(|(version, prepared)| Seen {
        version,
        api: &prepared.api,
        names: &prepared.names,
        inputs: &prepared.inputs,
        digests: &prepared.digests,
    });
    Ok(Known::of(seen.collect()))
}

fn version(folder: &Path) -> Result<Version> {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Version::parse(&name).map_err(|error| {
        Diagnostic::new("AZ010", format!("{} is not called after a server version: {error}", folder.display()))
            .help("give folders that are, e.g. tests/captures/2.4.0")
            .into()
    })
}

/// Writes the index of folders.
pub fn run(folders: &[PathBuf], out: &Path) -> Result<Drift> {
    let text = index(folders)?.text();
    let mut files = Sink::new(Owns::Nothing);
    files.add(out.file_name().unwrap_or_default(), text);
    let folder = out.parent().unwrap_or(Path::new(""));
    let drift = files.write(folder).map_err(|error| unwritable(out, &error))?;
    Ok(drift.inside(folder))
}
