//! A body that arrives in pieces, up to a limit.

use bytes::Bytes;

use crate::error::{Error, Kind};

/// Most room that is made because a server announces as much.
const MOST_BELIEVED: usize = 512 * 1024;

/// Most bodies come in one piece, which is then not copied.
pub(super) struct Gather {
    limit: usize,
    announced: usize,
    first: Bytes,
    all: Vec<u8>,
}

impl Gather {
    /// Refuses a body that says beforehand that it is too large.
    pub(super) fn new(limit: usize, announced: Option<u64>) -> Result<Self, Error> {
        if announced.is_some_and(|length| length > limit as u64) {
            return Err(too_large(limit));
        }
        // More than half a mebibyte has to come before it is believed.
        let announced = announced.and_then(|length| usize::try_from(length).ok()).unwrap_or_default().min(MOST_BELIEVED);
        Ok(Self { limit, announced, first: Bytes::new(), all: Vec::new() })
    }

    pub(super) fn push(&mut self, piece: Bytes) -> Result<(), Error> {
        if self.len() + piece.len() > self.limit {
            return Err(too_large(self.limit));
        }
        if self.len() == 0 {
            self.first = piece;
            return Ok(());
        }
        if self.all.is_empty() {
            let first = std::mem::take(&mut self.first);
            self.grow(first.len());
            self.all.extend_from_slice(&first);
        }
        self.grow(piece.len());
        self.all.extend_from_slice(&piece);
        Ok(())
    }

    /// Makes room: for all that was announced, or else twice as much as there is, but never for more than the limit.
    fn grow(&mut self, more: usize) {
        let wanted = self.all.len() + more;
        if wanted > self.all.capacity() {
            let room = self.announced.max(wanted).max(2 * self.all.capacity()).min(self.limit);
            self.all.reserve_exact(room - self.all.len());
        }
    }

    /// What has come so far, or at least its beginning.
    #[cfg(feature = "grpc")]
    pub(super) fn start(&self) -> &[u8] {
        if self.all.is_empty() { &self.first } else { &self.all }
    }

    /// Refuses a body that says that it will be too large.
    #[cfg(feature = "grpc")]
    pub(super) fn announces(&self, length: Option<u64>) -> Result<(), Error> {
        if length.is_some_and(|length| length > self.limit as u64) { Err(too_large(self.limit)) } else { Ok(()) }
    }

    pub(super) fn finish(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.into() }
    }

    fn len(&self) -> usize {
        self.first.len() + self.all.len()
    }
}

fn too_large(limit: usize) -> Error {
    Error::new(Kind::TooLarge, format!("the response is larger than {limit} bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_put_together_and_one_piece_is_not_copied() {
        let piece = Bytes::from_static(b"abc");
        let mut one = Gather::new(8, Some(3)).unwrap();
        one.push(piece.clone()).unwrap();
        assert_eq!(one.finish().as_ptr(), piece.as_ptr());
        let mut many = Gather::new(8, None).unwrap();
        for piece in ["", "ab", "", "cd", "ef"] {
            many.push(Bytes::from_static(piece.as_bytes())).unwrap();
        }
        assert_eq!(many.finish(), "abcdef");
    }

    #[test]
    fn too_much_is_refused_as_soon_as_it_is_known() {
        assert!(Gather::new(8, Some(9)).is_err_and(|error| error.is_too_large()));
        let mut gather = Gather::new(8, None).unwrap();
        gather.push(Bytes::from_static(b"12345678")).unwrap();
        assert!(gather.push(Bytes::from_static(b"9")).is_err_and(|error| error.is_too_large()));
    }
}
