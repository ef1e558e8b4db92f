//! Hostile inputs for the generator, each with what must come of it.
//!
//! The cases are data: `tests/corpus/*.toml`. [`recipe`] makes bytes of them, [`judge`] runs the generator on those and says
//! what is not as expected, [`compile`] shows whether what was generated is Rust.

pub mod compile;
pub mod judge;
pub mod recipe;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::scratch::top;
use recipe::Recipe;

/// An expected outcome: what was generated compiles without a warning.
pub const COMPILES: &str = "compiles";
/// An expected outcome: code was generated, and there is too much of it, or there are too many inputs, to compile it.
pub const TAKEN: &str = "taken";

/// One input, or a family of inputs that differ in where they are cut or how their dice fell.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// A Rust identifier: what was generated becomes a module of that name.
    pub name: String,
    /// Why the outcome is right.
    pub why: String,
    /// `compiles` or `taken` alone, or the codes of all diagnostics. Of a family: what each member may come to.
    pub outcome: Vec<String>,
    /// SDL.
    graphql: Option<Recipe>,
    /// An OpenAPI or Swagger document.
    openapi: Option<Recipe>,
    /// A single `.proto` file.
    proto: Option<Recipe>,
    /// Anything else by path: more SDL, `.proto` files under `proto/`, the files of a server's report.
    #[serde(default)]
    files: BTreeMap<String, Recipe>,
    /// Is it a server's report to import, instead of schemas to generate from?
    #[serde(default)]
    pub import: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    case: Vec<Case>,
}

impl Case {
    /// Its files by path.
    pub fn files(&self) -> BTreeMap<&str, &Recipe> {
        let short = [("schema.graphql", &self.graphql), ("openapi.yaml", &self.openapi), ("proto/api.proto", &self.proto)];
        let short = short.into_iter().filter_map(|(path, recipe)| Some((path, recipe.as_ref()?)));
        short.chain(self.files.iter().map(|(path, recipe)| (path.as_str(), recipe))).collect()
    }

    /// How many inputs it stands for.
    pub fn members(&self) -> usize {
        self.files().values().map(|recipe| recipe.members()).max().unwrap_or(1)
    }

    /// Is the generated code to be compiled?
    pub fn compiles(&self) -> bool {
        !self.import && self.outcome == [COMPILES]
    }
}

/// All cases, in order.
///
/// # Panics
///
/// When a sheet cannot be read, or a name is used twice: a test has no better answer to that.
pub fn cases() -> Vec<Case> {
    let folder = top().join("tests/corpus");
    let entries = std::fs::read_dir(&folder).expect("the cases are there");
    let mut sheets: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    sheets.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    sheets.sort();
    let cases: Vec<Case> = sheets.iter().flat_map(|path| sheet(path)).collect();
    let mut names: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
    assert!(twice.is_none(), "two cases have one name: {twice:?}");
    cases
}

fn sheet(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let sheet: Sheet = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    sheet.case
}
