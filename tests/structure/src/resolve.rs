//! The way from a path to the file that defines what it names.

use crate::paths::Path;
use crate::tree::{Name, Tree};

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Module(usize),
    /// An item of this file, by its name there.
    Item(usize, String),
}

/// The imports that are being followed, by module and position: one that leads to itself is followed once.
type Followed = Vec<(usize, usize)>;

impl Tree {
    /// Returns what a path names, seen from a module: nothing, if it leads out of the package.
    pub(crate) fn resolve(&self, from: usize, path: &Path) -> Vec<Found> {
        self.follow(from, path, &mut Followed::new())
    }

    /// Returns what a name stands for through a `*` of the module.
    pub(crate) fn resolve_by_glob(&self, from: usize, name: &str) -> Vec<Found> {
        let is_known = |module: usize| self.modules[module].names.contains_key(name);
        let around = self.modules[from].outer.filter(|_| self.modules[from].is_body);
        if is_known(from) {
            return Vec::new();
        }
        match self.by_glob(from, name, &mut Followed::new()) {
            None => around.map(|outer| self.resolve_by_glob(outer, name)).unwrap_or_default(),
            Some(found) => found,
        }
    }

    /// Returns the file of a macro that is called by its name alone and is in scope without an import.
    pub(crate) fn macro_in_scope(&self, from: usize, name: &str) -> Option<usize> {
        let module = &self.modules[from];
        module.macros.get(name).copied().or_else(|| self.macro_in_scope(module.outer?, name))
    }

    fn follow(&self, from: usize, path: &Path, followed: &mut Followed) -> Vec<Found> {
        let Some((first, mut rest)) = path.segments.split_first() else { return Vec::new() };
        let mut found = self.first(from, path.is_global, first, followed);
        while let Some((segment, after)) = rest.split_first() {
            // A function or a value may bear a module's name: a path goes on through the module only.
            if found.iter().any(|found| matches!(found, Found::Module(_))) {
                found.retain(|found| matches!(found, Found::Module(_)));
            }
            found = found.into_iter().flat_map(|found| self.step(found, segment, followed)).collect();
            rest = after;
        }
        found
    }

    fn first(&self, from: usize, is_global: bool, name: &str, followed: &mut Followed) -> Vec<Found> {
        let library =
            || self.library.iter().filter(|library| library.0 == name).map(|library| Found::Module(library.1)).collect();
        match name {
            _ if is_global => library(),
            "crate" => vec![Found::Module(self.root(from))],
            "self" => vec![Found::Module(self.module_around(from))],
            "super" => self.modules[self.module_around(from)].outer.map(Found::Module).into_iter().collect(),
            _ => self.in_scope(from, name, followed).unwrap_or_else(library),
        }
    }

    /// Returns the module that `self` means.
    fn module_around(&self, from: usize) -> usize {
        match self.modules[from].outer.filter(|_| self.modules[from].is_body) {
            Some(outer) => self.module_around(outer),
            None => from,
        }
    }

    fn in_scope(&self, from: usize, name: &str, followed: &mut Followed) -> Option<Vec<Found>> {
        let around = self.modules[from].outer.filter(|_| self.modules[from].is_body);
        self.member(from, name, followed).or_else(|| self.in_scope(around?, name, followed))
    }

    fn step(&self, found: Found, segment: &str, followed: &mut Followed) -> Vec<Found> {
        match found {
            // What is associated with a type counts as the type.
            Found::Item(..) => vec![found],
            Found::Module(module) if segment == "self" => vec![Found::Module(module)],
            Found::Module(module) if segment == "super" => self.modules[module].outer.map(Found::Module).into_iter().collect(),
            // What no item bears as its name is written by a macro of the module.
            Found::Module(module) => self
                .member(module, segment, followed)
                .unwrap_or_else(|| vec![Found::Item(self.modules[module].file, segment.to_owned())]),
        }
    }

    /// Returns what a name stands for in a module, or `None` where it has no such name.
    fn member(&self, module: usize, name: &str, followed: &mut Followed) -> Option<Vec<Found>> {
        let Some(names) = self.modules[module].names.get(name) else { return self.by_glob(module, name, followed) };
        let mut found = Vec::new();
        for stands_for in names {
            match *stands_for {
                Name::Module(module) => found.push(Found::Module(module)),
                Name::Item(file) => found.push(Found::Item(file, name.to_owned())),
                Name::Import(import) => found.extend(self.imported(module, import, followed).unwrap_or_default()),
            }
        }
        Some(found)
    }

    fn by_glob(&self, module: usize, name: &str, followed: &mut Followed) -> Option<Vec<Found>> {
        let globs = self.modules[module].imports.iter().enumerate().filter(|(_, import)| import.is_glob);
        globs.map(|(glob, _)| glob).find_map(|glob| {
            let of = self.imported(module, glob, followed)?;
            let modules = of.into_iter().filter_map(|found| match found {
                Found::Module(module) => Some(module),
                Found::Item(..) => None,
            });
            followed.push((module, glob));
            let found = modules.into_iter().find_map(|inner| self.member(inner, name, followed));
            followed.pop();
            found
        })
    }

    /// Returns what an import leads to, or `None` where it is being followed already.
    fn imported(&self, module: usize, import: usize, followed: &mut Followed) -> Option<Vec<Found>> {
        if followed.contains(&(module, import)) {
            return None;
        }
        followed.push((module, import));
        let found = self.follow(module, &self.modules[module].imports[import].path, followed);
        followed.pop();
        Some(found)
    }
}
