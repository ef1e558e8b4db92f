//! Where the server delivers webhooks to, and asks for the keys of an issuer.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use crate::Failure;

/// How long a delivery may take: the server makes it after it has answered.
const PATIENCE: Duration = Duration::from_secs(15);
/// What every delivery is answered with; the server keeps it in its log.
const ANSWER: &[u8] = b"HTTP/1.1 202 Accepted\r\nContent-Length: 6\r\nConnection: close\r\n\r\nthanks";

/// Takes deliveries and counts them. Who asks for something is given the keys.
pub struct Deliveries {
    url: String,
    keys: Mutex<String>,
    arrived: Semaphore,
}

impl Deliveries {
    /// Listens on loopback.
    pub async fn listen() -> Result<Arc<Self>, Failure> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}/hook", listener.local_addr()?);
        let deliveries = Arc::new(Self { url, keys: Mutex::default(), arrived: Semaphore::new(0) });
        let kept = Arc::clone(&deliveries);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let deliveries = Arc::clone(&kept);
                tokio::spawn(async move {
                    if deliveries.answer(stream).await.is_ok_and(|is_delivery| is_delivery) {
                        deliveries.arrived.add_permits(1);
                    }
                });
            }
        });
        Ok(deliveries)
    }

    /// Where to deliver to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Changes the keys: a set of them in JSON (RFC 7517).
    pub fn publish(&self, keys: String) {
        *self.keys.lock().unwrap_or_else(PoisonError::into_inner) = keys;
    }

    /// Waits for one more delivery.
    pub async fn wait(&self) -> Result<(), Failure> {
        let arrived = tokio::time::timeout(PATIENCE, self.arrived.acquire()).await;
        arrived.map_err(|_| "the webhook was not delivered")??.forget();
        Ok(())
    }

    /// Reads the head and as many bytes as it announces: yields whether it was a delivery.
    async fn answer(&self, mut stream: TcpStream) -> Result<bool, Failure> {
        let mut request = Vec::new();
        loop {
            let mut part = [0; 4096];
            let length = stream.read(&mut part).await?;
            request.extend_from_slice(&part[..length]);
            let text = String::from_utf8_lossy(&request);
            let whole = text.split_once("\r\n\r\n").is_some_and(|(head, body)| body.len() >= announced(head));
            if whole {
                let is_delivery = !text.starts_with("GET ");
                let answer = if is_delivery { ANSWER.to_vec() } else { self.keys() };
                stream.write_all(&answer).await?;
                stream.shutdown().await?;
                return Ok(is_delivery);
            }
            if length == 0 {
                return Err("the delivery broke off".into());
            }
        }
    }

    fn keys(&self) -> Vec<u8> {
        let keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length";
        format!("{head}: {}\r\n\r\n{keys}", keys.len()).into_bytes()
    }
}

fn announced(head: &str) -> usize {
    let length = |line: &str| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok();
    head.lines().find_map(length).unwrap_or(0)
}
