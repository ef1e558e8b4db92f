//! Ends tokens (RFC 7009).

use super::call::Call;
use super::claims;
use super::client::Client;
use super::introspection::form_of;
use super::metadata::Endpoint;
use super::profile::RevocableTokens;
use crate::rt::error::{Error, Kind};
use crate::rt::secret::Secret;

impl Client {
    /// Ends a token, and what goes with it: the refresh token of an access token, for instance. `hint` is its kind,
    /// `access_token` or `refresh_token`, if it is known.
    ///
    /// Servers answer that all is well even if they did nothing, since a token that they do not know is of no use (section 2.2).
    /// So what a server is known to be unable to revoke is refused here. Tokens that were revoked before, or have expired, cannot
    /// be told from others.
    pub fn revoke(&self, token: impl Into<Secret>, hint: Option<&str>) -> Call<()> {
        let token = token.into();
        let form = form_of(&token, hint).and_then(|form| self.revocable(&token).map(|()| form));
        Call::new(self, |context| async move {
            let form = form.map_err(|error| error.at(Endpoint::Revocation.operation(), 0))?;
            context.post(Endpoint::Revocation, true, |_| Ok(form.clone()), |_, _| Ok(())).await
        })
    }

    fn revocable(&self, token: &Secret) -> Result<(), Error> {
        let RevocableTokens::ClientJwt { login_claims } = self.core().profile.revocable else { return Ok(()) };
        let refuse =
            |why| Err(Error::new(Kind::Unsupported, format!("the server would answer that all is well and do nothing: {why}")));
        let Some(claims) = claims::unverified(token) else { return refuse("the token is no JWT") };
        if !claims::audiences(&claims).contains(self.client_id()) {
            return refuse("the token is of another client");
        }
        let has = |name: &str| claims.get(name).and_then(|value| value.as_str()).is_some_and(|text| !text.is_empty());
        if !login_claims.iter().all(|name| has(name)) {
            return refuse("the token is of no user's login");
        }
        Ok(())
    }
}
