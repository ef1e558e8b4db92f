//! Descriptors → `.proto` files.
//!
//! Comments and file options are left out; everything that the wire, the REST binding or a rule depends on stays.

mod options;
#[cfg(test)]
mod tests;

use prost_reflect::{
    EnumDescriptor, ExtensionDescriptor, FieldDescriptor, FileDescriptor, Kind, MessageDescriptor, MethodDescriptor,
    OneofDescriptor, ServiceDescriptor, Syntax,
};

use crate::diagnostic::{Diagnostic, Result, Source};
use crate::source::proto::options::quoted;
use crate::source::proto::{is_own, pool};
use options::{attributes, default_value, statements};

/// The API's own files of an encoded `FileDescriptorSet`, as import path and text, sorted by path.
pub fn from_descriptors(bytes: &[u8]) -> Result<Vec<(String, String)>> {
    let pool = pool(bytes, &Source::new("the descriptor set", ""))?;
    // Looked for first, because descriptors panic when they are asked for the part of a map that is not there.
    let broken = |message: &MessageDescriptor| message.is_map_entry() && (1..=2).any(|part| message.get_field(part).is_none());
    if let Some(entry) = pool.all_messages().find(broken) {
        let message =
            format!("`{}` of the descriptor set is marked as a map's entry and has no key or no value", entry.full_name());
        return Err(Diagnostic::new("AZ101", message).help("take the descriptors anew from the server").into());
    }
    let mut files: Vec<_> = pool.files().filter(is_own).map(|one| (one.name().to_owned(), file(&one))).collect();
    files.sort();
    Ok(files)
}

/// The text of one file.
pub fn file(file: &FileDescriptor) -> String {
    let mut out = Printer { text: String::new(), depth: 0 };
    out.line(if file.syntax() == Syntax::Proto2 { "syntax = \"proto2\";" } else { "syntax = \"proto3\";" });
    if !file.package_name().is_empty() {
        out.blank();
        out.line(&format!("package {};", file.package_name()));
    }
    let declared = file.file_descriptor_proto();
    for (index, import) in declared.dependency.iter().enumerate() {
        if index == 0 {
            out.blank();
        }
        let is_public = declared.public_dependency.iter().any(|&public| usize::try_from(public) == Ok(index));
        out.line(&format!("import {}\"{import}\";", if is_public { "public " } else { "" }));
    }
    for extensions in runs(file.extensions().collect()) {
        out.blank();
        out.extend(&extensions);
    }
    for service in file.services() {
        out.blank();
        out.service(&service);
    }
    for message in by_place(file.messages().collect(), MessageDescriptor::path) {
        out.blank();
        out.message(&message);
    }
    for list in by_place(file.enums().collect(), EnumDescriptor::path) {
        out.blank();
        out.enumeration(&list);
    }
    out.text
}

/// In declaration order, where descriptors may sort otherwise.
fn by_place<T>(mut parts: Vec<T>, path: impl Fn(&T) -> &[i32]) -> Vec<T> {
    parts.sort_by(|a, b| path(a).cmp(path(b)));
    parts
}

/// Extensions in runs of those that extend the same message.
fn runs(extensions: Vec<ExtensionDescriptor>) -> Vec<Vec<ExtensionDescriptor>> {
    let mut runs: Vec<Vec<ExtensionDescriptor>> = Vec::new();
    for extension in by_place(extensions, ExtensionDescriptor::path) {
        let same = |run: &&mut Vec<ExtensionDescriptor>| {
            run.last().is_some_and(|last| last.containing_message() == extension.containing_message())
        };
        match runs.last_mut().filter(same) {
            Some(run) => run.push(extension),
            None => runs.push(vec![extension]),
        }
    }
    runs
}

struct Printer {
    text: String,
    depth: usize,
}

