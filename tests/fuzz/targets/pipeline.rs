//! SDL, an OpenAPI document and a `.proto` file, cut out of one text at lines of `====`, the whole way to Rust. An empty
//! part is an input that there is not. What is written is Rust, names nothing twice, and is the same the next time.
#![no_main]

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use authorizer_codegen::annotations::{Facts, Words};
use authorizer_codegen::api::Api;
use authorizer_codegen::diagnostic::{Result, Source};
use authorizer_codegen::emit::{self, Input};
use authorizer_codegen::fixups::Applied;
use authorizer_codegen::known::Known;
use authorizer_codegen::manifest::Manifest;
use authorizer_codegen::merge::{Documents, merge};
use authorizer_codegen::names::Names;
use authorizer_codegen::secrets::{self, Classified};
use authorizer_codegen::source::proto::Proto;
use authorizer_codegen::{fixups, source, validate};
use authorizer_fuzz::{accepted, twice};

/// One word that looks secret, and is; no fix-up, which would have to apply.
const MANIFEST: &str = r#"
[inputs]
[server]
version = "1.0.0"
[output]
folder = "out"
[names]
acronyms = ["IDP", "SAML"]
[secrets]
looks_like = ["password"]
yes = ["password"]
"#;

/// What does not change from input to input.
struct Rules {
    source: Arc<Source>,
    manifest: Manifest,
    names: Names,
    facts: Facts,
    words: Words,
    known: Known,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let source = Source::new("fuzz.toml", MANIFEST);
    let manifest = Manifest::read(&source).expect("the manifest is valid");
    let names = Names::new(&manifest.names.acronyms);
    let nothing = Source::new("nothing.toml", "");
    let (facts, words) = (Facts::read(&nothing).expect("no facts"), Words::read(&nothing).expect("no words"));
    Rules { source, manifest, names, facts, words, known: Known::default() }
});

fn part<T>(text: &str, read: impl FnOnce(&str) -> Result<T>) -> Result<Option<T>> {
    if text.trim().is_empty() { Ok(None) } else { read(text).map(Some) }
}

fn checked(sdl: &str, document: &str, protobuf: &str) -> Result<(Api, Classified, Option<Vec<u8>>)> {
    let file = |text: &str| vec![("fuzz/v1/fuzz.proto".to_owned(), Source::new("fuzz.proto", text))];
    let proto = part(protobuf, |text| source::proto::read(&file(text)))?;
    let (proto, descriptors) = proto.map(|Proto { document, descriptors }| (document, descriptors)).unzip();
    let documents = Documents {
        graphql: part(sdl, |text| source::graphql::read(&[Source::new("fuzz.graphql", text)]))?,
        openapi: part(document, |text| source::openapi::read(&Source::new("fuzz.yaml", text)))?,
        proto,
    };
    let (fixups, version) = (&RULES.manifest.fixups, RULES.manifest.server.version.as_ref());
    let Applied { api, .. } = fixups::apply(merge(documents, &RULES.names)?, fixups, version, &[], &RULES.source)?;
    validate::validate(&api)?;
    RULES.names.check(&api)?;
    let secrets = secrets::classify(&api, &RULES.manifest.secrets, &RULES.names, &RULES.source)?;
    Ok((api, secrets, descriptors))
}

/// The files, as path and text, of an input that is accepted.
fn written(text: &str) -> Option<Vec<(PathBuf, String)>> {
    let mut parts = text.splitn(3, "\n====\n");
    let mut next = || parts.next().unwrap_or_default();
    let (api, secrets, descriptors) = accepted(checked(next(), next(), next()))?;
    let output = emit::emit(&Input {
        api: &api,
        runtime: "crate",
        names: &RULES.names,
        facts: &RULES.facts,
        words: &RULES.words,
        secrets: &secrets,
        known: &RULES.known,
        descriptors: descriptors.as_deref(),
        version: RULES.manifest.server.version.as_ref(),
        digest: "",
    });
    match output {
        Ok(output) => Some(output.files.files().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()),
        // What a check before could have refused, with a place, must not come this far; messages of several packages may.
        Err(error) => {
            assert!(error.0.iter().all(|finding| finding.code == "AZ502"), "{error}");
            None
        }
    }
}

libfuzzer_sys::fuzz_target!(|text: &str| {
    let Some(files) = written(text) else { return };
    for (path, text) in &files {
        assert_eq!(twice::names(text), Vec::<String>::new(), "{}:\n{text}", path.display());
    }
    // Maps that are not ordered differ from one to the next, even within a process.
    assert_eq!(written(text), Some(files), "the same bytes each time");
});
