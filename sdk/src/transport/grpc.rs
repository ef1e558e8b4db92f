//! gRPC: one message each way over HTTP/2, framed here, so that nothing of a call is compiled per operation.

mod connector;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Buf, Bytes};
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::uri::{Authority, PathAndQuery, Scheme, Uri};
use http::{Method, Request, Version};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::{self, Client};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use reqwest::Url;

use self::connector::Connector;
use super::InTime;
use super::answer::Answer;
use super::connecting;
use super::echo;
use super::gather::Gather;
use super::tls::{self, Tls};
use crate::address;
use crate::config::Config;
use crate::convert::Missing;
use crate::endpoint::Decode;
use crate::error::{Error, Kind};
use crate::protocol::Protocol;

pub(super) use crate::convert::PREFIX;

/// How long a call waits for any frame before it asks whether the server is still there.
const PING_AFTER: Duration = Duration::from_secs(20);
/// How long the server then has, before the connection is given up.
const PONG_WITHIN: Duration = Duration::from_secs(10);

/// How much of one answer, and of all answers of a connection, a server may send before it is read, in bytes.
const STREAM_WINDOW: u32 = 256 * 1024;
const CONNECTION_WINDOW: u32 = 768 * 1024;

/// How long the caller still waits.
const TIMEOUT: HeaderName = HeaderName::from_static("grpc-timeout");

type Connection = Client<Connector, Full<Bytes>>;

/// The connection to one server; it is made by the first call.
pub(super) struct Grpc {
    connection: Mutex<Arc<Connection>>,
    builder: legacy::Builder,
    connector: Connector,
    headers: HeaderMap,
    scheme: Scheme,
    authority: Authority,
    private: bool,
    limit: usize,
}

impl Grpc {
    pub(super) fn new(config: &Config, http: &Url, tls: &Tls, mut headers: HeaderMap) -> Result<Self, Error> {
        let url = match &config.grpc_url {
            Some(url) => address::parse("gRPC URL", url, config.allow_http)?,
            None => address::grpc(http),
        };
        if url.path() != "/" {
            return Err(Error::build("the gRPC URL has a path"));
        }
        let unusable = |_| Error::build("the gRPC URL cannot be used");
        let target: Uri = url.as_str().parse().map_err(unusable)?;
        let parts = target.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(Error::build("the gRPC URL has no host"));
        };
        let mut builder = Client::builder(TokioExecutor::new());
        builder.http2_only(true).timer(TokioTimer::new()).pool_timer(TokioTimer::new());
        // Never on an idle connection, which is the default.
        builder.http2_keep_alive_interval(ping_interval(config.timeout)).http2_keep_alive_timeout(PONG_WITHIN);
        // What a server sends ahead is memory, too.
        builder.http2_initial_stream_window_size(STREAM_WINDOW).http2_initial_connection_window_size(CONNECTION_WINDOW);
        builder.pool_idle_timeout(config.pool_idle_timeout).pool_max_idle_per_host(config.pool_max_idle);
        let connector = connector::connector(config, &url, tls)?;
        let connection = Mutex::new(Arc::new(builder.build(connector.clone())));
        let (private, limit) = (address::is_private(&url), config.response_limit);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
        headers.insert(header::TE, HeaderValue::from_static("trailers"));
        headers.insert(TIMEOUT, timeout(config.timeout));
        Ok(Self { connection, builder, connector, headers, scheme, authority, private, limit })
    }

    /// Those of a call, all of them: copies need not grow.
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The lock is never held over anything that can panic.
    fn lock(&self) -> MutexGuard<'_, Arc<Connection>> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection for a call.
    fn connection(&self) -> Arc<Connection> {
        Arc::clone(&self.lock())
    }

    /// A call had no answer in time: the next ones get another connection, as they would over HTTP/1.1, since this one may be
    /// dead. Calls that are still on it can end there; they throw nothing away that has taken its place.
    fn give_up(&self, used: &Arc<Connection>) {
        let fresh = Arc::new(self.builder.build(self.connector.clone()));
        let mut current = self.lock();
        if Arc::ptr_eq(&current, used) {
            *current = fresh;
        }
    }

    /// May cookies for https only be sent there?
    pub(super) fn is_private(&self) -> bool {
        self.private
    }

    pub(super) async fn send(&self, path: &'static str, message: Bytes, headers: HeaderMap, limit: Duration) -> InTime {
        let connection = self.connection();
        let exchange = self.exchange(&connection, path, message, headers, limit);
        tokio::time::timeout(limit, exchange).await.inspect_err(|_| self.give_up(&connection))
    }

    async fn exchange(
        &self,
        connection: &Connection,
        path: &'static str,
        message: Bytes,
        headers: HeaderMap,
        limit: Duration,
    ) -> Result<Answer, Error> {
        let request = self.request(path, message, headers, limit)?;
        let response = connection.request(request).await.map_err(|error| unsent(&error))?;
        let (head, mut body) = response.into_parts();
        let status = head.status.as_u16();
        let mut answer = Answer { protocol: Protocol::Grpc, status, headers: head.headers, body: Bytes::new(), refusal: None };
        // A status among the headers is that of an answer without a message.
        let mut said = Status::read(&answer.headers);
        let mut gather = Gather::new(self.limit.saturating_add(PREFIX), None)?;
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| answer.begun(broken(&error)))?;
            said = said.filter(|status| status.number != 0);
            match frame.into_data() {
                Ok(piece) => {
                    let taken = gather.push(piece).and_then(|()| gather.announces(message_size(gather.start())));
                    taken.map_err(|error| answer.begun(error))?;
                }
                Err(frame) => said = said.or(frame.trailers_ref().and_then(Status::read)),
            }
        }
        let received = gather.finish();
        match said {
            Some(Status { number: 0, .. }) => answer.body = message_of(received).map_err(|error| answer.explain(error))?,
            Some(Status { number, message }) => {
                answer.refusal = Some(Error::grpc(number, echo::cut(message)));
            }
            // What stands before the server answers in its own way.
            None if !(200..=299).contains(&status) => answer.body = received,
            None => return Err(answer.explain(Error::response("the answer ended without a gRPC status"))),
        }
        Ok(answer)
    }

    fn request(
        &self,
        path: &'static str,
        message: Bytes,
        mut headers: HeaderMap,
        limit: Duration,
    ) -> Result<Request<Full<Bytes>>, Error> {
        let uri = Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone());
        let uri = uri.path_and_query(PathAndQuery::from_static(path)).build();
        headers.insert(TIMEOUT, timeout(limit));
        let mut request = Request::new(Full::new(message));
        *request.method_mut() = Method::POST;
        *request.version_mut() = Version::HTTP_2;
        *request.uri_mut() = uri.map_err(|_| Error::build("the gRPC URL cannot be used"))?;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// A message with what stands before it; it has room for that.
