//! Lists in pages, from a server whose list changes meanwhile.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::client;
use super::fake::{Fake, Received, json};
use super::sample::Reply;
use crate::client::Client;
use crate::codec;
use crate::endpoint::{Credentials, Endpoint, Misfit, Verb};
use crate::error::{Error, Kind};
use crate::paging::{Paged, Place, Sealed, Start};
use crate::protocol::Protocol;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Asked {
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Listing {
    items: Vec<Reply>,
    page: i64,
    limit: i64,
    total: i64,
}

impl Sealed for Listing {
    fn place(&self) -> Place<'_> {
        Place::Number { page: self.page, limit: self.limit, total: self.total }
    }

    fn count(&self) -> usize {
        self.items.len()
    }
}

impl Paged for Listing {
    type Item = Reply;

    fn into_items(self) -> Vec<Reply> {
        self.items
    }
}

static LIST: Endpoint<Asked, Listing> = Endpoint::new("list")
    .rest(Verb::Post, "/v1/list", true, None)
    .credentials(Credentials::None)
    .idempotent()
    .variables(codec::flat)
    .check(|asked: &Asked, _| {
        Misfit::outside("page", asked.page, 1, None).or_else(|| Misfit::outside("limit", asked.limit, 1, Some(1000)))
    })
    .paging(
        |asked| Start { page: asked.page, limit: asked.limit },
        |asked, to| (asked.page, asked.limit) = (Some(to.page), Some(to.limit)),
    );

/// A server that has some entries by the time of each request.
fn listing(entries: impl Fn(usize) -> usize + Send + Sync + 'static) -> Fake {
    let requests = AtomicUsize::new(0);
    Fake::new(move |request| {
        let total = entries(requests.fetch_add(1, Ordering::SeqCst));
        let Asked { page, limit } = asked(request);
        let (page, limit) = (usize::try_from(page.unwrap()).unwrap(), usize::try_from(limit.unwrap()).unwrap());
        let items: Vec<_> = (((page - 1) * limit).min(total)..(page * limit).min(total))
            .map(|n| serde_json::json!({ "text": n.to_string() }))
            .collect();
        json(200, &serde_json::json!({ "items": items, "page": page, "limit": limit, "total": total }).to_string())
    })
}

fn asked(request: &Received) -> Asked {
    serde_json::from_str(&request.body).unwrap()
}

fn list(fake: &Fake, limit: i64) -> crate::Call<Listing> {
    client(fake).call(&LIST, Asked { page: None, limit: Some(limit) }).protocol(Protocol::Rest)
}

async fn all(call: crate::Call<Listing>) -> Result<Vec<String>, Error> {
    let mut items = call.items();
    let mut texts = Vec::new();
    while let Some(item) = items.next().await {
        texts.push(item?.text);
    }
    assert!(items.next().await.is_none(), "it has ended");
    Ok(texts)
}

fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|n| n.to_string()).collect()
}

#[tokio::test]
async fn all_entries_come_in_order_one_request_at_a_time() {
    for (entries, requests) in [(0, 1), (1, 1), (9, 1), (10, 1), (11, 2), (25, 3)] {
        let fake = listing(move |_| entries);
        assert_eq!(all(list(&fake, 10)).await.unwrap(), numbers(entries));
        assert_eq!(fake.received().len(), requests, "{entries} entries");
    }
    let fake = listing(|_| 250);
    let call = client(&fake).call(&LIST, Asked::default()).protocol(Protocol::Rest);
    assert_eq!(all(call).await.unwrap(), numbers(250));
    assert_eq!(fake.received().iter().map(|one| asked(one).limit).collect::<Vec<_>>(), [Some(100); 3]);
}

#[tokio::test]
async fn it_begins_where_the_request_says() {
    let fake = listing(|_| 25);
    let call = client(&fake).call(&LIST, Asked { page: Some(2), limit: Some(10) }).protocol(Protocol::Rest);
    assert_eq!(all(call).await.unwrap(), numbers(25)[10..]);
}

