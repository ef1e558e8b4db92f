//! Who a user is (OpenID Connect Core, section 5.3).

use http::HeaderMap;
use http::header;
use serde::{Deserialize, Serialize};
use url::Url;

use super::call::Call;
use super::claims::{self, Claims};
use super::client::Client;
use super::metadata::Endpoint;
use super::request::{HttpRequest, RequestInfo};
use super::response::{object, text};
use super::token::Token;
use crate::rt::error::Error;
use crate::rt::headers;
use crate::rt::map::Map;
use crate::rt::transport::Answer;

/// What an authorization server says of a user; what it has depends on the token's scope.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserInfo {
    /// Id of the user at this server.
    pub sub: String,
    /// All other claims, such as `email` or `name`.
    #[serde(flatten)]
    pub claims: Map,
}

impl UserInfo {
    /// Of an ID token whose claims are known, or which is no JWT, it has to be the user.
    fn read(mut map: Map, expected: Option<&Option<Claims>>) -> Result<Self, Error> {
        let sub = text(&mut map, "sub")?.ok_or_else(|| Error::response("missing field `sub`"))?;
        // Otherwise one user's token could stand for another (section 5.3.2).
        if let Some(claims) = expected
            && claims.as_ref().and_then(|claims| claims.get("sub")?.as_str()) != Some(&*sub)
        {
            return Err(Error::response("the answer is about another user than the ID token"));
        }
        Ok(Self { sub, claims: map })
    }
}

impl Client {
    /// Asks whose an access token is. If the token came with an ID token, the answer has to be about the same user.
    pub fn userinfo(&self, token: &Token) -> Call<UserInfo> {
        let authorization = token.authorization();
        let expected = token.id_token.as_ref().map(claims::unverified);
        Call::new(self, |context| async move {
            let operation = Endpoint::UserInfo.operation();
            let authorization = authorization.map_err(|error| error.at(operation, 0))?;
            let value = headers::sensitive(authorization.expose());
            let value = value.ok_or_else(|| Error::build("the access token has characters that no header can carry"))?;
            let url = context.url(Endpoint::UserInfo).await?;
            let make = || {
                let headers = HeaderMap::from_iter([(header::AUTHORIZATION, value.clone())]);
                HttpRequest { headers, ..HttpRequest::get(Url::clone(&url)) }.ready()
            };
            let read = |answer: &Answer, _| {
                let signed = answer.content_type().is_some_and(|kind| kind.trim_start().starts_with("application/jwt"));
                if signed {
                    return Err(Error::response("the answer is signed, which was not asked for").with_status(answer.status));
                }
                object(answer, |map| UserInfo::read(map, expected.as_ref()))
            };
            context.send(RequestInfo { operation, idempotent: true }, make, read).await
        })
    }
}
