//! Every secret of every operation: does it show anywhere?

use std::error::Error as StdError;
use std::fmt::Debug;
use std::panic::AssertUnwindSafe;

use bytes::Bytes;
use http::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::client;
use super::fake::{Fake, json};
use super::filled::{CANARY_END, Filler};
use crate::call::Call;
use crate::client::Client;
use crate::codec::{self, Form};
use crate::endpoint::{Endpoint, Operation, Visitor};
use crate::error::Error;
use crate::generated::table;
use crate::protocol::Protocol;
use crate::reader::Reader;
use crate::transport::Answer;

/// Looks for canaries in texts.
#[derive(Default)]
struct Search {
    operations: usize,
    secrets: usize,
    texts: usize,
}

impl Search {
    fn text(&mut self, of: &str, text: &str, canaries: &[String]) {
        self.texts += 1;
        // Whole or not, escaped or not, each begins alike.
        for canary in canaries {
            let start = canary.trim_end_matches(CANARY_END);
            assert!(!text.contains(start), "{of} shows {start}: {text}");
        }
    }

    fn debug(&mut self, of: &str, value: &dyn Debug, canaries: &[String]) {
        self.text(of, &format!("{value:?}"), canaries);
        self.text(of, &format!("{value:#?}"), canaries);
    }

    fn error(&mut self, of: &str, error: &Error, canaries: &[String]) {
        self.debug(of, error, canaries);
        self.text(of, &format!("{:?} {:?} {}", error.code(), error.server_code(), error.message()), canaries);
        let mut below: Option<&dyn StdError> = Some(error);
        while let Some(error) = below {
            self.text(of, &format!("{error} {error:?}"), canaries);
            below = error.source();
        }
    }
}

impl Visitor for Search {
    fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
    where
        Q: Serialize + DeserializeOwned + Debug + Clone + Send + Sync + 'static,
        R: Serialize + DeserializeOwned + Debug + Send + 'static,
    {
        let (name, filler) = (endpoint.operation.name, Filler::new());
        let (request, sent) = filler.fill::<Q>();
        let (response, received) = filler.fill::<R>();
        self.operations += 1;
        self.secrets += sent.len() + received.len();
        self.debug(name, &request, &sent);
        self.debug(name, &response, &received);
        let panicked =
            std::panic::catch_unwind(AssertUnwindSafe(|| std::hint::black_box(Err::<(), R>(response)).unwrap())).unwrap_err();
        self.text(name, panicked.downcast_ref::<String>().expect("it says something"), &received);
    }
}

#[test]
fn no_request_and_no_response_shows_a_secret() {
    let mut search = Search::default();
    table::each(&mut search);
    println!("{} secrets in the types of {} operations, in {} texts: none seen", search.secrets, search.operations, search.texts);
    assert!(search.secrets > search.operations / 2, "there are secrets to be found");
}

/// Puts every secret of every response where something else should be.
#[derive(Default)]
struct Misplaced(Search);

impl Misplaced {
    fn read<R: DeserializeOwned>(
        &mut self,
        operation: &'static Operation,
        reader: &Reader<R>,
        response: &Value,
        canaries: &[String],
    ) {
        for (protocol, body) in bodies(operation, response) {
            self.decode(operation, reader, protocol, body.to_string().into(), canaries);
        }
    }

    fn decode<R: DeserializeOwned>(
        &mut self,
        operation: &'static Operation,
        reader: &Reader<R>,
        protocol: Protocol,
        body: Bytes,
        canaries: &[String],
    ) {
        let answer = Answer { protocol, status: 200, headers: HeaderMap::new(), body, refusal: None };
        if let Err(error) = reader.read(&answer) {
            self.0.error(operation.name, &error, canaries);
        }
    }
}

/// Messages with a text in one field each, which is of another type in most of them; and one that is not its own length.
#[cfg(feature = "grpc")]
fn messages(text: &str) -> impl Iterator<Item = Bytes> {
    let length = u8::try_from(text.len()).unwrap();
    let fields = (1..16).flat_map(move |number| [length, length + 1].map(|length| [number << 3 | 2, length]));
    fields.map(move |head| [head.as_slice(), text.as_bytes()].concat().into()).collect::<Vec<_>>().into_iter()
}

/// A response as the protocols of JSON carry it.
pub(super) fn bodies(operation: &Operation, response: &Value) -> Vec<(Protocol, Value)> {
    let mut bodies = Vec::new();
    if let Some(graphql) = &operation.graphql {
        bodies.push((Protocol::GraphQl, serde_json::json!({ "data": { graphql.field: response } })));
    }
    if let Some(rest) = &operation.rest {
        let body = rest.unwrap.map_or_else(|| response.clone(), |field| serde_json::json!({ field: response }));
        bodies.push((Protocol::Rest, body));
    }
    bodies
}

