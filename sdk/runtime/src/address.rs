//! Where a server is reached.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::Url;

use crate::error::Error;

/// The name of this machine, which no resolver is asked for: its word would decide where plain http goes.
pub(crate) const LOCALHOST: &str = "localhost";

/// Addresses of [`LOCALHOST`]; the port is that of the URL.
pub(crate) const LOOPBACK: [SocketAddr; 2] =
    [SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0), SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), 0)];

/// Reads the address of a server. What it says is never repeated: it may hold a password.
pub fn parse(what: &str, text: &str, allow_http: bool) -> Result<Url, Error> {
    let refuse = |why: &str| Err(Error::build(format!("the {what} {why}")));
    let Ok(mut url) = Url::parse(text.trim()) else { return refuse("is not an absolute URL") };
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return refuse("is neither http nor https");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("has a user name or a password in it: credentials have methods of their own");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("has a query or a fragment");
    }
    if url.scheme() == "http" && !is_loopback(&url) && !allow_http {
        return refuse("is http to another machine, where everybody on the way can read along: use https, or `allow_http(true)`");
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

/// The address without a slash at its end, as the server was told it.
pub fn text(url: &Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}

/// Scheme, host and port.
pub fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// Base URL of a server: an origin, and a base path there. Two spellings of a path are two base URLs, unless the URL standard makes
/// them one (dot segments).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    pub origin: String,
    /// Empty, or with a slash before it and none behind.
    pub path: String,
}

impl BaseUrl {
    pub fn of(url: &Url) -> Self {
        Self { origin: origin(url), path: url.path().trim_end_matches('/').to_owned() }
    }
}

/// Does it lead to this machine? Names below `localhost` should, but it is up to whoever resolves them.
pub fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    if host == LOCALHOST {
        return true;
    }
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    address.is_ok_and(|address| address.to_canonical().is_loopback())
}

/// Might it lead to this machine? Beside what [`is_loopback`] trusts, addresses that systems connect to it by, and names that
/// most resolvers do (RFC 6761, section 6.3).
pub fn may_be_loopback(url: &Url) -> bool {
    if is_loopback(url) {
        return true;
    }
    let host = url.host_str().unwrap_or_default();
    let name = host.trim_end_matches('.');
    let address = host.trim_start_matches('[').trim_end_matches(']').parse();
    name == LOCALHOST || name.ends_with(".localhost") || address.is_ok_and(is_this_machine)
}

/// Unspecified and loopback addresses, those of IPv4 in both forms that IPv6 has for them, too: mapped (`::ffff:127.0.0.1`) and
/// compatible (`::127.0.0.1`).
fn is_this_machine(address: IpAddr) -> bool {
    let reached = |v4: Ipv4Addr| v4.is_loopback() || v4.octets()[0] == 0;
    match address {
        IpAddr::V4(v4) => reached(v4),
        IpAddr::V6(v6) => v6.is_unspecified() || v6.is_loopback() || v6.to_ipv4().is_some_and(reached),
    }
}

/// May cookies for https only be sent there?
pub(crate) fn is_private(url: &Url) -> bool {
    url.scheme() == "https" || is_loopback(url)
}

/// The same address with a path below it.
pub fn below(url: &Url, path: &str) -> Url {
    let mut below = url.clone();
    below.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
    below
}

/// The same scheme and host with another port.
#[cfg(feature = "grpc")]
pub(crate) fn with_port(url: &Url, port: u16) -> Url {
    let mut grpc = url.clone();
    grpc.set_path("");
    grpc.set_port(Some(port)).expect("an http URL with a host takes a port");
    grpc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_at_the_end_changes_nothing() {
        for text in ["https://a.example/", "https://a.example", " https://a.example// "] {
            assert_eq!(super::text(&parse("URL", text, false).unwrap()), "https://a.example");
        }
        let below_path = parse("URL", "https://a.example/auth/", false).unwrap();
        assert_eq!(text(&below_path), "https://a.example/auth");
        assert_eq!(below(&below_path, "/graphql").as_str(), "https://a.example/auth/graphql");
        assert_eq!(origin(&below_path), "https://a.example");
    }

    #[test]
    fn addresses_with_more_than_a_place_are_refused_unseen() {
        for text in [
            "https://u:hunter2@a.example",
            "https://a.example?k=hunter2",
            "https://a.example#hunter2",
            "hunter2",
            "ftp://hunter2",
        ] {
            let error = parse("URL", text, true).expect_err("it is refused");
            assert!(!format!("{error}{error:?}").contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn plain_http_stays_on_this_machine_unless_allowed() {
        for text in ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:1", "http://[::ffff:127.0.0.1]"] {
            assert!(parse("URL", text, false).is_ok(), "{text}");
        }
        for text in
            ["http://a.example", "http://10.0.0.1", "http://localhost.example", "http://a.localhost", "http://127.0.0.1.example"]
        {
            assert!(parse("URL", text, false).is_err(), "{text}");
            assert!(parse("URL", text, true).is_ok(), "{text}");
        }
    }

    #[test]
    fn every_form_of_this_machine_is_seen() {
        for (host, trusted, seen) in [
            ("localhost", true, true),
            ("LOCALHOST", true, true),
            ("127.0.0.1", true, true),
            ("127.255.255.254", true, true),
            ("127.1", true, true),
            ("2130706433", true, true),
            ("017700000001", true, true),
            ("0x7f000001", true, true),
            ("0x7f.1", true, true),
            ("127.0.0.1.", true, true),
            ("[::1]", true, true),
            ("[0:0:0:0:0:0:0:1]", true, true),
            ("[::ffff:127.0.0.1]", true, true),
            ("[::ffff:7f00:1]", true, true),
            ("localhost.", false, true),
            ("a.localhost", false, true),
            ("a.b.localhost.", false, true),
            ("0.0.0.0", false, true),
            ("0", false, true),
            ("0.1.2.3", false, true),
            ("[::]", false, true),
            ("[::ffff:0.0.0.0]", false, true),
            ("[::127.0.0.1]", false, true),
            ("a.example", false, false),
            ("localhost.example", false, false),
            ("notlocalhost", false, false),
            ("10.0.0.1", false, false),
            ("128.0.0.1", false, false),
            ("127.0.0.1.example", false, false),
            ("[2001:db8::1]", false, false),
            ("[::ffff:10.0.0.1]", false, false),
        ] {
            let url = Url::parse(&format!("http://{host}:1/")).unwrap();
            assert_eq!((is_loopback(&url), may_be_loopback(&url)), (trusted, seen), "{host}: {url}");
        }
    }

    #[cfg(feature = "grpc")]
    #[test]
    fn grpc_is_on_a_port_of_the_same_host() {
        let url = parse("URL", "https://a.example:8443/auth", false).unwrap();
        assert_eq!(text(&with_port(&url, 9091)), "https://a.example:9091");
    }
}
