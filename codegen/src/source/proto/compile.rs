//! `.proto` text → descriptors, without a compiler beside the project.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use miette::Diagnostic as _;
use prost_reflect::DescriptorPool;
use prost_types::SourceCodeInfo;
use protox::Compiler;
use protox::file::{File, FileResolver, GoogleFileResolver};

use super::super::place::{first_line, near};
use super::depth;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};

/// Interfaces that servers import and do not ship.
const CARRIED: [(&str, &str); 3] = [
    ("google/api/annotations.proto", include_str!("../../../proto/google/api/annotations.proto")),
    ("google/api/http.proto", include_str!("../../../proto/google/api/http.proto")),
    ("buf/validate/validate.proto", include_str!("../../../proto/buf/validate/validate.proto")),
];

struct Resolver {
    files: HashMap<String, Arc<Source>>,
    google: GoogleFileResolver,
    /// Where places are kept in the stead of the files; the files keep them when there is none.
    aside: Option<Arc<Mutex<Infos>>>,
}

/// Places and comments of files, by their import paths.
pub(super) type Infos = HashMap<String, SourceCodeInfo>;

/// What was compiled, and where it stands.
pub(super) struct Compiled {
    pub(super) pool: DescriptorPool,
    pub(super) infos: Infos,
}

impl FileResolver for Resolver {
    fn open_file(&self, name: &str) -> std::result::Result<File, protox::Error> {
        let file = self.open(name)?;
        let Some(aside) = &self.aside else { return Ok(file) };
        let mut descriptor = file.file_descriptor_proto().clone();
        if let Some(info) = descriptor.source_code_info.take() {
            aside.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), info);
        }
        Ok(File::from_file_descriptor_proto(descriptor))
    }
}

impl Resolver {
    fn open(&self, name: &str) -> std::result::Result<File, protox::Error> {
        if let Some(source) = self.files.get(name) {
            // Blanks of the same length, so that places stay where they are.
            let blank = source.text.replacen('\u{feff}', "   ", usize::from(source.text.starts_with('\u{feff}')));
            return File::from_source(name, &blank);
        }
        match CARRIED.iter().find(|(carried, _)| *carried == name) {
            Some((_, text)) => File::from_source(name, text),
            None => self.google.open_file(name),
        }
    }
}

/// Compiles all files, and what they import.
///
/// The compiler looks through all places of a file for each option in it. So it gets none, unless something is wrong: then it is
/// run again, and can say where.
pub(super) fn compile(files: &[(String, Arc<Source>)]) -> Result<Compiled> {
    if files.is_empty() {
        let nowhere = Source::new("the folder of .proto files", "");
        let finding = Diagnostic::new("AZ101", "there is no .proto file").at(&first_line(&nowhere), "nothing in here");
        return Err(finding.help("give the folder that holds them").into());
    }
    let deep = files.iter().filter_map(|(_, source)| depth::check(source));
    let mut findings: Vec<Diagnostic> = deep.collect();
    if !findings.is_empty() {
        return Err(Diagnostics(findings));
    }
    let sources: HashMap<_, _> = files.iter().map(|(path, source)| (path.clone(), Arc::clone(source))).collect();
    let aside = Arc::new(Mutex::new(Infos::new()));
    let mut compiler = compiler(&sources, Some(Arc::clone(&aside)));
    if files.iter().all(|(path, _)| compiler.open_file(path).is_ok()) {
        let infos = std::mem::take(&mut *aside.lock().unwrap_or_else(PoisonError::into_inner));
        return Ok(Compiled { pool: compiler.descriptor_pool(), infos });
    }
    let mut compiler = self::compiler(&sources, None);
    let mut reported = HashSet::new();
    for (path, source) in files {
        if let Err(error) = compiler.open_file(path) {
            report(&error, &sources, source, &mut reported, &mut findings);
        }
    }
    Err(Diagnostics(findings))
}

fn compiler(sources: &HashMap<String, Arc<Source>>, aside: Option<Arc<Mutex<Infos>>>) -> Compiler {
    let resolver = Resolver { files: sources.clone(), google: GoogleFileResolver::new(), aside };
    let mut compiler = Compiler::with_file_resolver(resolver);
    compiler.include_imports(true).include_source_info(true);
    compiler
}

/// Adds what the compiler says. What is wrong in an imported file is found again by each file that imports it.
fn report(
    error: &protox::Error,
    sources: &HashMap<String, Arc<Source>>,
    opened: &Arc<Source>,
    reported: &mut HashSet<String>,
    findings: &mut Vec<Diagnostic>,
) {
    let source = error.file().and_then(|name| sources.get(name)).unwrap_or(opened);
    let code = if error.is_file_not_found() { "AZ105" } else { "AZ101" };
    let first: &dyn miette::Diagnostic = error;
    for one in std::iter::once(first).chain(error.related().into_iter().flatten()) {
        let message = one.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        let mut finding = Diagnostic::new(code, message);
        for label in one.labels().into_iter().flatten() {
            let span = near(source, label.offset(), label.len());
            finding = finding.at(&span, label.label().unwrap_or("here"));
        }
        if finding.labels.is_empty() {
            finding = finding.at(&first_line(source), "in this file");
        }
        let help = match code {
            "AZ105" => "give the imported file, too: paths of imports start from the folder of the .proto files",
            _ => "mend the .proto file here, so that protoc takes it",
        };
        finding = finding.help(one.help().map_or_else(|| help.to_owned(), |help| help.to_string()));
        if reported.insert(format!("{finding:?}")) {
            findings.push(finding);
        }
    }
}
