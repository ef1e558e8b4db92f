use serde_json::json;

use super::*;

fn value(text: &str) -> Value {
    let (json, _) = read(&Source::new("a.yaml", text), 0).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_str(&json).expect("it is JSON")
}

fn refused(text: &str) -> Diagnostic {
    read(&Source::new("a.yaml", text), 0).err().expect(text).0.remove(0)
}

#[test]
fn scalars_are_what_they_look_like() {
    let text = "a: [1, -2, +3, 0x10, 0o17, 1.5, 1e3, .5, 1_000, 0b1, inf, .inf, nan, +-1]\nb: [true, False, yes, ~, null, '1', \"2\", !!str 3, ! 4]\nc:\n200: d";
    let expected = json!({
        "a": [1, -2, 3, 16, 15, 1.5, 1000.0, 0.5, "1_000", "0b1", "inf", ".inf", "nan", "+-1"],
        "b": [true, false, "yes", null, null, "1", "2", "3", "4"],
        "c": null,
        "200": "d",
    });
    assert_eq!(value(text), expected);
}

#[test]
fn block_and_flow_styles_say_the_same() {
    let block = "a:\n  - b: |\n      x\n      y\n    c: >-\n      x\n      y\n  - - 1\n    - 2\n";
    assert_eq!(value(block), value("{a: [{b: \"x\\ny\\n\", c: 'x y'}, [1, 2]]}"));
}

#[test]
fn references_are_copies() {
    assert_eq!(value("a: &x {b: 1}\nc: *x\nd: [*x, *x]"), json!({"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, {"b": 1}]}));
}

#[test]
fn places_are_those_of_keys() {
    let source = Source::new("a.yaml", "\u{feff}é:\n  - 1\n  - b: {c: 'ü', d: 2}\n");
    let (_, index) = read(&source, 3).expect("valid");
    for (pointer, text) in [(&["é"][..], "é"), (&["é", "1", "b", "d"], "d"), (&["é", "0"], "1"), (&["é", "x"], "é")] {
        let (offset, length) = index.place(pointer);
        assert_eq!(&source.text[offset..offset + length], text);
    }
}

#[test]
fn what_json_cannot_say_is_refused_where_it_stands() {
    for (text, code, at) in [
        ("a: 1\nb: 2\na: 3", "AZ102", 10),
        ("a: 1\n---\nb: 2", "AZ101", 5),
        ("? [a]\n: b", "AZ101", 2),
        ("a: &x [*x]", "AZ101", 7),
        ("a: *y", "AZ101", 3),
        ("a: !mine b", "AZ104", 3),
        ("x: &x {a: 1}\ny:\n  <<: *x", "AZ104", 18),
        ("a: [1", "AZ101", 4),
    ] {
        let finding = refused(text);
        assert_eq!((finding.code, finding.labels[0].0.offset), (code, at), "{text}: {finding}");
    }
}

#[test]
fn depth_and_repetition_are_bounded() {
    for opening in ["[", "{a: ", "- ", "? "] {
        let finding = refused(&opening.repeat(10_000));
        assert!(finding.labels[0].0.length > 0, "{opening}: {finding}");
    }
    let lines: Vec<String> = (1..20).map(|n| format!("a{n}: &a{n} [{0}, {0}, {0}, {0}]", format!("*a{}", n - 1))).collect();
    assert!(refused(&format!("a0: &a0 x\n{}", lines.join("\n"))).labels[0].1.contains("too much"));
}
