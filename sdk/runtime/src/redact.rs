//! What others wrote, shown word by word: words of a fixed vocabulary as they are, everything else as `…`.
//!
//! A server may repeat what it was sent, in any form: cut short, escaped twice, reversed. Recognizing that is never complete, so
//! nothing is compared with what was sent. A word is shown because a server would have written it anyway.

mod document;
mod message;
mod shown;
mod tokens;
mod version;
mod vocabulary;

pub(crate) use self::document::names_of;
pub use self::message::Message;
pub(crate) use self::shown::{Known, Names, is_error_word, is_known};
pub(crate) use self::version::is_version;
pub use self::vocabulary::Vocabulary;

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::error::Error;
    use crate::test_profile::PROFILE;

    fn shown(text: &str) -> String {
        shown_with(text, &Names::new())
    }

    fn shown_with(text: &str, names: &Names<'_>) -> String {
        super::shown::shown(text, &Known { vocabulary: Some((PROFILE.vocabulary)()), names })
    }

    #[test]
    fn known_messages_are_shown_as_they_are() {
        let text = include_str!("redact/vocabulary.txt");
        let messages = text.split("[words]").next().unwrap_or_default().lines();
        let mut count = 0;
        for message in messages.filter(|line| !line.starts_with(['#', '[']) && !line.is_empty()) {
            assert_eq!(shown(message), message);
            count += 1;
        }
        assert!(count > 150, "{count} messages");
    }

    #[test]
    fn words_that_are_not_known_are_one_mark() {
        for (text, expected) in [
            ("no user with hunter2, hunter2!", "no user with …!"),
            ("hunter2", "…"),
            ("", ""),
            ("Invalid token", "Invalid token"),
            ("iNVALID tOKEN", "…"),
            ("user-hunter2 is invalid", "… is invalid"),
            ("password=hunter2 is invalid", "… is invalid"),
            ("see https://auth.example.com/token?x=y for more", "see … for more"),
            ("user: 'hunter2', role", "user: '…', role"),
            (r#"{"password":"hunter2"}"#, r#"{"password":"…"}"#),
            ("token...", "…"),
            ("token…", "…"),
            ("...token is invalid", "… is invalid"),
            ("it doesn't match the user's token", "it doesn't match the user's token"),
            ("a b c a", "a … a"),
            ("q.a is \"a\"", "… is \"…\""),
            ("tokén tοken t\u{200d}oken \u{202e}token", "…"),
            ("😀", "…"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_are_shown_where_messages_have_them() {
        for (text, expected) in [
            ("must be at most 16 characters", "must be at most 16 characters"),
            ("must be at most 4711 characters", "must be at most … characters"),
            ("invalid otp: 493817", "invalid otp: …"),
            ("invalid otp: 12", "invalid otp: …"),
            ("16", "…"),
            ("(line 1:10)", "(line 1:10)"),
            ("(line 1:1034)", "(line …)"),
            ("line 12, column 3", "line 12, column 3"),
            ("line 12, column 3 4", "line 12, column …"),
            ("at most 47 11 characters", "at most … characters"),
            ("larger than max (5242914 vs. 4194304)", "larger than max (5242914 vs. 4194304)"),
            ("larger than max (493817 vs. 4194304)", "larger than max (… vs. 4194304)"),
            ("Code(2017)", "Code(2017)"),
            ("Code(4711)", "Code(…)"),
            ("Connection refused (os error 111)", "Connection refused (os error 111)"),
            ("Connection refused (os error 4711)", "Connection refused (os error …)"),
            ("127.0.0.1:8080", "…"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn punctuation_is_shown_as_far_as_it_says_nothing() {
        for (text, expected) in [
            ("invalid (\"token\")", "invalid (\"token\")"),
            ("!?#*%!?", "…"),
            ("invalid: !?#*%!?", "invalid…"),
            ("invalid ! ? # * % token", "invalid … token"),
            ("invalid\r\n\ttoken\u{1b}\u{7}", "invalid   token  "),
            ("invalid\u{a0}token\u{2028}", "invalid token "),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn names_of_a_document_are_known_and_its_values_are_not() {
        let document = "query q($id: ID!) { first: user(id: $id, note: \"hunter2 \\\" hunter3\", number: 493817) \
                        # hunter4\n { nope } text(value: \"\"\"hunter5 \\\"\"\" \" hunter6\"\"\") last }";
        let names = names_of(document);
        assert!(["q", "first", "nope", "text", "last"].iter().all(|name| names.contains(name)), "{names:?}");
        assert!(!names.iter().any(|name| name.contains("hunter") || name.starts_with('4')), "{names:?}");
        assert_eq!(
            shown_with("Cannot query field \"nope\" on type \"Zounds\".", &names),
            "Cannot query field \"nope\" on type \"…\"."
        );
        for unfinished in ["{ a \"hunter2", "{ a \"\"\"hunter2\"\"", "{ a #hunter2", "{ a \"hunter2\\"] {
            assert_eq!(names_of(unfinished), Names::from(["a"]), "{unfinished}");
        }
    }

    #[test]
    fn versions_are_told_from_other_texts() {
        for version in ["2.4.0", "0.0.1", "2.4", "2", "2.4.0-rc.5", "2.4.0-beta", "123.456.789"] {
            assert!(is_version(version), "{version}");
        }
        for other in ["", "4711", "2.4.0.1", "2..0", "2.4.0-hunter", "2.4.0-rc.4711", "2.4.0-rc.1.2", "v2", "2.4.0 "] {
            assert!(!is_version(other), "{other}");
        }
    }

    #[test]
    fn error_words_are_known_or_none() {
        for word in
            ["invalid_grant", "INVALID_ARGUMENT", "slow_down", "use_dpop_nonce", "rate_limit_exceeded", "request_unauthorized"]
        {
            assert!(is_error_word(word), "{word}");
        }
        for word in ["", "hunter2", "493817", "invalid grant", "invalid"] {
            assert!(!is_error_word(word), "{word}");
        }
    }

    #[test]
    fn megabytes_are_shown_in_a_time_that_is_linear() {
        const LIMIT: Duration = Duration::from_millis(50);
        const MEBIBYTE: usize = 1 << 20;
        drop(shown("token"));
        let (mut slowest, mut of) = (Duration::ZERO, "");
        for token in [
            "a",
            "x",
            " ",
            ".",
            "'",
            "\"",
            "…",
            "\0",
            "é",
            "1",
            "token ",
            "hunter2 ",
            "a'b",
            "({[",
            "line 1:1 ",
            "\\u0041",
            "..a",
            "%2F",
            "t…",
        ] {
            let text = token.repeat(MEBIBYTE / token.len());
            // The machine may be busy: the best of three is how long it takes.
            let times = (0..3).map(|_| {
                let text = text.clone();
                let start = Instant::now();
                let word: String = text.chars().take(80).collect();
                let error = Error::server(Some(&word), text);
                assert!(format!("{error} {error:?}").len() < 3 * 4096);
                start.elapsed()
            });
            let time = times.min().expect("there are three");
            if time > slowest {
                (slowest, of) = (time, token);
            }
            // What is not cut off beforehand takes a time that grows with it.
            let start = Instant::now();
            let _ = (shown(&text), names_of(&text).len());
            assert!(start.elapsed() < Duration::from_secs(20), "{token:?}");
        }
        println!("an error of a mebibyte of {of:?}: {slowest:?}");
        assert!(slowest < LIMIT, "{of:?} takes {slowest:?}");
    }
}
