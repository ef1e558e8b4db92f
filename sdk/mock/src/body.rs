//! Bodies of answers, piece by piece, broken ones included.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use hyper::header::HeaderMap;
use tokio::sync::Notify;

/// What comes of a body, in order. What ends with neither of the last two is whole.
pub(crate) enum Piece {
    Data(Bytes),
    Trailers(HeaderMap),
    /// Nothing more comes.
    Stall,
    /// The connection is closed.
    Close(Arc<Notify>),
}

pub(crate) struct Pieces(VecDeque<Piece>);

impl<const N: usize> From<[Piece; N]> for Pieces {
    fn from(pieces: [Piece; N]) -> Self {
        Self(pieces.into())
    }
}

impl From<Vec<u8>> for Pieces {
    fn from(body: Vec<u8>) -> Self {
        if body.is_empty() { [].into() } else { [Piece::Data(body.into())].into() }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let frame = match self.0.pop_front() {
            None => return Poll::Ready(None),
            Some(Piece::Data(data)) => Frame::data(data),
            Some(Piece::Trailers(trailers)) => Frame::trailers(trailers),
            Some(piece @ (Piece::Stall | Piece::Close(_))) => {
                if let Piece::Close(closing) = &piece {
                    closing.notify_one();
                }
                // Nobody wakes it: the connection's end ends it.
                self.0.push_front(Piece::Stall);
                return Poll::Pending;
            }
        };
        Poll::Ready(Some(Ok(frame)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let sizes = self.0.iter().map(|piece| if let Piece::Data(data) = piece { Some(data.len() as u64) } else { None });
        sizes.sum::<Option<u64>>().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
