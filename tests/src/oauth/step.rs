//! Steps: functions that do something at an endpoint, and what is seen at it.

use std::pin::Pin;

use authorizer::Error;

use crate::Failure;
use crate::scene::Scene;

/// What was seen at a step.
pub enum Seen {
    /// In words.
    Words(String),
    /// An error of the SDK.
    Refused(Error),
}

/// How a step ended: in something that was seen; or the way there failed.
pub(super) type Ended = Result<Seen, Failure>;

/// Something that is done at one or more endpoints.
pub(super) type Step = for<'a> fn(&'a mut Scene) -> Pin<Box<dyn Future<Output = Ended> + 'a>>;

/// Steps by their names.
pub(super) type Steps = &'static [(&'static str, Step)];

/// Lists functions as steps, by their names.
macro_rules! named {
    ($($function:ident),* $(,)?) => {
        &[$((stringify!($function), |scene| Box::pin($function(scene)))),*]
    };
}
pub(super) use named;

/// What was seen, in words.
#[expect(clippy::unnecessary_wraps, reason = "it is how a step ends")]
pub(super) fn words(text: impl Into<String>) -> Ended {
    Ok(Seen::Words(text.into()))
}

/// Whose something is, where it should be the user's.
pub(super) fn whose(is_the_users: bool) -> &'static str {
    if is_the_users { "the user" } else { "somebody else" }
}

/// What became of something that is to be refused.
pub(super) fn refused<T>(result: Result<T, Error>) -> Ended {
    match result {
        Ok(_) => words("accepted"),
        Err(error) => Ok(Seen::Refused(error)),
    }
}

impl Seen {
    /// As it is printed: of an error its status and code, or its kind where the server said nothing.
    pub fn text(&self) -> String {
        match self {
            Self::Words(text) => text.clone(),
            Self::Refused(error) => match (error.status(), error.code()) {
                (Some(status), Some(code)) => format!("{status} {code}"),
                (None, Some(code)) => format!("{:?} {code}", error.kind()),
                (status, None) => format!("{:?}{}", error.kind(), status.map_or(String::new(), |status| format!(" {status}"))),
            },
        }
    }

    /// The words of the error, if it is one.
    pub fn message(&self) -> &str {
        match self {
            Self::Words(_) => "",
            Self::Refused(error) => error.message(),
        }
    }
}
