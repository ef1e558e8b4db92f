//! Code that is compiled for tests alone.

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// Returns whether one of the attributes leaves its item out of everything but tests.
pub(crate) fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| is_cfg_of_tests(&attribute.meta))
}

/// Returns whether the attribute is such a `cfg`.
pub(crate) fn is_cfg_of_tests(attribute: &Meta) -> bool {
    attribute.path().is_ident("cfg") && inner(attribute).iter().any(holds_in_tests_only)
}

/// Returns whether the condition holds in tests only: what else it asks for is taken to hold.
fn holds_in_tests_only(condition: &Meta) -> bool {
    let path = condition.path();
    if path.is_ident("all") {
        inner(condition).iter().any(holds_in_tests_only)
    } else if path.is_ident("any") {
        inner(condition).iter().all(holds_in_tests_only)
    } else {
        path.is_ident("test") || path.is_ident("doctest")
    }
}

fn inner(condition: &Meta) -> Vec<Meta> {
    let Meta::List(list) = condition else { return Vec::new() };
    let parsed = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone());
    parsed.map(|conditions| conditions.into_iter().collect()).unwrap_or_default()
}
