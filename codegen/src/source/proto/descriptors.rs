//! Encoded sets of descriptors: what a server reports, and what wire types are made of.

use std::sync::Arc;

use indexmap::IndexMap;
use prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage, FileDescriptor, ReflectMessage as _};

use super::written;
use crate::diagnostic::{Diagnostic, Result, Source, Span};

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

/// The given files and all they import, imports first.
pub(super) fn encode(own: &[FileDescriptor]) -> Vec<u8> {
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
