//! What comes back from an authorization request.

use crate::rt::error::Error;

/// What a response type consists of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ResponseType {
    pub(super) code: bool,
    pub(super) token: bool,
    pub(super) id_token: bool,
}

impl ResponseType {
    /// Whether a request asks for an ID token: by its scope (OpenID Connect Core, section 3.1.2.1), or by the type itself.
    pub(super) fn asks_for_id_token(self, scope: Option<&str>) -> bool {
        self.id_token || scope.is_some_and(|scope| scope.split(' ').any(|word| word == "openid"))
    }

    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let mut kind = Self::default();
        for word in text.split(' ') {
            *match word {
                "code" => &mut kind.code,
                "token" => &mut kind.token,
                "id_token" => &mut kind.id_token,
                _ => return Err(Error::build("a response type has other words than `code`, `token` and `id_token`")),
            } = true;
        }
        if !kind.code && !kind.token {
            let problem = "an ID token that comes by way of the browser cannot be trusted unverified: ask for `code`";
            return Err(Error::new(crate::Kind::Unsupported, problem));
        }
        Ok(kind)
    }
}
