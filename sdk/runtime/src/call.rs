//! A call that is set up and not yet made.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client_inner::ClientInner;
use crate::credentials::Credentials;
use crate::endpoint::{Endpoint, Operation};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::headers;
use crate::options::CallOptions;
use crate::paging::{PageRequest, Start};
use crate::prepared_call::{PreparedCall, RawResponse};
use crate::protocol::Protocol;
use crate::reader::Reader;
use crate::request::{CUSTOM_DOCUMENT, CustomDocument, Request, TypedRequest};
use crate::retry::{Retry, bounded};
use crate::secret::Secret;

/// A call of an operation whose response is a `T`. It is made when it is awaited, in a tokio runtime with timers and I/O: as its client
/// says; or, with the cargo feature `blocking`, by `send_blocking`.
///
/// ```no_run
/// # async fn example(client: authorizer::Client, token: authorizer::Secret) -> Result<(), authorizer::Error> {
/// use std::time::Duration;
/// use authorizer::Protocol;
///
/// let me = client.profile().bearer(token).protocol(Protocol::Rest).timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<T> {
    prepared: PreparedCall,
    reader: Reader<T>,
}

impl<T> Call<T> {
    #[doc(hidden)]
    pub fn of_endpoint<Q>(client: ClientInner, endpoint: &'static Endpoint<Q, T>, request: Q) -> Self
    where
        Q: Serialize + Clone + Send + Sync + 'static,
        T: DeserializeOwned + Send + 'static,
    {
        let reader = Reader::of_endpoint(endpoint);
        Self::new(client, Box::new(TypedRequest { endpoint, request }), CallOptions::default(), reader)
    }

    #[doc(hidden)]
    pub fn of_document(client: ClientInner, document: &str, variables: &impl Serialize) -> Self
    where
        T: DeserializeOwned + Send + 'static,
    {
        let options = CallOptions { protocol: Some(Protocol::GraphQl), ..CallOptions::default() };
        Self::new(client, Box::new(CustomDocument::new(document, variables)), options, Reader::of_document(&CUSTOM_DOCUMENT))
    }

    fn new(client: ClientInner, request: Box<dyn Request>, options: CallOptions, reader: Reader<T>) -> Self {
        Self { prepared: PreparedCall { client, request, options }, reader }
    }

    /// Makes this call as the owner of an access token. The session, if the client is bound to one, keeps its login to itself
    /// for this call, since servers would let it win over the token.
    ///
    /// On an administrator's client the admin secret goes along and may win.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        match headers::bearer(&token.into()) {
            Ok(value) => self.prepared.options.bearer = Some(value),
            Err(error) => self.prepared.options.problem = Some(error),
        }
        self
    }

    /// Makes this call with credentials of its own, a source of tokens for instance, in place of those of the client. A
    /// [`bearer`](Self::bearer) wins over them.
    pub fn credentials<C: Credentials + Clone>(mut self, credentials: &C) -> Self {
        self.prepared.options.credentials = Some(Arc::new(credentials.clone()));
        self
    }

    /// Adds a header; it wins over the client's. Names that carry credentials or that the protocols need end the call with an
    /// error before anything is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match headers::extra(name.as_ref(), value.as_ref(), self.prepared.client.core.profile.reserved_headers) {
            Ok(header) => self.prepared.options.headers.push(header),
            Err(error) => self.prepared.options.problem = Some(error),
        }
        self
    }

    /// Time limit of this call, from its start to the end of its response, repetitions included. Zero ends the call with an
    /// error before anything is sent.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.prepared.options.timeout = Some(bounded(limit));
        self
    }

    /// Time limit of each attempt of this call: see `attempt_timeout` of the client's builder.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.prepared.options.attempt_timeout = Some(bounded(limit));
        self
    }

    /// How this call is repeated when it fails.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.prepared.options.retry = Some(retry);
        self
    }

    /// The protocol of this call.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.prepared.options.protocol = Some(protocol);
        self
    }

    /// Makes the call and waits for its response, without async. Works anywhere, also inside a runtime, whose thread it blocks:
    /// what drives the call is a thread of the process that all blocking calls share, with connections of its own.
    ///
    /// ```no_run
    /// use authorizer::Client;
    ///
    /// let client = Client::builder("https://auth.example.com").client_id("my-client-id").build()?;
    /// let meta = client.meta().send_blocking()?;
    /// println!("{}", meta.version);
    /// # Ok::<(), authorizer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// In addition to those of an awaited call: [`Kind::Forked`](crate::Kind::Forked) on a client that was made before the process
    /// forked, and [`Kind::Build`](crate::Kind::Build) on the thread that drives blocking calls.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error> {
        let (operation, protocol, core) = (self.operation().name, self.chosen_protocol(), &self.prepared.client.core);
        core.process.check("the client").map_err(|error| error.with_operation(operation, protocol, 0))?;
        let limit = self.prepared.options.timeout.unwrap_or(core.limits.whole);
        let (running, reader) = self.into_parts();
        match crate::blocking::wait(running, limit) {
            Ok(exchanged) => exchanged?.read(&reader),
            Err(lost) => Err(lost.error.with_operation(operation, protocol, lost.attempts)),
        }
    }

    /// The protocol that it is made over.
    pub(crate) fn chosen_protocol(&self) -> Protocol {
        self.prepared.protocol()
    }

    /// Which page the request asks for.
    pub(crate) fn start(&self) -> Start {
        self.prepared.request.start().unwrap_or_default()
    }

    /// The same call for another page.
    pub(crate) fn with_page(&mut self, page: &PageRequest) -> Self {
        Self { prepared: self.prepared.with_page(page), reader: self.reader.clone() }
    }

    /// Says of which call an error is that was found out later.
    pub(crate) fn with_operation(&self, error: Error) -> Error {
        error.with_operation(self.operation().name, self.chosen_protocol(), 1)
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.prepared.request.operation()
    }

    /// What is sent, and how its answer is read.
    pub(crate) fn into_parts(self) -> (Running, Reader<T>) {
        (Box::pin(self.prepared.run()), self.reader)
    }
}

/// A call on its way. It knows nothing of the response's type.
pub(crate) type Running = BoxFuture<'static, Result<RawResponse, Error>>;

impl<T: Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        let (running, reader) = self.into_parts();
        CallFuture { running, reader, response: PhantomData }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation().name).finish_non_exhaustive()
    }
}

/// The future of a [`Call`]. Dropping it ends the call; a session stays as it was.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CallFuture<T> {
    running: Running,
    reader: Reader<T>,
    response: PhantomData<fn() -> T>,
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchanged = ready!(self.running.as_mut().poll(context))?;
        Poll::Ready(exchanged.read(&self.reader))
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
