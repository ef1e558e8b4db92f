//! Protocol buffers: `.proto` files or a descriptor set → [`Document`].

mod compile;
mod depth;
mod descriptors;
mod messages;
pub mod options;
mod places;
mod services;
#[cfg(test)]
mod tests;
mod written;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use prost_reflect::FileDescriptor;

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::document::Document;
use compile::Compiled;
use descriptors::encode;
use messages::Messages;
use places::Places;

pub use descriptors::{is_own, pool};

/// What a folder of `.proto` files says.
#[derive(Clone, Debug, PartialEq)]
pub struct Proto {
    /// What they say.
    pub document: Document,
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

fn build(mut own: Vec<FileDescriptor>, places: &Places) -> Result<Proto> {
    // A descriptor set has the order of its imports, a folder that of its names.
    own.sort_by(|a, b| a.name().cmp(b.name()));
    let mut messages = Messages::new(places);
    for file in &own {
        messages.file(file);
    }
    let (types, mut findings) = messages.finish();
    let mut document = Document { types, ..Document::default() };
    for service in own.iter().flat_map(FileDescriptor::services) {
        services::read(&service, places, &mut document.operations, &mut findings);
    }
    if document.operations.is_empty() && findings.is_empty() {
        let finding = Diagnostic::new("AZ101", "the protobuf files define no service").help("give the file that defines it");
        findings.push(own.iter().fold(finding, |finding, file| finding.at(&places.span(file, &[]), "none in here")));
    }
    if !findings.is_empty() {
        return Err(Diagnostics(findings));
    }
    mark_rest(&mut document);
    Ok(Proto { document, descriptors: encode(&own) })
}

/// Says which fields REST can reach.
fn mark_rest(document: &mut Document) {
    let mut open: Vec<String> = Vec::new();
    for operation in document.operations.iter().filter(|operation| operation.rest.is_some()) {
        let uses = operation.arguments.iter().map(|argument| &argument.ty).chain(&operation.response);
        open.extend(uses.filter_map(|ty| ty.named().map(str::to_owned)));
    }
    let mut seen = HashSet::new();
    while let Some(name) = open.pop() {
        let Some(fields) = document.types.get_mut(&name).and_then(|ty| ty.fields_mut()) else { continue };
        if seen.insert(name) {
            for field in fields {
                field.rest = true;
                open.extend(field.ty.named().map(str::to_owned));
            }
        }
    }
}
