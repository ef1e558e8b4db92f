//! Operations of no real server, one for each thing that a table can say.

use serde::{Deserialize, Serialize};

use crate::codec;
use crate::endpoint::{AddedField, Credentials, Endpoint, Misfit, MisfitReason, SessionUse, Verb};
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
pub(super) static TOLD: Endpoint<(), Reply> = named("told", Verb::Get, false)
    .graphql("{ told { text number } }", "told", &[("Record", &["number"])])
    .version(|reply| &reply.text);

/// On GraphQL only.
pub(super) static ONE: Endpoint<(), Reply> =
    Endpoint::new("one").graphql("{ one { text } }", "one", &[]).credentials(Credentials::None).idempotent();

const fn ask(name: &'static str, session: SessionUse) -> Endpoint<Ask, Reply> {
    let endpoint = Endpoint::new(name)
        .graphql("query ask($params: Ask!) { ask(params: $params) { text } }", "ask", &[])
        .variables(|ask, out| codec::object("params", ask, out))
        .rest(Verb::Post, "/v1/ask", true, None)
        .grpc("/sample.v1.Service/Ask")
        .credentials(Credentials::None)
        .session(session)
        .check(|ask: &Ask, protocol| {
            let misfit = ask.text.is_empty() && protocol != Protocol::GraphQl;
            misfit.then_some(Misfit { field: "text", reason: MisfitReason::ClearsNothing })
        })
        .added(|ask, server| {
            let added = AddedField { field: "Ask.data", since: "2.4.0-rc.5" };
            (ask.data.is_some() && server.is_before(added.since)).then_some(added)
        })
        .redirect(|ask, url| {
            ask.redirect_uri.get_or_insert_with(|| url.into());
        });
    #[cfg(feature = "grpc")]
    let endpoint = endpoint.messages(|ask| super::grpc::encode(ask.text), super::grpc::decode);
    endpoint
}

const fn bare(verb: Verb, body: bool) -> Endpoint<(), Reply> {
    named("bare", verb, body).graphql("{ bare { text } }", "bare", &[])
}

const fn named(name: &'static str, verb: Verb, body: bool) -> Endpoint<(), Reply> {
    let endpoint = Endpoint::new(name)
        .rest(verb, "/v1/bare", body, Some("bare"))
        .grpc("/sample.v1.Service/Bare")
        .credentials(Credentials::None)
        .idempotent();
    #[cfg(feature = "grpc")]
    let endpoint = endpoint.messages(|()| Vec::new(), super::grpc::decode);
    endpoint
}

pub(super) fn text(text: &str) -> Ask {
    Ask { text: text.to_owned(), ..Ask::default() }
}
