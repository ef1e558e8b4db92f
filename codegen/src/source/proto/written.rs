//! What a descriptor set calls its parts: it comes from a server and is written to files, so a name must be a name.

use prost_types::{DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet};

/// Finds the first name that is none, and says so.
pub(super) fn check(set: &FileDescriptorSet) -> Option<String> {
    set.file.iter().find_map(|file| {
        let mut paths = std::iter::once(file.name()).chain(file.dependency.iter().map(String::as_str));
        let path = paths.find(|path| !is_path(path)).map(|path| format!("`{}` is no path of a file in a folder", shown(path)));
        let name = || names(file).into_iter().find(|name| !is_name(name)).map(|name| format!("`{}` is no name", shown(name)));
        let range = || file.message_type.iter().find_map(backwards).map(|name| format!("`{name}` has a range without numbers"));
        path.or_else(name).or_else(range)
    })
}

/// The message with a range of numbers that ends before it begins: ends are no part of ranges.
fn backwards(one: &DescriptorProto) -> Option<&str> {
    let reserved = one.reserved_range.iter().map(|range| (range.start(), range.end()));
    let mut ranges = reserved.chain(one.extension_range.iter().map(|range| (range.start(), range.end())));
    if ranges.any(|(start, end)| start < 0 || end <= start) {
        return Some(one.name());
    }
    one.nested_type.iter().find_map(backwards)
}

fn shown(text: &str) -> String {
    text.escape_debug().take(100).collect()
}

/// Everything that has a name, as deep as the decoder goes.
fn names(file: &FileDescriptorProto) -> Vec<&str> {
    let mut found: Vec<&str> = file.package().split('.').filter(|_| !file.package().is_empty()).collect();
    file.message_type.iter().for_each(|one| message(one, &mut found));
    file.enum_type.iter().for_each(|one| enumeration(one, &mut found));
    found.extend(file.extension.iter().map(FieldDescriptorProto::name));
    for service in &file.service {
        found.push(service.name());
        found.extend(service.method.iter().map(prost_types::MethodDescriptorProto::name));
    }
    found
}

fn message<'a>(one: &'a DescriptorProto, found: &mut Vec<&'a str>) {
    found.push(one.name());
    found.extend(one.field.iter().chain(&one.extension).map(FieldDescriptorProto::name));
    found.extend(one.oneof_decl.iter().map(prost_types::OneofDescriptorProto::name));
    found.extend(one.reserved_name.iter().map(String::as_str));
    one.nested_type.iter().for_each(|inner| message(inner, found));
    one.enum_type.iter().for_each(|inner| enumeration(inner, found));
}

fn enumeration<'a>(one: &'a EnumDescriptorProto, found: &mut Vec<&'a str>) {
    found.push(one.name());
    found.extend(one.value.iter().map(prost_types::EnumValueDescriptorProto::name));
    found.extend(one.reserved_name.iter().map(String::as_str));
}

fn is_name(text: &str) -> bool {
    let is_part = |c: u8| c == b'_' || c.is_ascii_alphanumeric();
    text.bytes().all(is_part) && text.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic())
}

/// A path that stays in its folder, whatever the system: no drive, no parent, nothing that a quote would end.
fn is_path(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || "_-+. ".contains(c);
    text.split('/').all(|part| !part.is_empty() && !part.trim_matches(['.', ' ']).is_empty() && part.chars().all(is_part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_their_folder() {
        for path in ["a.proto", "google/api/http.proto", "my api/v1-beta/ä.proto"] {
            assert!(is_path(path), "{path}");
        }
        for path in ["", "/a.proto", "../a.proto", "a/../../b.proto", "a//b.proto", "C:a.proto", "a\\b.proto", "a\".proto", "a\n"]
        {
            assert!(!is_path(path), "{path}");
        }
    }

    #[test]
    fn names_are_what_every_compiler_takes() {
        assert!(is_name("a_B9") && is_name("_"));
        for name in ["", "9a", "a b", "a.b", "é", "a\n"] {
            assert!(!is_name(name), "{name}");
        }
    }
}
