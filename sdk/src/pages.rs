//! Lists that come in pages.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Call, CallFuture};
use crate::error::Error;

pub(crate) use self::sealed::{Place, Sealed};

/// Entries of a page, unless the request says how many.
const PAGE: i64 = 100;

/// Most pages in a row without an entry, where a token leads from one to the next: servers that filter a list have some.
const MOST_EMPTY: u32 = 100;

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

/// How far a list has been read.
#[derive(Debug)]
pub(crate) struct Progress {
    /// The page to ask for next; `None` after the last one.
    next: Option<Wanted>,
    /// Entries of the pages so far, and of those before the first one that was asked for.
    seen: Option<i64>,
    /// Most entries that there may be, once the first page has told.
    bound: Option<i64>,
    /// Pages without an entry since the last one that had some.
    empty: u32,
    /// Fingerprints of the tokens that were used.
    tokens: HashSet<u64>,
    hasher: RandomState,
}

impl Progress {
    pub(crate) fn new(start: Start) -> Self {
        let next = Wanted { page: start.page.unwrap_or(1), limit: start.limit.unwrap_or(PAGE), token: None };
        Self { next: Some(next), seen: None, bound: None, empty: 0, tokens: HashSet::new(), hasher: RandomState::new() }
    }

    /// The page to ask for; `None` when there are no more.
    pub(crate) fn next(&mut self) -> Option<Wanted> {
        self.next.take()
    }

    /// Takes note of a page that has come, and chooses the next one.
    pub(crate) fn took(&mut self, asked: Wanted, place: &Place<'_>, count: usize) -> Result<(), Error> {
        match *place {
            Place::Number { page, .. } if page != asked.page => {
                Err(Error::response(format!("the server answers with page {page} when it is asked for page {}", asked.page)))
            }
            Place::Number { limit, total, .. } => self.numbered(asked, limit, total, i64::try_from(count).unwrap_or(i64::MAX)),
            Place::Token { next } => self.by_token(asked, next.filter(|token| !token.is_empty()), count),
        }
    }

    /// The list ends at its total or at an empty page. A short page is no end: servers may give less than they are asked for, say so
    /// or not, and leave entries out of some pages. So entries are counted, and not pages.
    fn numbered(&mut self, asked: Wanted, limit: i64, total: i64, count: i64) -> Result<(), Error> {
        let limit = if limit > 0 { limit.min(asked.limit) } else { count };
        let seen = self.seen.unwrap_or_else(|| (asked.page - 1).saturating_mul(limit)).saturating_add(count);
        self.seen = Some(seen);
        if count == 0 || seen >= total {
            return Ok(());
        }
        // Entries may be added meanwhile, but not for ever.
        let bound = || total.saturating_mul(2).saturating_add(limit.saturating_mul(10));
        if seen >= *self.bound.get_or_insert_with(bound) {
            return Err(Error::response(format!("the list grows faster than it is read: there is more after {seen} entries")));
        }
        self.next = Some(Wanted { page: asked.page.saturating_add(1), ..asked });
        Ok(())
    }

    fn by_token(&mut self, mut asked: Wanted, next: Option<&str>, count: usize) -> Result<(), Error> {
        let Some(next) = next else { return Ok(()) };
        if !self.tokens.insert(self.hasher.hash_one(next)) {
            return Err(Error::response("the server leads back to a page that it has given before"));
        }
        self.empty = if count == 0 { self.empty + 1 } else { 0 };
        if self.empty >= MOST_EMPTY {
            return Err(Error::response(format!(
                "there is no entry on {MOST_EMPTY} pages in a row, and the server has more of them"
            )));
        }
        asked.token = Some(next.to_owned());
        self.next = Some(asked);
        Ok(())
    }
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

    /// The next page; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: Paged> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let Self { call, progress, running } = self.get_mut();
        if running.is_none() {
            let Some(turn) = progress.next() else { return Poll::Ready(None) };
            let future = call.turned(&turn).into_future();
            *running = Some((turn, future));
        }
        let Some((_, future)) = running else { return Poll::Ready(None) };
        let result = ready!(Pin::new(future).poll(context));
        let Some((turn, _)) = running.take() else { return Poll::Ready(None) };
        Poll::Ready(Some(result.and_then(|page| taken(progress, turn, page, call))))
    }
}

