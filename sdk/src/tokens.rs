//! Where the bearer of a call comes from that is given none.

#[cfg(feature = "oauth")]
pub(crate) use self::with_oauth::{InUse, Tokens};
#[cfg(not(feature = "oauth"))]
pub(crate) use self::without_oauth::{InUse, Tokens};

#[cfg(feature = "oauth")]
mod with_oauth {
    use std::sync::Arc;

    use http::HeaderValue;

    use crate::code::Code;
    use crate::endpoint::{Credentials, Operation};
    use crate::error::Error;
    use crate::headers;
    use crate::oauth::{Token, TokenSource};

    /// A source of tokens, or none.
    #[derive(Clone, Default)]
    pub(crate) struct Tokens(Option<TokenSource>);

    /// A token of a source that a call is made with.
    pub(crate) struct InUse {
        source: TokenSource,
        token: Arc<Token>,
        /// It is not the first.
        is_second: bool,
    }

    impl Tokens {
        pub(crate) fn is_set(&self) -> bool {
            self.0.is_some()
        }

        /// These, or else others.
        pub(crate) fn or(&self, others: &Self) -> Self {
            Self(self.0.as_ref().or(others.0.as_ref()).cloned())
        }

        /// A token for a call of an operation, if it is one that takes any.
        pub(crate) async fn begin(self, operation: &Operation) -> Result<Option<(InUse, HeaderValue)>, Error> {
            let takes = matches!(operation.credentials, Credentials::Bearer | Credentials::Either | Credentials::OrgAdmin);
            let Some(source) = self.0.filter(|_| takes) else { return Ok(None) };
            let token = source.token().await?;
            let value = value(&token)?;
            Ok(Some((InUse { source, token, is_second: false }, value)))
        }
    }

    impl From<&TokenSource> for Tokens {
        fn from(source: &TokenSource) -> Self {
            Self(Some(source.clone()))
        }
    }

    impl InUse {
        /// What a call is made once more with, because of how it failed: another token, if the server does not know this one, and
        /// the call may be made again. Whoever comes later has use for another one in any case.
        pub(crate) async fn after(&mut self, error: &Error, idempotent: bool) -> Result<Option<HeaderValue>, Error> {
            // A wrong password has the same code, but another message.
            let is_unknown = error.code() == Some(&Code::Unauthenticated) && error.raw_message() == "unauthorized";
            if !is_unknown || self.is_second {
                return Ok(None);
            }
            if !idempotent {
                self.source.begin_to_replace(&self.token);
                return Ok(None);
            }
            match self.source.replace(&self.token).await {
                Ok(token) => {
                    (self.token, self.is_second) = (token, true);
                    value(&self.token).map(Some)
                }
                Err(error) if error.is_reauthentication_required() => Err(error),
                // What the server said says more than why there is no other token.
                Err(_) => Ok(None),
            }
        }
    }

    fn value(token: &Token) -> Result<HeaderValue, Error> {
        let authorization = token.authorization()?;
        let value = headers::sensitive(authorization.expose());
        value.ok_or_else(|| Error::build("the access token has characters that no header can carry"))
    }
}

#[cfg(not(feature = "oauth"))]
mod without_oauth {
    use std::convert::Infallible;

    use http::HeaderValue;

    use crate::endpoint::Operation;
    use crate::error::Error;

    /// There is no source.
    #[derive(Clone, Default)]
    pub(crate) struct Tokens(());

    /// There is no token.
    pub(crate) struct InUse(Infallible);

    #[expect(clippy::unused_self, reason = "stands for the one that uses it")]
    impl Tokens {
        pub(crate) fn is_set(&self) -> bool {
            false
        }

        pub(crate) fn or(&self, _: &Self) -> Self {
            Self(())
        }

        #[expect(clippy::unused_async, reason = "stands for the one that waits")]
        pub(crate) async fn begin(self, _: &Operation) -> Result<Option<(InUse, HeaderValue)>, Error> {
            Ok(None)
        }
    }

    impl InUse {
        #[expect(clippy::unused_async, reason = "stands for the one that waits")]
        pub(crate) async fn after(&mut self, _: &Error, _: bool) -> Result<Option<HeaderValue>, Error> {
            match self.0 {}
        }
    }
}
