//! GraphQL and REST.

use std::sync::Arc;
use std::time::Duration;

use authorizer::{Code, Protocol};
use bytes::Bytes;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Response, StatusCode};
use serde_json::{Map, Value, json};
use tokio::sync::Notify;

use crate::answer::{Answer, Failure, Fault, Outcome};
use crate::body::{Piece, Pieces};
use crate::document::{self, Selected};
use crate::entry::Entry;
use crate::generated::operation::ALL;
use crate::received::Call;
use crate::state::State;
use crate::{message, selection};

type Reply = Response<Pieces>;
/// Makes the status and the body of an error.
type Render = fn(&Failure) -> (u16, Value);

/// Answers one request, whichever of the two it is.
pub(crate) async fn respond(state: &State, head: &Parts, body: &Bytes, closing: &Arc<Notify>) -> Reply {
    let (path, verb) = (head.uri.path(), head.method.as_str());
    let (answer, render): (Answer, Render) = if path == "/graphql" && verb == "POST" {
        (graphql(state, &head.headers, body), graphql_failure)
    } else if let Some(entry) =
        ALL.iter().find(|entry| entry.rest.as_ref().is_some_and(|rest| (rest.verb, rest.path) == (verb, path)))
    {
        (rest(state, entry, &head.headers, body), rest_failure)
    } else {
        return json_reply(404, &json!({"code": "not_found", "message": "Not Found"}), &[]);
    };
    tokio::time::sleep(answer.delay).await;
    match answer.outcome {
        Outcome::Response(body) => json_reply(200, &body, &answer.cookies),
        Outcome::Failure(failure) => {
            let (status, body) = standing_before(&failure).unwrap_or_else(|| render(&failure));
            json_reply(status, &body, &answer.cookies)
        }
        Outcome::RateLimited(after) => rate_limited(after),
        Outcome::Fault(fault) => broken(fault, closing).await,
    }
}

fn json_reply(status: u16, body: &Value, cookies: &[String]) -> Reply {
    let mut reply = Response::new(body.to_string().into_bytes().into());
    *reply.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    add_cookies(reply.headers_mut(), cookies);
    reply
}

pub(crate) fn add_cookies(headers: &mut HeaderMap, cookies: &[String]) {
    for line in cookies {
        headers.append(header::SET_COOKIE, HeaderValue::from_str(line).expect("the lines are ASCII"));
    }
}

fn rate_limited(after: Duration) -> Reply {
    let body = json!({"error": "rate_limit_exceeded", "error_description": "Too many requests. Please try again later."});
    let mut reply = json_reply(429, &body, &[]);
    reply.headers_mut().insert(header::RETRY_AFTER, retry_after(after));
    reply
}

pub(crate) fn retry_after(after: Duration) -> HeaderValue {
    after.as_millis().div_ceil(1000).to_string().parse().expect("digits are allowed in a header")
}

/// What stands before the server on both protocols has a shape of its own.
fn standing_before(failure: &Failure) -> Option<(u16, Value)> {
    let status = match failure.code {
        Code::CsrfValidationFailed => 403,
        Code::InvalidClientId => 400,
        _ => return None,
    };
    let code = failure.code.as_str().to_ascii_lowercase();
    Some((status, json!({"error": code, "error_description": failure.message})))
}

fn graphql_failure(failure: &Failure) -> (u16, Value) {
    let (status, code) = match &failure.code {
        Code::ResourceExhausted => (200, "TOO_MANY_REQUESTS"),
        code @ (Code::GraphQlValidationFailed | Code::GraphQlParseFailed) => (422, code.as_str()),
        code => (200, code.as_str()),
    };
    (status, json!({"errors": [{"message": failure.message, "extensions": {"code": code}}], "data": null}))
}

fn rest_failure(failure: &Failure) -> (u16, Value) {
    let status = match failure.code {
        Code::Unauthenticated => 401,
        Code::PermissionDenied => 403,
        Code::NotFound => 404,
        Code::MethodNotAllowed => 405,
        Code::AlreadyExists | Code::Aborted => 409,
        Code::ResourceExhausted => 429,
        Code::Cancelled => 499,
        Code::Unknown | Code::Internal | Code::DataLoss => 500,
        Code::Unimplemented => 501,
        Code::Unavailable => 503,
        Code::DeadlineExceeded => 504,
        _ => 400,
    };
    (status, json!({"code": failure.code.as_str().to_ascii_lowercase(), "message": failure.message}))
}

fn rest(state: &State, entry: &'static Entry, headers: &HeaderMap, body: &[u8]) -> Answer {
    let request = read_rest(entry, body).and_then(|request| (entry.read)(&request));
    let request = match request {
        Ok(request) => request,
        Err(reason) => return Failure::new(Code::InvalidArgument, reason).into(),
    };
    let mut answer = state.answer(Call::new(entry, request, Protocol::Rest, headers));
    if let Outcome::Response(response) = &mut answer.outcome {
        let unwrap = entry.rest.as_ref().and_then(|rest| rest.unwrap);
        let wrapped =
            unwrap.map_or_else(|| response.clone(), |field| Map::from_iter([(field.to_owned(), response.clone())]).into());
        // Without `.proto` files there is nothing that differs from canonical JSON.
        *response = entry.grpc.as_ref().map_or(wrapped.clone(), |grpc| message::to_rest(grpc.output, &wrapped));
    }
    answer
}

