//! Responses that are not the server's: of a proxy, a gateway, or another server.

use super::description::describe;
use super::error_form::ErrorForm;
use crate::error::{Error, Kind};
use crate::redact::Message;

/// What a status of somebody else is likely to mean.
const CAUSES: [(&[u16], &str); 5] = [
    (
        &[404, 405],
        "check the base URL: its port is the server's HTTP port (not that of gRPC or metrics), and its path is none of an \
                   endpoint, such as `/graphql`",
    ),
    (&[401, 403, 407], "a proxy or gateway in front of the server may want credentials of its own"),
    (&[413], "a proxy or gateway in front of the server may take smaller requests only"),
    (&[429], "a proxy or gateway in front of the server may limit requests"),
    (&[502, 503, 504], "a proxy or gateway may not reach the server"),
];

const ANY_CAUSE: &str = "check the base URL and its port, and proxies or gateways in front of the server";
#[cfg(feature = "grpc")]
const GRPC_CAUSE: &str = "check the gRPC URL: its port is that of gRPC (not the HTTP port), and a proxy or gateway in front of the server \
    has to pass HTTP/2 on";
const GRPC_PORT: &str = "check the base URL: its port seems to be that of gRPC";

/// The error of a response with an error status that is in no form of the server.
pub(super) fn error(form: ErrorForm, status: u16, content_type: Option<&str>, body: &[u8]) -> Error {
    let of_status = CAUSES.iter().find(|(statuses, _)| statuses.contains(&status)).map(|(_, cause)| *cause);
    let cause = match form {
        #[cfg(feature = "grpc")]
        ErrorForm::Grpc if matches!(status, 200 | 404 | 405 | 415) => GRPC_CAUSE,
        _ if content_type.is_some_and(|content_type| content_type.starts_with("application/grpc")) => GRPC_PORT,
        _ => of_status.unwrap_or(ANY_CAUSE),
    };
    let described = describe(content_type, body);
    Error::foreign(status, Message::from("not a response of this server: ").and(described).with(format!("; {cause}")))
}

/// The error of a GraphQL response whose `errors` are none of GraphQL's.
pub(super) fn odd_errors() -> Error {
    let problem = format!("not a response of this server: its `errors` are no list of errors with messages; {ANY_CAUSE}");
    Error::new(Kind::ForeignResponse, problem)
}

/// Adds to an error about a path that the server does not have that the base URL has a path of its own.
pub(crate) fn explain(error: Error, base_has_path: bool) -> Error {
    let is_of_path =
        matches!(error.kind(), Kind::ForeignResponse | Kind::SchemaMismatch) && matches!(error.status(), Some(404 | 405));
    if is_of_path && base_has_path { error.with_hint(Some("the base URL has a path: is it one of the server?")) } else { error }
}
