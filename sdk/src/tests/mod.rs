//! Whole calls, against a server on this machine that answers what a test wants.

#[cfg(feature = "oauth")]
mod bearers;
mod beforehand;
#[cfg(feature = "blocking")]
mod blocking;
mod canaries;
#[cfg(feature = "rustls")]
mod certificates;
mod credentials;
mod disguises;
mod dropped;
mod durations;
mod echoes;
mod errors;
mod filled;
mod floods;
#[cfg(feature = "grpc")]
mod grpc;
#[cfg(feature = "grpc")]
mod keep_alive;
mod localhost;
#[cfg(feature = "grpc")]
mod many_calls;
mod nested;
#[cfg(feature = "oauth")]
mod oauth;
mod older;
mod pages;
mod proxies;
#[cfg(feature = "grpc")]
mod raw_http2;
mod retries;
mod runtimes;
mod sample;
mod secrets;
mod sessions;
#[cfg(feature = "tracing")]
mod traces;
mod wire;

use authorizer_testkit::{self as fake, Fake};

use crate::client::Client;

/// A client of a fake server.
fn client(fake: &Fake) -> Client {
    Client::builder(&fake.url).client_id("id").build().unwrap()
}
