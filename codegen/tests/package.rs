//! The package of the generator holds all that it is built of.

use std::path::{Path, PathBuf};
use std::process::Command;

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn embedded_files_are_inside_of_the_package() {
    let mut files = Vec::new();
    sources(&package().join("src"), &mut files);
    let root = package().canonicalize().expect("the package has a place");
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a source can be read");
        for path in text.split("include_str!(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let path = file.parent().expect("a file is in a folder").join(path);
            let path = path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(path.starts_with(&root), "{} includes {}", file.display(), path.display());
            count += 1;
        }
    }
    assert!(count >= 10, "only {count} files are included");
}

#[test]
fn check_compares_the_copies_of_embedded_files() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("embedded-copies");
    let _ = std::fs::remove_dir_all(&root);
    std::fs::create_dir_all(root.join("texts")).expect("a folder can be made");
    let write = |path: &str, text: &str| std::fs::write(root.join(path), text).expect("a file can be written");
    write("schema.graphql", "type Query { a: A! }\ntype A { b: String }\n");
    write("texts/header.txt", "one\n");
    let manifest = "[inputs]\ngraphql = [\"schema.graphql\"]\n[server]\nversion = \"1.0.0\"\n[output]\nfolder = \"src\"\n\
                    [output.embed]\nfolder = \"embedded\"\nfiles = [\"texts/header.txt\"]\n";
    write("manifest.toml", manifest);
    let run = |command: &str| {
        let manifest = root.join("manifest.toml");
        let mut run = Command::new(env!("CARGO_BIN_EXE_authorizer-codegen"));
        let output = run.args([command, "--manifest"]).arg(manifest).output().expect("the command runs");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    assert_eq!(run("generate").0, Some(0));
    assert_eq!(std::fs::read_to_string(root.join("embedded/header.txt")).expect("it was copied"), "one\n");
    assert_eq!(run("check").0, Some(0));
    write("texts/header.txt", "two\n");
    let (code, found) = run("check");
    assert_eq!(code, Some(1));
    assert!(found.contains("different") && found.contains("header.txt"), "{found}");
}
