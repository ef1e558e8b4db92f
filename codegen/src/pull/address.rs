//! Where a server is asked, and how messages name it.

use reqwest::Url;

use crate::diagnostic::{Diagnostic, Result};

/// The port that gRPC listens on unless the server was told another.
const GRPC_PORT: u16 = 9091;

/// A URL that credentials may be sent to.
pub(super) fn address(text: &str, option: &str) -> Result<Url> {
    let refuse = |why: &str| {
        Diagnostic::new("AZ705", format!("{option} cannot be used: {why}"))
            .help(format!("write it like {option} http://localhost:8080"))
    };
    let url = Url::parse(text).map_err(|error| refuse(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(refuse("it is no http or https URL").into());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("it has credentials in it, which would show in messages; use --header").into());
    }
    Ok(url)
}

/// The same host's gRPC port.
pub(super) fn beside(url: &Url) -> Url {
    let mut grpc = url.clone();
    // Only a URL without a host has no port, and that was refused.
    let _ = grpc.set_port(Some(GRPC_PORT));
    grpc.set_path("");
    grpc
}

/// Scheme, host and port: what messages name.
pub(super) fn shown(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// A path below a base URL.
pub(super) fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}/{path}", base.path().trim_end_matches('/')));
    url.set_query(None);
    url.set_fragment(None);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grpc_is_asked_at_its_usual_port_unless_one_is_given() {
        let url = address("https://auth.example.com/base?x=1", "--url").expect("valid");
        assert_eq!(beside(&url).origin().ascii_serialization(), "https://auth.example.com:9091");
        assert_eq!(below(&url, "graphql").as_str(), "https://auth.example.com/base/graphql");
    }

    #[test]
    fn urls_with_credentials_or_of_other_schemes_are_refused_without_being_shown() {
        for url in ["http://me:secret@localhost", "ftp://localhost", "localhost:8080", "http://"] {
            let error = address(url, "--url").expect_err("refused").to_string();
            assert!(error.contains("AZ705") && !error.contains("secret"), "{error}");
        }
    }
}
