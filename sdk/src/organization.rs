//! The login of the organization that an e-mail address belongs to.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Map;
use crate::client::Client;
use crate::error::Error;
use crate::oauth::Call;
use crate::oauth_profile;
use crate::secret::Secret;

/// Login of an organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrganizationLogin {
    /// Protocol of the login: `saml` or `oidc`.
    #[serde(rename = "type")]
    pub kind: String,
    /// URL that the user is sent to.
    pub login_url: String,
    /// All other members of the response.
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
    /// The login of the organization that users with an e-mail address belong to; `None` if they sign in at this server.
    ///
    /// Servers say so if they were started with `--enable-org-discovery`.
    pub fn discover_organization(&self, email: impl Into<Secret>) -> Call<Option<OrganizationLogin>> {
        let client = self.inner.oauth();
        let mut url = oauth_profile::url(self.inner.config(), "/api/v1/org-discovery");
        url.query_pairs_mut().append_pair("email", email.into().expose());
        client.get(OPERATION, url, Organization::login)
    }
}
