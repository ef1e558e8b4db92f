//! Open maps: their forms, their equality, and their depth.

use super::*;

fn sample() -> Map {
    [("value", serde_json::json!({"x": 1}))].into_iter().collect()
}

#[test]
fn a_map_is_wrapped_over_rest_only() {
    for (form, text) in [
        (Form::Canonical, r#"{"value":{"x":1}}"#),
        (Form::GraphQl, r#"{"value":{"x":1}}"#),
        (Form::Rest, r#"{"value":{"value":{"x":1}}}"#),
    ] {
        let written = codec::within(form, || serde_json::to_string(&sample()).expect("a map can be written"));
        assert_eq!(written, text);
        let read: Map = codec::within(form, || serde_json::from_str(text).expect("a map can be read"));
        assert_eq!(read, sample());
    }
}

#[test]
fn a_secret_map_shows_nothing() {
    let map: SecretMap = [("Authorization", "Bearer hunter2".into())].into_iter().collect();
    assert_eq!(format!("{map:?}"), "SecretMap(***)");
    assert_eq!(map, map.clone());
}

#[test]
fn equality_of_secret_maps_does_not_depend_on_the_order_of_members() {
    let inner = serde_json::json!({"b": [1, null], "a": {"x": "y"}});
    let text = serde_json::json!("hunter2");
    let (a, b) = ("a".to_owned(), "b".to_owned());
    let same: bool = same_members(vec![(&a, &inner), (&b, &text)], vec![(&b, &text), (&a, &inner)]).into();
    assert!(same);
    let swapped: bool = same_members(vec![(&a, &inner), (&b, &text)], vec![(&b, &inner), (&a, &text)]).into();
    assert!(!swapped);
}

#[test]
fn secret_maps_differ_by_any_key_value_type_or_length_at_any_depth() {
    let map = |value: serde_json::Value| SecretMap::from_iter([("k", value)]);
    let values = [
        serde_json::json!({"a": ["x"]}),
        serde_json::json!({"b": ["x"]}),
        serde_json::json!({"a": ["y"]}),
        serde_json::json!({"a": ["x", "x"]}),
        serde_json::json!({"a": []}),
        serde_json::json!({"a": "x"}),
        serde_json::json!({}),
        serde_json::json!(null),
        serde_json::json!(false),
        serde_json::json!(1),
        serde_json::json!("1"),
    ];
    for (at, left) in values.iter().enumerate() {
        for (other, right) in values.iter().enumerate() {
            assert_eq!(map(left.clone()) == map(right.clone()), at == other, "{left} and {right}");
        }
    }
    assert_ne!(map(serde_json::json!(1)), SecretMap::from_iter([("l", 1.into())]));
}
