//! Pages that name tests as proof name tests that exist.

use std::collections::BTreeSet;
use std::path::Path;

use authorizer_tests::scratch::top;

/// Pages with the head of their table, of which the second column lists tests.
const PAGES: [(&str, &str); 2] = [("docs/comparison.md", "| feature | this crate |"), ("SECURITY.md", "| claim | test |")];

/// Collects the names of all functions in the sources below a folder.
fn functions(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            functions(&path, names);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source can be read");
            let starts = text.split("fn ").skip(1);
            names.extend(starts.filter_map(|rest| Some(rest.split_once('(')?.0.to_owned())));
        }
    }
}

#[test]
fn tests_named_by_pages_exist() {
    let mut known = BTreeSet::new();
    for folder in ["sdk", "tests/src", "tests/tests"] {
        functions(&top().join(folder), &mut known);
    }
    let mut missing = Vec::new();
    for (page, head) in PAGES {
        let text = std::fs::read_to_string(top().join(page)).expect("the page is there");
        let table = text.split_once(head).expect("the page has the table").1;
        let rows: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
        assert!(rows.len() > 25, "{page}: {} rows", rows.len());
        for row in rows {
            let ours = row.split('|').nth(2).expect("a row has columns").trim();
            for name in ours.split(", ").filter(|name| *name != "no") {
                let name = name.strip_prefix('`').and_then(|name| name.strip_suffix('`'));
                let name = name.unwrap_or_else(|| panic!("{page}: no test: {row}"));
                if !known.contains(name) {
                    missing.push(format!("{page}: {name}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "these tests do not exist: {missing:#?}");
}
