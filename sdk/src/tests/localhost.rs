//! `localhost` is this machine, whatever the resolver says.

use std::time::Duration;

use super::fake::{self, Fake};
use crate::client::Client;
use crate::protocol::Protocol;
use crate::retry::Retry;

#[test]
fn localhost_is_reached_without_the_resolver() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(1).build().unwrap();
    let (release, released) = std::sync::mpsc::channel::<()>();
    runtime.block_on(async {
        // The system's resolver needs a thread, and there is no other.
        let busy = tokio::task::spawn_blocking(move || released.recv());
        let asked = tokio::time::timeout(Duration::from_millis(200), tokio::net::lookup_host("localhost:1")).await;
        assert!(asked.is_err(), "the resolver cannot be asked");
        for protocol in [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc] {
            if protocol == Protocol::Grpc && !cfg!(feature = "grpc") {
                continue;
            }
            let fake = Fake::fixed(fake::json(200, "{}"));
            let url = fake.url.replace("127.0.0.1", "localhost");
            let client = Client::builder(&url).client_id("id").grpc_url(&url).protocol(protocol).retry(Retry::none());
            let client = client.connect_timeout(Duration::from_secs(5)).timeout(Duration::from_secs(10)).build().unwrap();
            let error = client.meta().await.unwrap_err();
            assert!(!error.is_connect() && fake.connections() == 1, "{protocol}: {error}");
        }
        #[cfg(feature = "oauth")]
        {
            use crate::oauth::{Endpoint, Grant};

            let fake = Fake::fixed(fake::json(200, r#"{"access_token":"a"}"#));
            let url = fake.url.replace("127.0.0.1", "localhost");
            let client = crate::oauth::Client::builder("id").endpoint(Endpoint::Token, url).timeout(Duration::from_secs(10));
            client.build().unwrap().token(Grant::client_credentials()).await.unwrap();
        }
        drop(release);
        let _ = busy.await;
    });
}
