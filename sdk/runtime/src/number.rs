//! Numbers as `serde_json` hands them out where any type will do: with its feature `arbitrary_precision`, which any crate of a user's
//! tree can switch on, some of them are objects with one key.

use std::fmt;
use std::sync::OnceLock;

use serde::Deserializer;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::Number;

/// The key of such an object; `None` without the feature.
pub(crate) fn key() -> Option<&'static str> {
    struct Probe;

    impl<'de> Visitor<'de> for Probe {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number as an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<String, A::Error> {
            let key = object.next_key()?;
            object.next_value::<IgnoredAny>()?;
            Ok(key.unwrap_or_default())
        }
    }

    static KEY: OnceLock<Option<String>> = OnceLock::new();
    // Integers that fit into 64 bits can come as they are.
    KEY.get_or_init(|| serde_json::Deserializer::from_str("0.5").deserialize_any(Probe).ok()).as_deref()
}

/// The number in such an object; `None` when it is another one, of which everything is read: where an error is found, its key is not
/// shown.
pub(crate) fn of_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Option<Number>, A::Error> {
    let mut number = None;
    while let Some(name) = object.next_key::<String>()? {
        if key() == Some(&*name) {
            number = object.next_value::<String>()?.parse().ok();
        } else {
            object.next_value::<IgnoredAny>()?;
        }
    }
    Ok(number)
}
