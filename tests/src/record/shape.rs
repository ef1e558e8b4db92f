//! Parameters that are random by design, and those that are signed: of these the shape is kept and compared, and not the value.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::canonical;

/// Their names.
const RANDOM: [&str; 3] = ["client_assertion", "code_challenge", "code_verifier"];

/// Parameters of a query or a form, those that are random by their shape.
pub(super) fn of_parameters(text: &str) -> String {
    let parameter = |text: &str| match text.split_once('=') {
        Some((name, value)) if RANDOM.contains(&name) => format!("{name}=<{}>", of(value)),
        _ => text.to_owned(),
    };
    text.split('&').map(parameter).collect::<Vec<_>>().join("&")
}

/// Of a JWT, what it says and how long its signature is; of any other text, how long it is and of which characters.
fn of(value: &str) -> String {
    of_jwt(value).unwrap_or_else(|| of_text(value))
}

fn of_text(value: &str) -> String {
    let url_safe = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    format!("{} {}", value.len(), if url_safe { "A-Za-z0-9-_" } else { "characters" })
}

fn of_jwt(value: &str) -> Option<String> {
    let mut parts = value.split('.');
    let (header, claims, signature) = (object(parts.next()?)?, object(parts.next()?)?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Some(format!("{}.{}.{}", canonical::text(&header), canonical::text(&of_claims(claims)), of_text(signature)))
}

fn object(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok().filter(Value::is_object)
}

/// Times are compared with the first of them, and the id by its shape.
fn of_claims(mut claims: Value) -> Value {
    let begin = claims["iat"].as_i64();
    for name in ["exp", "nbf"] {
        if let (Some(time), Some(begin)) = (claims[name].as_i64(), begin) {
            claims[name] = format!("iat+{}", time - begin).into();
        }
    }
    if begin.is_some() {
        claims["iat"] = "seconds".into();
    }
    if let Some(id) = claims["jti"].as_str() {
        claims["jti"] = of_text(id).into();
    }
    claims.as_object_mut().expect("it was read as an object").retain(|_, value| !value.is_null());
    claims
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::{Value, json};

    use super::of_parameters;

    fn jwt(claims: &Value, signature: &str) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        format!("client_assertion={}.{}.{signature}", part(&json!({"alg": "ES256"})), part(claims))
    }

    #[test]
    fn what_is_random_is_kept_by_its_length_and_its_characters_and_the_rest_as_it_is() {
        let kept = of_parameters("a=b&code_verifier=dBjftJeZ4CVP-mB92K27&code=x&code_challenge=a%2Bb&a");
        assert_eq!(kept, "a=b&code_verifier=<20 A-Za-z0-9-_>&code=x&code_challenge=<5 characters>&a");
        assert_eq!(of_parameters(""), "");
    }

    #[test]
    fn a_jwt_is_kept_by_what_it_says() {
        let claims = json!({"iss": "a", "iat": 1000, "exp": 1060, "jti": "x-1"});
        let kept = of_parameters(&jwt(&claims, "c2ln"));
        let expected = concat!(
            r#"client_assertion=<{"alg":"ES256"}."#,
            r#"{"exp":"iat+60","iat":"seconds","iss":"a","jti":"3 A-Za-z0-9-_"}.4 A-Za-z0-9-_>"#
        );
        assert_eq!(kept, expected);
        let later = json!({"iss": "a", "iat": 2000, "exp": 2060, "jti": "y_2"});
        assert_eq!(of_parameters(&jwt(&later, "c2lo")), kept);
        for (name, value) in [("iss", json!("b")), ("exp", json!(1061)), ("jti", json!("x-12")), ("sub", json!("c"))] {
            let mut other = claims.clone();
            other[name] = value;
            assert_ne!(of_parameters(&jwt(&other, "c2ln")), kept, "{name}");
        }
        assert_ne!(of_parameters(&jwt(&claims, "c2lnbg")), kept);
    }
}
