//! When a token is renewed, and what becomes of failures.

use std::sync::Arc;

use super::{LONG, Mint, SECOND, text, token, until};
use crate::rt::background::wait;
use crate::rt::error::{Error, Kind};
use crate::source::TokenSource;
use crate::token::Token;

#[test]
fn a_token_is_asked_for_when_it_is_needed_and_kept() {
    let mint = Mint::new();
    let source = mint.source().build();
    assert_eq!((mint.given(), source.current()), (0, None));
    for _ in 0..10 {
        assert_eq!(text(&source), "token 1");
    }
    assert_eq!(mint.given(), 1);
    assert_eq!(wait(source.authorization(), LONG).unwrap().unwrap().expose(), "Bearer token 1");
}

#[test]
fn it_is_renewed_before_it_expires_while_it_is_still_used() {
    let mint = Mint::new();
    let source = mint.source().leeway(20 * SECOND).build();
    assert_eq!(text(&source), "token 1");
    mint.clock.advance(74 * SECOND);
    assert_eq!(text(&source), "token 1");
    assert_eq!(mint.given(), 1, "the leeway is no more than a quarter longer");
    let gate = mint.gate.clone().try_lock_owned().expect("it is open");
    mint.clock.advance(7 * SECOND);
    for _ in 0..10 {
        assert_eq!(text(&source), "token 1", "nobody waits");
    }
    until("a renewal has begun", || mint.given() == 2);
    drop(gate);
    until("the new token is used", || text(&source) == "token 2");
    assert_eq!(mint.given(), 2);
}

#[test]
fn one_that_lasts_hardly_longer_than_the_leeway_is_used_for_half_of_its_time() {
    let mint = Mint::new();
    let source = mint.source().leeway(1000 * SECOND).build();
    assert_eq!(text(&source), "token 1");
    mint.clock.advance(37 * SECOND);
    assert_eq!(text(&source), "token 1");
    assert_eq!(mint.given(), 1);
}

#[test]
fn one_that_has_expired_is_waited_for() {
    let mint = Mint::new();
    let source = mint.source().build();
    assert_eq!(text(&source), "token 1");
    mint.clock.advance(100 * SECOND);
    assert_eq!(text(&source), "token 2");
}

#[test]
fn a_failure_is_told_and_rests_before_there_is_another_attempt() {
    let mint = Mint::new();
    let source = mint.source().cooldown(32 * SECOND).build();
    mint.refuse(Some("no tokens now"));
    for _ in 0..100 {
        assert!(token(&source).unwrap_err().message().contains("no tokens now"));
    }
    assert_eq!(mint.given(), 1);
    // It rests for up to 2, 4, 8, 16, 32, 32 … seconds, and for half of that at least.
    for (attempt, longest) in [2, 4, 8, 16, 32, 32].into_iter().enumerate() {
        mint.clock.advance(SECOND * longest * 49 / 100);
        assert!(token(&source).is_err());
        assert_eq!(mint.given(), attempt + 1);
        mint.clock.advance(SECOND * longest * 52 / 100);
        assert!(token(&source).is_err());
        assert_eq!(mint.given(), attempt + 2);
    }
    mint.refuse(None);
    mint.clock.advance(32 * SECOND);
    assert_eq!(text(&source), "token 8");
}

#[test]
fn a_failure_is_nobody_s_concern_while_the_token_is_good() {
    let mint = Mint::new();
    let source = mint.source().leeway(20 * SECOND).build();
    assert_eq!(text(&source), "token 1");
    mint.refuse(Some("later"));
    mint.clock.advance(90 * SECOND);
    assert_eq!(text(&source), "token 1");
    until("the renewal has been tried", || mint.given() == 2);
    assert_eq!(text(&source), "token 1");
    mint.clock.advance(10 * SECOND);
    assert!(token(&source).unwrap_err().message().contains("later"));
}

#[test]
fn without_a_cool_down_every_caller_causes_one_attempt_and_not_more() {
    let mint = Mint::new();
    let source = mint.source().cooldown(std::time::Duration::ZERO).build();
    mint.refuse(Some("no"));
    for attempt in 1..=5 {
        assert!(token(&source).is_err());
        assert_eq!(mint.given(), attempt);
    }
}

#[test]
fn who_waited_for_a_renewal_that_failed_is_told_so_while_the_next_is_on_its_way() {
    let mint = Mint::new();
    let source = mint.source().cooldown(std::time::Duration::ZERO).build();
    let mut waiting = [Box::pin(source.token()), Box::pin(source.token())];
    for (number, waiting) in waiting.iter_mut().enumerate() {
        let gate = mint.gate.clone().try_lock_owned().expect("it is open");
        mint.refuse(Some("no"));
        assert!(wait(waiting, SECOND / 1000).is_none());
        until("a renewal has begun", || mint.given() == number + 1);
        if number == 0 {
            drop(gate);
            until("it has ended", || !source.is_renewing());
        } else {
            std::mem::forget(gate);
        }
    }
    assert!(wait(&mut waiting[0], LONG / 30).expect("it does not wait for the next").is_err());
}

#[test]
fn a_clock_that_is_put_back_makes_no_rest_longer() {
    let mint = Mint::new();
    let source = mint.source().cooldown(32 * SECOND).build();
    mint.refuse(Some("no"));
    assert!(token(&source).is_err());
    mint.refuse(None);
    mint.clock.set_back(1800 * SECOND);
    assert_eq!(text(&source), "token 2");
}

