//! The server, client and resources that a stored login is for.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::client::{Client, Provider};
use super::grant::Grant;
use super::metadata::Endpoint;

/// Says for whom a stored login is good: a refresh token must not reach another server, nor come from another client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Binding {
    /// The issuer, or the token endpoint where no issuer is known.
    server: String,
    client_id: String,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    resources: BTreeSet<String>,
}

impl Binding {
    /// Of the tokens that a client gets for a grant.
    pub(super) fn new(client: &Client, grant: &Grant) -> Self {
        let core = client.core();
        let endpoint = || match &core.provider {
            Provider::Given(metadata, _) => metadata.text(Endpoint::Token).unwrap_or_default(),
            Provider::Discovered(cache, ..) => &cache.issuer,
        };
        let server = core.issuer().unwrap_or_else(endpoint).to_owned();
        Self { server, client_id: core.client_id.clone(), resources: grant.resources().map(str::to_owned).collect() }
    }

    /// The same for other resources.
    pub(super) fn with_resources(mut self, resources: impl IntoIterator<Item = String>) -> Self {
        self.resources = resources.into_iter().collect();
        self
    }

    /// The first thing in which another one differs.
    pub(super) fn difference(&self, other: &Self) -> Option<&'static str> {
        if self.server != other.server {
            Some("server")
        } else if self.client_id != other.client_id {
            Some("client")
        } else {
            (self.resources != other.resources).then_some("resource")
        }
    }
}
