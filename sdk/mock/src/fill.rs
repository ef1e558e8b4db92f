//! Values of the SDK's types out of JSON that has only what matters.
//!
//! The SDK's structs are `#[non_exhaustive]`, so that a younger SDK may have more fields, and a response has no constructor. Here
//! a field that is required and was not given becomes `""`, `0`, `false` or an empty list, by asking the type itself what it needs.

use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

/// A response of the SDK, from the fields that matter to a test; the others are empty.
///
/// ```
/// use authorizer::model::AuthResponse;
/// use serde_json::json;
///
/// let answer: AuthResponse = authorizer_mock::response(json!({"access_token": "token", "user": {"email": "ada@example.com"}}));
/// assert_eq!(answer.user.unwrap().email.as_deref(), Some("ada@example.com"));
/// ```
///
/// # Panics
///
/// When a value is of another type than its field, or the type has no such field.
#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "`json!` stands at every call")]
pub fn response<R: DeserializeOwned>(fields: Value) -> R {
    let given = Given { value: Some(&fields), strict: true };
    R::deserialize(given).unwrap_or_else(|error| panic!("this is no {}: {error}", std::any::type_name::<R>()))
}

/// A value, whatever else the JSON holds.
pub(crate) fn lenient<T: DeserializeOwned>(value: &Value) -> Result<T, Error> {
    T::deserialize(Given { value: Some(value), strict: false })
}

/// JSON, or nothing in its place.
#[derive(Clone, Copy)]
struct Given<'j> {
    value: Option<&'j Value>,
    /// Are members without a field an error?
    strict: bool,
}

/// Passes on to the JSON, or yields what stands for nothing.
macro_rules! or_empty {
    ($($method:ident => $visit:ident($empty:expr)),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.value {
                Some(value) => json(value.$method(visitor)),
                None => visitor.$visit($empty),
            }
        }
    )*};
}

fn json<T>(result: Result<T, serde_json::Error>) -> Result<T, Error> {
    result.map_err(Error::custom)
}

impl<'de> Deserializer<'de> for Given<'de> {
    type Error = Error;

    or_empty! {
        // A number that may be text takes a number, and so does an open value.
        deserialize_any => visit_i64(0),
        deserialize_bool => visit_bool(false),
        deserialize_i64 => visit_i64(0),
        deserialize_f64 => visit_f64(0.0),
        deserialize_str => visit_str(""),
        deserialize_string => visit_str(""),
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            None | Some(Value::Null) => visitor.visit_none(),
            Some(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            None => visitor.visit_seq(Elements { rest: &[], strict: self.strict }),
            Some(Value::Array(rest)) => visitor.visit_seq(Elements { rest, strict: self.strict }),
            Some(other) => json(other.deserialize_seq(visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            None => visitor.visit_map(Members { value: None, fields: &[], strict: self.strict, next: None }),
            Some(value) => json(value.deserialize_map(visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if let Some(Value::Object(members)) = self.value
            && self.strict
            && let Some(unknown) = members.keys().find(|key| !fields.contains(&key.as_str()))
        {
            return Err(Error::custom(format!("{name} has no field `{unknown}`, but {}", fields.join(", "))));
        }
        match self.value {
            None | Some(Value::Object(_)) => {
                visitor.visit_map(Members { value: self.value, fields, strict: self.strict, next: None })
            }
            Some(other) => json(other.deserialize_struct(name, fields, visitor)),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char bytes byte_buf unit_struct tuple tuple_struct enum identifier ignored_any
    }
}

struct Elements<'j> {
    rest: &'j [Value],
    strict: bool,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some((first, rest)) = self.rest.split_first() else { return Ok(None) };
        self.rest = rest;
        seed.deserialize(Given { value: Some(first), strict: self.strict }).map(Some)
    }
}

/// The fields of a struct, in its own order.
struct Members<'j> {
    value: Option<&'j Value>,
    fields: &'static [&'static str],
    strict: bool,
    next: Option<&'static str>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((key, rest)) = self.fields.split_first() else { return Ok(None) };
        self.fields = rest;
        self.next = Some(key);
        let key: StrDeserializer<'_, Error> = (*key).into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let name = self.next.take().unwrap_or_default();
        let value = self.value.and_then(|value| value.get(name));
        seed.deserialize(Given { value, strict: self.strict }).map_err(|error| Error::custom(format!("`{name}`: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use authorizer::model::{AuthResponse, Meta, Users};
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_given_is_empty() {
        let answer: AuthResponse = response(json!({}));
        assert_eq!((answer.message.as_str(), answer.access_token, answer.user), ("", None, None));
        let answer: AuthResponse = response(json!({"expires_in": 1800, "user": {"roles": ["a"], "app_data": {"x": 1}}}));
        let user = answer.user.expect("it was given");
        assert_eq!(
            (answer.expires_in, user.roles, user.id.as_str(), &user.app_data["x"]),
            (Some(1800), vec!["a".to_owned()], "", &json!(1))
        );
        assert!(!response::<Meta>(json!({"version": "2"})).is_sign_up_enabled);
        assert_eq!(response::<Users>(json!({"users": [{}, {"email": "a"}]})).users.len(), 2);
    }

    #[test]
    #[should_panic(expected = "`user`: User has no field `mail`, but id, email")]
    fn a_field_that_is_not_there_is_named() {
        let _: AuthResponse = response(json!({"user": {"mail": "a"}}));
    }

    #[test]
    #[should_panic(expected = "`expires_in`: ")]
    fn a_value_of_another_type_is_named_by_its_field() {
        let _: AuthResponse = response(json!({"expires_in": true}));
    }
}
