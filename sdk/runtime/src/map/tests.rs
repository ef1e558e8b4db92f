//! Open maps: their forms, their equality, and their depth.

use super::problem::Problem;
use super::*;
use crate::protocol::Protocol;

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

/// A map whose member `deep` makes it so many levels deep, in lists and objects by turns.
fn nested(levels: usize) -> String {
    let inner = levels - 2;
    let open: String = (0..inner).map(|level| if level % 2 == 0 { "[" } else { r#"{"a":"# }).collect();
    let close: String = (0..inner).rev().map(|level| if level % 2 == 0 { "]" } else { "}" }).collect();
    format!(r#"{{"plan":"pro","deep":{{"b":{open}7{close}}},"last":1}}"#)
}

/// A map that a caller has built without recursion.
fn built(levels: usize) -> Map {
    let mut value = serde_json::json!("hunter2");
    for level in 1..levels {
        value = if level % 2 == 0 { vec![value].into() } else { serde_json::Map::from_iter([("a".to_owned(), value)]).into() };
    }
    Map::from_iter([("deep", value)])
}

fn read(form: Form, text: &str) -> Map {
    let text = if form == Form::Rest { format!(r#"{{"value":{text}}}"#) } else { text.to_owned() };
    codec::within(form, || serde_json::from_str(&text).expect("a map can be read"))
}

const FORMS: [Form; 3] = [Form::Canonical, Form::GraphQl, Form::Rest];

#[test]
fn levels_up_to_the_limit_are_held() {
    for form in FORMS {
        for levels in [2, 33, 34, Map::MAX_DEPTH] {
            let map = read(form, &nested(levels));
            assert!(map.complete().is_ok() && map.len() == 3, "{levels}");
            let written = codec::within(form, || serde_json::to_string(&map).unwrap());
            assert_eq!(codec::within(form, || serde_json::from_str::<Map>(&written).unwrap()), map);
        }
    }
}

#[test]
fn deeper_members_are_left_out_and_the_rest_is_read() {
    for form in FORMS {
        for levels in [101, 123, 124, 130, 500, 100_000] {
            let map = read(form, &nested(levels));
            assert_eq!((&map["plan"], &map["last"], map.len()), (&"pro".into(), &1.into(), 2), "{levels}");
            assert_eq!(map.unreadable().collect::<Vec<_>>(), ["deep"]);
            let error = map.complete().unwrap_err();
            assert!(error.is_response() && error.message().contains("1 member of the map was not read"), "{error}");
        }
    }
}

#[test]
fn the_last_of_equal_keys_counts_whatever_its_depth() {
    let deep = nested(101);
    let deep = &deep[1..deep.len() - 1];
    let last = read(Form::GraphQl, &format!(r#"{{{deep},"deep":2}}"#));
    assert_eq!((&last["deep"], last.unreadable().count()), (&2.into(), 0));
    let first = read(Form::GraphQl, &format!(r#"{{"deep":2,{deep}}}"#));
    assert_eq!((first.get("deep"), first.unreadable().count()), (None, 1));
}

#[test]
fn incomplete_maps_are_sent_to_no_server() {
    let mut map = read(Form::GraphQl, &nested(130));
    let write = |form, map: &Map| codec::within(form, || serde_json::to_string(map)).map_err(|error| error.to_string());
    assert_eq!(write(Form::GraphQl, &map), Err(limits::UNREAD.to_owned()));
    assert_eq!(write(Form::Rest, &map), Err(limits::UNREAD.to_owned()));
    let own = write(Form::Canonical, &map).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&own).unwrap(), serde_json::json!({"last": 1, "plan": "pro"}));
    for protocol in [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc] {
        assert_eq!(problem::find(&map, protocol), Some(Problem::Unread { count: 1 }));
    }
    let mut replaced = map.clone();
    replaced.insert("deep".to_owned(), 1.into());
    assert!(write(Form::Rest, &replaced).is_ok() && replaced.complete().is_ok());
    map.clear_unreadable();
    assert!(write(Form::Rest, &map).is_ok() && map.complete().is_ok());
}

#[test]
fn maps_of_any_depth_are_copied_compared_shown_and_dropped() {
    let work = || {
        for levels in [1, 2, 100, 101, 100_000] {
            let map = built(levels);
            let copy = map.clone();
            assert_eq!(map, copy);
            assert_ne!(map, built(levels + 1));
            assert_eq!(format!("{map:?}").starts_with("Map(more than 100 levels)"), levels > 100, "{levels}");
            assert_eq!(serde_json::to_string(&map).is_ok(), levels <= 100, "{levels}");
            let secret = SecretMap::from(copy);
            assert_eq!(secret.clone(), secret);
            assert_eq!(serde_json::to_string(&secret).is_ok(), levels <= 100, "{levels}");
        }
    };
    std::thread::Builder::new().stack_size(512 * 1024).spawn(work).unwrap().join().unwrap();
}

#[test]
fn a_map_that_is_too_deep_is_named_by_its_member() {
    for protocol in [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc] {
        for levels in [1, 99, 100] {
            assert_eq!(problem::find(&built(levels), protocol), None, "{levels}");
        }
        for levels in [101, 130, 100_000] {
            assert_eq!(problem::find(&built(levels), protocol), Some(Problem::TooDeep { path: ".deep".to_owned() }));
        }
    }
}

#[test]
fn integers_without_a_double_are_named_by_their_path_over_grpc() {
    const EXACT: i64 = 1 << 53;
    let found = |value: Value, protocol| problem::find(&Map::from_iter([("a", serde_json::json!([0, {"b": value}]))]), protocol);
    for value in [EXACT + 1, -EXACT - 1, i64::MAX, i64::MAX - 1] {
        let integer = format!("the integer {value}");
        assert_eq!(found(value.into(), Protocol::Grpc), Some(Problem::Inexact { path: ".a[1].b".to_owned(), integer }));
        assert_eq!((found(value.into(), Protocol::GraphQl), found(value.into(), Protocol::Rest)), (None, None));
    }
    assert!(found(u64::MAX.into(), Protocol::Grpc).is_some());
    for value in [0, EXACT, -EXACT, EXACT + 2, i64::MIN] {
        assert_eq!(found(value.into(), Protocol::Grpc), None, "{value}");
    }
    for value in [serde_json::json!(1_u64 << 63), serde_json::json!(0.1), serde_json::json!(1e300), serde_json::json!(-0.0)] {
        assert_eq!(found(value.clone(), Protocol::Grpc), None, "{value}");
    }
}

#[test]
fn long_and_odd_paths_are_named_on_one_short_line() {
    let map = Map::from_iter([("a\n", serde_json::json!({"b".repeat(500): i64::MAX}))]);
    let Some(Problem::Inexact { path, .. }) = problem::find(&map, Protocol::Grpc) else { panic!("it has no double") };
    assert!(path.starts_with(r".a\n.bbb") && path.len() < 130, "{path}");
    let hidden = problem::find(&map, Protocol::Grpc).unwrap().hidden();
    assert_eq!(hidden.explain("headers"), "the field `headers` has an integer, which no double holds");
}

#[test]
fn nobody_s_keys_make_a_number_of_an_object() {
    let text = r#"{"a":{"$serde_json::private::Number":"x"},"b":{"$serde_json::private::RawValue":"["},"n":[1,-2.5,18446744073709551615]}"#;
    let map = read(Form::Rest, text);
    assert_eq!(map["a"]["$serde_json::private::Number"], "x");
    assert_eq!(map["b"]["$serde_json::private::RawValue"], "[");
    assert_eq!((map["n"][0].as_i64(), map["n"][1].as_f64(), map["n"][2].as_u64()), (Some(1), Some(-2.5), Some(u64::MAX)));
}
