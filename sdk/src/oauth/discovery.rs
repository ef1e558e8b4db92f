//! Metadata that a server publishes (OIDC Discovery, section 4; RFC 8414, section 3).

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use url::Url;

use super::exchange::{Asking, Course, Outgoing};
use super::metadata::{Metadata, Trust};
use crate::address;
use crate::error::{Error, Kind};
use crate::redact::Message;
use crate::transport::{Answer, json};

/// What is done when metadata cannot be had anew: the old is good for this long before it is asked for again.
const AGAIN: Duration = Duration::from_secs(60);

/// How long metadata is asked for, at most, when the old would do.
const LONGEST_LOOK: Duration = Duration::from_secs(5);

/// The metadata of an issuer, asked for when it is needed and kept for a time.
pub(super) struct Discovery {
    issuer: String,
    keep: Duration,
    kept: Mutex<Option<Kept>>,
    turn: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Kept {
    metadata: Arc<Metadata>,
    until: Instant,
}

impl Discovery {
    pub(super) fn new(issuer: String, keep: Duration) -> Self {
        Self { issuer, keep, kept: Mutex::default(), turn: tokio::sync::Mutex::default() }
    }

    pub(super) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The metadata, of now or of not long ago.
    pub(super) async fn metadata(&self, course: &Course, trust: Trust) -> Result<Arc<Metadata>, Error> {
        if let Some(metadata) = self.fresh() {
            return Ok(metadata);
        }
        let _turn = course.in_time(self.turn.lock()).await.map_err(|error| error.at(OPERATION, 0))?;
        if let Some(metadata) = self.fresh() {
            return Ok(metadata);
        }
        let old = self.kept().as_ref().map(|kept| Arc::clone(&kept.metadata));
        // With the old at hand, there has to be time left for what it is needed for.
        let course = if old.is_some() { course.limited(LONGEST_LOOK.min(course.left() / 4)) } else { course.clone() };
        match (self.ask(&course, trust).await, old) {
            (Ok(metadata), _) => Ok(self.keep(Arc::new(metadata), self.keep)),
            // Nothing says that what was right a while ago is wrong now.
            (Err(_), Some(old)) => Ok(self.keep(old, AGAIN)),
            (Err(error), None) => Err(error),
        }
    }

    fn fresh(&self) -> Option<Arc<Metadata>> {
        let kept = self.kept();
        kept.as_ref().filter(|kept| Instant::now() < kept.until).map(|kept| Arc::clone(&kept.metadata))
    }

    fn keep(&self, metadata: Arc<Metadata>, time: Duration) -> Arc<Metadata> {
        let until = Instant::now().checked_add(time).unwrap_or_else(|| Instant::now() + AGAIN);
        *self.kept() = Some(Kept { metadata: Arc::clone(&metadata), until });
        metadata
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Option<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask(&self, course: &Course, trust: Trust) -> Result<Metadata, Error> {
        let [openid, oauth] = places(&trust.check("issuer", &self.issuer)?);
        let answer = match self.ask_at(course, openid).await {
            Err(first) if is_refused(&first) => match self.ask_at(course, oauth).await {
                // Where the first place says more than that nothing is there, that is the reason, and not that the second is empty, too.
                Err(second) => return Err(if is_absent(&first) { second } else { first }),
                Ok(answer) => answer,
            },
            other => other?,
        };
        if answer.issuer != self.issuer {
            let problem = Message::from("the metadata is of the issuer `").quoting(answer.issuer);
            let problem = problem.with(format!("`, not of `{}`", self.issuer));
            return Err(Error::response(problem).at(OPERATION, 1));
        }
        Ok(answer)
    }

    async fn ask_at(&self, course: &Course, url: Url) -> Result<Metadata, Error> {
        let read = |answer: &Answer, _| {
            answer.filled()?;
            json::open(&answer.body).map_err(|error| answer.explain(error))
        };
        course.ask(Asking { operation: OPERATION, idempotent: true }, || Outgoing::get(url.clone()).made(), read).await
    }
}

/// What errors call it.
pub(super) const OPERATION: &str = "oauth.discovery";

/// Is the metadata not to be had at one place, so that another may have it?
fn is_refused(error: &Error) -> bool {
    let is_error_response = matches!(error.kind(), Kind::Server | Kind::ForeignResponse);
    is_error_response && matches!(error.status(), Some(400..=499)) && !error.is_rate_limited()
}

/// Does a server say no more than that nothing is there?
fn is_absent(error: &Error) -> bool {
    matches!(error.status(), Some(404 | 405 | 410))
}

/// Where the metadata of an issuer can be: as OpenID Connect wants it, below the issuer's path, and as RFC 8414 does, before it.
fn places(issuer: &Url) -> [Url; 2] {
    let before = |name: &str| {
        let mut url = issuer.clone();
        let path = issuer.path().trim_end_matches('/');
        url.set_path(&format!("/.well-known/{name}{path}"));
        url
    };
    [address::below(issuer, "/.well-known/openid-configuration"), before("oauth-authorization-server")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_is_where_the_two_standards_say() {
        // OIDC Discovery, section 4.1; RFC 8414, section 3.1.
        let url = |text: &str| places(&Url::parse(text).unwrap()).map(String::from);
        let at_root = [
            "https://example.com/.well-known/openid-configuration",
            "https://example.com/.well-known/oauth-authorization-server",
        ];
        assert_eq!(url("https://example.com"), at_root);
        assert_eq!(url("https://example.com/"), at_root);
        assert_eq!(
            url("https://example.com/issuer1"),
            [
                "https://example.com/issuer1/.well-known/openid-configuration",
                "https://example.com/.well-known/oauth-authorization-server/issuer1"
            ]
        );
    }
}
