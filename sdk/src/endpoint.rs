//! What the generated method table says of an operation.

use crate::map::problem::{self, Problem};
use crate::map::{Map, SecretMap};
use crate::paging::Paging;
use crate::protocol::Protocol;
use crate::server_version::ServerVersion;

/// One operation, the same for every protocol.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Name of the Rust method.
    pub(crate) name: &'static str,
    /// Public or admin.
    #[allow(dead_code, reason = "told to users of the table that are yet to come")]
    pub(crate) surface: Surface,
    /// How GraphQL carries it.
    pub(crate) graphql: Option<GraphQl>,
    /// How REST carries it.
    pub(crate) rest: Option<Rest>,
    /// How gRPC carries it.
    pub(crate) grpc: Option<Grpc>,
    /// What identifies the caller.
    #[allow(dead_code, reason = "told to users of the table that are yet to come")]
    pub(crate) credentials: Credentials,
    /// What it has to do with sessions.
    pub(crate) session: SessionUse,
    /// May it be repeated when it is unknown whether it was executed?
    pub(crate) idempotent: bool,
}

impl Operation {
    /// The protocols that carry it.
    pub(crate) fn protocols(&self) -> impl Iterator<Item = Protocol> {
        let carried = [
            (self.graphql.is_some(), Protocol::GraphQl),
            (self.rest.is_some(), Protocol::Rest),
            (self.grpc.is_some(), Protocol::Grpc),
        ];
        carried.into_iter().filter(|(carries, _)| *carries).map(|(_, protocol)| protocol)
    }
}

/// Whose operation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Surface {
    /// `Client`.
    Public,
    /// `AdminClient`.
    Admin,
}

/// What identifies the caller.
#[allow(dead_code, reason = "not every schema has operations of every kind")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credentials {
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
    pub(crate) fn accept_bearer(self) -> bool {
        matches!(self, Self::Bearer | Self::Either | Self::OrgAdmin)
    }
}

/// What an operation has to do with sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SessionUse {
    /// It cannot work without one.
    pub(crate) needs: bool,
    /// It may set or clear cookies.
    pub(crate) changes: bool,
    /// It begins a new login of a user: the cookies of the old one stay behind.
    pub(crate) starts: bool,
}

/// How GraphQL carries an operation.
#[derive(Debug)]
pub(crate) struct GraphQl {
    /// The document: one line, with no character that JSON escapes.
    pub(crate) document: &'static str,
    /// Name of the root field.
    pub(crate) field: &'static str,
    /// Per type of the schema, the fields without which a response can still be read.
    pub(crate) optional: &'static [(&'static str, &'static [&'static str])],
}

/// How REST carries an operation.
#[derive(Debug)]
pub(crate) struct Rest {
    pub(crate) verb: Verb,
    pub(crate) path: &'static str,
    /// Is there a JSON body?
    pub(crate) body: bool,
    /// Field of the answer that holds the response.
    pub(crate) unwrap: Option<&'static str>,
}

/// How gRPC carries an operation.
#[derive(Debug)]
pub(crate) struct Grpc {
    /// `/package.Service/Method`.
    #[cfg_attr(not(feature = "grpc"), allow(dead_code, reason = "read by the gRPC transport"))]
    pub(crate) path: &'static str,
}

/// HTTP verb.
#[allow(dead_code, reason = "not every schema has every verb")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// Reads a response from a message.
#[cfg(feature = "grpc")]
pub(crate) type Decode<R> = fn(&[u8]) -> Result<R, crate::convert::Missing>;

/// An operation with its request and response types.
pub(crate) struct Endpoint<Q: 'static, R: 'static> {
    pub(crate) operation: Operation,
    /// Writes the GraphQL `variables` object.
    pub(crate) variables: fn(&Q, &mut Vec<u8>) -> serde_json::Result<()>,
    /// First field that a protocol cannot carry faithfully, or that has a value which means something else over each.
    pub(crate) check: Option<fn(&Q, Protocol) -> Option<Misfit>>,
    /// First field that a server is too old for.
    pub(crate) added: Option<fn(&Q, &ServerVersion) -> Option<AddedField>>,
    /// Fills the redirect URL in when the request has none.
    pub(crate) redirect: Option<fn(&mut Q, &str)>,
    /// How another page is asked for.
    pub(crate) paging: Option<Paging<Q>>,
    /// What a response says of the server's version.
    pub(crate) version: Option<fn(&R) -> &str>,
    /// Without gRPC nothing else names the response.
    #[allow(dead_code, reason = "ties the entry to its response type")]
    pub(crate) response: std::marker::PhantomData<fn() -> R>,
    /// The request as a message.
    #[cfg(feature = "grpc")]
    pub(crate) encode: Option<fn(Q) -> Vec<u8>>,
    /// The response from a message.
    #[cfg(feature = "grpc")]
    pub(crate) decode: Option<Decode<R>>,
}

/// Looks at every operation, whatever its types are.
#[cfg(test)]
pub(crate) trait Visitor {
    fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
    where
        Q: serde::Serialize + serde::de::DeserializeOwned + std::fmt::Debug + Clone + Send + Sync + 'static,
        R: serde::Serialize + serde::de::DeserializeOwned + std::fmt::Debug + Send + 'static;
}

/// A field that a protocol cannot carry faithfully.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    pub(crate) field: &'static str,
    pub(crate) reason: MisfitReason,
}

impl Misfit {
    /// A number that is given and is not within its bounds.
    #[allow(dead_code, reason = "not every schema has pages")]
    pub(crate) fn outside(field: &'static str, value: Option<i64>, from: i64, to: Option<i64>) -> Option<Self> {
        let value = value.filter(|value| *value < from || to.is_some_and(|to| *value > to))?;
        Some(Self { field, reason: MisfitReason::OutOfBounds { value, from, to } })
    }

    /// An open map that cannot be sent.
    #[allow(dead_code, reason = "not every schema has open maps")]
    pub(crate) fn of_map(field: &'static str, map: &Map, protocol: Protocol) -> Option<Self> {
        Some(Self { field, reason: MisfitReason::Map(problem::find(map, protocol)?) })
    }

    /// The same for one whose keys and values must not be shown.
    #[allow(dead_code, reason = "not every schema has secret ones")]
    pub(crate) fn of_secret_map(field: &'static str, map: &SecretMap, protocol: Protocol) -> Option<Self> {
        Some(Self { field, reason: MisfitReason::Map(problem::find(map.expose(), protocol)?.hidden()) })
    }
}

/// A field of a request that is younger than the operation: over REST and gRPC an older server ignores it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AddedField {
    /// Type and name.
    pub(crate) field: &'static str,
    /// First version of the server that reads it.
    pub(crate) since: &'static str,
}

/// Why not.
#[allow(dead_code, reason = "not every schema has fields of every kind")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MisfitReason {
    /// The protocol has no such field.
    NotCarried,
    /// Empty means "clear" elsewhere and "unset" here.
    ClearsNothing,
    /// It means something else over each protocol.
    OutOfBounds { value: i64, from: i64, to: Option<i64> },
    /// It is an open map that is too deep, incomplete, or not the same afterwards.
    Map(Problem),
}
