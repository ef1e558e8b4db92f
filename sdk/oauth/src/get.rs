//! Requests for what is at a URL of the server's own.

use serde::de::DeserializeOwned;
use url::Url;

use super::call::Call;
use super::client::Client;
use super::request::{HttpRequest, RequestInfo};
use crate::rt::error::Error;
use crate::rt::transport::{Answer, json};

impl Client {
    /// Requests what is at a URL, without the client's authentication.
    #[doc(hidden)]
    pub fn get<R, T>(&self, operation: &'static str, url: Url, read: fn(R) -> Result<T, Error>) -> Call<T>
    where
        R: DeserializeOwned + 'static,
        T: Send + 'static,
    {
        Call::new(self, move |context| async move {
            let make = || HttpRequest::get(url.clone()).ready();
            let read = |answer: &Answer, _| {
                answer.filled()?;
                json::whole(&answer.body).and_then(read).map_err(|error| answer.explain(error))
            };
            context.send(RequestInfo { operation, idempotent: true }, make, read).await
        })
    }
}
