//! One way of writing a call, six ways of making it: three protocols, with and without async.

use std::fmt;

use authorizer::{AdminClient, Client, Protocol, Session};

use crate::Failure;

/// A client, and how calls on it are made.
pub enum Handle<C> {
    /// Calls are awaited.
    Async(C),
    /// Calls block.
    Blocking(C),
}

/// What anybody may call.
pub type Public = Handle<Client>;
/// What an administrator may call.
pub type Admin = Handle<AdminClient>;

/// Makes a call on a [`Handle`] and yields its result. Options of the call follow as they do on the client:
/// `call!(visitor, profile().bearer(token))`.
#[macro_export]
macro_rules! call {
    ($handle:expr, $method:ident($($request:expr)?) $(.$option:ident($($value:expr),*))*) => {
        match &$handle {
            $crate::driver::Handle::Async(client) => client.$method($($request)?)$(.$option($($value),*))*.await,
            $crate::driver::Handle::Blocking(client) => {
                tokio::task::block_in_place(|| client.$method($($request)?)$(.$option($($value),*))*.send_blocking())
            }
        }
    };
}

/// Does the same with the client inside either variant, and keeps the variant.
macro_rules! same {
    ($handle:expr, $client:ident => $made:expr) => {
        match $handle {
            Handle::Async($client) => Handle::Async($made),
            Handle::Blocking($client) => Handle::Blocking($made),
        }
    };
}

impl Public {
    /// A client of its own for one end user.
    pub fn visitor(&self) -> Self {
        same!(self, client => client.start_session())
    }

    /// What the end user's browser would hold by now.
    pub fn session(&self) -> Result<Session, Failure> {
        let (Self::Async(client) | Self::Blocking(client)) = self;
        let session = client.current_session();
        session.ok_or_else(|| "the client is bound to no session".into())
    }
}

impl Admin {
    /// A client of its own for one administrator.
    pub fn visitor(&self) -> Self {
        same!(self, client => client.start_session())
    }

    /// The public surface with the administrator's credentials.
    pub fn as_public(&self) -> Public {
        same!(self, client => client.as_public())
    }
}

/// How a run makes its calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Over which protocol.
    pub protocol: Protocol,
    /// With async or without.
    pub surface: Surface,
}

/// With async or without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// `.await`
    Async,
    /// `.send_blocking()`
    Blocking,
}

impl Way {
    /// All six, the one that the others are compared with first.
    pub fn all() -> impl Iterator<Item = Self> {
        let surfaces = [Surface::Async, Surface::Blocking];
        let protocols = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];
        protocols.into_iter().flat_map(move |protocol| surfaces.map(|surface| Self { protocol, surface }))
    }
}

impl fmt::Display for Way {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let protocol = match self.protocol {
            Protocol::GraphQl => "graphql",
            Protocol::Rest => "rest",
            Protocol::Grpc => "grpc",
        };
        let surface = match self.surface {
            Surface::Async => "async",
            Surface::Blocking => "blocking",
        };
        write!(out, "{protocol}-{surface}")
    }
}

/// Where a run's calls go and with what.
#[derive(Clone, Debug)]
pub struct Target {
    /// Where the HTTP port is reached.
    pub http: String,
    /// Where the gRPC port is reached.
    pub grpc: String,
    /// What the server calls itself: what it was started with.
    pub server: String,
    /// Id of the client that calls.
    pub client_id: String,
    /// Secret of the administrator.
    pub admin_secret: String,
}

impl Target {
    /// The same server by the same name, on other ports of this machine. Cookies go by the name.
    pub fn on_loopback(self, (http, grpc): (u16, u16)) -> Result<Self, Failure> {
        let uri: http::Uri = self.server.parse()?;
        let host = uri.host().filter(|host| ["localhost", "127.0.0.1"].contains(host));
        let host = host.ok_or_else(|| format!("{} is not on this machine", self.server))?;
        Ok(Self { http: format!("http://{host}:{http}"), grpc: format!("http://{host}:{grpc}"), ..self })
    }

    /// Builds the clients of a run.
    pub fn connect(&self, way: Way) -> Result<Clients, Failure> {
        macro_rules! built {
            ($variant:ident) => {{
                macro_rules! build {
                    ($builder:expr) => {{
                        let builder = $builder.client_id(&self.client_id).protocol(way.protocol).grpc_url(&self.grpc);
                        Handle::$variant(builder.public_url(&self.server).origin(&self.server).build()?)
                    }};
                }
                Clients {
                    public: build!(Client::builder(&self.http)),
                    admin: build!(AdminClient::builder(&self.http).admin_secret(self.admin_secret.as_str())),
                    outsider: build!(AdminClient::builder(&self.http)),
                }
            }};
        }
        Ok(match way.surface {
            Surface::Async => built!(Async),
            Surface::Blocking => built!(Blocking),
        })
    }
}

/// The clients of a run, none of them with a session.
pub struct Clients {
    /// Whoever calls.
    pub public: Public,
    /// The administrator.
    pub admin: Admin,
    /// Somebody who calls what only administrators may, without the secret.
    pub outsider: Admin,
}
