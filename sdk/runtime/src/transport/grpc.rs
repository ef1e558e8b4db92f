//! gRPC: one message each way over HTTP/2, framed here, so that nothing of a call is compiled per operation.

mod connection;
mod connector;
mod inbound;
mod pool;
mod pulse;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::{Buf, Bytes};
use h2::client::{ResponseFuture, SendRequest};
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::uri::{Authority, PathAndQuery, Scheme, Uri};
use http::{Method, Request, Version};
use reqwest::Url;
use tokio::sync::oneshot;
use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout_at};

use self::connection::{Owner, Patience};
use self::pool::{Lease, Pool, Settings};
use super::answer::Answer;
use super::connecting;
use super::gather::Gather;
use super::per_runtime::PerRuntime;
use super::tls::{self, Tls};
use crate::address;
use crate::client_settings::ClientSettings;
use crate::convert::Missing;
use crate::endpoint::Decode;
use crate::error::{Error, Kind};
use crate::profile::Profile;
use crate::protocol::Protocol;

pub(super) use crate::convert::PREFIX;

/// How long a call waits for any frame before it asks whether the server is still there.
const PING_AFTER: Duration = Duration::from_secs(20);

/// Longest time that is waited for anything: a longer one could not be added to the time of day.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A stream that nobody waits for is reset once it is as old as this: servers, and gateways above all, take many resets of younger
/// ones for an attack, and end the connection.
const YOUNG: Duration = Duration::from_secs(1);

/// Connections that a call finds closed before it gives up.
const CLOSED: usize = 3;

/// How long the caller still waits.
const TIMEOUT: HeaderName = HeaderName::from_static("grpc-timeout");

/// The connections to one server; the first is made by the first call.
pub(super) struct Grpc {
    pools: PerRuntime<Arc<Pool>>,
    headers: HeaderMap,
    scheme: Scheme,
    authority: Authority,
    private: bool,
    limit: usize,
}

impl Grpc {
    pub(super) fn new(
        profile: &Profile,
        config: &ClientSettings,
        http: &Url,
        tls: &Tls,
        mut headers: HeaderMap,
    ) -> Result<Self, Error> {
        let url = match &config.grpc_url {
            Some(url) => address::parse("gRPC URL", url, config.network.allow_http)?,
            None => address::with_port(http, profile.grpc_port),
        };
        if url.path() != "/" {
            return Err(Error::build("the gRPC URL has a path"));
        }
        let unusable = |_| Error::build("the gRPC URL cannot be used");
        let target: Uri = url.as_str().parse().map_err(unusable)?;
        let parts = target.clone().into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(Error::build("the gRPC URL has no host"));
        };
        let settings = Arc::new(Settings {
            connector: connector::connector(&config.network, &url, tls)?,
            target,
            connect_timeout: config.network.connect_timeout,
            patience: Patience {
                silence: ping_interval(config.network.timeout).min(LONGEST),
                idleness: config.network.pool_idle_timeout.min(LONGEST),
            },
            max_idle: config.network.pool_max_idle,
        });
        let pools = PerRuntime::new(move || Ok(Arc::new(Pool::new(Arc::clone(&settings)))))?;
        let (private, limit) = (address::is_private(&url), config.network.response_limit);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
        headers.insert(header::TE, HeaderValue::from_static("trailers"));
        headers.insert(TIMEOUT, timeout(config.network.timeout));
        Ok(Self { pools, headers, scheme, authority, private, limit })
    }

    /// Those of a call, all of them: copies need not grow.
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// May cookies for https only be sent there?
    pub(super) fn is_private(&self) -> bool {
        self.private
    }

    pub(super) async fn send(
        &self,
        path: &'static str,
        message: Bytes,
        headers: HeaderMap,
        limit: Duration,
    ) -> Result<Result<Answer, Error>, Elapsed> {
        let pool = match self.pools.current() {
            Ok(pool) => pool,
            Err(error) => return Ok(Err(error)),
        };
        let deadline = Instant::now() + limit.min(LONGEST);
        let mut used = None;
        let exchange = async {
            let (lease, mut requests) = connected(&pool).await?;
            used = Some(Arc::clone(lease.connection()));
            let left = deadline.saturating_duration_since(Instant::now());
            let request = self.request(path, headers, left)?;
            let (response, mut sending) = requests.send_request(request, false).map_err(|error| unsent(&error))?;
            sending.send_data(message, true).map_err(|error| broken(&error))?;
            let (answer, answered) = oneshot::channel();
            tokio::spawn(receive(response, self.limit, lease, answer));
            answered.await.unwrap_or_else(|_| Err(Error::new(Kind::Transport, "the answer was not read to its end")))
        };
        match timeout_at(deadline, exchange).await {
            Ok(ended) => Ok(ended),
            Err(late) => match used {
                // The next calls get another connection, as they would over HTTP/1.1, since this one may be dead. Calls that are
                // still on it can end there.
                Some(connection) => {
                    pool.forget(connection.pulse());
                    Err(late)
                }
                None => Ok(Err(Error::new(Kind::Connect, "no connection was free in time").timed_out(true))),
            },
        }
    }

    fn request(&self, path: &'static str, mut headers: HeaderMap, limit: Duration) -> Result<Request<()>, Error> {
        let uri = Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone());
        let uri = uri.path_and_query(PathAndQuery::from_static(path)).build();
        headers.insert(TIMEOUT, timeout(limit));
        let mut request = Request::new(());
        *request.method_mut() = Method::POST;
        *request.version_mut() = Version::HTTP_2;
        *request.uri_mut() = uri.map_err(|_| Error::build("the gRPC URL cannot be used"))?;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// A place on a connection, and what a request is sent with there.
