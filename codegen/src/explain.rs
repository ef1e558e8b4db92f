//! What each diagnostic code means, at length.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

const TEXTS: &str = include_str!("../codes.toml");

/// One code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// What it is about, in a few words.
    pub title: String,
    /// When it appears, an example where that helps, and what to do.
    pub text: String,
}

static CODES: LazyLock<BTreeMap<String, Code>> =
    LazyLock::new(|| toml::from_str(TEXTS).expect("codes.toml is part of the crate and tested"));

/// All codes in order.
pub fn codes() -> &'static BTreeMap<String, Code> {
    &CODES
}

/// All codes with their titles, a line each.
pub fn list() -> String {
    let lines: Vec<String> = codes().iter().map(|(name, code)| format!("{name}  {}", code.title)).collect();
    lines.join("\n") + "\n"
}

/// The text of one code, however it is written: `AZ101`, `az101`, `101`.
pub fn explain(code: &str) -> Option<String> {
    let upper = code.trim().to_uppercase();
    let name = if upper.starts_with("AZ") { upper } else { format!("AZ{upper}") };
    let found = codes().get(&name)?;
    Some(format!("{name}: {}\n\n{}\n", found.title, found.text.trim()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    /// Codes that stand in the sources as texts of their own.
    fn used(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("the sources can be read") {
            let path = entry.expect("the sources can be read").path();
            if path.is_dir() {
                used(&path, found);
            } else if path.file_name().is_none_or(|name| name != "explain.rs" && name != "tests.rs") {
                let text = std::fs::read_to_string(&path).expect("sources are UTF-8");
                let parts = text.split("\"AZ").skip(1).filter_map(|rest| rest.split('"').next());
                found.extend(parts.filter(|code| code.len() == 3).map(|code| format!("AZ{code}")));
            }
        }
    }

    #[test]
    fn every_code_is_explained_and_every_explained_code_exists() {
        let mut found = BTreeSet::new();
        used(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        let known: BTreeSet<String> = codes().keys().cloned().collect();
        assert_eq!(found.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "without a text");
        assert_eq!(known.difference(&found).collect::<Vec<_>>(), Vec::<&String>::new(), "not in use");
    }

    #[test]
    fn a_code_may_be_written_in_any_case_and_without_its_letters() {
        let text = explain("AZ101").expect("there is one");
        assert_eq!((explain("az101"), explain("101")), (Some(text.clone()), Some(text)));
        assert_eq!(explain("AZ999"), None);
    }
}
