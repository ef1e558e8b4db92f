//! Requests that are made again, and those that never are.

use std::time::Duration;

use super::super::fake::{Fake, json, with};
use super::{authorizer, builder, client, failing, quick};
use crate::error::{Error, Kind};
use crate::oauth::{Client, Endpoint, Grant, RegistrationRequest, Token, TokenExchange, TokenType};
use crate::retry::Retry;

/// What may have been carried out when it comes.
fn ambiguous() -> Vec<Vec<u8>> {
    let broken = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 900\r\n\r\n{\"access".to_vec();
    let said = json(503, r#"{"error":"temporarily_unavailable","error_description":"later"}"#);
    vec![with(503, &[], ""), with(502, &[], "<html>"), with(504, &[], ""), said, broken, Vec::new()]
}

/// What can be repeated without harm: each of these, by number.
const HARMLESS: usize = 6;

async fn harmless(client: &Client, which: usize) -> Result<(), Error> {
    match which {
        0 => client.token(Grant::client_credentials()).await.map(drop),
        1 => client.token(TokenExchange::new("subject-token", TokenType::AccessToken)).await.map(drop),
        2 => client.token(Grant::jwt_bearer("e30.e30.c2ln")).await.map(drop),
        3 => client.introspect("mF_9.B5f", None).await.map(drop),
        4 => client.revoke("mF_9.B5f", None).await,
        _ => client.userinfo(&Token::new("SlAV32hkKG")).await.map(drop),
    }
}

/// What is used up by the first that arrives.
const SINGLE: usize = 4;

async fn single(client: &Client, which: usize) -> Result<(), Error> {
    match which {
        0 => client.token(Grant::refresh_token("tGzv3JOkF0")).await.map(drop),
        1 => client.token(Grant::authorization_code("SplxlOBeZQ", super::BACK, None)).await.map(drop),
        2 => client.token(Grant::other("urn:example:grant")).await.map(drop),
        _ => client.register(RegistrationRequest::new()).await.map(drop),
    }
}

#[tokio::test]
async fn what_does_no_harm_is_repeated_after_an_answer_that_says_nothing() {
    for bad in ambiguous() {
        for which in 0..HARMLESS {
            let fake = failing(1, bad.clone());
            harmless(&client(&fake), which).await.unwrap();
            assert_eq!(fake.received().len(), 2, "{which}");
        }
    }
}

#[tokio::test]
async fn what_is_used_up_is_never_sent_again_after_an_answer_that_says_nothing() {
    for bad in ambiguous() {
        for which in 0..SINGLE {
            let fake = failing(1, bad.clone());
            let error = single(&client(&fake), which).await.unwrap_err();
            assert_eq!((fake.received().len(), error.attempts()), (1, 1), "{which}: {error}");
        }
    }
}

#[tokio::test]
async fn what_is_used_up_is_never_sent_again_after_no_answer_in_time() {
    let fake = Fake::new(|_| {
        std::thread::sleep(Duration::from_secs(3));
        Vec::new()
    });
    let client = builder(&fake).attempt_timeout(Duration::from_millis(100)).build().unwrap();
    for which in 0..SINGLE {
        let error = single(&client, which).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Timeout, 1), "{which}: {error}");
    }
    assert_eq!(fake.received().len(), SINGLE);
}

#[tokio::test]
async fn anything_is_repeated_when_the_server_has_not_begun() {
    let limited = json(429, r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#);
    let unsure = with(429, &["Retry-After: 0"], "<html>");
    for which in 0..SINGLE {
        let fake = failing(2, limited.clone());
        single(&authorizer(&fake), which).await.unwrap();
        assert_eq!(fake.received().len(), 3, "{which}");
        for (bad, is_authorizer) in [(&limited, false), (&unsure, false), (&unsure, true)] {
            let fake = failing(2, bad.clone());
            let client = if is_authorizer { authorizer(&fake) } else { client(&fake) };
            single(&client, which).await.unwrap_err();
            assert_eq!(fake.received().len(), 1, "a proxy, or another provider, may say so after it has answered: {which}");
        }
    }
    for limited in [limited, unsure] {
        for which in 0..HARMLESS {
            let fake = failing(2, limited.clone());
            harmless(&client(&fake), which).await.unwrap();
            assert_eq!(fake.received().len(), 3, "{which}");
        }
    }
    let builder = [Endpoint::Token, Endpoint::Introspection, Endpoint::Revocation, Endpoint::UserInfo, Endpoint::Registration];
    let builder = builder.into_iter().fold(Client::builder("id").retry(quick().budget(false)), |builder, endpoint| {
        builder.endpoint(endpoint, "http://127.0.0.1:1")
    });
    let nobody = builder.build().unwrap();
    for which in 0..SINGLE {
        let error = single(&nobody, which).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Connect, 3), "{which}: {error}");
    }
    for which in 0..HARMLESS {
        assert_eq!(harmless(&nobody, which).await.unwrap_err().attempts(), 3, "{which}");
    }
}

#[tokio::test]
async fn refusals_are_final_whatever_was_asked() {
    for bad in [
        json(400, r#"{"error":"invalid_grant"}"#),
        json(401, r#"{"error":"invalid_client"}"#),
        json(429, r#"{"error":"too_many_attempts"}"#),
        with(500, &[], ""),
        with(200, &[], "<html>"),
    ] {
        for which in (0..HARMLESS).filter(|which| *which != 4) {
            let fake = failing(1, bad.clone());
            let error = harmless(&client(&fake), which).await.unwrap_err();
            assert_eq!((fake.received().len(), error.attempts()), (1, 1), "{which}: {error}");
        }
    }
}

#[tokio::test]
async fn a_client_without_repetitions_makes_none() {
    let fake = failing(1, with(503, &[], ""));
    let client = builder(&fake).retry(Retry::none()).build().unwrap();
    let error = client.token(Grant::client_credentials()).await.unwrap_err();
    assert_eq!((fake.received().len(), error.attempts(), error.status()), (1, 1, Some(503)));
}

#[tokio::test]
async fn a_server_that_is_down_gets_a_tenth_more_and_no_storm() {
    let fake = failing(usize::MAX, with(503, &[], ""));
    let client = client(&fake);
    for _ in 0..100 {
        client.token(Grant::client_credentials()).await.unwrap_err();
    }
    assert!(fake.received().len() <= 110, "{}", fake.received().len());
}