#[tokio::test]
async fn entries_that_come_and_go_end_it_sooner_or_later() {
    assert_eq!(all(list(&listing(|request| 30 - request * 10), 10)).await.unwrap(), numbers(20));
    assert_eq!(all(list(&listing(|request| 20 + request.min(2) * 10), 10)).await.unwrap(), numbers(40));
    let error = all(list(&listing(|request| 20 + request * 10), 10)).await.unwrap_err();
    assert!(error.is_response() && error.operation() == Some("list") && error.message().contains("grows"), "{error}");
}

#[tokio::test]
async fn an_error_is_told_once_and_ends_it() {
    let requests = AtomicUsize::new(0);
    let fake = Fake::new(move |_| match requests.fetch_add(1, Ordering::SeqCst) {
        0 => json(200, r#"{"items":[{"text":"0"}],"page":1,"limit":1,"total":9}"#),
        _ => json(403, r#"{"code":"permission_denied","message":"no"}"#),
    });
    let mut items = list(&fake, 1).items();
    assert_eq!(items.next().await.unwrap().unwrap().text, "0");
    assert!(items.next().await.unwrap().unwrap_err().is_permission_denied());
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(fake.received().len(), 2);
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted_or_after_it_is_dropped() {
    let fake = listing(|_| 100);
    let mut pages = list(&fake, 10).pages();
    assert_eq!(fake.received().len(), 0);
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 10);
    drop(pages);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(fake.received().len(), 1);
}

#[tokio::test]
async fn each_page_has_the_options_and_the_time_of_the_call() {
    let requests = AtomicUsize::new(0);
    let fake = Fake::new(move |_| {
        if requests.fetch_add(1, Ordering::SeqCst) == 1 {
            std::thread::sleep(Duration::from_secs(2));
        }
        json(200, r#"{"items":[{"text":"0"}],"page":1,"limit":1,"total":9}"#)
    });
    let call = list(&fake, 1).bearer("token").header("x-a", "b").timeout(Duration::from_millis(300)).retry(crate::Retry::none());
    let mut pages = call.pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.is_timeout()), (Kind::Timeout, true));
    for request in fake.received() {
        assert_eq!((request.header("authorization"), request.header("x-a")), (Some("Bearer token"), Some("b")));
    }
}

#[tokio::test]
async fn an_option_that_cannot_be_ends_it_at_once() {
    let fake = listing(|_| 100);
    let mut pages = list(&fake, 10).header("cookie", "x").pages();
    assert!(pages.next().await.unwrap().unwrap_err().is_build());
    assert!(pages.next().await.is_none());
    assert_eq!(fake.received().len(), 0);
}

#[tokio::test]
async fn a_page_that_means_something_else_over_each_protocol_is_refused() {
    let fake = listing(|_| 100);
    for (page, limit, named) in [
        (Some(0), None, "`page` is 0"),
        (Some(-1), None, "`page` is -1"),
        (None, Some(0), "`limit` is 0"),
        (None, Some(1001), "from 1 to 1000"),
    ] {
        let error = client(&fake).call(&LIST, Asked { page, limit }).protocol(Protocol::Rest).await.unwrap_err();
        assert!(error.is_build() && error.message().contains(named), "{error}");
        let mut items = client(&fake).call(&LIST, Asked { page, limit }).protocol(Protocol::Rest).items();
        assert!(items.next().await.unwrap().is_err() && items.next().await.is_none());
    }
    assert_eq!(fake.received().len(), 0);
}

/// Bytes that a response may have in these tests.
const LIMIT: usize = 10_000;

/// What is wrong with an entry of a list.
#[derive(Clone, Copy, PartialEq)]
enum Flaw {
    /// It takes so many bytes.
    Size(usize),
    /// It cannot be read.
    Type,
    /// The server breaks on it.
    Server,
}

/// A server with a list of which some entries have a flaw.
fn flawed(total: usize, flaw: impl Fn(usize) -> Option<Flaw> + Send + Sync + 'static) -> Fake {
    Fake::new(move |request| {
        let Asked { page, limit } = asked(request);
        let (page, limit) = (usize::try_from(page.unwrap()).unwrap(), usize::try_from(limit.unwrap()).unwrap());
        let entries = ((page - 1) * limit).min(total)..(page * limit).min(total);
        if entries.clone().any(|n| flaw(n) == Some(Flaw::Server)) {
            return json(500, r#"{"code":"internal","message":"record not found"}"#);
        }
        let items: Vec<_> = entries
            .map(|n| match flaw(n) {
                Some(Flaw::Size(size)) => serde_json::json!({ "text": n.to_string(), "more": "x".repeat(size) }),
                Some(Flaw::Type) => serde_json::json!({ "text": { "n": n } }),
                _ => serde_json::json!({ "text": n.to_string() }),
            })
            .collect();
        json(200, &serde_json::json!({ "items": items, "page": page, "limit": limit, "total": total }).to_string())
    })
}

/// The entries that were read, how many errors there were, and how many requests.
async fn read(fake: &Fake, limit: i64, goes_on: bool) -> (Vec<String>, usize, usize) {
    let client = Client::builder(&fake.url).response_limit(LIMIT).build().unwrap();
    let mut items = client.call(&LIST, Asked { page: None, limit: Some(limit) }).protocol(Protocol::Rest).items();
    if goes_on {
        items = items.continue_after_errors();
    }
    let (mut texts, mut errors) = (Vec::new(), 0);
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => texts.push(item.text),
            Err(_) => errors += 1,
        }
    }
    (texts, errors, fake.received().len())
}

