//! The whole way from a manifest to output files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::Version;
use sha2::{Digest, Sha256};

use crate::annotations::{BUILT_IN_DOCS, BUILT_IN_OPERATIONS, Facts, Words};
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::manifest::{BUILT_IN, Inputs, Manifest};
use crate::merge::{Readings, merge};
use crate::model::Model;
use crate::names::Names;
use crate::secrets::Classified;
use crate::{emit, fixups, secrets, source, validate};

/// What a run is to do.
#[derive(Clone, Debug)]
pub struct Project {
    /// The manifest.
    pub manifest: Manifest,
    /// Its text, for messages.
    pub source: Arc<Source>,
    /// The folder that its paths start from.
    pub root: PathBuf,
}

impl Project {
    /// The project of a manifest file.
    pub fn open(path: &Path) -> Result<Self> {
        let source = read_text(path)?;
        let manifest = Manifest::read(&source)?;
        let root = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(Self { manifest, source, root })
    }

    /// A project without a manifest of its own: Authorizer's rules, the given inputs.
    pub fn built_in(inputs: Inputs, version: Version, output: PathBuf) -> Result<Self> {
        let source = Source::new("the built-in manifest", BUILT_IN);
        let mut manifest = Manifest::read(&source)?;
        manifest.inputs = inputs;
        manifest.server.version = version;
        manifest.output.folder = output;
        Ok(Self { manifest, source, root: PathBuf::new() })
    }

    /// The output folder.
    pub fn output(&self) -> PathBuf {
        self.root.join(&self.manifest.output.folder)
    }
}

/// A project read, merged and checked.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The model.
    pub model: Model,
    /// Names.
    pub names: Names,
    /// What no schema says of operations.
    pub facts: Facts,
    /// Our own words.
    pub words: Words,
    /// Which fields are secret.
    pub secrets: Classified,
    /// Descriptors of the `.proto` files.
    pub descriptors: Option<Vec<u8>>,
    /// Server version.
    pub version: String,
    /// Digest of all inputs.
    pub digest: String,
}

/// Reads, merges, fixes up and checks.
pub fn prepare(project: &Project) -> Result<Prepared> {
    let manifest = &project.manifest;
    let mut digest = Sha256::new();
    digest.update(&project.source.text);
    let (readings, descriptors) = read(project, &mut digest)?;
    let names = Names::new(&manifest.names.acronyms);
    let merged = merge(readings, &names)?;
    let model = fixups::apply(merged, manifest, &project.source)?;
    validate::validate(&model)?;
    names.check(&model)?;
    let secrets = secrets::classify(&model, &manifest.secrets, &names, &project.source)?;
    let operations = annotation(project, manifest.inputs.operations.as_ref(), "operations.toml", BUILT_IN_OPERATIONS)?;
    let docs = annotation(project, manifest.inputs.docs.as_ref(), "docs.toml", BUILT_IN_DOCS)?;
    digest.update(&operations.text);
    digest.update(&docs.text);
    Ok(Prepared {
        model,
        names,
        facts: Facts::read(&operations)?,
        words: Words::read(&docs)?,
        secrets,
        descriptors,
        version: manifest.server.version.to_string(),
        digest: digest.finalize().iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}")),
    })
}

/// The files of a prepared project.
pub fn emit(prepared: &Prepared) -> Result<emit::Output> {
    emit::emit(&emit::Input {
        model: &prepared.model,
        names: &prepared.names,
        facts: &prepared.facts,
        words: &prepared.words,
        secrets: &prepared.secrets,
        descriptors: prepared.descriptors.as_deref(),
        version: &prepared.version,
        digest: &prepared.digest,
    })
}

fn annotation(project: &Project, path: Option<&PathBuf>, name: &str, built_in: &str) -> Result<Arc<Source>> {
    match path {
        Some(path) => read_text(&project.root.join(path)),
        None => Ok(Source::new(format!("the built-in {name}"), built_in)),
    }
}

/// Reads the inputs that there are. Errors of all of them are reported together.
fn read(project: &Project, digest: &mut Sha256) -> Result<(Readings, Option<Vec<u8>>)> {
    let inputs = &project.manifest.inputs;
    let mut readings = Readings::default();
    let mut descriptors = None;
    let mut findings = Vec::new();
    if !inputs.graphql.is_empty() {
        let mut files = Vec::new();
        for path in &inputs.graphql {
            let mut file = None;
            keep(read_text(&project.root.join(path)), &mut file, &mut findings);
            files.extend(file);
        }
        files.iter().for_each(|file| digest.update(&file.text));
        if files.len() == inputs.graphql.len() {
            keep(source::graphql::read(&files), &mut readings.graphql, &mut findings);
        }
    }
    if let Some(path) = &inputs.openapi {
        let read = read_text(&project.root.join(path)).and_then(|file| {
            digest.update(&file.text);
            source::openapi::read(&file)
        });
        keep(read, &mut readings.openapi, &mut findings);
    }
    if let Some(folder) = &inputs.proto {
        let read = proto_files(&project.root.join(folder)).and_then(|files| {
            files.iter().for_each(|(_, file)| digest.update(&file.text));
            source::proto::read(&files)
        });
        let mut proto = None;
        keep(read, &mut proto, &mut findings);
        if let Some(proto) = proto {
            readings.proto = Some(proto.model);
            descriptors = Some(proto.descriptors);
        }
    }
    if findings.is_empty() { Ok((readings, descriptors)) } else { Err(Diagnostics(findings)) }
}

fn keep<T>(read: Result<T>, place: &mut Option<T>, findings: &mut Vec<Diagnostic>) {
    match read {
        Ok(value) => *place = Some(value),
        Err(Diagnostics(found)) => findings.extend(found),
    }
}

/// A text file, named by its path.
pub fn read_text(path: &Path) -> Result<Arc<Source>> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| Diagnostic::new("AZ002", format!("{name} cannot be read: {error}")))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        Diagnostic::new("AZ003", format!("{name} is not UTF-8: byte {} is wrong", error.utf8_error().valid_up_to()))
            .help("convert the file to UTF-8")
    })?;
    Ok(Source::new(name, text))
}

/// All `.proto` files under a folder, with their import paths, in order.
fn proto_files(folder: &Path) -> Result<Vec<(String, Arc<Source>)>> {
    let unreadable =
        |path: &Path, error: &std::io::Error| Diagnostic::new("AZ002", format!("{} cannot be read: {error}", path.display()));
    let mut found = Vec::new();
    let mut queue = vec![folder.to_path_buf()];
    while let Some(current) = queue.pop() {
        let entries = std::fs::read_dir(&current).map_err(|error| unreadable(&current, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| unreadable(&current, &error))?.path();
            if path.is_dir() {
                queue.push(path);
            } else if path.extension().is_some_and(|extension| extension == "proto") {
                let parts = path.strip_prefix(folder).unwrap_or(&path).components();
                let import: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
                found.push((import.join("/"), read_text(&path)?));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(found)
}
