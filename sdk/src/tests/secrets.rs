//! Nothing that is printed shows a secret.

use super::fake::{Fake, json};
use super::sample::{ASK, Ask, text};
use crate::admin::AdminClient;
use crate::client::Client;
use crate::protocol::Protocol;

const CANARY: &str = "hunter2";

#[track_caller]
fn shows_nothing(what: &dyn std::fmt::Debug) {
    let shown = format!("{what:?} {what:#?}");
    assert!(!shown.contains(CANARY), "{shown}");
}

#[test]
fn neither_builders_nor_clients_nor_calls_show_their_secrets() {
    let builder = AdminClient::builder("http://localhost:1").admin_secret(CANARY).bearer(CANARY).tls_identity(CANARY);
    let builder = builder.header("x-key", CANARY).proxy(format!("http://user:{CANARY}@proxy.example:3128"));
    shows_nothing(&builder);
    let admin = AdminClient::builder("http://localhost:1").admin_secret(CANARY).header("x-key", CANARY).build().unwrap();
    shows_nothing(&admin);
    shows_nothing(&admin.as_public());
    let ask = Ask { password: Some(CANARY.into()), ..text("a") };
    shows_nothing(&ask);
    let call = admin.call(&ASK, ask).bearer(CANARY).header("x-key", CANARY);
    shows_nothing(&call);
    shows_nothing(&call.into_future());
}

#[tokio::test]
async fn no_failure_shows_what_was_sent() {
    let refused = json(400, r#"{"code":"invalid_argument","message":"no"}"#);
    let shut = json(200, r#"{"token":"hunter2"}"#);
    for answer in [refused, shut, Vec::new(), b"hunter2\r\n\r\n".to_vec()] {
        let fake = Fake::fixed(answer);
        let client = Client::builder(&fake.url).bearer(CANARY).build().unwrap();
        for protocol in [Protocol::GraphQl, Protocol::Rest] {
            let ask = Ask { password: Some(CANARY.into()), ..text("a") };
            let error = client.call(&ASK, ask).protocol(protocol).await.unwrap_err();
            shows_nothing(&error);
            assert!(!error.to_string().contains(CANARY));
            let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            assert!(!source.contains(CANARY) && !source.contains(&fake.url), "{source}");
        }
    }
}