fn without(count: usize, missing: impl Fn(usize) -> bool) -> Vec<String> {
    (0..count).filter(|n| !missing(*n)).map(|n| n.to_string()).collect()
}

#[tokio::test]
async fn pages_that_are_too_large_are_asked_for_in_smaller_ones() {
    for limit in [1, 7, 10, 12, 64, 97, 100, 1000] {
        let fake = flawed(150, |_| Some(Flaw::Size(900)));
        let (texts, errors, requests) = read(&fake, limit, false).await;
        assert_eq!((texts, errors), (numbers(150), 0), "pages of {limit}");
        assert!(requests <= 170, "pages of {limit}: {requests} requests");
    }
}

#[tokio::test]
async fn pages_grow_again_after_a_large_entry() {
    for at in [0, 1, 99, 500, 999] {
        let fake = flawed(1000, move |n| (n == at).then_some(Flaw::Size(9_500)));
        let (texts, errors, requests) = read(&fake, 100, false).await;
        assert_eq!((texts, errors), (numbers(1000), 0), "at {at}");
        assert!(requests <= 45, "at {at}: {requests} requests");
    }
}

#[tokio::test]
async fn an_entry_that_is_too_large_alone_is_one_error() {
    let fake = flawed(150, |n| (n == 42).then_some(Flaw::Size(2 * LIMIT)));
    assert_eq!(read(&fake, 100, false).await, (numbers(42), 1, fake.received().len()), "it is the end");
    let (texts, errors, _) = read(&fake, 100, true).await;
    assert_eq!((texts, errors), (without(150, |n| n == 42), 1));
}

#[tokio::test]
async fn only_flawed_entries_are_missed_when_going_on() {
    for flaw in [Flaw::Size(2 * LIMIT), Flaw::Type, Flaw::Server] {
        for limit in [1, 7, 100] {
            let is_flawed = |n: usize| n == 0 || n % 50 == 3 || n == 149;
            let fake = flawed(150, move |n| is_flawed(n).then_some(flaw));
            let (texts, errors, _) = read(&fake, limit, true).await;
            assert_eq!((texts, errors), (without(150, is_flawed), 5), "pages of {limit}");
        }
    }
}