/// A page that has come, when it is one that may come.
pub(crate) fn taken<T: Paged>(progress: &mut Progress, turn: Wanted, page: T, call: &Call<T>) -> Result<T, Error> {
    let (place, count) = (page.place(), page.count());
    progress.took(turn, &place, count).map_err(|error| call.told(error))?;
    Ok(page)
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

    /// The next entry; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a list of which each page is answered by a function; returns the pages asked for.
    fn read(limit: i64, answer: impl Fn(&Wanted) -> (i64, i64, usize)) -> Result<Vec<i64>, Error> {
        let mut progress = Progress::new(Start { page: None, limit: Some(limit) });
        let mut asked = Vec::new();
        while let Some(turn) = progress.next() {
            asked.push(turn.page);
            let (limit, total, count) = answer(&turn);
            progress.took(turn.clone(), &Place::Number { page: turn.page, limit, total }, count)?;
        }
        Ok(asked)
    }

    #[test]
    fn it_ends_at_the_total_and_at_a_short_page() {
        assert_eq!(read(10, |_| (10, 0, 0)).unwrap(), [1]);
        assert_eq!(read(10, |_| (10, 20, 10)).unwrap(), [1, 2]);
        assert_eq!(read(10, |turn| (10, 25, if turn.page == 3 { 5 } else { 10 })).unwrap(), [1, 2, 3]);
        assert_eq!(read(10, |turn| (10, 99, if turn.page == 2 { 0 } else { 10 })).unwrap(), [1, 2], "entries went away");
        assert_eq!(read(10, |_| (10, -5, 10)).unwrap(), [1]);
        assert_eq!(read(10, |_| (0, 20, 10)).unwrap(), [1, 2]);
    }

    #[test]
    fn a_server_that_gives_shorter_pages_is_followed() {
        assert_eq!(read(1000, |_| (2, 6, 2)).unwrap(), [1, 2, 3]);
    }

    #[test]
    fn a_short_page_is_no_end() {
        let pages = |last| (1..=last).collect::<Vec<_>>();
        let first_is_short = |turn: &Wanted| (100, 2500, if turn.page == 1 { 1 } else { 100 });
        assert_eq!(read(100, |turn| if turn.page > 25 { (100, 2500, 0) } else { first_is_short(turn) }).unwrap(), pages(26));
        assert_eq!(read(1000, |turn| (100, 2500, if turn.page < 26 { 100 } else { 0 })).unwrap(), pages(25));
        assert_eq!(read(1000, |turn| (0, 2500, if turn.page < 26 { 100 } else { 0 })).unwrap(), pages(25), "it does not say so");
        assert_eq!(
            read(1000, |turn| (1000, 2500, if turn.page < 26 { 100 } else { 0 })).unwrap(),
            pages(25),
            "it says otherwise"
        );
    }

    #[test]
    fn the_pages_before_the_first_one_count() {
        for limit in [0, 100] {
            let mut progress = Progress::new(Start { page: Some(24), limit: Some(1000) });
            for page in [24, 25] {
                let turn = progress.next().unwrap();
                progress.took(turn, &Place::Number { page, limit, total: 2500 }, 100).unwrap();
            }
            assert_eq!(progress.next(), None);
        }
    }

    #[test]
    fn entries_that_come_meanwhile_are_read_but_not_for_ever() {
        assert_eq!(read(10, |turn| (10, (turn.page + 1).min(4) * 10, 10)).unwrap(), [1, 2, 3, 4]);
        let error = read(10, |turn| (10, (turn.page + 1) * 10, 10)).unwrap_err();
        assert!(error.message().contains("grows faster"), "{error}");
    }

    #[test]
    fn a_page_that_was_not_asked_for_is_an_error() {
        let mut progress = Progress::new(Start::default());
        let turn = progress.next().unwrap();
        assert_eq!((turn.page, turn.limit), (1, PAGE));
        let error = progress.took(turn, &Place::Number { page: 2, limit: 100, total: 1000 }, 100).unwrap_err();
        assert!(error.is_response() && progress.next().is_none());
    }

    #[test]
    fn tokens_are_followed_to_the_last_and_never_in_a_circle() {
        let follow = |tokens: &[&str]| {
            let mut progress = Progress::new(Start::default());
            let mut asked = Vec::new();
            for token in tokens {
                let Some(turn) = progress.next() else { break };
                asked.push(turn.token.clone());
                progress.took(turn, &Place::Token { next: Some(token) }, 1)?;
            }
            Ok::<_, Error>(asked)
        };
        let asked = follow(&["a", "b", "", "c"]).unwrap();
        assert_eq!(asked, [None, Some("a".to_owned()), Some("b".to_owned())]);
        assert!(follow(&["a", "b", "a"]).is_err());
    }

    #[test]
    fn empty_pages_are_followed_but_not_for_ever() {
        let follow = |count: fn(u32) -> usize| {
            let mut progress = Progress::new(Start::default());
            (0..1000).try_for_each(|number| {
                let turn = progress.next().expect("there is always more");
                progress.took(turn, &Place::Token { next: Some(&number.to_string()) }, count(number))
            })
        };
        assert!(follow(|number| usize::from(number % MOST_EMPTY == 0)).is_ok());
        let error = follow(|_| 0).unwrap_err();
        assert!(error.is_response() && error.message().contains("100 pages"), "{error}");
    }
}
