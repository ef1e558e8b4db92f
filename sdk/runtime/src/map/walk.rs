//! Walks over JSON values of any depth. What is yet to be visited is kept on the heap: recursion overflows the stack at some ten
//! thousand levels, and a caller can build more of them than can be sent.

use serde_json::Value;

use super::limits::Members;

/// Drops a map.
pub(super) fn drop(members: &mut Members) {
    let mut rest: Vec<Value> = members.values_mut().filter(|value| is_nested(value)).map(Value::take).collect();
    while let Some(value) = rest.pop() {
        match value {
            Value::Array(list) => rest.extend(list.into_iter().filter(is_nested)),
            Value::Object(members) => rest.extend(members.into_iter().map(|(_, value)| value).filter(is_nested)),
            _ => {}
        }
    }
}

/// Does a map have more levels of nesting than a limit, itself included?
pub(super) fn is_deeper(members: &Members, limit: usize) -> bool {
    let mut rest: Vec<(&Value, usize)> = members.values().filter(|value| is_nested(value)).map(|value| (value, 2)).collect();
    while let Some((value, level)) = rest.pop() {
        if level > limit {
            return true;
        }
        match value {
            Value::Array(list) => rest.extend(list.iter().filter(|value| is_nested(value)).map(|value| (value, level + 1))),
            Value::Object(members) => {
                rest.extend(members.values().filter(|value| is_nested(value)).map(|value| (value, level + 1)));
            }
            _ => {}
        }
    }
    false
}

/// Are two maps the same?
pub(super) fn same(left: &Members, right: &Members) -> bool {
    let mut rest = Vec::new();
    if !pairs(left, right, &mut rest) {
        return false;
    }
    while let Some(pair) = rest.pop() {
        let same = match pair {
            (Value::Object(left), Value::Object(right)) => pairs(left, right, &mut rest),
            (Value::Array(left), Value::Array(right)) => {
                rest.extend(left.iter().zip(right));
                left.len() == right.len()
            }
            (left, right) => left == right,
        };
        if !same {
            return false;
        }
    }
    true
}

/// Adds the values of two maps that have the same keys.
fn pairs<'v>(left: &'v Members, right: &'v Members, rest: &mut Vec<(&'v Value, &'v Value)>) -> bool {
    left.len() == right.len() && left.iter().all(|(key, value)| right.get(key).map(|other| rest.push((value, other))).is_some())
}

/// Copies a map.
pub(super) fn copy<'v>(members: &'v Members) -> Members {
    /// What is being copied, what of it is left, and what has been copied.
    enum Half<'v> {
        List(std::slice::Iter<'v, Value>, Vec<Value>),
        Object(serde_json::map::Iter<'v>, Members, Option<&'v String>),
    }

    impl<'v> Half<'v> {
        fn next(&mut self) -> Option<&'v Value> {
            match self {
                Self::List(left, _) => left.next(),
                Self::Object(left, _, key) => left.next().map(|(name, value)| {
                    *key = Some(name);
                    value
                }),
            }
        }

        fn put(&mut self, value: Value) {
            match self {
                Self::List(_, list) => list.push(value),
                Self::Object(_, members, key) => {
                    members.insert(key.map(String::clone).unwrap_or_default(), value);
                }
            }
        }
    }

    let object = |members: &'v Members| Half::Object(members.iter(), Members::new(), None);
    let (mut top, mut below) = (object(members), Vec::new());
    loop {
        let inner = match top.next() {
            Some(Value::Array(list)) => Half::List(list.iter(), Vec::with_capacity(list.len())),
            Some(Value::Object(members)) => object(members),
            Some(value) => {
                top.put(value.clone());
                continue;
            }
            None => {
                let whole = match (top, below.pop()) {
                    (Half::Object(_, members, _), None) => return members,
                    (Half::List(..), None) => return Members::new(),
                    (Half::Object(_, members, _), Some(outer)) => (Value::Object(members), outer),
                    (Half::List(_, list), Some(outer)) => (Value::Array(list), outer),
                };
                top = whole.1;
                top.put(whole.0);
                continue;
            }
        };
        below.push(std::mem::replace(&mut top, inner));
    }
}

/// Takes the texts of a map out of it, keys aside, and calls a function with each.
pub(super) fn take_texts(members: &mut Members, mut each: impl FnMut(String)) {
    let mut rest: Vec<Value> = members.values_mut().map(Value::take).collect();
    while let Some(value) = rest.pop() {
        match value {
            Value::String(text) => each(text),
            Value::Array(list) => rest.extend(list),
            Value::Object(members) => rest.extend(members.into_iter().map(|(_, value)| value)),
            _ => {}
        }
    }
}

fn is_nested(value: &Value) -> bool {
    matches!(value, Value::Array(_) | Value::Object(_))
}
