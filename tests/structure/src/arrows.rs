//! The arrows among the files of a package.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path as FilePath;

use crate::graph::Graph;
use crate::packages::Package;
use crate::resolve::Found;
use crate::tree::Tree;

/// Reads what the files of a package use of each other. Paths are told from `root` on.
pub fn graph(package: &Package, root: &FilePath, source: &dyn Fn(&FilePath) -> Option<String>) -> Result<Graph, String> {
    let tree = Tree::read(package, source)?;
    let mut arrows: BTreeMap<(usize, usize), BTreeSet<String>> = BTreeMap::new();
    for (module, found) in
        (0..tree.modules.len()).flat_map(|module| used(&tree, module).into_iter().map(move |found| (module, found)))
    {
        let Found::Item(to, name) = found else { continue };
        let from = tree.modules[module].file;
        // A file that has no items of its own hands on those of others.
        if from != to && tree.files[from].has_items {
            arrows.entry((from, to)).or_default().insert(name);
        }
    }
    let files = tree.files.iter().map(|file| file.path.strip_prefix(root).unwrap_or(&file.path).display().to_string());
    Ok(Graph { files: files.collect(), arrows })
}

/// Returns all that a module names.
fn used(tree: &Tree, from: usize) -> Vec<Found> {
    let module = &tree.modules[from];
    let mut found: Vec<Found> = module.imports.iter().flat_map(|import| tree.resolve(from, &import.path)).collect();
    for path in &module.paths {
        found.extend(match path.segments.as_slice() {
            // What else has one segment is of this file, or an import that was resolved.
            [name] => tree.resolve_by_glob(from, name),
            _ => tree.resolve(from, path),
        });
    }
    for name in &module.macros_called {
        let in_scope = tree.macro_in_scope(from, name).map(|file| vec![Found::Item(file, name.clone())]);
        found.extend(in_scope.unwrap_or_else(|| tree.resolve_by_glob(from, name)));
    }
    found
}
