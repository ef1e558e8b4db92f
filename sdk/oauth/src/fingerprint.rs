//! Numbers by which tokens and logins are known again, and which say nothing of them.

use super::random;
use super::token::Token;
use crate::rt::secret::Secret;

/// Number of a login, by its first token: so that a token that is given again after a restart is known to be of the login that
/// is in the store.
pub(super) fn of_login(token: &Token) -> u64 {
    of(token.refresh_token.as_ref().unwrap_or(&token.access_token))
}

/// The beginning of a digest, by which a token is known again and which says nothing of it.
pub(super) fn of(token: &Secret) -> u64 {
    let digest = random::digest(token.expose());
    digest[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