impl Printer {
    fn line(&mut self, line: &str) {
        self.text.extend(std::iter::repeat_n("  ", self.depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn lines(&mut self, lines: &[String]) {
        for line in lines {
            self.line(line);
        }
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A block in braces; one without content stays on one line.
    fn block(&mut self, head: &str, body: impl FnOnce(&mut Self)) {
        self.line(&format!("{head} {{"));
        let start = self.text.len();
        self.depth += 1;
        body(self);
        self.depth -= 1;
        if self.text.len() == start {
            self.text.truncate(start - 1);
            self.text.push_str("}\n");
        } else {
            self.line("}");
        }
    }

    fn message(&mut self, message: &MessageDescriptor) {
        self.block(&format!("message {}", message.name()), |out| {
            out.lines(&statements(&message.options()));
            out.reserved(message);
            for inner in by_place(message.child_enums().collect(), EnumDescriptor::path) {
                out.enumeration(&inner);
            }
            for inner in by_place(message.child_messages().collect(), MessageDescriptor::path) {
                if !inner.is_map_entry() {
                    out.message(&inner);
                }
            }
            let mut printed: Vec<OneofDescriptor> = Vec::new();
            for field in by_place(message.fields().collect(), FieldDescriptor::path) {
                match field.containing_oneof().filter(|choice| !choice.is_synthetic()) {
                    None => out.line(&self::field(&field)),
                    Some(choice) if printed.contains(&choice) => {}
                    Some(choice) => {
                        out.oneof(&choice);
                        printed.push(choice);
                    }
                }
            }
            for extensions in runs(message.child_extensions().collect()) {
                out.extend(&extensions);
            }
        });
    }

    fn reserved(&mut self, message: &MessageDescriptor) {
        // Ends are exclusive here; the last field number has a name.
        let range = |range: std::ops::Range<u32>| match range.clone().next_back()? {
            last if last == range.start => Some(last.to_string()),
            536_870_911 => Some(format!("{} to max", range.start)),
            last => Some(format!("{} to {last}", range.start)),
        };
        let ranges: Vec<_> = message.reserved_ranges().filter_map(range).collect();
        if !ranges.is_empty() {
            self.line(&format!("reserved {};", ranges.join(", ")));
        }
        let names: Vec<_> = message.reserved_names().map(|name| format!("\"{name}\"")).collect();
        if !names.is_empty() {
            self.line(&format!("reserved {};", names.join(", ")));
        }
        let ranges: Vec<_> = message.extension_ranges().filter_map(range).collect();
        if !ranges.is_empty() {
            self.line(&format!("extensions {};", ranges.join(", ")));
        }
    }

    fn oneof(&mut self, choice: &OneofDescriptor) {
        self.block(&format!("oneof {}", choice.name()), |out| {
            out.lines(&statements(&choice.options()));
            for field in by_place(choice.fields().collect(), FieldDescriptor::path) {
                out.line(&self::field(&field));
            }
        });
    }

    fn enumeration(&mut self, list: &EnumDescriptor) {
        self.block(&format!("enum {}", list.name()), |out| {
            out.lines(&statements(&list.options()));
            let range = |range: std::ops::RangeInclusive<i32>| match (*range.start(), *range.end()) {
                (start, end) if start == end => start.to_string(),
                (start, i32::MAX) => format!("{start} to max"),
                (start, end) => format!("{start} to {end}"),
            };
            let ranges: Vec<_> = list.reserved_ranges().map(range).collect();
            if !ranges.is_empty() {
                out.line(&format!("reserved {};", ranges.join(", ")));
            }
            let names: Vec<_> = list.reserved_names().map(|name| format!("\"{name}\"")).collect();
            if !names.is_empty() {
                out.line(&format!("reserved {};", names.join(", ")));
            }
            for value in by_place(list.values().collect(), prost_reflect::EnumValueDescriptor::path) {
                let attributes = bracketed(&attributes(&value.options()));
                out.line(&format!("{} = {}{attributes};", value.name(), value.number()));
            }
        });
    }

    fn extend(&mut self, extensions: &[ExtensionDescriptor]) {
        let Some(first) = extensions.first() else { return };
        let scope = Scope { file: first.parent_file(), message: first.parent_message() };
        self.block(&format!("extend {}", scope.name(&first.containing_message())), |out| {
            for extension in extensions {
                let declared = extension.field_descriptor_proto();
                let label = match (extension.is_list(), extension.parent_file().syntax()) {
                    (true, _) => "repeated ",
                    (false, Syntax::Proto2) => "optional ",
                    (false, _) if declared.proto3_optional() => "optional ",
                    (false, _) => "",
                };
                let ty = scope.ty(&extension.kind());
                let mut options = attributes(&extension.options());
                options.extend(default_value(declared));
                out.line(&format!("{label}{ty} {} = {}{};", extension.name(), extension.number(), bracketed(&options)));
            }
        });
    }

    fn service(&mut self, service: &ServiceDescriptor) {
        self.block(&format!("service {}", service.name()), |out| {
            out.lines(&statements(&service.options()));
            for method in service.methods() {
                out.method(&method);
            }
        });
    }

    fn method(&mut self, method: &MethodDescriptor) {
        let scope = Scope { file: method.parent_file(), message: None };
        let stream = |yes: bool| if yes { "stream " } else { "" };
        let head = format!(
            "rpc {}({}{}) returns ({}{})",
            method.name(),
            stream(method.is_client_streaming()),
            scope.name(&method.input()),
            stream(method.is_server_streaming()),
            scope.name(&method.output()),
        );
        let options = statements(&method.options());
        if options.is_empty() {
            self.line(&format!("{head};"));
        } else {
            self.block(&head, |out| out.lines(&options));
        }
    }
}

fn field(field: &FieldDescriptor) -> String {
    let declared = field.field_descriptor_proto();
    let scope = Scope { file: field.parent_file(), message: Some(field.parent_message().clone()) };
    let in_choice = field.containing_oneof().is_some_and(|choice| !choice.is_synthetic());
    let label = match field.parent_file().syntax() {
        _ if field.is_map() || in_choice => "",
        _ if field.is_list() => "repeated ",
        _ if field.is_required() => "required ",
        Syntax::Proto2 => "optional ",
        Syntax::Proto3 if declared.proto3_optional() => "optional ",
        Syntax::Proto3 => "",
    };
    let ty = match field.kind() {
        Kind::Message(entry) if field.is_map() => {
            let (key, value) = (entry.map_entry_key_field().kind(), entry.map_entry_value_field().kind());
            format!("map<{}, {}>", scope.ty(&key), scope.ty(&value))
        }
        kind => scope.ty(&kind),
    };
    let mut options = attributes(&field.options());
    options.extend(default_value(declared));
    if field.json_name() != usual_json_name(field.name()) {
        options.push(format!("json_name = {}", quoted(field.json_name().as_bytes())));
    }
    format!("{label}{ty} {} = {}{};", field.name(), field.number(), bracketed(&options))
}

/// The JSON name that a compiler gives to a field.
fn usual_json_name(name: &str) -> String {
    let mut parts = name.split('_');
    let mut json = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut chars = part.chars();
        json.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        json.push_str(chars.as_str());
    }
    json
}

fn bracketed(options: &[String]) -> String {
    if options.is_empty() { String::new() } else { format!(" [{}]", options.join(", ")) }
}

/// Where a name is used, which decides how much of it must be written.
struct Scope {
    file: FileDescriptor,
    message: Option<MessageDescriptor>,
}

impl Scope {
    fn ty(&self, kind: &Kind) -> String {
        match kind {
            Kind::Message(message) => self.name(message),
            Kind::Enum(list) => self.short(list.package_name(), list.full_name()),
            Kind::Double => "double".to_owned(),
            Kind::Float => "float".to_owned(),
            Kind::Int32 => "int32".to_owned(),
            Kind::Int64 => "int64".to_owned(),
            Kind::Uint32 => "uint32".to_owned(),
            Kind::Uint64 => "uint64".to_owned(),
            Kind::Sint32 => "sint32".to_owned(),
            Kind::Sint64 => "sint64".to_owned(),
            Kind::Fixed32 => "fixed32".to_owned(),
            Kind::Fixed64 => "fixed64".to_owned(),
            Kind::Sfixed32 => "sfixed32".to_owned(),
            Kind::Sfixed64 => "sfixed64".to_owned(),
            Kind::Bool => "bool".to_owned(),
            Kind::String => "string".to_owned(),
            Kind::Bytes => "bytes".to_owned(),
        }
    }

    fn name(&self, message: &MessageDescriptor) -> String {
        self.short(message.package_name(), message.full_name())
    }

    /// Without the package that the file is in, unless a nested type would be meant then.
    fn short(&self, package: &str, full: &str) -> String {
        if package != self.file.package_name() || package.is_empty() {
            return full.to_owned();
        }
        let short = &full[package.len() + 1..];
        let first = short.split('.').next().unwrap_or_default();
        let mut around = self.message.clone();
        while let Some(message) = around {
            let hides = message.child_messages().any(|inner| inner.name() == first)
                || message.child_enums().any(|inner| inner.name() == first);
            if hides {
                return format!(".{full}");
            }
            around = message.parent_message();
        }
        short.to_owned()
    }
}
