//! The modules of a package: which file each is in, what it defines, brings in and names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path as FilePath, PathBuf};

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Item, ItemMacro, ItemMod, Lit, Meta};

use crate::cfg::is_for_tests;
use crate::imports::{Import, imports};
use crate::packages::Package;
use crate::paths::{Mentions, Path};

/// All modules of a package.
#[derive(Default)]
pub(crate) struct Tree {
    pub(crate) files: Vec<File>,
    pub(crate) modules: Vec<Module>,
    /// Name of the library in paths, and its root.
    pub(crate) library: Option<(String, usize)>,
}

/// A file.
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// Whether it has more than modules and imports.
    pub(crate) has_items: bool,
}

/// A module, or the body of an item that brings in names of its own.
pub(crate) struct Module {
    pub(crate) file: usize,
    /// The module around it.
    pub(crate) outer: Option<usize>,
    /// Whether it is the body of an item, which sees the names of the module around it.
    pub(crate) is_body: bool,
    pub(crate) names: BTreeMap<String, Vec<Name>>,
    pub(crate) imports: Vec<Import>,
    pub(crate) paths: BTreeSet<Path>,
    pub(crate) macros_called: BTreeSet<String>,
    /// Macros that all modules within it see by their name, with the file of each.
    pub(crate) macros: BTreeMap<String, usize>,
}

/// What a name of a module stands for.
#[derive(Clone, Copy)]
pub(crate) enum Name {
    Module(usize),
    /// An item, by its file.
    Item(usize),
    /// One of the module's imports.
    Import(usize),
}

/// Where a module's files are looked for.
#[derive(Clone)]
struct Place {
    /// Folder of the file itself.
    folder: PathBuf,
    /// Folder of the files of modules within.
    inner: PathBuf,
    /// Whether it is in braces in a file.
    is_inline: bool,
}

/// Gives the text of a file, if there is one.
type Source<'source> = &'source dyn Fn(&FilePath) -> Option<String>;

impl Tree {
    /// Reads the modules of a package's library and programs.
    pub(crate) fn read(package: &Package, source: Source<'_>) -> Result<Self, String> {
        let mut reader = Reader { source, tree: Self::default() };
        if let Some((name, file)) = &package.library {
            let root = reader.root(file)?;
            reader.tree.library = Some((name.clone(), root));
        }
        for file in &package.programs {
            reader.root(file)?;
        }
        Ok(reader.tree)
    }
}

struct Reader<'source> {
    source: Source<'source>,
    tree: Tree,
}

