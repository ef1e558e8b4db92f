//! What fails before anything is sent.

use super::fake::{Fake, json};
use super::sample::{ASK, GO_ON, ONE, text};
use super::{client, sample};
use crate::client::Client;
use crate::error::{Error, Kind};
use crate::protocol::Protocol;

fn unused() -> Fake {
    Fake::fixed(json(200, "{}"))
}

#[tokio::test]
async fn an_operation_that_the_protocol_lacks_is_refused_without_a_connection() {
    let fake = unused();
    let error = client(&fake).call(&ONE, ()).protocol(Protocol::Rest).await.unwrap_err();
    assert_eq!((error.kind(), error.operation(), error.protocol()), (Kind::Unsupported, Some("one"), Some(Protocol::Rest)));
    assert_eq!(error.to_string(), "one over REST: the server does not offer this over REST, but over GraphQL");
    let error = client(&fake).call(&ONE, ()).protocol(Protocol::Grpc).await.unwrap_err();
    assert!(error.is_unsupported() && error.code().is_none());
    assert_eq!(fake.connections(), 0);
}

#[cfg(not(feature = "grpc"))]
#[tokio::test]
async fn a_protocol_that_was_not_compiled_in_is_refused_by_the_name_of_its_feature() {
    let fake = unused();
    let error = client(&fake).call(&ASK, text("x")).protocol(Protocol::Grpc).await.unwrap_err();
    assert!(error.is_unsupported() && error.message().contains("`grpc`"));
    for builder in [Client::builder(&fake.url).protocol(Protocol::Grpc), Client::builder(&fake.url).grpc_url(&fake.url)] {
        assert!(builder.build().unwrap_err().message().contains("`grpc`"));
    }
    assert_eq!(fake.connections(), 0);
}

#[tokio::test]
async fn a_field_that_the_protocol_cannot_carry_is_refused_with_a_hint() {
    let fake = unused();
    let error = client(&fake).call(&ASK, text("")).protocol(Protocol::Rest).await.unwrap_err();
    assert!(error.is_unsupported());
    let message =
        "the field `text` is empty, which clears it over another protocol but means nothing over REST; GraphQL can do it";
    assert_eq!(error.message(), message);
    assert_eq!(fake.connections(), 0);
}

#[tokio::test]
async fn a_call_that_needs_a_session_fails_without_one() {
    let fake = unused();
    let error = client(&fake).call(&GO_ON, text("x")).await.unwrap_err();
    assert!(error.is_session_required() && error.message().contains("start_session"));
    assert!(error.message().contains("public_url"));
    let with_bearer = Client::builder(&fake.url).bearer("a.b.c").build().unwrap();
    let error = with_bearer.start_session().call(&GO_ON, text("x")).await.unwrap_err();
    assert!(error.is_session_required());
    assert_eq!(fake.connections(), 0);
}

#[tokio::test]
async fn options_that_cannot_be_end_the_call() {
    let fake = unused();
    let client = client(&fake);
    let calls = [
        client.call(&ASK, text("x")).header("Authorization", "x"),
        client.call(&ASK, text("x")).header("X-Authorizer-Url", "x"),
        client.call(&ASK, text("x")).header("x-a", "b\r\nc: d"),
        client.call(&ASK, text("x")).bearer("a\nb").header("x-a", "b"),
        client.call(&ASK, text("x")).timeout(std::time::Duration::ZERO),
        client.call(&ASK, text("x")).timeout(std::time::Duration::ZERO).protocol(Protocol::Rest),
    ];
    for call in calls {
        assert!(call.await.unwrap_err().is_build());
    }
    assert_eq!(fake.connections(), 0);
}

#[test]
fn a_call_outside_a_runtime_is_an_error_and_no_panic() {
    let fake = unused();
    let call = client(&fake).call(&ASK, text("x")).into_future();
    let mut call = std::pin::pin!(call);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else { panic!("it is ready") };
    assert!(error.is_build() && error.message().contains("tokio"), "{error}");
}

#[test]
fn clients_and_calls_can_be_sent_anywhere() {
    fn anywhere<T: Send + Sync + Clone + 'static>() {}
    fn elsewhere<T: Send + 'static>(_: T) {}
    anywhere::<Client>();
    anywhere::<crate::AdminClient>();
    let client = Client::builder("http://localhost:1").build().unwrap();
    elsewhere(client.call(&ASK, text("x")));
    elsewhere(client.call(&ASK, text("x")).into_future());
}

#[test]
fn settings_that_cannot_be_are_refused_by_build() {
    let local = || Client::builder("http://localhost:8080");
    let refused = [
        Client::builder("localhost:8080"),
        Client::builder("http://auth.example.com"),
        Client::builder("https://user:hunter2@auth.example.com"),
        local().header("Cookie", "hunter2"),
        local().header("x-a", "hunter2\r\n"),
        local().bearer("hunter2\n"),
        local().bearer(""),
        local().client_id("hunter2\n"),
        local().proxy("hunter2 hunter2"),
        local().public_url("hunter2"),
        local().timeout(std::time::Duration::ZERO),
        local().response_limit(0),
    ];
    for builder in refused {
        let error: Error = builder.build().unwrap_err();
        assert!(error.is_build(), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
    assert!(Client::builder("http://auth.example.com").allow_http(true).build().is_ok());
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn certificates_that_are_none_are_refused_by_build() {
    let client = || Client::builder("https://auth.example.com");
    let broken = "-----BEGIN CERTIFICATE-----\nhunter2\n-----END CERTIFICATE-----";
    for builder in [client().tls_roots(broken), client().tls_identity(broken), client().tls_identity("")] {
        let error = builder.build().unwrap_err();
        assert!(error.is_build() && !format!("{error:?}").contains("hunter2"), "{error}");
    }
}

/// Where the test below finds no certificates: in a process of its own, since the environment is that of all tests.
#[cfg(all(feature = "rustls", target_os = "linux"))]
const ALONE: &str = "AUTHORIZER_TEST_WITHOUT_CERTIFICATES";

#[cfg(all(feature = "rustls", target_os = "linux"))]
#[test]
fn plain_http_needs_no_certificates_of_the_system() {
    if std::env::var_os(ALONE).is_some() {
        let plain = || Client::builder("http://auth.example.com").allow_http(true);
        assert!(plain().build().is_ok());
        for builder in [Client::builder("https://auth.example.com"), plain().proxy("https://proxy.example:3128")] {
            let error = builder.build().unwrap_err();
            assert!(error.is_build() && error.message().contains("certificates"), "{error}");
        }
        return;
    }
    let mut alone = std::process::Command::new(std::env::current_exe().unwrap());
    alone.args(["--exact", "tests::beforehand::plain_http_needs_no_certificates_of_the_system"]);
    alone.env(ALONE, "1").env("SSL_CERT_FILE", "/dev/null").env_remove("SSL_CERT_DIR");
    let output = alone.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "the test has another name than it looks for");
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn https_without_a_tls_feature_is_refused_by_build() {
    let error = Client::builder("https://auth.example.com").build().unwrap_err();
    assert!(error.is_build() && error.message().contains("`rustls`"));
}

#[tokio::test]
async fn a_client_can_be_made_anywhere_and_costs_no_connection() {
    let fake = unused();
    let client = std::thread::scope(|scope| scope.spawn(|| client(&fake)).join().unwrap());
    drop(client.clone().call(&sample::READ, ()));
    assert_eq!(fake.connections(), 0);
}
