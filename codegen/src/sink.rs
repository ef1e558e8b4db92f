//! The ordered set of output files: written, or compared with what is on disk.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Files by their path inside the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sink {
    files: BTreeMap<PathBuf, Vec<u8>>,
    owns: Owns,
}

/// Which other files in the folder are leftovers of an earlier run. Anything else is not ours to judge or remove.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Owns {
    /// None.
    #[default]
    Nothing,
    /// Generated Rust, in the folder itself.
    Rust,
    /// Printed `.proto` files, under `proto`.
    Proto,
}

/// How the disk differs from what would be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// On disk with other content.
    pub different: Vec<PathBuf>,
    /// Not on disk.
    pub missing: Vec<PathBuf>,
    /// On disk from an earlier run, and no longer written.
    pub orphaned: Vec<PathBuf>,
}

impl Drift {
    /// The same, with the folder in front of every path.
    #[must_use]
    pub fn inside(self, folder: &Path) -> Self {
        let mut all = Self::default();
        all.extend(self, folder);
        all
    }

    /// Adds what differs in a folder.
    pub fn extend(&mut self, other: Self, folder: &Path) {
        let inside = |paths: Vec<PathBuf>| paths.into_iter().map(|path| tidy(&folder.join(path))).collect::<Vec<_>>();
        self.different.extend(inside(other.different));
        self.missing.extend(inside(other.missing));
        self.orphaned.extend(inside(other.orphaned));
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.different.is_empty() && self.missing.is_empty() && self.orphaned.is_empty()
    }
}

impl Sink {
    /// An empty set.
    pub fn new(owns: Owns) -> Self {
        Self { files: BTreeMap::new(), owns }
    }

    /// Adds a file.
    pub fn add(&mut self, path: impl Into<PathBuf>, contents: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), contents.into());
    }

    /// Text files in order; those that are no text are left out.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.files.iter().filter_map(|(path, contents)| Some((path.as_path(), std::str::from_utf8(contents).ok()?)))
    }

    /// Compares with a folder, which may be absent.
    pub fn compare(&self, folder: &Path) -> io::Result<Drift> {
        let mut drift = Drift::default();
        for (path, contents) in &self.files {
            match std::fs::read(folder.join(path)) {
                Ok(found) if found == *contents => {}
                Ok(_) => drift.different.push(path.clone()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => drift.missing.push(path.clone()),
                Err(error) => return Err(error),
            }
        }
        drift.orphaned = leftovers(folder, self.owns)?.into_iter().filter(|path| !self.files.contains_key(path)).collect();
        Ok(drift)
    }

    /// Makes a folder hold exactly these files, or changes nothing in it.
    pub fn write(&self, folder: &Path) -> io::Result<Drift> {
        let mut staged = Staged::default();
        let drift = staged.add(folder, self)?;
        staged.commit().map_err(|Unwritten { error, .. }| error)?;
        Ok(drift)
    }
}

/// A file or folder that could not be written, and why.
#[derive(Debug)]
pub struct Unwritten {
    /// Its path.
    pub path: PathBuf,
    /// The reason.
    pub error: io::Error,
}

/// Makes several folders hold exactly their files, or changes nothing in any of them.
pub fn write_all(sinks: &[(PathBuf, Sink)]) -> Result<Drift, Unwritten> {
    let mut staged = Staged::default();
    let mut drift = Drift::default();
    for (folder, sink) in sinks {
        let found = staged.add(folder, sink).map_err(|error| Unwritten { path: folder.clone(), error })?;
        drift.extend(found, folder);
    }
    staged.commit()?;
    Ok(drift)
}

/// Files that are complete beside their places. Until they are put there, a failure leaves everything as it was.
#[derive(Default)]
struct Staged {
    /// Temporary files and the places that they are for.
    files: Vec<(PathBuf, PathBuf)>,
    /// Leftovers to remove.
    orphaned: Vec<PathBuf>,
}

impl Staged {
    fn add(&mut self, folder: &Path, sink: &Sink) -> io::Result<Drift> {
        let drift = sink.compare(folder)?;
        for path in drift.different.iter().chain(&drift.missing) {
            let target = folder.join(path);
            let parent = target.parent().unwrap_or(folder);
            std::fs::create_dir_all(parent)?;
            let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let temporary = parent.join(format!(".{name}.{}.tmp", std::process::id()));
            self.files.push((temporary.clone(), target));
            std::fs::write(temporary, &sink.files[path])?;
        }
        self.orphaned.extend(drift.orphaned.iter().map(|path| folder.join(path)));
        Ok(drift)
    }

    fn commit(self) -> Result<(), Unwritten> {
        let unwritten = |path: &Path| {
            let path = path.to_owned();
            move |error| Unwritten { path, error }
        };
        self.files.iter().try_for_each(|(temporary, target)| std::fs::rename(temporary, target).map_err(unwritten(target)))?;
        self.orphaned.iter().try_for_each(|path| std::fs::remove_file(path).map_err(unwritten(path)))
    }
}

impl Drop for Staged {
    /// What was put in its place is no longer there; of the rest, the error that stopped the run is the one to report.
    fn drop(&mut self) {
        for (temporary, _) in &self.files {
            let _ = std::fs::remove_file(temporary);
        }
    }
}

/// A path without `..` where that changes nothing for a reader: `schemas/../docs` is `docs`.
fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        let named = matches!(tidy.components().next_back(), Some(Component::Normal(_)));
        if part == Component::ParentDir && named {
            tidy.pop();
        } else {
            tidy.push(part);
        }
    }
    tidy
}

/// Files of an earlier run, relative to the folder; none when it does not exist.
fn leftovers(folder: &Path, owns: Owns) -> io::Result<Vec<PathBuf>> {
    let (start, extension, mark, deep) = match owns {
        Owns::Nothing => return Ok(Vec::new()),
        Owns::Rust => (PathBuf::new(), "rs", "// Written by authorizer-codegen", false),
        Owns::Proto => (PathBuf::from("proto"), "proto", "// Printed by authorizer-codegen", true),
    };
    let mut found = Vec::new();
    let mut queue = vec![start.clone()];
    while let Some(inside) = queue.pop() {
        let entries = match std::fs::read_dir(folder.join(&inside)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && inside == start => return Ok(found),
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let (path, kind) = (inside.join(entry.file_name()), entry.file_type()?);
            if kind.is_dir() && deep {
                queue.push(path);
            } else if kind.is_file()
                && path.extension().is_some_and(|found| found == extension)
                && starts_with(&folder.join(&path), mark)?
            {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn starts_with(path: &Path, mark: &str) -> io::Result<bool> {
    let mut start = vec![0; mark.len()];
    let mut file = std::fs::File::open(path)?;
    match io::Read::read_exact(&mut file, &mut start) {
        Ok(()) => Ok(start == mark.as_bytes()),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
