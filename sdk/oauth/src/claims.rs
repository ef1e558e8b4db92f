//! What a JWT says, without knowing whether it is true.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::rt::map::Map;
use crate::rt::secret::Secret;

pub(super) type Claims = serde_json::Map<String, Value>;

/// The claims of a JWT whose signature nobody has looked at; `None` if it is none.
pub(super) fn unverified(jwt: &Secret) -> Option<Claims> {
    let mut parts = jwt.expose().split('.');
    let (_, claims, _) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let claims: Map = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()?;
    Some(claims.into())
}

/// The subject of a JWT whose signature nobody has looked at.
pub(super) fn subject(jwt: &Secret) -> Option<String> {
    unverified(jwt)?.get("sub")?.as_str().filter(|subject| !subject.is_empty()).map(str::to_owned)
}

/// The audiences, each once; none if something among them is no text.
pub(super) fn audiences(claims: &Claims) -> BTreeSet<&str> {
    match claims.get("aud") {
        Some(Value::String(one)) => BTreeSet::from([one.as_str()]),
        Some(Value::Array(all)) => all.iter().map(Value::as_str).collect::<Option<_>>().unwrap_or_default(),
        _ => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_claims_of_a_jwt_are_read_and_nothing_else_is_taken_for_one() {
        let jwt = format!("e30.{}.sig", URL_SAFE_NO_PAD.encode(r#"{"sub": "a", "aud": ["x", "y"]}"#));
        let claims = unverified(&jwt.as_str().into()).unwrap();
        assert!(claims["sub"] == "a" && audiences(&claims) == BTreeSet::from(["x", "y"]));
        for text in ["", "a.b", "a.b.c", "..", &format!("{jwt}.x"), "e30.W10.x"] {
            assert!(unverified(&text.into()).is_none(), "{text}");
        }
    }
}
