//! The messages of gRPC, by prost-build, without those that no operation needs.

use std::collections::BTreeSet;

use prost::Message as _;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FileDescriptorProto, FileDescriptorSet};
use quote::quote;

use super::context::Context;
use super::layout;
use crate::diagnostic::{Diagnostic, Result};

/// Package of the types that prost brings along: they are looked at, not written.
const WELL_KNOWN: &str = "google.protobuf";

/// The message of an open map.
const OPEN_MAP: &str = ".google.protobuf.Struct";

/// `wire.rs`.
pub(super) fn emit(context: &Context<'_>, descriptors: &[u8]) -> Result<String> {
    let set = FileDescriptorSet::decode(descriptors).map_err(|error| defect(&error.to_string()))?;
    let mut files = needed(context, set);
    files.iter_mut().flat_map(|file| &mut file.message_type).for_each(open_maps_as_bytes);
    let mut packages: Vec<String> =
        files.iter().map(|file| file.package().to_owned()).filter(|package| package != WELL_KNOWN).collect();
    packages.sort();
    packages.dedup();
    if packages.len() > 1 {
        let help = "generate from the files of one package at a time";
        let message = format!("messages of several packages are not supported: {}", packages.join(", "));
        let calls = context.input.api.operations.iter().filter(|operation| operation.grpc.is_some());
        let finding = Diagnostic::new("AZ502", message).help(help);
        return Err(calls.take(1).fold(finding, |finding, call| finding.at(&call.span, "among others, for this method")).into());
    }
    let mut config = prost_build::Config::new();
    config.skip_debug(["."]);
    let modules = files.into_iter().map(|file| (prost_build::Module::from_protobuf_package_name(file.package()), file)).collect();
    let generated = config.generate(modules).map_err(|error| defect(&error.to_string()))?;
    let own = packages.first().map(|package| prost_build::Module::from_protobuf_package_name(package));
    let text = own.and_then(|own| generated.get(&own).cloned()).unwrap_or_default();
    drop(generated);
    let text = lean(&text);
    let module = " The messages of gRPC. Private: the public structs are those of `model`.";
    let head = layout::text(quote! {
        #![doc = #module]
        #![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
    })?;
    Ok(head + &layout::pieces(&items(&text))?)
}

/// An open map stays bytes until the SDK reads it: the type that prost has for it refuses more than 33 levels of nesting, together with
/// the response around it.
fn open_maps_as_bytes(message: &mut DescriptorProto) {
    let is_entry = message.options.as_ref().is_some_and(prost_types::MessageOptions::map_entry);
    for field in message.field.iter_mut().filter(|field| field.type_name() == OPEN_MAP) {
        field.set_type(Type::Bytes);
        field.type_name = None;
        // Messages can be absent, and bytes only when they say so.
        field.proto3_optional =
            Some(!is_entry && field.oneof_index.is_none() && field.label() == Label::Optional).filter(|optional| *optional);
    }
    message.nested_type.iter_mut().for_each(open_maps_as_bytes);
}

/// The items of what prost-build writes: each ends with a brace in a line of its own.
fn items(text: &str) -> Vec<&str> {
    let mut items: Vec<&str> = text.split_inclusive("\n}\n").collect();
    items.retain(|item| !item.trim().is_empty());
    items
}

/// The messages are only encoded and decoded: what else prost-build derives costs compile time for nothing.
fn lean(text: &str) -> String {
    let derived = |line: &str| line.trim_start().starts_with("#[derive(") && line.trim_end().ends_with("::prost::Message)]");
    text.lines()
        // Who uses a field of a message is told by the model.
        .filter(|line| line.trim() != "#[deprecated]")
        .map(|line| if derived(line) { "#[derive(::prost::Message)]\n".to_owned() } else { format!("{line}\n") })
        .collect()
}

fn defect(error: &str) -> Diagnostic {
    Diagnostic::new("AZ503", format!("prost-build cannot write the messages: {error}"))
        .help("check that the .proto files compile with protoc")
}

/// The files with only the messages that calls need, without comments and services.
fn needed(context: &Context<'_>, set: FileDescriptorSet) -> Vec<FileDescriptorProto> {
    let mut all: std::collections::BTreeMap<String, &DescriptorProto> = std::collections::BTreeMap::new();
    for file in &set.file {
        for message in &file.message_type {
            all.insert(format!(".{}.{}", file.package(), message.name()), message);
        }
    }
    let mut queue: Vec<String> = Vec::new();
    for operation in &context.input.api.operations {
        let Some(grpc) = &operation.grpc else { continue };
        let package = grpc.service.rsplit_once('.').map_or("", |(package, _)| package);
        // A request without fields is no bytes.
        if operation.request().is_some() {
            queue.push(format!(".{package}.{}", grpc.input));
        }
        queue.push(format!(".{package}.{}", grpc.output));
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = queue.pop() {
        let Some(message) = all.get(&name) else { continue };
        if reached.insert(name) {
            queue.extend(message.field.iter().filter_map(|field| field.type_name.clone()));
        }
    }
    let mut files = Vec::new();
    for mut file in set.file {
        let package = file.package().to_owned();
        file.message_type.retain(|message| reached.contains(&format!(".{package}.{}", message.name())));
        file.enum_type.clear();
        file.service.clear();
        file.extension.clear();
        file.source_code_info = None;
        if !file.message_type.is_empty() {
            files.push(file);
        }
    }
    files.sort_by(|a, b| a.name().cmp(b.name()));
    for file in &mut files {
        file.message_type.sort_by(|a, b| a.name().cmp(b.name()));
    }
    files
}