pub(super) fn framed(mut message: Vec<u8>) -> Result<Bytes, Error> {
    let size = u32::try_from(message.len()).map_err(|_| Error::new(Kind::TooLarge, "the request is larger than 4 GiB"))?;
    let mut before = [0; PREFIX];
    before[1..].copy_from_slice(&size.to_be_bytes());
    message.splice(0..0, before);
    Ok(message.into())
}

/// Reads a response out of its message.
pub(super) fn decode<R>(decode: Decode<R>, message: &[u8]) -> Result<R, Error> {
    decode(message).map_err(|Missing { path }| match path.as_str() {
        "" => Error::response("the answer is not the message that was expected"),
        path => Error::response(format!("missing field `{path}`")),
    })
}

/// The size that a message announces, once its beginning is there.
fn message_size(received: &[u8]) -> Option<u64> {
    // Other bodies than messages begin with other bytes.
    let size = received.get(..PREFIX)?.strip_prefix(&[0])?.try_into().ok()?;
    Some(u64::from(u32::from_be_bytes(size)))
}

/// The one message of a response.
fn message_of(mut received: Bytes) -> Result<Bytes, Error> {
    if received.len() < PREFIX {
        return Err(Error::response("the answer has no message"));
    }
    let compressed = received.get_u8() != 0;
    let size = received.get_u32();
    if compressed {
        return Err(Error::response("the answer is compressed, which was not asked for"));
    }
    if usize::try_from(size) != Ok(received.len()) {
        return Err(Error::response(format!("the answer has {} bytes and should have {size}", received.len())));
    }
    Ok(received)
}

/// Servers of this kind hang up at the fourth ping in a row without an answer to a call in between: three fit into a client's
/// time limit.
fn ping_interval(limit: Duration) -> Duration {
    PING_AFTER.max(limit / 3)
}

