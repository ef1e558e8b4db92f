//! A request whose type is forgotten, so that what happens to it is compiled once and not once per operation.

use serde::{Deserialize, Serialize};

use crate::codec::{self, Form};
use crate::endpoint::{AddedField, Credentials, Endpoint, GraphQl, Misfit, Operation, SessionUse};
use crate::paging::{PageRequest, Start};
use crate::protocol::Protocol;
use crate::server_version::ServerVersion;

/// How the body of a GraphQL call begins.
pub(crate) const BEFORE_DOCUMENT: &[u8] = b"{\"query\":\"";

/// Room for what is in the body of a GraphQL call besides its document, in bytes; there will be more if that is not enough.
const BESIDE_DOCUMENT: usize = 256;

/// What a call needs to know of its request.
pub(crate) trait Request: Send + Sync {
    fn operation(&self) -> &'static Operation;

    /// Which page it asks for; `None` when it asks for no page.
    fn start(&self) -> Option<Start>;

    /// The same request for another page.
    fn with_page(&self, page: &PageRequest) -> Box<dyn Request>;

    /// First field that the protocol cannot carry faithfully.
    fn misfit(&self, protocol: Protocol) -> Option<Misfit>;

    /// First field that the server is too old for. Its version is asked for only when that matters.
    fn added(&self, server: &dyn Fn() -> Option<ServerVersion>) -> Option<AddedField>;

    /// Fills in the redirect URL, where there is one and it is not set.
    fn fill_redirect(&mut self, url: &str);

    /// Writes the body of a GraphQL call.
    fn write_graphql(&self, out: &mut Vec<u8>) -> serde_json::Result<()>;

    /// Writes the body of a REST call.
    fn write_rest(&self, out: &mut Vec<u8>) -> serde_json::Result<()>;

    /// The message of a gRPC call.
    #[cfg(feature = "grpc")]
    fn message(&self) -> Option<Vec<u8>>;

    /// The GraphQL document, if it is a caller's own. Only calls that fail need it.
    fn document(&self) -> Option<String>;
}

/// The request of an operation.
pub(crate) struct TypedRequest<Q: 'static, R: 'static> {
    pub(crate) endpoint: &'static Endpoint<Q, R>,
    pub(crate) request: Q,
}

impl<Q: Serialize + Clone + Send + Sync, R> Request for TypedRequest<Q, R> {
    fn operation(&self) -> &'static Operation {
        &self.endpoint.operation
    }

    fn start(&self) -> Option<Start> {
        self.endpoint.paging.as_ref().map(|paging| (paging.start)(&self.request))
    }

    fn with_page(&self, page: &PageRequest) -> Box<dyn Request> {
        let mut request = self.request.clone();
        if let Some(paging) = &self.endpoint.paging {
            (paging.turn)(&mut request, page);
        }
        Box::new(Self { endpoint: self.endpoint, request })
    }

    fn misfit(&self, protocol: Protocol) -> Option<Misfit> {
        self.endpoint.check.and_then(|check| check(&self.request, protocol))
    }

    fn added(&self, server: &dyn Fn() -> Option<ServerVersion>) -> Option<AddedField> {
        let added = self.endpoint.added?;
        added(&self.request, &server()?)
    }

    fn fill_redirect(&mut self, url: &str) {
        if let Some(fill) = self.endpoint.redirect {
            fill(&mut self.request, url);
        }
    }

    fn write_graphql(&self, out: &mut Vec<u8>) -> serde_json::Result<()> {
        let document = self.endpoint.operation.graphql.as_ref().map_or("", |graphql| graphql.document);
        out.reserve(document.len() + BESIDE_DOCUMENT);
        out.extend_from_slice(BEFORE_DOCUMENT);
        out.extend_from_slice(document.as_bytes());
        out.extend_from_slice(b"\",\"variables\":");
        (self.endpoint.variables)(&self.request, out)?;
        out.push(b'}');
        Ok(())
    }

    fn write_rest(&self, out: &mut Vec<u8>) -> serde_json::Result<()> {
        let start = out.len();
        serde_json::to_writer(&mut *out, &self.request)?;
        // An operation without a request has `()`; its body is the empty object.
        if &out[start..] == b"null" {
            out.truncate(start);
            out.extend_from_slice(b"{}");
        }
        Ok(())
    }

    #[cfg(feature = "grpc")]
    fn message(&self) -> Option<Vec<u8>> {
        let encode = self.endpoint.messages.as_ref()?.encode;
        Some(codec::within(Form::Canonical, || encode(self.request.clone())))
    }

    fn document(&self) -> Option<String> {
        None
    }
}

/// A caller's own GraphQL document.
#[derive(Clone)]
pub(crate) struct CustomDocument {
    /// The whole body, or why it could not be written.
    body: Result<Vec<u8>, String>,
}

/// What is known of a caller's own document: nothing, so it may change the session and may not be repeated.
pub(crate) static CUSTOM_DOCUMENT: Operation = Operation {
    name: "graphql",
    graphql: Some(GraphQl { document: "", field: "", optional: &[] }),
    rest: None,
    grpc: None,
    credentials: Credentials::Unknown,
    session: SessionUse { needs: false, changes: true, starts: false },
    idempotent: false,
};

impl CustomDocument {
    pub(crate) fn new(document: &str, variables: &impl Serialize) -> Self {
        #[derive(Serialize)]
        struct Body<'a, V> {
            query: &'a str,
            variables: &'a V,
        }
        let write = || serde_json::to_vec(&Body { query: document, variables });
        let body = codec::within(Form::GraphQl, write);
        Self { body: body.map_err(|error| error.to_string()) }
    }
}

impl Request for CustomDocument {
    fn operation(&self) -> &'static Operation {
        &CUSTOM_DOCUMENT
    }

    fn start(&self) -> Option<Start> {
        None
    }

    fn with_page(&self, _: &PageRequest) -> Box<dyn Request> {
        Box::new(self.clone())
    }

    fn misfit(&self, _: Protocol) -> Option<Misfit> {
        None
    }

    fn added(&self, _: &dyn Fn() -> Option<ServerVersion>) -> Option<AddedField> {
        None
    }

    fn fill_redirect(&mut self, _: &str) {}

    fn write_graphql(&self, out: &mut Vec<u8>) -> serde_json::Result<()> {
        match &self.body {
            Ok(body) => {
                out.extend_from_slice(body);
                Ok(())
            }
            Err(problem) => Err(serde::ser::Error::custom(problem)),
        }
    }

    fn write_rest(&self, _: &mut Vec<u8>) -> serde_json::Result<()> {
        Err(serde::ser::Error::custom("a document"))
    }

    #[cfg(feature = "grpc")]
    fn message(&self) -> Option<Vec<u8>> {
        None
    }

    fn document(&self) -> Option<String> {
        #[derive(Deserialize)]
        struct Body {
            query: String,
        }
        serde_json::from_slice::<Body>(self.body.as_deref().ok()?).ok().map(|body| body.query)
    }
}
