//! The client of hyper-util, which is below reqwest, and `serde_json`.

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{DOCUMENT, TIMEOUT, headers};
use crate::Outcome;
use crate::answer::{EMAIL, PASSWORD};
use crate::model::{AuthResponse, Document, Envelope, LoginRequest, Text, Variables};

pub(crate) struct Hyper {
    client: Client<HttpConnector, Full<Bytes>>,
    headers: HeaderMap,
    graphql: Uri,
    rest: Uri,
}

impl Hyper {
    pub(crate) fn new(url: &str) -> Outcome<Self> {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let mut headers = headers(url);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let client = Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(connector);
        Ok(Self { client, headers, graphql: format!("{url}/graphql").parse()?, rest: format!("{url}/v1/login").parse()? })
    }

    pub(crate) async fn graphql(&self) -> Outcome<AuthResponse<i64>> {
        let variables = Variables { params: LoginRequest { email: EMAIL, password: PASSWORD } };
        let envelope: Envelope = self.post(&self.graphql, &Document { query: DOCUMENT, variables }).await?;
        if let Some(refusal) = envelope.errors.into_iter().next() {
            return Err(refusal.message.into());
        }
        Ok(envelope.data.ok_or("no data")?.login)
    }

    pub(crate) async fn rest(&self) -> Outcome<AuthResponse<Text>> {
        self.post(&self.rest, &LoginRequest { email: EMAIL, password: PASSWORD }).await
    }

    async fn post<T: DeserializeOwned>(&self, uri: &Uri, body: &impl Serialize) -> Outcome<T> {
        let mut request = Request::new(Full::new(Bytes::from(serde_json::to_vec(body)?)));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri.clone();
        *request.headers_mut() = self.headers.clone();
        let body = tokio::time::timeout(TIMEOUT, async {
            let response = self.client.request(request).await?;
            let status = response.status();
            if !status.is_success() {
                return Err(status.to_string().into());
            }
            Outcome::Ok(response.into_body().collect().await?.to_bytes())
        });
        Ok(serde_json::from_slice(&body.await??)?)
    }
}
