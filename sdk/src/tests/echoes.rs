//! Servers that repeat what they were sent.

use super::client;
use super::fake::{Fake, json, with};
use super::sample::{ASK, Ask, GO_ON, START, text};
use crate::admin::AdminClient;
use crate::error::Error;
use crate::protocol::Protocol;

fn assert_silent(error: &Error, secret: &str) {
    let mut texts = vec![format!("{error} {error:?} {error:#?} {:?} {:?}", error.code(), error.server_code())];
    let mut below = std::error::Error::source(error);
    while let Some(error) = below {
        texts.push(format!("{error} {error:?}"));
        below = error.source();
    }
    for text in texts {
        assert!(!text.contains(secret), "{text}");
    }
}

/// Every shape of an answer that has a text of the request in it.
fn echoing(taken: impl Fn(&super::fake::Received) -> String + Send + Sync + Copy + 'static) -> Vec<Fake> {
    let shapes: [fn(&str) -> Vec<u8>; 7] = [
        |text| json(400, &format!(r#"{{"code":"invalid_argument","message":{text}}}"#)),
        |text| json(400, &format!(r#"{{"code":{text}}}"#)),
        |text| json(403, &format!(r#"{{"error":{text},"error_description":{text}}}"#)),
        |text| json(200, &format!(r#"{{"errors":[{{"message":{text},"extensions":{{"code":{text}}}}}],"data":null}}"#)),
        |text| json(200, &format!(r#"{{"data":{{"ask":{{"text":{{{text}:1}}}}}},"text":{{{text}:1}}}}"#)),
        |text| json(500, &format!("{{{text}:{text}}}")),
        |text| with(502, &["Content-Type: text/html"], text),
    ];
    let fakes = shapes.map(|shape| Fake::new(move |request| shape(&serde_json::to_string(&taken(request)).unwrap())));
    fakes.into()
}

#[tokio::test]
async fn a_secret_of_the_request_does_not_come_back() {
    for fake in echoing(|request| request.body.clone()) {
        for (protocol, secret) in [(Protocol::GraphQl, "hunter2"), (Protocol::Rest, "hunter2"), (Protocol::Rest, "a\"b\\c")] {
            let ask = Ask { password: Some(secret.into()), ..text("a") };
            let error = client(&fake).call(&ASK, ask).protocol(protocol).await.unwrap_err();
            assert_silent(&error, secret);
            assert_silent(&error, "a\\\"b");
        }
    }
}

#[tokio::test]
async fn nothing_of_a_long_secret_comes_back_even_if_it_is_a_key() {
    let secret = "hunter2-".repeat(8);
    let password = |request: &super::fake::Received| {
        let start = request.body.find("hunter2").expect("it was sent");
        request.body[start..start + 64].to_owned()
    };
    for fake in echoing(password) {
        for protocol in [Protocol::GraphQl, Protocol::Rest] {
            let ask = Ask { password: Some(secret.as_str().into()), ..text("a") };
            let error = client(&fake).call(&ASK, ask).protocol(protocol).await.unwrap_err();
            assert_silent(&error, "hunter2");
        }
    }
}

#[tokio::test]
async fn credentials_do_not_come_back() {
    for fake in echoing(|request| format!("{:?} {:?}", request.header("authorization"), request.header("x-gateway-key"))) {
        for protocol in [Protocol::GraphQl, Protocol::Rest] {
            let call = client(&fake).call(&ASK, text("a")).bearer("hunter2.hunter2").header("x-gateway-key", "key-hunter3");
            let error = call.protocol(protocol).await.unwrap_err();
            assert_silent(&error, "hunter");
        }
    }
    for fake in echoing(|request| request.header("x-authorizer-admin-secret").unwrap().to_owned()) {
        let admin = AdminClient::builder(&fake.url).admin_secret("hunter2").build().unwrap();
        assert_silent(&admin.call(&ASK, text("a")).await.unwrap_err(), "hunter");
    }
}

#[tokio::test]
async fn headers_of_the_client_do_not_come_back() {
    for fake in echoing(|request| request.header("x-gateway-key").unwrap().to_owned()) {
        let client = crate::Client::builder(&fake.url).header("x-gateway-key", "key-hunter3").build().unwrap();
        assert_silent(&client.call(&ASK, text("a")).await.unwrap_err(), "hunter");
    }
}

#[tokio::test]
async fn cookies_do_not_come_back() {
    let begins = Fake::new(|request| match request.header("cookie") {
        None => with(200, &["Set-Cookie: mfa_session=hunter2; Max-Age=60"], r#"{"data":{"ask":{"text":"a"}}}"#),
        Some(cookie) => {
            let body = format!(r#"{{"errors":[{{"message":"what is {cookie}"}}],"data":null}}"#);
            with(400, &["Content-Type: application/json", "Set-Cookie: mfa_session=; Max-Age=0"], &body)
        }
    });
    let visitor = client(&begins).start_session();
    visitor.call(&START, text("a")).await.unwrap();
    let error = visitor.call(&GO_ON, text("a")).await.unwrap_err();
    assert_eq!(error.message(), "what is …");
    assert_silent(&error, "hunter2");
    assert!(visitor.current_session().unwrap().is_empty(), "not even those that the answer takes away");
}

#[tokio::test]
async fn a_secret_in_a_caller_s_own_variables_does_not_come_back() {
    for fake in echoing(|request| request.body.clone()) {
        let variables = Ask { password: Some("hunter2".into()), ..text("a") };
        let error = client(&fake).graphql::<crate::Secret>("{ x }", variables).await.unwrap_err();
        assert_silent(&error, "hunter2");
    }
}
