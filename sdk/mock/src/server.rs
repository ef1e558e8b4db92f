//! The server, as a test sees it.

use std::fmt;
use std::sync::Arc;

use authorizer::{AdminClient, Builder, Client, Protocol};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::entry::Operation;
use crate::received::{Call, Received};
use crate::sockets::Sockets;
use crate::state::State;
use crate::stub::On;

/// Client id of the clients that a server makes.
pub const CLIENT_ID: &str = "mock-client";
/// Admin secret of the clients that a server makes.
pub const ADMIN_SECRET: &str = "mock-secret";

/// A server on this machine that answers what it is told to, over all three protocols. It stops when it is dropped.
///
/// Its methods take `&self`, and it is `Send + Sync`: stub while calls run, from wherever you are.
pub struct MockServer {
    sockets: Sockets,
    state: Arc<State>,
}

impl MockServer {
    /// Starts a server on free ports. It has a thread of its own, so that blocking tests and tests of any runtime can have it.
    ///
    /// # Panics
    ///
    /// When the machine has no port, thread or file handle left.
    #[track_caller]
    pub fn start() -> Self {
        let state = Arc::new(State::default());
        let sockets = Sockets::open(&state).unwrap_or_else(|error| panic!("the mock server cannot be started: {error}"));
        Self { sockets, state }
    }

    /// Address of GraphQL and REST, for [`Client::builder`] or `AUTHORIZER_URL`.
    pub fn url(&self) -> String {
        format!("http://{}", self.sockets.http)
    }

    /// Address of gRPC, for `grpc_url` of the builder or `AUTHORIZER_GRPC_URL`.
    pub fn grpc_url(&self) -> String {
        format!("http://{}", self.sockets.grpc)
    }

    /// A client of this server, over GraphQL unless a call says otherwise.
    pub fn client(&self) -> Client {
        self.client_over(Protocol::default())
    }

    /// A client of this server.
    ///
    /// # Panics
    ///
    /// When the SDK was compiled without the feature of this protocol, as do all that make clients.
    #[track_caller]
    pub fn client_over(&self, protocol: Protocol) -> Client {
        built(self.set_up(Client::builder(self.url())).protocol(protocol).build())
    }

    /// An administrator's client of this server, over GraphQL unless a call says otherwise.
    #[track_caller]
    pub fn admin_client(&self) -> AdminClient {
        self.admin_client_over(Protocol::default())
    }

    /// An administrator's client of this server.
    #[track_caller]
    pub fn admin_client_over(&self, protocol: Protocol) -> AdminClient {
        let builder = self.set_up(AdminClient::builder(self.url())).admin_secret(ADMIN_SECRET);
        built(builder.protocol(protocol).build())
    }

    /// Points a builder with settings of its own, made with [`url`](Self::url), at this server's gRPC as well.
    pub fn set_up<C>(&self, builder: Builder<C>) -> Builder<C> {
        builder.grpc_url(self.grpc_url()).client_id(CLIENT_ID)
    }

    /// Begins a stub of an operation.
    #[track_caller]
    pub fn on<Q, R>(&self, operation: Operation<Q, R>) -> On<'_, Q, R>
    where
        Q: 'static,
        R: Serialize + DeserializeOwned,
    {
        On::new(&self.state, operation)
    }

    /// Removes the stubs of an operation, so that others can take their place.
    pub fn forget<Q, R>(&self, operation: Operation<Q, R>) {
        self.state.forget(operation.entry());
    }

    /// The calls of an operation so far, in order: every attempt that arrived, stubbed or not.
    pub fn requests<Q: Clone + 'static, R>(&self, operation: Operation<Q, R>) -> Vec<Received<Q>> {
        self.of(operation).iter().map(Call::typed).collect()
    }

    /// How often an operation was called so far.
    pub fn calls<Q, R>(&self, operation: Operation<Q, R>) -> usize {
        self.of(operation).len()
    }

    /// Demands that an operation was called so often.
    ///
    /// # Panics
    ///
    /// When it was not; the message lists all calls, without their secrets.
    #[track_caller]
    pub fn assert_calls<Q, R>(&self, operation: Operation<Q, R>, times: usize) {
        let calls = self.calls(operation);
        assert!(calls == times, "`{}` was called {calls} times, not {times}{}", operation.name(), self.log());
    }

    /// Demands that every stub with `times` answered as many calls, and that all calls had a stub.
    ///
    /// # Panics
    ///
    /// When it is not so; the message says which, and lists all calls, without their secrets.
    #[track_caller]
    pub fn verify(&self) {
        let complaints = self.state.complaints();
        assert!(complaints.is_empty(), "{}{}", complaints.join("\n"), self.log());
    }

    fn of<Q, R>(&self, operation: Operation<Q, R>) -> Vec<Call> {
        self.state.calls().into_iter().filter(|call| call.entry.name == operation.name()).collect()
    }

    /// All calls, a line each.
    fn log(&self) -> String {
        let calls = self.state.calls();
        let lines: Vec<String> = calls.iter().enumerate().map(|(at, call)| format!("\n  {}. {call}", at + 1)).collect();
        if lines.is_empty() { "; there were no calls".to_owned() } else { format!("; the calls were{}", lines.concat()) }
    }
}

#[track_caller]
fn built<C>(client: Result<C, authorizer::Error>) -> C {
    client.unwrap_or_else(|error| panic!("the client cannot be made: {error}"))
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer").field("url", &self.url()).field("grpc_url", &self.grpc_url()).finish_non_exhaustive()
    }
}
