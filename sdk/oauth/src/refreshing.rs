//! A refresh token is sent, and what its outcome means for the next time (RFC 6749, section 6; OAuth 2.1, section 4.3.1).
//!
//! HTTP has no proof that a request was not looked at, other than that nothing of it was written, so a refresh token is sent again
//! only after an outcome that is listed here.

use super::cached_token::CachedToken;
use super::client::Client;
use super::context::Executor;
use super::discovery;
use super::grant::Grant;
use super::id_token;
use super::metadata::Endpoint;
use super::progress::{Progress, required};
use super::refresh_token::{MOST_CLIENT_REFUSALS, RefreshToken, RefreshTokenStatus, Rotation};
use super::state::JobError;
use super::store_access::{DELAYS, Locked};
use super::token::Token;
use crate::rt::code::Code;
use crate::rt::error::{Error, Kind};
use crate::rt::retry;

/// Gets a new token for a refresh token, whose use is written down before it is sent.
pub(super) async fn refresh(
    progress: &mut Progress,
    client: &Client,
    grant: &Grant,
    locked: Option<&Locked>,
    old: Option<CachedToken>,
) -> Result<CachedToken, JobError> {
    let Some(old) = old else { return Err(progress.ended(required("there is none yet"))) };
    let Some(refresh_token) = old.token.refresh_token.clone().filter(|token| !token.expose().is_empty()) else {
        return Err(progress.ended(required(NO_REFRESH_TOKEN)));
    };
    if !old.refresh.may_be_sent(progress.inner.settings.resends) {
        return Err(progress.ended(required(SENT)));
    }
    let sent = CachedToken { refresh: old.refresh.sent(), ..old.clone() };
    mark(progress, locked, &old, &sent).await?;
    progress.know(&sent);
    let response = client.token(grant.clone().with_refresh_token(&refresh_token)).make(Executor::Background).await;
    let (outcome, error) = match response {
        Ok(token) => match renewed(progress, client, token, &old) {
            Ok(token) => return Ok(token),
            Err(why) => (Outcome::Refused, required(&format!("the new ID token is not of the same login: {why}"))),
        },
        Err(error) => (Outcome::of(&error), error),
    };
    Err(settle(progress, locked, &old, &sent, outcome, error).await)
}

/// Writes into the store that the refresh token is going to be sent. Whoever finds that, and nobody at work, knows that it may have
/// been: what cannot be written down is not sent.
async fn mark(progress: &mut Progress, locked: Option<&Locked>, old: &CachedToken, sent: &CachedToken) -> Result<(), JobError> {
    let Some(locked) = locked else { return Ok(()) };
    let Err(error) = locked.save(progress.stored(sent)).await else { return Ok(()) };
    // It may be there all the same.
    if locked.save(progress.stored(old)).await.is_err() {
        let refresh = RefreshToken { void_mark: sent.refresh.mark, ..old.refresh };
        progress.know(&CachedToken { refresh, ..old.clone() });
    }
    Err(JobError::retryable(Error::new(Kind::Store, NOT_MARKED).because(&error).timed_out(error.is_timeout())))
}

/// The token that a server gave, if it is one of the same login. What is not in the response stays as it was.
fn renewed(progress: &Progress, client: &Client, mut token: Token, old: &CachedToken) -> Result<CachedToken, &'static str> {
    if let (Some(new), Some(known)) = (&token.id_token, &old.token.id_token) {
        id_token::check_renewed(known, new, client.core().profile.renews_nonce)?;
    }
    let subject = token.id_token.as_ref().and_then(super::claims::subject);
    if subject.is_some() && old.subject.is_some() && subject != old.subject {
        return Err("`sub` is another user");
    }
    let is_kept = token.refresh_token == old.token.refresh_token;
    token.id_token = token.id_token.or_else(|| old.token.id_token.clone());
    token.scope = token.scope.or_else(|| old.token.scope.clone());
    let next = progress.next(token, Some(old));
    Ok(CachedToken { refresh: old.refresh.renewed(is_kept), ..next })
}

/// The server's treatment of a refresh token that was sent, as far as an error tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It was not sent, or the server's own limiter turned it away.
    NotExecuted,
    /// The server refused the client before it looked at the token.
    ClientRefused,
    /// The server refused it, or what it gave for it cannot be used.
    Refused,
    /// Nobody can say.
    Unknown,
}

impl Outcome {
    fn of(error: &Error) -> Self {
        // Before the token is sent, its endpoint has to be found, and there has to be time for it.
        let is_of_discovery = error.operation() == Some(discovery::OPERATION);
        let is_early = error.operation() == Some(Endpoint::Token.operation()) && error.attempts() == 0;
        if is_of_discovery || is_early || retry::Outcome::of(error) == retry::Outcome::NotExecuted {
            return Self::NotExecuted;
        }
        match (error.kind(), error.status(), error.code().filter(|_| error.server_code().is_some())) {
            (Kind::Build | Kind::Unsupported, ..) => Self::NotExecuted,
            // These say nothing of the request, whoever responds with them.
            (Kind::Server, Some(408 | 425 | 429), _) => Self::Unknown,
            (Kind::Server, Some(400..=499), Some(code)) if CLIENT_REFUSALS.contains(code) => Self::ClientRefused,
            (Kind::Server, Some(400..=499), Some(code)) if REFUSALS.contains(code) => Self::Refused,
            _ => Self::Unknown,
        }
    }
}

