use super::{Proto, read, read_descriptors};
use crate::diagnostic::{Diagnostics, Result, Source};
use crate::document::Location;
use crate::types::{Presence, Scalar, Surface, TypeKind, TypeRef, Verb};

const HEAD: &str = "syntax = \"proto3\";\npackage a.v1;\n";

fn try_read(text: &str) -> Result<Proto> {
    read(&[("a/v1/a.proto".to_owned(), Source::new("a.proto", text))])
}

fn proto(text: &str) -> Proto {
    try_read(&format!("{HEAD}{text}")).unwrap()
}

fn findings(text: &str) -> Diagnostics {
    try_read(&format!("{HEAD}{text}")).unwrap_err()
}

/// Code and marked text of each finding.
fn pointed_at(text: &str) -> Vec<(&'static str, String)> {
    let findings = findings(text).0;
    let marked = |finding: &crate::diagnostic::Diagnostic| {
        let span = &finding.labels[0].0;
        (finding.code, span.source.text[span.offset..span.offset + span.length].to_owned())
    };
    findings.iter().map(marked).collect()
}

fn service(rpc: &str) -> String {
    format!("import \"google/api/annotations.proto\";\nmessage A {{ string x = 1; }} message E {{}}\nservice S {{ {rpc} }}")
}

#[test]
fn methods_become_operations_with_both_bindings() {
    let text = "import \"google/api/annotations.proto\";\nmessage Q { string x = 1; }\nmessage R {}\n\
                service ThingAdminService {\n  // Does it.\n  //  Twice.\n  rpc DoIt(Q) returns (R) {\n    \
                option (google.api.http) = { post: \"/v1/do\" body: \"*\" };\n    option deprecated = true;\n  }\n}";
    let proto = proto(text);
    let operation = &proto.document.operations[0];
    assert_eq!((operation.name.as_str(), operation.surface), ("DoIt", Surface::Admin));
    assert_eq!(operation.docs.as_deref(), Some("Does it.\n Twice."));
    assert_eq!(operation.deprecated.as_deref(), Some(""));
    assert_eq!(operation.arguments[0].location, Location::Body);
    assert_eq!(operation.request(), Some("Q"));
    let rest = operation.rest.as_ref().unwrap();
    let bound = (rest.verb, rest.path.as_str(), rest.body, rest.operation_id.as_str());
    assert_eq!(bound, (Verb::Post, "/v1/do", true, "ThingAdminService_DoIt"));
    let grpc = operation.grpc.as_ref().unwrap();
    assert_eq!((grpc.service.as_str(), grpc.input.as_str()), ("a.v1.ThingAdminService", "Q"));
    assert!(proto.document.types["Q"].fields()[0].rest);
}

#[test]
fn fields_keep_number_presence_rules_and_place() {
    let text = "import \"buf/validate/validate.proto\";\nimport \"google/protobuf/struct.proto\";\nmessage Q {\n  \
                // Said.\n  optional string b = 2;\n  int64 a = 1 [(buf.validate.field).int64 = {gte: 0 lte: 9}];\n  \
                repeated Q c = 3;\n  google.protobuf.Struct m = 4;\n  Q q = 5;\n}\nservice S { rpc F(Q) returns (Q); }";
    let document = proto(text).document;
    let fields = document.types["Q"].fields();
    let seen: Vec<_> = fields
        .iter()
        .map(|field| (field.name.as_str(), field.nullable, field.proto.as_ref().map(|proto| (proto.number, proto.presence))))
        .collect();
    let expected = [
        ("b", true, Some((2, Presence::Explicit))),
        ("a", false, Some((1, Presence::Implicit))),
        ("c", false, Some((3, Presence::Repeated))),
        ("m", true, Some((4, Presence::Message))),
        ("q", true, Some((5, Presence::Message))),
    ];
    assert_eq!(seen, expected);
    assert_eq!(fields[1].proto.as_ref().unwrap().rules, ["int64.lte = 9", "int64.gte = 0"]);
    assert_eq!(fields[2].ty, TypeRef::list(TypeRef::Named("Q".into())));
    assert_eq!(fields[3].ty, TypeRef::Scalar(Scalar::Map));
    assert_eq!(fields[0].docs.as_deref(), Some("Said."));
    let span = &fields[0].span;
    assert_eq!(&span.source.text[span.offset..span.offset + span.length], "b");
    assert!(!fields[0].rest);
    assert_eq!(document.types["Q"].fields().len(), 5);
}