#[test]
fn a_function_that_says_that_somebody_has_to_sign_in_again_is_not_asked_again_before_they_do() {
    let (mint, asked) = (Mint::new(), Arc::new(std::sync::atomic::AtomicUsize::new(0)));
    let count = Arc::clone(&asked);
    let ended = move |_| {
        count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        std::future::ready(Err(Error::new(Kind::ReauthenticationRequired, "gone").into()))
    };
    let source = TokenSource::from_fn(ended).clock(mint.clock.clone()).build();
    for _ in 0..2 {
        for _ in 0..3 {
            assert!(token(&source).unwrap_err().is_reauthentication_required());
            mint.clock.advance(3600 * SECOND);
        }
        assert_eq!(asked.swap(0, std::sync::atomic::Ordering::SeqCst), 1);
        source.supply(mint.token(5));
        assert_eq!(text(&source), "token 5");
        mint.clock.advance(100 * SECOND);
    }
}

#[test]
fn a_new_token_that_has_expired_is_a_failure() {
    let mint = Mint::new();
    let given = mint.clone();
    let expired = move |_| {
        let token = given.token(1);
        given.clock.advance(200 * SECOND);
        std::future::ready(Ok(token))
    };
    let source = TokenSource::from_fn(expired).clock(mint.clock.clone()).build();
    assert_eq!(token(&source).unwrap_err().message(), "the new token has expired already");
}

#[test]
fn a_panic_of_the_function_is_told_and_the_source_goes_on() {
    let mint = Mint::new();
    let (given, refuses) = (mint.clone(), mint.refuses.clone());
    let source = TokenSource::from_fn(move |_| {
        assert!(refuses.lock().unwrap().is_none(), "on purpose");
        given.clone().give()
    });
    let source = source.clock(mint.clock.clone()).build();
    mint.refuse(Some("panic"));
    assert!(token(&source).unwrap_err().message().contains("panicked"));
    mint.refuses.clear_poison();
    mint.refuse(None);
    mint.clock.advance(60 * SECOND);
    assert_eq!(text(&source), "token 1");
}

#[test]
fn a_function_that_does_not_end_is_left_after_a_while() {
    let source = TokenSource::from_fn(|_| std::future::pending()).timeout(SECOND / 100).build();
    assert!(token(&source).unwrap_err().is_timeout());
}

#[test]
fn who_is_refused_gets_another_token_and_not_more_than_one_in_a_while() {
    let mint = Mint::new();
    let source = mint.source().cooldown(30 * SECOND).build();
    assert_eq!(text(&source), "token 1");
    let (first, replaced) = (token(&source).unwrap(), |refused: &Token| wait(source.replace(refused), LONG).unwrap());
    let second = replaced(&first).unwrap();
    assert_eq!(second.access_token.expose(), "token 2");
    assert_eq!(replaced(&first).unwrap(), second, "it is another one already");
    assert_eq!(mint.given(), 2);
    let error = replaced(&second).unwrap_err();
    assert!(error.message().contains("rejected"), "{error}");
    assert_eq!((text(&source).as_str(), mint.given()), ("token 2", 2), "who refuses everything gets no storm");
    mint.clock.advance(30 * SECOND);
    assert_eq!(replaced(&second).unwrap().access_token.expose(), "token 3");
}

#[test]
fn a_refused_token_that_cannot_be_replaced_is_told_once() {
    let mint = Mint::new();
    let source = mint.source().build();
    let first = {
        text(&source);
        token(&source).unwrap()
    };
    mint.refuse(Some("later"));
    let error = wait(source.replace(&first), LONG).unwrap().unwrap_err();
    assert!(error.message().contains("later"), "{error}");
    assert_eq!(mint.given(), 2);
    assert!(wait(source.replace(&first), LONG).unwrap().is_err());
    assert_eq!(mint.given(), 2);
}

#[test]
fn a_supplied_token_wins_over_a_renewal_on_its_way() {
    let mint = Mint::new();
    let source = mint.source().build();
    let gate = mint.gate.clone().try_lock_owned().expect("it is open");
    let waiting = {
        let source = source.clone();
        std::thread::spawn(move || text(&source))
    };
    until("a renewal has begun", || mint.given() == 1);
    source.supply(mint.token(77));
    assert_eq!(waiting.join().unwrap(), "token 77");
    drop(gate);
    until("the renewal has ended", || !source.is_renewing());
    assert_eq!(text(&source), "token 77");
}

#[test]
fn a_source_that_cannot_renew_says_that_somebody_has_to_sign_in_again_until_they_do() {
    let ended = |_| std::future::ready(Err(Error::new(Kind::ReauthenticationRequired, "gone").into()));
    let mint = Mint::new();
    for source in
        [TokenSource::fixed(Token::new("old").with_expires_at(std::time::UNIX_EPOCH)), TokenSource::from_fn(ended).build()]
    {
        for _ in 0..3 {
            assert!(token(&source).unwrap_err().is_reauthentication_required());
        }
        source.supply(Token::new("new"));
        assert_eq!(text(&source), "new");
    }
    assert_eq!(mint.given(), 0);
}

#[test]
fn a_fixed_token_is_given_as_it_is() {
    let source = TokenSource::fixed(Token::new("hunter2"));
    assert_eq!(text(&source), "hunter2");
    let current = source.current().unwrap();
    assert!(Arc::ptr_eq(&token(&source).unwrap(), &current));
    assert!(wait(source.replace(&current), LONG).unwrap().unwrap_err().is_reauthentication_required());
    assert!(!format!("{source:?}").contains("hunter2"));
}
