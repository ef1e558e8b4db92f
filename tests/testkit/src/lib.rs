//! A server that speaks just enough HTTP/1.1.

pub mod clock;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// It lives as long as the process: each test has its own.
pub struct Fake {
    /// Where it is.
    pub url: String,
    connections: Arc<AtomicUsize>,
    received: Arc<Mutex<Vec<Received>>>,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// As it came.
    pub line: String,
    headers: Vec<(String, String)>,
    /// As it came.
    pub body: String,
}

impl Received {
    /// Value of a header, by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Fake {
    /// Answers every request by a function that yields the whole answer, head included.
    ///
    /// # Panics
    ///
    /// When there is no port.
    pub fn new(answer: impl Fn(&Received) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let fake = Self { url, connections: Arc::default(), received: Arc::default() };
        let (connections, received, answer) = (Arc::clone(&fake.connections), Arc::clone(&fake.received), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                connections.fetch_add(1, Ordering::SeqCst);
                let (received, answer) = (Arc::clone(&received), Arc::clone(&answer));
                thread::spawn(move || serve(&stream.unwrap(), &received, &*answer));
            }
        });
        fake
    }

    /// Answers every request the same.
    pub fn fixed(answer: Vec<u8>) -> Self {
        Self::new(move |_| answer.clone())
    }

    /// Number of connections so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// All requests so far.
    ///
    /// # Panics
    ///
    /// When an answer has panicked.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The last request.
    ///
    /// # Panics
    ///
    /// When there was none.
    pub fn last(&self) -> Received {
        self.received().pop().expect("there was a request")
    }
}

fn serve(stream: &TcpStream, all: &Mutex<Vec<Received>>, answer: &dyn Fn(&Received) -> Vec<u8>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let received = read(&mut reader)?;
        all.lock().unwrap().push(received.clone());
        let answer = answer(&received);
        (&*stream).write_all(&answer).ok()?;
        if answer.is_empty() || answer.windows(17).any(|window| window.eq_ignore_ascii_case(b"connection: close")) {
            return None;
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Received> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let headers = lines[1..].iter().filter_map(|line| line.split_once(": "));
    let headers: Vec<_> = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Received { line: lines[0].clone(), headers, body: String::from_utf8(body).unwrap() })
}

/// An answer with a JSON body.
pub fn json(status: u16, body: &str) -> Vec<u8> {
    with(status, &["Content-Type: application/json"], body)
}

/// An answer with more headers.
pub fn with(status: u16, headers: &[&str], body: &str) -> Vec<u8> {
    let length = format!("Content-Length: {}", body.len());
    let first = format!("HTTP/1.1 {status} Some");
    let head = [&[first.as_str()], headers, &[length.as_str()]].concat().join("\r\n");
    format!("{head}\r\n\r\n{body}").into_bytes()
}
