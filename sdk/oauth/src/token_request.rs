//! Requests for tokens (RFC 6749, section 3.2).

use std::time::SystemTime;

use url::Url;

use super::call::Call;
use super::client::Client;
use super::context::RequestContext;
use super::grant::Grant;
use super::metadata::Endpoint;
use super::response::object;
use super::token::Token;
use crate::rt::error::Error;
use crate::rt::transport::Answer;

impl Client {
    /// Gets a token for a grant.
    pub fn token(&self, grant: impl Into<Grant>) -> Call<Token> {
        let grant = grant.into();
        Call::new(self, |context| async move { context.token(&grant).await })
    }
}

impl RequestContext {
    pub(super) async fn token(&self, grant: &Grant) -> Result<Token, Error> {
        let form = |url: &Url| grant.form(&self.client.core().client_id, url, SystemTime::now());
        let read = |answer: &Answer, sent| object(answer, |map| Token::of_answer(map, sent));
        let token = self.post(Endpoint::Token, grant.is_repeatable(), form, read).await?;
        Ok(match grant.refreshes() {
            Some(refresh_token) => token.renewed(refresh_token),
            None => token,
        })
    }
}
