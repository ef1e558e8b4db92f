//! `.proto` text → descriptors, without a compiler beside the project.

use std::collections::HashMap;
use std::sync::Arc;

use miette::Diagnostic as _;
use prost_reflect::DescriptorPool;
use protox::Compiler;
use protox::file::{File, FileResolver, GoogleFileResolver};

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source, Span};

/// Interfaces that servers import and do not ship.
const CARRIED: [(&str, &str); 3] = [
    ("google/api/annotations.proto", include_str!("../../../proto/google/api/annotations.proto")),
    ("google/api/http.proto", include_str!("../../../proto/google/api/http.proto")),
    ("buf/validate/validate.proto", include_str!("../../../proto/buf/validate/validate.proto")),
];

/// Deeper than any schema nests, and safe for a parser that recurses.
const DEEPEST: usize = 100;

struct Resolver {
    files: HashMap<String, Arc<Source>>,
    google: GoogleFileResolver,
}

impl FileResolver for Resolver {
    fn open_file(&self, name: &str) -> std::result::Result<File, protox::Error> {
        if let Some(source) = self.files.get(name) {
            return File::from_source(name, &source.text);
        }
        match CARRIED.iter().find(|(carried, _)| *carried == name) {
            Some((_, text)) => File::from_source(name, text),
            None => self.google.open_file(name),
        }
    }
}

/// Compiles all files, and what they import.
pub(super) fn compile(files: &[(String, Arc<Source>)]) -> Result<DescriptorPool> {
    if files.is_empty() {
        return Err(Diagnostic::new("AZ101", "there is no .proto file").into());
    }
    let deep = files.iter().filter_map(|(_, source)| too_deep(source));
    let mut findings: Vec<Diagnostic> = deep.collect();
    if !findings.is_empty() {
        return Err(Diagnostics(findings));
    }
    let sources: HashMap<_, _> = files.iter().map(|(path, source)| (path.clone(), Arc::clone(source))).collect();
    let mut compiler = Compiler::with_file_resolver(Resolver { files: sources.clone(), google: GoogleFileResolver::new() });
    compiler.include_imports(true).include_source_info(true);
    for (path, source) in files {
        if let Err(error) = compiler.open_file(path) {
            report(&error, &sources, source, &mut findings);
        }
    }
    if findings.is_empty() { Ok(compiler.descriptor_pool()) } else { Err(Diagnostics(findings)) }
}

fn report(error: &protox::Error, sources: &HashMap<String, Arc<Source>>, opened: &Arc<Source>, findings: &mut Vec<Diagnostic>) {
    let source = error.file().and_then(|name| sources.get(name)).unwrap_or(opened);
    let code = if error.is_file_not_found() { "AZ105" } else { "AZ101" };
    let first: &dyn miette::Diagnostic = error;
    for one in std::iter::once(first).chain(error.related().into_iter().flatten()) {
        let mut finding = Diagnostic::new(code, one.to_string());
        finding.help = one.help().map(|help| help.to_string());
        for label in one.labels().into_iter().flatten() {
            let span = Span::new(source, label.offset(), label.len());
            finding = finding.at(&span, label.label().unwrap_or("here"));
        }
        if finding.labels.is_empty() {
            finding = finding.at(&Span::whole(source), "in this file");
        }
        // What is wrong in an imported file is found again by each file that imports it.
        let same = |other: &Diagnostic| format!("{other:?}") == format!("{finding:?}");
        if !findings.iter().any(same) {
            findings.push(finding);
        }
    }
}

/// Refuses brackets nested beyond reason, before the compiler's stack does.
fn too_deep(source: &Arc<Source>) -> Option<Diagnostic> {
    let mut depth: usize = 0;
    let mut quote = None;
    let mut skip_to: Option<&str> = None;
    let bytes = source.text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if let Some(end) = skip_to {
            if rest.starts_with(end.as_bytes()) {
                skip_to = None;
                at += end.len();
                continue;
            }
        } else if let Some(open) = quote {
            match rest[0] {
                b'\\' => at += 1,
                b'\n' => quote = None,
                close if close == open => quote = None,
                _ => {}
            }
        } else if rest.starts_with(b"//") {
            skip_to = Some("\n");
        } else if rest.starts_with(b"/*") {
            skip_to = Some("*/");
        } else {
            match rest[0] {
                open @ (b'"' | b'\'') => quote = Some(open),
                b'{' | b'[' | b'<' | b'(' => depth += 1,
                b'}' | b']' | b'>' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                let finding = Diagnostic::new("AZ101", "brackets are nested too deeply");
                return Some(finding.at(&Span::new(source, at, 1), format!("more than {DEEPEST} of them are open")));
            }
        }
        at += 1;
    }
    None
}
