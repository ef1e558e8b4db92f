//! Credentials that cannot be sent, and errors that a setting explains.

use super::fake::{Fake, json};
use super::sample::{READ, START, text};
use crate::client::Client;
use crate::client::ClientBuilder;
use crate::error::Kind;
use crate::protocol::Protocol;

const BODY: &str = r#"{"data":{"bare":{"text":"a"}},"bare":{"text":"a"}}"#;
const WRONG: [&str; 8] = ["", "a\nb", "a\r\nX: b", "a\0", "a\u{7f}", "é", " a", "a\t"];

fn protocols() -> Vec<Protocol> {
    let all = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];
    all.into_iter().filter(|protocol| *protocol != Protocol::Grpc || cfg!(feature = "grpc")).collect()
}

fn builder(fake: &Fake) -> ClientBuilder {
    let builder = Client::builder(&fake.url);
    #[cfg(feature = "grpc")]
    let builder = builder.grpc_url(&fake.url);
    builder
}

#[tokio::test]
async fn bearer_that_no_header_can_carry_is_refused_before_io() {
    let fake = Fake::fixed(json(200, BODY));
    for protocol in protocols() {
        for wrong in WRONG {
            let client = builder(&fake).protocol(protocol).build().unwrap();
            let error = client.call(&READ, ()).bearer(wrong).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts(), error.protocol()), (Kind::Build, 0, Some(protocol)), "{wrong:?} {error}");
            let error = client.start_session().call(&START, text("a")).bearer(wrong).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0), "{wrong:?} {error}");
            assert!(builder(&fake).protocol(protocol).bearer(wrong).build().unwrap_err().is_build(), "{wrong:?}");
        }
    }
    assert_eq!(fake.connections(), 0);
}

#[cfg(feature = "oauth")]
#[tokio::test]
async fn token_that_no_header_can_carry_is_refused_before_io() {
    use crate::oauth::{Token, TokenSource};

    let fake = Fake::fixed(json(200, BODY));
    for wrong in WRONG {
        let token = Token::new(wrong);
        assert!(token.authorization().is_err_and(|error| error.kind() == Kind::Build), "{wrong:?}");
        let source = TokenSource::fixed(token.clone());
        for protocol in protocols() {
            let client = builder(&fake).protocol(protocol).credentials(&source).build().unwrap();
            let error = client.webauthn_credentials().await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0), "{wrong:?} {error}");
        }
        let oauth = builder(&fake).client_id("id").build().unwrap().oauth().build().unwrap();
        let error = oauth.userinfo(&token).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0), "{wrong:?} {error}");
    }
    assert_eq!(fake.connections(), 0);
}

#[tokio::test]
async fn origin_that_is_not_allowed_names_the_setting() {
    let refused = json(403, r#"{"error":"csrf_validation_failed","error_description":"Origin not allowed"}"#);
    let fake = Fake::fixed(refused);
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        let error = builder(&fake).protocol(protocol).build().unwrap().call(&READ, ()).await.unwrap_err();
        assert_eq!(error.message(), "Origin not allowed");
        let shown = error.to_string();
        assert!(shown.contains(".origin(..)") && shown.contains("AUTHORIZER_ORIGIN"), "{shown}");
        assert_eq!(error.hint().map(|hint| shown.ends_with(hint)), Some(true), "{shown}");
    }
}

#[cfg(feature = "grpc")]
#[tokio::test]
async fn token_that_grpc_does_not_know_names_the_public_url() {
    for (message, bearer, public, expected) in [
        ("unauthorized", true, false, true),
        ("invalid%20claims", true, false, true),
        ("unauthorized", true, true, false),
        ("unauthorized", false, false, false),
        ("invalid%20credentials", true, false, false),
    ] {
        let url = super::grpc::refusing(message).await;
        let builder = Client::builder("http://localhost:1").grpc_url(&url).protocol(Protocol::Grpc);
        let builder = if public { builder.public_url("http://localhost:1") } else { builder };
        let call = builder.build().unwrap().call(&READ, ());
        let error = if bearer { call.bearer("token") } else { call }.await.unwrap_err();
        assert!(error.is_unauthenticated(), "{error}");
        assert_eq!(error.to_string().contains(".public_url(..)"), expected, "{message} {error}");
    }
    let refused = Fake::fixed(json(401, r#"{"code":"unauthenticated","message":"unauthorized"}"#));
    let client = Client::builder(&refused.url).protocol(Protocol::Rest).bearer("token").build().unwrap();
    assert_eq!(client.call(&READ, ()).await.unwrap_err().hint(), None, "over HTTP servers know their own name");
}
