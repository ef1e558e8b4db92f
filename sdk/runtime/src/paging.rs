//! Lists that come in pages, as data.

pub use self::sealed::{Place, Sealed};

/// A response that is one page of a list: see [`Call::pages`](crate::Call::pages).
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
pub struct Paging<Q> {
    /// Which page it asks for, and how many entries.
    pub start: fn(&Q) -> Start,
    /// Makes it ask for another one.
    pub turn: fn(&mut Q, &PageRequest),
}

/// What a request asks for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Start {
    pub page: Option<i64>,
    pub limit: Option<i64>,
}

/// Page to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRequest {
    pub page: i64,
    pub limit: i64,
    pub token: Option<String>,
}
