//! What comes back from an authorization request, and what is made of it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::super::fake::{self, Fake};
use super::{BACK, authorizer, builder, client, failing, giving_tokens, jwt, kept, parameters, quick, with};
use crate::code::Code;
use crate::error::{Error, Kind};
use crate::oauth::{Callback, Client, Endpoint, Grant, PendingAuthorization, Token};

async fn begin(client: &Client) -> PendingAuthorization {
    client.authorize(BACK).await.unwrap().1
}

/// What a browser brings back for a login, with more to it.
fn back(pending: &PendingAuthorization, more: &[(&str, &str)]) -> Callback {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(more).append_pair("state", pending.state().expose());
    Callback::from_query(query.finish()).unwrap()
}

const CODE: (&str, &str) = ("code", "SplxlOBeZQQYbYS6WxSbIA");

async fn finish(client: &Client, pending: PendingAuthorization) -> Result<Token, Error> {
    let callback = back(&pending, &[CODE]);
    client.finish(pending, callback).await
}

const ISSUER: &str = "https://auth.example.com";

/// A client of a server that has a name.
fn named(fake: &Fake) -> Client {
    let client = Client::builder("s6BhdRkqt3").issuer(ISSUER);
    client.endpoint(Endpoint::Authorization, &fake.url).endpoint(Endpoint::Token, &fake.url).build().unwrap()
}

/// Was it refused for what came back, without a request?
fn refused(fake: &Fake, error: &Error) {
    assert!(error.is_callback() && error.code().is_none(), "{error}");
    assert_eq!((error.operation(), error.attempts()), (Some("oauth.authorization"), 0));
    assert_eq!(fake.received().len(), 0, "nothing is sent");
}

