use super::read;
use crate::diagnostic::{Diagnostics, Source};
use crate::document::{Document, Location};
use crate::types::{Scalar, Surface, TypeKind, TypeRef};

fn document(text: &str) -> Document {
    read(&[Source::new("a.graphqls", text)]).unwrap()
}

fn findings(text: &str) -> Diagnostics {
    read(&[Source::new("a.graphqls", text)]).unwrap_err()
}

fn pointed_at(text: &str) -> Vec<(&'static str, String)> {
    let findings = findings(text).0;
    let place = |span: &crate::diagnostic::Span| text[span.offset..span.offset + span.length].to_owned();
    findings.iter().map(|finding| (finding.code, place(&finding.labels[0].0))).collect()
}

#[test]
fn root_fields_become_operations_and_are_no_types() {
    let document = document(
        "scalar Map\ntype A { x: Map }\ninput P { y: [ID!] }\n\
         type Query { find(params: P!, n: Int): A! _all: [A] }\ntype Mutation { go: Boolean }",
    );
    assert_eq!(document.types.keys().collect::<Vec<_>>(), ["A", "P"]);
    let names: Vec<_> = document.operations.iter().map(|one| (one.name.as_str(), one.surface)).collect();
    assert_eq!(names, [("find", Surface::Public), ("_all", Surface::Admin), ("go", Surface::Public)]);
    let find = &document.operations[0];
    assert_eq!(find.response, Some(TypeRef::Named("A".into())));
    assert_eq!(find.arguments[0].ty, TypeRef::Named("P".into()));
    assert_eq!((find.arguments[0].nullable, find.arguments[1].nullable), (false, true));
    assert_eq!(find.arguments[0].location, Location::Variable);
    let declared = [("params".to_owned(), "P!".to_owned()), ("n".to_owned(), "Int".to_owned())];
    assert_eq!(find.graphql.as_ref().unwrap().variables, declared);
    let list = TypeRef::List { of: Box::new(TypeRef::Named("A".into())), nullable: true };
    assert_eq!(document.operations[1].response, Some(list));
    assert_eq!(document.types["P"].fields()[0].ty, TypeRef::list(TypeRef::Scalar(Scalar::Id)));
    assert_eq!(document.types["A"].fields()[0].ty, TypeRef::Scalar(Scalar::Map));
}

#[test]
fn schema_block_names_the_roots() {
    let document = document("schema { query: Q }\ntype Q { a: Int }\ntype Mutation { b: Int }");
    assert_eq!(document.operations.len(), 1);
    assert_eq!(document.types.keys().collect::<Vec<_>>(), ["Mutation"]);
}

#[test]
fn comments_directly_above_are_docs_and_descriptions_win() {
    let document = document(
        "# far\n\n# near\r\n# and nearer\ntype A {\n\t# of x\n\tx: Int # behind\n\ty: Int\n  # lost\n  \"said\" z: Int\n}\n\
         type Query {\n  # asks\n  a(\n    # with\n    n: Int): A\n}",
    );
    let docs: Vec<_> = document.types["A"].fields().iter().map(|field| field.docs.as_deref()).collect();
    assert_eq!(document.types["A"].docs.as_deref(), Some("near\nand nearer"));
    assert_eq!(docs, [Some("of x"), None, Some("said")]);
    assert_eq!(document.operations[0].docs.as_deref(), Some("asks"));
}

#[test]
fn extensions_join_their_type_across_files() {
    let files =
        ["extend type Query { b: A }\nextend type A { y: Int }", "# only words", "type A { x: Int }\ntype Query { a: A }"];
    let files: Vec<_> = files.iter().map(|text| Source::new("x", *text)).collect();
    let document = read(&files).unwrap();
    assert_eq!(document.types["A"].fields().len(), 2);
    assert_eq!(document.operations.len(), 2);
}

#[test]
fn enums_unions_defaults_and_deprecations_are_read() {
    let document = document(
        "enum E { ONE TWO }\ntype A { x: Int @deprecated }\nunion U = A\ninput I { n: Int = 3, s: [String] = [\"a\"] }\n\
         type Query { u: U @deprecated(reason: \"old\") }",
    );
    let TypeKind::Enum(values) = &document.types["E"].kind else { panic!() };
    assert_eq!(values.len(), 2);
    assert_eq!(document.types["U"].kind, TypeKind::Union(vec![TypeRef::Named("A".into())]));
    let defaults: Vec<_> = document.types["I"].fields().iter().map(|field| field.default.as_deref()).collect();
    assert_eq!(defaults, [Some("3"), Some("[\"a\"]")]);
    assert_eq!(document.types["A"].fields()[0].deprecated.as_deref(), Some(""));
    assert_eq!(document.operations[0].deprecated.as_deref(), Some("old"));
}

#[test]
fn several_errors_are_found_in_one_run() {
    let text = "interface N { id: ID }\ntype A implements N { x: Nope, x: Int }\ntype A { y: Int }\n\
                type Query { a(n: Int, n: Int): Gone }\ntype Subscription { s: Int }";
    let mut found = pointed_at(text);
    found.sort();
    let expected = [
        ("AZ102", "A"),
        ("AZ102", "n"),
        ("AZ103", "a"),
        ("AZ103", "x"),
        ("AZ104", "A"),
        ("AZ104", "N"),
        ("AZ104", "Subscription"),
    ];
    assert_eq!(found, expected.map(|(code, place)| (code, place.to_owned())));
}

#[test]
fn fields_and_operations_that_come_twice_are_reported() {
    assert_eq!(pointed_at("type A { x: Int x: Int }"), [("AZ102", "x".to_owned())]);
    assert_eq!(pointed_at("type Query { x: Int }\ntype Mutation { x: Int }"), [("AZ102", "x".to_owned())]);
}

#[test]
fn syntax_errors_are_located() {
    assert_eq!(pointed_at("# c\r\n# d\r\ntype A {\r\n\tx: }\r\n"), [("AZ101", "}".to_owned())]);
    assert_eq!(findings("").0[0].code, "AZ101");
    assert_eq!(findings("# nothing").0[0].code, "AZ101");
}

#[test]
fn strange_blanks_and_nesting_do_not_panic() {
    let _ = read(&[Source::new("x", "\"\"\"a\n\u{3000}b\n  c\"\"\"\ntype Query { x: Int }")]).unwrap();
    assert_eq!(findings(&format!("type A {{ x: {} }}", "[".repeat(100_000))).0[0].code, "AZ101");
    assert_eq!(findings("\"\\").0[0].code, "AZ101");
}
