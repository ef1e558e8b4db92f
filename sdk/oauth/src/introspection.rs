//! Whether a token is good (RFC 7662).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::call::Call;
use super::client::Client;
use super::form::Form;
use super::metadata::Endpoint;
use super::response::{object, scope, text};
use crate::rt::error::Error;
use crate::rt::map::Map;
use crate::rt::secret::Secret;
use crate::rt::transport::Answer;

/// What an authorization server says of a token (RFC 7662, section 2.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Introspection {
    /// Is it good? Of one that is not, nothing else is said.
    pub active: bool,
    /// What it is good for.
    pub scope: Vec<String>,
    /// The client that it was given to.
    pub client_id: Option<String>,
    /// Name of the user, for people.
    pub username: Option<String>,
    /// How it is used.
    pub token_type: Option<String>,
    /// When it expires, in seconds since 1970.
    pub exp: Option<i64>,
    /// When it was given, in seconds since 1970.
    pub iat: Option<i64>,
    /// Since when it is good, in seconds since 1970.
    pub nbf: Option<i64>,
    /// Whom it speaks for.
    pub sub: Option<String>,
    /// Whom it is for.
    pub aud: Vec<String>,
    /// Who gave it.
    pub iss: Option<String>,
    /// Its id.
    pub jti: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map,
}

impl Introspection {
    /// When it expires.
    pub fn expires_at(&self) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(Duration::from_secs(self.exp?.try_into().unwrap_or_default()))
    }

    fn read(mut map: Map) -> Result<Self, Error> {
        let active = map.remove("active").as_ref().and_then(Value::as_bool);
        Ok(Self {
            active: active.ok_or_else(|| Error::response("the field `active` is missing, or neither true nor false"))?,
            scope: scope(map.remove("scope"))?.unwrap_or_default(),
            client_id: text(&mut map, "client_id")?,
            username: text(&mut map, "username")?,
            token_type: text(&mut map, "token_type")?,
            exp: seconds(&mut map, "exp")?,
            iat: seconds(&mut map, "iat")?,
            nbf: seconds(&mut map, "nbf")?,
            sub: text(&mut map, "sub")?,
            aud: audience(map.remove("aud"))?,
            iss: text(&mut map, "iss")?,
            jti: text(&mut map, "jti")?,
            extra: map,
        })
    }
}

/// Seconds since 1970, as a number that need not be whole.
fn seconds(map: &mut Map, name: &str) -> Result<Option<i64>, Error> {
    match map.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => {
            #[expect(clippy::cast_possible_truncation, reason = "it saturates")]
            let whole = value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64));
            whole.map(Some).ok_or_else(|| Error::response(format!("the field `{name}` is no number")))
        }
    }
}

/// One text, or a list of them.
fn audience(value: Option<Value>) -> Result<Vec<String>, Error> {
    match value {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::String(one)) => Ok(vec![one]),
        Some(value) => {
            serde_json::from_value(value).map_err(|_| Error::response("the field `aud` is neither a text nor a list of them"))
        }
    }
}

impl Client {
    /// Asks whether a token is good. `hint` is its kind, `access_token` or `refresh_token`, if it is known.
    ///
    /// The client says who it is as at [`Endpoint::Introspection`]. Servers may say of the tokens of other clients that they are not
    /// good.
    pub fn introspect(&self, token: impl Into<Secret>, hint: Option<&str>) -> Call<Introspection> {
        let form = form_of(&token.into(), hint);
        Call::new(self, |context| async move {
            let form = form.map_err(|error| error.at(Endpoint::Introspection.operation(), 0))?;
            let read = |answer: &Answer, _| object(answer, Introspection::read);
            context.post(Endpoint::Introspection, true, |_| Ok(form.clone()), read).await
        })
    }
}

/// A token and its kind.
pub(super) fn form_of(token: &Secret, hint: Option<&str>) -> Result<Form, Error> {
    if token.expose().trim().is_empty() {
        return Err(Error::build("there is no token"));
    }
    let mut form = Form::default();
    form.add("token", token);
    hint.into_iter().for_each(|hint| form.add("token_type_hint", hint));
    Ok(form)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(answer: Value) -> Result<Introspection, Error> {
        let Value::Object(map) = answer else { panic!("an object is needed") };
        Introspection::read(map.into())
    }

    #[test]
    fn scopes_and_audiences_are_texts_or_lists() {
        // RFC 7662, section 2.2.
        let said = read(json!({
            "active": true, "client_id": "l238j323ds-23ij4", "username": "jdoe", "scope": "read write dolphin",
            "sub": "Z5O3upPC88QrAjx00dis", "aud": "https://protected.example.net/resource",
            "iss": "https://server.example.com/", "exp": 1_419_356_238, "iat": 1_419_350_238, "extension_field": "twenty-seven"
        }))
        .unwrap();
        assert_eq!((said.active, said.scope.len(), said.aud.len(), said.exp), (true, 3, 1, Some(1_419_356_238)));
        assert_eq!(said.extra["extension_field"], "twenty-seven");
        let said = read(json!({"active": true, "scope": ["openid", "email"], "aud": ["a", "b"], "exp": 1.5})).unwrap();
        assert_eq!((said.scope.len(), said.aud.len(), said.exp), (2, 2, Some(1)));
        assert_eq!(read(json!({"active": false})).unwrap(), Introspection::default());
    }

    #[test]
    fn an_answer_that_does_not_say_whether_it_is_good_is_none() {
        for answer in [json!({}), json!({"active": "true"}), json!({"active": null}), json!({"active": true, "exp": "hunter2"})] {
            let error = read(answer).unwrap_err();
            assert!(error.is_response() && !format!("{error:?}").contains("hunter2"));
        }
    }
}
