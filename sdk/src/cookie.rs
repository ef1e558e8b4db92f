//! The cookies that a server of this kind sets, and no others.

use http::header::HeaderValue;
use serde::{Deserialize, Serialize};

use crate::date;
use crate::secret::Secret;

/// Longest value that is kept, in bytes.
const LONGEST_VALUE: usize = 4096;

/// Longest `Set-Cookie` line that is read, in bytes, and most of all lines of a response together.
const LONGEST_LINE: usize = LONGEST_VALUE + 1024;
const LARGEST: usize = 8 * LONGEST_LINE;

/// The cookies that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Name {
    #[serde(rename = "cookie_session")]
    Session,
    #[serde(rename = "cookie_session_domain")]
    SessionDomain,
    #[serde(rename = "mfa_session")]
    Mfa,
    #[serde(rename = "mfa_session_domain")]
    MfaDomain,
    #[serde(rename = "authorizer-admin")]
    Admin,
}

impl Name {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Session => "cookie_session",
            Self::SessionDomain => "cookie_session_domain",
            Self::Mfa => "mfa_session",
            Self::MfaDomain => "mfa_session_domain",
            Self::Admin => "authorizer-admin",
        }
    }

    fn find(name: &str) -> Option<Self> {
        let all = [Self::Session, Self::SessionDomain, Self::Mfa, Self::MfaDomain, Self::Admin];
        all.into_iter().find(|known| known.as_str() == name)
    }

    /// Does it say who the user is, as a bearer token would?
    pub(crate) fn is_login(self) -> bool {
        matches!(self, Self::Session | Self::SessionDomain)
    }
}

/// One cookie as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Cookie {
    pub(crate) name: Name,
    /// As the server wrote it: it un-escapes what it reads.
    pub(crate) value: Secret,
    /// Seconds since 1970; without it, the cookie lasts as long as the session value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expires: Option<u64>,
    /// For https only, loopback aside.
    #[serde(default)]
    pub(crate) secure: bool,
}

impl Cookie {
    pub(crate) fn is_live(&self, now: u64) -> bool {
        self.expires.is_none_or(|expires| expires > now) && is_value(self.value.expose())
    }
}

/// What a `Set-Cookie` line asks for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Change {
    Set(Cookie),
    Delete(Name),
}

/// The `Set-Cookie` lines of a response that are read: a server may send any number of them.
pub(crate) fn lines<'a>(lines: impl Iterator<Item = &'a HeaderValue>) -> impl Iterator<Item = &'a str> {
    let mut left = LARGEST;
    let short = lines.filter(|line| line.len() <= LONGEST_LINE).map_while(move |line| {
        left = left.checked_sub(line.len())?;
        Some(line)
    });
    short.filter_map(|line| line.to_str().ok())
}

/// Reads a `Set-Cookie` line of a server known by `hosts`. What is not one of the known cookies, is too long or is meant for
/// another host is none.
pub(crate) fn parse(line: &str, hosts: &[String], now: u64) -> Option<Change> {
    let mut parts = Some(line).filter(|line| line.len() <= LONGEST_LINE)?.split(';');
    let (name, value) = parts.next()?.split_once('=')?;
    let (name, value) = (Name::find(name.trim())?, value.trim());
    let (mut max_age, mut expires, mut secure) = (None, None, false);
    for part in parts {
        let (key, text) = part.split_once('=').unwrap_or((part, ""));
        let (key, text) = (key.trim(), text.trim());
        if key.eq_ignore_ascii_case("max-age") {
            max_age = text.parse::<i64>().ok().or(max_age);
        } else if key.eq_ignore_ascii_case("expires") {
            expires = date::parse(text).or(expires);
        } else if key.eq_ignore_ascii_case("secure") {
            secure = true;
        } else if key.eq_ignore_ascii_case("domain") && !is_ours(text, hosts) {
            return None;
        }
    }
    let expires = match max_age {
        Some(seconds) => Some(u64::try_from(seconds).map_or(0, |seconds| now.saturating_add(seconds))),
        None => expires,
    };
    if value.is_empty() || expires.is_some_and(|expires| expires <= now) {
        return Some(Change::Delete(name));
    }
    is_value(value).then(|| Change::Set(Cookie { name, value: value.into(), expires, secure }))
}

/// Can it be sent back in a `Cookie` header without meaning anything else?
fn is_value(value: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b';' | b',');
    // Every byte is looked at, whatever the others are, since that can be done to many at a time.
    value.len() <= LONGEST_VALUE && value.bytes().fold(true, |all, byte| all & fits(byte))
}

