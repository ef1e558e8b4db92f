//! Protocol buffers: `.proto` files or a descriptor set → [`Model`].

mod compile;
mod depth;
mod messages;
pub mod options;
mod places;
mod services;
#[cfg(test)]
mod tests;
mod written;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;
use prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage, FileDescriptor, ReflectMessage};

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source, Span};
use crate::model::Model;
use compile::Compiled;
use messages::Messages;
use places::Places;

/// What a folder of `.proto` files says.
#[derive(Clone, Debug, PartialEq)]
pub struct Proto {
    /// The API.
    pub model: Model,
    /// An encoded `FileDescriptorSet` of the API's own files and what they import, without comments: what wire types
    /// are made of.
    pub descriptors: Vec<u8>,
}

/// Compiles and reads files, each with the path that others import it by.
pub fn read(files: &[(String, Arc<Source>)]) -> Result<Proto> {
    let Compiled { pool, infos } = compile::compile(files)?;
    let sources: HashMap<_, _> = files.iter().map(|(path, source)| (path.clone(), Arc::clone(source))).collect();
    let own = pool.files().filter(|file| sources.contains_key(file.name()) && is_own(file)).collect();
    let nowhere = files.first().map_or_else(|| Source::new("the .proto files", ""), |(_, source)| Arc::clone(source));
    build(own, &Places::new(infos, &sources, nowhere))
}

/// Reads an encoded `FileDescriptorSet`, as a server reports it about itself. Its places are the whole of `name`.
pub fn read_descriptors(bytes: &[u8], name: &str) -> Result<Proto> {
    let source = Source::new(name, "");
    let pool = pool(bytes, &source)?;
    let own = pool.files().filter(is_own).collect();
    build(own, &Places::new(HashMap::new(), &HashMap::new(), source))
}

/// The files of an encoded `FileDescriptorSet`.
pub fn pool(bytes: &[u8], source: &Arc<Source>) -> Result<DescriptorPool> {
    let span = Span::whole(source);
    let refuse = |what: String| {
        let finding = Diagnostic::new("AZ101", "this is not a set of protobuf descriptors").at(&span, what);
        finding.help(
            "give an encoded FileDescriptorSet with all imports, as `protoc --include_imports` or a server's reflection does",
        )
    };
    // Looked at first, because the pool panics over a language that it does not know, as editions are.
    let set = prost_types::FileDescriptorSet::decode(bytes).map_err(|error| refuse(error.to_string()))?;
    if let Some(file) = set.file.iter().find(|file| !matches!(file.syntax(), "" | "proto2" | "proto3")) {
        let finding = Diagnostic::new("AZ104", format!("protobuf: `{}` as a syntax is not supported", file.syntax()));
        let finding = finding.at(&span, format!("of `{}`", file.name()));
        return Err(finding.help("take proto3").into());
    }
    if let Some(what) = written::check(&set) {
        return Err(refuse(what).into());
    }
    Ok(DescriptorPool::decode(bytes).map_err(|error| refuse(error.to_string()))?)
}

/// Is a file the API's, and not of the languages and tools around it?
pub fn is_own(file: &FileDescriptor) -> bool {
    let place = if file.package_name().is_empty() { file.name() } else { file.package_name() };
    !matches!(place.split(['.', '/']).next(), Some("google" | "grpc" | "buf"))
}

fn build(mut own: Vec<FileDescriptor>, places: &Places) -> Result<Proto> {
    // A descriptor set has the order of its imports, a folder that of its names.
    own.sort_by(|a, b| a.name().cmp(b.name()));
    let mut messages = Messages::new(places);
    for file in &own {
        messages.file(file);
    }
    let (types, mut findings) = messages.finish();
    let mut model = Model { types, ..Model::default() };
    for service in own.iter().flat_map(FileDescriptor::services) {
        services::read(&service, places, &mut model.operations, &mut findings);
    }
    if model.operations.is_empty() && findings.is_empty() {
        let finding = Diagnostic::new("AZ101", "the protobuf files define no service").help("give the file that defines it");
        findings.push(own.iter().fold(finding, |finding, file| finding.at(&places.span(file, &[]), "none in here")));
    }
    if !findings.is_empty() {
        return Err(Diagnostics(findings));
    }
    mark_rest(&mut model);
    Ok(Proto { model, descriptors: encode(&own) })
}

/// Says which fields REST can reach.
fn mark_rest(model: &mut Model) {
    let mut open: Vec<String> = Vec::new();
    for operation in model.operations.iter().filter(|operation| operation.rest.is_some()) {
        let uses = operation.arguments.iter().map(|argument| &argument.ty).chain(&operation.response);
        open.extend(uses.filter_map(|ty| ty.named().map(str::to_owned)));
    }
    let mut seen = HashSet::new();
    while let Some(name) = open.pop() {
        let Some(fields) = model.types.get_mut(&name).and_then(|ty| ty.fields_mut()) else { continue };
        if seen.insert(name) {
            for field in fields {
                field.rest = true;
                open.extend(field.ty.named().map(str::to_owned));
            }
        }
    }
}

/// The given files and all they import, imports first.
fn encode(own: &[FileDescriptor]) -> Vec<u8> {
    let mut files = IndexMap::new();
    for file in own {
        with_imports(file, &mut files);
    }
    let kind = prost_types::FileDescriptorProto::default().descriptor();
    let mut set = Vec::new();
    for file in files.values() {
        let bytes = file.encode_to_vec();
        // Comments are dropped here: nothing may be copied from an input into an output by accident.
        let bytes = DynamicMessage::decode(kind.clone(), bytes.as_slice()).map_or(bytes, |mut message| {
            message.clear_field_by_name("source_code_info");
            message.encode_to_vec()
        });
        prost::encoding::bytes::encode(1, &bytes, &mut set);
    }
    set
}

fn with_imports(file: &FileDescriptor, files: &mut IndexMap<String, FileDescriptor>) {
    if !files.contains_key(file.name()) {
        for import in file.dependencies() {
            with_imports(&import, files);
        }
        files.insert(file.name().to_owned(), file.clone());
    }
}
