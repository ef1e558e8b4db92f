//! Open maps of any depth, in every response and every request.

use std::fmt::Debug;

use http::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::canaries::bodies;
use super::filled::Filler;
use crate::codec::{self, Form};
use crate::endpoint::{Endpoint, MisfitReason, Visitor};
use crate::generated::table;
use crate::map::problem::Problem;
use crate::protocol::Protocol;
use crate::reader::Reader;
use crate::transport::Answer;

/// What stands for a value until its text is put there.
const MARK: &str = "@deep@";

/// Levels that a member of a map has; no more than 100 are held.
const LEVELS: [usize; 6] = [20, 99, 100, 130, 500, 20_000];

fn deep(levels: usize) -> String {
    "[".repeat(levels) + "7" + &"]".repeat(levels)
}

/// A value with the mark in each of its maps, and how many they are.
fn marked<T: Serialize + DeserializeOwned>() -> (T, usize) {
    fn mark(value: &mut Value) -> usize {
        match value {
            // What fills maps in has these keys.
            Value::Object(members) if members.len() == 2 && members.contains_key("first") && members.contains_key("second") => {
                members.insert("first".to_owned(), MARK.into());
                1
            }
            Value::Object(members) => members.values_mut().map(mark).sum(),
            Value::Array(list) => list.iter_mut().map(mark).sum(),
            _ => 0,
        }
    }
    let (value, _) = Filler::new().fill::<T>();
    let mut value = serde_json::to_value(value).unwrap();
    let maps = mark(&mut value);
    (serde_json::from_value(value).unwrap(), maps)
}

/// Reads every response that has maps over the protocols of JSON.
#[derive(Default)]
struct Responses {
    maps: usize,
    read: usize,
}

impl Visitor for Responses {
    fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
    where
        Q: Serialize + DeserializeOwned + Debug + Clone + Send + Sync + 'static,
        R: Serialize + DeserializeOwned + Debug + Send + 'static,
    {
        let (response, maps) = marked::<R>();
        let (operation, reader) = (&endpoint.operation, Reader::of_endpoint(endpoint));
        self.maps += usize::from(maps > 0);
        for form in [Form::GraphQl, Form::Rest] {
            let written = codec::within(form, || serde_json::to_value(&response)).unwrap();
            for (protocol, mut body) in bodies(operation, &written) {
                if (protocol == Protocol::Rest) != (form == Form::Rest) {
                    continue;
                }
                // What is not known is passed over, however deep it is.
                body.as_object_mut().unwrap().insert("extensions".to_owned(), MARK.into());
                for levels in LEVELS {
                    let body = body.to_string().replace(&format!("\"{MARK}\""), &deep(levels)).into();
                    let answer = Answer { protocol, status: 200, headers: HeaderMap::new(), body, refusal: None };
                    let read =
                        reader.read(&answer).unwrap_or_else(|error| panic!("{}, {levels} levels: {error}", operation.name));
                    let is_held = levels < 100;
                    assert_eq!(serde_json::to_string(&read).unwrap().matches("[[").count() > 0, is_held && maps > 0);
                    self.read += 1;
                }
            }
        }
    }
}

#[test]
fn no_map_makes_the_response_around_it_unreadable() {
    let mut responses = Responses::default();
    table::each(&mut responses);
    println!("{} responses have maps; {} bodies with up to {} levels are read", responses.maps, responses.read, LEVELS[5]);
    assert!(responses.maps > 5 && responses.read > 1000);
}

/// Checks every request that has maps.
#[derive(Default)]
struct Requests(usize);

impl Visitor for Requests {
    fn visit<Q, R>(&mut self, endpoint: &'static Endpoint<Q, R>)
    where
        Q: Serialize + DeserializeOwned + Debug + Clone + Send + Sync + 'static,
        R: Serialize + DeserializeOwned + Debug + Send + 'static,
    {
        let (request, maps) = marked::<Q>();
        if maps == 0 {
            return;
        }
        self.0 += 1;
        let text = serde_json::to_string(&request).unwrap();
        let of = |value: &str| serde_json::from_str::<Q>(&text.replace(&format!("\"{MARK}\""), value)).unwrap();
        let check = endpoint.check.expect("a request with a map is checked");
        let name = endpoint.operation.name;
        let problem = |value: &str, protocol| match check(&of(value), protocol).map(|misfit| misfit.reason) {
            Some(MisfitReason::Map(problem)) => Some(problem),
            _ => None,
        };
        for protocol in endpoint.operation.protocols() {
            assert_eq!(problem(&deep(500), protocol), Some(Problem::Unread { count: 1 }), "{name} over {protocol}");
            let inexact = matches!(problem("9007199254740993", protocol), Some(Problem::Inexact { .. }));
            assert_eq!(inexact, protocol == Protocol::Grpc, "{name} over {protocol}");
        }
    }
}

#[test]
fn every_map_of_a_request_is_checked() {
    let mut requests = Requests::default();
    table::each(&mut requests);
    println!("{} requests have maps", requests.0);
    assert!(requests.0 > 3);
}

#[cfg(feature = "grpc")]
#[test]
fn no_map_makes_a_message_of_grpc_unreadable() {
    use prost::Message;

    #[derive(Message)]
    struct Users {
        #[prost(message, repeated, tag = "1")]
        users: Vec<User>,
        #[prost(message, optional, tag = "2")]
        pagination: Option<Pagination>,
    }

    #[derive(Message)]
    struct User {
        #[prost(string, tag = "1")]
        id: String,
        #[prost(message, optional, tag = "20")]
        app_data: Option<AppData>,
    }

    #[derive(Message)]
    struct AppData {
        #[prost(bytes = "vec", tag = "1")]
        value: Vec<u8>,
    }

    #[derive(Message)]
    struct Pagination {
        #[prost(int64, tag = "1")]
        limit: i64,
        #[prost(int64, tag = "2")]
        page: i64,
    }

    /// `Value { list_value }` around a number, in the entry `deep` of a `Struct`.
    fn map(levels: usize) -> Vec<u8> {
        let field = |number: u8, content: &[u8]| {
            let mut out = vec![number << 3 | 2];
            prost::encoding::encode_varint(content.len() as u64, &mut out);
            [out.as_slice(), content].concat()
        };
        let number = [&[2 << 3 | 1][..], &7_f64.to_le_bytes()].concat();
        let value = (0..levels).fold(number, |value, _| field(6, &field(1, &value)));
        field(1, &[field(1, b"deep"), field(2, &value)].concat())
    }

    for levels in LEVELS {
        let levels = levels.min(5_000);
        let user =
            |id: &str, app_data: Option<Vec<u8>>| User { id: id.to_owned(), app_data: app_data.map(|value| AppData { value }) };
        let users = vec![user("a", None), user("b", Some(map(levels))), user("c", None)];
        let message = Users { users, pagination: Some(Pagination { limit: 10, page: 1 }) }.encode_to_vec();
        let read = (table::USERS.messages.as_ref().unwrap().decode)(&message)
            .unwrap_or_else(|error| panic!("{levels} levels: {error:?}"));
        let ids: Vec<_> = read.users.iter().map(|user| user.id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "c"]);
        assert_eq!(read.users[1].app_data.complete().is_ok(), levels < 100, "{levels} levels");
    }
}
