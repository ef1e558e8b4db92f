//! Checks of an ID token's claims, after a login and after a refresh (OpenID Connect Core, sections 3.1.3.7 and 12.2).
//!
//! Signatures are not verified: a token that came straight from the token endpoint over TLS may be believed without (section
//! 3.1.3.7, step 6). Errors name a claim and never its value.

use std::time::Duration;

use serde_json::Value;

use super::claims::{self, Claims};
use crate::rt::secret::Secret;

/// Largest difference between the clocks of a server's own machines, in seconds: `iat` of a refreshed token may be that much older.
const LEEWAY: f64 = 60.0;

/// Longest time by which a server may back-date `iat`, in seconds, beyond the clock skew: Microsoft Entra's do so by five minutes.
const BACKDATED: f64 = 600.0;

/// Longest time a user may spend between signing in and the ID token, in seconds, beyond `max_age`.
const ON_THE_WAY: f64 = 120.0;

/// Facts about a login that its ID token has to agree with.
pub(super) struct Login<'a> {
    pub(super) client_id: &'a str,
    pub(super) nonce: Option<&'a Secret>,
    /// Longest time since the user signed in, in seconds, if the request had one.
    pub(super) max_age: Option<u64>,
    /// Time when the user was sent to the server, in seconds since 1970.
    pub(super) begun: u64,
    /// Time now, in seconds since 1970.
    pub(super) now: u64,
    /// Largest difference between the server's clock and this machine's.
    pub(super) clock_skew: Duration,
}

impl Login<'_> {
    /// Checks the ID token of a login (OpenID Connect Core, section 3.1.3.7), and says what is wrong with it.
    ///
    /// Several audiences need an `azp` that is this client; an `azp` that is another client is refused in any case. `iat` lies
    /// between the beginning of the login (ten minutes before it, for servers that back-date it) and now, and `exp` in the
    /// future, both within the clock skew.
    pub(super) fn check(&self, id_token: &Secret, is_issuer: impl Fn(&str) -> bool) -> Result<(), &'static str> {
        let claims = claims::unverified(id_token).ok_or(NOT_A_JWT)?;
        if !text(&claims, "iss").is_some_and(is_issuer) {
            return Err(OTHER_ISSUER);
        }
        if text(&claims, "sub").is_none_or(str::is_empty) {
            return Err(NO_SUB);
        }
        self.check_audience(&claims)?;
        self.check_time(&claims)?;
        if self.nonce.is_some() && text(&claims, "nonce").map(Secret::from).as_ref() != self.nonce {
            return Err("`nonce` is not that of this login");
        }
        Ok(())
    }

    fn check_audience(&self, claims: &Claims) -> Result<(), &'static str> {
        let audiences = claims::audiences(claims);
        if !audiences.contains(self.client_id) {
            return Err("`aud` does not name this client");
        }
        match claim(claims, "azp") {
            None if audiences.len() > 1 => Err("`aud` names several clients and `azp` is missing"),
            Some(party) if party != self.client_id => Err("`azp` is another client"),
            _ => Ok(()),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "seconds")]
    fn check_time(&self, claims: &Claims) -> Result<(), &'static str> {
        let skew = self.clock_skew.as_secs_f64();
        let (begun, now) = (self.begun as f64, self.now as f64);
        let issued = seconds(claims, "iat").ok_or(NO_IAT)?;
        if issued < begun - skew - BACKDATED {
            return Err("`iat` is before the login began: the token is an old one, or a clock is wrong (see `clock_skew(..)`)");
        }
        if issued > now + skew {
            return Err("`iat` is in the future: a clock is wrong (see `clock_skew(..)`)");
        }
        if seconds(claims, "exp").is_none_or(|expires| expires + skew <= now) {
            return Err("`exp` is missing, no time, or has passed");
        }
        let Some(most) = self.max_age else { return Ok(()) };
        let signed_in = seconds(claims, "auth_time").ok_or("`auth_time` is missing, which `max_age` asked for")?;
        if issued - signed_in > most as f64 + ON_THE_WAY {
            return Err("`auth_time` is longer ago than `max_age` allows");
        }
        Ok(())
    }
}

