//! A refresh token that came with a token, and what has become of it.

use serde::{Deserialize, Serialize};

/// Fate of the refresh token that came with a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RefreshToken {
    pub(super) status: RefreshTokenStatus,
    /// Number of times that it was sent and the server refused the client, not the token.
    pub(super) client_refusals: u32,
    pub(super) rotation: Rotation,
    /// Random number of the mark that says that it was sent.
    pub(super) mark: Option<u64>,
    /// A mark that may be in the store though this process knows better: it could not be taken back.
    pub(super) void_mark: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RefreshTokenStatus {
    /// No server has seen it, or the server has said nothing against it.
    #[default]
    Unused,
    /// It was sent, and the outcome is unknown.
    Sent,
    /// It is good for nothing.
    Consumed,
}

/// Behaviour of a server towards a refresh token that was used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Rotation {
    /// Unknown: it was never used.
    #[default]
    Unknown,
    /// It stays good: the server gave no other when it was used.
    Kept,
    /// The server gave another.
    Rotated,
}

/// Most sends of one refresh token whose server refuses the client (`invalid_client`, `unsupported_grant_type`).
pub(super) const MOST_CLIENT_REFUSALS: u32 = 3;

impl RefreshToken {
    /// Returns whether it may be sent. An unknown outcome is final unless the server keeps its refresh tokens, or the caller takes the
    /// risk: a server that rotates them takes a second use for theft.
    pub(super) fn may_be_sent(self, resends: bool) -> bool {
        match self.status {
            RefreshTokenStatus::Unused => true,
            RefreshTokenStatus::Sent => resends || self.rotation == Rotation::Kept,
            RefreshTokenStatus::Consumed => false,
        }
    }

    pub(super) fn with_status(self, status: RefreshTokenStatus) -> Self {
        Self { status, ..self }
    }

    /// Marked as sent, by a mark of its own.
    pub(super) fn sent(self) -> Self {
        Self { status: RefreshTokenStatus::Sent, mark: Some(fastrand::u64(..)), void_mark: None, ..self }
    }

    /// Of the token that the server gave for it.
    pub(super) fn renewed(self, is_kept: bool) -> Self {
        let rotation = if is_kept && self.rotation != Rotation::Rotated { Rotation::Kept } else { Rotation::Rotated };
        Self { rotation, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::RefreshTokenStatus::{Consumed, Sent, Unused};
    use super::*;

    #[test]
    fn once_only_holds_until_the_server_keeps_its_refresh_tokens() {
        for (status, rotation, resends, may) in [
            (Unused, Rotation::Unknown, false, true),
            (Sent, Rotation::Unknown, false, false),
            (Sent, Rotation::Rotated, false, false),
            (Sent, Rotation::Kept, false, true),
            (Sent, Rotation::Rotated, true, true),
            (Consumed, Rotation::Kept, true, false),
        ] {
            let refresh = RefreshToken { status, rotation, ..RefreshToken::default() };
            assert_eq!(refresh.may_be_sent(resends), may, "{refresh:?}, {resends}");
        }
    }

    #[test]
    fn a_rotation_that_was_seen_is_not_forgotten() {
        let kept = RefreshToken::default().renewed(true);
        assert_eq!(kept.rotation, Rotation::Kept);
        let rotated = kept.renewed(false);
        assert_eq!((rotated.rotation, rotated.renewed(true).rotation), (Rotation::Rotated, Rotation::Rotated));
    }
}
