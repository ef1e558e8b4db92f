//! The HTTP stack under GraphQL and REST.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use reqwest::{Client, Method, Request, Response, Url, redirect, retry};

use super::answer::Answer;
use super::connecting::{self, Limit};
use super::gather::Gather;
use super::per_runtime::PerRuntime;
use super::plain::Plain;
use super::tls::{self, Tls};
use crate::address;
use crate::endpoint::{Rest, Verb};
use crate::error::{Error, Kind};
use crate::network::NetworkSettings;
use crate::profile::Profile;
use crate::protocol::Protocol;
use crate::proxy::Proxies;

/// The connections to one server.
pub(super) struct Http {
    stack: Stack,
    headers: HeaderMap,
    graphql_path: &'static str,
    urls: Urls,
}

/// The connections of a stack in one runtime.
#[derive(Clone)]
enum Connections {
    Plain(Arc<Plain>),
    /// With TLS, or through a proxy.
    Other(Client),
}

impl Connections {
    async fn execute(&self, request: Request) -> Result<Response, Error> {
        match self {
            Self::Plain(client) => client.execute(request).await,
            Self::Other(client) => client.execute(request).await.map_err(broken),
        }
    }
}

/// A stack that does nothing by itself.
pub struct Stack {
    connections: PerRuntime<Connections>,
    proxies: Proxies,
    limit: usize,
}

impl Stack {
    /// For a host, with the settings of its client.
    pub fn new(config: &NetworkSettings, url: &Url) -> Result<Self, Error> {
        Self::with(config, url, Tls::new(config, url, None)?)
    }

    fn with(config: &NetworkSettings, url: &Url, tls: Tls) -> Result<Self, Error> {
        let (proxies, limit) = (config.proxies()?, config.response_limit);
        proxies.choose(url)?;
        let is_plain = url.scheme() == "http" && !proxies.may_apply(url);
        let (config, chosen) = (config.clone(), proxies.clone());
        let connections = PerRuntime::new(move || {
            Ok(if is_plain {
                Connections::Plain(Arc::new(Plain::new(&config)))
            } else {
                Connections::Other(Self::client(&config, &chosen, &tls)?)
            })
        })?;
        Ok(Self { connections, proxies, limit })
    }

    fn client(config: &NetworkSettings, proxies: &Proxies, tls: &Tls) -> Result<Client, Error> {
        // Everything that a feature of the stack, switched on elsewhere in a user's tree, could change is said here.
        let mut builder = Client::builder()
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .no_hickory_dns()
            .http1_only()
            .tcp_nodelay(true)
            .connector_layer(Limit(config.connect_timeout))
            .resolve_to_addrs(address::LOCALHOST, &address::LOOPBACK)
            .pool_idle_timeout(config.pool_idle_timeout)
            .pool_max_idle_per_host(config.pool_max_idle);
        // The stack reads no variables of its own: it asks.
        builder = builder.no_proxy();
        if !matches!(proxies, Proxies::None) {
            let proxies = proxies.clone();
            // What cannot be chosen is refused before it comes to this.
            builder = builder.proxy(reqwest::Proxy::custom(move |url| proxies.choose(url).ok().flatten()));
        }
        let client = tls.apply(builder)?.build();
        client.map_err(|error| Error::build("the HTTP client cannot be made").because(&error.without_url()))
    }

    /// Sends a request and reads its answer whole.
    pub async fn send(&self, protocol: Protocol, request: Request) -> Result<Answer, Error> {
        self.proxies.choose(request.url())?;
        let mut response = self.connections.current()?.execute(request).await?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let mut answer = Answer { protocol, status, headers, body: Bytes::new(), refusal: None };
        answer.body = whole(response, self.limit).await.map_err(|error| answer.begun(error))?;
        Ok(answer)
    }
}

impl Http {
    pub(super) fn new(
        profile: &Profile,
        config: &NetworkSettings,
        url: &Url,
        tls: Tls,
        mut headers: HeaderMap,
    ) -> Result<Self, Error> {
        // Servers refuse writes without it, even those that have no body.
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(Self { stack: Stack::with(config, url, tls)?, headers, graphql_path: profile.graphql_path, urls: Urls::new(url) })
    }

    /// Those of a call with a body, all of them: copies need not grow.
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(super) async fn graphql(&self, body: Bytes, headers: HeaderMap) -> Result<Answer, Error> {
        self.send(Protocol::GraphQl, Method::POST, self.urls.of(self.graphql_path), body, headers).await
    }

    pub(super) async fn rest(&self, rest: &Rest, body: Bytes, headers: HeaderMap) -> Result<Answer, Error> {
        let method = match rest.verb {
            Verb::Get => Method::GET,
            Verb::Post => Method::POST,
            Verb::Put => Method::PUT,
            Verb::Patch => Method::PATCH,
            Verb::Delete => Method::DELETE,
        };
        self.send(Protocol::Rest, method, self.urls.of(rest.path), body, headers).await
    }

    async fn send(&self, protocol: Protocol, method: Method, url: Url, body: Bytes, headers: HeaderMap) -> Result<Answer, Error> {
        let has_body = method != Method::GET;
        let mut request = Request::new(method, url);
        *request.headers_mut() = headers;
        if has_body {
            if body.is_empty() {
                request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            *request.body_mut() = Some(body.into());
        } else {
            request.headers_mut().remove(header::CONTENT_TYPE);
        }
        self.stack.send(protocol, request).await
    }
}

/// The addresses of a server's operations. Each is put together once.
struct Urls {
    server: Url,
    below: Mutex<HashMap<&'static str, Url>>,
}

impl Urls {
    fn new(server: &Url) -> Self {
        Self { server: server.clone(), below: Mutex::default() }
    }

    fn of(&self, path: &'static str) -> Url {
        // Nothing panics that holds them.
        let mut below = self.below.lock().unwrap_or_else(PoisonError::into_inner);
        below.entry(path).or_insert_with(|| address::below(&self.server, path)).clone()
    }
}

async fn whole(mut response: Response, limit: usize) -> Result<Bytes, Error> {
    let mut gather = Gather::new(limit, response.content_length())?;
    while let Some(piece) = response.chunk().await.map_err(broken)? {
        gather.push(piece)?;
    }
    Ok(gather.finish())
}

/// What a failure of the stack means to the caller.
fn broken(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let timed_out = connecting::timed_out(&error);
    if let Some(problem) = tls::problem(&error) {
        return connecting::without_tls(error.is_connect(), problem, &error);
    }
    let (kind, message) = match &error {
        _ if timed_out => (Kind::Connect, "no connection in time"),
        error if error.is_connect() => (Kind::Connect, "no connection"),
        error if error.is_timeout() => (Kind::Timeout, "no answer in time"),
        error if error.is_builder() => (Kind::Build, "the request cannot be made"),
        _ => (Kind::Transport, "the connection broke"),
    };
    Error::new(kind, message).timed_out(timed_out || error.is_timeout()).because(&error)
}
