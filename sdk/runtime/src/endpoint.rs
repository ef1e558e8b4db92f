//! The generated method table: entries, and the `const` builders that make them.

use crate::map::problem::{self, Problem};
use crate::map::{Map, SecretMap};
use crate::paging::{PageRequest, Paging, Start};
use crate::protocol::Protocol;
use crate::server_version::ServerVersion;

/// One operation, the same for every protocol.
#[derive(Debug)]
pub struct Operation {
    /// Name of the Rust method.
    pub name: &'static str,
    /// How GraphQL carries it.
    pub graphql: Option<GraphQl>,
    /// How REST carries it.
    pub rest: Option<Rest>,
    /// How gRPC carries it.
    pub grpc: Option<Grpc>,
    /// What identifies the caller.
    pub credentials: Credentials,
    /// What it has to do with sessions.
    pub session: SessionUse,
    /// May it be repeated when it is unknown whether it was executed?
    pub idempotent: bool,
}

impl Operation {
    /// The protocols that carry it.
    pub fn protocols(&self) -> impl Iterator<Item = Protocol> {
        let carried = [
            (self.graphql.is_some(), Protocol::GraphQl),
            (self.rest.is_some(), Protocol::Rest),
            (self.grpc.is_some(), Protocol::Grpc),
        ];
        carried.into_iter().filter(|(carries, _)| *carries).map(|(_, protocol)| protocol)
    }
}

/// What identifies the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credentials {
    None,
    Bearer,
    Session,
    Either,
    Mfa,
    Admin,
    OrgAdmin,
    Unknown,
}

impl Credentials {
    /// Returns whether a bearer token can identify the caller.
    pub fn accept_bearer(self) -> bool {
        matches!(self, Self::Bearer | Self::Either | Self::OrgAdmin)
    }
}

/// What an operation has to do with sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionUse {
    /// It cannot work without one.
    pub needs: bool,
    /// It may set or clear cookies.
    pub changes: bool,
    /// It begins a new login of a user: the cookies of the old one stay behind.
    pub starts: bool,
}

/// How GraphQL carries an operation.
#[derive(Debug)]
pub struct GraphQl {
    /// The document: one line, with no character that JSON escapes.
    pub document: &'static str,
    /// Name of the root field.
    pub field: &'static str,
    /// Per type of the schema, the fields without which a response can still be read.
    pub optional: &'static [(&'static str, &'static [&'static str])],
}

/// How REST carries an operation.
#[derive(Debug)]
pub struct Rest {
    pub verb: Verb,
    pub path: &'static str,
    /// Is there a JSON body?
    pub body: bool,
    /// Field of the answer that holds the response.
    pub unwrap: Option<&'static str>,
}

/// How gRPC carries an operation.
#[derive(Debug)]
pub struct Grpc {
    /// `/package.Service/Method`.
    pub path: &'static str,
}

/// HTTP verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// A field that must be there is not, or the message is not one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Path of the field, e.g. `user.id`; empty when the bytes are no such message.
    pub path: String,
}

/// Reads a response from a message.
pub type Decode<R> = fn(&[u8]) -> Result<R, Missing>;

/// The messages of gRPC that carry an operation.
pub struct Messages<Q: 'static, R: 'static> {
    /// The request as a message.
    pub encode: fn(Q) -> Vec<u8>,
    /// The response from a message.
    pub decode: Decode<R>,
}

/// An operation with its request and response types.
pub struct Endpoint<Q: 'static, R: 'static> {
    pub operation: Operation,
    /// Writes the GraphQL `variables` object.
    pub variables: Variables<Q>,
    /// First field that a protocol cannot carry faithfully, or that has a value which means something else over each.
    pub check: Option<fn(&Q, Protocol) -> Option<Misfit>>,
    /// First field that a server is too old for.
    pub added: Option<fn(&Q, &ServerVersion) -> Option<AddedField>>,
    /// Fills the redirect URL in when the request has none.
    pub redirect: Option<fn(&mut Q, &str)>,
    /// How another page is asked for.
    pub paging: Option<Paging<Q>>,
    /// What a response says of the server's version.
    pub version: Option<fn(&R) -> &str>,
    /// The messages of gRPC; `None` where an API is built without them.
    pub messages: Option<Messages<Q, R>>,
}

/// Writes the GraphQL `variables` object of a request.
pub type Variables<Q> = fn(&Q, &mut Vec<u8>) -> serde_json::Result<()>;

/// Fields are set one by one, so that generated code names only those that an operation has.
impl<Q: 'static, R: 'static> Endpoint<Q, R> {
    /// An operation that no protocol carries yet, without credentials and not idempotent.
    pub const fn new(name: &'static str) -> Self {
        let session = SessionUse { needs: false, changes: false, starts: false };
        let operation = Operation {
            name,
            graphql: None,
            rest: None,
            grpc: None,
            credentials: Credentials::Unknown,
            session,
            idempotent: false,
        };
        Self {
            operation,
            variables: |_, out| crate::codec::none(out),
            check: None,
            added: None,
            redirect: None,
            paging: None,
            version: None,
            messages: None,
        }
    }

