//! A process that was forked has the sources of its parent, and none of the threads that renew their tokens.

use super::{Mint, text};
use crate::rt::background::wait;
use crate::rt::process::testing::forked;

#[test]
fn a_source_of_the_parent_process_is_an_error_at_once() {
    let mint = Mint::new();
    let (renewed, unused) = (mint.source().build(), mint.source().build());
    assert_eq!(text(&renewed), "token 1");
    forked(|| {
        for source in [&renewed, &unused] {
            let error = wait(source.token(), super::SECOND / 100).expect("it does not wait").unwrap_err();
            assert!(error.is_forked() && error.message().contains("make it anew"), "{error}");
        }
    });
    assert_eq!(mint.given(), 1);
    assert_eq!(text(&unused), "token 2");
}

#[test]
fn a_source_that_is_made_after_the_fork_renews_its_token() {
    let mint = Mint::new();
    assert_eq!(text(&mint.source().build()), "token 1");
    // The thread of the pretended child is one more of this process.
    forked(|| assert_eq!(text(&mint.source().build()), "token 2"));
    assert_eq!(text(&mint.source().build()), "token 3");
}
