//! How a client says who it is, on the wire.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::hmac;
use serde_json::{Value, json};

use super::super::fake::{Fake, json as answer, with};
use super::{builder, failing, giving_tokens, keys, parameter, parameters, path, quick};
use crate::oauth::{
    Algorithm, Assertion, Authenticate, BoxError, BoxFuture, Client, ClientAuthentication, ClientRequest, Endpoint, Grant,
    RegistrationRequest, SigningKey, Token,
};
use crate::secret::Secret;

/// What a client sends for a token: the `Authorization` header and the form.
async fn sent(id: &str, authentication: ClientAuthentication) -> (Option<String>, String) {
    let fake = giving_tokens();
    let client = builder(&fake).client_id(id).authentication(authentication).build().unwrap();
    client.token(Grant::client_credentials()).await.unwrap();
    (fake.last().header("authorization").map(str::to_owned), fake.last().body)
}

fn basic(text: &str) -> String {
    format!("Basic {}", STANDARD.encode(text))
}

#[tokio::test]
async fn a_secret_goes_into_the_header_encoded_or_raw_or_into_the_form() {
    const GRANT: &str = "grant_type=client_credentials";
    // RFC 6749, section 2.3.1.
    let (id, secret) = ("s6BhdRkqt3", "gX1fBat3bV");
    let header = Some("Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW".to_owned());
    assert_eq!(sent(id, ClientAuthentication::basic(secret)).await, (header.clone(), GRANT.to_owned()));
    assert_eq!(sent(id, ClientAuthentication::basic_raw(secret)).await, (header, GRANT.to_owned()));
    let form = format!("{GRANT}&client_id=s6BhdRkqt3&client_secret=gX1fBat3bV");
    assert_eq!(sent(id, ClientAuthentication::post(secret)).await, (None, form));
    assert_eq!(sent(id, ClientAuthentication::none()).await, (None, format!("{GRANT}&client_id=s6BhdRkqt3")));
    // Ids and secrets with characters that have to be encoded; openid/AppAuth-Android#337.
    let (id, secret) = ("1PpG/Q 1", "z/tZ9VwFZqApmIQ+ZH1I5pLk/uB4ud:X2/8bL+wfFTt1rFw=");
    let encoded = "Basic MVBwRyUyRlErMTp6JTJGdFo5VndGWnFBcG1JUSUyQlpIMUk1cExrJTJGdUI0dWQlM0FYMiUyRjhiTCUyQndmRlR0MXJGdyUzRA==";
    assert_eq!(sent(id, ClientAuthentication::basic(secret)).await.0.as_deref(), Some(encoded));
    assert_eq!(sent(id, ClientAuthentication::basic_raw(secret)).await.0, Some(basic(&format!("{id}:{secret}"))));
    let form = sent(id, ClientAuthentication::post(secret)).await.1;
    assert_eq!(
        (parameter(&form, "client_id").as_deref(), parameter(&form, "client_secret").as_deref()),
        (Some(id), Some(secret))
    );
    let (id, secret) = ("клиент", "пароль~*-._%&=");
    let encoded = "%D0%BA%D0%BB%D0%B8%D0%B5%D0%BD%D1%82:%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C%7E*-._%25%26%3D";
    assert_eq!(sent(id, ClientAuthentication::basic(secret)).await.0, Some(basic(encoded)));
    assert_eq!(sent(id, ClientAuthentication::basic_raw(secret)).await.0, Some(basic(&format!("{id}:{secret}"))));
    assert_eq!(parameter(&sent(id, ClientAuthentication::post(secret)).await.1, "client_secret").as_deref(), Some(secret));
}

