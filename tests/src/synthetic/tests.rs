use std::path::PathBuf;

use authorizer_codegen::pipeline::{self, Project};

use super::*;

const SIZE: usize = 60;

/// The files in a folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("authorizer-synthetic-{name}-{}", std::process::id()));
        files(SIZE).write(&path).expect("the temporary folder can be written");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind is no reason to fail.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn all_three_languages_give_every_operation() {
    let folder = Folder::new("all");
    let project = Project::open(&folder.0.join(ALL)).unwrap_or_else(|error| panic!("{error}"));
    let api = pipeline::prepare(&project).unwrap_or_else(|error| panic!("{error}")).api;
    assert_eq!(api.operations.len(), SIZE);
    let everywhere = api.operations.iter().all(|one| one.graphql.is_some() && one.rest.is_some() && one.grpc.is_some());
    assert!(everywhere, "{:?}", api.operations);
    // What the languages share is one type each: the notice, and three per group.
    for name in ["Notice", "PageRequest", "Record2", "Entry2", "Owner2"] {
        assert!(api.types.contains_key(name), "{name}");
    }
    assert!(!api.types.contains_key("Attributes"), "an open map is no type");
}

#[test]
fn the_openapi_document_alone_gives_every_operation() {
    let folder = Folder::new("alone");
    let project = Project::open(&folder.0.join(ALONE)).unwrap_or_else(|error| panic!("{error}"));
    let prepared = pipeline::prepare(&project).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(prepared.api.operations.len(), SIZE);
    assert!(prepared.warnings.is_empty(), "{:?}", prepared.warnings);
}

#[test]
fn one_size_is_always_the_same_text() {
    assert_eq!(files(SIZE), files(SIZE));
}
