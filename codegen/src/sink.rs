//! The ordered set of output files: written, or compared with what is on disk.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Files by their path inside the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sink {
    files: BTreeMap<PathBuf, String>,
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
    pub fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        self.files.insert(path.into(), text);
    }

    /// The files in order.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.files.iter().map(|(path, text)| (path.as_path(), text.as_str()))
    }

    /// Compares with a folder, which may be absent.
    pub fn compare(&self, folder: &Path) -> io::Result<Drift> {
        let mut drift = Drift::default();
        for (path, text) in &self.files {
            match std::fs::read(folder.join(path)) {
                Ok(found) if found == text.as_bytes() => {}
                Ok(_) => drift.different.push(path.clone()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => drift.missing.push(path.clone()),
                Err(error) => return Err(error),
            }
        }
        drift.orphaned = leftovers(folder, self.owns)?.into_iter().filter(|path| !self.files.contains_key(path)).collect();
        Ok(drift)
    }

    /// Makes a folder hold exactly these files. Every file is complete beside its place before the first one is put there, so
    /// a failure before that leaves the old output whole.
    pub fn write(&self, folder: &Path) -> io::Result<Drift> {
        let drift = self.compare(folder)?;
        let changed: Vec<&PathBuf> = drift.different.iter().chain(&drift.missing).collect();
        let mut staged = Vec::new();
        let result = changed.iter().try_for_each(|path| stage(folder, path, &self.files[*path], &mut staged));
        let result = result.and_then(|()| staged.iter().try_for_each(|(temporary, target)| std::fs::rename(temporary, target)));
        if let Err(error) = result {
            for (temporary, _) in staged {
                // The error that stopped the run is the one to report; what was renamed is no longer there.
                let _ = std::fs::remove_file(temporary);
            }
            return Err(error);
        }
        for path in &drift.orphaned {
            std::fs::remove_file(folder.join(path))?;
        }
        Ok(drift)
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

fn stage(folder: &Path, path: &Path, text: &str, staged: &mut Vec<(PathBuf, PathBuf)>) -> io::Result<()> {
    let target = folder.join(path);
    let parent = target.parent().unwrap_or(folder);
    std::fs::create_dir_all(parent)?;
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let temporary = parent.join(format!(".{name}.{}.tmp", std::process::id()));
    staged.push((temporary.clone(), target));
    std::fs::write(temporary, text)
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
