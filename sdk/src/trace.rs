//! What is told of calls to `tracing`: one span per call. Nothing that a caller or a server wrote is in it.

#[cfg(feature = "tracing")]
pub(crate) use self::with_tracing::Trace;
#[cfg(not(feature = "tracing"))]
pub(crate) use self::without_tracing::Trace;

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
    pub(crate) struct Trace {
        span: Span,
        start: Instant,
    }

    impl Trace {
        pub(crate) fn begin(operation: &'static str, protocol: impl std::fmt::Display) -> Self {
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
        pub(crate) fn cover<T>(&self, work: impl Future<Output = T> + Send) -> impl Future<Output = T> + Send {
            work.instrument(self.span.clone())
        }

        /// Work that another thread does, heard by what listens on this one.
        #[cfg(feature = "blocking")]
        pub(crate) fn elsewhere<T>(work: impl Future<Output = T> + Send) -> impl Future<Output = T> + Send {
            work.with_current_subscriber()
        }

        /// An attempt begins, the first being 1.
        pub(crate) fn attempt(&self, number: u32) {
            self.span.record("attempt", number);
        }

        /// Another attempt is going to be made.
        pub(crate) fn repeats(error: &Error, delay: Duration) {
            let delay_ms = milliseconds(delay);
            tracing::debug!(target: "authorizer", reason = ?error.kind(), status = error.status(), delay_ms, "repeating a call");
        }

        /// Fields are left out, which the server does not know.
        pub(crate) fn drops(fields: &[String]) {
            tracing::warn!(
                target: "authorizer",
                fields = fields.join(", "),
                sdk = crate::generated::SERVER_VERSION,
                "the server does not know fields of the response, which are left out for ten minutes"
            );
        }

        /// Something went wrong that ends no call.
        #[cfg(feature = "oauth")]
        pub(crate) fn reports(error: &Error) {
            tracing::warn!(target: "authorizer", reason = ?error.kind(), "a renewed token is not where it should be");
        }

        /// The call has ended.
        pub(crate) fn end(&self, status: Option<u16>, error: Option<&Error>) {
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
    pub(crate) struct Trace;

    impl Trace {
        pub(crate) fn begin(_: &'static str, _: impl std::fmt::Display) -> Self {
            Self
        }

        #[expect(clippy::unused_self, reason = "stands for the one that uses it")]
        pub(crate) fn cover<T>(&self, work: impl Future<Output = T> + Send) -> impl Future<Output = T> + Send {
            work
        }

        #[cfg(feature = "blocking")]
        pub(crate) fn elsewhere<T, F: Future<Output = T> + Send>(work: F) -> F {
            work
        }

        #[expect(clippy::unused_self, reason = "stands for the one that uses it")]
        pub(crate) fn attempt(&self, _: u32) {}

        pub(crate) fn repeats(_: &Error, _: Duration) {}

        pub(crate) fn drops(_: &[String]) {}

        #[cfg(feature = "oauth")]
        pub(crate) fn reports(_: &Error) {}

        #[expect(clippy::unused_self, reason = "stands for the one that uses it")]
        pub(crate) fn end(&self, _: Option<u16>, _: Option<&Error>) {}
    }
}
