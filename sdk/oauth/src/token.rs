//! What a token endpoint answers.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::response::{scope, text};
use crate::rt::error::Error;
use crate::rt::map::{Map, SecretMap};
use crate::rt::secret::Secret;
use crate::rt::transport::json;

/// An access token and what came with it (RFC 6749, section 5.1).
///
/// Its serde form has the names of the RFC, with `expires_at` (seconds since 1970) instead of `expires_in`, and the plain texts
/// of its secrets: store it as you would store a password.
///
/// ```
/// use authorizer::oauth::Token;
///
/// let token = Token::new("2YotnFZFEjr1zCsicMWpAA").with_refresh_token("tGzv3JOkF0XG5Qx2TlKWIA");
/// assert!(!token.is_expired(std::time::Duration::ZERO));
/// assert!(!format!("{token:?}").contains("2Yotn"));
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Token {
    /// What calls are authorized with.
    pub access_token: Secret,
    /// How it is used: `Bearer`, in whatever case, is all that this crate can use.
    #[serde(default = "bearer")]
    pub token_type: String,
    /// What a new token can be had for, if it can be renewed without the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Who signed in, as a JWT. Its signature is not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Secret>,
    /// What the access token is good for; `None` when the server does not say, and then it is what was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "from_scope")]
    pub scope: Option<Vec<String>>,
    /// When the access token expires, to the second; `None` when the server does not say.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "to_seconds", deserialize_with = "from_seconds")]
    pub expires_at: Option<SystemTime>,
    /// Everything else that the answer had, such as `issued_token_type` or `roles`.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub extra: SecretMap,
}

impl Token {
    /// A bearer token with nothing else.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            token_type: bearer(),
            refresh_token: None,
            id_token: None,
            scope: None,
            expires_at: None,
            extra: SecretMap::default(),
        }
    }

    /// With what it can be renewed for.
    pub fn with_refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// With the time when it expires.
    pub fn with_expires_at(mut self, at: SystemTime) -> Self {
        self.expires_at = Some(at);
        self
    }

    /// With how long it is good from now on.
    pub fn with_expires_in(mut self, time: Duration) -> Self {
        self.expires_at = SystemTime::now().checked_add(time);
        self
    }

    /// With who signed in, as a JWT.
    pub fn with_id_token(mut self, token: impl Into<Secret>) -> Self {
        self.id_token = Some(token.into());
        self
    }

    /// Reads what a token endpoint answers (RFC 6749, section 5.1) to a request that was sent at a time: for those who ask
    /// without this crate.
    pub fn from_answer(answer: &[u8], sent: SystemTime) -> Result<Self, Error> {
        json::whole::<Map>(answer).and_then(|map| Self::of_answer(map, sent))
    }

    /// Has it expired, or will it have within `leeway`? One that does not say when it expires has not.
    pub fn is_expired(&self, leeway: Duration) -> bool {
        self.is_expired_at(SystemTime::now(), leeway)
    }

    pub(super) fn is_expired_at(&self, now: SystemTime, leeway: Duration) -> bool {
        self.expires_at.is_some_and(|at| now.checked_add(leeway).is_none_or(|then| then >= at))
    }

    /// The value of an `Authorization` header: `Bearer` and the access token. Fails on tokens that are used in another way, and on
    /// those that no header can carry.
    pub fn authorization(&self) -> Result<Secret, Error> {
        if !self.token_type.eq_ignore_ascii_case("bearer") {
            return Err(Error::new(crate::Kind::Unsupported, "the token is none that is used as a bearer"));
        }
        crate::rt::headers::check_token(&self.access_token)?;
        Ok(["Bearer ", self.access_token.expose()].concat().into())
    }

    /// Reads the response to a request that was sent at `sent`. Members of a type that cannot be used are read as if they were not
    /// there, the access token aside: a server that has already issued the token means it.
    pub(super) fn of_answer(mut answer: Map, sent: SystemTime) -> Result<Self, Error> {
        let access_token = text(&mut answer, "access_token")?.ok_or_else(|| Error::response("missing field `access_token`"))?;
        let lifetime = lifetime(answer.remove("expires_in"));
        let scope = scope(answer.remove("scope")).unwrap_or_default();
        // What is there and is no text stays among the other members.
        let is_readable = |value: &Value| value.is_string() || value.is_null();
        let mut optional = |name| if answer.get(name).is_some_and(is_readable) { text(&mut answer, name) } else { Ok(None) };
        Ok(Self {
            access_token: access_token.into(),
            token_type: optional("token_type")?.unwrap_or_else(bearer),
            refresh_token: optional("refresh_token")?.map(Secret::from),
            id_token: optional("id_token")?.map(Secret::from),
            scope,
            expires_at: lifetime.and_then(|lifetime| sent.checked_add(lifetime)),
            extra: answer.into(),
        })
    }

    /// What is not in the answer to a refresh stays as it was (RFC 6749, section 6).
    pub(super) fn renewed(mut self, refresh_token: &Secret) -> Self {
        // One that is there and cannot be read has taken the place of the old one.
        if !self.extra.expose().contains_key("refresh_token") {
            self.refresh_token.get_or_insert_with(|| refresh_token.clone());
        }
        self
    }
}

fn bearer() -> String {
    "Bearer".to_owned()
}

fn is_empty(map: &SecretMap) -> bool {
    map.expose().is_empty()
}

/// Seconds as a number or as text. What is more than a duration can hold never expires, and neither does what is no number.
fn lifetime(value: Option<Value>) -> Option<Duration> {
    let seconds: f64 = match value? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }?;
    Duration::try_from_secs_f64(seconds.max(0.0)).ok()
}