/// Error codes of a token endpoint that refuses the client (RFC 6749, section 5.2).
const CLIENT_REFUSALS: [Code; 2] = [Code::InvalidClient, Code::UnsupportedGrantType];

/// Error codes of a token endpoint that refuses the request (RFC 6749, section 5.2; RFC 8707, section 2; OpenID Connect Core, section
/// 3.1.2.6). Other words are those of gateways as well.
const REFUSALS: [Code; 7] = [
    Code::AccessDenied,
    Code::InteractionRequired,
    Code::InvalidGrant,
    Code::InvalidRequest,
    Code::InvalidScope,
    Code::InvalidTarget,
    Code::UnauthorizedClient,
];

/// Writes down the fate of a refresh token that was sent, and returns the error of the job.
async fn settle(
    progress: &mut Progress,
    locked: Option<&Locked>,
    old: &CachedToken,
    sent: &CachedToken,
    outcome: Outcome,
    error: Error,
) -> JobError {
    let resends = progress.inner.settings.resends;
    let client_refusals = old.refresh.client_refusals + u32::from(outcome == Outcome::ClientRefused);
    let (status, why) = match outcome {
        Outcome::NotExecuted => (old.refresh.status, None),
        Outcome::ClientRefused if client_refusals < MOST_CLIENT_REFUSALS => (old.refresh.status, None),
        Outcome::ClientRefused => (RefreshTokenStatus::Consumed, Some(CLIENT_REFUSED)),
        Outcome::Refused => (RefreshTokenStatus::Consumed, Some(REFUSED)),
        Outcome::Unknown if old.refresh.rotation == Rotation::Kept || resends => (RefreshTokenStatus::Sent, None),
        Outcome::Unknown => (RefreshTokenStatus::Sent, Some(UNKNOWN)),
    };
    let mut settled =
        CachedToken { refresh: RefreshToken { client_refusals, ..sent.refresh.with_status(status) }, ..sent.clone() };
    // The store says that it was sent since before it was.
    let is_marked = status == RefreshTokenStatus::Sent;
    if let Some(locked) = locked.filter(|_| !is_marked)
        && let Err(problem) = locked.save_after(&DELAYS, &progress.stored(&settled)).await
    {
        progress.inner.settings.report(&problem);
        settled.refresh.void_mark = sent.refresh.mark;
    }
    progress.know(&settled);
    match why {
        None => JobError::retryable(error),
        Some(_) if error.is_reauthentication_required() => JobError { error, is_final: true },
        Some(why) => JobError { error: required(why).because(&error), is_final: true },
    }
}

const NO_REFRESH_TOKEN: &str = "it came without a refresh token: ask for the scope `offline_access` at the login, which strict \
    servers give only with `prompt=consent`";
const SENT: &str = "its refresh token was sent, and the outcome is unknown";
const NOT_MARKED: &str = "the refresh token was not sent, since its use could not be written down";
const REFUSED: &str = "the server refused its refresh token";
const CLIENT_REFUSED: &str = "the server refused the client each time that its refresh token was sent";
const UNKNOWN: &str = "its refresh token was sent, and it is unknown what the server did with it";

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16, word: &str) -> Outcome {
        Outcome::of(&Error::server(Some(word), "no").with_status(status).at(Endpoint::Token.operation(), 1))
    }

    #[test]
    fn only_listed_outcomes_let_a_refresh_token_go_again() {
        for (status, word, outcome) in [
            (401, "invalid_client", Outcome::ClientRefused),
            (400, "unsupported_grant_type", Outcome::ClientRefused),
            (400, "invalid_grant", Outcome::Refused),
            (400, "invalid_request", Outcome::Refused),
            (400, "invalid_scope", Outcome::Refused),
            (401, "unauthorized", Outcome::Unknown),
            (403, "Forbidden", Outcome::Unknown),
            (429, "slow_down", Outcome::Unknown),
            (429, "invalid_grant", Outcome::Unknown),
            (400, "temporarily_unavailable", Outcome::Unknown),
            (503, "temporarily_unavailable", Outcome::Unknown),
            (500, "invalid_client", Outcome::Unknown),
        ] {
            assert_eq!(said(status, word), outcome, "{status} {word}");
        }
        let refused = |status| Outcome::of(&Error::foreign(status, "html").at(Endpoint::Token.operation(), 1));
        for status in [400, 401, 403, 404, 408, 425, 429, 500, 502, 503, 504] {
            assert_eq!(refused(status), Outcome::Unknown, "{status}");
        }
        let no_connection = Error::new(Kind::Connect, "no connection").at(Endpoint::Token.operation(), 1);
        assert_eq!(Outcome::of(&no_connection), Outcome::NotExecuted);
        assert_eq!(Outcome::of(&Error::new(Kind::Timeout, "late").at(discovery::OPERATION, 1)), Outcome::NotExecuted);
        assert_eq!(Outcome::of(&Error::new(Kind::Timeout, "late").at(Endpoint::Token.operation(), 1)), Outcome::Unknown);
    }
}
