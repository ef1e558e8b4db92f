//! A server that answers one thing and keeps what it was sent.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::Failure;

/// It lives as long as the process.
pub struct Listener {
    /// Its address, without a slash at the end.
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

/// A request as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Its method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Names in small letters, in order.
    pub headers: Vec<(String, String)>,
    /// What followed.
    pub body: String,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Listener {
    /// Answers each request by what a function makes of it: status, headers and body.
    pub fn new(
        answer: impl Fn(&Received) -> (u16, Vec<(String, String)>, String) + Send + Sync + 'static,
    ) -> Result<Self, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&received);
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
                thread::spawn(move || while serve(&stream, &kept, &*answer).is_some() {});
            }
        });
        Ok(Self { url, received })
    }

    /// What came since the last time.
    pub fn take(&self) -> Vec<Received> {
        std::mem::take(&mut *self.received.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

type Answer = dyn Fn(&Received) -> (u16, Vec<(String, String)>, String);

fn serve(stream: &TcpStream, kept: &Mutex<Vec<Received>>, answer: &Answer) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let mut first = lines[0].split(' ').map(str::to_owned);
    let headers = lines[1..].iter().filter_map(|line| line.split_once(": "));
    let headers: Vec<_> = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").and_then(|(_, value)| value.parse().ok());
    let mut body = vec![0; length.unwrap_or_default()];
    reader.read_exact(&mut body).ok()?;
    let received = Received { method: first.next()?, target: first.next()?, headers, body: String::from_utf8(body).ok()? };
    let (status, headers, body) = answer(&received);
    kept.lock().unwrap_or_else(PoisonError::into_inner).push(received);
    let lines = headers.iter().map(|(name, value)| format!("{name}: {value}"));
    let lines: Vec<_> = lines.chain([format!("content-length: {}", body.len())]).collect();
    let head = format!("HTTP/1.1 {status} Some\r\n{}\r\n\r\n", lines.join("\r\n"));
    (&*stream).write_all(format!("{head}{body}").as_bytes()).ok()
}