#[expect(clippy::ref_option, reason = "serde's form")]
fn to_seconds<S: Serializer>(at: &Option<SystemTime>, serializer: S) -> Result<S::Ok, S::Error> {
    let seconds = at.map(|at| at.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    seconds.serialize(serializer)
}

fn from_scope<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    let value = Option::<Value>::deserialize(deserializer)?;
    scope(value).map_err(|error| D::Error::custom(error.message()))
}

fn from_seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SystemTime>, D::Error> {
    let Some(seconds) = Option::<u64>::deserialize(deserializer)? else { return Ok(None) };
    let at = UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
    at.map(Some).ok_or_else(|| D::Error::custom("a time that is too late"))
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Token");
        out.field("token_type", &self.token_type).field("scope", &self.scope).field("expires_at", &self.expires_at);
        out.field("refresh_token", &self.refresh_token.is_some()).field("id_token", &self.id_token.is_some());
        out.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(answer: Value) -> Result<Token, Error> {
        let Value::Object(map) = answer else { panic!("an object is needed") };
        Token::of_answer(map.into(), UNIX_EPOCH + Duration::from_secs(1000))
    }

    #[test]
    fn an_answer_of_the_standard_is_read_and_what_is_unknown_is_kept() {
        // RFC 6749, section 5.1.
        let token = read(json!({
            "access_token": "2YotnFZFEjr1zCsicMWpAA", "token_type": "example", "expires_in": 3600,
            "refresh_token": "tGzv3JOkF0XG5Qx2TlKWIA", "example_parameter": "example_value"
        }))
        .unwrap();
        assert_eq!(token.access_token.expose(), "2YotnFZFEjr1zCsicMWpAA");
        assert_eq!(token.expires_at, Some(UNIX_EPOCH + Duration::from_secs(4600)));
        assert_eq!(token.extra.expose()["example_parameter"], "example_value");
        assert!(token.authorization().unwrap_err().is_unsupported());
        let text = serde_json::to_string(&token).unwrap();
        assert_eq!(serde_json::from_str::<Token>(&text).unwrap(), token);
        let shown = format!("{token:?}");
        assert!(!shown.contains("2Yotn") && !shown.contains("tGzv") && !shown.contains("example_value"), "{shown}");
    }

    #[test]
    fn lifetimes_and_scopes_come_in_more_than_one_form() {
        for (expires_in, seconds) in [(json!("30"), Some(30)), (json!(30.9), Some(30)), (json!(-5), Some(0)), (json!(null), None)]
        {
            let token = read(json!({"access_token": "a", "expires_in": expires_in})).unwrap();
            let since = token.expires_at.map(|at| at.duration_since(UNIX_EPOCH).unwrap().as_secs() - 1000);
            assert_eq!(since, seconds);
        }
        assert_eq!(read(json!({"access_token": "a", "expires_in": 1e300})).unwrap().expires_at, None);
        for scope in [json!("a b"), json!(["a", "b"]), json!(["a b"])] {
            let token = read(json!({"access_token": "a", "scope": scope})).unwrap();
            assert_eq!(token.scope.unwrap(), ["a", "b"]);
        }
    }

    #[test]
    fn an_answer_without_an_access_token_is_none_and_no_value_is_shown() {
        for answer in [
            json!({"token_type": "Bearer"}),
            json!({"access_token": ""}),
            json!({"access_token": null, "id_token": "hunter2"}),
            json!({"access_token": {"hunter2": 1}}),
        ] {
            let error = read(answer.clone()).expect_err("it is refused");
            assert!(error.is_response() && !format!("{error} {error:?}").contains("hunter2"), "{answer}: {error}");
        }
    }

    #[test]
    fn members_of_an_odd_type_are_not_there_and_end_no_login() {
        let token = read(json!({
            "access_token": "a", "expires_in": "soon", "scope": ["b", 1], "token_type": 5, "id_token": {"a": 1}, "refresh_token": ["hunter2"]
        }))
        .unwrap();
        assert_eq!((token.expires_at, &token.scope, token.token_type.as_str()), (None, &None, "Bearer"));
        assert!(token.id_token.is_none() && token.refresh_token.is_none() && !format!("{token:?}").contains("hunter2"));
        // One that cannot be read has taken the place of the old one; null has not.
        assert!(token.renewed(&"old".into()).refresh_token.is_none());
        let kept = read(json!({"access_token": "a", "refresh_token": null})).unwrap().renewed(&"old".into());
        assert_eq!(kept.refresh_token.unwrap().expose(), "old");
    }

    #[test]
    fn an_answer_that_others_got_is_read_and_so_is_what_others_stored() {
        let sent = UNIX_EPOCH + Duration::from_secs(5);
        let token = Token::from_answer(br#"{"access_token": "a", "expires_in": 10, "scope": "b c"}"#, sent).unwrap();
        assert_eq!(token.expires_at, Some(UNIX_EPOCH + Duration::from_secs(15)));
        assert!(
            Token::from_answer(br#"{"error": "invalid_grant"}"#, sent).is_err() && Token::from_answer(b"hunter2", sent).is_err()
        );
        let stored: Token = serde_json::from_str(r#"{"access_token": "a", "expires_at": 15, "scope": "b c"}"#).unwrap();
        assert_eq!(stored, token);
    }

    #[test]
    fn a_token_expires_with_a_leeway() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let token = Token::new("a").with_expires_at(at(100));
        let expired = |now, leeway| token.is_expired_at(at(now), Duration::from_secs(leeway));
        assert!(!expired(99, 0) && expired(100, 0) && !expired(89, 10) && expired(90, 10));
        assert!(expired(0, u64::MAX) && !Token::new("a").is_expired_at(at(0), Duration::MAX));
    }
}
