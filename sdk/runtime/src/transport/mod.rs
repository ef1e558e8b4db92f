//! How one call crosses the wire.

mod answer;
#[cfg(test)]
mod clock;
pub mod connecting;
mod description;
mod error_body;
pub mod error_form;
mod fault;
pub(crate) mod foreign;
mod gather;
pub(crate) mod graphql;
#[cfg(feature = "grpc")]
pub(crate) mod grpc;
mod http;
pub mod json;
mod lenient;
pub mod mismatch;
mod per_runtime;
mod plain;
mod resolver;
pub(crate) mod rest;
mod tls;
mod www_authenticate;

use std::time::Duration;

use ::http::HeaderMap;
use bytes::Bytes;
use reqwest::Url;
use tokio::time::error::Elapsed;
use tokio::time::timeout;

pub use self::answer::Answer;
pub use self::error_form::{ErrorForm, MiddlewareError};
use self::http::Http;
pub use self::http::Stack;
use crate::address;
use crate::client_settings::ClientSettings;
use crate::endpoint::{Operation, Rest};
use crate::error::{Error, Kind};
use crate::map::limits;
use crate::profile::Profile;
use crate::protocol::Protocol;
use crate::request::Request;

/// The connections of a client.
pub(crate) struct Transports {
    http: Http,
    /// Is the HTTP address https, or on this machine?
    private: bool,
    /// Does the base URL have a path?
    has_path: bool,
    #[cfg(feature = "grpc")]
    grpc: Result<grpc::Grpc, String>,
}

/// A call as it is sent, any number of times.
#[derive(Clone)]
pub(crate) enum Outgoing {
    GraphQl {
        body: Bytes,
    },
    Rest {
        rest: &'static Rest,
        body: Bytes,
    },
    #[cfg(feature = "grpc")]
    Grpc {
        path: &'static str,
        /// With what stands before it.
        message: Bytes,
    },
}

impl Transports {
    /// Sets the connections up; none is made yet.
    pub(crate) fn new(profile: &Profile, config: &ClientSettings, url: &Url, headers: HeaderMap) -> Result<Self, Error> {
        let wants_grpc = config.protocol == Protocol::Grpc || config.grpc_url.is_some();
        if wants_grpc && !cfg!(feature = "grpc") {
            return Err(Error::build(GRPC_IS_OFF));
        }
        let tls = tls::Tls::new(&config.network, url, config.grpc_url.as_deref())?;
        #[cfg(feature = "grpc")]
        let grpc = match grpc::Grpc::new(profile, config, url, &tls, headers.clone()) {
            Err(error) if wants_grpc => return Err(error),
            other => other.map_err(|error| error.message().to_owned()),
        };
        Ok(Self {
            http: Http::new(profile, &config.network, url, tls, headers)?,
            private: address::is_private(url),
            has_path: url.path() != "/",
            #[cfg(feature = "grpc")]
            grpc,
        })
    }

    /// Can the operation be called over the protocol?
    #[cfg_attr(not(feature = "grpc"), expect(clippy::unused_self, reason = "only gRPC can be unusable"))]
    pub(crate) fn check(&self, operation: &Operation, protocol: Protocol) -> Result<(), Error> {
        if !operation.protocols().any(|carried| carried == protocol) {
            let carried: Vec<_> = operation.protocols().map(|carried| carried.to_string()).collect();
            let problem = format!("the server does not offer this over {protocol}, but over {}", carried.join(" and "));
            return Err(Error::new(Kind::Unsupported, problem));
        }
        if protocol != Protocol::Grpc {
            return Ok(());
        }
        #[cfg(feature = "grpc")]
        let usable = self.grpc.as_ref().map(|_| ()).map_err(String::as_str);
        #[cfg(not(feature = "grpc"))]
        let usable = Err(GRPC_IS_OFF);
        usable.map_err(|problem| Error::new(Kind::Unsupported, problem.to_owned()))
    }

    /// Tells whether operations are at paths below one of the base URL.
    pub(crate) fn has_base_path(&self, protocol: Protocol) -> bool {
        self.has_path && protocol != Protocol::Grpc
    }

    /// The headers that every call sends over the protocol.
    pub(crate) fn headers(&self, protocol: Protocol) -> &HeaderMap {
        #[cfg(feature = "grpc")]
        if let (Protocol::Grpc, Ok(grpc)) = (protocol, &self.grpc) {
            return grpc.headers();
        }
        let _ = protocol;
        self.http.headers()
    }

    /// May cookies for https only be sent?
    pub(crate) fn is_private(&self, protocol: Protocol) -> bool {
        #[cfg(feature = "grpc")]
        if let (Protocol::Grpc, Ok(grpc)) = (protocol, &self.grpc) {
            return grpc.is_private();
        }
        let _ = protocol;
        self.private
    }

    /// Sends a call and reads its answer whole, if that comes in time. Only gRPC tells the server how long the caller waits.
    pub(crate) async fn send(
        &self,
        outgoing: Outgoing,
        headers: HeaderMap,
        limit: Duration,
    ) -> Result<Result<Answer, Error>, Elapsed> {
        match outgoing {
            Outgoing::GraphQl { body } => timeout(limit, self.http.graphql(body, headers)).await,
            Outgoing::Rest { rest, body } => timeout(limit, self.http.rest(rest, body, headers)).await,
            #[cfg(feature = "grpc")]
            Outgoing::Grpc { path, message } => match &self.grpc {
                Err(problem) => Ok(Err(Error::new(Kind::Unsupported, problem))),
                Ok(grpc) => grpc.send(path, message, headers, limit).await,
            },
        }
    }
}

pub(crate) const GRPC_IS_OFF: &str = "gRPC needs the cargo feature `grpc`";

impl Outgoing {
    pub(crate) fn encode(request: &dyn Request, operation: &'static Operation, protocol: Protocol) -> Result<Self, Error> {
        let unsupported = || Error::new(Kind::Unsupported, format!("the server does not offer this over {protocol}"));
        let unwritable = |error: serde_json::Error| {
            // Nothing is shown of what others say: it may be part of a value.
            let said = error.to_string();
            let known = [limits::TOO_DEEP, limits::UNREAD].into_iter().find(|known| *known == said);
            let why = known.map_or_else(String::new, |known| format!(": {known}"));
            Error::build(format!("the request cannot be written as JSON{why}"))
        };
        match protocol {
            Protocol::GraphQl => Ok(Self::GraphQl { body: graphql::encode(request).map_err(unwritable)? }),
            Protocol::Rest => {
                let rest = operation.rest.as_ref().ok_or_else(unsupported)?;
                Ok(Self::Rest { rest, body: rest::encode(rest, request).map_err(unwritable)? })
            }
            #[cfg(feature = "grpc")]
            Protocol::Grpc => {
                let grpc = operation.grpc.as_ref().ok_or_else(unsupported)?;
                let message = request.message().ok_or_else(unsupported)?;
                Ok(Self::Grpc { path: grpc.path, message: grpc::framed(message)? })
            }
            #[cfg(not(feature = "grpc"))]
            Protocol::Grpc => Err(unsupported()),
        }
    }
}

impl Outgoing {
    /// Size of what is sent, headers aside.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::GraphQl { body } | Self::Rest { body, .. } => body.len(),
            #[cfg(feature = "grpc")]
            Self::Grpc { message, .. } => message.len() - grpc::PREFIX,
        }
    }

    /// The same call with another document.
    pub(crate) fn with_document(mut self, old: &str, new: &str) -> Self {
        if let Self::GraphQl { body } = &mut self {
            *body = graphql::with_document(body, old, new);
        }
        self
    }
}
