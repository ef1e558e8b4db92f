//! Every secret that the OAuth client handles: does it show anywhere?

use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::super::disguises;
use super::super::fake::{Fake, Received, json, with};
use super::{BACK, builder, jwt, kept, keys};
use crate::error::Error;
use crate::oauth::{
    Algorithm, Assertion, Callback, Client, ClientAuthentication, Endpoint, Grant, PendingAuthorization, RegistrationRequest,
    SigningKey, Token, TokenExchange, TokenType,
};
use crate::retry::Retry;
use crate::secret::Secret;

/// What follows it makes each form that a secret is written in another one.
const TAIL: &str = "~* +&%\"é\\/:=";

/// A secret for one purpose.
fn canary(purpose: &str) -> String {
    format!("canary-{purpose}-{TAIL}")
}

/// Looks for canaries in texts.
#[derive(Default)]
struct Search {
    texts: usize,
    /// What is looked for besides.
    others: Vec<String>,
}

impl Search {
    fn text(&mut self, of: &str, text: &str) {
        self.texts += 1;
        for needle in ["canary", &STANDARD.encode("s6BhdRkqt3:canary-")].into_iter().chain(self.others.iter().map(String::as_str))
        {
            assert!(!text.contains(needle), "{of} shows {needle}: {text}");
        }
    }

    fn debug(&mut self, of: &str, value: &dyn Debug) {
        self.text(of, &format!("{value:?}"));
        self.text(of, &format!("{value:#?}"));
    }

    fn error(&mut self, of: &str, error: &Error) {
        self.debug(of, error);
        self.text(of, &format!("{:?} {:?} {}", error.code(), error.server_code(), error.message()));
        let mut below: Option<&dyn StdError> = Some(error);
        while let Some(error) = below {
            self.text(of, &format!("{error} {error:?}"));
            below = error.source();
        }
    }
}

fn authentications() -> Vec<ClientAuthentication> {
    let hmac = SigningKey::from_secret(Algorithm::Hs256, canary("key")).unwrap();
    let assertion = |key| Assertion::new(key).claim("private", canary("claim"));
    vec![
        ClientAuthentication::none(),
        ClientAuthentication::basic(canary("basic")),
        ClientAuthentication::basic_raw(canary("raw")),
        ClientAuthentication::post(canary("post")),
        ClientAuthentication::jwt(assertion(hmac)),
        ClientAuthentication::jwt(assertion(keys::of(Algorithm::Es256).signing())),
        ClientAuthentication::assertion(None, || async { Ok::<_, Error>(Secret::from(canary("given"))) }),
    ]
}

fn grants() -> Vec<Grant> {
    let key = SigningKey::from_secret(Algorithm::Hs256, canary("key")).unwrap();
    let exchange = TokenExchange::new(canary("subject"), TokenType::AccessToken).actor(canary("actor"), TokenType::Jwt);
    vec![
        Grant::client_credentials().parameter("extra", canary("parameter")),
        Grant::refresh_token(canary("refresh")),
        Grant::authorization_code(canary("code"), BACK, Some(canary("verifier").into())),
        Grant::jwt_bearer(canary("assertion")),
        Grant::assertion(Assertion::new(key).claim("private", canary("claim"))),
        Grant::other("password").parameter("username", canary("user")).parameter("password", canary("password")),
        exchange.parameter("extra", canary("parameter")).into(),
    ]
}

fn registration() -> RegistrationRequest {
    let token = "canary-initial-access-token-that-a-header-can-carry-and-that-is-long";
    RegistrationRequest::new().initial_access_token(token).member("software_statement", canary("statement"))
}

fn token() -> Token {
    let mut token = Token::new(canary("access")).with_refresh_token(canary("refresh"));
    token.id_token = Some(jwt(&json!({"sub": canary("sub")})).into());
    token
}

async fn begin(client: &Client) -> (PendingAuthorization, String) {
    let request = client.authorize(BACK).scope("openid").state(canary("state-0123456789")).nonce(canary("nonce-0123456789"));
    let (_, pending) = request.await.unwrap();
    let state = form_urlencoded::byte_serialize(pending.state().expose().as_bytes()).collect();
    (pending, state)
}

