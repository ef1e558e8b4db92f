//! The proxy that a request goes through: one decision, which every transport is then told.

use std::net::IpAddr;

use reqwest::Url;

use crate::address;
use crate::error::Error;
use crate::secret::Secret;

/// Proxies of a client.
#[derive(Clone)]
pub(crate) enum Proxies {
    /// Direct connections only.
    None,
    /// One proxy for every address.
    All(Url),
    /// The proxies that the environment names.
    Environment(Environment),
}

impl Proxies {
    /// The given proxy, or else those of the environment.
    pub(crate) fn new(proxy: Option<&Secret>, environment: &Environment) -> Result<Self, Error> {
        match proxy {
            // The parser's own error shows the address, which may hold a password.
            Some(proxy) => {
                let url = parse(proxy.expose()).ok_or_else(|| Error::build("invalid proxy: its address is not a URL"))?;
                Ok(Self::All(url))
            }
            None if environment.is_empty() => Ok(Self::None),
            None => Ok(Self::Environment(environment.clone())),
        }
    }

    /// Could there be a proxy for a host of the same kind, on this machine or on another?
    pub(crate) fn may_apply(&self, target: &Url) -> bool {
        match self {
            Self::None => false,
            Self::All(_) => true,
            Self::Environment(_) => !address::is_loopback(target),
        }
    }

    /// Proxy for an address; `None` for a direct connection.
    pub(crate) fn choose(&self, target: &Url) -> Result<Option<Url>, Error> {
        match self {
            Self::None => Ok(None),
            Self::All(proxy) => Ok(Some(proxy.clone())),
            Self::Environment(environment) => environment.choose(target),
        }
    }
}

/// The variables by which programs are told of proxies, or none of them, as curl reads them: a name in small letters wins over the same in
/// capitals, an empty value counts as none, and `HTTP_PROXY` is never read, since CGI servers fill it from a request's header.
#[derive(Clone, Default)]
pub struct Environment {
    http: Option<Variable>,
    https: Option<Variable>,
    no_proxy: String,
}

#[derive(Clone)]
struct Variable {
    name: &'static str,
    value: Secret,
}

impl Environment {
    /// The environment of this process.
    pub(crate) fn of_process() -> Self {
        Self::read(|name| Some(std::env::var_os(name)?.to_string_lossy().into_owned()))
    }

    #[doc(hidden)]
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let first = |names: &[&'static str]| {
            let mut set = names.iter().filter_map(|name| Some((*name, variable(name).filter(|value| !value.trim().is_empty())?)));
            set.next().map(|(name, value)| Variable { name, value: value.into() })
        };
        Self {
            http: first(&["http_proxy", "all_proxy", "ALL_PROXY"]),
            https: first(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]),
            no_proxy: first(&["no_proxy", "NO_PROXY"]).map_or_else(String::new, |list| list.value.expose().to_owned()),
        }
    }

    fn is_empty(&self) -> bool {
        self.http.is_none() && self.https.is_none()
    }

    fn choose(&self, target: &Url) -> Result<Option<Url>, Error> {
        let variable = if target.scheme() == "https" { &self.https } else { &self.http };
        let Some(Variable { name, value }) = variable else { return Ok(None) };
        // Nothing that is meant for this machine leaves it because of a variable.
        if address::is_loopback(target) || is_exempt(&self.no_proxy, target.host_str().unwrap_or_default()) {
            return Ok(None);
        }
        let proxy = parse(value.expose()).ok_or_else(|| {
            Error::build(format!(
                "invalid proxy: the variable {name} is no URL of an http or https proxy; set `proxy(..)` or `no_proxy()`"
            ))
        })?;
        Ok(Some(proxy))
    }
}

/// Reads a proxy's address; without a scheme it is that of an http proxy.
fn parse(text: &str) -> Option<Url> {
    let text = text.trim();
    let url = if text.contains("://") { Url::parse(text) } else { Url::parse(&format!("http://{text}")) };
    url.ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| !host.is_empty()))
}

