//! REST: a path per operation, JSON both ways.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::json::{self, Member};
use crate::codec::{self, Form};
use crate::endpoint::{Operation, Rest};
use crate::error::Error;
use crate::request::Request;

pub(super) fn encode(rest: &Rest, request: &dyn Request) -> serde_json::Result<Bytes> {
    if !rest.body {
        return Ok(Bytes::new());
    }
    let mut body = Vec::with_capacity(256);
    codec::within(Form::Rest, || request.write_rest(&mut body))?;
    Ok(body.into())
}

pub(crate) fn decode<T: DeserializeOwned>(operation: &Operation, body: &[u8]) -> Result<T, Error> {
    match operation.rest.as_ref().and_then(|rest| rest.unwrap) {
        None => json::read(Form::Rest, body, std::marker::PhantomData),
        Some(name) => {
            let found = json::read(Form::Rest, body, Member::new(name))?;
            found.ok_or_else(|| Error::response(format!("missing field `{name}`")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::{Credentials, SessionUse, Verb};
    use crate::map::Map;

    static LIST: Operation = operation(Some("items"));
    static PLAIN: Operation = operation(None);

    const fn operation(unwrap: Option<&'static str>) -> Operation {
        Operation {
            name: "sample",
            graphql: None,
            rest: Some(Rest { verb: Verb::Get, path: "/v1/sample", body: false, unwrap }),
            grpc: None,
            credentials: Credentials::None,
            session: SessionUse { needs: false, changes: false, starts: false },
            idempotent: true,
        }
    }

    #[test]
    fn a_wrapper_is_taken_off() {
        let list: Vec<String> = decode(&LIST, br#"{"more":{"items":1}, "items":["a", "b"]}"#).unwrap();
        assert_eq!(list, ["a", "b"]);
        let error = decode::<Vec<String>>(&LIST, br#"{"other":[]}"#).unwrap_err();
        assert_eq!(error.message(), "missing field `items`");
    }

    #[test]
    fn maps_are_read_out_of_their_wrapper() {
        let map: Map = decode(&PLAIN, br#"{"value":{"value":{"x":1}}}"#).unwrap();
        assert_eq!(map["value"]["x"], 1);
    }

    #[test]
    fn half_an_answer_is_no_answer() {
        for body in [r#"{"items":["a""#, r#"{"items":["a"]} {}"#, "null", "[]", "<html>"] {
            assert!(decode::<Vec<String>>(&LIST, body.as_bytes()).is_err_and(|error| error.is_response()), "{body}");
        }
    }
}
