//! Frames of a server on their way to h2, which ends a connection for good after its hundredth empty DATA frame: those that end
//! nothing say nothing either, and are left out.

use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::pulse::Pulse;

/// Length of the header of a frame.
const HEADER: usize = 9;
const DATA: u8 = 0;
const SETTINGS: u8 = 4;
const END_STREAM: u8 = 1;

/// Bytes that are read at once.
const PIECE: usize = 16 * 1024;

/// Pieces in a row before others have their turn: calls, above all, which take the frames out of memory.
const IN_A_ROW: u32 = 8;

/// The socket of a connection as h2 sees it.
pub(super) struct Inbound<T> {
    socket: T,
    pulse: Arc<Pulse>,
    piece: Box<[u8]>,
    /// What has been read into `piece` and not passed on.
    start: usize,
    end: usize,
    /// How much of a frame is still to be passed on, its header included.
    frame: usize,
    /// Pieces since the socket was empty, or others had their turn.
    in_a_row: u32,
}

impl<T> Inbound<T> {
    pub(super) fn new(socket: T, pulse: Arc<Pulse>) -> Self {
        Self { socket, pulse, piece: vec![0; PIECE].into(), start: 0, end: 0, frame: 0, in_a_row: 0 }
    }

    /// Passes on what there is of frames whose header is complete.
    fn pass(&mut self, to: &mut ReadBuf<'_>) {
        while to.remaining() > 0 {
            let there = &self.piece[self.start..self.end];
            if self.frame == 0 {
                let Some(header) = there.first_chunk() else { return };
                self.frame = self.begin(*header);
                if self.frame == 0 {
                    self.start += HEADER;
                }
                continue;
            }
            let length = self.frame.min(there.len()).min(to.remaining());
            if length == 0 {
                return;
            }
            to.put_slice(&there[..length]);
            self.start += length;
            self.frame -= length;
        }
    }

    /// Length of the frame that begins so; 0 for one that is left out.
    fn begin(&self, header: [u8; HEADER]) -> usize {
        let [high, middle, low, kind, flags, ..] = header;
        let payload = u32::from_be_bytes([0, high, middle, low]) as usize;
        match kind {
            DATA if payload == 0 && flags & END_STREAM == 0 => return 0,
            SETTINGS => self.pulse.heard_settings(),
            _ => {}
        }
        HEADER + payload
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Inbound<T> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let this = &mut *self;
        let before = to.filled().len();
        loop {
            this.pass(to);
            if to.filled().len() > before || to.remaining() == 0 {
                return Poll::Ready(Ok(()));
            }
            if this.in_a_row == IN_A_ROW {
                this.in_a_row = 0;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            // At most the beginning of a header is left.
            this.piece.copy_within(this.start..this.end, 0);
            (this.start, this.end) = (0, this.end - this.start);
            let mut piece = ReadBuf::new(&mut this.piece[this.end..]);
            let Poll::Ready(read) = Pin::new(&mut this.socket).poll_read(context, &mut piece) else {
                this.in_a_row = 0;
                return Poll::Pending;
            };
            read?;
            let length = piece.filled().len();
            if length == 0 {
                // A frame that was cut off is h2's to complain about.
                this.frame = this.end;
                this.pass(to);
                return Poll::Ready(Ok(()));
            }
            this.pulse.heard();
            this.end += length;
            this.in_a_row += 1;
        }
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Inbound<T> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        Pin::new(&mut self.socket).poll_write(context, bytes)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, parts: &[IoSlice<'_>]) -> Poll<Result<usize>> {
        Pin::new(&mut self.socket).poll_write_vectored(context, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.socket).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    fn frame(kind: u8, flags: u8, payload: &[u8]) -> Vec<u8> {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        [&length[1..], &[kind, flags, 0, 0, 0, 1], payload].concat()
    }

    /// What h2 is given of a stream that comes in parts of one size, if it asks for at most so much at once.
    async fn passed_on(stream: &[u8], part: usize, room: usize) -> Vec<u8> {
        let (mut server, socket) = tokio::io::duplex(part);
        let mut inbound = Inbound::new(socket, Arc::new(Pulse::new()));
        let stream = stream.to_vec();
        let sending = tokio::spawn(async move { server.write_all(&stream).await });
        let (mut all, mut some) = (Vec::new(), vec![0; room]);
        loop {
            match inbound.read(&mut some).await.unwrap() {
                0 => break,
                length => all.extend_from_slice(&some[..length]),
            }
        }
        sending.await.unwrap().unwrap();
        all
    }

    #[tokio::test]
    async fn empty_data_frames_are_left_out_however_they_arrive() {
        let empty = frame(DATA, 0, b"");
        let kept = [
            frame(SETTINGS, 0, &[0; 6]),
            frame(DATA, 0, &vec![7; 40_000]),
            frame(1, 4, b""),
            frame(DATA, 0, b"a"),
            frame(DATA, END_STREAM, b""),
        ];
        let mut stream = empty.repeat(3);
        for frame in &kept {
            stream.extend_from_slice(frame);
            stream.extend_from_slice(&empty.repeat(5000));
        }
        for (part, room) in [(1, 1), (1, 100), (7, 3), (10, 8192), (100_000, 1), (100_000, 100_000)] {
            assert_eq!(passed_on(&stream, part, room).await, kept.concat(), "{part} {room}");
        }
    }

    #[tokio::test]
    async fn a_frame_that_is_cut_off_is_passed_on_as_it_is() {
        let whole = frame(1, 4, b"abc");
        for length in 0..whole.len() {
            let cut = [frame(DATA, 0, b""), whole[..length].to_vec()].concat();
            assert_eq!(passed_on(&cut, 5, 4).await, &whole[..length], "{length}");
        }
    }
}
