//! Which pages are asked for.

use super::*;

/// Reads a list of which each page is answered by a function; returns the pages asked for.
fn read(limit: i64, answer: impl Fn(&PageRequest) -> (i64, i64, usize)) -> Result<Vec<i64>, Error> {
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
    let first_is_short = |turn: &PageRequest| (100, 2500, if turn.page == 1 { 1 } else { 100 });
    assert_eq!(read(100, |turn| if turn.page > 25 { (100, 2500, 0) } else { first_is_short(turn) }).unwrap(), pages(26));
    assert_eq!(read(1000, |turn| (100, 2500, if turn.page < 26 { 100 } else { 0 })).unwrap(), pages(25));
    assert_eq!(read(1000, |turn| (0, 2500, if turn.page < 26 { 100 } else { 0 })).unwrap(), pages(25), "it does not say so");
    assert_eq!(read(1000, |turn| (1000, 2500, if turn.page < 26 { 100 } else { 0 })).unwrap(), pages(25), "it says otherwise");
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