#[tokio::test]
async fn a_failed_page_is_the_end_unless_going_on_is_wanted() {
    for flaw in [Flaw::Type, Flaw::Server] {
        let fake = flawed(150, move |n| (n == 12).then_some(flaw));
        assert_eq!(read(&fake, 10, false).await, (numbers(10), 1, 2));
    }
}

#[tokio::test]
async fn going_on_ends_where_every_page_fails() {
    for (status, body, most) in [
        (401, r#"{"code":"unauthenticated","message":"no"}"#, 1),
        (403, r#"{"code":"permission_denied","message":"no"}"#, 1),
        (500, r#"{"code":"internal","message":"no"}"#, 100),
        (400, r#"{"code":"invalid_argument","message":"no"}"#, 1),
        (504, "", 100),
    ] {
        let fake = Fake::new(move |_| json(status, body));
        let (texts, errors, requests) = read(&fake, 100, true).await;
        assert_eq!((texts.len(), errors), (0, most), "{status}");
        assert!(requests <= 310, "{status}: {requests} requests");
    }
    let fake = listing(|_| 100);
    let mut items = list(&fake, 10).header("cookie", "x").items().continue_after_errors();
    assert!(items.next().await.unwrap().is_err() && items.next().await.is_none());
    assert_eq!(fake.received().len(), 0);
}

#[tokio::test]
async fn pages_begin_at_the_position_that_was_asked_for() {
    let fake = flawed(150, |_| Some(Flaw::Size(900)));
    let client = Client::builder(&fake.url).response_limit(LIMIT).build().unwrap();
    let call = client.call(&LIST, Asked { page: Some(3), limit: Some(50) }).protocol(Protocol::Rest);
    assert_eq!(all(call).await.unwrap(), numbers(150)[100..]);
}

#[test]
fn it_is_a_stream_that_can_be_sent_and_moved() {
    fn can<T: futures_core::Stream + Send + Unpin>(_: &T) {}
    let client = Client::builder("http://localhost:1").build().unwrap();
    can(&client.call(&LIST, Asked::default()).pages());
    can(&client.call(&LIST, Asked::default()).items());
}

#[cfg(feature = "blocking")]
#[test]
fn without_async_it_is_an_iterator() {
    let fake = listing(|_| 25);
    let client = crate::Client::builder(&fake.url).build().unwrap();
    let list = || client.call(&LIST, Asked { page: None, limit: Some(10) }).protocol(Protocol::Rest);
    let texts: Result<Vec<_>, _> = list().items().iter_blocking().map(|item| item.map(|item| item.text)).collect();
    assert_eq!(texts.unwrap(), numbers(25));
    let mut pages = list().pages().iter_blocking();
    assert_eq!(pages.by_ref().map(|page| page.unwrap().items.len()).collect::<Vec<_>>(), [10, 10, 5]);
    assert!(pages.next().is_none());
    let mut items = list().items().iter_blocking();
    assert_eq!((items.next().is_some(), items.size_hint()), (true, (9, None)));
}

#[cfg(feature = "blocking")]
#[test]
fn without_async_large_pages_are_made_smaller_and_errors_passed() {
    let fake = flawed(150, |n| match n {
        42 => Some(Flaw::Size(2 * LIMIT)),
        77 => Some(Flaw::Type),
        _ => Some(Flaw::Size(900)),
    });
    let client = crate::Client::builder(&fake.url).response_limit(LIMIT).build().unwrap();
    let list = || client.call(&LIST, Asked { page: None, limit: Some(100) }).protocol(Protocol::Rest);
    let (texts, errors): (Vec<_>, Vec<_>) = list().items().continue_after_errors().iter_blocking().partition(Result::is_ok);
    let texts: Vec<_> = texts.into_iter().map(|item| item.unwrap().text).collect();
    assert_eq!((texts, errors.len()), (without(150, |n| n == 42 || n == 77), 2));
    assert_eq!(list().items().iter_blocking().map_while(Result::ok).count(), 42);
    assert_eq!(list().pages().continue_after_errors().iter_blocking().filter(Result::is_err).count(), 2);
}