/// Reads `NO_PROXY` as curl documents it: `*` alone exempts every host, a name exempts itself and all names below it (a dot
/// before it changes nothing), an address exempts itself, and with `/` and a number of bits a network. Ports are not looked at.
fn is_exempt(list: &str, host: &str) -> bool {
    if list.trim() == "*" {
        return true;
    }
    let mut entries = list.split([',', ' ', '\t']).filter(|entry| !entry.is_empty());
    if let Ok(address) = unbracketed(host).parse::<IpAddr>() {
        return entries.any(|entry| holds(entry, address));
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    entries.any(|entry| is_same_or_above(entry, host))
}

fn unbracketed(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

fn is_same_or_above(entry: &str, host: &str) -> bool {
    let entry = entry.strip_suffix('.').unwrap_or(entry);
    let entry = entry.strip_prefix('.').unwrap_or(entry);
    let Some(at) = host.len().checked_sub(entry.len()) else { return false };
    let ends = host.get(at..).is_some_and(|end| end.eq_ignore_ascii_case(entry));
    !entry.is_empty() && ends && (at == 0 || host.as_bytes()[at - 1] == b'.')
}

fn holds(entry: &str, address: IpAddr) -> bool {
    let (network, bits) = match entry.rsplit_once('/') {
        Some((network, bits)) => (network, bits.parse::<u32>().ok()),
        None => (entry, Some(128)),
    };
    let (Ok(network), Some(bits)) = (unbracketed(network).parse::<IpAddr>(), bits) else { return false };
    let whole = !entry.contains('/');
    let (network, address, width) = match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => (u128::from(network.to_bits()), u128::from(address.to_bits()), 32),
        (IpAddr::V6(network), IpAddr::V6(address)) => (network.to_bits(), address.to_bits(), 128),
        _ => return false,
    };
    let bits = if whole { width } else { bits };
    // A shift by all bits leaves nothing to compare.
    bits <= width && (network ^ address).checked_shr(width - bits).unwrap_or_default() == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(entries: &'static [(&'static str, &'static str)]) -> Environment {
        Environment::read(|name| entries.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
    }

    fn chosen(entries: &'static [(&'static str, &'static str)], target: &str) -> String {
        let proxy = environment(entries).choose(&target.parse().unwrap()).unwrap();
        proxy.map_or_else(|| "direct".to_owned(), |url| url.to_string())
    }

    #[test]
    fn variables_are_read_as_curl_reads_them() {
        const A: &str = "http://a.example:1";
        const B: &str = "http://b.example:2";
        type Row = (&'static [(&'static str, &'static str)], &'static str, &'static str);
        let table: &[Row] = &[
            (&[], "https://x.example", "direct"),
            (&[("https_proxy", A)], "https://x.example", "http://a.example:1/"),
            (&[("HTTPS_PROXY", A)], "https://x.example", "http://a.example:1/"),
            (&[("https_proxy", B), ("HTTPS_PROXY", A)], "https://x.example", "http://b.example:2/"),
            (&[("https_proxy", ""), ("HTTPS_PROXY", A)], "https://x.example", "http://a.example:1/"),
            (&[("HTTPS_PROXY", A)], "http://x.example", "direct"),
            (&[("http_proxy", A)], "http://x.example", "http://a.example:1/"),
            (&[("http_proxy", A)], "https://x.example", "direct"),
            // A header `Proxy` of a CGI program's request becomes this variable.
            (&[("HTTP_PROXY", A)], "http://x.example", "direct"),
            (&[("HTTP_PROXY", A), ("REQUEST_METHOD", "GET")], "http://x.example", "direct"),
            (&[("http_proxy", A), ("REQUEST_METHOD", "GET")], "http://x.example", "http://a.example:1/"),
            (&[("https_proxy", A), ("REQUEST_METHOD", "GET")], "https://x.example", "http://a.example:1/"),
            (&[("ALL_PROXY", A)], "https://x.example", "http://a.example:1/"),
            (&[("ALL_PROXY", A)], "http://x.example", "http://a.example:1/"),
            (&[("all_proxy", B), ("ALL_PROXY", A)], "http://x.example", "http://b.example:2/"),
            (&[("all_proxy", B), ("HTTPS_PROXY", A)], "https://x.example", "http://a.example:1/"),
            (&[("HTTPS_PROXY", "a.example:1")], "https://x.example", "http://a.example:1/"),
            (&[("HTTPS_PROXY", "https://u:p%40@a.example")], "https://x.example", "https://u:p%40@a.example/"),
            (&[("HTTPS_PROXY", A), ("NO_PROXY", "x.example")], "https://x.example", "direct"),
            (&[("HTTPS_PROXY", A), ("no_proxy", "y.example"), ("NO_PROXY", "*")], "https://x.example", "http://a.example:1/"),
            (&[("ALL_PROXY", A), ("NO_PROXY", "*")], "https://10.0.0.1", "direct"),
            // This machine is never reached through a proxy of the environment.
            (&[("ALL_PROXY", A)], "http://localhost:8080", "direct"),
            (&[("ALL_PROXY", A)], "http://127.0.0.2:8080", "direct"),
            (&[("ALL_PROXY", A)], "http://[::1]:8080", "direct"),
        ];
        for (entries, target, expected) in table {
            assert_eq!(chosen(entries, target), *expected, "{entries:?} {target}");
        }
    }

    #[test]
    fn no_proxy_matches_names_and_addresses_as_curl_does() {
        let table: &[(&str, &str, bool)] = &[
            ("", "a.example", false),
            ("*", "a.example", true),
            (" * ", "10.0.0.1", true),
            ("*", "[2001:db8::1]", true),
            ("*.example", "a.example", false),
            ("b.example,*", "a.example", false),
            ("a.example", "a.example", true),
            ("A.EXAMPLE", "a.example", true),
            ("a.example", "www.a.example", true),
            ("a.example", "nota.example", false),
            ("a.example", "a.example.org", false),
            (".a.example", "a.example", true),
            (".a.example", "www.a.example", true),
            (".a.example", "nota.example", false),
            ("a.example.", "a.example", true),
            ("a.example", "a.example.", true),
            (".", "a.example", false),
            (",, ,", "a.example", false),
            ("b.example, a.example", "a.example", true),
            ("b.example a.example", "a.example", true),
            ("b.example\t,a.example", "a.example", true),
            ("a.example:443", "a.example", false),
            ("éa.example", "a.example", false),
            ("10.0.0.1", "10.0.0.1", true),
            ("10.0.0.1", "10.0.0.11", false),
            ("0.0.1", "10.0.0.1", false),
            (".0.0.1", "10.0.0.1", false),
            ("10.0.0.0/8", "10.200.0.1", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("192.168.0.0/16,10.1.2.3/32", "10.1.2.3", true),
            ("192.168.1.128/25", "192.168.1.127", false),
            ("0.0.0.0/0", "8.8.8.8", true),
            ("0.0.0.0/0", "[2001:db8::1]", false),
            ("10.0.0.0/33", "10.0.0.0", false),
            ("10.0.0.0/x", "10.0.0.0", false),
            ("10.0.0.0/", "10.0.0.0", false),
            ("10.0.0.0/8", "a.example", false),
            ("2001:db8::1", "[2001:db8::1]", true),
            ("2001:DB8:0::1", "[2001:db8::1]", true),
            ("[2001:db8::1]", "[2001:db8::1]", true),
            ("2001:db8::/32", "[2001:db8:ffff::1]", true),
            ("[2001:db8::]/32", "[2001:db8:ffff::1]", true),
            ("2001:db8::/32", "[2001:db9::1]", false),
            ("2001:db8::/129", "[2001:db8::]", false),
            ("::/0", "[2001:db9::1]", true),
            ("::1", "10.0.0.1", false),
        ];
        for (list, host, expected) in table {
            assert_eq!(is_exempt(list, host), *expected, "{list:?} {host}");
        }
    }

    #[test]
    fn unusable_proxy_of_the_environment_is_named_and_not_shown() {
        for value in ["socks5://u:hunter2@a.example", "http://", "hunter2 with blanks", "ftp://hunter2"] {
            let environment = Environment::read(|name| (name == "HTTPS_PROXY").then(|| value.to_owned()));
            let error = environment.choose(&"https://x.example".parse().unwrap()).expect_err("it cannot be used");
            assert!(error.is_build() && error.message().contains("HTTPS_PROXY"), "{error}");
            assert!(!format!("{error}{error:?}").contains("hunter2"));
            assert!(environment.choose(&"http://x.example".parse().unwrap()).is_ok());
        }
    }
}
