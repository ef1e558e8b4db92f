//! The way to new tokens.

use std::sync::Arc;

use super::binding::Binding;
use super::cached_token::CachedToken;
use super::client::Client;
use super::grant::Grant;
use super::isolation::Isolation;
use super::refresh_token::RefreshTokenStatus;
use super::settings::Settings;
use super::token::Token;
use crate::rt::future::{BoxError, BoxFuture};

/// Function of the caller's own that gets a token, given the one before it.
type Fetch = dyn Fn(Option<Arc<Token>>) -> BoxFuture<'static, Result<Token, BoxError>> + Send + Sync;

/// The way to new tokens.
pub(super) enum Renewal {
    /// The refresh token of the old one, with whatever else goes with it.
    Refresh(Client, Grant),
    /// A grant that can be given again.
    Grant(Client, Grant),
    /// A function of the caller's own.
    Function(Arc<Fetch>, Isolation),
    /// Nowhere.
    None,
}

impl Renewal {
    /// Returns whether a token can be renewed, as far as is known here.
    pub(super) fn can_renew(&self, cached: &CachedToken, settings: &Settings) -> bool {
        match self {
            Self::Refresh(..) => cached.token.refresh_token.is_some() && cached.refresh.may_be_sent(settings.resends),
            Self::Grant(..) => true,
            Self::Function(..) => cached.refresh.status != RefreshTokenStatus::Consumed,
            Self::None => false,
        }
    }

    /// The server, client and resources that its tokens are for, where they are known.
    pub(super) fn binding(&self) -> Option<Binding> {
        match self {
            Self::Refresh(client, grant) | Self::Grant(client, grant) => Some(Binding::new(client, grant)),
            Self::Function(..) | Self::None => None,
        }
    }
}
