//! The ordered set of output files: written, or compared with what is on disk.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// Files by their path inside the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sink {
    files: BTreeMap<PathBuf, String>,
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
    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.different.is_empty() && self.missing.is_empty() && self.orphaned.is_empty()
    }
}

impl Sink {
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
        drift.orphaned = list(folder)?.into_iter().filter(|path| !self.files.contains_key(path)).collect();
        Ok(drift)
    }

    /// Makes a folder hold exactly these files. Every file is complete beside its place before the first one is put there,
    /// so a failure leaves the old output whole.
    pub fn write(&self, folder: &Path) -> io::Result<Drift> {
        let drift = self.compare(folder)?;
        let changed: Vec<&PathBuf> = drift.different.iter().chain(&drift.missing).collect();
        let mut staged = Vec::new();
        let result = changed.iter().try_for_each(|path| stage(folder, path, &self.files[*path], &mut staged));
        if let Err(error) = result {
            for (temporary, _) in staged {
                // The error that stopped the run is the one to report.
                let _ = std::fs::remove_file(temporary);
            }
            return Err(error);
        }
        for (temporary, target) in staged {
            std::fs::rename(temporary, target)?;
        }
        for path in &drift.orphaned {
            std::fs::remove_file(folder.join(path))?;
        }
        Ok(drift)
    }
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

/// What every file of ours says in its first line. Anything else in the folder is not ours to judge or remove.
const MARK: &str = "by authorizer-codegen";

fn is_ours(path: &Path) -> io::Result<bool> {
    let mut start = [0; 120];
    let length = io::Read::read(&mut std::fs::File::open(path)?, &mut start)?;
    let first_line = start[..length].split(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(String::from_utf8_lossy(first_line).contains(MARK))
}

/// All files of ours under a folder, relative to it; none when it does not exist.
fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut queue = vec![PathBuf::new()];
    while let Some(inside) = queue.pop() {
        let entries = match std::fs::read_dir(folder.join(&inside)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && inside.as_os_str().is_empty() => return Ok(found),
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = inside.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                queue.push(path);
            } else if is_ours(&folder.join(&path))? {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
