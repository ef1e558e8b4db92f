//! Lists that come in pages.

mod progress;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use self::progress::Progress;
use crate::call::{Call, CallFuture};
use crate::error::Error;
use crate::paging::{PageRequest, Paged};

impl<T: Paged> Call<T> {
    /// The pages of a list, from the one that the request asks for to the last. Each is a call of its own with the options of
    /// this one, made when it is asked for; there is never more than one at a time.
    ///
    /// A page has as many entries as the request's `limit` says, or else 100. Entries that are added or removed in the meantime
    /// can be missed or come twice, as is the way of pages. A page that is too large for the limit of responses is asked for again in
    /// smaller ones, down to single entries. The stream ends at the server's total, at an empty page, and after an error: see
    /// [`Pages::continue_after_errors`] for going on.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// The entries of a list, page by page: see [`pages`](Self::pages).
    ///
    /// ```no_run
    /// # async fn example(admin: authorizer::AdminClient) -> Result<(), authorizer::Error> {
    /// use authorizer::model::UsersRequest;
    ///
    /// let mut users = admin.users(UsersRequest::new()).items();
    /// while let Some(user) = users.next().await {
    ///     println!("{}", user?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T> {
        Items::new(self)
    }
}

/// The pages of a list, one request at a time: made by [`Call::pages`].
#[must_use = "nothing is asked for until it is polled"]
pub struct Pages<T> {
    call: Call<T>,
    progress: Progress,
    running: Option<(PageRequest, CallFuture<T>)>,
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
            let result = self.call.with_page(&wanted).send_blocking();
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
                let future = call.with_page(&turn).into_future();
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
fn taken<T: Paged>(
    progress: &mut Progress,
    turn: PageRequest,
    result: Result<T, Error>,
    call: &Call<T>,
) -> Option<Result<T, Error>> {
    let page = match result {
        Ok(page) => page,
        Err(error) => return progress.failed(turn, &error).then_some(Err(error)),
    };
    let (place, count) = (page.place(), page.count());
    let took = progress.took(turn, &place, count).map_err(|error| call.with_operation(error));
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
