//! A copy of the SDK whose generated part can be exchanged and compiled.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use authorizer_codegen::sink::Sink;

/// Top of the workspace.
///
/// # Panics
///
/// Never: the tests are a folder of the workspace.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the workspace")
}

/// The copy. Only one test at a time has it.
pub struct Scratch {
    root: PathBuf,
    build: PathBuf,
    _alone: MutexGuard<'static, ()>,
}

static ALONE: Mutex<()> = Mutex::new(());

/// The SDK and what it is made of.
const PACKAGES: [&str; 3] = ["sdk", "sdk/oauth", "sdk/runtime"];

impl Scratch {
    /// A fresh copy of the hand-written part in `temporary`, the folder that cargo gives to integration tests. All copies are made in
    /// one place: cargo takes copies of a package in one build folder for the same, and looks for changes where the last one was.
    ///
    /// # Panics
    ///
    /// When files cannot be copied: a test has no better answer to that.
    pub fn new(temporary: &Path) -> Self {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let root = temporary.join("scratch");
        let build = temporary.parent().expect("it is inside the build folder").to_owned();
        if root.exists() {
            std::fs::remove_dir_all(&root).expect("the old copy can be removed");
        }
        for package in PACKAGES {
            copy(&top().join(package).join("src"), &root.join(package).join("src"));
            let manifest = without_tests(&read(&top().join(package).join("Cargo.toml")));
            write(&root.join(package).join("Cargo.toml"), &manifest);
        }
        std::fs::remove_dir_all(root.join("sdk/src/generated")).expect("the SDK has a generated part");
        std::fs::copy(top().join("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file can be copied");
        let manifest: Vec<String> =
            read(&top().join("Cargo.toml")).lines().filter(|line| !line.starts_with("default-members")).map(only_sdk).collect();
        write(&root.join("Cargo.toml"), &manifest.join("\n"));
        Self { root, build, _alone: alone }
    }

    /// The copy's generated part.
    pub fn generated(&self) -> PathBuf {
        self.root.join("sdk/src/generated")
    }

    /// Puts files somewhere into the copy's sources.
    pub fn add(&self, folder: &str, files: &Sink) {
        for (path, text) in files.files() {
            write(&self.root.join("sdk/src").join(folder).join(path), text);
        }
    }

    /// Adds lines to the copy's `lib.rs`.
    pub fn append_to_lib(&self, text: &str) {
        let lib = self.root.join("sdk/src/lib.rs");
        write(&lib, &format!("{}\n{text}", read(&lib)));
    }

    /// Compiles the copy with all features; warnings are errors.
    ///
    /// # Panics
    ///
    /// When cargo cannot be started.
    pub fn check(&self) -> Result<(), String> {
        let lib = self.root.join("sdk/src/lib.rs");
        write(&lib, &format!("#![deny(warnings)]\n{}", read(&lib)));
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--all-features", "--offline", "--package", "authorizer", "--target-dir"])
            .arg(&self.build)
            .current_dir(&self.root)
            .output()
            .expect("cargo runs");
        if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
    }
}

fn only_sdk(line: &str) -> String {
    if line.starts_with("members") { format!("members = {PACKAGES:?}") } else { line.to_owned() }
}

/// Targets besides the library stay behind, and what only they need.
fn without_tests(manifest: &str) -> String {
    let end = manifest.find("[dev-dependencies]").unwrap_or(manifest.len());
    manifest[..end].replace("readme = \"../README.md\"", "") + "[lints]\nworkspace = true\n"
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { write(&target, &read(&entry.path())) }
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
    std::fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
