//! Compiles what was generated, all cases at once.

use std::fmt::Write as _;
use std::path::Path;

use authorizer_codegen::sink::{Owns, Sink};

use super::{Case, judge};
use crate::scratch::Scratch;

/// Handles of a case's own: two cases may have a method of the same name.
const HANDLES: &str = include_str!("../../corpus/handles.rs");

/// Compiles every case that is to compile, as modules beside each other; warnings are errors. `temporary` is a folder inside
/// of the build folder.
///
/// # Panics
///
/// When a case cannot be generated.
pub fn all(cases: &[Case], temporary: &Path) -> Result<usize, String> {
    let scratch = Scratch::new(temporary);
    let inputs = temporary.join("corpus-inputs");
    let mut modules = String::new();
    let mut count = 0;
    for case in cases.iter().filter(|case| case.compiles()) {
        judge::write(case, 0, &inputs);
        let files = judge::generate(case, &inputs).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        if count == 0 {
            scratch.add("generated", &files);
        }
        scratch.add(&format!("corpus/{}", case.name), &apart(&files));
        writeln!(
            modules,
            "    /// {}\n    #[allow(dead_code, reason = \"nothing calls a case\")]\n    pub mod {};",
            case.why, case.name
        )
        .expect("a string takes everything");
        count += 1;
    }
    scratch.append_to_lib(&format!("/// Hostile cases.\npub mod corpus {{\n{modules}}}\n"));
    scratch.check().map(|()| count)
}

/// The same files with methods on handles that stand beside them.
fn apart(files: &Sink) -> Sink {
    let mut moved = Sink::new(Owns::Nothing);
    for (path, text) in files.files() {
        let mut text = text.to_owned();
        for handle in ["Client", "AdminClient"] {
            text = text.replace(&format!("impl crate::{handle} {{"), &format!("impl super::handles::{handle} {{"));
        }
        if path.ends_with("mod.rs") {
            text.push_str("\n#[allow(missing_docs, reason = \"stand-ins of the tests\")]\npub mod handles;\n");
        }
        moved.add(path, text);
    }
    moved.add("handles.rs", HANDLES.to_owned());
    moved
}