impl Reader<'_> {
    fn root(&mut self, path: &FilePath) -> Result<usize, String> {
        let folder = path.parent().unwrap_or(FilePath::new("")).to_owned();
        self.file(path, None, &Place { inner: folder.clone(), folder, is_inline: false })
    }

    fn file(&mut self, path: &FilePath, outer: Option<usize>, place: &Place) -> Result<usize, String> {
        let text = (self.source)(path).ok_or_else(|| format!("cannot read {}", path.display()))?;
        let code = syn::parse_file(&text).map_err(|error| format!("cannot parse {}: {error}", path.display()))?;
        let known = self.tree.files.iter().position(|file| file.path == path);
        let file = known.unwrap_or_else(|| {
            self.tree.files.push(File { path: path.to_owned(), has_items: false });
            self.tree.files.len() - 1
        });
        let module = self.module(file, outer, false);
        self.items(module, &code.items, place)?;
        Ok(module)
    }

    fn module(&mut self, file: usize, outer: Option<usize>, is_body: bool) -> usize {
        self.tree.modules.push(Module {
            file,
            outer,
            is_body,
            names: BTreeMap::new(),
            imports: Vec::new(),
            paths: BTreeSet::new(),
            macros_called: BTreeSet::new(),
            macros: BTreeMap::new(),
        });
        self.tree.modules.len() - 1
    }

    fn items(&mut self, module: usize, items: &[Item], place: &Place) -> Result<(), String> {
        for item in items.iter().filter(|item| !is_for_tests(attributes(item))) {
            match item {
                Item::Mod(item) => self.inner_module(module, item, place)?,
                Item::Use(item) => imports(item).into_iter().for_each(|import| self.import(module, import)),
                Item::ExternCrate(item) if item.ident == "self" => {
                    let root = Path { is_global: false, segments: vec!["crate".to_owned()] };
                    let name = item.rename.as_ref().map(|(_, name)| name.unraw().to_string());
                    self.import(module, Import { path: root, name, is_glob: false });
                }
                Item::ExternCrate(_) => {}
                item => self.item(module, item),
            }
        }
        Ok(())
    }

    fn item(&mut self, module: usize, item: &Item) {
        let file = self.tree.modules[module].file;
        self.tree.files[file].has_items = true;
        if let Some(name) = name(item) {
            self.name(module, name.clone(), Name::Item(file));
            if let Item::Macro(item) = item {
                self.macro_item(module, name, item);
            }
        }
        let mut found = Mentions::default();
        found.read(item.to_token_stream());
        let body = if found.uses.is_empty() { module } else { self.module(file, Some(module), true) };
        found.uses.iter().flat_map(imports).for_each(|import| self.import(body, import));
        self.tree.modules[body].paths.extend(found.paths);
        self.tree.modules[body].macros_called.extend(found.macros);
    }

    /// Puts a macro where its attributes make it seen from.
    fn macro_item(&mut self, module: usize, name: String, item: &ItemMacro) {
        let file = self.tree.modules[module].file;
        if item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export")) {
            let root = self.tree.root(module);
            self.name(root, name.clone(), Name::Item(file));
        }
        self.tree.modules[module].macros.insert(name, file);
    }

    fn import(&mut self, module: usize, import: Import) {
        let imports = &mut self.tree.modules[module].imports;
        let index = imports.len();
        let name = import.name.clone();
        imports.push(import);
        if let Some(name) = name {
            self.name(module, name, Name::Import(index));
        }
    }

    fn name(&mut self, module: usize, name: String, stands_for: Name) {
        self.tree.modules[module].names.entry(name).or_default().push(stands_for);
    }

    fn inner_module(&mut self, outer: usize, item: &ItemMod, place: &Place) -> Result<(), String> {
        let name = item.ident.unraw().to_string();
        let inner = place.inner.join(&name);
        let module = if let Some((_, items)) = &item.content {
            let module = self.module(self.tree.modules[outer].file, Some(outer), false);
            self.items(module, items, &Place { inner, is_inline: true, ..place.clone() })?;
            module
        } else if let Some(path) = path_attribute(&item.attrs) {
            let path = if place.is_inline { &place.inner } else { &place.folder }.join(path);
            let folder = path.parent().unwrap_or(FilePath::new("")).to_owned();
            self.file(&path, Some(outer), &Place { inner: folder.clone(), folder, is_inline: false })?
        } else {
            let (beside, within) = (inner.with_extension("rs"), inner.join("mod.rs"));
            let (path, folder) = match (self.source)(&beside) {
                Some(_) => (beside, place.inner.clone()),
                None => (within, inner.clone()),
            };
            self.file(&path, Some(outer), &Place { folder, inner, is_inline: false })?
        };
        if item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_use")) {
            let macros = self.tree.modules[module].macros.clone();
            self.tree.modules[outer].macros.extend(macros);
        }
        self.name(outer, name, Name::Module(module));
        Ok(())
    }
}

impl Tree {
    /// Returns the root of a module's crate.
    pub(crate) fn root(&self, module: usize) -> usize {
        self.modules[module].outer.map_or(module, |outer| self.root(outer))
    }
}

/// The file that `#[path = "…"]` names.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find(|attribute| attribute.path().is_ident("path")).and_then(|attribute| match &attribute.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.unraw().to_string())
}
