//! Operations of no real server, one for each thing that a table can say.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use crate::codec;
use crate::endpoint::{
    AddedField, Credentials, Endpoint, GraphQl, Grpc, Misfit, MisfitReason, Operation, Rest, SessionUse, Surface, Verb,
};
use crate::map::Map;
use crate::protocol::Protocol;
use crate::secret::Secret;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Ask {
    pub(super) text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) password: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) data: Option<Map>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) redirect_uri: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Reply {
    pub(super) text: String,
    #[serde(default, deserialize_with = "codec::optional")]
    pub(super) token: Option<Secret>,
    #[serde(default, deserialize_with = "codec::optional_integer")]
    pub(super) number: Option<i64>,
    #[serde(default, deserialize_with = "codec::or_default")]
    pub(super) data: Map,
}

/// On all three protocols.
pub(super) static ASK: Endpoint<Ask, Reply> = ask("ask", SessionUse { needs: false, changes: false, starts: false });
/// Begins a session.
pub(super) static START: Endpoint<Ask, Reply> = ask("start", SessionUse { needs: false, changes: true, starts: true });
/// Cannot do without a session, and changes it.
pub(super) static GO_ON: Endpoint<Ask, Reply> = ask("go_on", SessionUse { needs: true, changes: true, starts: false });

/// Reads something, without a request.
pub(super) static READ: Endpoint<(), Reply> = bare(Verb::Get, false);
/// Does something, without a request.
pub(super) static DO: Endpoint<(), Reply> = bare(Verb::Post, true);
/// Does something, without a body.
pub(super) static POKE: Endpoint<(), Reply> = bare(Verb::Post, false);

/// Says what version the server has; not all servers know a number.
pub(super) static TOLD: Endpoint<(), Reply> = Endpoint {
    operation: Operation {
        name: "told",
        graphql: Some(GraphQl { document: "{ told { text number } }", field: "told", optional: &[("Record", &["number"])] }),
        ..bare(Verb::Get, false).operation
    },
    version: Some(|reply| &reply.text),
    ..bare(Verb::Get, false)
};

/// On GraphQL only.
pub(super) static ONE: Endpoint<(), Reply> = Endpoint {
    operation: Operation {
        name: "one",
        surface: Surface::Public,
        graphql: Some(GraphQl { document: "{ one { text } }", field: "one", optional: &[] }),
        rest: None,
        grpc: None,
        credentials: Credentials::None,
        session: SessionUse { needs: false, changes: false, starts: false },
        idempotent: true,
    },
    ..bare(Verb::Get, false)
};

const fn ask(name: &'static str, session: SessionUse) -> Endpoint<Ask, Reply> {
    Endpoint {
        operation: Operation {
            name,
            surface: Surface::Public,
            graphql: Some(GraphQl {
                document: "query ask($params: Ask!) { ask(params: $params) { text } }",
                field: "ask",
                optional: &[],
            }),
            rest: Some(Rest { verb: Verb::Post, path: "/v1/ask", body: true, unwrap: None }),
            grpc: Some(Grpc { path: "/sample.v1.Service/Ask" }),
            credentials: Credentials::None,
            session,
            idempotent: false,
        },
        variables: |ask, out| codec::object("params", ask, out),
        check: Some(|ask, protocol| {
            let misfit = ask.text.is_empty() && protocol != Protocol::GraphQl;
            misfit.then_some(Misfit { field: "text", reason: MisfitReason::ClearsNothing })
        }),
        added: Some(|ask, server| {
            let added = AddedField { field: "Ask.data", since: "2.4.0-rc.5" };
            (ask.data.is_some() && server.is_before(added.since)).then_some(added)
        }),
        redirect: Some(|ask, url| {
            ask.redirect_uri.get_or_insert_with(|| url.into());
        }),
        paging: None,
        version: None,
        response: PhantomData,
        #[cfg(feature = "grpc")]
        encode: Some(|ask| super::grpc::encode(ask.text)),
        #[cfg(feature = "grpc")]
        decode: Some(super::grpc::decode),
    }
}

const fn bare(verb: Verb, body: bool) -> Endpoint<(), Reply> {
    Endpoint {
        operation: Operation {
            name: "bare",
            surface: Surface::Public,
            graphql: Some(GraphQl { document: "{ bare { text } }", field: "bare", optional: &[] }),
            rest: Some(Rest { verb, path: "/v1/bare", body, unwrap: Some("bare") }),
            grpc: Some(Grpc { path: "/sample.v1.Service/Bare" }),
            credentials: Credentials::None,
            session: SessionUse { needs: false, changes: false, starts: false },
            idempotent: true,
        },
        variables: |(), out| codec::none(out),
        check: None,
        added: None,
        redirect: None,
        paging: None,
        version: None,
        response: PhantomData,
        #[cfg(feature = "grpc")]
        encode: Some(|()| Vec::new()),
        #[cfg(feature = "grpc")]
        decode: Some(super::grpc::decode),
    }
}

pub(super) fn text(text: &str) -> Ask {
    Ask { text: text.to_owned(), ..Ask::default() }
}