#[tokio::test]
async fn no_type_shows_a_secret() {
    let mut search = Search::default();
    let fake =
        Fake::fixed(json(200, r#"{"access_token":"canary","id_token":"canary","refresh_token":"canary","extra":"canary"}"#));
    for authentication in authentications() {
        let builder = builder(&fake).authentication(authentication.clone()).proxy("http://canary:canary@proxy.example");
        search.debug("ClientAuthentication", &authentication);
        search.debug("Builder", &builder);
        search.debug("Client", &builder.build().unwrap());
    }
    let client = builder(&fake).client_secret(canary("secret")).build().unwrap();
    for grant in grants() {
        search.debug("Grant", &grant);
        search.debug("Call", &client.token(grant));
    }
    let (pending, state) = begin(&client).await;
    search.others = vec![kept(&pending, "verifier").unwrap()];
    search.debug("PendingAuthorization", &pending);
    let callback = Callback::from_query(format!("code=canary&state={state}&iss=")).unwrap();
    search.debug("Callback", &callback);
    let request = client.authorize(BACK).state(canary("state")).nonce(canary("nonce")).login_hint(canary("hint"));
    search.debug("AuthorizationRequest", &request.parameter("x", canary("parameter")));
    search.debug("LogoutRequest", &client.logout().id_token(canary("id-token")).state(canary("state")));
    search.debug("RegistrationRequest", &registration());
    search.debug("Token", &token());
    search.debug("Token", &client.token(Grant::client_credentials()).await.unwrap());
    search.debug("TokenExchange", &TokenExchange::new(canary("subject"), TokenType::AccessToken));
    search.debug("Assertion", &Assertion::new(keys::of(Algorithm::Rs256).signing()).claim("private", canary("claim")));
    search.debug("CallFuture", &client.introspect(canary("token"), None).into_future());
    let fake =
        Fake::fixed(json(201, r#"{"client_id":"a","client_secret":"canary","registration_access_token":"canary","x":"canary"}"#));
    search.debug("Registration", &builder(&fake).build().unwrap().register(registration()).await.unwrap());
    println!("{} texts of types: none shows a secret", search.texts);
}

/// Ways of a server to give away what it was sent.
const ECHOES: usize = 8;

fn echo(way: usize, request: &Received) -> Vec<u8> {
    let path = request.line.split(' ').nth(1).unwrap_or_default();
    let said = format!("no: {path} {} {:?} {:?}", request.body, request.header("authorization"), request.header("x-mine"));
    // Decoded, each value by itself.
    let values: Vec<_> = form_urlencoded::parse(request.body.as_bytes()).map(|(_, value)| value.into_owned()).collect();
    let bare = request.header("authorization").and_then(|value| value.split_once(' ')).map_or("", |(_, value)| value);
    let values = [&values[..], &[bare.to_owned()]].concat();
    let encoded: Vec<String> = values.iter().map(|value| form_urlencoded::byte_serialize(value.as_bytes()).collect()).collect();
    let keys = values.iter().map(|value| (value.clone(), json!(1))).collect::<serde_json::Map<_, _>>();
    match way {
        0 => json(400, &json!({"error": "invalid_request", "error_description": said, "error_uri": said}).to_string()),
        1 => json(400, &json!({"error": "invalid_request", "error_description": values.join(" and ")}).to_string()),
        2 => json(401, &json!({"error": values.last().unwrap()}).to_string()),
        3 => json(400, &serde_json::Value::from(keys).to_string()),
        4 => json(
            200,
            &json!({"error": "invalid_grant", "error_description": format!("{said} {}", values.join(" and "))}).to_string(),
        ),
        5 => {
            // A field of a wrong type below a key that is a secret, and one at the top.
            let nested = values.iter().map(|value| (value.clone(), json!({"active": []}))).collect::<serde_json::Map<_, _>>();
            let text = serde_json::Value::from(nested).to_string();
            json(200, text.trim_end_matches('}'))
        }
        // In headers, as forms have them.
        6 => with(400, &[&format!("Content-Type: text/{}", encoded.join(";"))], "<html>"),
        _ => {
            let said = encoded.join(" and ");
            with(
                401,
                &[&format!(
                    "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"{said}\", error_uri=\"{said}\""
                )],
                "",
            )
        }
    }
}

#[tokio::test]
async fn a_server_that_repeats_what_it_was_sent_shows_no_secret_of_it() {
    let (mut search, mut errors) = (Search::default(), 0);
    for way in 0..ECHOES {
        let fake = Fake::new(move |request| echo(way, request));
        for (number, authentication) in authentications().into_iter().enumerate() {
            let client = builder(&fake).retry(Retry::none()).authentication(authentication).build().unwrap();
            let (pending, state) = begin(&client).await;
            search.others = vec![kept(&pending, "verifier").unwrap()];
            let code = form_urlencoded::byte_serialize(canary("code").as_bytes()).collect::<String>();
            let callback = Callback::from_query(format!("code={code}&state={state}")).unwrap();
            let mut made = vec![
                ("code", client.finish(pending, callback).await.map(drop)),
                ("introspection", client.introspect(canary("token"), None).await.map(drop)),
                ("registration", client.register(registration()).await.map(drop)),
            ];
            if !(4..=5).contains(&way) {
                // A success says nothing that is read.
                made.push(("revocation", client.revoke(canary("token"), None).await));
            }
            let mut bearer = token();
            bearer.access_token = "canary-access-token-that-a-header-can-carry-and-that-is-long".into();
            made.push(("userinfo", client.userinfo(&bearer).await.map(drop)));
            for grant in grants() {
                made.push(("grant", client.token(grant).await.map(drop)));
            }
            for (name, made) in made {
                let error = made.expect_err(name);
                assert_eq!(error.attempts(), 1, "{name} reached the server: {error}");
                search.error(&format!("{name} by way {way} with authentication {number}"), &error);
                errors += 1;
            }
        }
    }
    println!("{errors} errors of a server that repeats, {} texts: none shows a secret", search.texts);
}

#[tokio::test]
async fn headers_of_the_caller_s_own_are_not_shown_either() {
    for way in 0..ECHOES {
        let fake = Fake::new(move |request| echo(way, request));
        let client = crate::Client::builder(&fake.url).client_id("id").header("x-mine", "canary-header").build().unwrap();
        let oauth = client.oauth().retry(Retry::none()).build().unwrap();
        let error = oauth.token(Grant::client_credentials()).await.unwrap_err();
        Search::default().error("a header", &error);
        let error = client.discover_organization(canary("user")).await;
        error.map_or_else(|error| Search::default().error("an address", &error), drop);
    }
}

#[tokio::test]
async fn what_comes_back_through_the_browser_is_not_shown() {
    let fake = super::giving_tokens();
    let client = builder(&fake).client_secret(canary("secret")).build().unwrap();
    let mut search = Search::default();
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let code = encoded(&canary("code"));
    let nonce = encoded(&canary("nonce-0123456789"));
    let (pending, state) = begin(&client).await;
    let verifier = kept(&pending, "verifier").unwrap();
    search.others = vec![verifier.clone()];
    for query in [
        format!("code={code}&state=canary"),
        format!("code={code}&state={state}&iss=https://canary.example"),
        format!("code={code}&code=canary&state={state}"),
        format!("state={state}&access_token=canary"),
        format!(
            "error=access_denied&code={code}&error_description={state}+{code}+{nonce}+{verifier}&error_uri={state}&state={state}"
        ),
        format!("error={state}&state={state}"),
        "error=canary&error_description=canary&state=canary".to_owned(),
    ] {
        let error = match Callback::from_query(&query) {
            Ok(callback) => client.finish(pending.clone(), callback).await.unwrap_err(),
            Err(error) => error,
        };
        search.error(&query, &error);
    }
    let answer = json!({"access_token": canary("access"), "id_token": jwt(&json!({"nonce": canary("nonce")}))});
    let fake = Fake::fixed(json(200, &answer.to_string()));
    let client = builder(&fake).build().unwrap();
    let (pending, state) = begin(&client).await;
    let callback = Callback::from_query(format!("code={code}&state={state}")).unwrap();
    search.error("a nonce", &client.finish(pending, callback).await.unwrap_err());
}

/// Each disguise of each secret in each place of OAuth's answers: by way of the browser, and of the endpoints.
#[tokio::test]
async fn disguised_secrets_are_hidden_in_answers_of_oauth() {
    let answer = Arc::new(Mutex::new(Vec::new()));
    let fake = Fake::new({
        let answer = Arc::clone(&answer);
        move |_| answer.lock().unwrap().clone()
    });
    let client = builder(&fake).retry(Retry::none()).client_secret(canary("secret")).build().unwrap();
    let (pending, state) = begin(&client).await;
    let call = async |way: usize, text: &str| {
        let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        let bearer = text.replace(['"', '\\', '\r', '\n', '\t', '\0', '\u{1b}'], "");
        let challenge =
            format!("WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"{bearer}\", error_uri=\"{bearer}\"");
        *answer.lock().unwrap() = match way {
            0 => json(400, &json!({"error": "invalid_grant", "error_description": text, "error_uri": text}).to_string()),
            1 => json(401, &json!({"error": text}).to_string()),
            2 => json(200, &json!({"error": text, "error_description": text}).to_string()),
            3 => json(200, &json!({"token_type": {text: text}, text: 1}).to_string()),
            4 => json(200, &format!("{{{}:{{\"active\":[", json!(text))),
            5 => json(200, &json!({"issuer": text, "access_token": {text: text}}).to_string()),
            _ => with(401, &[&challenge], ""),
        };
        let query = format!(
            "error={}&error_description={encoded}&error_uri={encoded}&state={state}",
            if way == 0 { "access_denied" } else { &encoded }
        );
        let callback = Callback::from_query(query).unwrap();
        let elsewhere = Client::builder("id").discover(format!("{}/{way}", fake.url)).retry(Retry::none()).build().unwrap();
        [
            client.token(Grant::refresh_token(canary("refresh"))).await.map(drop).unwrap_err(),
            client.introspect(canary("token"), None).await.map(drop).unwrap_err(),
            client.finish(pending.clone(), callback).await.map(drop).unwrap_err(),
            elsewhere.token(Grant::client_credentials()).await.map(drop).unwrap_err(),
        ]
    };
    let mut errors = 0;
    for way in 0..7 {
        let [words, sentences] = [call(way, disguises::HARMLESS[0]).await, call(way, disguises::HARMLESS[1]).await];
        let searches: Vec<_> = words.iter().zip(&sentences).map(|(one, other)| disguises::Search::of(&[one, other])).collect();
        for (how, disguise) in disguises::DISGUISES {
            for (what, secret) in disguises::SECRETS {
                for (search, error) in searches.iter().zip(call(way, &disguise(secret)).await) {
                    assert_eq!(search.finds(secret, &error), None, "{what} {how} by way {way}");
                    errors += 1;
                }
            }
        }
    }
    println!("{errors} errors of OAuth with disguised secrets: none shows one");
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_shown() {
    let mut search = Search::default();
    let fake = super::giving_tokens();
    let client = builder(&fake).build().unwrap();
    let mut odd = Token::new(canary("access"));
    odd.token_type = "canary".to_owned();
    let mut broken = token();
    broken.access_token = "canary\r\n".into();
    for error in [
        client.userinfo(&odd).await.unwrap_err(),
        client.userinfo(&broken).await.unwrap_err(),
        client.token(Grant::client_credentials().resource(canary("resource"))).await.unwrap_err(),
        client.token(Grant::client_credentials().parameter("client_secret", canary("secret"))).await.unwrap_err(),
        client.authorize(BACK).state("canary").await.unwrap_err(),
        client.authorize("canary").await.unwrap_err(),
        client.register(RegistrationRequest::new().initial_access_token("canary\n")).await.unwrap_err(),
        builder(&fake).endpoint(Endpoint::Token, "https://canary:canary@a.example").build().unwrap_err(),
        builder(&fake).proxy("canary").build().unwrap().token(Grant::refresh_token("canary")).await.unwrap_err(),
        SigningKey::from_pem(Algorithm::Es256, canary("pem")).unwrap_err(),
    ] {
        search.error("what is refused", &error);
    }
    let nobody = Client::builder("id").client_secret("canary").endpoint(Endpoint::Token, "http://127.0.0.1:1/?canary=1");
    let error = nobody.retry(Retry::none()).build().unwrap().token(Grant::refresh_token("canary")).await.unwrap_err();
    search.error("a connection", &error);
    assert!(error.is_connect() && fake.received().is_empty());
}
