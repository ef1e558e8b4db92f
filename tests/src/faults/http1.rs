//! A server that speaks HTTP/1.1 as its script says.

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWriteExt, BufReader};

use super::step::{Asked, Peer, Script, Step, drip};

/// Serves one connection.
pub(super) async fn serve(reader: impl AsyncRead + Unpin, mut peer: impl Peer, connection: usize, script: &Script) {
    let mut reader = BufReader::new(reader);
    for step in (script.greeting)(connection) {
        match play(&step, &mut peer, &mut reader).await {
            After::GoOn => {}
            After::End => return,
            After::Break => return peer.abort(),
        }
    }
    let mut number = 0;
    while let Some((head, body)) = read(&mut reader).await {
        let asked = Asked { connection, number, stream: 0, head, body };
        number += 1;
        for step in (script.answer)(&asked) {
            match play(&step, &mut peer, &mut reader).await {
                After::GoOn => {}
                After::End => return,
                After::Break => return peer.abort(),
            }
        }
    }
}

/// What becomes of the connection after a step.
enum After {
    GoOn,
    End,
    Break,
}

async fn play(step: &Step, peer: &mut impl Peer, reader: &mut (impl AsyncRead + Unpin)) -> After {
    let sent = match step {
        Step::Send(bytes) => peer.write_all(bytes).await,
        Step::Drip(bytes, pause) => drip(peer, bytes, *pause).await,
        Step::Flood(bytes, times) => flood(peer, bytes, *times).await,
        Step::Wait(pause) => {
            tokio::time::sleep(*pause).await;
            Ok(())
        }
        Step::Stall => {
            until_hung_up(reader).await;
            return After::End;
        }
        Step::Close => {
            drop(peer.shutdown().await);
            return After::End;
        }
        Step::Reset => return After::Break,
    };
    if sent.is_ok() { After::GoOn } else { After::End }
}

async fn flood(peer: &mut impl Peer, bytes: &[u8], times: Option<usize>) -> std::io::Result<()> {
    let mut sent = 0;
    while times.is_none_or(|times| sent < times) {
        peer.write_all(bytes).await?;
        sent += 1;
    }
    Ok(())
}

pub(super) async fn until_hung_up(reader: &mut (impl AsyncRead + Unpin)) {
    let mut buffer = [0; 1024];
    while reader.read(&mut buffer).await.is_ok_and(|read| read > 0) {}
}

/// Reads a request: its head, and a body of the length that it announces.
async fn read(reader: &mut (impl AsyncBufReadExt + Unpin)) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut head = Vec::new();
    let mut length = 0;
    loop {
        let start = head.len();
        if reader.read_until(b'\n', &mut head).await.ok()? == 0 {
            return None;
        }
        let line = String::from_utf8_lossy(&head[start..]).trim().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(announced) = line.strip_prefix("content-length:") {
            length = announced.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).await.ok()?;
    Some((head, body))
}
