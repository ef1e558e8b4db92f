//! The packages of the workspace, as cargo names them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A package with the files at which its crates begin.
pub struct Package {
    /// Name of the package.
    pub name: String,
    /// Name of the library in paths, and its first file.
    pub library: Option<(String, PathBuf)>,
    /// First file of each program.
    pub programs: Vec<PathBuf>,
}

/// The root of the workspace and its members, those of the future included.
pub fn workspace() -> Result<(PathBuf, Vec<Package>), String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
        .arg(manifest)
        .output()
        .map_err(|error| format!("cannot run cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| format!("invalid cargo metadata: {error}"))?;
    let root = metadata["workspace_root"].as_str().ok_or("cargo metadata without workspace_root")?;
    Ok((PathBuf::from(root), metadata["packages"].as_array().into_iter().flatten().map(package).collect()))
}

fn package(metadata: &Value) -> Package {
    let targets = |kinds: &'static [&str]| {
        let is_kind = move |kind: &Value| kind.as_str().is_some_and(|kind| kinds.contains(&kind));
        let targets = metadata["targets"].as_array().into_iter().flatten();
        targets.filter(move |target| target["kind"].as_array().into_iter().flatten().any(is_kind))
    };
    let file = |target: &Value| PathBuf::from(target["src_path"].as_str().unwrap_or_default());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Package {
        name: text(&metadata["name"]),
        library: targets(&["lib", "rlib", "cdylib", "proc-macro"])
            .next()
            .map(|library| (text(&library["name"]).replace('-', "_"), file(library))),
        programs: targets(&["bin"]).map(file).collect(),
    }
}
