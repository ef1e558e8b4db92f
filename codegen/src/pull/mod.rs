//! What a running server reports about itself: GraphQL introspection, its OpenAPI document, gRPC reflection.

mod address;
mod graphql;
mod http;
mod messages;
mod options;
mod reflection;

use reqwest::Url;

use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::manifest::Language;
use crate::reported::{FILES, Reported};
use address::{address, beside, shown};
use http::Http;

pub use options::Options;

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
