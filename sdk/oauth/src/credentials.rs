//! Token sources as the credentials of calls.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use http::header::{self, HeaderValue};

use super::source::TokenSource;
use super::token::Token;
use crate::rt::credentials::{Attempt, Begin, CallInfo, Credentials, Failure, Lease, Next};
use crate::rt::error::Error;
use crate::rt::headers;

/// A token of the source goes along with operations that identify their caller by a bearer, and with no others. If the server does
/// not accept it, idempotent operations are called once more with another token.
impl Credentials for TokenSource {
    fn begin(&self, call: &CallInfo<'_>) -> Begin {
        if !call.accepts_bearer() {
            return Begin::Unused;
        }
        // Beside other credentials, nobody knows which of them was refused.
        let rules = Rules { replaces: !call.has_other_credentials(), repeats: call.is_idempotent() };
        // As a rule there is a token.
        if let Poll::Ready(token) = pin!(self.token()).poll(&mut Context::from_waker(Waker::noop())) {
            return match token.and_then(|token| TokenLease::boxed(self, token, rules)) {
                Ok(lease) => Begin::Ready(lease),
                Err(error) => Begin::Later(Box::pin(std::future::ready(Err(error)))),
            };
        }
        let source = self.clone();
        Begin::Later(Box::pin(async move {
            let token = source.token().await?;
            TokenLease::boxed(&source, token, rules).map(Some)
        }))
    }
}

/// Consequences of a token that the server does not accept.
#[derive(Clone, Copy)]
struct Rules {
    /// Another token is asked for.
    replaces: bool,
    /// The call may be made again.
    repeats: bool,
}

/// A token in use by one call.
struct TokenLease {
    source: TokenSource,
    token: Arc<Token>,
    value: HeaderValue,
    rules: Rules,
}

impl TokenLease {
    fn boxed(source: &TokenSource, token: Arc<Token>, rules: Rules) -> Result<Box<dyn Lease>, Error> {
        let authorization = token.authorization()?;
        let value = headers::sensitive(authorization.expose());
        let value = value.ok_or_else(|| Error::build("the access token has characters that no header can carry"))?;
        Ok(Box::new(Self { source: source.clone(), token, value, rules }))
    }
}

impl Lease for TokenLease {
    fn apply(&mut self, attempt: &mut Attempt<'_>) -> Result<(), Error> {
        attempt.headers().insert(header::AUTHORIZATION, self.value.clone());
        Ok(())
    }

    fn on_error(&mut self, failure: &Failure<'_>) -> Next {
        if !failure.is_token_rejected() || !self.rules.replaces {
            return Next::Keep;
        }
        if !self.rules.repeats {
            // The next call has use for another token in any case.
            self.source.begin_to_replace(&self.token);
            return Next::Keep;
        }
        let (source, token) = (self.source.clone(), Arc::clone(&self.token));
        // One replacement is enough.
        let rules = Rules { replaces: false, ..self.rules };
        Next::Replace(Box::pin(async move {
            match source.replace(&token).await {
                Ok(token) => TokenLease::boxed(&source, token, rules).map(Some),
                Err(error) if error.is_reauthentication_required() => Err(error),
                // The server's error says more than the reason why there is no other token.
                Err(_) => Ok(None),
            }
        }))
    }
}
