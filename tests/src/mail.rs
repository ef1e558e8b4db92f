//! Mails that the server sends: a sink that takes them in, and the words in them that a test needs.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::Failure;

/// How long a mail may take: the server sends it after it has answered.
const PATIENCE: Duration = Duration::from_secs(15);

/// One mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// Address of the recipient.
    pub to: String,
    /// Subject line.
    pub subject: String,
    /// Text, decoded.
    pub text: String,
}

impl Mail {
    /// The letters, digits and other token characters that follow `label`.
    pub fn after(&self, label: &str) -> Result<&str, Failure> {
        let start = self.text.find(label).ok_or_else(|| format!("the mail for {} has no {label:?}", self.to))? + label.len();
        let rest = &self.text[start..];
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"._-".contains(letter)).unwrap_or(rest.len());
        Ok(&rest[..end])
    }
}

/// Takes mails in and keeps them for whoever asks.
pub struct Sink {
    mails: Mutex<VecDeque<Mail>>,
    arrived: Notify,
}

impl Sink {
    /// Listens on loopback.
    pub async fn listen(port: u16) -> Result<Arc<Self>, Failure> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| format!("mail port {port}: {error}"))?;
        let sink = Arc::new(Self { mails: Mutex::default(), arrived: Notify::new() });
        let kept = Arc::clone(&sink);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let sink = Arc::clone(&kept);
                // A conversation that breaks off leaves no mail, and the wait for it says so.
                tokio::spawn(async move { drop(sink.converse(stream).await) });
            }
        });
        Ok(sink)
    }

    /// Takes the oldest mail to an address out, and waits for one if there is none.
    pub async fn take(&self, to: &str) -> Result<Mail, Failure> {
        let wait = async {
            loop {
                let arrived = self.arrived.notified();
                if let Some(mail) = self.pick(to) {
                    return mail;
                }
                arrived.await;
            }
        };
        tokio::time::timeout(PATIENCE, wait)
            .await
            .map_err(|_| format!("no mail for {to} within {} seconds", PATIENCE.as_secs()).into())
    }

    fn pick(&self, to: &str) -> Option<Mail> {
        let mut mails = self.mails.lock().unwrap_or_else(PoisonError::into_inner);
        let place = mails.iter().position(|mail| mail.to == to)?;
        mails.remove(place)
    }

    async fn converse(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        let mut to = String::new();
        stream.write_all(b"220 sink\r\n").await?;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let command = line.trim().to_ascii_uppercase();
            if command.starts_with("RCPT TO:") {
                to = line.trim()[8..].trim_matches(['<', '>', ' ']).to_owned();
            }
            if command == "DATA" {
                stream.write_all(b"354 go on\r\n").await?;
                let mail = parse(&to, &data(&mut stream).await?);
                self.mails.lock().unwrap_or_else(PoisonError::into_inner).push_back(mail);
                self.arrived.notify_waiters();
            }
            let reply: &[u8] = if command == "QUIT" { b"221 bye\r\n" } else { b"250 ok\r\n" };
            stream.write_all(reply).await?;
        }
    }
}

async fn data(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut text = String::new();
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line).await? == 0 || line == b".\r\n" {
            return Ok(text);
        }
        let line = String::from_utf8_lossy(&line);
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}

fn parse(to: &str, data: &str) -> Mail {
    let (head, body) = data.split_once("\r\n\r\n").unwrap_or((data, ""));
    let subject = head.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or_default();
    Mail { to: to.to_owned(), subject: subject.to_owned(), text: unquote(body) }
}

/// Undoes quoted-printable: `=3D` is a byte, `=` at the end of a line joins two.
fn unquote(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'=' {
            bytes.push(*first);
        } else if let Some(joined) = after.strip_prefix(b"\r\n") {
            rest = joined;
        } else if let Some((code, after)) = after.split_at_checked(2) {
            bytes.extend(std::str::from_utf8(code).ok().and_then(|code| u8::from_str_radix(code, 16).ok()));
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Mail, parse};

    #[test]
    fn a_mail_is_decoded() {
        let mail = parse("a@example.com", "To: a@example.com\r\nSubject: Code\r\n\r\nlink=3D=\r\nabc.d-e&amp;x\r\n\r\n");
        assert_eq!(mail, Mail { to: "a@example.com".into(), subject: "Code".into(), text: "link=abc.d-e&amp;x".into() });
        assert_eq!(mail.after("link=").unwrap(), "abc.d-e");
        assert!(mail.after("code=").is_err());
    }
}
