//! Planted sources, with a circle and without: what is read as an arrow, and what is not.

use std::path::{Path, PathBuf};

use authorizer_structure::{Graph, Package, graph};

type Sources = &'static [(&'static str, &'static str)];

fn read(sources: Sources) -> Result<Graph, String> {
    let has = |file: &str| sources.iter().any(|(path, _)| *path == file);
    let package = Package {
        name: "planted".to_owned(),
        library: has("lib.rs").then(|| ("planted".to_owned(), PathBuf::from("lib.rs"))),
        programs: has("main.rs").then(|| PathBuf::from("main.rs")).into_iter().collect(),
    };
    let source = |file: &Path| sources.iter().find(|(path, _)| Path::new(path) == file).map(|(_, text)| (*text).to_owned());
    graph(&package, Path::new(""), &source)
}

/// All arrows, each as `from -> to: names`.
fn arrows(sources: Sources) -> Vec<String> {
    let graph = read(sources).unwrap();
    let mut arrows: Vec<String> = graph
        .arrows
        .iter()
        .map(|(arrow, names)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            format!("{} -> {}: {}", graph.files[arrow.0], graph.files[arrow.1], names.join(", "))
        })
        .collect();
    arrows.sort();
    arrows
}

#[track_caller]
fn assert_circle(sources: Sources, files: &[&str]) {
    let graph = read(sources).unwrap();
    let circles = graph.circles();
    assert_eq!(circles.len(), 1, "{}", graph.complaint());
    let mut tied: Vec<&str> = circles[0].iter().map(|file| graph.files[*file].as_str()).collect();
    tied.sort_unstable();
    assert_eq!(tied, files);
    assert!(!graph.arrows_up().is_empty());
}

#[track_caller]
fn assert_no_circle(sources: Sources, expected: &[&str]) {
    assert_eq!(arrows(sources), expected);
    let graph = read(sources).unwrap();
    assert_eq!((graph.circles().len(), graph.arrows_up().len(), graph.complaint()), (0, 0, String::new()));
}

#[test]
fn use_statements_make_a_circle() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A(B);"),
        ("b.rs", "use super::a::{A as Other}; pub struct B(Other);"),
    ];
    assert_circle(sources, &["a.rs", "b.rs"]);
    assert_eq!(read(sources).unwrap().complaint(), "circle 1: 2 files\n  a.rs -> b.rs: B\n  b.rs -> a.rs: A (runs back up)\n");
}

#[test]
fn one_direction_is_no_circle() {
    assert_no_circle(
        &[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B; pub struct A(B);"), ("b.rs", "pub struct B;")],
        &["a.rs -> b.rs: B"],
    );
}

#[test]
fn full_paths_make_a_circle() {
    assert_circle(
        &[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "pub fn a() -> u8 { crate::b::b() }"),
            ("b.rs", "pub fn b() -> u8 { match 1 { super::c::ONE => 1, _ => 0 } }"),
            ("c.rs", "pub const ONE: u8 = 1; pub fn c(_: Vec<self::super::a::Missing>) {}"),
        ],
        &["a.rs", "b.rs", "c.rs"],
    );
}

#[test]
fn paths_through_imported_modules_make_a_circle() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b as other; pub fn a() { other::b() }"),
        ("b.rs", "use crate::a; pub fn b() { a::a() }"),
    ];
    assert_circle(sources, &["a.rs", "b.rs"]);
}

#[test]
fn importing_a_module_alone_is_no_arrow() {
    assert_no_circle(&[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b; pub fn a() {}"), ("b.rs", "pub fn b() {}")], &[]);
}

#[test]
fn imports_within_functions_make_a_circle() {
    assert_circle(
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub struct A; impl A { fn f() { use super::b::inner::Deep; Deep::new() } }"),
            ("b.rs", "pub mod inner { pub struct Deep; impl Deep { pub fn new() { use super::super::a; a::A; } } }"),
        ],
        &["a.rs", "b.rs"],
    );
}

#[test]
fn associated_paths_count_as_use_of_the_type() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub fn a() -> usize { crate::b::B::LENGTH }"),
        ("b.rs", "pub struct B; impl B { pub const LENGTH: usize = 1; }"),
    ];
    assert_no_circle(sources, &["a.rs -> b.rs: B"]);
}

#[test]
fn methods_called_with_a_dot_are_no_arrows() {
    let sources: Sources = &[
        ("lib.rs", "mod call; mod pages;"),
        ("call.rs", "pub struct Call; pub fn all(call: Call) { call.pages(); call.a.pages = 1; }"),
        ("pages.rs", "use crate::call::Call; impl Call { pub fn pages(&self) {} } pub fn pages() {}"),
    ];
    assert_no_circle(sources, &["pages.rs -> call.rs: Call"]);
}