async fn connected(pool: &Arc<Pool>) -> Result<(Lease, SendRequest<Bytes>), Error> {
    let mut tried = 0;
    loop {
        tried += 1;
        let lease = pool.lease().await?;
        let mut requests = lease.connection().requests();
        // It never has to wait: the server takes a call more, or the connection has ended.
        match poll_fn(|context| requests.poll_ready(context)).await {
            Ok(()) => return Ok((lease, requests)),
            Err(error) if tried == CLOSED => return Err(unsent(&error)),
            Err(_) => Arc::clone(pool).forget(lease.connection().pulse()),
        }
    }
}

/// Reads the answer to a call in a task of its own: frames are taken as they come, however slow the caller is, and are in nobody
/// else's way.
async fn receive(response: ResponseFuture, limit: usize, lease: Lease, mut caller: oneshot::Sender<Result<Answer, Error>>) {
    let sent = Instant::now();
    let mut reading = pin!(read(response, limit));
    let read = poll_fn(|context| match reading.as_mut().poll(context) {
        Poll::Ready(read) => Poll::Ready(Some(read)),
        Poll::Pending => caller.poll_closed(context).map(|()| None),
    });
    match read.await {
        Some(read) => {
            drop(lease);
            let _ = caller.send(read);
        }
        None if timeout_at(sent + YOUNG, reading).await.is_err() => lease.reset(),
        None => {}
    }
}

async fn read(response: ResponseFuture, limit: usize) -> Result<Answer, Error> {
    let response = response.await.map_err(|error| unanswered(&error))?;
    let (head, mut body) = response.into_parts();
    let status = head.status.as_u16();
    let mut answer = Answer { protocol: Protocol::Grpc, status, headers: head.headers, body: Bytes::new(), refusal: None };
    // A status among the headers is that of an answer without a message.
    let mut said = Status::read(&answer.headers);
    let mut gather = Gather::new(limit.saturating_add(PREFIX), None)?;
    while let Some(piece) = poll_fn(|context| body.poll_data(context)).await {
        let piece = match piece {
            Ok(piece) => piece,
            Err(error) if ends(&error) => break,
            Err(error) => return Err(answer.begun(broken(&error))),
        };
        // It cannot fail: as much has come.
        let _ = body.flow_control().release_capacity(piece.len());
        said = said.filter(|status| status.number != 0);
        let taken = gather.push(piece).and_then(|()| gather.announces(message_size(gather.start())));
        taken.map_err(|error| answer.begun(error))?;
    }
    match poll_fn(|context| body.poll_trailers(context)).await {
        Ok(Some(trailers)) => said = said.filter(|status| status.number != 0).or_else(|| Status::read(&trailers)),
        Err(error) if !ends(&error) => return Err(answer.begun(broken(&error))),
        Ok(None) | Err(_) => {}
    }
    let received = gather.finish();
    match said {
        Some(Status { number: 0, .. }) => answer.body = message_of(received).map_err(|error| answer.explain(error))?,
        Some(Status { number, message }) => {
            answer.refusal = Some(Error::grpc(number, message));
        }
        // What stands before the server answers in its own way.
        None if !(200..=299).contains(&status) => answer.body = received,
        None => return Err(answer.explain(Error::response("the answer ended without a gRPC status"))),
    }
    Ok(answer)
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
pub(crate) fn decode<R>(decode: Decode<R>, message: &[u8]) -> Result<R, Error> {
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

/// The connection ended before a request was written.
fn unsent(error: &h2::Error) -> Error {
    broken(error).refused_stream(true)
}

/// There was no answer, and if the server says so, it did nothing: it refused the stream, or the connection ended with a stream
/// before that. h2 tells only those of its streams that a GOAWAY came which are above its last one (RFC 9113, section 6.8).
fn unanswered(error: &h2::Error) -> Error {
    let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
    broken(error).refused_stream(error.is_remote() && (is_refused || error.is_go_away()))
}

fn broken(error: &h2::Error) -> Error {
    if let Some(problem) = tls::problem(error) {
        return connecting::without_tls(false, problem, error);
    }
    Error::new(Kind::Transport, "the connection broke").because(error)
}

/// Does it end an answer, and not break it off? A server that has said all may reset what it has not read of the request.
fn ends(error: &h2::Error) -> bool {
    matches!(error.reason(), Some(h2::Reason::NO_ERROR | h2::Reason::CANCEL))
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
