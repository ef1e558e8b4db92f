//! Stands between a run and the server and writes down what they say.

use std::sync::{Arc, Mutex, PoisonError};

use http::{Request, Uri};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;

use super::listener::{Answers, Port, listen, refusal};
use super::tape::Line;
use super::{Answer, Asked, Exchange, Given, Tape};
use crate::Failure;
use crate::mail::Mail;

/// Collects the lines of a recording.
pub struct Recorder(Mutex<Tape>);

impl Recorder {
    /// Starts with what the run starts from.
    pub fn new(given: Given) -> Self {
        Self(Mutex::new(Tape { lines: vec![Line::Given(given)] }))
    }

    pub(crate) fn clock(&self, seconds: u64) {
        self.push(Line::Clock(seconds));
    }

    pub(crate) fn mail(&self, mail: &Mail) {
        self.push(Line::Mail(mail.clone()));
    }

    fn push(&self, line: Line) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).lines.push(line);
    }

    /// What was collected.
    pub fn tape(&self) -> Tape {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Starts two relays in front of the server's two ports and returns theirs: HTTP, gRPC.
pub async fn relay(http: &str, grpc: &str, recorder: &Arc<Recorder>) -> Result<(u16, u16), Failure> {
    let start = async |port, url: &str| {
        let uri: Uri = url.parse()?;
        if uri.scheme_str() != Some("http") {
            return Err(format!("only a server without TLS can be recorded, not {url}").into());
        }
        let authority = uri.authority().ok_or_else(|| format!("{url} names no host"))?.to_string();
        let recorder = Arc::clone(recorder);
        listen(port, Arc::new(Relay { port, authority, recorder, http: Mutex::default(), grpc: Mutex::default() })).await
    };
    Ok((start(Port::Http, http).await?, start(Port::Grpc, grpc).await?))
}

struct Relay {
    port: Port,
    authority: String,
    recorder: Arc<Recorder>,
    /// Connections that are not in use. They are kept, as clients do: servers count some wrong attempts by connection.
    http: Mutex<Vec<http1::SendRequest<Full<Bytes>>>>,
    grpc: Mutex<Vec<http2::SendRequest<Full<Bytes>>>>,
}

impl Answers for Relay {
    async fn answer(&self, asked: Asked, whole: Request<Bytes>) -> Answer {
        let forwarded = match self.port {
            Port::Http => self.forward_http(whole).await,
            Port::Grpc => self.forward_grpc(whole).await,
        };
        match forwarded {
            Ok(answer) => {
                self.recorder.push(Line::Call(Exchange { asked, answer: answer.clone() }));
                answer
            }
            Err(error) => refusal(&format!("the server cannot be reached: {error}")),
        }
    }

    fn server(&self) -> String {
        format!("http://{}", self.authority)
    }
}

impl Relay {
    async fn connect(&self) -> Result<TokioIo<TcpStream>, Failure> {
        let stream = TcpStream::connect(&self.authority).await?;
        stream.set_nodelay(true)?;
        Ok(TokioIo::new(stream))
    }

    /// The server compares `Origin` with `Host`, so `Host` has to be its own.
    async fn forward_http(&self, mut request: Request<Bytes>) -> Result<Answer, Failure> {
        request.headers_mut().insert(http::header::HOST, self.authority.parse()?);
        let mut sender = if let Some(sender) = take(&self.http, http1::SendRequest::is_ready) {
            sender
        } else {
            let (sender, connection) = http1::handshake(self.connect().await?).await?;
            tokio::spawn(connection);
            sender
        };
        let (parts, body) = sender.send_request(request.map(Full::new)).await?.into_parts();
        let answer = Answer::http(&parts, &body.collect().await?.to_bytes());
        put(&self.http, sender);
        Ok(answer)
    }

    async fn forward_grpc(&self, mut request: Request<Bytes>) -> Result<Answer, Failure> {
        let target = format!("http://{}{}", self.authority, request.uri().path());
        *request.uri_mut() = target.parse()?;
        let mut sender = if let Some(sender) = take(&self.grpc, http2::SendRequest::is_ready) {
            sender
        } else {
            let (sender, connection) = http2::handshake(TokioExecutor::new(), self.connect().await?).await?;
            tokio::spawn(connection);
            sender
        };
        let (parts, body) = sender.send_request(request.map(Full::new)).await?.into_parts();
        let body = body.collect().await?;
        let trailers = body.trailers().cloned();
        let answer = Answer::grpc(&parts, &body.to_bytes(), trailers.as_ref())?;
        put(&self.grpc, sender);
        Ok(answer)
    }
}

/// A connection that can take a request; the others are dropped.
fn take<S>(idle: &Mutex<Vec<S>>, ready: impl Fn(&S) -> bool) -> Option<S> {
    let mut idle = idle.lock().unwrap_or_else(PoisonError::into_inner);
    std::iter::from_fn(|| idle.pop()).find(ready)
}

fn put<S>(idle: &Mutex<Vec<S>>, sender: S) {
    idle.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
}