/// Compares the ID token of a refresh with the one before it (OpenID Connect Core, section 12.2), and says what is wrong with the
/// new one.
///
/// Needs neither a clock nor a client. `iss` and `sub` are the same, `aud` is the same set, `azp` is as it was (absent stays
/// absent), `auth_time` is the same where both have one, `iat` is not before the old one's (60 seconds of leeway), and `nonce`, if
/// the new token has one, is the old one's. `renews_nonce` leaves the nonce out, for servers that make a new one for every
/// refresh.
///
/// An old token that is no readable JWT (an encrypted one, or one of the caller's own) contradicts nothing, so any new one is
/// accepted. A new one that is no readable JWT is refused where the old one was.
pub(super) fn check_renewed(old: &Secret, new: &Secret, renews_nonce: bool) -> Result<(), &'static str> {
    let Some(old) = claims::unverified(old) else { return Ok(()) };
    let new = claims::unverified(new).ok_or(NOT_A_JWT)?;
    if text(&new, "iss").is_none_or(str::is_empty) || claim(&new, "iss") != claim(&old, "iss") {
        return Err("`iss` is another issuer");
    }
    if text(&new, "sub").is_none_or(str::is_empty) {
        return Err(NO_SUB);
    }
    if claim(&new, "sub") != claim(&old, "sub") {
        return Err("`sub` is another user");
    }
    let audiences = claims::audiences(&new);
    if audiences.is_empty() || audiences != claims::audiences(&old) {
        return Err("`aud` is another audience");
    }
    if claim(&new, "azp") != claim(&old, "azp") {
        return Err("`azp` is another client");
    }
    let issued = seconds(&new, "iat").ok_or(NO_IAT)?;
    if seconds(&old, "iat").is_some_and(|before| issued < before - LEEWAY) {
        return Err("`iat` is before that of the token before it");
    }
    // A whole number of seconds may be written with a fraction.
    let time = |claims| seconds(claims, "auth_time").ok_or_else(|| claim(claims, "auth_time").cloned());
    let is_unsaid = |claims| claim(claims, "auth_time").is_none();
    if !is_unsaid(&old) && !is_unsaid(&new) && time(&old) != time(&new) {
        return Err("`auth_time` is another time");
    }
    if !renews_nonce && claim(&new, "nonce").is_some_and(|nonce| claim(&old, "nonce") != Some(nonce)) {
        return Err("`nonce` is another one (servers of Authorizer's renew it: use `authorizer::Client::oauth` there)");
    }
    Ok(())
}

const OTHER_ISSUER: &str = "`iss` is not the issuer that this client knows: if the server goes by another name, say so with `issuer(..)`, \
    or with `public_url(..)` on the client that it comes from";
const NOT_A_JWT: &str = "it is no JWT";
const NO_SUB: &str = "`sub` is missing";
const NO_IAT: &str = "`iat` is missing, or no time";

/// The value of a claim; null is absent.
fn claim<'a>(claims: &'a Claims, name: &str) -> Option<&'a Value> {
    claims.get(name).filter(|value| !value.is_null())
}

fn text<'a>(claims: &'a Claims, name: &str) -> Option<&'a str> {
    claims.get(name).and_then(Value::as_str)
}