#[test]
fn faces_are_looked_through() {
    let face: Sources = &[
        ("lib.rs", "mod outer; mod top;"),
        ("outer/mod.rs", "mod a; mod b; pub use a::A; pub(crate) use self::b::*;"),
        ("outer/a.rs", "use super::B; pub struct A(B);"),
        ("outer/b.rs", "pub struct B;"),
        ("top.rs", "use crate::outer::{A, B}; pub struct Top(A, B);"),
    ];
    assert_no_circle(face, &["outer/a.rs -> outer/b.rs: B", "top.rs -> outer/a.rs: A", "top.rs -> outer/b.rs: B"]);
}

#[test]
fn re_exports_make_a_circle() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b; pub use crate::a::A as Renamed; pub use crate::b::B;"),
        ("a.rs", "pub struct A(crate::B);"),
        ("b.rs", "use planted::Renamed; pub struct B(Box<Renamed>);"),
    ];
    assert_circle(sources, &["a.rs", "b.rs"]);
}

#[test]
fn parent_and_child_make_a_circle() {
    let parent: Sources =
        &[("lib.rs", "mod a;"), ("a.rs", "mod b; pub struct Shared; pub use b::B;"), ("a/b.rs", "pub struct B(super::Shared);")];
    assert_circle(parent, &["a.rs", "a/b.rs"]);
}

#[test]
fn child_that_uses_its_parent_is_no_circle() {
    assert_no_circle(
        &[("lib.rs", "mod a;"), ("a.rs", "pub mod b; pub struct Shared;"), ("a/b.rs", "use super::*; pub struct B(Shared);")],
        &["a/b.rs -> a.rs: Shared"],
    );
}

#[test]
fn globs_make_a_circle() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::*; pub struct A; pub fn a() { deep() }"),
        ("b.rs", "pub use crate::c::*;"),
        ("c.rs", "use super::a::*; pub fn deep() -> A { A }"),
    ];
    assert_circle(sources, &["a.rs", "c.rs"]);
}

#[test]
fn globs_of_which_nothing_is_used_are_no_arrows() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::*; pub fn a(used: u8) -> bool { used > 1 }"),
        ("b.rs", "pub fn other() { crate::a::a(1); }"),
    ];
    assert_no_circle(sources, &["b.rs -> a.rs: a"]);
}

#[test]
fn globs_that_lead_to_each_other_end() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub use crate::b::*; fn f() { g() }"),
        ("b.rs", "pub use crate::a::*; use b::b; fn h() {}"),
    ];
    assert_no_circle(sources, &[]);
}

#[test]
fn macro_bodies_make_a_circle() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "macro_rules! each { ($($name:ident),*) => { $($crate::b::$name(); $crate::b::kept();)* } } pub(crate) use each;",
        ),
        ("b.rs", "pub fn kept() {} pub fn f() { crate::a::each!(one) }"),
    ];
    assert_circle(sources, &["a.rs", "b.rs"]);
}

#[test]
fn arguments_of_macros_make_a_circle() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A; pub fn a() { println!(\"{}\", [crate::b::ONE; 1][0]) }"),
        ("b.rs", "pub const ONE: u8 = 1; thread_local! { static A: crate::a::A = const { crate::a::A }; }"),
    ];
    assert_circle(sources, &["a.rs", "b.rs"]);
}

#[test]
fn macros_in_scope_of_their_text_are_arrows() {
    let sources: Sources = &[
        ("lib.rs", "#[macro_use] mod a; mod b; mod c { pub mod d; }"),
        ("a.rs", "macro_rules! one { () => { 1 } } #[macro_export] macro_rules! two { () => { 2 } }"),
        ("b.rs", "pub fn b() -> u8 { one!() }"),
        ("c/d.rs", "pub fn d() -> u8 { crate::two!() }"),
    ];
    assert_no_circle(sources, &["b.rs -> a.rs: one", "c/d.rs -> a.rs: two"]);
}

#[test]
fn quoted_code_is_no_arrow() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A; pub fn a() { quote::quote! { crate::b::B }; quote!(super::b::B(#a)) }"),
        ("b.rs", "pub struct B(crate::a::A);"),
    ];
    assert_no_circle(sources, &["b.rs -> a.rs: A"]);
}

#[test]
fn attributes_that_name_functions_are_arrows() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "use crate::b;\n/// Has [`crate::b::Other`].\n#[serde(bound = \"no path\")] pub struct A { #[serde(with = \"b::seconds\")] at: u8 }",
        ),
        ("b.rs", "pub mod seconds {} pub fn seconds() {} pub struct Other;"),
    ];
    assert_no_circle(sources, &["a.rs -> b.rs: seconds"]);
}

