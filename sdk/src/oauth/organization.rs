//! Which organization's login an e-mail address belongs to.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::call::Call;
use super::client::Client;
use super::metadata::Endpoint;
use super::request::{HttpRequest, RequestInfo};
use crate::error::{Error, Kind};
use crate::map::Map;
use crate::secret::Secret;
use crate::transport::{Answer, json};

/// The login of an organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrganizationLogin {
    /// How it is done: `saml` or `oidc`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Where the user is sent to.
    pub login_url: String,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map,
}

#[derive(Deserialize)]
struct Organization {
    connection: Option<Map>,
}

impl Organization {
    fn login(self) -> Result<Option<OrganizationLogin>, Error> {
        let read = |map: Map| OrganizationLogin::deserialize(Value::Object(map.into()));
        let problem = |_| Error::response("invalid `connection`: `type` and `login_url` must be texts");
        self.connection.map(read).transpose().map_err(problem)
    }
}

const OPERATION: &str = "oauth.organization";

impl Client {
    /// Asks whether users with an e-mail address sign in at their organization; `None` if they do not. For servers of
    /// Authorizer's that were started with `--enable-org-discovery`.
    pub fn organization(&self, email: impl Into<Secret>) -> Call<Option<OrganizationLogin>> {
        let email = email.into();
        Call::new(self, |context| async move {
            if !context.client.core().authorizer {
                let problem = "only servers of Authorizer's know the organization of an e-mail address";
                return Err(Error::new(Kind::Unsupported, problem).at(OPERATION, 0));
            }
            let mut url = context.url(Endpoint::Token).await?;
            let base = url.path().strip_suffix("/oauth/token").unwrap_or_default().to_owned();
            url.set_path(&format!("{base}/api/v1/org-discovery"));
            url.query_pairs_mut().append_pair("email", email.expose());
            let make = || HttpRequest::get(url.clone()).ready();
            let read = |answer: &Answer, _| {
                answer.filled()?;
                json::whole::<Organization>(&answer.body).and_then(Organization::login).map_err(|error| answer.explain(error))
            };
            context.send(RequestInfo { operation: OPERATION, idempotent: true }, make, read).await
        })
    }
}
