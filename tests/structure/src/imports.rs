//! The names that a `use` brings in.

use syn::ext::IdentExt;
use syn::{ItemUse, UseTree};

use crate::paths::Path;

/// One name, or one `*`, of a `use`.
pub(crate) struct Import {
    /// What is brought in; before a `*`, that of which everything is.
    pub(crate) path: Path,
    /// What it is called here: nothing for a `*` and for `as _`.
    pub(crate) name: Option<String>,
    /// Whether it ends with `*`.
    pub(crate) is_glob: bool,
}

/// Returns all that a `use` brings in.
pub(crate) fn imports(item: &ItemUse) -> Vec<Import> {
    let mut found = Vec::new();
    collect(&item.tree, &Path { is_global: item.leading_colon.is_some(), segments: Vec::new() }, &mut found);
    found
}

fn collect(tree: &UseTree, before: &Path, found: &mut Vec<Import>) {
    let last = || before.segments.last().cloned();
    match tree {
        UseTree::Path(part) => collect(&part.tree, &before.join(&part.ident.unraw().to_string()), found),
        UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, before, found)),
        UseTree::Glob(_) => found.push(Import { path: before.clone(), name: None, is_glob: true }),
        UseTree::Name(part) if part.ident == "self" && !before.segments.is_empty() => {
            found.push(Import { path: before.clone(), name: last(), is_glob: false });
        }
        UseTree::Name(part) => {
            let name = part.ident.unraw().to_string();
            found.push(Import { path: before.join(&name), name: Some(name), is_glob: false });
        }
        UseTree::Rename(part) => {
            let name = Some(part.rename.unraw().to_string()).filter(|name| name != "_");
            let path = if part.ident == "self" && !before.segments.is_empty() {
                before.clone()
            } else {
                before.join(&part.ident.unraw().to_string())
            };
            found.push(Import { path, name, is_glob: false });
        }
    }
}
