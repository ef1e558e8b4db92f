//! The paths in code, read from its tokens: those of macros are no different from others.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{ItemUse, LitStr, Meta};

use crate::cfg::is_cfg_of_tests;

/// Macros whose tokens are code of another place.
const QUOTING: [&str; 4] = ["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"];

/// A path without its generic arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Path {
    /// Whether it begins with `::`.
    pub(crate) is_global: bool,
    /// Its names, without `r#`.
    pub(crate) segments: Vec<String>,
}

impl Path {
    pub(crate) fn join(&self, segment: &str) -> Self {
        let mut longer = self.clone();
        longer.segments.push(segment.to_owned());
        longer
    }
}

/// What a piece of code names.
#[derive(Default)]
pub(crate) struct Mentions {
    /// The paths, of one segment or more. Local variables and keywords are among those of one.
    pub(crate) paths: BTreeSet<Path>,
    /// The macros that are called by one name.
    pub(crate) macros: BTreeSet<String>,
    /// Each `use` within a body.
    pub(crate) uses: Vec<ItemUse>,
}

impl Mentions {
    /// Reads code.
    pub(crate) fn read(&mut self, code: TokenStream) {
        let tokens: Vec<TokenTree> = code.into_iter().collect();
        let mut rest = tokens.as_slice();
        while let Some(first) = rest.first() {
            rest = match first {
                TokenTree::Group(group) => {
                    self.read(group.stream());
                    &rest[1..]
                }
                TokenTree::Ident(name) => self.read_name(name, rest),
                TokenTree::Literal(_) => &rest[1..],
                TokenTree::Punct(_) => self.read_punctuation(rest),
            };
        }
    }

    /// Reads from a sign on, and returns what comes after.
    fn read_punctuation<'tokens>(&mut self, rest: &'tokens [TokenTree]) -> &'tokens [TokenTree] {
        match rest {
            [hash, TokenTree::Group(group), ..] if is(hash, '#') && group.delimiter() == Delimiter::Bracket => {
                self.read_attribute(group.stream(), &rest[2..])
            }
            // `..` is followed by an expression; a single `.` and a `'` by a name that is no path.
            [dot, second, ..] if is(dot, '.') && is(second, '.') => &rest[2..],
            [sign, TokenTree::Ident(_), ..] if is(sign, '.') || is(sign, '\'') => &rest[2..],
            // Of a macro's variables nothing is known here, nor of what follows them.
            [dollar, TokenTree::Ident(variable), ..] if is(dollar, '$') && variable != "crate" => path(&rest[1..]).1,
            _ if begins_with_colons(rest) && matches!(rest.get(2), Some(TokenTree::Ident(_))) => {
                let (mut path, after) = path(&rest[2..]);
                path.is_global = true;
                self.paths.insert(path);
                after
            }
            _ => &rest[1..],
        }
    }

    /// Reads an attribute, and returns what comes after: after its item, if that is for tests.
    fn read_attribute<'tokens>(&mut self, attribute: TokenStream, rest: &'tokens [TokenTree]) -> &'tokens [TokenTree] {
        let meta = syn::parse2::<Meta>(attribute.clone());
        if meta.as_ref().is_ok_and(is_cfg_of_tests) {
            return after_item(rest);
        }
        if !meta.is_ok_and(|meta| meta.path().is_ident("doc")) {
            self.read_quoted(attribute.clone());
            self.read(attribute);
        }
        rest
    }

    /// Reads paths that attributes have in quotes, such as those of `#[serde(with = "…")]`.
    fn read_quoted(&mut self, attribute: TokenStream) {
        for token in attribute {
            match token {
                TokenTree::Group(group) => self.read_quoted(group.stream()),
                TokenTree::Literal(literal) => {
                    let text = syn::parse2::<LitStr>(TokenTree::from(literal).into());
                    let path = text.ok().and_then(|text| text.parse::<syn::Path>().ok());
                    if let Some(path) = path {
                        self.read(quote::quote!(#path));
                    }
                }
                _ => {}
            }
        }
    }

    /// Reads from a name on, and returns what comes after.
    fn read_name<'tokens>(&mut self, name: &Ident, rest: &'tokens [TokenTree]) -> &'tokens [TokenTree] {
        if name == "use"
            && let Some(end) = rest.iter().position(|token| is(token, ';'))
        {
            let statement = rest[..=end].iter().filter(|token| !is(token, '$')).cloned().collect();
            if let Ok(item) = syn::parse2::<ItemUse>(statement) {
                self.uses.push(item);
                return &rest[end + 1..];
            }
        }
        let (path, after) = path(rest);
        let is_call = matches!(after, [sign, TokenTree::Group(_), ..] if is(sign, '!'));
        match path.segments.as_slice() {
            [.., macro_name] if is_call && QUOTING.contains(&macro_name.as_str()) => return &after[2..],
            [one] if is_call => _ = self.macros.insert(one.clone()),
            // A field or a parameter: what comes after the colon is read for itself.
            [_] if after.first().is_some_and(|sign| is(sign, ':')) && !begins_with_colons(after) => {}
            _ => _ = self.paths.insert(path),
        }
        after
    }
}

/// The path at the beginning of tokens that begin with a name, and what comes after.
fn path(tokens: &[TokenTree]) -> (Path, &[TokenTree]) {
    let (mut path, mut rest) = (Path::default(), tokens);
    while let Some((TokenTree::Ident(name), after)) = rest.split_first() {
        path.segments.push(name.unraw().to_string());
        rest = after;
        if !begins_with_colons(rest) || !matches!(rest.get(2), Some(TokenTree::Ident(_))) {
            break;
        }
        rest = &rest[2..];
    }
    (path, rest)
}

/// What comes after the item, the statement or the field at the beginning.
fn after_item(tokens: &[TokenTree]) -> &[TokenTree] {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => is(token, ';') || is(token, ','),
    };
    let end = tokens.iter().position(is_end).map_or(tokens.len(), |end| end + 1);
    &tokens[end..]
}

fn begins_with_colons(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Punct(first), second, ..] = tokens else { return false };
    first.as_char() == ':' && first.spacing() == Spacing::Joint && is(second, ':')
}

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}
