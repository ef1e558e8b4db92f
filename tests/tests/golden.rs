//! Small schemas, one feature each, and the Rust that they give. `GOLDEN=write` writes the expected files anew: read them
//! before they are committed.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::manifest::{Inputs, Manifest};
use authorizer_codegen::pipeline::{self, Project};
use authorizer_codegen::sink::Sink;
use authorizer_tests::scratch::{Scratch, top};

const MANIFEST: &str = r#"
[inputs]
operations = "operations.toml"
docs = "docs.toml"
[server]
version = "1.0.0"
[output]
folder = "expected"
[names]
acronyms = ["IDP", "SAML"]
[secrets]
looks_like = ["codes", "headers", "otp", "password", "token"]
yes = ["Result.token", "access_token", "otp", "password", "recovery_codes", "SignInInput.headers", "SignInRequest.headers", "SignedIn.headers"]
[secrets.no]
continuation_token = "says where a list goes on"
headers = "no secret where maps are tested"
"#;

fn cases() -> Vec<PathBuf> {
    let folder = top().join("tests/golden");
    let entries = std::fs::read_dir(folder).expect("the cases are there");
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(cases.len() >= 15, "cases are missing");
    cases
}

fn project(case: &Path) -> Project {
    let source = Source::new("golden manifest", MANIFEST);
    let mut manifest = Manifest::read(&source).expect("the manifest is valid");
    let present = |name: &str| case.join(name).exists().then(|| PathBuf::from(name));
    manifest.inputs = Inputs {
        graphql: present("schema.graphql").into_iter().collect(),
        openapi: present("openapi.yaml"),
        proto: present("proto"),
        operations: Some(PathBuf::from("../operations.toml")),
        docs: Some(PathBuf::from("../docs.toml")),
        versions: present("versions.json"),
        without_prose: false,
    };
    Project { manifest, source, root: case.to_path_buf() }
}

fn generated(case: &Path) -> Sink {
    let prepared = pipeline::prepare(&project(case)).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    pipeline::emit(&prepared).unwrap_or_else(|error| panic!("{}: {error}", case.display())).files
}

#[test]
fn schemas_give_the_expected_rust() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (files, expected) = (generated(&case), case.join("expected"));
        if std::env::var_os("GOLDEN").is_some_and(|value| value == "write") {
            files.write(&expected).expect("the expected files can be written");
        }
        let drift = files.compare(&expected).expect("the expected files can be read");
        if !drift.is_empty() {
            wrong.push(format!("{}: {drift:?}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "GOLDEN=write cargo test --test golden shows the difference in git:\n{}", wrong.join("\n"));
}

#[test]
fn the_expected_rust_compiles_without_a_warning() {
    let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")));
    let (own, others) = cases().split_first().map(|(own, others)| (own.clone(), others.to_vec())).expect("there are cases");
    // The crate needs a generated part of its own; the other cases stand beside it, so that all compile at once.
    scratch.add("generated", &generated(&own));
    let mut modules = String::new();
    for case in others {
        let name = case.file_name().expect("a case has a name").to_string_lossy().into_owned();
        scratch.add(&format!("golden/{name}"), &generated(&case));
        writeln!(modules, "    /// One case.\n    #[allow(dead_code, reason = \"nothing calls a case\")]\n    pub mod {name};")
            .expect("a string takes everything");
    }
    scratch.append_to_lib(&format!("/// Golden cases.\npub mod golden {{\n{modules}}}\n"));
    scratch.check().unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_copy_that_does_not_compile_is_noticed_whatever_was_compiled_before() {
    for broken in [false, true] {
        let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")));
        scratch.add("generated", &generated(&cases()[0]));
        if broken {
            scratch.append_to_lib("compile_error!(\"it is noticed\");");
        }
        let checked = scratch.check();
        assert_eq!(checked.is_err_and(|error| error.contains("it is noticed")), broken);
    }
}
