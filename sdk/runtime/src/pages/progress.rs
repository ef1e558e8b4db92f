//! How far a list has been read, and what is asked for next.

#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use crate::code::Code;
use crate::error::{Error, Kind};
use crate::paging::{PageRequest, Place, Start};

/// Entries of a page, unless the request says how many.
const PAGE: i64 = 100;

/// Most pages in a row without an entry: servers that filter a list have some.
const MOST_EMPTY: u32 = 100;

/// Most pages in a row that fail before the length of the list is known.
const MOST_FAILED: u32 = 100;

/// Largest factor by which a page is made smaller at once; one without smaller factors is read entry by entry.
const LARGEST_STEP: i64 = 100;

/// How far a list has been read.
#[derive(Debug)]
pub(crate) struct Progress {
    /// The page to ask for next; `None` after the last one.
    next: Option<PageRequest>,
    /// Entries of a page, unless it has to be smaller.
    size: i64,
    /// Sizes of pages that failed, each with the position after the last of them.
    failures: Vec<(i64, i64)>,
    /// Does the list go on after a page that failed?
    goes_on: bool,
    /// Pages that failed since the last one that did not.
    failed: u32,
    /// Entries of the pages so far, and of those before the first one that was asked for.
    seen: Option<i64>,
    /// Entries of the whole list, once a page has told.
    total: Option<i64>,
    /// Most entries that there may be, once the first page has told.
    bound: Option<i64>,
    /// Pages without an entry since the last one that had some.
    empty: u32,
    /// Fingerprints of the tokens that were used.
    tokens: HashSet<u64>,
    hasher: RandomState,
}

/// What an error says of the other pages.
enum Fault {
    /// They fail as well.
    All,
    /// It is about this page, and its size: smaller ones need not fail.
    Size,
    /// It is about something in this page.
    Entry,
    /// It need not have to do with the page.
    Passing,
}

impl Progress {
    pub(crate) fn new(start: Start) -> Self {
        let next = PageRequest { page: start.page.unwrap_or(1), limit: start.limit.unwrap_or(PAGE), token: None };
        Self {
            size: next.limit,
            next: Some(next),
            failures: Vec::new(),
            goes_on: false,
            failed: 0,
            seen: None,
            total: None,
            bound: None,
            empty: 0,
            tokens: HashSet::new(),
            hasher: RandomState::new(),
        }
    }

    pub(crate) fn continue_after_errors(&mut self) {
        self.goes_on = true;
    }

    /// The page to ask for; `None` when there are no more.
    pub(crate) fn next(&mut self) -> Option<PageRequest> {
        self.next.take()
    }

    /// Takes note of a page that has come, and chooses the next one.
    pub(crate) fn took(&mut self, asked: PageRequest, place: &Place<'_>, count: usize) -> Result<(), Error> {
        self.failed = 0;
        match *place {
            Place::Number { page, .. } if page != asked.page => {
                Err(Error::response(format!("the server answers with page {page} when it is asked for page {}", asked.page)))
            }
            Place::Number { limit, total, .. } => self.numbered(asked, limit, total, i64::try_from(count).unwrap_or(i64::MAX)),
            Place::Token { next } => self.by_token(asked, next.filter(|token| !token.is_empty()), count),
        }
    }

    /// Takes note of a page that failed, and chooses the next one. The error is to be told unless smaller pages are asked for in place
    /// of the page.
    pub(crate) fn failed(&mut self, asked: PageRequest, error: &Error) -> bool {
        let fault = fault(error);
        if matches!(fault, Fault::Size) || (self.goes_on && matches!(fault, Fault::Entry)) {
            let limit = self.limit_of(&asked);
            if let Some(smaller) = smaller(limit) {
                self.failures.retain(|(size, _)| *size != limit);
                self.failures.push((limit, asked.page.saturating_mul(limit)));
                let page = (asked.page - 1).saturating_mul(limit / smaller).saturating_add(1);
                self.next = Some(PageRequest { page, limit: smaller, ..asked });
                return false;
            }
        }
        if self.goes_on && !matches!(fault, Fault::All) {
            self.skip(asked);
        }
        true
    }

    /// Chooses the page after one that stays unread.
    fn skip(&mut self, asked: PageRequest) {
        self.failed += 1;
        let limit = self.limit_of(&asked);
        let seen = self.seen.unwrap_or_else(|| (asked.page - 1).saturating_mul(limit)).saturating_add(limit);
        self.seen = Some(seen);
        let more = self.total.map_or(self.failed < MOST_FAILED, |total| seen < total);
        // Without the page there is no token for the next one.
        if more && asked.token.is_none() {
            self.next = Some(self.after(asked));
        }
    }

