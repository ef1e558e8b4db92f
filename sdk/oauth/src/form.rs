//! Parameters of requests, as forms and as parts of URLs.

use std::borrow::Cow;

use bytes::Bytes;
use form_urlencoded::Serializer;

use crate::rt::secret::Secret;

/// Parameters in the order in which they were added, any of them more than once.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Form(Vec<(Cow<'static, str>, Secret)>);

impl Form {
    pub(super) fn add(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Secret>) {
        self.0.push((name.into(), value.into()));
    }

    /// Adds it in the place of what it was.
    pub(super) fn set(&mut self, name: &'static str, value: impl Into<Secret>) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value.into(),
            None => self.add(name, value),
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// The first value of a parameter.
    pub(super) fn get(&self, name: &str) -> Option<&Secret> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, value.expose()))
    }

    /// As `application/x-www-form-urlencoded` (RFC 6749, appendix B).
    pub(super) fn encode(&self) -> Bytes {
        // Each byte takes three at most, so that nothing is left where the text grew out of.
        let room = self.0.iter().map(|(name, value)| 3 * (name.len() + value.expose().len()) + 2).sum();
        let text = Serializer::new(String::with_capacity(room)).extend_pairs(self.pairs()).finish();
        Bytes::from_owner(zeroize::Zeroizing::new(text.into_bytes()))
    }
}

/// One value, as a form has it.
pub(super) fn encoded(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_keep_their_order_and_come_more_than_once() {
        let mut form = Form::default();
        for (name, value) in [("resource", "b"), ("grant_type", "x y"), ("resource", "a&=+%"), ("empty", "")] {
            form.add(name, value);
        }
        assert_eq!(form.encode(), "resource=b&grant_type=x+y&resource=a%26%3D%2B%25&empty=");
    }
}
