//! What a browser brings back from the authorization server.

use std::fmt;

use super::form::Form;
use crate::rt::error::{Error, Kind};
use crate::rt::secret::Secret;

/// Longest answer that is read, in bytes: a browser does not bring back longer ones.
const LONGEST: usize = 64 * 1024;

/// What came back from an authorization request: the query of the redirect, its fragment, or the form that was posted.
///
/// ```
/// use authorizer::oauth::Callback;
///
/// let callback = Callback::from_query("code=SplxlOBeZQQYbYS6WxSbIA&state=xyz")?;
/// assert!(!format!("{callback:?}").contains("Splx"));
/// # Ok::<(), authorizer::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Callback(Form);

impl Callback {
    /// Of the query of a request, without `?`; or of a form as it was posted (`form_post`); or of a fragment, without `#`.
    ///
    /// Fails if a parameter comes twice (RFC 6749, section 3.1).
    pub fn from_query(text: impl AsRef<str>) -> Result<Self, Error> {
        let text = text.as_ref();
        if text.len() > LONGEST {
            return Err(refused("it is longer than any answer"));
        }
        let mut form = Form::default();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            if form.has(&name) {
                return Err(refused("a parameter comes twice"));
            }
            form.add(name.into_owned(), value.into_owned());
        }
        Ok(Self(form))
    }

    /// Of the URL that the browser came back to, or its path and query. The fragment is read where the query has no state: a
    /// redirect URI may have a query of its own.
    pub fn from_url(url: impl AsRef<str>) -> Result<Self, Error> {
        let url = url.as_ref();
        let (before, fragment) = url.split_once('#').unwrap_or((url, ""));
        let query = before.split_once('?').map_or("", |(_, query)| query);
        let of_query = Self::from_query(query)?;
        if of_query.get("state").is_some() || fragment.is_empty() { Ok(of_query) } else { Self::from_query(fragment) }
    }

    /// The state, by which an app finds the login that the answer is for.
    pub fn state(&self) -> Option<&Secret> {
        self.get("state")
    }

    /// A parameter; empty ones are none.
    pub(super) fn get(&self, name: &str) -> Option<&Secret> {
        self.0.get(name).filter(|value| !value.expose().is_empty())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).map(Secret::expose)
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.pairs()
    }
}

/// An answer that is none.
pub(super) fn refused(why: &str) -> Error {
    Error::new(Kind::Callback, format!("what came back is not the answer to the authorization request: {why}")).at(OPERATION, 0)
}

/// What errors call it.
pub(super) const OPERATION: &str = "oauth.authorization";

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_fragments_forms_and_urls_are_read() {
        let query = Callback::from_query("code=a%2Bb+c&state=x").unwrap();
        assert_eq!((query.text("code"), query.text("state"), query.text("iss")), (Some("a+b c"), Some("x"), None));
        for url in [
            "https://a.example/cb?code=a%2Bb+c&state=x",
            "/cb?code=a%2Bb+c&state=x#",
            "/cb?code=a%2Bb+c&state=x#top",
            "com.example:/cb#code=a%2Bb+c&state=x",
            "/cb?tenant=1#code=a%2Bb+c&state=x",
        ] {
            assert!(Callback::from_url(url).unwrap() == query, "{url}");
        }
        assert_eq!(Callback::from_url("https://a.example/cb").unwrap().get("code"), None);
        assert_eq!(Callback::from_query("code=").unwrap().get("code"), None);
    }

    #[test]
    fn parameters_that_come_twice_and_answers_without_end_are_refused() {
        for text in ["code=a&code=hunter2", "a=hunter2&a=", &format!("code={}", "x".repeat(LONGEST))] {
            let error = Callback::from_query(text).unwrap_err();
            assert!(error.is_callback() && !format!("{error:?}").contains("hunter2"));
        }
    }
}
