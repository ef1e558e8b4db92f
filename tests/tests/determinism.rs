//! In which order the inputs define things changes nothing but their digest.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::files::read_text;
use authorizer_codegen::pipeline::{self, Project};
use authorizer_codegen::source;
use authorizer_tests::random::Random;
use authorizer_tests::scratch::top;
use serde_json::Value;

/// Orders that are tried. Each has a seed of its own, which a failure names.
const ORDERS: u64 = 20;

fn project() -> Project {
    Project::open(&top().join("schemas/authorizer.toml")).expect("the manifest can be read")
}

/// The generated files, as names and texts, without the digest of the inputs.
fn generated(project: &Project) -> Vec<(PathBuf, String)> {
    let prepared = pipeline::prepare(project).unwrap_or_else(|error| panic!("{error}"));
    let files = pipeline::emit(&prepared).unwrap_or_else(|error| panic!("{error}")).files;
    let told = |(path, text): (&Path, &str)| {
        assert_eq!(text.matches(&prepared.digest).count(), 1, "the header of {} has the digest", path.display());
        (path.to_owned(), text.replace(&prepared.digest, ""))
    };
    files.files().map(told).collect()
}

fn shuffled<T>(mut parts: Vec<T>, random: &mut Random) -> Vec<T> {
    parts.sort_by_cached_key(|_| random.bytes::<8>());
    parts
}

/// Cuts at the lines that are indented by `indent` and not more. A line of prose stays with what it is about.
fn blocks(text: &str, indent: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut prose = false;
    for line in text.split_inclusive('\n') {
        let own = line.strip_prefix(indent).filter(|own| !own.starts_with([' ', '\n', '}']));
        match blocks.last_mut() {
            Some(block) if own.is_none() || prose => block.push_str(line),
            _ => blocks.push(line.to_owned()),
        }
        prose = own.is_some_and(|own| own.starts_with(['#', '/', '"']));
    }
    blocks
}

/// The same definitions in another order: those whose first line begins with one of `words`, behind all others, and what is
/// in them where the first line begins with one of `inner`. Also, how many things found another place.
fn reordered(text: &str, words: &[&str], inner: &[&str], random: &mut Random) -> (String, usize) {
    let begins = |block: &String, words: &[&str]| words.iter().any(|word| block.starts_with(word));
    let (movable, fixed): (Vec<String>, Vec<String>) = blocks(text, "").into_iter().partition(|block| begins(block, words));
    let mut moved = movable.len();
    let mut open = |block: String| {
        let Some((head, body)) = block.split_once('\n').filter(|_| begins(&block, inner)) else { return block };
        let (body, end) = body.rsplit_once('}').expect("a definition with a body ends");
        let parts = blocks(body, "  ");
        moved += parts.len();
        format!("{head}\n{}}}{end}", shuffled(parts, random).concat())
    };
    let movable: Vec<String> = movable.into_iter().map(&mut open).collect();
    (fixed.concat() + &shuffled(movable, random).concat(), moved)
}

/// The document with its own keys, its paths and its definitions in another order.
fn reordered_document(text: &str, random: &mut Random) -> (String, usize) {
    let document: Value = serde_json::from_str(text).expect("the document is JSON");
    let mut moved = 0;
    let mut object = |members: Vec<(&String, String)>| {
        moved += members.len();
        let members: Vec<_> = members.iter().map(|(key, value)| format!("{}: {value}", Value::from(key.as_str()))).collect();
        format!("{{{}}}", shuffled(members, random).join(",\n"))
    };
    let mut parts = Vec::new();
    for (key, value) in document.as_object().expect("the document is an object") {
        let inside = value.as_object().filter(|_| key == "paths" || key == "definitions");
        let text = inside.map(|members| object(members.iter().map(|(key, value)| (key, value.to_string())).collect()));
        parts.push((key, text.unwrap_or_else(|| value.to_string())));
    }
    (object(parts), moved)
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
    std::fs::write(path, text).expect("a file can be written");
}

/// The `.proto` files, each with the path that others import it by.
fn protos(project: &Project) -> Vec<(String, Arc<Source>)> {
    let folder = project.root.join(project.manifest.inputs.proto.as_ref().expect("there are .proto files"));
    let package = folder.join("authorizer/v1");
    let entries = std::fs::read_dir(&package).expect("the folder can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    let import = |path: &Path| path.strip_prefix(&folder).expect("it is in there").display().to_string();
    paths.iter().map(|path| (import(path), read_text(path).unwrap_or_else(|error| panic!("{error}")))).collect()
}

/// Writes the inputs in the order of a seed and points a project to them.
fn in_another_order(seed: u64) -> Project {
    let random = &mut Random::new(seed);
    let mut project = project();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("determinism").join(seed.to_string());
    let text = |path: &Path| read_text(&project.root.join(path)).unwrap_or_else(|error| panic!("{error}")).text.clone();
    let inputs = &project.manifest.inputs;
    let words = ["type ", "input ", "enum ", "scalar "];
    let (sdl, moved) = reordered(&text(&inputs.graphql[0]), &words, &["type Query", "type Mutation"], random);
    assert!(moved > 250, "SDL: {moved} definitions and operations");
    write(&folder.join("schema.graphql"), &sdl);
    let (document, moved) = reordered_document(&text(inputs.openapi.as_ref().expect("there is a document")), random);
    assert!(moved > 300, "OpenAPI: {moved} paths and definitions");
    write(&folder.join("openapi.json"), &document);
    let mut calls = 0;
    for (path, file) in protos(&project) {
        let (text, moved) = reordered(&file.text, &["message ", "service ", "enum ", "extend "], &["service "], random);
        calls += moved;
        write(&folder.join("proto").join(path), &text);
    }
    assert!(calls > 300, "proto: {calls} messages and calls");
    project.manifest.inputs.graphql = vec![folder.join("schema.graphql")];
    project.manifest.inputs.openapi = Some(folder.join("openapi.json"));
    project.manifest.inputs.proto = Some(folder.join("proto"));
    project
}

#[test]
fn the_order_of_definitions_changes_nothing_that_is_written() {
    let expected = generated(&project());
    for seed in 0..ORDERS {
        let found = generated(&in_another_order(seed));
        assert_eq!(found.len(), expected.len());
        for ((path, found), (_, expected)) in found.iter().zip(&expected) {
            let differs = found.lines().zip(expected.lines()).find(|(found, expected)| found != expected);
            assert!(found == expected, "{} with seed {seed}: {differs:?}", path.display());
        }
    }
}

#[test]
fn the_order_in_which_files_are_found_changes_nothing_that_is_read() {
    let files = protos(&project());
    let expected = source::proto::read(&files).unwrap_or_else(|error| panic!("{error}"));
    for seed in 0..ORDERS {
        let found = source::proto::read(&shuffled(files.clone(), &mut Random::new(seed)));
        assert!(found.unwrap_or_else(|error| panic!("{error}")) == expected, "seed {seed}");
    }
}
