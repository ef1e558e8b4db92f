//! Settings of a client that the runtime needs, whatever the API is.

use reqwest::Url;

use crate::error::Error;
use crate::network::NetworkSettings;
use crate::protocol::Protocol;
use crate::retry::Limits;
use crate::server_version::ServerVersion;

/// Settings of a client that the runtime needs.
#[derive(Clone)]
pub struct ClientSettings {
    pub network: NetworkSettings,
    pub protocol: Protocol,
    pub grpc_url: Option<String>,
    pub request_limits: RequestLimits,
    /// Whether fields are left out that the server does not know.
    pub drops_unknown_fields: bool,
    pub server_version: Option<String>,
    pub redirect_url: Option<String>,
}

/// Size limits of requests in bytes: what servers of an API take.
#[derive(Clone, Copy, Debug)]
pub struct RequestLimits {
    pub graphql: usize,
    pub rest: usize,
    pub grpc: usize,
}

impl RequestLimits {
    pub fn of(&self, protocol: Protocol) -> usize {
        match protocol {
            Protocol::GraphQl => self.graphql,
            Protocol::Rest => self.rest,
            Protocol::Grpc => self.grpc,
        }
    }

    pub fn set(&mut self, protocol: Protocol, bytes: usize) {
        *match protocol {
            Protocol::GraphQl => &mut self.graphql,
            Protocol::Rest => &mut self.rest,
            Protocol::Grpc => &mut self.grpc,
        } = bytes;
    }
}

impl ClientSettings {
    pub fn new(request_limits: RequestLimits, network: NetworkSettings) -> Self {
        Self {
            network,
            protocol: Protocol::default(),
            grpc_url: None,
            request_limits,
            drops_unknown_fields: true,
            server_version: None,
            redirect_url: None,
        }
    }

    /// Reads the address of a server.
    pub fn address(&self, what: &str, url: &str) -> Result<Url, Error> {
        crate::address::parse(what, url, self.network.allow_http)
    }

    /// Time limits of calls.
    pub fn limits(&self) -> Limits {
        Limits { whole: self.network.timeout, attempt: self.network.attempt_timeout }
    }

    /// The server's version, if it was named.
    pub fn server_version(&self) -> Result<Option<ServerVersion>, Error> {
        let Some(text) = &self.server_version else { return Ok(None) };
        let version = ServerVersion::parse(text);
        version.map(Some).ok_or_else(|| {
            Error::build("invalid server_version: it names no release of the server; write it like `2.4.0` or `2.4.0-rc.5`")
        })
    }
}