#[test]
fn code_for_tests_alone_is_left_out() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b; #[cfg(all(test, unix))] mod tests; #[cfg(doctest)] struct Readme;"),
        (
            "a.rs",
            "#[cfg(test)] use crate::b::B; pub struct A { #[cfg(test)] b: crate::b::B, c: u8 } impl A { #[cfg(test)] fn f() { crate::b::B; } }",
        ),
        ("b.rs", "pub struct B(crate::a::A); #[cfg(any(test, unix))] mod c { } #[cfg(test)] mod tests { use crate::a::A; }"),
    ];
    assert_no_circle(sources, &["b.rs -> a.rs: A"]);
}

#[test]
fn code_for_some_systems_and_features_is_read() {
    assert_circle(
        &[
            ("lib.rs", "mod a; #[cfg(feature = \"b\")] #[path = \"elsewhere/b.rs\"] mod b;"),
            ("a.rs", "#[cfg(windows)] use crate::b::B; #[cfg(any(test, unix))] use crate::b::inner::Inner; pub struct A;"),
            ("elsewhere/b.rs", "pub mod inner; pub struct B; #[cfg(not(test))] impl B { fn f() { crate::a::A; } }"),
            ("elsewhere/inner.rs", "pub struct Inner;"),
        ],
        &["a.rs", "elsewhere/b.rs"],
    );
}

#[test]
fn other_crates_are_no_arrows() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod bytes;"),
        ("a.rs", "use ::bytes::Bytes; use serde::de as bytes_of; pub struct A(::bytes::Other, bytes_of::Error);"),
        ("bytes.rs", "pub struct Bytes(crate::a::A); pub struct Other; pub struct Error;"),
    ];
    assert_no_circle(sources, &["bytes.rs -> a.rs: A"]);
}

#[test]
fn functions_named_like_their_module_are_followed() {
    let sources: Sources = &[
        ("lib.rs", "mod error; mod a; use error::error; pub fn of() { error() }"),
        ("error.rs", "pub fn error() {} pub struct E;"),
        ("a.rs", "pub fn a() { crate::error::E; crate::error() }"),
    ];
    assert_no_circle(sources, &["a.rs -> error.rs: E, error", "lib.rs -> error.rs: error"]);
}

#[test]
fn programs_use_the_library_by_its_name() {
    let sources: Sources = &[
        ("lib.rs", "pub mod a;"),
        ("a.rs", "pub struct A;"),
        ("main.rs", "mod own; fn main() { planted::a::A; own::f() }"),
        ("own.rs", "pub fn f() {}"),
    ];
    assert_no_circle(sources, &["main.rs -> a.rs: A", "main.rs -> own.rs: f"]);
}

#[test]
fn raw_names_and_generic_arguments_are_read() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod r#type;"),
        (
            "a.rs",
            "pub struct A; pub fn a(x: u8, y: u8) -> bool { x < y && Vec::<crate::r#type::r#T>::new().len() > ::core::u8::MAX.into() }",
        ),
        ("type.rs", "pub struct T; impl From<T> for crate::a::A { fn from(_: T) -> Self { <Self as Default>::default() } }"),
    ];
    assert_circle(sources, &["a.rs", "type.rs"]);
}

#[test]
fn names_that_macros_write_belong_to_their_module() {
    let sources: Sources =
        &[("lib.rs", "mod a; mod b;"), ("a.rs", "pub struct A(crate::b::Written);"), ("b.rs", "ids!(Written);")];
    assert_no_circle(sources, &["a.rs -> b.rs: Written"]);
}

#[test]
fn floors_are_counted_from_the_ground() {
    let sources: Sources = &[
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "pub struct A(crate::b::B, crate::d::D);"),
        ("b.rs", "pub struct B(Box<crate::c::C>);"),
        ("c.rs", "pub struct C(Option<Box<crate::b::B>>, crate::d::D);"),
        ("d.rs", "pub struct D;"),
    ];
    let graph = read(sources).unwrap();
    assert_eq!((graph.floors(), graph.circles().len(), graph.arrows_up().len()), (3, 1, 1));
}

#[test]
fn files_that_cannot_be_read_are_named() {
    assert_eq!(read(&[("lib.rs", "mod a;")]).err().unwrap(), "cannot read a/mod.rs");
    let broken = read(&[("lib.rs", "mod a;"), ("a.rs", "fn (")]).err().unwrap();
    assert!(broken.starts_with("cannot parse a.rs: "), "{broken}");
}
