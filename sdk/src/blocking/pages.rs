//! Lists that come in pages.

use std::fmt;
use std::iter::FusedIterator;
use std::sync::Arc;

use super::call::Call;
use super::runtime::Runtime;
use crate::Paged;
use crate::error::Error;
use crate::pages::{Progress, taken};

/// The pages of a list, one request at a time: made by [`Call::pages`].
#[must_use = "nothing is asked for until it is iterated"]
pub struct Pages<T> {
    call: crate::Call<T>,
    runtime: Arc<Runtime>,
    progress: Progress,
}

impl<T: Paged> Pages<T> {
    pub(super) fn new(call: crate::Call<T>, runtime: Arc<Runtime>) -> Self {
        let progress = Progress::new(call.start());
        Self { call, runtime, progress }
    }

    /// Goes on after a page that failed: see [`crate::Pages::continue_after_errors`].
    pub fn continue_after_errors(mut self) -> Self {
        self.progress.continue_after_errors();
        self
    }
}

impl<T: Paged> Iterator for Pages<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Result<T, Error>> {
        loop {
            let turn = self.progress.next()?;
            let page = Call { call: self.call.turned(&turn), runtime: Arc::clone(&self.runtime) };
            if let Some(result) = taken(&mut self.progress, turn, page.send(), &self.call) {
                return Some(result);
            }
        }
    }
}

impl<T: Paged> FusedIterator for Pages<T> {}

/// The entries of a list, page by page: made by [`Call::items`].
#[must_use = "nothing is asked for until it is iterated"]
pub struct Items<T: Paged> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T::Item>,
}

impl<T: Paged> Items<T> {
    pub(super) fn new(pages: Pages<T>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Goes on after a page that failed: see [`crate::Pages::continue_after_errors`].
    pub fn continue_after_errors(mut self) -> Self {
        self.pages = self.pages.continue_after_errors();
        self
    }
}

impl<T: Paged> Iterator for Items<T> {
    type Item = Result<T::Item, Error>;

    fn next(&mut self) -> Option<Result<T::Item, Error>> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = page.into_items().into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// At least what is left of this page.
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.page.len(), None)
    }
}

impl<T: Paged> FusedIterator for Items<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("call", &self.call).finish_non_exhaustive()
    }
}

impl<T: Paged> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("call", &self.pages.call).field("ready", &self.page.len()).finish_non_exhaustive()
    }
}