    /// Binds it to GraphQL: a document, the name of its root field, and per type the fields that a response can be read without.
    pub const fn graphql(
        mut self,
        document: &'static str,
        field: &'static str,
        optional: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.operation.graphql = Some(GraphQl { document, field, optional });
        self
    }

    /// Sets how the `variables` of its document are written; without it they are none.
    pub const fn variables(mut self, write: Variables<Q>) -> Self {
        self.variables = write;
        self
    }

    /// Binds it to REST. `unwrap` is the field of the response that holds the value.
    pub const fn rest(mut self, verb: Verb, path: &'static str, body: bool, unwrap: Option<&'static str>) -> Self {
        self.operation.rest = Some(Rest { verb, path, body, unwrap });
        self
    }

    /// Binds it to gRPC by `/package.Service/Method`.
    pub const fn grpc(mut self, path: &'static str) -> Self {
        self.operation.grpc = Some(Grpc { path });
        self
    }

    /// Sets how its messages are written and read.
    pub const fn messages(mut self, encode: fn(Q) -> Vec<u8>, decode: Decode<R>) -> Self {
        self.messages = Some(Messages { encode, decode });
        self
    }

    /// Sets what identifies the caller.
    pub const fn credentials(mut self, credentials: Credentials) -> Self {
        self.operation.credentials = credentials;
        self
    }

    /// Sets what it has to do with sessions.
    pub const fn session(mut self, session: SessionUse) -> Self {
        self.operation.session = session;
        self
    }

    /// Lets it be repeated when it is unknown whether it was executed.
    pub const fn idempotent(mut self) -> Self {
        self.operation.idempotent = true;
        self
    }

    /// Sets how requests are checked before they are sent.
    pub const fn check(mut self, check: fn(&Q, Protocol) -> Option<Misfit>) -> Self {
        self.check = Some(check);
        self
    }

    /// Sets how fields are found that a server is too old for.
    pub const fn added(mut self, added: fn(&Q, &ServerVersion) -> Option<AddedField>) -> Self {
        self.added = Some(added);
        self
    }

    /// Sets how the client's redirect URL is filled in.
    pub const fn redirect(mut self, fill: fn(&mut Q, &str)) -> Self {
        self.redirect = Some(fill);
        self
    }

    /// Sets how another page is asked for.
    pub const fn paging(mut self, start: fn(&Q) -> Start, turn: fn(&mut Q, &PageRequest)) -> Self {
        self.paging = Some(Paging { start, turn });
        self
    }

    /// Sets where a response says the server's version.
    pub const fn version(mut self, read: fn(&R) -> &str) -> Self {
        self.version = Some(read);
        self
    }
}

/// Looks at every operation, whatever its types are.
pub trait Visitor {
    fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
    where
        Q: serde::Serialize + serde::de::DeserializeOwned + std::fmt::Debug + Clone + Send + Sync + 'static,
        R: serde::Serialize + serde::de::DeserializeOwned + std::fmt::Debug + Send + 'static;
}

/// A field that a protocol cannot carry faithfully.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    pub field: &'static str,
    pub reason: MisfitReason,
}

impl Misfit {
    /// A number that is given and is not within its bounds.
    pub fn outside(field: &'static str, value: Option<i64>, from: i64, to: Option<i64>) -> Option<Self> {
        let value = value.filter(|value| *value < from || to.is_some_and(|to| *value > to))?;
        Some(Self { field, reason: MisfitReason::OutOfBounds { value, from, to } })
    }

    /// An open map that cannot be sent.
    pub fn of_map(field: &'static str, map: &Map, protocol: Protocol) -> Option<Self> {
        Some(Self { field, reason: MisfitReason::Map(problem::find(map, protocol)?) })
    }

    /// The same for one whose keys and values must not be shown.
    pub fn of_secret_map(field: &'static str, map: &SecretMap, protocol: Protocol) -> Option<Self> {
        Some(Self { field, reason: MisfitReason::Map(problem::find(map.expose(), protocol)?.hidden()) })
    }
}

/// A field of a request that is younger than the operation: over REST and gRPC an older server ignores it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddedField {
    /// Type and name.
    pub field: &'static str,
    /// First version of the server that reads it.
    pub since: &'static str,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MisfitReason {
    /// The protocol has no such field.
    NotCarried,
    /// Empty means "clear" elsewhere and "unset" here.
    ClearsNothing,
    /// It means something else over each protocol.
    OutOfBounds { value: i64, from: i64, to: Option<i64> },
    /// It is an open map that is too deep, incomplete, or not the same afterwards.
    Map(Problem),
}