fn read_rest(entry: &Entry, body: &[u8]) -> Result<Value, String> {
    if entry.request.is_none() {
        return Ok(Value::Null);
    }
    let body = if body.is_empty() { json!({}) } else { serde_json::from_slice(body).map_err(|error| error.to_string())? };
    entry.grpc.as_ref().map_or(Ok(body.clone()), |grpc| message::from_rest(grpc.input, &body))
}

fn graphql(state: &State, headers: &HeaderMap, body: &[u8]) -> Answer {
    match read_document(body).and_then(|selected| calls(&selected).map(|calls| (selected, calls))) {
        Err(failure) => failure.into(),
        Ok((selected, calls)) => answer_all(state, headers, &selected, &calls),
    }
}

fn read_document(body: &[u8]) -> Result<Vec<Selected>, Failure> {
    let body: Value = serde_json::from_slice(body)
        .map_err(|error| Failure::new(Code::GraphQlParseFailed, format!("json request body could not be decoded: {error}")))?;
    let text = body.get("query").and_then(Value::as_str).unwrap_or_default();
    let variables = body.get("variables").unwrap_or(&Value::Null);
    document::read(text, variables).map_err(|reason| Failure::new(Code::GraphQlParseFailed, reason))
}

/// The operations of a document's fields, all of which must exist before one is called.
fn calls(selected: &[Selected]) -> Result<Vec<(&'static Entry, crate::entry::Request)>, Failure> {
    let invalid = |reason: String| Failure::new(Code::GraphQlValidationFailed, reason);
    let call = |one: &Selected| {
        let entry = ALL.iter().find(|entry| entry.graphql.as_ref().is_some_and(|graphql| graphql.field == one.name));
        let entry = *entry.ok_or_else(|| invalid(format!("Cannot query field \"{}\" on type \"Query\".", one.name)))?;
        if let Some(reason) = entry.response.and_then(|ty| selection::unknown(ty, &one.inner)) {
            return Err(invalid(reason));
        }
        let request = (entry.read)(&selection::request(entry, &one.arguments)).map_err(invalid)?;
        Ok((entry, request))
    };
    selected.iter().map(call).collect()
}

/// One answer of all: what one of them fails with, all do.
fn answer_all(
    state: &State,
    headers: &HeaderMap,
    selected: &[Selected],
    calls: &[(&'static Entry, crate::entry::Request)],
) -> Answer {
    let (mut data, mut cookies, mut delay) = (Map::new(), Vec::new(), Duration::ZERO);
    for (one, (entry, request)) in selected.iter().zip(calls) {
        let answer = state.answer(Call::new(entry, request.clone(), Protocol::GraphQl, headers));
        delay += answer.delay;
        cookies.extend(answer.cookies);
        let Outcome::Response(response) = answer.outcome else { return Answer { outcome: answer.outcome, cookies, delay } };
        let response = entry.response.map_or_else(|| response.clone(), |ty| selection::select(ty, &response, &one.inner));
        data.insert(one.alias.clone(), response);
    }
    Answer { outcome: Outcome::Response(json!({"data": data})), cookies, delay }
}

async fn broken(fault: Fault, closing: &Arc<Notify>) -> Reply {
    let begun = Piece::Data(Bytes::from_static(b"{\"da"));
    let (content_type, body): (&str, Pieces) = match fault {
        Fault::Disconnect => {
            closing.notify_one();
            std::future::pending().await
        }
        Fault::Stall => std::future::pending().await,
        Fault::DisconnectWithin => ("application/json", [begun, Piece::Close(Arc::clone(closing))].into()),
        Fault::StallWithin => ("application/json", [begun, Piece::Stall].into()),
        Fault::Garbage => ("application/json", b"\x00\xffno JSON".to_vec().into()),
        Fault::Empty => ("application/json", [].into()),
        Fault::Status(_) => ("text/html", page(fault)),
    };
    let mut reply = Response::new(body);
    if let Fault::Status(status) = fault {
        *reply.status_mut() = StatusCode::from_u16(status).expect("`breaks` takes no other");
    }
    if matches!(fault, Fault::DisconnectWithin | Fault::StallWithin) {
        reply.headers_mut().insert(header::CONTENT_LENGTH, 1000.into());
    }
    reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_str(content_type).expect("it is ASCII"));
    reply
}

/// What a proxy would say.
pub(crate) fn page(fault: Fault) -> Pieces {
    format!("<html><body>{fault:?}</body></html>").into_bytes().into()
}
