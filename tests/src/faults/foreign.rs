//! Error pages of proxies, gateways and other servers: none is taken for the server's word.

use std::fmt;
use std::time::Duration;

use authorizer::{Client, Error, Kind, Protocol, Retry};

use super::contents::http;
use super::frames::{data, headers};
use super::host::Host;
use super::step::{Asked, Script, Step};
use super::{ground, matrix};
use crate::Failure;
use crate::driver::{Handle, Public};

const STATUSES: [u16; 11] = [400, 401, 403, 404, 405, 409, 413, 429, 500, 502, 503];

/// A page by its name, its content type and its body.
const PAGES: &[(&str, &str, &str)] = &[
    ("empty", "", ""),
    ("HTML", "text/html; charset=utf-8", "<!doctype html><html><body><h1>No</h1></body></html>"),
    ("text", "text/plain; charset=utf-8", "404 page not found\n"),
    ("message", "application/json", r#"{"message":"no Route matched with those values"}"#),
    ("problem", "application/problem+json", r#"{"type":"about:blank","title":"Not Found","status":404}"#),
    ("error, status", "application/json", r#"{"timestamp":"now","status":404,"error":"Not Found","path":"/graphql"}"#),
    ("error word", "application/json", r#"{"error":"not_found"}"#),
    ("error, description", "application/json", r#"{"error":"invalid_token","error_description":"The token is unknown"}"#),
    ("code number", "application/json", r#"{"code":404,"message":"not found"}"#),
    ("code, message, more", "application/json", r#"{"code":"not_found","message":"no such route","request_id":"7"}"#),
    ("errors of another", "application/json", r#"{"success":false,"errors":[{"code":7003,"message":"no route"}]}"#),
    ("errors as texts", "application/json", r#"{"errors":["not found"],"data":null}"#),
    ("list", "application/json", "[]"),
    ("JSON that is none", "application/json", r#"{"code":"not_found","#),
];

/// What came of each page with each status over each protocol.
pub struct Pages {
    /// Status, page, and the outcome over each protocol.
    rows: Vec<(u16, &'static str, Vec<String>)>,
    /// Outcomes in which somebody else's word is taken for the server's.
    pub wrong: Vec<String>,
}

const PROTOCOLS: [Protocol; 3] = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];

/// Answers a call with each page.
pub async fn run(host: &Host) -> Result<Pages, Failure> {
    let mut pages = Pages { rows: Vec::new(), wrong: Vec::new() };
    for status in STATUSES {
        for (name, content_type, body) in PAGES {
            let mut outcomes = Vec::new();
            for protocol in PROTOCOLS {
                let error = answered(host, protocol, status, content_type, body).await?;
                pages
                    .wrong
                    .extend(claims(&error, status).map(|claim| format!("{status} {name} over {protocol}: {claim}: {error}")));
                outcomes.push(super::expected::outcome::<()>(&Err(error)));
            }
            pages.rows.push((status, name, outcomes));
        }
    }
    Ok(pages)
}

async fn answered(
    host: &Host,
    protocol: Protocol,
    status: u16,
    content_type: &str,
    body: &'static str,
) -> Result<Error, Failure> {
    let content_type = content_type.to_owned();
    let script = Script::new(move |asked| vec![Step::Send(response(protocol, asked, status, &content_type, body))]);
    let ground = ground::plain(host, protocol, script);
    let builder = Client::builder(ground.url()).protocol(protocol).retry(Retry::none()).timeout(Duration::from_secs(20));
    let builder = if protocol == Protocol::Grpc { builder.grpc_url(ground.url()) } else { builder };
    let client: Public = Handle::Async(builder.build()?);
    matrix::read(&client).await.err().ok_or_else(|| format!("{status} is a success over {protocol}").into())
}

fn response(protocol: Protocol, asked: &Asked, status: u16, content_type: &str, body: &str) -> Vec<u8> {
    if protocol == Protocol::Grpc {
        let status = status.to_string();
        let fields = [(":status", status.as_str()), ("content-type", content_type)];
        let fields = if content_type.is_empty() { &fields[..1] } else { &fields };
        return [headers(asked.stream, false, fields), data(asked.stream, true, body.as_bytes())].concat();
    }
    let line = format!("Content-Type: {content_type}");
    let lines = [line.as_str()];
    http(&format!("{status} Some"), if content_type.is_empty() { &[] } else { &lines }, body.as_bytes())
}

/// What an error says that only the server can know, or does not say that it should.
fn claims(error: &Error, status: u16) -> impl Iterator<Item = &'static str> {
    let claims = [
        ("it is of another kind", error.kind() != Kind::ForeignResponse || !error.is_foreign_response()),
        ("it has a code", error.code().is_some() || error.server_code().is_some()),
        ("it is not found", error.is_not_found()),
        ("it is unauthenticated", error.is_unauthenticated()),
        ("it is denied", error.is_permission_denied()),
        ("it is locked out", error.is_locked_out()),
        ("it has no status", error.status() != Some(status)),
        ("it does not say what it is", !error.message().starts_with("not a response of this server: ")),
    ];
    claims.into_iter().filter_map(|(claim, holds)| holds.then_some(claim))
}

impl fmt::Display for Pages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:6} {:20} {:22} {:22} gRPC", "status", "page", "GraphQL", "REST")?;
        for (status, name, outcomes) in &self.rows {
            let [graphql, rest, grpc] = &outcomes[..] else { continue };
            writeln!(out, "{status:<6} {name:20} {graphql:22} {rest:22} {grpc}")?;
        }
        write!(
            out,
            "{} pages over {} protocols: {} are taken for the server's word",
            self.rows.len(),
            PROTOCOLS.len(),
            self.wrong.len()
        )
    }
}
