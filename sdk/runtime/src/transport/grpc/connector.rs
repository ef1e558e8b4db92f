//! How the connection of gRPC is made: the same TLS, the same proxy and the same time limit as for HTTP.

use std::pin::Pin;
use std::task::{Context, Poll};

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;
use tower_layer::Layer;
use tower_service::Service;

use super::super::connecting::{BoxError, Limit, Limited};
use super::super::resolver::Resolver;
use super::super::tls::Tls;
use crate::error::Error;
use crate::network::NetworkSettings;

#[cfg(feature = "rustls")]
type Inner = hyper_rustls::HttpsConnector<Tcp>;
#[cfg(not(feature = "rustls"))]
type Inner = Tcp;

type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// Makes connections within a time limit.
pub(super) type Connector = Limited<Inner>;

/// Straight to the server, or through a proxy.
#[derive(Clone)]
pub(super) enum Tcp {
    Direct(HttpConnector<Resolver>),
    Proxied(Tunnel<HttpConnector<Resolver>>),
}

pub(super) fn connector(config: &NetworkSettings, url: &Url, tls: &Tls) -> Result<Connector, Error> {
    let tcp = Tcp::new(config, url)?;
    #[cfg(feature = "rustls")]
    let inner = hyper_rustls::HttpsConnector::from((tcp, tls.http2()));
    #[cfg(not(feature = "rustls"))]
    let inner = {
        let _ = tls;
        if url.scheme() == "https" {
            return Err(Error::build("gRPC over https needs the cargo feature `rustls`"));
        }
        tcp
    };
    Ok(Limit(config.connect_timeout).layer(inner))
}

impl Tcp {
    fn new(config: &NetworkSettings, url: &Url) -> Result<Self, Error> {
        let mut direct = HttpConnector::new_with_resolver(Resolver::new());
        direct.enforce_http(false);
        direct.set_nodelay(true);
        let Some(proxy) = config.proxies()?.choose(url)? else { return Ok(Self::Direct(direct)) };
        let target: Uri = url.as_str().parse().map_err(|_| Error::build("the gRPC URL cannot be used"))?;
        // It splits the credentials off.
        let proxy = Matcher::builder().all(String::from(proxy)).build().intercept(&target);
        let proxy = proxy.ok_or_else(|| Error::build("gRPC cannot use the proxy's address"))?;
        if proxy.uri().scheme_str() != Some("http") {
            return Err(Error::build("gRPC goes through http proxies only"));
        }
        let tunnel = Tunnel::new(proxy.uri().clone(), direct);
        Ok(Self::Proxied(match proxy.basic_auth() {
            Some(credentials) => tunnel.with_auth(credentials.clone()),
            None => tunnel,
        }))
    }
}

impl Service<Uri> for Tcp {
    type Response = <HttpConnector<Resolver> as Service<Uri>>::Response;
    type Error = BoxError;
    type Future = Connecting<Self::Response>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        match self {
            Self::Direct(connector) => connector.poll_ready(context).map_err(Into::into),
            Self::Proxied(tunnel) => tunnel.poll_ready(context).map_err(Into::into),
        }
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        match self {
            Self::Direct(connector) => {
                let connecting = connector.call(target);
                Box::pin(async { Ok(connecting.await?) })
            }
            Self::Proxied(tunnel) => {
                let connecting = tunnel.call(target);
                Box::pin(async { Ok(connecting.await?) })
            }
        }
    }
}