/// The parts of a JWT: header, claims, what is signed, and the signature.
fn taken_apart(jwt: &str) -> (Value, Value, &str, Vec<u8>) {
    let (signed, signature) = jwt.rsplit_once('.').unwrap();
    let (header, claims) = signed.split_once('.').unwrap();
    let read = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
    (read(header), read(claims), signed, URL_SAFE_NO_PAD.decode(signature).unwrap())
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

#[tokio::test]
async fn a_jwt_is_signed_by_a_private_key_of_each_kind() {
    let fake = giving_tokens();
    for key in keys::all() {
        let name = key.algorithm.name();
        let assertion = Assertion::new(key.signing().with_id("2026-11"));
        let client = builder(&fake).authentication(ClientAuthentication::jwt(assertion)).build().unwrap();
        client.token(Grant::client_credentials()).await.unwrap();
        let sent = fake.last();
        assert_eq!(sent.header("authorization"), None);
        let jwt = parameter(&sent.body, "client_assertion").unwrap();
        let names: Vec<_> = parameters(&sent.body).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["grant_type", "client_id", "client_assertion_type", "client_assertion"]);
        let kind = parameter(&sent.body, "client_assertion_type").unwrap();
        assert_eq!(kind, "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        let (header, claims, signed, signature) = taken_apart(&jwt);
        assert_eq!(header, json!({"alg": name, "typ": "JWT", "kid": "2026-11"}));
        assert!(key.verifies(signed.as_bytes(), &signature), "{name}");
        assert!(!key.verifies(b"something else", &signature), "{name}");
        assert_eq!((&claims["iss"], &claims["sub"]), (&json!("s6BhdRkqt3"), &json!("s6BhdRkqt3")));
        assert_eq!(claims["aud"], format!("{}/token", fake.url));
        let (issued, expires) = (claims["iat"].as_u64().unwrap(), claims["exp"].as_u64().unwrap());
        assert!(issued <= now() && issued + 5 >= now() && expires == issued + 60, "{claims}");
        assert_eq!(claims["jti"].as_str().unwrap().len(), 43);
        assert_eq!(claims.as_object().unwrap().len(), 6);
    }
}

#[tokio::test]
async fn a_jwt_is_signed_by_the_client_s_secret() {
    let secret = "gX1fBat3bVgX1fBat3bVgX1fBat3bV12";
    for (algorithm, hmac) in
        [(Algorithm::Hs256, hmac::HMAC_SHA256), (Algorithm::Hs384, hmac::HMAC_SHA384), (Algorithm::Hs512, hmac::HMAC_SHA512)]
    {
        let key = SigningKey::from_secret(algorithm, secret).unwrap();
        let (authorization, body) = sent("id", ClientAuthentication::jwt(Assertion::new(key))).await;
        assert!(authorization.is_none() && !body.contains(secret) && !body.contains("client_secret"));
        let jwt = parameter(&body, "client_assertion").unwrap();
        let (header, _, signed, signature) = taken_apart(&jwt);
        assert_eq!(header, json!({"alg": algorithm.name(), "typ": "JWT"}));
        hmac::verify(&hmac::Key::new(hmac, secret.as_bytes()), signed.as_bytes(), &signature).unwrap();
    }
}

#[tokio::test]
async fn what_a_jwt_says_can_be_told() {
    let key = keys::of(Algorithm::Es256);
    let assertion = || Assertion::new(key.signing()).issuer("https://ci.example.com").audience("https://auth.example.com");
    let told = assertion().subject("deploy").lifetime(Duration::from_secs(3600)).claim("env", "prod");
    let (_, body) = sent("s6BhdRkqt3", ClientAuthentication::jwt(told)).await;
    let (_, claims, ..) = taken_apart(&parameter(&body, "client_assertion").unwrap().clone());
    let issued = claims["iat"].as_u64().unwrap();
    assert_eq!(
        (&claims["iss"], &claims["sub"], &claims["aud"]),
        (&json!("https://ci.example.com"), &json!("deploy"), &json!("https://auth.example.com"))
    );
    assert_eq!((claims["exp"].as_u64(), &claims["env"]), (Some(issued + 3600), &json!("prod")));
    assert_eq!(parameter(&body, "client_id"), None, "the client is whom the issuer's subject stands for");
    for own in ["iss", "sub", "aud", "iat", "exp", "jti"] {
        let fake = giving_tokens();
        let twice = ClientAuthentication::jwt(assertion().claim(own, "hunter2"));
        let client = builder(&fake).authentication(twice).build().unwrap();
        let error = client.token(Grant::client_credentials()).await.unwrap_err();
        assert!(error.is_build() && error.attempts() == 0 && !format!("{error:?}").contains("hunter2"), "{error:?}");
        assert!(fake.received().is_empty());
    }
    let endless = ClientAuthentication::jwt(assertion().lifetime(Duration::MAX));
    let client = builder(&giving_tokens()).authentication(endless).build().unwrap();
    assert!(client.token(Grant::client_credentials()).await.unwrap_err().is_build());
}

#[tokio::test]
async fn each_attempt_has_a_jwt_of_its_own() {
    let key = keys::of(Algorithm::EdDsa);
    let by_client = ClientAuthentication::jwt(Assertion::new(key.signing()));
    let by_grant = Grant::assertion(Assertion::new(key.signing()).issuer("https://ci.example.com").subject("deploy"));
    for (authentication, grant, name) in
        [(by_client, Grant::client_credentials(), "client_assertion"), (ClientAuthentication::none(), by_grant, "assertion")]
    {
        let fake = failing(2, with(503, &[], ""));
        let client = builder(&fake).authentication(authentication).build().unwrap();
        client.token(grant).await.unwrap();
        let sent: Vec<_> = fake.received().iter().map(|request| parameter(&request.body, name).unwrap()).collect();
        let mut ids: Vec<_> = sent.iter().map(|jwt| taken_apart(jwt).1["jti"].as_str().unwrap().to_owned()).collect();
        assert!(sent.iter().all(|jwt| key.verifies(taken_apart(jwt).2.as_bytes(), &taken_apart(jwt).3)));
        ids.sort();
        ids.dedup();
        assert_eq!((sent.len(), ids.len()), (3, 3));
    }
}

#[tokio::test]
async fn a_grant_by_assertion_says_of_whom_it_speaks() {
    let key = keys::of(Algorithm::Rs256);
    let fake = giving_tokens();
    let client = builder(&fake).client_secret("secret").build().unwrap();
    client.token(Grant::assertion(Assertion::new(key.signing()).subject("deploy")).scope("a")).await.unwrap();
    let sent = fake.last();
    assert_eq!(parameter(&sent.body, "grant_type").unwrap(), "urn:ietf:params:oauth:grant-type:jwt-bearer");
    assert_eq!((parameter(&sent.body, "scope").as_deref(), parameter(&sent.body, "client_id")), (Some("a"), None));
    let (_, claims, ..) = taken_apart(&parameter(&sent.body, "assertion").unwrap().clone());
    assert_eq!((&claims["iss"], &claims["sub"]), (&json!("s6BhdRkqt3"), &json!("deploy")));
    assert_eq!(claims["aud"], format!("{}/token", fake.url));
    client.token(Grant::assertion(Assertion::new(key.signing()))).await.unwrap();
    let (_, claims, ..) = taken_apart(&parameter(&fake.last().body, "assertion").unwrap().clone());
    assert_eq!(claims.get("sub"), None, "nobody is made up");
}

#[tokio::test]
async fn an_assertion_of_somebody_else_is_asked_for_at_each_attempt() {
    let count = Arc::new(AtomicUsize::new(0));
    for (kind, expected) in [
        (None, "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        (
            Some("urn:ietf:params:oauth:client-assertion-type:jwt-spiffe"),
            "urn:ietf:params:oauth:client-assertion-type:jwt-spiffe",
        ),
    ] {
        let asked = Arc::clone(&count);
        asked.store(0, Ordering::SeqCst);
        let assertion = move || {
            let token = format!("token-{}", asked.fetch_add(1, Ordering::SeqCst));
            async { Ok::<_, BoxError>(Secret::from(token)) }
        };
        let fake = failing(1, with(503, &[], ""));
        let client = builder(&fake).authentication(ClientAuthentication::assertion(kind, assertion)).build().unwrap();
        client.token(Grant::client_credentials()).await.unwrap();
        for (at, request) in fake.received().iter().enumerate() {
            let encoded = form_urlencoded::byte_serialize(expected.as_bytes()).collect::<String>();
            let body = format!("grant_type=client_credentials&client_assertion_type={encoded}&client_assertion=token-{at}");
            assert_eq!(request.body, body);
        }
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
    let fake = giving_tokens();
    let failing = ClientAuthentication::assertion(None, || async { Err::<Secret, _>("the file is not there") });
    let error = builder(&fake).authentication(failing).build().unwrap().token(Grant::client_credentials()).await.unwrap_err();
    assert!(error.is_build() && error.message().contains("the file is not there") && error.attempts() == 0, "{error}");
    assert!(fake.received().is_empty());
}

#[tokio::test(start_paused = true)]
async fn who_is_asked_for_an_assertion_and_does_not_answer_is_not_waited_for_beyond_the_limit() {
    let fake = giving_tokens();
    let silent = ClientAuthentication::assertion(None, std::future::pending::<Result<Secret, BoxError>>);
    let client = builder(&fake).authentication(silent).build().unwrap();
    for grant in [Grant::client_credentials(), Grant::refresh_token("tGzv3JOkF0XG5Qx2TlKWIA")] {
        let started = tokio::time::Instant::now();
        let error = client.token(grant).timeout(Duration::from_secs(10)).await.unwrap_err();
        assert!(error.is_timeout() && error.attempts() == 0, "{error}");
        assert!(started.elapsed() <= Duration::from_secs(10));
    }
    assert_eq!(fake.connections(), 0);
}

/// Signs what is sent, as some servers want it.
struct Signing(AtomicUsize);

impl Authenticate for Signing {
    fn authenticate<'r>(&'r self, request: &'r mut ClientRequest) -> BoxFuture<'r, Result<(), BoxError>> {
        Box::pin(async { self.sign(request) })
    }
}

impl Signing {
    fn sign(&self, request: &mut ClientRequest) -> Result<(), BoxError> {
        let attempt = self.0.fetch_add(1, Ordering::SeqCst);
        if request.url().path() == "/introspect" {
            return Err("not there".into());
        }
        let signed = format!("{} {} {}", request.client_id(), request.url().path(), String::from_utf8(request.body())?);
        request.add_parameter("attempt", attempt.to_string());
        request.set_header("x-signature", &Secret::from(STANDARD.encode(signed)))?;
        assert!(request.set_header("x-signature", &"a\r\nb".into()).is_err() && request.set_header("a b", &"c".into()).is_err());
        Ok(())
    }
}

#[tokio::test]
async fn a_way_of_the_caller_s_own_sees_the_request_and_adds_to_it() {
    let fake = failing(1, with(503, &[], ""));
    let custom = ClientAuthentication::custom(Signing(AtomicUsize::new(0)));
    let client = builder(&fake).authentication(custom).build().unwrap();
    client.token(Grant::client_credentials().scope("a b")).await.unwrap();
    for (attempt, request) in fake.received().iter().enumerate() {
        let body = "grant_type=client_credentials&scope=a+b";
        assert_eq!(request.body, format!("{body}&attempt={attempt}"));
        assert_eq!(request.header("x-signature"), Some(STANDARD.encode(format!("s6BhdRkqt3 /token {body}")).as_str()));
    }
    let error = client.introspect("mF_9.B5f", None).await.unwrap_err();
    assert!(error.is_build() && error.message().contains("not there"), "{error}");
    assert_eq!(fake.received().len(), 2);
}

#[tokio::test]
async fn each_endpoint_can_be_told_another_way() {
    let fake = Fake::new(|request| answer(200, super::good(request)));
    let client = builder(&fake)
        .client_secret("one")
        .authentication_at(Endpoint::Introspection, ClientAuthentication::post("two"))
        .authentication_at(Endpoint::Revocation, ClientAuthentication::basic("three"))
        .authentication_at(Endpoint::Revocation, ClientAuthentication::none())
        .build()
        .unwrap();
    client.token(Grant::client_credentials()).await.unwrap();
    client.introspect("mF_9.B5f", None).await.unwrap();
    client.revoke("mF_9.B5f", None).await.unwrap();
    client.userinfo(&Token::new("SlAV32hkKG")).await.unwrap();
    client.register(RegistrationRequest::new()).await.unwrap();
    let received = fake.received();
    let seen: Vec<_> =
        received.iter().map(|request| (path(request), request.header("authorization"), request.body.as_str())).collect();
    let header = basic("s6BhdRkqt3:one");
    let expected = [
        ("/token", Some(header.as_str()), "grant_type=client_credentials"),
        ("/introspect", None, "token=mF_9.B5f&client_id=s6BhdRkqt3&client_secret=two"),
        ("/revoke", None, "token=mF_9.B5f&client_id=s6BhdRkqt3"),
        ("/userinfo", Some("Bearer SlAV32hkKG"), ""),
        ("/register", None, "{}"),
    ];
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn nobody_gives_a_secret_by_the_way() {
    let fake = giving_tokens();
    let client = Client::builder("id").endpoint(Endpoint::Token, format!("{}/token", fake.url)).retry(quick()).build().unwrap();
    for name in ["client_id", "client_secret", "client_assertion", "client_assertion_type"] {
        let error = client.token(Grant::client_credentials().parameter(name, "hunter2")).await.unwrap_err();
        assert!(error.is_build() && error.message().contains(name), "{error}");
    }
    assert!(fake.received().is_empty());
}