    /// The list ends at its total or at an empty page. A short page is no end: servers may give less than they are asked for, say so
    /// or not, and leave entries out of some pages. So entries are counted, and not pages.
    fn numbered(&mut self, asked: PageRequest, limit: i64, total: i64, count: i64) -> Result<(), Error> {
        let is_less = 0 < limit && limit < asked.limit;
        // Nothing comes before the first page.
        let is_smaller = asked.limit < self.size && !(is_less && asked.page == 1);
        if is_smaller && is_less {
            let problem = format!("the server gives {limit} entries of a page when it is asked for {}", asked.limit);
            return Err(Error::response(problem + ": the position in the list is lost"));
        }
        if !is_smaller && limit > 0 {
            self.size = limit.min(self.size);
        }
        let limit = if limit > 0 { limit.min(asked.limit) } else { count };
        let seen = self.seen.unwrap_or_else(|| (asked.page - 1).saturating_mul(limit)).saturating_add(count);
        (self.seen, self.total) = (Some(seen), Some(total));
        self.count_empty(count)?;
        // Of a page in smaller ones, some can be empty.
        let is_last = count == 0 && !(is_smaller && asked.page.saturating_mul(limit) < total);
        if is_last || seen >= total {
            return Ok(());
        }
        // Entries may be added meanwhile, but not for ever.
        let bound = || total.saturating_mul(2).saturating_add(limit.saturating_mul(10));
        if seen >= *self.bound.get_or_insert_with(bound) {
            return Err(Error::response(format!("the list grows faster than it is read: there is more after {seen} entries")));
        }
        self.next = Some(self.after(asked));
        Ok(())
    }

    fn by_token(&mut self, mut asked: PageRequest, next: Option<&str>, count: usize) -> Result<(), Error> {
        let Some(next) = next else { return Ok(()) };
        if !self.tokens.insert(self.hasher.hash_one(next)) {
            return Err(Error::response("the server leads back to a page that it has given before"));
        }
        self.count_empty(i64::try_from(count).unwrap_or(i64::MAX))?;
        asked.token = Some(next.to_owned());
        self.next = Some(asked);
        Ok(())
    }

    fn count_empty(&mut self, count: i64) -> Result<(), Error> {
        self.empty = if count == 0 { self.empty + 1 } else { 0 };
        if self.empty < MOST_EMPTY {
            return Ok(());
        }
        Err(Error::response(format!("there is no entry on {MOST_EMPTY} pages in a row, and the server has more of them")))
    }

    /// Entries between the beginnings of a page and the next one.
    fn limit_of(&self, asked: &PageRequest) -> i64 {
        asked.limit.min(self.size)
    }

    /// The page after another. After smaller ones it is larger as soon as its like has been read without a failure: where one entry is
    /// too large, the others need not be.
    fn after(&self, asked: PageRequest) -> PageRequest {
        if asked.limit >= self.size {
            return PageRequest { page: asked.page.saturating_add(1), ..asked };
        }
        let end = asked.page.saturating_mul(asked.limit);
        let larger = std::iter::successors(Some(self.size), |size| smaller(*size)).take_while(|size| *size > asked.limit).last();
        let failed = |size: i64| self.failures.iter().any(|(failed, after)| *failed == size && end - size < *after);
        let limit = larger.filter(|size| end % size == 0 && !failed(*size)).unwrap_or(asked.limit);
        PageRequest { page: end / limit + 1, limit, ..asked }
    }
}

/// The next smaller size of pages of which a whole number makes a page.
fn smaller(size: i64) -> Option<i64> {
    let factor = || (2..=LARGEST_STEP.min(size)).find(|factor| size % factor == 0);
    (size > 1).then(|| factor().map_or(1, |factor| size / factor))
}

fn fault(error: &Error) -> Fault {
    match error.kind() {
        _ if error.attempts() == 0 => Fault::All,
        _ if error.is_too_large() => Fault::Size,
        Kind::Response => Fault::Entry,
        Kind::Timeout | Kind::Transport => Fault::Passing,
        // A gateway that had no response of the server.
        Kind::ForeignResponse if error.status().is_some_and(|status| status >= 500) => Fault::Passing,
        Kind::Server => match error.code() {
            Some(Code::Internal | Code::Unknown) => Fault::Entry,
            Some(Code::Unavailable | Code::DeadlineExceeded | Code::ResourceExhausted) => Fault::Passing,
            _ => Fault::All,
        },
        _ => Fault::All,
    }
}
