//! What is told of calls to `tracing`: one span per call. Nothing that a caller or a server wrote is in it.

#[cfg(feature = "tracing")]
pub use self::with_tracing::Trace;
#[cfg(not(feature = "tracing"))]
pub use self::without_tracing::Trace;

#[cfg(feature = "tracing")]
mod with_tracing {
    use std::time::{Duration, Instant};

    use tracing::field::Empty;
    #[cfg(feature = "blocking")]
    use tracing::instrument::WithSubscriber;
    use tracing::{Instrument, Span};

    use crate::error::Error;

    /// The span of one call.
    #[derive(Clone)]
    pub struct Trace {
        span: Span,
        start: Instant,
    }

    impl Trace {
        #[doc(hidden)]
        pub fn begin(operation: &'static str, protocol: impl std::fmt::Display) -> Self {
            let span = tracing::info_span!(
                target: "authorizer",
                "call",
                operation,
                protocol = %protocol,
                attempt = Empty,
                status = Empty,
                code = Empty,
                duration_ms = Empty,
            );
            Self { span, start: Instant::now() }
        }

        /// Does work within the span.
        pub fn cover<T>(&self, work: impl Future<Output = T> + Send) -> impl Future<Output = T> + Send {
            work.instrument(self.span.clone())
        }

        /// Work that another thread does, heard by what listens on this one.
        #[cfg(feature = "blocking")]
        pub fn elsewhere<T>(work: impl Future<Output = T> + Send) -> impl Future<Output = T> + Send {
            work.with_current_subscriber()
        }

        /// An attempt begins, the first being 1.
        pub fn attempt(&self, number: u32) {
            self.span.record("attempt", number);
        }

        /// Another attempt is going to be made.
        pub fn repeats(error: &Error, delay: Duration) {
            let delay_ms = milliseconds(delay);
            tracing::debug!(target: "authorizer", reason = ?error.kind(), status = error.status(), delay_ms, "repeating a call");
        }

        /// Fields are left out, which the server does not know.
        pub fn drops(fields: &[String], server_version: &'static str) {
            tracing::warn!(
                target: "authorizer",
                fields = fields.join(", "),
                sdk = server_version,
                "the server does not know fields of the response, which are left out for ten minutes"
            );
        }

        /// Something went wrong that ends no call.
        pub fn reports(error: &Error) {
            tracing::warn!(target: "authorizer", reason = ?error.kind(), "a renewed token is not where it should be");
        }

        /// The call has ended.
        pub fn end(&self, status: Option<u16>, error: Option<&Error>) {
            if let Some(status) = status.or_else(|| error.and_then(Error::status)) {
                self.span.record("status", status);
            }
            match error {
                None => self.span.record("code", "OK"),
                // A word of the server's own may be anything.
                Some(error) => match error.code() {
                    Some(crate::Code::Other(_)) => self.span.record("code", "OTHER"),
                    Some(code) => self.span.record("code", code.as_str()),
                    None => self.span.record("code", tracing::field::debug(error.kind())),
                },
            };
            self.span.record("duration_ms", milliseconds(self.start.elapsed()));
        }
    }

    fn milliseconds(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod without_tracing {
    use std::time::Duration;

    use crate::error::Error;

    /// Nobody listens.
    #[derive(Clone)]
    pub struct Trace;

    impl Trace {
        #[doc(hidden)]
        pub fn begin(_: &'static str, _: impl std::fmt::Display) -> Self {
            Self
        }

        #[doc(hidden)]
        pub fn cover<T>(&self, work: impl Future<Output = T> + Send) -> impl Future<Output = T> + Send {
            work
        }

        #[cfg(feature = "blocking")]
        #[doc(hidden)]
        pub fn elsewhere<T, F: Future<Output = T> + Send>(work: F) -> F {
            work
        }

        #[doc(hidden)]
        pub fn attempt(&self, _: u32) {}

        #[doc(hidden)]
        pub fn repeats(_: &Error, _: Duration) {}

        #[doc(hidden)]
        pub fn drops(_: &[String], _: &'static str) {}

        #[doc(hidden)]
        pub fn reports(_: &Error) {}

        #[doc(hidden)]
        pub fn end(&self, _: Option<u16>, _: Option<&Error>) {}
    }
}
