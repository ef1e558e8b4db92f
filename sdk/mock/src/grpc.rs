//! gRPC.

use std::fmt::Write as _;
use std::sync::Arc;

use authorizer::{Code, Protocol};
use bytes::Bytes;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Response, StatusCode};
use serde_json::{Map, Value};
use tokio::sync::Notify;

use crate::answer::{Answer, Failure, Fault, Outcome};
use crate::body::{Piece, Pieces};
use crate::entry::{Entry, Grpc};
use crate::generated::operation::ALL;
use crate::http::{add_cookies, page, retry_after};
use crate::proto;
use crate::received::Call;
use crate::state::State;

/// Before a message: whether it is compressed, and its length.
const PREFIX: usize = 5;

type Reply = Response<Pieces>;

/// Answers one call.
pub(crate) async fn respond(state: &State, head: &Parts, body: &Bytes, closing: &Arc<Notify>) -> Reply {
    let path = head.uri.path();
    let found = ALL.iter().find_map(|entry| Some((*entry, entry.grpc.as_ref().filter(|grpc| grpc.path == path)?)));
    let Some((entry, grpc)) = found else {
        return failed(&Failure::new(Code::Unimplemented, format!("unknown method {path}")), &[]);
    };
    let answer = call(state, entry, grpc, &head.headers, body);
    tokio::time::sleep(answer.delay).await;
    match answer.outcome {
        Outcome::Response(response) => succeeded(grpc, response, &answer.cookies),
        Outcome::Failure(failure) => failed(&failure, &answer.cookies),
        Outcome::RateLimited(after) => {
            let mut reply = failed(&Failure::new(Code::ResourceExhausted, "too many requests"), &[]);
            reply.headers_mut().insert(header::RETRY_AFTER, retry_after(after));
            reply
        }
        Outcome::Fault(fault) => broken(fault, closing).await,
    }
}

fn call(state: &State, entry: &'static Entry, grpc: &Grpc, headers: &HeaderMap, body: &[u8]) -> Answer {
    let message = body.split_at_checked(PREFIX).map(|(_, message)| message);
    let Some(value) = message.and_then(|message| proto::decode(grpc.input, message)) else {
        return Failure::new(Code::Internal, "error unmarshalling request").into();
    };
    match (entry.read)(&value) {
        Ok(request) => state.answer(Call::new(entry, request, Protocol::Grpc, headers)),
        Err(reason) => Failure::new(Code::InvalidArgument, reason).into(),
    }
}

fn framed(message: &[u8]) -> Bytes {
    let length = u32::try_from(message.len()).expect("a stub's response is shorter than 4 GiB");
    [&[0], length.to_be_bytes().as_slice(), message].concat().into()
}

fn reply(body: Pieces) -> Reply {
    let mut reply = Response::new(body);
    reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    reply
}

fn succeeded(grpc: &Grpc, response: Value, cookies: &[String]) -> Reply {
    let response = match grpc.unwrap {
        None => response,
        Some(field) => Map::from_iter([(field.to_owned(), response)]).into(),
    };
    let trailers = HeaderMap::from_iter([(hyper::http::HeaderName::from_static("grpc-status"), 0.into())]);
    let message = framed(&proto::encode(grpc.output, &response));
    let mut reply = reply([Piece::Data(message), Piece::Trailers(trailers)].into());
    add_cookies(reply.headers_mut(), cookies);
    reply
}

/// An answer of nothing but headers, as servers fail.
fn failed(failure: &Failure, cookies: &[String]) -> Reply {
    let mut reply = reply([].into());
    reply.headers_mut().insert("grpc-status", status(&failure.code).into());
    let message = HeaderValue::from_str(&percent_encoded(&failure.message)).expect("it is ASCII");
    reply.headers_mut().insert("grpc-message", message);
    add_cookies(reply.headers_mut(), cookies);
    reply
}

fn status(code: &Code) -> u16 {
    match code {
        Code::Cancelled => 1,
        Code::InvalidArgument => 3,
        Code::DeadlineExceeded => 4,
        Code::NotFound => 5,
        Code::AlreadyExists => 6,
        Code::PermissionDenied => 7,
        Code::ResourceExhausted => 8,
        Code::FailedPrecondition => 9,
        Code::Aborted => 10,
        Code::OutOfRange => 11,
        Code::Unimplemented => 12,
        Code::Internal => 13,
        Code::Unavailable => 14,
        Code::DataLoss => 15,
        Code::Unauthenticated => 16,
        _ => 2,
    }
}

fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if matches!(byte, b' '..=b'~') && byte != b'%' {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("a string takes everything");
        }
        encoded
    })
}

async fn broken(fault: Fault, closing: &Arc<Notify>) -> Reply {
    let begun = Piece::Data(Bytes::from_static(&[0, 0, 0, 4, 0, b'{']));
    match fault {
        Fault::Disconnect => {
            closing.notify_one();
            std::future::pending().await
        }
        Fault::Stall => std::future::pending().await,
        Fault::DisconnectWithin => reply([begun, Piece::Close(Arc::clone(closing))].into()),
        Fault::StallWithin => reply([begun, Piece::Stall].into()),
        Fault::Garbage => {
            let trailers = HeaderMap::from_iter([(hyper::http::HeaderName::from_static("grpc-status"), 0.into())]);
            reply([Piece::Data(framed(&[0xff; 12])), Piece::Trailers(trailers)].into())
        }
        Fault::Empty => reply([].into()),
        Fault::Status(status) => {
            let mut reply = Response::new(page(fault));
            *reply.status_mut() = StatusCode::from_u16(status).expect("`breaks` takes no other");
            reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
            reply
        }
    }
}