#[test]
fn own_options_come_along_as_text() {
    let text = "import \"google/protobuf/descriptor.proto\";\nmessage Tool { bool on = 1; string name = 2; }\n\
                extend google.protobuf.MethodOptions { Tool tool = 50002; bool public = 50004; }\n\
                message Q {}\nservice S { rpc F(Q) returns (Q) { option (public) = true; option (tool) = {on: true name: \"n\"}; } }";
    let operation = &proto(text).document.operations[0];
    let options = &operation.grpc.as_ref().unwrap().options;
    let expected = [("a.v1.tool", "{on: true, name: \"n\"}"), ("a.v1.public", "true")];
    assert_eq!(*options, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn enums_are_types_with_numbers() {
    let document =
        proto("enum E { E_NONE = 0; E_ONE = 1; }\nmessage Q { E e = 1; }\nservice S { rpc F(Q) returns (Q); }").document;
    let TypeKind::Enum(values) = &document.types["E"].kind else { panic!() };
    assert_eq!(values[1].number, Some(1));
    assert_eq!(document.types["Q"].fields()[0].ty, TypeRef::Named("E".into()));
}

#[test]
fn a_descriptor_set_reads_like_its_text() {
    let text = "import \"google/api/annotations.proto\";\n// Said.\nmessage Q { optional string x = 1; }\n\
                service S { rpc F(Q) returns (Q) { option (google.api.http) = { post: \"/f\" body: \"*\" }; } }";
    let mut from_text = proto(text);
    let set = read_descriptors(&from_text.descriptors, "set").unwrap();
    assert_eq!(set.document.types["Q"].docs, None);
    from_text.document.types["Q"].docs = None;
    assert_eq!(set, from_text);
}

#[test]
fn what_the_model_has_no_room_for_is_refused_where_it_stands() {
    let fields = [
        ("oneof c { string x = 1; }", "c"),
        ("map<string, string> m = 1;", "m"),
        ("message N {}", "N"),
        ("enum N { Z = 0; }", "N"),
        ("uint64 u = 1;", "u"),
        ("float f = 1;", "f"),
        ("google.protobuf.Timestamp t = 1;", "t"),
    ];
    for (field, place) in fields {
        let text = format!(
            "import \"google/protobuf/timestamp.proto\";\nmessage M {{ {field} }}\nservice S {{ rpc F(M) returns (M); }}"
        );
        assert_eq!(pointed_at(&text)[0], ("AZ104", place.to_owned()), "{field}");
    }
    let methods = [
        "rpc F(stream A) returns (A);",
        "rpc F(A) returns (A) { option (google.api.http) = { post: \"/x\" body: \"x\" }; }",
        "rpc F(A) returns (A) { option (google.api.http) = { get: \"/x\" additional_bindings { get: \"/y\" } }; }",
        "rpc F(A) returns (A) { option (google.api.http) = { get: \"/x/{x}\" }; }",
        "rpc F(A) returns (A) { option (google.api.http) = { get: \"/x\" }; }",
        "rpc F(A) returns (A) { option (google.api.http) = { custom { kind: \"HEAD\" path: \"/x\" } }; }",
    ];
    for method in methods {
        assert_eq!(pointed_at(&service(method)), [("AZ104", "F".to_owned())], "{method}");
    }
    assert!(
        try_read(&format!("{HEAD}{}", service("rpc F(E) returns (A) { option (google.api.http) = { get: \"/x\" }; }"))).is_ok()
    );
    let old = try_read("syntax = \"proto2\";\nmessage A {}").unwrap_err();
    assert_eq!(old.0[0].code, "AZ104");
}

#[test]
fn compiler_errors_are_located() {
    assert_eq!(pointed_at("message A { string x = ; }")[0], ("AZ101", ";".to_owned()));
    assert_eq!(pointed_at("message A { Gone x = 1; }")[0], ("AZ101", "Gone".to_owned()));
    assert_eq!(findings("import \"not/here.proto\";").0[0].code, "AZ105");
    assert_eq!(findings("message A {}").0[0].code, "AZ101");
}

#[test]
fn the_same_name_in_two_packages_is_refused() {
    let file = |package: &str| {
        let text = format!("syntax = \"proto3\";\npackage {package};\nmessage Q {{}}\nservice S {{ rpc F(Q) returns (Q); }}");
        (format!("{package}.proto"), Source::new(package, text))
    };
    assert_eq!(read(&[file("a"), file("b")]).unwrap_err().0[0].code, "AZ102");
}

#[test]
fn a_descriptor_set_in_another_language_is_refused() {
    let file = prost_types::FileDescriptorProto { syntax: Some("editions".into()), ..Default::default() };
    let set = prost_types::FileDescriptorSet { file: vec![file] };
    assert_eq!(read_descriptors(&prost::Message::encode_to_vec(&set), "set").unwrap_err().0[0].code, "AZ104");
}

#[test]
fn nonsense_does_not_panic() {
    let deep = |open: &str| format!("{HEAD}{}", open.repeat(100_000));
    for text in [deep("message A {"), deep("option a = {a:"), deep("["), "\u{0}".into(), "/*".into(), "\"".into(), String::new()]
    {
        assert!(try_read(&text).is_err());
    }
    assert!(read(&[]).is_err());
    for bytes in [&b""[..], b"\x0a", b"\x0a\xff\xff\xff\xff\x0f", b"\x0a\x02\x0a\x00", b"not a set"] {
        assert!(read_descriptors(bytes, "set").is_err());
    }
}