/// At most eight digits, and a unit: milliseconds, or a finer one for a limit that would become zero.
fn timeout(limit: Duration) -> HeaderValue {
    let text = match (limit.as_millis(), limit.as_micros()) {
        (_, 0) => format!("{}n", limit.as_nanos()),
        (0, microseconds) => format!("{microseconds}u"),
        (milliseconds @ ..100_000_000, _) => format!("{milliseconds}m"),
        _ => format!("{}S", limit.as_secs().min(99_999_999)),
    };
    HeaderValue::from_str(&text).expect("digits and a letter are allowed in a header")
}

/// Longest status and message that are read, in bytes: errors keep less.
const LONGEST_STATUS: usize = 20;
const LONGEST_MESSAGE: usize = 8192;

/// How a call ended.
pub(super) struct Status {
    number: i64,
    message: String,
}

impl Status {
    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let number = |value: &HeaderValue| {
            let value = Some(value).filter(|value| value.len() <= LONGEST_STATUS)?;
            value.to_str().ok()?.trim().parse().ok()
        };
        let mut numbers = headers.get_all("grpc-status").iter().map(number);
        let first: i64 = numbers.next()??;
        // Of several, none may turn a refusal into a success.
        let number = numbers.try_fold(first, |said, next| next.map(|next| if said == 0 { next } else { said }))?;
        let message = headers.get("grpc-message").map_or_else(String::new, |message| {
            let message = message.as_bytes();
            unescaped(&message[..message.len().min(LONGEST_MESSAGE)])
        });
        Some(Self { number, message })
    }
}

/// Undoes the escapes `%XX` of a message.
fn unescaped(text: &[u8]) -> String {
    let digit = |at: usize| text.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut bytes = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        match (text[at], digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                at += 3;
            }
            (byte, ..) => {
                bytes.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn unsent(error: &legacy::Error) -> Error {
    if let Some(problem) = tls::problem(error) {
        return connecting::without_tls(error.is_connect(), problem, error);
    }
    if !error.is_connect() {
        return broken(error).refused_stream(is_refused_stream(error));
    }
    let timed_out = connecting::timed_out(error);
    let message = if timed_out { "no connection in time" } else { "no connection" };
    Error::new(Kind::Connect, message).timed_out(timed_out).because(error)
}

fn broken(error: &(dyn std::error::Error + 'static)) -> Error {
    Error::new(Kind::Transport, "the connection broke").because(error)
}

/// Did the server refuse the stream of a call before it answered anything? Only then is it sure that it did nothing.
fn is_refused_stream(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut below = std::iter::successors(Some(error), |error| error.source());
    let cause = below.find_map(|error| error.downcast_ref::<h2::Error>());
    cause.is_some_and(|cause| cause.is_reset() && cause.reason() == Some(h2::Reason::REFUSED_STREAM))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_unescaped() {
        assert_eq!(unescaped(b"a%20b%C3%A9%"), "a bé%");
        assert_eq!(unescaped(b"100%zz"), "100%zz");
    }

    #[test]
    fn the_time_limit_fits_its_header() {
        assert_eq!(timeout(Duration::from_secs(30)), "30000m");
        assert_eq!(timeout(Duration::from_secs(1_000_000)), "1000000S");
        assert_eq!(timeout(Duration::MAX), "99999999S");
    }

    #[test]
    fn a_time_limit_below_one_millisecond_is_not_sent_as_zero() {
        assert_eq!(timeout(Duration::from_millis(1)), "1m");
        assert_eq!(timeout(Duration::from_nanos(999_999)), "999u");
        assert_eq!(timeout(Duration::from_nanos(999)), "999n");
    }

    #[test]
    fn a_message_has_to_be_whole() {
        assert_eq!(message_of(Bytes::from_static(b"\0\0\0\0\x02ab")).unwrap(), "ab");
        for wrong in [&b"\0\0\0"[..], b"\0\0\0\0\x03ab", b"\0\0\0\0\x01ab", b"\x01\0\0\0\x02ab"] {
            assert!(message_of(Bytes::from_static(wrong)).is_err_and(|error| error.is_response()));
        }
    }

    #[test]
    fn statuses_outside_the_standard_ones_keep_their_number() {
        let mut headers = HeaderMap::new();
        headers.insert("grpc-status", HeaderValue::from_static("2017"));
        headers.insert("grpc-message", HeaderValue::from_static("rpc%20error"));
        let status = Status::read(&headers).unwrap();
        assert_eq!((status.number, status.message.as_str()), (2017, "rpc error"));
    }
}
