//! Lists that come in pages.

mod progress;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Call, CallFuture};
use crate::error::Error;

pub(crate) use self::progress::Progress;
pub(crate) use self::sealed::{Place, Sealed};

/// A response that is one page of a list: see [`Call::pages`].
pub trait Paged: Sealed {
    /// An entry of the list.
    type Item;

    /// The entries of this page.
    fn into_items(self) -> Vec<Self::Item>;
}

mod sealed {
    /// What only generated code says.
    pub trait Sealed: Send + Sized + 'static {
        /// Where in the list this page is.
        fn place(&self) -> Place<'_>;

        /// How many entries it has.
        fn count(&self) -> usize;
    }

    /// Where in its list a page is.
    #[derive(Debug)]
    pub enum Place<'p> {
        /// Its number, the most entries of a page, and those of all pages together.
        Number { page: i64, limit: i64, total: i64 },
        /// What leads to the next page, if there is one.
        Token { next: Option<&'p str> },
    }
}

/// How a request is made to ask for another page.
#[derive(Debug)]
pub(crate) struct Paging<Q> {
    /// Which page it asks for, and how many entries.
    pub(crate) start: fn(&Q) -> Start,
    /// Makes it ask for another one.
    pub(crate) turn: fn(&mut Q, &Wanted),
}

/// What a request asks for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Start {
    pub(crate) page: Option<i64>,
    pub(crate) limit: Option<i64>,
}

/// The page to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) page: i64,
    pub(crate) limit: i64,
    pub(crate) token: Option<String>,
}

/// The pages of a list, one request at a time: made by [`Call::pages`].
#[must_use = "nothing is asked for until it is polled"]
pub struct Pages<T> {
    call: Call<T>,
    progress: Progress,
    running: Option<(Wanted, CallFuture<T>)>,
}

impl<T: Paged> Pages<T> {
    pub(crate) fn new(call: Call<T>) -> Self {
        let progress = Progress::new(call.start());
        Self { call, progress, running: None }
    }

    /// Goes on after a page that failed: its error comes once, and the next page after it. A page that cannot be read, or that the
    /// server fails to give, is first asked for again in smaller pages, so that no more is missed than the entries at fault.
    ///
    /// Without this, the first error is the last result. With it, the pages still end after an error that every page would have
    /// (nothing was sent, no connection, any code but `INTERNAL`, `UNKNOWN`, `UNAVAILABLE`, `DEADLINE_EXCEEDED` and `RESOURCE_EXHAUSTED`), after
    /// 100 failed pages in a row while the length of the list is not known, and where only the page that failed leads to the next.
    pub fn continue_after_errors(mut self) -> Self {
        self.progress.continue_after_errors();
        self
    }

    /// The next page; `None` after the last one, and after an error unless
    /// [`continue_after_errors`](Self::continue_after_errors) was called.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

#[cfg(feature = "blocking")]
impl<T: Paged> Pages<T> {
    /// Iterator over the pages, which waits for each, without async: see [`Call::send_blocking`].
    pub fn iter_blocking(self) -> BlockingIter<Self> {
        BlockingIter(self)
    }

    fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        loop {
            // A call that was begun with async belongs to the runtime there.
            let wanted = self.running.take().map(|(wanted, _)| wanted).or_else(|| self.progress.next())?;
            let result = self.call.turned(&wanted).send_blocking();
            if let Some(result) = taken(&mut self.progress, wanted, result, &self.call) {
                return Some(result);
            }
        }
    }
}

impl<T: Paged> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let Self { call, progress, running } = self.get_mut();
        loop {
            if running.is_none() {
                let Some(turn) = progress.next() else { return Poll::Ready(None) };
                let future = call.turned(&turn).into_future();
                *running = Some((turn, future));
            }
            let Some((_, future)) = running else { return Poll::Ready(None) };
            let result = ready!(Pin::new(future).poll(context));
            let Some((turn, _)) = running.take() else { return Poll::Ready(None) };
            if let Some(result) = taken(progress, turn, result, call) {
                return Poll::Ready(Some(result));
            }
        }
    }
}

/// What has come of a request for a page; `None` when smaller pages are asked for in its place.
pub(crate) fn taken<T: Paged>(
    progress: &mut Progress,
    turn: Wanted,
    result: Result<T, Error>,
    call: &Call<T>,
) -> Option<Result<T, Error>> {
    let page = match result {
        Ok(page) => page,
        Err(error) => return progress.failed(turn, &error).then_some(Err(error)),
    };
    let (place, count) = (page.place(), page.count());
    let took = progress.took(turn, &place, count).map_err(|error| call.told(error));
    Some(took.map(|()| page))
}

/// The entries of a list, page by page: made by [`Call::items`].
#[must_use = "nothing is asked for until it is polled"]
pub struct Items<T: Paged> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T::Item>,
}

impl<T: Paged> Items<T> {
    pub(crate) fn new(call: Call<T>) -> Self {
        Self { pages: Pages::new(call), page: Vec::new().into_iter() }
    }

    /// Goes on after a page that failed: see [`Pages::continue_after_errors`].
    pub fn continue_after_errors(mut self) -> Self {
        self.pages = self.pages.continue_after_errors();
        self
    }

    /// The next entry; `None` after the last one, and after an error unless
    /// [`continue_after_errors`](Self::continue_after_errors) was called.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// Iterator over the entries, which waits for each page, without async: see [`Call::send_blocking`].
    ///
    /// ```no_run
    /// # fn example(admin: authorizer::AdminClient) -> Result<(), authorizer::Error> {
    /// use authorizer::model::UsersRequest;
    ///
    /// for user in admin.users(UsersRequest::new()).items().iter_blocking() {
    ///     println!("{}", user?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "blocking")]
    pub fn iter_blocking(self) -> BlockingIter<Self> {
        BlockingIter(self)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Paged> Unpin for Items<T> {}

/// Iterator over pages or entries that waits for each page, without async: made by [`Pages::iter_blocking`] and
/// [`Items::iter_blocking`].
#[cfg(feature = "blocking")]
#[must_use = "nothing is asked for until it is iterated"]
pub struct BlockingIter<S>(S);

#[cfg(feature = "blocking")]
impl<T: Paged> Iterator for BlockingIter<Pages<T>> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Result<T, Error>> {
        self.0.next_blocking()
    }
}

#[cfg(feature = "blocking")]
impl<T: Paged> Iterator for BlockingIter<Items<T>> {
    type Item = Result<T::Item, Error>;

    fn next(&mut self) -> Option<Result<T::Item, Error>> {
        loop {
            if let Some(item) = self.0.page.next() {
                return Some(Ok(item));
            }
            match self.0.pages.next_blocking()? {
                Ok(page) => self.0.page = page.into_items().into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// At least the rest of this page.
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.page.len(), None)
    }
}

#[cfg(feature = "blocking")]
impl<S> std::iter::FusedIterator for BlockingIter<S> where Self: Iterator {}

#[cfg(feature = "blocking")]
impl<S: fmt::Debug> fmt::Debug for BlockingIter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingIter").field(&self.0).finish()
    }
}

impl<T: Paged> Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }

    /// At least what is left of this page.
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.page.len(), None)
    }
}

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