/// One of the hosts, or a domain that one of them is in.
fn is_ours(domain: &str, hosts: &[String]) -> bool {
    let domain = domain.strip_prefix('.').unwrap_or(domain).to_ascii_lowercase();
    let within = |host: &String| {
        let parent = host.strip_suffix(&domain).is_some_and(|rest| rest.ends_with('.'));
        *host == domain || (parent && domain.contains('.') && host.parse::<std::net::IpAddr>().is_err())
    };
    domain.is_empty() || hosts.iter().any(within)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_000_000_000;

    fn read(line: &str) -> Option<Change> {
        parse(line, &["auth.example.com".to_owned(), "localhost".to_owned()], NOW)
    }

    #[test]
    fn a_line_of_the_server_is_read_verbatim() {
        let line = "cookie_session=a%2Db=+/; Path=/; Domain=localhost; Max-Age=86400; HttpOnly; Secure; SameSite=None";
        let cookie = Cookie { name: Name::Session, value: "a%2Db=+/".into(), expires: Some(NOW + 86400), secure: true };
        assert_eq!(read(line), Some(Change::Set(cookie)));
    }

    #[test]
    fn max_age_wins_over_expires_and_either_can_delete() {
        let later = "Wed, 21 Oct 2099 07:28:00 GMT";
        let earlier = "Wed, 21 Oct 1999 07:28:00 GMT";
        assert_eq!(read(&format!("mfa_session=x; Max-Age=0; Expires={later}")), Some(Change::Delete(Name::Mfa)));
        assert_eq!(read(&format!("mfa_session=x; Expires={earlier}")), Some(Change::Delete(Name::Mfa)));
        assert_eq!(read("authorizer-admin=; Max-Age=60"), Some(Change::Delete(Name::Admin)));
        let Some(Change::Set(cookie)) = read(&format!("mfa_session=x; Max-Age=60; Expires={earlier}")) else {
            panic!("it is set")
        };
        assert_eq!(cookie.expires, Some(NOW + 60));
        assert!(cookie.is_live(NOW + 59) && !cookie.is_live(NOW + 60));
    }

    #[test]
    fn foreign_names_domains_and_huge_values_are_ignored() {
        let huge = format!("cookie_session={}", "x".repeat(LONGEST_VALUE + 1));
        let lines = [
            "tracking=1",
            "Cookie_Session=1",
            "cookie_session=x; Domain=evil.example.org",
            "cookie_session=x; Domain=com",
            "cookie_session=x; Domain=notauth.example.com",
            "cookie_session=a b",
            "cookie_session",
            &huge,
        ];
        for line in lines {
            assert_eq!(read(line), None, "{line:.60}");
        }
        for domain in [".example.com", "auth.example.com", "AUTH.example.com", "localhost", ""] {
            assert!(read(&format!("cookie_session=x; Domain={domain}")).is_some(), "{domain}");
        }
    }

    #[test]
    fn part_of_an_address_is_no_domain() {
        assert_eq!(parse("cookie_session=x; Domain=0.0.1", &["127.0.0.1".to_owned()], NOW), None);
    }

    #[test]
    fn cookies_of_a_mebibyte_are_read_in_a_moment() {
        use authorizer_testkit::clock::{self, Worst, best};

        let read = |values: &[HeaderValue]| {
            let hosts = ["auth.example.com".to_owned(), "localhost".to_owned()];
            lines(values.iter()).for_each(|line| drop(parse(line, &hosts, 0)));
        };
        let mut worst = Worst::default();
        for token in clock::tokens() {
            let text = clock::text(&token);
            // A line that is as long as any that is read, and as many of them as a mebibyte has.
            let (piece, times) = (&text[..4000], clock::SIZE / 4000);
            let values =
                |value: &[u8], times| HeaderValue::from_bytes(value).map_or_else(|_| Vec::new(), |value| vec![value; times]);
            for (name, values) in [
                ("one line", values(&text, 1)),
                ("many lines", values(piece, times)),
                ("values", values(&[b"cookie_session=", piece].concat(), times)),
                ("attributes", values(&[b"cookie_session=a; ", piece].concat(), times)),
            ] {
                worst.note(name, best(|| read(&values)), &token);
            }
            let lossy = String::from_utf8_lossy(&text);
            worst.note("as text", best(|| drop(parse(&lossy, &["localhost".to_owned()], 0))), &token);
        }
        worst.assert_in_time();
    }
}
