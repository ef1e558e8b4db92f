//! Forms of error responses, and the size up to which they are read.

use crate::error::NotExecuted;
use crate::protocol::Protocol;

/// Largest body that is read, in bytes: no error response of the server is longer, and reading copies.
pub(crate) const LARGEST: usize = 128 * 1024;

/// Forms of error responses that count for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorForm {
    /// `{"errors": [{"message", "extensions": {"code"}}], "data"}`, or that of the middleware.
    GraphQl { middleware: &'static [MiddlewareError] },
    /// `{"code", "message"}`, or that of the middleware.
    Rest { middleware: &'static [MiddlewareError] },
    /// A status in headers or trailers, and no body.
    #[cfg(feature = "grpc")]
    Grpc,
    /// `{"error", "error_description", "error_uri"}` (RFC 6749, section 5.2), or that of the server's middleware.
    OAuth { middleware: &'static [MiddlewareError] },
}

impl ErrorForm {
    /// The form of a protocol.
    pub(crate) fn of(protocol: Protocol, middleware: &'static [MiddlewareError]) -> Self {
        match protocol {
            #[cfg(feature = "grpc")]
            Protocol::Grpc => Self::Grpc,
            Protocol::Rest => Self::Rest { middleware },
            _ => Self::GraphQl { middleware },
        }
    }
}

/// An error of a middleware in front of all HTTP handlers: status and `error` of its bodies, which have an `error_description` and
/// nothing else, and whether they prove that nothing was executed.
pub type MiddlewareError = (u16, &'static str, Option<NotExecuted>);
