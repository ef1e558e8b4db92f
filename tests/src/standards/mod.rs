//! The OAuth client next to the standards' own examples ([`examples`]), and next to another crate ([`differential`]).

pub mod differential;
pub mod examples;
pub mod listener;

use crate::Failure;
use crate::scratch::top;

/// A file of `tests/data/oauth/`.
fn file(name: &str) -> Result<String, Failure> {
    let path = top().join("tests/data/oauth").join(name);
    std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The parameters of a form or query, in order.
pub fn parameters(text: &str) -> Vec<(String, String)> {
    authorizer::oauth::Url::parse(&format!("http://a/?{text}"))
        .map_or_else(|_| Vec::new(), |url| url.query_pairs().into_owned().collect())
}