#[tokio::test]
async fn the_code_goes_to_the_server_with_what_the_request_said() {
    let fake = giving_tokens();
    let client = client(&fake);
    let request = client.authorize(BACK).scope("a b").resource("https://b.example").resource("https://a.example");
    let (_, pending) = request.await.unwrap();
    let verifier = kept(&pending, "verifier").unwrap();
    // It survives a store in between.
    let pending: PendingAuthorization = serde_json::from_str(&serde_json::to_string(&pending).unwrap()).unwrap();
    let token = finish(&client, pending).await.unwrap();
    assert_eq!(token.access_token.expose(), "2YotnFZFEjr1zCsicMWpAA");
    assert!(!token.is_expired(Duration::from_secs(3590)) && token.is_expired(Duration::from_secs(3601)));
    let sent = fake.last();
    assert_eq!(sent.line, "POST /token HTTP/1.1");
    assert_eq!(sent.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!((sent.header("accept"), sent.header("authorization")), (Some("application/json"), None));
    let expected = [
        ("grant_type", "authorization_code"),
        CODE,
        ("redirect_uri", BACK),
        ("code_verifier", &verifier),
        ("resource", "https://b.example"),
        ("resource", "https://a.example"),
        ("client_id", "s6BhdRkqt3"),
    ];
    assert_eq!(parameters(&sent.body), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn an_answer_with_another_state_or_none_is_refused() {
    let fake = giving_tokens();
    let client = client(&fake);
    let pending = begin(&client).await;
    let other = begin(&client).await;
    let half = &pending.state().expose()[..42];
    for query in
        ["code=a", "code=a&state=", &format!("code=a&state={half}"), &format!("code=a&state={half}xy"), "error=access_denied"]
    {
        let error = client.finish(pending.clone(), Callback::from_query(query).unwrap()).await.unwrap_err();
        refused(&fake, &error);
    }
    let error = client.finish(pending, back(&other, &[CODE])).await.unwrap_err();
    refused(&fake, &error);
}

#[tokio::test]
async fn an_error_that_comes_back_is_typed_and_nothing_is_sent() {
    let fake = giving_tokens();
    let client = client(&fake);
    for (word, code) in [
        ("access_denied", Code::AccessDenied),
        ("login_required", Code::InteractionRequired),
        ("invalid_scope", Code::InvalidScope),
        ("server_error", Code::Internal),
        ("temporarily_unavailable", Code::Unavailable),
        ("slow_down", Code::Other("slow_down".to_owned())),
    ] {
        let pending = begin(&client).await;
        let more = [("error", word), ("error_description", "no & no"), ("error_uri", "https://a.example/e"), CODE];
        let callback = back(&pending, &more);
        let error = client.finish(pending, callback).await.unwrap_err();
        assert_eq!((error.kind(), error.code(), error.server_code()), (Kind::Server, Some(&code), Some(word)));
        assert_eq!((error.message(), error.unredacted_uri(), error.status()), ("no & no", Some("https://a.example/e"), None));
        assert_eq!((error.operation(), error.attempts()), (Some("oauth.authorization"), 0));
    }
    let pending = begin(&client).await;
    let callback = back(&pending, &[("error", "access_denied")]);
    let error = client.finish(pending, callback).await.unwrap_err();
    assert_eq!((error.message(), error.unredacted_uri()), ("access_denied", None));
    assert_eq!(fake.received().len(), 0);
}

#[tokio::test]
async fn an_answer_with_neither_code_nor_error_is_refused() {
    let fake = giving_tokens();
    let client = client(&fake);
    for more in [&[][..], &[("code", "")], &[("access_token", "x")]] {
        let pending = begin(&client).await;
        let callback = back(&pending, more);
        refused(&fake, &client.finish(pending, callback).await.unwrap_err());
    }
}

#[tokio::test]
async fn the_issuer_of_an_answer_is_compared_whenever_it_is_there_and_wanted_when_the_metadata_says_so() {
    // RFC 9207, section 2.4.
    for (supported, issuer, good) in [
        (true, Some(true), true),
        (true, Some(false), false),
        (true, None, false),
        (false, Some(true), true),
        (false, Some(false), false),
        (false, None, true),
    ] {
        let fake = Fake::new(move |request| {
            let url = format!("http://{}", request.header("host").unwrap());
            let metadata = json!({
                "issuer": url, "authorization_endpoint": format!("{url}/authorize"), "token_endpoint": format!("{url}/token"),
                "authorization_response_iss_parameter_supported": supported
            });
            fake::json(200, &if request.line.starts_with("GET") { metadata.to_string() } else { super::TOKEN.to_owned() })
        });
        let client = Client::builder("id").discover(&fake.url).build().unwrap();
        let pending = begin(&client).await;
        let issuer = issuer.map(|right| if right { fake.url.clone() } else { format!("{}/", fake.url) });
        for with_error in [false, true] {
            let more: Vec<_> = issuer.iter().map(|issuer| ("iss", issuer.as_str())).collect();
            let what = if with_error { ("error", "access_denied") } else { CODE };
            let more = [&more[..], &[what]].concat();
            let finished = client.finish(pending.clone(), back(&pending, &more)).await;
            let said = format!("supported {supported}, issuer {issuer:?}, error {with_error}");
            match (finished, good, with_error) {
                (Ok(_), true, false) => {}
                (Err(error), true, true) => assert_eq!(error.code(), Some(&Code::AccessDenied), "{said}"),
                // Nothing that another issuer says is passed on.
                (Err(error), false, _) => assert!(error.is_callback() && error.code().is_none(), "{said}: {error}"),
                (other, ..) => panic!("{said}: {other:?}"),
            }
        }
        assert_eq!(fake.received().len(), 1 + usize::from(good));
    }
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_refused() {
    let fake = giving_tokens();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let usual = client(&fake);
    let pending = begin(&usual).await;
    refused(&fake, &finish(&usual, with(&pending, "created", now - 605)).await.unwrap_err());
    finish(&usual, with(&pending, "created", now - 590)).await.unwrap();
    // Clocks differ a little, but a clock that was put back must not keep a login alive.
    finish(&usual, with(&pending, "created", now + 50)).await.unwrap();
    for later in [70, 590, 1000, 86400, u64::MAX - now] {
        let fake = giving_tokens();
        let usual = client(&fake);
        let pending = begin(&usual).await;
        refused(&fake, &finish(&usual, with(&pending, "created", now + later)).await.unwrap_err());
    }
    let fake = giving_tokens();
    let other = builder(&fake).authorization_lifetime(Duration::from_secs(60)).build().unwrap();
    let pending = begin(&other).await;
    refused(&fake, &finish(&other, with(&pending, "created", now - 65)).await.unwrap_err());
    finish(&other, with(&pending, "created", now - 50)).await.unwrap();
}

#[tokio::test]
async fn a_login_is_finished_by_the_client_that_began_it() {
    let fake = giving_tokens();
    let pending = begin(&client(&fake)).await;
    let another = builder(&fake).client_id("another").build().unwrap();
    let elsewhere = builder(&fake).issuer("https://auth.example.com").build().unwrap();
    for client in [another, elsewhere] {
        let error = finish(&client, pending.clone()).await.unwrap_err();
        assert!(error.is_build(), "{error}");
    }
    assert_eq!(fake.received().len(), 0);
    finish(&client(&fake), pending).await.unwrap();
}

#[tokio::test]
async fn a_code_is_sent_once_unless_nothing_of_it_can_have_arrived() {
    let broken = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 900\r\n\r\n{\"access".to_vec();
    for bad in [
        fake::with(503, &[], "later"),
        fake::with(502, &[], ""),
        fake::with(504, &[], ""),
        fake::json(503, r#"{"error":"temporarily_unavailable"}"#),
        fake::json(200, r#"{"error":"temporarily_unavailable"}"#),
        fake::json(400, r#"{"error":"invalid_grant"}"#),
        fake::with(200, &[], "<html>"),
        broken,
        Vec::new(),
    ] {
        let fake = failing(1, bad);
        let client = client(&fake);
        let pending = begin(&client).await;
        let error = finish(&client, pending).await.unwrap_err();
        assert_eq!((fake.received().len(), error.attempts(), error.operation()), (1, 1, Some("oauth.token")), "{error}");
    }
    let fake = failing(
        2,
        fake::with(429, &["Retry-After: 0"], r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#),
    );
    let code = Grant::authorization_code("code", "https://app.example.com/callback", None);
    authorizer(&fake).token(code).await.unwrap();
    assert_eq!(fake.received().len(), 3);
    let nobody = Client::builder("id").issuer("https://auth.example.com").retry(quick());
    let nobody = nobody.endpoint(Endpoint::Authorization, "http://127.0.0.1:1").endpoint(Endpoint::Token, "http://127.0.0.1:1");
    let nobody = nobody.build().unwrap();
    let pending = begin(&nobody).await;
    let error = finish(&nobody, pending).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Connect, 3));
}

#[tokio::test]
async fn the_id_token_has_to_be_of_this_login() {
    let answer = |id_token: &str| fake::json(200, &json!({"access_token": "a", "id_token": id_token}).to_string());
    let nonce = "fedcba9876543210";
    let now = crate::date::now();
    let claims = |changed: serde_json::Value| {
        let mut claims = json!({"iss": ISSUER, "sub": "1", "aud": "s6BhdRkqt3", "iat": now, "exp": now + 60, "nonce": nonce});
        let members = changed.as_object().unwrap().iter().map(|(name, value)| (name.clone(), value.clone()));
        claims.as_object_mut().unwrap().extend(members);
        jwt(&claims)
    };
    for (id_token, good) in [
        (claims(json!({})), true),
        (claims(json!({"aud": ["other", "s6BhdRkqt3"], "azp": "s6BhdRkqt3"})), true),
        (claims(json!({"aud": ["other", "s6BhdRkqt3"]})), false),
        (claims(json!({"azp": "other"})), false),
        (claims(json!({"nonce": "fedcba987654321x"})), false),
        (claims(json!({"nonce": ""})), false),
        (claims(json!({"nonce": [nonce]})), false),
        (claims(json!({"nonce": null})), false),
        (claims(json!({"aud": "other"})), false),
        (claims(json!({"aud": null})), false),
        (claims(json!({"iss": "https://evil.example.com"})), false),
        (claims(json!({"iss": null})), false),
        (claims(json!({"sub": null})), false),
        (claims(json!({"sub": ""})), false),
        (claims(json!({"iat": null})), false),
        (claims(json!({"exp": null})), false),
        (claims(json!({"iat": now - 3 * 365 * 86400})), false),
        (claims(json!({"iat": now + 86400})), false),
        (claims(json!({"exp": now - 86400})), false),
        ("no.jwt".to_owned(), false),
    ] {
        let fake = Fake::fixed(answer(&id_token));
        let client = named(&fake);
        let (_, pending) = client.authorize(BACK).scope("openid").nonce(nonce).await.unwrap();
        let finished = finish(&client, pending).await;
        assert_eq!(finished.is_ok(), good, "{id_token}: {finished:?}");
        assert_eq!(fake.received().len(), 1, "the code is not sent again");
        if let Err(error) = finished {
            assert!(error.is_response() && error.operation() == Some("oauth.token"), "{error}");
        }
    }
    // Without a nonce there is nothing to compare.
    let fake = Fake::fixed(answer(&claims(json!({"nonce": "any"}))));
    let without = named(&fake);
    let pending = begin(&without).await;
    finish(&without, pending).await.unwrap();
    for (auth_time, good) in [(json!(now - 100), true), (json!(now - 600), false), (json!(null), false)] {
        let fake = Fake::fixed(answer(&claims(json!({"auth_time": auth_time}))));
        let client = named(&fake);
        let request = client.authorize(BACK).nonce(nonce).max_age(Duration::from_secs(60));
        let (_, pending) = request.await.unwrap();
        assert_eq!(finish(&client, pending).await.is_ok(), good, "{auth_time}");
    }
}

#[tokio::test]
async fn login_that_asked_for_an_id_token_is_refused_without_one() {
    let fake = giving_tokens();
    let client = named(&fake);
    let back_to = || client.authorize(BACK);
    for (name, request, good) in [
        ("nothing", back_to(), true),
        ("other scopes", back_to().scope("email openid2"), true),
        ("openid", back_to().scope("email openid"), false),
        ("max_age", back_to().max_age(Duration::from_secs(60)), false),
        ("max_age of zero", back_to().max_age(Duration::ZERO), false),
        ("an ID token", back_to().response_type("code id_token"), false),
    ] {
        let (_, pending) = request.await.unwrap();
        let finished = finish(&client, pending).await;
        assert_eq!(finished.is_ok(), good, "{name}: {finished:?}");
        if let Err(error) = finished {
            assert!(error.is_response() && error.message().contains("missing"), "{name}: {error}");
            assert_eq!((error.operation(), error.attempts()), (Some("oauth.token"), 1), "{name}");
        }
    }
    // An ID token that comes by way of the browser is not used, so nothing could show when the user signed in.
    let error = back_to().response_type("token").max_age(Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_unsupported(), "{error}");
}

#[tokio::test]
async fn clocks_may_differ_by_the_clock_skew() {
    let now = crate::date::now();
    for (skew, iat, good) in [
        (None, now - 850, true),
        (None, now - 1000, false),
        (Some(Duration::from_secs(600)), now - 1150, true),
        (Some(Duration::from_secs(600)), now - 1300, false),
        (Some(Duration::ZERO), now - 660, false),
        (Some(Duration::MAX), 0, true),
    ] {
        let claims = json!({"iss": ISSUER, "sub": "1", "aud": "s6BhdRkqt3", "iat": iat, "exp": now + 60});
        let fake = Fake::fixed(fake::json(200, &json!({"access_token": "a", "id_token": jwt(&claims)}).to_string()));
        let builder = Client::builder("s6BhdRkqt3").issuer(ISSUER);
        let builder = builder.endpoint(Endpoint::Authorization, &fake.url).endpoint(Endpoint::Token, &fake.url);
        let client = skew.into_iter().fold(builder, crate::oauth::Builder::clock_skew).build().unwrap();
        let pending = begin(&client).await;
        assert_eq!(finish(&client, pending).await.is_ok(), good, "{skew:?} {iat}");
    }
}

#[tokio::test]
async fn authorizer_server_is_known_by_its_own_name_alone() {
    let now = crate::date::now();
    for (public_url, issuer, found, good) in [
        (None, None, "{url}", true),
        (None, None, "{url}/", false),
        (None, None, "https://evil.example.com", false),
        (None, None, "", false),
        (Some("https://auth.example.com/"), None, "https://auth.example.com", true),
        (Some("https://auth.example.com/"), None, "{url}", false),
        // Servers call themselves by the origin of their `--url`.
        (Some("https://auth.example.com/sso"), None, "https://auth.example.com", true),
        (Some("https://auth.example.com/sso"), None, "https://auth.example.com/sso", true),
        (Some("https://auth.example.com/sso"), None, "https://auth.example.com/other", false),
        (Some("https://auth.example.com/sso"), None, "https://auth.example.com.evil.example", false),
        (None, Some("https://named.example.com"), "https://named.example.com", true),
        (None, Some("https://named.example.com"), "{url}", false),
    ] {
        for in_callback in [false, true] {
            let fake = Fake::new(move |request| {
                let url = format!("http://{}", request.header("host").unwrap());
                let iss = found.replace("{url}", &url);
                let claims = json!({"iss": iss, "sub": "1", "aud": "id", "iat": now, "exp": now + 60});
                let token = json!({"access_token": "a", "id_token": if in_callback { None } else { Some(jwt(&claims)) }});
                fake::json(200, &token.to_string())
            });
            let builder = crate::Client::builder(&fake.url).client_id("id");
            let builder = public_url.into_iter().fold(builder, crate::ClientBuilder::public_url);
            let oauth = builder.build().unwrap().oauth();
            let client = issuer.into_iter().fold(oauth, crate::oauth::Builder::issuer).build().unwrap();
            let (_, pending) = client.authorize(BACK).scope("email").await.unwrap();
            let iss = found.replace("{url}", &fake.url);
            let more = if in_callback { vec![CODE, ("iss", iss.as_str())] } else { vec![CODE] };
            let callback = back(&pending, &more);
            let finished = client.finish(pending, callback).await;
            // An empty parameter is none.
            let good = good || in_callback && found.is_empty();
            assert_eq!(finished.is_ok(), good, "{public_url:?} {issuer:?} {found} {in_callback}: {finished:?}");
        }
    }
}

#[tokio::test]
async fn an_issuer_that_nobody_told_is_not_believed_and_two_servers_are_told_apart_by_their_endpoints() {
    let fake = giving_tokens();
    let nameless = |url: &str| {
        let client = Client::builder("id").endpoint(Endpoint::Token, format!("{}/token", fake.url));
        client.endpoint(Endpoint::Authorization, url).build().unwrap()
    };
    let (one, other) = (nameless("https://one.example.com/authorize"), nameless("https://other.example.com/authorize"));
    let (_, pending) = one.authorize(BACK).await.unwrap();
    let callback = back(&pending, &[CODE, ("iss", "https://one.example.com")]);
    let error = one.finish(pending, callback).await.unwrap_err();
    assert!(error.is_callback() && error.message().contains("issuer(..)"), "{error}");
    for request in [one.authorize(BACK).scope("openid"), one.authorize(BACK).max_age(Duration::ZERO)] {
        let error = request.await.unwrap_err();
        assert!(error.is_build() && error.message().contains("issuer(..)"), "its ID token could not be compared: {error}");
    }
    let pending = begin(&one).await;
    assert!(finish(&other, pending).await.unwrap_err().is_build());
    assert!(fake.received().is_empty());
    let pending = begin(&one).await;
    finish(&one, pending).await.unwrap();
}

#[tokio::test]
async fn answers_by_form_and_by_fragment_are_as_good_as_by_query() {
    let fake = giving_tokens();
    let client = client(&fake);
    for mode in ["form_post", "fragment", "query"] {
        let (_, pending) = client.authorize(BACK).response_mode(mode).await.unwrap();
        let text = format!("state={}&code=a%2Bb", pending.state().expose());
        let callback = match mode {
            "form_post" => Callback::from_query(&text),
            "fragment" => Callback::from_url(format!("{BACK}#{text}")),
            _ => Callback::from_url(format!("{BACK}?{text}")),
        };
        client.finish(pending, callback.unwrap()).await.unwrap();
        assert!(fake.last().body.contains("code=a%2Bb&"), "{}", fake.last().body);
    }
    // An app's own query stays before the fragment.
    let (_, pending) = client.authorize(format!("{BACK}?tenant=1")).response_mode("fragment").await.unwrap();
    let callback = Callback::from_url(format!("{BACK}?tenant=1#code=a&state={}", pending.state().expose())).unwrap();
    client.finish(pending, callback).await.unwrap();
}

#[tokio::test]
async fn of_a_hybrid_answer_only_the_code_counts() {
    let nonce = "fedcba9876543210";
    let now = crate::date::now();
    let id_token = jwt(&json!({"iss": ISSUER, "sub": "1", "nonce": nonce, "aud": "s6BhdRkqt3", "iat": now, "exp": now + 60}));
    let fake = Fake::fixed(fake::json(200, &json!({"access_token": "from-the-server", "id_token": id_token}).to_string()));
    let client = named(&fake);
    let (_, pending) = client.authorize(BACK).response_type("code id_token token").nonce(nonce).await.unwrap();
    let others = [CODE, ("id_token", "from.the.browser"), ("access_token", "from-the-browser"), ("refresh_token", "x")];
    let callback = back(&pending, &others);
    let token = client.finish(pending, callback).await.unwrap();
    assert_eq!(token.access_token.expose(), "from-the-server");
    assert_eq!(token.id_token.map(|token| token.expose().to_owned()), Some(id_token));
    assert!(!fake.last().body.contains("browser"));
    let (_, pending) = client.authorize(BACK).response_type("code token").await.unwrap();
    let callback = back(&pending, &[("access_token", "from-the-browser")]);
    assert!(client.finish(pending, callback).await.unwrap_err().is_callback(), "a token is no code");
}

#[tokio::test]
async fn a_token_by_way_of_the_browser_is_taken_where_it_was_asked_for() {
    let fake = giving_tokens();
    let client = client(&fake);
    let (_, pending) = client.authorize(BACK).response_type("token").await.unwrap();
    let more = [
        ("access_token", "2YotnFZFEjr1zCsicMWpAA"),
        ("token_type", "example"),
        ("expires_in", "3600"),
        ("scope", "a b"),
        ("id_token", "nobody.verified.it"),
        ("refresh_token", "not from there"),
    ];
    let callback = back(&pending, &more);
    let token = client.finish(pending.clone(), callback).await.unwrap();
    assert_eq!((token.access_token.expose(), token.token_type.as_str()), ("2YotnFZFEjr1zCsicMWpAA", "example"));
    assert!(token.is_expired(Duration::from_secs(3601)) && !token.is_expired(Duration::from_secs(3500)));
    assert_eq!(token.scope.unwrap(), ["a", "b"]);
    assert!(token.id_token.is_none() && token.refresh_token.is_none() && token.extra.expose().is_empty());
    refused(&fake, &client.finish(pending.clone(), back(&pending, &[CODE])).await.unwrap_err());
}

#[tokio::test]
async fn a_code_without_pkce_can_be_given_by_hand() {
    let fake = giving_tokens();
    client(&fake).token(Grant::authorization_code("c", BACK, None)).await.unwrap();
    let body = "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&client_id=s6BhdRkqt3";
    assert_eq!(fake.last().body, body);
}
