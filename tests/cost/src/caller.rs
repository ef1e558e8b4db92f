//! All clients that are compared, as one type.

use std::hint::black_box;
use std::sync::Arc;

use authorizer::model::LoginRequest;
use authorizer::{Client, Protocol};

use crate::answer::{EMAIL, PASSWORD};
use crate::by_hand::{Hyper, Reqwest, Tonic};
use crate::cpu::CALLERS;
use crate::{CLIENT_ID, Outcome};

/// What a figure is of: a protocol and a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) protocol: &'static str,
    pub(crate) client: &'static str,
}

/// By protocol, the hand-written one after the SDK's and then what else there is to compare.
pub(crate) const SUBJECTS: [Subject; 11] = [
    Subject { protocol: GRAPHQL, client: SDK },
    Subject { protocol: GRAPHQL, client: SESSION },
    Subject { protocol: GRAPHQL, client: REQWEST },
    Subject { protocol: GRAPHQL, client: HYPER },
    Subject { protocol: REST, client: SDK },
    Subject { protocol: REST, client: SESSION },
    Subject { protocol: REST, client: REQWEST },
    Subject { protocol: REST, client: HYPER },
    Subject { protocol: GRPC, client: SDK },
    Subject { protocol: GRPC, client: SESSION },
    Subject { protocol: GRPC, client: TONIC },
];

pub(crate) const GRAPHQL: &str = "graphql";
pub(crate) const REST: &str = "rest";
pub(crate) const GRPC: &str = "grpc";
pub(crate) const SDK: &str = "sdk";
/// The SDK's client bound to an end user's session: it keeps the cookies.
pub(crate) const SESSION: &str = "sdk-session";
pub(crate) const REQWEST: &str = "reqwest";
pub(crate) const HYPER: &str = "hyper";
pub(crate) const TONIC: &str = "tonic";

impl Subject {
    /// The one that a ratio is to.
    pub(crate) fn by_hand(self) -> Self {
        Self { client: if self.protocol == GRPC { TONIC } else { REQWEST }, ..self }
    }

    pub(crate) fn named(protocol: &str, client: &str) -> Outcome<Self> {
        let mut all = SUBJECTS.into_iter();
        let found = all.find(|subject| subject.protocol == protocol && subject.client == client);
        found.ok_or_else(|| format!("there is no {client} over {protocol}").into())
    }
}

/// A client that makes a call.
pub(crate) enum Caller {
    Sdk(Client),
    ReqwestGraphQl(Reqwest),
    ReqwestRest(Reqwest),
    HyperGraphQl(Hyper),
    HyperRest(Hyper),
    Tonic(Tonic),
}

impl Caller {
    pub(crate) fn new(subject: Subject, http: &str, grpc: &str) -> Outcome<Self> {
        Ok(match (subject.client, subject.protocol) {
            (SDK, protocol) => Self::Sdk(sdk(protocol, http, grpc)?),
            (SESSION, protocol) => Self::Sdk(sdk(protocol, http, grpc)?.start_session()),
            (REQWEST, GRAPHQL) => Self::ReqwestGraphQl(Reqwest::new(http)?),
            (REQWEST, _) => Self::ReqwestRest(Reqwest::new(http)?),
            (HYPER, GRAPHQL) => Self::HyperGraphQl(Hyper::new(http)?),
            (HYPER, _) => Self::HyperRest(Hyper::new(http)?),
            _ => Self::Tonic(Tonic::new(grpc, http)?),
        })
    }

    /// The same client for another end user, who has a session of their own if this one has.
    pub(crate) fn of_another_user(self: &Arc<Self>) -> Arc<Self> {
        match &**self {
            Self::Sdk(client) if client.current_session().is_some() => Arc::new(Self::Sdk(client.start_session())),
            _ => Arc::clone(self),
        }
    }

    /// One login. What comes back is read as the caller of a client would have it.
    pub(crate) async fn call(&self) -> Outcome<()> {
        match self {
            Self::Sdk(client) => {
                let response = client.login(LoginRequest::new(PASSWORD).email(EMAIL)).await?;
                done(response.access_token.as_ref().is_some(), response)
            }
            Self::ReqwestGraphQl(client) => {
                client.graphql().await.and_then(|response| done(response.access_token.is_some(), response))
            }
            Self::HyperGraphQl(client) => {
                client.graphql().await.and_then(|response| done(response.access_token.is_some(), response))
            }
            Self::ReqwestRest(client) => client.rest().await.and_then(|response| done(response.access_token.is_some(), response)),
            Self::HyperRest(client) => client.rest().await.and_then(|response| done(response.access_token.is_some(), response)),
            Self::Tonic(client) => client.call().await.and_then(|response| done(!response.access_token.is_empty(), response)),
        }
    }
}

/// The client of the SDK with nothing but what it needs. Like the others, it keeps the connections of all who call at once: by
/// default it would close half of them after each round.
pub(crate) fn sdk(protocol: &str, http: &str, grpc: &str) -> Outcome<Client> {
    let protocol: Protocol = match protocol {
        GRAPHQL => Protocol::GraphQl,
        REST => Protocol::Rest,
        _ => Protocol::Grpc,
    };
    Ok(Client::builder(http).grpc_url(grpc).protocol(protocol).client_id(CLIENT_ID).pool_max_idle(CALLERS).build()?)
}

fn done<R>(signed_in: bool, response: R) -> Outcome<()> {
    black_box(response);
    if signed_in { Ok(()) } else { Err("an answer without a token".into()) }
}
