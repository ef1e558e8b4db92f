//! Names that stand twice in one place of a generated file: it parses, and does not compile.

use std::collections::BTreeSet;

use syn::{Fields, ImplItem, Item};

/// The names that a file defines more than once, each with its place.
///
/// # Panics
///
/// When the text is no Rust at all.
#[must_use]
pub fn names(text: &str) -> Vec<String> {
    let file = syn::parse_file(text).expect("what was emitted is Rust");
    let mut found = Found::default();
    found.items(&file.items, "");
    found.twice
}

#[derive(Default)]
struct Found {
    seen: BTreeSet<String>,
    twice: Vec<String>,
}

impl Found {
    fn name(&mut self, place: &str, name: &dyn ToString) {
        let name = format!("{place}::{}", name.to_string());
        if !self.seen.insert(name.clone()) {
            self.twice.push(name);
        }
    }

    fn items(&mut self, items: &[Item], place: &str) {
        for item in items {
            match item {
                Item::Struct(item) => {
                    self.name(place, &item.ident);
                    self.fields(&item.fields, &format!("{place}::{}", item.ident));
                }
                Item::Enum(item) => {
                    self.name(place, &item.ident);
                    let place = format!("{place}::{}", item.ident);
                    item.variants.iter().for_each(|variant| self.name(&place, &variant.ident));
                }
                Item::Const(item) => self.name(&format!("{place} values"), &item.ident),
                Item::Static(item) => self.name(&format!("{place} values"), &item.ident),
                Item::Fn(item) => self.name(&format!("{place} values"), &item.sig.ident),
                Item::Mod(item) => {
                    self.name(place, &item.ident);
                    let inner = item.content.as_ref().map_or(&[][..], |(_, items)| items.as_slice());
                    self.items(inner, &format!("{place}::{}", item.ident));
                }
                Item::Impl(item) if item.trait_.is_none() => {
                    let methods = item.items.iter().filter_map(|item| match item {
                        ImplItem::Fn(method) => Some(&method.sig.ident),
                        _ => None,
                    });
                    let place = format!("{place} methods of {}", self_type(&item.self_ty));
                    methods.for_each(|method| self.name(&place, method));
                }
                _ => {}
            }
        }
    }

    fn fields(&mut self, fields: &Fields, place: &str) {
        let place = format!("{place} fields");
        fields.iter().filter_map(|field| field.ident.as_ref()).for_each(|ident| self.name(&place, ident));
    }
}

fn self_type(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Path(path) => path.path.segments.iter().map(|part| part.ident.to_string()).collect::<Vec<_>>().join("::"),
        _ => String::new(),
    }
}
