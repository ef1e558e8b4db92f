//! Servers that do not know all that the SDK does.

use std::sync::{Arc, Mutex};

use super::client;
use super::fake::{Fake, json};
use super::sample::{ASK, Ask, READ, TOLD, text};
use crate::client::Client;
use crate::code::Code;
use crate::error::Kind;
use crate::map::Map;
use crate::protocol::Protocol;

/// A server that has no field `number`: answers validation errors as the real one does.
fn without_number() -> Fake {
    Fake::new(|request| {
        let query: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        let query = query["query"].as_str().unwrap();
        match query.find("number") {
            Some(at) => json(422, &complaint(r#"Cannot query field \"number\" on type \"Record\"."#, at + 1)),
            None => json(200, r#"{"data":{"told":{"text":"1.0.0"},"ask":{"text":"a"}}}"#),
        }
    })
}

fn complaint(message: &str, column: usize) -> String {
    format!(
        r#"{{"errors":[{{"message":"{message}","locations":[{{"line":1,"column":{column}}}],"extensions":{{"code":"GRAPHQL_VALIDATION_FAILED"}}}}],"data":null}}"#
    )
}

#[tokio::test]
async fn a_field_that_the_response_can_do_without_is_left_out_and_that_is_remembered() {
    let fake = without_number();
    let client = client(&fake);
    for requests in [2, 3, 4] {
        let told = client.call(&TOLD, ()).await.unwrap();
        assert_eq!((told.text.as_str(), told.number), ("1.0.0", None));
        assert_eq!(fake.received().len(), requests);
    }
    let clone = client.clone();
    clone.call(&TOLD, ()).await.unwrap();
    assert_eq!(fake.received().len(), 5);
    assert!(
        fake.last().body.contains("{ told { text  } }") && fake.last().body.ends_with(r#""variables":{}}"#),
        "{}",
        fake.last().body
    );
}

#[tokio::test]
async fn switched_off_it_is_an_error_that_names_what_is_unknown() {
    let fake = without_number();
    let client = Client::builder(&fake.url).drop_unknown_fields(false).build().unwrap();
    let error = client.call(&TOLD, ()).await.unwrap_err();
    assert!(error.is_schema_mismatch() && error.code() == Some(&Code::GraphQlValidationFailed), "{error}");
    let message = format!(
        "the server does not know the field `number` of the type `Record`; this SDK was written from server {}",
        crate::SERVER_VERSION
    );
    assert_eq!((error.message(), error.status(), fake.received().len()), (message.as_str(), Some(422), 1));
}

#[tokio::test]
async fn what_cannot_be_left_out_is_named_with_the_versions() {
    let answer = Arc::new(Mutex::new(json(200, r#"{"data":{"told":{"text":"1.0.0"}}}"#)));
    let fake = Fake::new({
        let answer = Arc::clone(&answer);
        move |_| answer.lock().unwrap().clone()
    });
    let client = client(&fake);
    client.call(&TOLD, ()).await.unwrap();
    for (message, named) in [
        (r#"Unknown type \"Ask\". Did you mean \"Question\"?"#, "the type `Ask`"),
        (r#"Unknown argument \"params\" on field \"Query.ask\"."#, "the argument `params` of `Query.ask`"),
        (r#"Cannot query field \"text\" on type \"Response\"."#, "the field `text` of the type `Response`"),
    ] {
        *answer.lock().unwrap() = json(422, &complaint(message, 1));
        let error = client.call(&ASK, text("a")).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (Kind::SchemaMismatch, Some(&Code::GraphQlValidationFailed)));
        assert!(error.message().contains(named) && error.message().ends_with("the server says that it is 1.0.0"), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn a_field_of_the_request_that_the_server_does_not_have_is_named() {
    for path in [r#"["variable","params","reset_mfa"]"#, r#"["variable","params","list",0,"reset_mfa"]"#] {
        let complaint =
            format!(r#"{{"message":"unknown field","path":{path},"extensions":{{"code":"GRAPHQL_VALIDATION_FAILED"}}}}"#);
        let fake = Fake::fixed(json(422, &format!(r#"{{"errors":[{complaint}],"data":null}}"#)));
        let error = client(&fake).call(&ASK, text("a")).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (Kind::SchemaMismatch, Some(&Code::GraphQlValidationFailed)));
        assert!(error.message().starts_with("the server does not know the field `reset_mfa` of the request;"), "{error}");
    }
}

#[tokio::test]
async fn field_that_came_later_is_refused_before_io() {
    let fake = Fake::fixed(json(200, r#"{"data":{"told":{"text":"2.3.0"},"ask":{"text":"a"}},"text":"a"}"#));
    let client = client(&fake);
    let ask = || Ask { data: Some(Map::default()), ..text("a") };
    client.call(&ASK, ask()).protocol(Protocol::Rest).await.unwrap();
    client.call(&TOLD, ()).await.unwrap();
    let error = client.clone().call(&ASK, ask()).protocol(Protocol::Rest).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), fake.received().len()), (Kind::SchemaMismatch, 0, 2));
    let message = "the field `Ask.data` would be ignored over REST: it came with server 2.4.0-rc.5, and this server is 2.3.0; leave it out, \
                   or call `meta` again if the server was upgraded (a version that `server_version` on the builder named stays)";
    assert_eq!(error.message(), message);
    client.call(&ASK, text("a")).protocol(Protocol::Rest).await.unwrap();
    client.call(&ASK, ask()).await.unwrap();
}

#[tokio::test]
async fn a_version_without_end_is_not_kept() {
    let version = format!("é{}", "x".repeat(5000));
    let answer = json(200, &format!(r#"{{"data":{{"told":{{"text":"{version}"}}}}}}"#));
    let fake = Fake::new(move |request| {
        if request.body.contains("ask") { json(422, &complaint(r#"Unknown type \"Ask\"."#, 1)) } else { answer.clone() }
    });
    let client = client(&fake);
    assert_eq!(client.call(&TOLD, ()).await.unwrap().text, version);
    let error = client.call(&ASK, text("a")).await.unwrap_err();
    assert!(error.message().ends_with("the server says that it is …"), "{error}");
    assert_eq!(error.unredacted_message().unwrap().matches('x').count(), 99, "{error}");
}

#[tokio::test]
async fn an_operation_that_the_server_does_not_have_is_the_same_error_over_every_protocol() {
    let fake = Fake::new(|request| {
        if request.line.contains("/graphql") {
            return json(422, &complaint(r#"Cannot query field \"bare\" on type \"Query\"."#, 3));
        }
        json(404, r#"{"code":"not_found","message":"Not Found"}"#)
    });
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        let error = client(&fake).call(&READ, ()).protocol(protocol).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (Kind::SchemaMismatch, Some(&Code::Unimplemented)), "{error}");
        assert!(error.message().contains("operation `") && error.message().contains("bare`"), "{error}");
    }
    let missing = Fake::fixed(json(404, r#"{"code":"not_found","message":"user not found"}"#));
    let error = client(&missing).call(&READ, ()).protocol(Protocol::Rest).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (Kind::Server, Some(&Code::NotFound)));
}

#[tokio::test]
async fn a_caller_s_own_document_is_the_caller_s_own_fault() {
    let fake = Fake::fixed(json(422, &complaint(r#"Cannot query field \"x\" on type \"Record\"."#, 1)));
    let error = client(&fake).graphql::<serde_json::Value>("{ x }", ()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (Kind::Server, Some(&Code::GraphQlValidationFailed)));
}
