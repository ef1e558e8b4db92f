//! The whole way from a manifest to output files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::Version;
use sha2::{Digest, Sha256};

use crate::annotations::{self, BUILT_IN_DOCS, BUILT_IN_OPERATIONS, Facts, Subject, Words};
use crate::api::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::files::read_text;
use crate::fixups::Applied;
use crate::known::{self, Known, Mentioned};
use crate::manifest::{BUILT_IN, Inputs, Language, Manifest, Output};
use crate::merge::{Documents, merge};
use crate::names::Names;
use crate::schemas::Schemas;
use crate::secrets::Classified;
use crate::sink::Sink;
use crate::{emit, fingerprint, fixups, secrets, source, validate};

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

    /// A project without a manifest of its own: Authorizer's rules, the given inputs. Without a version, the inputs are
    /// looked up among the known ones.
    pub fn built_in(inputs: Inputs, version: Option<Version>, output: PathBuf) -> Result<Self> {
        let source = Source::new("the built-in manifest", BUILT_IN);
        let mut manifest = Manifest::read(&source)?;
        manifest.inputs = inputs;
        manifest.server.version = version;
        manifest.output = Output { folder: output, operations: None, mock: None, embed: None, runtime: manifest.output.runtime };
        Ok(Self { manifest, source, root: PathBuf::new() })
    }

    /// The output folder.
    pub fn output(&self) -> PathBuf {
        self.root.join(&self.manifest.output.folder)
    }

    /// The input texts.
    pub fn schemas(&self) -> Result<Schemas> {
        Schemas::of_manifest(&self.manifest.inputs, &self.root)?.some(&self.source.name)
    }
}

/// A project read, merged and checked.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The API.
    pub api: Api,
    /// Names.
    pub names: Names,
    /// Path of the runtime in generated code.
    pub runtime: String,
    /// What no schema says of operations.
    pub facts: Facts,
    /// Our own words.
    pub words: Words,
    /// Which fields are secret.
    pub secrets: Classified,
    /// Known server versions.
    pub known: Known,
    /// Types and fields of the inputs, before merging.
    pub inputs: Mentioned,
    /// Descriptors of the `.proto` files.
    pub descriptors: Option<Vec<u8>>,
    /// Server version; `None` when nobody knows it.
    pub version: Option<Version>,
    /// Digest of what each input says.
    pub digests: BTreeMap<Language, String>,
    /// Digest of the bytes of all inputs.
    pub digest: String,
    /// What is worth knowing.
    pub warnings: Vec<Diagnostic>,
}

/// Reads, merges, fixes up and checks.
pub fn prepare(project: &Project) -> Result<Prepared> {
    prepare_with(project, &project.schemas()?)
}

/// The same with texts that were read before, in the place of those that the manifest names.
pub fn prepare_with(project: &Project, schemas: &Schemas) -> Result<Prepared> {
    let manifest = &project.manifest;
    let inputs = &manifest.inputs;
    let operations = annotation(project, inputs.operations.as_ref(), "operations.toml", BUILT_IN_OPERATIONS)?;
    let docs = annotation(project, inputs.docs.as_ref(), "docs.toml", BUILT_IN_DOCS)?;
    let index = annotation(project, inputs.versions.as_ref(), "versions.json", known::BUILT_IN)?;
    let mut digest = Sha256::new();
    let annotations = [&operations, &docs, &index].map(|source| source.text.as_str());
    [project.source.text.as_str()].into_iter().chain(schemas.texts()).chain(annotations).for_each(|text| digest.update(text));
    let (documents, descriptors) = read(schemas)?;
    let digests = digests(&documents);
    let known = Known::read(&index)?;
    let version = manifest.server.version.clone().or_else(|| known.version(&digests).cloned());
    let names = Names::new(&manifest.names.acronyms);
    let read = [&documents.graphql, &documents.openapi, &documents.proto];
    let inputs = Mentioned::by(read.into_iter().flatten(), &names);
    let merged = merge(documents, &names)?;
    let Applied { api, mut warnings } =
        fixups::apply(merged, &manifest.fixups, version.as_ref(), &schemas.languages(), &project.source)?;
    validate::validate(&api)?;
    names.check(&api)?;
    let secrets = secrets::classify(&api, &manifest.secrets, &names, &project.source)?;
    let (facts, words) = (Facts::read(&operations)?, Words::read(&docs)?);
    let subject = Subject { api: &api, names: &names, known: &known, inputs: &inputs };
    warnings.extend(annotations::unused(&facts, &words, &subject, &operations, &docs));
    let digest = fingerprint::hex(&digest.finalize());
    let runtime = manifest.output.runtime.clone();
    Ok(Prepared { api, names, runtime, facts, words, secrets, known, inputs, descriptors, version, digests, digest, warnings })
}

fn digests(documents: &Documents) -> BTreeMap<Language, String> {
    let models =
        [(Language::GraphQl, &documents.graphql), (Language::OpenApi, &documents.openapi), (Language::Proto, &documents.proto)];
    models.into_iter().filter_map(|(language, api)| Some((language, fingerprint::of(api.as_ref()?)))).collect()
}

impl Prepared {
    /// What emission reads.
    pub fn input(&self) -> emit::Input<'_> {
        emit::Input {
            api: &self.api,
            names: &self.names,
            runtime: &self.runtime,
            facts: &self.facts,
            words: &self.words,
            secrets: &self.secrets,
            known: &self.known,
            descriptors: self.descriptors.as_deref(),
            version: self.version.as_ref(),
            digest: &self.digest,
        }
    }
}

/// The files of a prepared project.
pub fn emit(prepared: &Prepared) -> Result<emit::Output> {
    emit::emit(&prepared.input())
}

/// The tables of the mock server of a prepared project.
pub fn emit_mock(prepared: &Prepared) -> Result<Sink> {
    emit::mock(&prepared.input())
}

fn annotation(project: &Project, path: Option<&PathBuf>, name: &str, built_in: &str) -> Result<Arc<Source>> {
    match path {
        Some(path) => read_text(&project.root.join(path)),
        None => Ok(Source::new(format!("the built-in {name}"), built_in)),
    }
}

/// Reads the inputs that there are. Errors of all of them are reported together.
fn read(schemas: &Schemas) -> Result<(Documents, Option<Vec<u8>>)> {
    let mut documents = Documents::default();
    let mut descriptors = None;
    let mut findings = Vec::new();
    if !schemas.graphql.is_empty() {
        keep(source::graphql::read(&schemas.graphql), &mut documents.graphql, &mut findings);
    }
    if let Some(file) = &schemas.openapi {
        keep(source::openapi::read(file), &mut documents.openapi, &mut findings);
    }
    if let Some(files) = &schemas.proto {
        let mut proto = None;
        keep(source::proto::read(files), &mut proto, &mut findings);
        if let Some(proto) = proto {
            documents.proto = Some(proto.document);
            descriptors = Some(proto.descriptors);
        }
    }
    if findings.is_empty() { Ok((documents, descriptors)) } else { Err(Diagnostics(findings)) }
}

fn keep<T>(read: Result<T>, place: &mut Option<T>, findings: &mut Vec<Diagnostic>) {
    match read {
        Ok(value) => *place = Some(value),
        Err(Diagnostics(found)) => findings.extend(found),
    }
}
