//! Every operation over every protocol that carries it: what is stubbed is what the SDK makes of it.

mod filled;
mod recorded;

use std::fmt::Debug;

use authorizer::{AdminClient, Call, Client, Code, Error, Protocol, Retry};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::entry::{Entry, Operation};
use crate::generated::operation::{ALL, META, each};
use crate::{MockServer, fill, operation};

const PROTOCOLS: [Protocol; 3] = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];

/// Sees all operations with their types.
pub(crate) trait Visitor {
    fn visit<Q, R>(&mut self, operation: Operation<Q, R>, call: impl Fn(&Clients, Q) -> Call<R>)
    where
        Q: Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + 'static,
        R: Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + 'static;
}

/// A client per surface, in a session where operations need one.
pub(crate) struct Clients {
    pub(crate) client: Client,
    pub(crate) admin: AdminClient,
}

/// Calls all operations and compares.
struct Driver {
    server: MockServer,
    clients: Clients,
    runtime: tokio::runtime::Runtime,
    compared: usize,
}

impl Driver {
    fn new() -> Self {
        let server = MockServer::start();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime is at hand");
        let clients = Clients { client: server.client().start_session(), admin: server.admin_client().start_session() };
        let mut driver = Self { server, clients, runtime, compared: 0 };
        driver.log_in();
        driver
    }

    /// Fills the session, without which some operations are not even sent.
    fn log_in(&mut self) {
        self.server.on(operation::LOGIN).sets_session().sets_mfa_session().returns_json(json!({}));
        let login = self.clients.client.login(authorizer::model::LoginRequest::new("x"));
        self.runtime.block_on(login.into_future()).expect("the login is stubbed");
        self.server.forget(operation::LOGIN);
    }

    fn call<R: Send + 'static>(&self, call: Call<R>, protocol: Protocol) -> Result<R, Error> {
        self.runtime.block_on(call.protocol(protocol).retry(Retry::none()).into_future())
    }
}

fn carries(entry: &Entry, protocol: Protocol) -> bool {
    match protocol {
        Protocol::GraphQl => entry.graphql.is_some(),
        Protocol::Rest => entry.rest.is_some(),
        Protocol::Grpc => entry.grpc.is_some(),
    }
}

/// A value without what a call of this operation cannot bring back over a protocol: one field, and docs/protocols.md says so.
fn carried<R: Serialize + DeserializeOwned>(response: &R, name: &str, protocol: Protocol) -> R {
    fn without(value: &mut Value) {
        match value {
            Value::Array(elements) => elements.iter_mut().for_each(without),
            Value::Object(members) => {
                members.remove("enrolled_mfa_methods");
                members.values_mut().for_each(without);
            }
            _ => {}
        }
    }
    let mut value = serde_json::to_value(response).expect("it can be written");
    if protocol != Protocol::GraphQl || !matches!(name, "profile" | "user") {
        without(&mut value);
    }
    serde_json::from_value(value).expect("the field is not required")
}

impl Visitor for Driver {
    fn visit<Q, R>(&mut self, operation: Operation<Q, R>, call: impl Fn(&Clients, Q) -> Call<R>)
    where
        Q: Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + 'static,
        R: Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + 'static,
    {
        let (full, empty): (R, R) = (
            filled::value(9_007_199_254_740_993),
            fill::lenient(&json!({})).or_else(|_| fill::lenient(&json!([]))).expect("nothing is enough"),
        );
        let request: Q = filled::value(7);
        for protocol in PROTOCOLS.into_iter().filter(|protocol| carries(operation.entry(), *protocol)) {
            let place = format!("`{}` over {protocol}", operation.name());
            self.server.forget(operation);
            self.server.on(operation).times(1).returns(full.clone());
            self.server.on(operation).times(1).returns(empty.clone());
            self.server.on(operation).fails(Code::NotFound, "100 % – nobody there");
            for wanted in [&full, &empty] {
                let response = self.call(call(&self.clients, request.clone()), protocol);
                let response = response.unwrap_or_else(|error| panic!("{place}: {error}"));
                assert_eq!(response, carried(wanted, operation.name(), protocol), "{place}");
            }
            let error = self.call(call(&self.clients, request.clone()), protocol).expect_err("it is stubbed so");
            assert_eq!(error.code(), Some(&Code::NotFound), "{place}");
            // Errors show the words of it that they know.
            assert_eq!(error.unredacted_message().as_deref(), Some("100 % – nobody there"), "{place}");
            let received = self.server.requests(operation).pop().expect("it was called");
            assert_eq!((received.request, received.protocol), (request.clone(), protocol), "{place}");
            self.compared += 1;
        }
    }
}

#[test]
fn every_operation_brings_back_what_was_stubbed_over_every_protocol() {
    let mut driver = Driver::new();
    each(&mut driver);
    let pairs = ALL.iter().flat_map(|entry| PROTOCOLS.map(|protocol| carries(entry, protocol))).filter(|carries| *carries);
    assert_eq!(driver.compared, pairs.count());
    assert!(driver.compared >= 327, "operations are missing: {}", driver.compared);
    println!(
        "{} operations, {} over a protocol each: response, empty response, error and request equal",
        ALL.len(),
        driver.compared
    );
}

#[test]
fn every_code_is_the_same_over_every_protocol_that_has_it() {
    let driver = Driver::new();
    let everywhere = [
        Code::InvalidArgument,
        Code::Unauthenticated,
        Code::PermissionDenied,
        Code::NotFound,
        Code::AlreadyExists,
        Code::FailedPrecondition,
        Code::ResourceExhausted,
        Code::Unimplemented,
        Code::Unavailable,
        Code::DeadlineExceeded,
        Code::Cancelled,
        Code::Aborted,
        Code::OutOfRange,
        Code::DataLoss,
        Code::Unknown,
        Code::Internal,
    ];
    let http = [Code::CsrfValidationFailed, Code::InvalidClientId, Code::Other("TEAPOT".to_owned())];
    let graphql = [Code::GraphQlValidationFailed, Code::GraphQlParseFailed];
    let rows = [(everywhere.as_slice(), PROTOCOLS.as_slice()), (&http, &PROTOCOLS[..2]), (&graphql, &PROTOCOLS[..1])];
    for (code, protocol) in rows
        .into_iter()
        .flat_map(|(codes, protocols)| codes.iter().flat_map(|code| protocols.iter().map(move |protocol| (code, *protocol))))
    {
        driver.server.forget(META);
        let message = if *code == Code::ResourceExhausted { "too many failed attempts" } else { "no" };
        driver.server.on(META).fails(code.clone(), message);
        let error = driver.call(driver.clients.client.meta(), protocol).expect_err("it is stubbed so");
        // A word that the SDK does not know is in no error but by the method that is named for it.
        let found = match error.code() {
            Some(Code::Other(_)) => error.unredacted_server_code(),
            known => known.map(Code::as_str),
        };
        assert_eq!(found.map(str::to_ascii_uppercase).as_deref(), Some(code.as_str()), "over {protocol}");
        // What the server says of a document stands inside what the SDK says of it.
        let whole = error.message() == message || (error.is_schema_mismatch() && error.message().contains("(no)"));
        assert!(whole, "{code} over {protocol}: {}", error.message());
        assert_eq!(error.is_locked_out(), *code == Code::ResourceExhausted, "{code} over {protocol}");
    }
}