/// A time in seconds since 1970, whole or not (RFC 7519, section 2).
fn seconds(claims: &Claims, name: &str) -> Option<f64> {
    claims.get(name).and_then(Value::as_f64).filter(|seconds| seconds.is_finite())
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::json;

    use super::*;

    const NOW: u64 = 1_800_000_000;
    const BEGUN: u64 = NOW - 100;
    const ISSUER: &str = "https://auth.example.com";

    fn jwt(claims: &Value) -> Secret {
        format!("e30.{}.sig", URL_SAFE_NO_PAD.encode(claims.to_string())).into()
    }

    /// Claims with some of them changed; null removes one.
    fn changed(mut claims: Value, changes: &Value) -> Value {
        for (name, value) in changes.as_object().expect("changes are an object") {
            claims[name] = value.clone();
        }
        claims.as_object_mut().expect("claims are an object").retain(|_, value| !value.is_null());
        claims
    }

    fn good() -> Value {
        json!({"iss": ISSUER, "sub": "1", "aud": "me", "iat": NOW - 10, "exp": NOW + 600, "nonce": "n", "auth_time": NOW - 50})
    }

    #[test]
    fn id_token_of_a_login_agrees_with_it() {
        let iat = "`iat`";
        for (changes, wrong) in [
            (json!({}), ""),
            (json!({"exp": null}), "`exp`"),
            (json!({"aud": ["me"]}), ""),
            (json!({"aud": ["me", "me"]}), ""),
            (json!({"aud": ["other", "me"], "azp": "me"}), ""),
            (json!({"azp": "me"}), ""),
            (json!({"iat": BEGUN}), ""),
            (json!({"iat": BEGUN - 899}), ""),
            (json!({"iat": NOW + 299, "auth_time": NOW + 299}), ""),
            (json!({"iat": 1_799_999_990.5}), ""),
            (json!({"exp": NOW - 299}), ""),
            (json!({"auth_time": NOW - 10 - 60 - 119}), ""),
            (json!({"iss": null}), "`iss`"),
            (json!({"iss": ""}), "`iss`"),
            (json!({"iss": "https://auth.example.com/"}), "`iss`"),
            (json!({"iss": [ISSUER]}), "`iss`"),
            (json!({"sub": null}), "`sub`"),
            (json!({"sub": ""}), "`sub`"),
            (json!({"sub": 1}), "`sub`"),
            (json!({"aud": null}), "`aud`"),
            (json!({"aud": ""}), "`aud`"),
            (json!({"aud": []}), "`aud`"),
            (json!({"aud": "other"}), "`aud`"),
            (json!({"aud": "other", "azp": "me"}), "`aud`"),
            (json!({"aud": ["me", 5]}), "`aud`"),
            (json!({"aud": {"me": 1}}), "`aud`"),
            (json!({"aud": ["other", "me"]}), "`azp`"),
            (json!({"aud": ["other", "me"], "azp": "other"}), "`azp`"),
            (json!({"azp": "other"}), "`azp`"),
            (json!({"azp": ["me"]}), "`azp`"),
            (json!({"azp": ""}), "`azp`"),
            (json!({"iat": null}), iat),
            (json!({"iat": NOW.to_string()}), iat),
            (json!({"iat": 0}), iat),
            (json!({"iat": NOW - 3 * 365 * 86400}), iat),
            (json!({"iat": BEGUN - 901}), iat),
            (json!({"iat": NOW + 301}), iat),
            (json!({"iat": 1e300}), iat),
            (json!({"iat": -1e300}), iat),
            (json!({"exp": NOW - 301}), "`exp`"),
            (json!({"exp": "never"}), "`exp`"),
            (json!({"nonce": null}), "`nonce`"),
            (json!({"nonce": "m"}), "`nonce`"),
            (json!({"nonce": ["n"]}), "`nonce`"),
            (json!({"auth_time": null}), "`auth_time`"),
            (json!({"auth_time": "now"}), "`auth_time`"),
            (json!({"auth_time": NOW - 10 - 60 - 121}), "`auth_time`"),
        ] {
            let nonce = Secret::from("n");
            let clock_skew = Duration::from_secs(300);
            let login = Login { client_id: "me", nonce: Some(&nonce), max_age: Some(60), begun: BEGUN, now: NOW, clock_skew };
            let checked = login.check(&jwt(&changed(good(), &changes)), |issuer| issuer == ISSUER);
            match checked {
                Ok(()) => assert_eq!(wrong, "", "{changes}"),
                Err(why) => assert!(!wrong.is_empty() && why.contains(wrong), "{changes}: {why}"),
            }
        }
    }

    #[test]
    fn unasked_claims_are_not_compared() {
        let login =
            Login { client_id: "me", nonce: None, max_age: None, begun: BEGUN, now: NOW, clock_skew: Duration::from_secs(300) };
        for changes in [json!({"nonce": "any"}), json!({"nonce": null, "auth_time": 0}), json!({"auth_time": null})] {
            assert_eq!(login.check(&jwt(&changed(good(), &changes)), |_| true), Ok(()), "{changes}");
        }
        // Whoever has no clock says so; what is no time stays refused.
        let login = Login { clock_skew: Duration::MAX, ..login };
        for (changes, good_) in [(json!({"iat": 0, "exp": 1}), true), (json!({"iat": 1e18}), true), (json!({"iat": null}), false)]
        {
            assert_eq!(login.check(&jwt(&changed(good(), &changes)), |_| true).is_ok(), good_, "{changes}");
        }
        for text in ["", "no.jwt", "a.b.c.d.e", "e30.W10.sig"] {
            assert_eq!(login.check(&text.into(), |_| true), Err(NOT_A_JWT), "{text}");
        }
    }

    #[test]
    fn refreshed_id_token_is_of_the_same_login() {
        let old = changed(good(), &json!({"aud": ["me", "other"], "azp": "me"}));
        for (before, after, wrong) in [
            (json!({}), json!({}), ""),
            (json!({}), json!({"iat": NOW + 3600, "exp": NOW + 7200}), ""),
            (json!({}), json!({"aud": ["other", "me", "me"]}), ""),
            (json!({"aud": "me"}), json!({"aud": ["me"]}), ""),
            (json!({}), json!({"nonce": null}), ""),
            (json!({}), json!({"auth_time": null}), ""),
            (json!({"auth_time": null}), json!({}), ""),
            (json!({"auth_time": NOW}), json!({"auth_time": 1_800_000_000.0}), ""),
            (json!({"azp": null}), json!({"azp": null}), ""),
            (json!({}), json!({"iat": NOW - 10 - 59}), ""),
            (json!({"iat": null}), json!({}), ""),
            (json!({"iat": null}), json!({"iat": 0}), ""),
            (json!({}), json!({"iss": "https://auth.example.com/"}), "`iss`"),
            (json!({}), json!({"iss": null}), "`iss`"),
            (json!({"iss": null}), json!({"iss": null}), "`iss`"),
            (json!({"iss": null}), json!({}), "`iss`"),
            (json!({}), json!({"sub": "2"}), "`sub`"),
            (json!({}), json!({"sub": null}), "`sub`"),
            (json!({"sub": null}), json!({"sub": null}), "`sub`"),
            (json!({"sub": null}), json!({}), "`sub`"),
            (json!({}), json!({"aud": "me"}), "`aud`"),
            (json!({}), json!({"aud": ["me", "other", "third"]}), "`aud`"),
            (json!({}), json!({"aud": null}), "`aud`"),
            (json!({"aud": null}), json!({"aud": null}), "`aud`"),
            (json!({}), json!({"azp": null}), "`azp`"),
            (json!({"azp": null}), json!({"azp": "me"}), "`azp`"),
            (json!({}), json!({"azp": "other"}), "`azp`"),
            (json!({}), json!({"iat": NOW - 10 - 61}), "`iat`"),
            (json!({}), json!({"iat": null}), "`iat`"),
            (json!({}), json!({"iat": "now"}), "`iat`"),
            (json!({}), json!({"auth_time": NOW}), "`auth_time`"),
            (json!({}), json!({"auth_time": "then"}), "`auth_time`"),
            (json!({"auth_time": "now"}), json!({"auth_time": "then"}), "`auth_time`"),
            (json!({"auth_time": "now"}), json!({"auth_time": "now"}), ""),
            (json!({}), json!({"nonce": "m"}), "`nonce`"),
            (json!({"nonce": null}), json!({}), "`nonce`"),
        ] {
            let [before, after] = [before, after].map(|changes| changed(old.clone(), &changes));
            match check_renewed(&jwt(&before), &jwt(&after), false) {
                Ok(()) => assert_eq!(wrong, "", "{before} {after}"),
                Err(why) => assert!(!wrong.is_empty() && why.contains(wrong), "{before} {after}: {why}"),
            }
            // A server that renews the nonce is held to everything else.
            let is_good = wrong.is_empty() || wrong == "`nonce`";
            assert_eq!(check_renewed(&jwt(&before), &jwt(&after), true).is_ok(), is_good, "{before} {after}");
        }
        for unreadable in ["", "no.jwt", "a.b.c.d.e"] {
            assert_eq!(check_renewed(&unreadable.into(), &jwt(&old), false), Ok(()));
            assert_eq!(check_renewed(&unreadable.into(), &unreadable.into(), false), Ok(()));
            assert_eq!(check_renewed(&jwt(&old), &unreadable.into(), false), Err(NOT_A_JWT));
        }
    }
}
