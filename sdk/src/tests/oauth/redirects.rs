//! Redirects are never followed: what was meant for one server goes to no other.

use super::super::fake::{Fake, with};
use super::{BACK, builder, client, giving_tokens};
use crate::error::Error;
use crate::oauth::{Callback, Client, Grant, RegistrationRequest, Token};

/// Every request that a client makes, with its name.
async fn all(client: &Client) -> Vec<(&'static str, Error)> {
    let (_, pending) = client.authorize(BACK).await.unwrap();
    let callback = Callback::from_query(format!("code=hunter2&state={}", pending.state().expose())).unwrap();
    vec![
        ("client credentials", client.token(Grant::client_credentials()).await.map(drop)),
        ("refresh", client.token(Grant::refresh_token("hunter2")).await.map(drop)),
        ("code", client.finish(pending, callback).await.map(drop)),
        ("introspection", client.introspect("hunter2", None).await.map(drop)),
        ("revocation", client.revoke("hunter2", None).await),
        ("userinfo", client.userinfo(&Token::new("hunter2")).await.map(drop)),
        ("registration", client.register(RegistrationRequest::new().initial_access_token("hunter2")).await.map(drop)),
    ]
    .into_iter()
    .map(|(name, made)| (name, made.expect_err(name)))
    .collect()
}

#[tokio::test]
async fn a_redirect_of_any_endpoint_is_an_error_and_nothing_goes_further() {
    for status in [301, 302, 303, 307, 308] {
        let other = giving_tokens();
        let location = format!("Location: {}/token", other.url);
        let fake = Fake::new(move |_| with(status, &[&location], r#"{"access_token":"a"}"#));
        let client = builder(&fake).client_secret("hunter2").build().unwrap();
        let errors = all(&client).await;
        for (name, error) in &errors {
            assert!(error.is_redirect() && error.status() == Some(status) && error.attempts() == 1, "{name}: {error}");
        }
        assert_eq!((fake.received().len(), other.received().len()), (errors.len(), 0), "{status}");
    }
}

#[tokio::test]
async fn a_redirect_of_discovery_is_an_error_too() {
    let other = giving_tokens();
    let location = format!("Location: {}/.well-known/openid-configuration", other.url);
    let fake = Fake::new(move |_| with(302, &[&location], ""));
    let discovering = Client::builder("id").discover(&fake.url).build().unwrap();
    assert!(discovering.metadata().await.unwrap_err().is_redirect());
    assert_eq!((fake.received().len(), other.received().len()), (1, 0));
}

#[tokio::test]
async fn a_redirect_to_the_same_place_is_not_followed_either() {
    let fake = Fake::fixed(with(307, &["Location: /token"], ""));
    assert!(client(&fake).token(Grant::client_credentials()).await.unwrap_err().is_redirect());
    assert_eq!(fake.received().len(), 1);
}
