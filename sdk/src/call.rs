//! A call that is set up and not yet made.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::endpoint::{Endpoint, Operation};
use crate::error::Error;
use crate::exchange::{Exchange, Exchanged, Options};
use crate::future::BoxFuture;
use crate::handle::Handle;
use crate::headers;
use crate::pages::{Items, Paged, Pages, Start, Wanted};
use crate::protocol::Protocol;
use crate::request::{OWN, Own, Request, Typed};
use crate::retry::{Retry, bounded};
use crate::secret::Secret;
use crate::transport::Reader;

/// A call of an operation whose response is a `T`. It is made when it is awaited, in a tokio runtime with timers and I/O: see
/// [`Client`](crate::Client).
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
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    exchange: Exchange,
    reader: Reader<T>,
}

impl<T> Call<T> {
    pub(crate) fn of_endpoint<Q>(handle: Handle, endpoint: &'static Endpoint<Q, T>, request: Q) -> Self
    where
        Q: Serialize + Clone + Send + Sync + 'static,
        T: DeserializeOwned + Send + 'static,
    {
        let reader = Reader::of_endpoint(endpoint);
        Self::new(handle, Box::new(Typed { endpoint, request }), Options::default(), reader)
    }

    pub(crate) fn of_document(handle: Handle, document: &str, variables: &impl Serialize) -> Self
    where
        T: DeserializeOwned + Send + 'static,
    {
        let options = Options { protocol: Some(Protocol::GraphQl), ..Options::default() };
        Self::new(handle, Box::new(Own::new(document, variables)), options, Reader::of_document(&OWN))
    }

    fn new(handle: Handle, request: Box<dyn Request>, options: Options, reader: Reader<T>) -> Self {
        Self { exchange: Exchange { handle, request, options }, reader }
    }

    /// Makes this call as the owner of an access token. The session, if the client is bound to one, keeps its login to itself
    /// for this call, since servers would let it win over the token.
    ///
    /// On an administrator's client the admin secret goes along and may win.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        match headers::bearer(&token.into()) {
            Ok(value) => self.exchange.options.bearer = Some(value),
            Err(error) => self.exchange.options.problem = Some(error),
        }
        self
    }

    /// Makes this call as the owner of a source's token: see [`Builder::token_source`](crate::Builder::token_source). A
    /// [`bearer`](Self::bearer) wins over it.
    #[cfg(feature = "oauth")]
    pub fn token_source(mut self, source: &crate::oauth::TokenSource) -> Self {
        self.exchange.options.tokens = source.into();
        self
    }

    /// Adds a header; it wins over the client's. Names that carry credentials or that the protocols need end the call with an
    /// error before anything is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match headers::extra(name.as_ref(), value.as_ref()) {
            Ok(header) => self.exchange.options.headers.push(header),
            Err(error) => self.exchange.options.problem = Some(error),
        }
        self
    }

    /// Time limit of this call, from its start to the end of its response, repetitions included. Zero ends the call with an
    /// error before anything is sent.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.exchange.options.timeout = Some(bounded(limit));
        self
    }

    /// Time limit of each attempt of this call: see [`Builder::attempt_timeout`](crate::Builder::attempt_timeout).
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.exchange.options.attempt_timeout = Some(bounded(limit));
        self
    }

    /// Time limit for making a connection, if this call needs a new one.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.exchange.options.connect_timeout = Some(bounded(limit));
        self
    }

    /// How this call is repeated when it fails.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.exchange.options.retry = Some(retry);
        self
    }

    /// The protocol of this call.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.exchange.options.protocol = Some(protocol);
        self
    }

    /// Its time limit.
    #[cfg(feature = "blocking")]
    pub(crate) fn limit(&self) -> Duration {
        self.exchange.options.timeout.unwrap_or(self.exchange.handle.core.limits.whole)
    }

    /// The protocol that it is made over.
    pub(crate) fn chosen_protocol(&self) -> Protocol {
        self.exchange.protocol()
    }

    /// The pages of a list, from the one that the request asks for to the last. Each is a call of its own with the options of
    /// this one, made when it is asked for; there is never more than one at a time.
    ///
    /// A page has as many entries as the request's `limit` says, or else 100. Entries that are added or removed in the meantime
    /// can be missed or come twice, as is the way of pages. A page that is too large for the limit of responses is asked for again in
    /// smaller ones, down to single entries. The stream ends at the server's total, at an empty page, and after an error: see
    /// [`Pages::continue_after_errors`] for going on.
    pub fn pages(self) -> Pages<T>
    where
        T: Paged,
    {
        Pages::new(self)
    }

    /// The entries of a list, page by page: see [`pages`](Self::pages).
    ///
    /// ```no_run
    /// # async fn example(admin: authorizer::AdminClient) -> Result<(), authorizer::Error> {
    /// use authorizer::model::UsersRequest;
    ///
    /// let mut users = admin.users(UsersRequest::new()).items();
    /// while let Some(user) = users.next().await {
    ///     println!("{}", user?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T>
    where
        T: Paged,
    {
        Items::new(self)
    }

    /// Which page the request asks for.
    pub(crate) fn start(&self) -> Start {
        self.exchange.request.start().unwrap_or_default()
    }

    /// The same call for another page.
    pub(crate) fn turned(&mut self, turn: &Wanted) -> Self {
        Self { exchange: self.exchange.turned(turn), reader: self.reader.clone() }
    }

    /// Says of which call an error is that was found out later.
    pub(crate) fn told(&self, error: Error) -> Error {
        error.on(self.operation().name, self.chosen_protocol(), 1)
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.exchange.request.operation()
    }

    /// What is sent, and how its answer is read.
    pub(crate) fn into_parts(self) -> (Running, Reader<T>) {
        (Box::pin(self.exchange.run()), self.reader)
    }
}

/// A call on its way. It knows nothing of the response's type.
pub(crate) type Running = BoxFuture<'static, Result<Exchanged, Error>>;

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
#[must_use = "a call does nothing until it is awaited"]
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
