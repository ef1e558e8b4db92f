//! What the generated table says of an operation.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::fill;

/// An operation of the server, by the types of its request and its response.
pub struct Operation<Q, R> {
    entry: &'static Entry,
    types: PhantomData<fn(Q) -> R>,
}

impl<Q, R> Operation<Q, R> {
    pub(crate) const fn new(entry: &'static Entry) -> Self {
        Self { entry, types: PhantomData }
    }

    pub(crate) const fn entry(self) -> &'static Entry {
        self.entry
    }

    /// The name of the client's method.
    pub fn name(&self) -> &'static str {
        self.entry.name
    }
}

impl<Q, R> Clone for Operation<Q, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q, R> Copy for Operation<Q, R> {}

impl<Q, R> fmt::Debug for Operation<Q, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Operation").field(&self.entry.name).finish()
    }
}

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// Type of the request, when there is one.
    pub(crate) request: Option<&'static str>,
    /// Type of the response, or of its elements.
    pub(crate) response: Option<&'static str>,
    pub(crate) graphql: Option<GraphQl>,
    pub(crate) rest: Option<Rest>,
    pub(crate) grpc: Option<Grpc>,
    /// Makes the typed request of its canonical JSON.
    pub(crate) read: fn(&Value) -> Result<Request, String>,
}

/// How GraphQL carries it.
#[derive(Debug)]
pub(crate) struct GraphQl {
    pub(crate) field: &'static str,
    pub(crate) variables: Variables,
}

/// How GraphQL's arguments are made of the request.
#[allow(dead_code, reason = "not every schema has all of them")]
#[derive(Debug)]
pub(crate) enum Variables {
    /// Each field is an argument.
    Flat,
    /// One argument is the whole request.
    Object(&'static str),
    /// One argument is a field of the request.
    Field { argument: &'static str, field: &'static str },
}

/// How REST carries it.
#[derive(Debug)]
pub(crate) struct Rest {
    pub(crate) verb: &'static str,
    pub(crate) path: &'static str,
    /// The member of the answer that holds the response, when that is a wrapper.
    pub(crate) unwrap: Option<&'static str>,
}

/// How gRPC carries it.
#[derive(Debug)]
pub(crate) struct Grpc {
    pub(crate) path: &'static str,
    pub(crate) input: &'static str,
    pub(crate) output: &'static str,
    pub(crate) unwrap: Option<&'static str>,
}

/// A typed request whose type is forgotten.
pub(crate) type Request = Arc<dyn Typed>;

pub(crate) trait Typed: Any + fmt::Debug + Send + Sync {}

impl<T: Any + fmt::Debug + Send + Sync> Typed for T {}

/// The request of an operation: its table entry made it, so that it is of that operation's type.
pub(crate) fn typed<Q: 'static>(request: &Request) -> &Q {
    let any: &dyn Any = &**request;
    any.downcast_ref().expect("the entry of an operation makes requests of its type")
}

/// Reads a request of a type.
pub(crate) fn read<Q: DeserializeOwned + fmt::Debug + Send + Sync + 'static>(value: &Value) -> Result<Request, String> {
    Ok(Arc::new(fill::lenient::<Q>(value).map_err(|error| error.to_string())?))
}
