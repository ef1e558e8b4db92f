//! The page that compares this crate with others names the tests that show what it says.

use std::collections::BTreeSet;
use std::path::Path;

use authorizer_tests::scratch::top;

/// Names of all functions in the sources below a folder.
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
fn every_test_that_the_page_about_oauth_names_is_there() {
    let mut known = BTreeSet::new();
    for folder in ["sdk/src", "tests/src", "tests/tests"] {
        functions(&top().join(folder), &mut known);
    }
    let page = std::fs::read_to_string(top().join("docs/oauth.md")).expect("the page is there");
    let table = page.split_once("| feature | this crate |").expect("the page has the table").1;
    let rows: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert!(rows.len() > 30, "{} rows", rows.len());
    for row in rows {
        let ours = row.split('|').nth(2).expect("a row has columns").trim();
        if ours == "no" {
            continue;
        }
        for name in ours.split(", ") {
            let name = name.strip_prefix('`').and_then(|name| name.strip_suffix('`')).unwrap_or_else(|| panic!("no test: {row}"));
            assert!(known.contains(name), "{name} is no test: {row}");
        }
    }
}
