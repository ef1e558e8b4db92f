//! What a running server reports about itself: GraphQL introspection, its OpenAPI document, gRPC reflection.

mod graphql;
mod http;
mod messages;
mod reflection;

use std::time::Duration;

use reqwest::Url;

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::manifest::Language;
use crate::reported::{FILES, Reported};
use http::Http;

/// The port that gRPC listens on unless the server was told another.
const GRPC_PORT: u16 = 9091;

/// What to ask whom.
#[derive(Clone)]
pub struct Options {
    /// Where the server answers HTTP, e.g. `http://localhost:8080`.
    pub url: String,
    /// Where it answers gRPC; without one, the same host at port 9091.
    pub grpc_url: Option<String>,
    /// What to ask for.
    pub only: Vec<Language>,
    /// Headers of every request, e.g. for a proxy in front of the server. Never printed.
    pub headers: Vec<(String, String)>,
    /// How long each of the three may take.
    pub timeout: Duration,
    /// Most bytes that each of them may bring.
    pub limit: usize,
}

impl Options {
    /// Everything, within half a minute and 32 MiB each.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            grpc_url: None,
            only: Language::ALL.to_vec(),
            headers: Vec::new(),
            timeout: Duration::from_secs(30),
            limit: 32 << 20,
        }
    }
}

/// Asks a server for all that is wanted, at once. All that fails is reported together; `progress` is told what is begun.
pub fn pull(options: &Options, progress: &dyn Fn(&str)) -> Result<Reported> {
    let url = address(&options.url, "--url")?;
    let grpc = match &options.grpc_url {
        Some(url) => address(url, "--grpc-url")?,
        None => beside(&url),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Diagnostic::new("AZ701", format!("no connection can be made on this machine: {error}")).help("try again")
    })?;
    runtime.block_on(ask(options, &url, &grpc, progress))
}

async fn ask(options: &Options, url: &Url, grpc: &Url, progress: &dyn Fn(&str)) -> Result<Reported> {
    let wants = |language: Language| options.only.contains(&language);
    let [introspection, document, _] = FILES;
    let sdl = async {
        if !wants(Language::GraphQl) {
            return Ok(None);
        }
        progress(&format!("asking {} for its GraphQL schema", shown(url)));
        let text = limited(options, "GraphQL introspection", graphql::introspect(&Http::new(options, url)?, url)).await?;
        Ok(Some(Source::new(introspection, text)))
    };
    let openapi = async {
        if !wants(Language::OpenApi) {
            return Ok(None);
        }
        progress(&format!("asking {} for its OpenAPI document", shown(url)));
        let text = limited(options, "the OpenAPI document", graphql::openapi(&Http::new(options, url)?, url)).await?;
        Ok(Some(Source::new(document, text)))
    };
    let descriptors = async {
        if !wants(Language::Proto) {
            return Ok(None);
        }
        progress(&format!("asking {} for its .proto files", shown(grpc)));
        let http = Http::grpc(options, grpc)?;
        limited(options, "gRPC reflection", reflection::descriptors(&http, grpc)).await.map(Some)
    };
    let (introspection, openapi, descriptors) = tokio::join!(sdl, openapi, descriptors);
    let mut findings = Vec::new();
    let mut report = Reported::default();
    keep(introspection, &mut report.introspection, &mut findings);
    keep(openapi, &mut report.openapi, &mut findings);
    keep(descriptors, &mut report.descriptors, &mut findings);
    if findings.is_empty() { Ok(report) } else { Err(Diagnostics(findings)) }
}

fn keep<T>(asked: std::result::Result<Option<T>, Diagnostic>, place: &mut Option<T>, findings: &mut Vec<Diagnostic>) {
    match asked {
        Ok(value) => *place = value,
        // Two questions to one address fail alike.
        Err(finding) if findings.contains(&finding) => {}
        Err(finding) => findings.push(finding),
    }
}

async fn limited<T>(
    options: &Options,
    what: &str,
    asked: impl Future<Output = std::result::Result<T, Diagnostic>>,
) -> std::result::Result<T, Diagnostic> {
    tokio::time::timeout(options.timeout, asked).await.unwrap_or_else(|_| {
        let seconds = options.timeout.as_secs_f64();
        Err(Diagnostic::new("AZ702", format!("{what} was not complete after {seconds} seconds"))
            .help("see whether the server is well; --timeout gives it longer"))
    })
}

/// A URL that credentials may be sent to.
fn address(text: &str, option: &str) -> Result<Url> {
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
fn beside(url: &Url) -> Url {
    let mut grpc = url.clone();
    // Only a URL without a host has no port, and that was refused.
    let _ = grpc.set_port(Some(GRPC_PORT));
    grpc.set_path("");
    grpc
}

/// Scheme, host and port: what messages name.
fn shown(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// A path below a base URL.
fn below(base: &Url, path: &str) -> Url {
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