/// The places of a value that are neither objects nor lists.
fn leaves(value: &Value, path: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| leaves(value, &format!("{path}/{key}"), out)),
        Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| leaves(value, &format!("{path}/{at}"), out)),
        _ => out.push(path.to_owned()),
    }
}

impl Visitor for Misplaced {
    fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
    where
        Q: Serialize + DeserializeOwned + Debug + Clone + Send + Sync + 'static,
        R: Serialize + DeserializeOwned + Debug + Send + 'static,
    {
        let (response, mut canaries) = Filler::new().fill::<R>();
        canaries.push("canary-misplaced".to_owned());
        let whole = codec::within(Form::Canonical, || serde_json::to_value(&response).expect("it can be written"));
        let (reader, mut places) = (Reader::of_endpoint(endpoint), Vec::new());
        leaves(&whole, "", &mut places);
        self.0.operations += 1;
        #[cfg(feature = "grpc")]
        if endpoint.operation.grpc.is_some() {
            for message in messages("canary-misplaced") {
                self.decode(&endpoint.operation, &reader, Protocol::Grpc, message, &canaries);
                self.0.secrets += 1;
            }
        }
        for place in places {
            for wrong in [serde_json::json!("canary-misplaced"), serde_json::json!({ "canary-misplaced": ["canary-misplaced"] })]
            {
                let mut broken = whole.clone();
                *broken.pointer_mut(&place).expect("it was found there") = wrong;
                // Where a key is shown, it is the path to it: what is sent back is cut from that at the end of a call.
                self.read(&endpoint.operation, &reader, &broken, &canaries);
                self.0.secrets += 1;
            }
        }
    }
}

#[test]
fn a_secret_in_a_field_of_another_type_is_not_shown() {
    let mut search = Misplaced::default();
    table::each(&mut search);
    let Search { operations, secrets, texts } = search.0;
    println!("{secrets} misplaced values in the responses of {operations} operations, in {texts} texts: none seen");
    // Each error is looked at in four texts.
    assert!(operations > 50 && texts / 4 > secrets / 2, "most of them are where they do not belong");
}

/// Makes every call, to a server that repeats what it was sent.
pub(super) struct Calls {
    client: Client,
    protocol: Protocol,
    /// Each with its secrets, of an operation by name.
    pub(super) made: Vec<(&'static str, Vec<String>, Made)>,
}

impl Calls {
    pub(super) fn new(client: &Client, protocol: Protocol) -> Self {
        Self { client: client.start_session(), protocol, made: Vec::new() }
    }
}

pub(super) type Made = std::pin::Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

impl Visitor for Calls {
    fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
    where
        Q: Serialize + DeserializeOwned + Debug + Clone + Send + Sync + 'static,
        R: Serialize + DeserializeOwned + Debug + Send + 'static,
    {
        if !endpoint.operation.protocols().any(|protocol| protocol == self.protocol) {
            return;
        }
        let (request, mut canaries) = Filler::new().fill::<Q>();
        canaries.push("canary-bearer".to_owned());
        let call: Call<R> = self.client.call(endpoint, request);
        let call = call.protocol(self.protocol).bearer("canary-bearer");
        self.made.push((endpoint.operation.name, canaries, Box::pin(async { call.await.map(drop) })));
    }
}

async fn echoed(client: Client, protocol: Protocol) {
    let mut calls = Calls::new(&client, protocol);
    table::each(&mut calls);
    let (mut search, mut refused) = (Search::default(), 0);
    for (name, canaries, call) in calls.made {
        search.operations += 1;
        search.secrets += canaries.len();
        if let Err(error) = call.await {
            refused += usize::from(error.attempts() > 0);
            search.error(name, &error, &canaries);
        }
    }
    assert!(refused * 2 > search.operations, "{refused} of {} calls reached the server", search.operations);
    println!("{protocol}: {} secrets echoed to {refused} calls, in {} texts: none seen", search.secrets, search.texts);
}

/// A server that refuses every request and repeats it.
pub(super) fn repeating() -> Fake {
    Fake::new(|request| {
        let said = format!("no: {} {:?}", request.body, request.header("authorization"));
        let said = serde_json::to_string(&said).unwrap();
        json(400, &format!(r#"{{"code":"invalid_argument","message":{said},"errors":[{{"message":{said}}}]}}"#))
    })
}

#[tokio::test]
async fn a_server_that_repeats_the_request_shows_no_secret_of_it() {
    let fake = repeating();
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        echoed(client(&fake), protocol).await;
    }
}

#[cfg(feature = "grpc")]
#[tokio::test]
async fn a_server_that_repeats_the_message_shows_no_secret_of_it() {
    let url = super::grpc::echo().await;
    let client = Client::builder("http://localhost:1").grpc_url(url).build().unwrap();
    echoed(client, Protocol::Grpc).await;
}
