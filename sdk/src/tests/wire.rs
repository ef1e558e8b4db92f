//! What is sent, and what is made of what comes back.

use serde_json::json;

use super::client;
use super::fake::{self, Fake};
use super::sample::{ASK, Ask, DO, POKE, READ, Reply, text};
use crate::admin::AdminClient;
use crate::client::Client;
use crate::map::Map;
use crate::protocol::Protocol;

fn graphql() -> Fake {
    Fake::fixed(fake::json(200, r#"{"data":{"ask":{"text":"hi"},"bare":{"text":"hi"}}}"#))
}

fn rest() -> Fake {
    Fake::fixed(fake::json(200, r#"{"text":"hi","bare":{"text":"hi"}}"#))
}

fn map(value: serde_json::Value) -> Map {
    serde_json::from_value(value).unwrap()
}

#[tokio::test]
async fn graphql_sends_a_document_and_its_variables() {
    let fake = graphql();
    let ask = Ask { data: Some(map(json!({"value": {"x": 1}}))), ..text("a \"b\"") };
    assert_eq!(client(&fake).call(&ASK, ask).await.unwrap().text, "hi");
    let sent = fake.last();
    assert_eq!(sent.line, "POST /graphql HTTP/1.1");
    let body = r#"{"query":"query ask($params: Ask!) { ask(params: $params) { text } }","variables":{"params":{"text":"a \"b\"","data":{"value":{"x":1}}}}}"#;
    assert_eq!(sent.body, body);
    client(&fake).call(&DO, ()).await.unwrap();
    assert_eq!(fake.last().body, r#"{"query":"{ bare { text } }","variables":{}}"#);
}

#[tokio::test]
async fn rest_sends_a_path_and_wraps_maps() {
    let fake = rest();
    let client = Client::builder(&fake.url).protocol(Protocol::Rest).build().unwrap();
    let ask = Ask { data: Some(map(json!({"value": {"x": 1}}))), ..text("a") };
    client.call(&ASK, ask).await.unwrap();
    let sent = fake.last();
    assert_eq!(sent.line, "POST /v1/ask HTTP/1.1");
    assert_eq!(sent.body, r#"{"text":"a","data":{"value":{"value":{"x":1}}}}"#);
}

#[tokio::test]
async fn rest_bodies_are_there_when_the_operation_has_one() {
    let fake = rest();
    let client = Client::builder(&fake.url).protocol(Protocol::Rest).build().unwrap();
    client.call(&DO, ()).await.unwrap();
    assert_eq!((fake.last().body.as_str(), fake.last().header("content-type")), ("{}", Some("application/json")));
    client.call(&POKE, ()).await.unwrap();
    let sent = fake.last();
    assert_eq!(
        (sent.body.as_str(), sent.header("content-type"), sent.header("content-length")),
        ("", Some("application/json"), Some("0"))
    );
    client.call(&READ, ()).await.unwrap();
    let sent = fake.last();
    assert_eq!((sent.line.as_str(), sent.body.as_str(), sent.header("content-type")), ("GET /v1/bare HTTP/1.1", "", None));
}

#[tokio::test]
async fn every_call_sends_the_headers_that_servers_want() {
    let fake = graphql();
    let admin = AdminClient::builder(format!("{}/", fake.url)).admin_secret("hunter2").client_id("id").build().unwrap();
    for call in [admin.call(&ASK, text("a")), admin.as_public().call(&ASK, text("a"))] {
        call.await.unwrap();
        let sent = fake.last();
        let expected = [
            ("x-authorizer-url", fake.url.as_str()),
            ("origin", &fake.url),
            ("x-authorizer-client-id", "id"),
            ("x-authorizer-admin-secret", "hunter2"),
            ("accept", "application/json"),
            ("content-type", "application/json"),
        ];
        for (name, value) in expected {
            assert_eq!(sent.header(name), Some(value), "{name}");
        }
        assert!(sent.header("user-agent").unwrap().starts_with("authorizer-rust/"));
        for name in ["cookie", "authorization", "accept-encoding", "referer"] {
            assert_eq!(sent.header(name), None, "{name}");
        }
    }
    client(&fake).call(&ASK, text("a")).await.unwrap();
    assert_eq!(fake.last().header("x-authorizer-admin-secret"), None);
}

#[tokio::test]
async fn a_server_behind_another_address_is_told_its_own() {
    let fake = graphql();
    let builder = Client::builder(&fake.url).public_url("https://auth.example.com/").origin("https://app.example.com");
    builder.build().unwrap().call(&ASK, text("a")).await.unwrap();
    assert_eq!(fake.last().header("x-authorizer-url"), Some("https://auth.example.com"));
    assert_eq!(fake.last().header("origin"), Some("https://app.example.com"));
}

#[tokio::test]
async fn what_a_call_says_wins_over_what_the_client_says() {
    let fake = graphql();
    let client = Client::builder(&fake.url).bearer("mine").header("x-a", "client").header("x-b", "client").build().unwrap();
    client.call(&ASK, text("a")).await.unwrap();
    assert_eq!((fake.last().header("authorization"), fake.last().header("x-a")), (Some("Bearer mine"), Some("client")));
    client.call(&ASK, text("a")).bearer("yours").header("X-A", "call").await.unwrap();
    let sent = fake.last();
    assert_eq!(
        (sent.header("authorization"), sent.header("x-a"), sent.header("x-b")),
        (Some("Bearer yours"), Some("call"), Some("client"))
    );
}

#[tokio::test]
async fn the_redirect_url_is_filled_in_where_there_is_none() {
    let fake = graphql();
    let client = Client::builder(&fake.url).redirect_url("https://app.example.com/in").build().unwrap();
    client.call(&ASK, text("a")).await.unwrap();
    assert!(fake.last().body.contains(r#""redirect_uri":"https://app.example.com/in""#));
    client.call(&ASK, Ask { redirect_uri: Some("https://b".to_owned()), ..text("a") }).await.unwrap();
    assert!(fake.last().body.contains(r#""redirect_uri":"https://b""#));
}

#[tokio::test]
async fn a_document_of_one_s_own_is_escaped_and_goes_over_graphql() {
    #[derive(Debug, serde::Deserialize)]
    struct Data {
        a: Reply,
        b: Option<Reply>,
    }
    let fake = Fake::fixed(fake::json(200, r#"{"data":{"a":{"text":"hi"},"b":null}}"#));
    let client = Client::builder(&fake.url).protocol(Protocol::Rest).build().unwrap();
    let data: Data = client.graphql("query($x: String) {\n a(x: \"\\\"\") b(x: $x) }", json!({"x": 1})).await.unwrap();
    assert_eq!((data.a.text.as_str(), data.b), ("hi", None));
    let sent = fake.last();
    assert_eq!(sent.line, "POST /graphql HTTP/1.1");
    let body: serde_json::Value = serde_json::from_str(&sent.body).unwrap();
    assert_eq!(body, json!({"query": "query($x: String) {\n a(x: \"\\\"\") b(x: $x) }", "variables": {"x": 1}}));
    let error = client.graphql::<Data>("{ a }", ()).protocol(Protocol::Rest).await.unwrap_err();
    assert!(error.is_unsupported());
}

#[tokio::test]
async fn both_json_forms_give_the_same_response() {
    let wanted = Reply { text: "hi".to_owned(), token: None, number: None, data: map(json!({"value": {"x": 1}})) };
    let graphql = r#"{"data":{"ask":{"text":"hi","token":null,"number":0,"data":{"value":{"x":1}}}}}"#;
    let rest = r#"{"text":"hi", "token":"", "number":"0", "data":{"value":{"value":{"x":1}}}}"#;
    for (protocol, body) in [(Protocol::GraphQl, graphql), (Protocol::Rest, rest)] {
        let fake = Fake::fixed(fake::json(200, body));
        let reply = client(&fake).call(&ASK, text("a")).protocol(protocol).await.unwrap();
        assert_eq!(reply, wanted, "{protocol}");
    }
}

#[tokio::test]
async fn a_path_before_the_server_is_kept() {
    let fake = graphql();
    Client::builder(format!("{}/auth/", fake.url)).build().unwrap().call(&ASK, text("a")).await.unwrap();
    assert_eq!(fake.last().line, "POST /auth/graphql HTTP/1.1");
    assert_eq!(fake.last().header("x-authorizer-url"), Some(format!("{}/auth", fake.url).as_str()));
    assert_eq!(fake.last().header("origin"), Some(fake.url.as_str()));
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let fake = graphql();
    let client = client(&fake);
    for _ in 0..5 {
        client.clone().call(&ASK, text("a")).await.unwrap();
    }
    assert_eq!((fake.connections(), fake.received().len()), (1, 5));
}
