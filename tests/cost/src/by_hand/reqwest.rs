//! reqwest and `serde_json`.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{DOCUMENT, TIMEOUT, headers};
use crate::Outcome;
use crate::answer::{EMAIL, PASSWORD};
use crate::model::{AuthResponse, Document, Envelope, LoginRequest, Text, Variables};

pub(crate) struct Reqwest {
    client: reqwest::Client,
    graphql: String,
    rest: String,
}

impl Reqwest {
    pub(crate) fn new(url: &str) -> Outcome<Self> {
        // The SDK's features leave it to others to choose one; it may be there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().default_headers(headers(url)).timeout(TIMEOUT).build()?;
        Ok(Self { client, graphql: format!("{url}/graphql"), rest: format!("{url}/v1/login") })
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

    async fn post<T: DeserializeOwned>(&self, url: &str, body: &impl Serialize) -> Outcome<T> {
        Ok(self.client.post(url).json(body).send().await?.error_for_status()?.json().await?)
    }
}
