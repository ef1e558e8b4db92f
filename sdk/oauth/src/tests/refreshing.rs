//! What becomes of refresh tokens, at a server that does what a test wants.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use serde_json::json;

use super::{LONG, SECOND, is_spent, token, until};
use crate::clock::Clock;
use crate::fake::{self, Fake};
use crate::profile::ServerProfile;
use crate::rt::background::wait;
use crate::rt::error::NotExecuted;
use crate::rt::retry::Retry;
use crate::source::{TokenSource, TokenSourceBuilder};
use crate::store::{MemoryStore, TokenStore};
use crate::token::Token;
use crate::{Authenticate, BoxError, BoxFuture, Client, ClientAuthentication, ClientRequest, Endpoint, Grant};

/// A server's answer to the request with a number, the first being 0.
pub(super) type Answer = fn(usize) -> Vec<u8>;

pub(super) struct Scene {
    pub(super) fake: Fake,
    pub(super) clock: Clock,
}

impl Scene {
    pub(super) fn new(answer: Answer) -> Self {
        let count = AtomicUsize::new(0);
        Self { fake: Fake::new(move |_| answer(count.fetch_add(1, Ordering::SeqCst))), clock: Clock::still() }
    }

    pub(super) fn client(&self) -> Client {
        let client = Client::builder("id").endpoint(Endpoint::Token, format!("{}/token", self.fake.url));
        client.retry(Retry::default().delay(SECOND / 1000)).timeout(5 * SECOND).build().unwrap()
    }

    /// The same of a provider whose limiter is known by its words.
    fn with_known_limiter(&self) -> Client {
        static PROFILE: ServerProfile = ServerProfile {
            middleware: &[
                (429, "rate_limit_exceeded", Some(NotExecuted::Limiter)),
                (503, "rate_limit_unavailable", Some(NotExecuted::Limiter)),
            ],
            ..ServerProfile::STANDARD
        };
        let client = Client::builder("id").with_profile(&PROFILE).endpoint(Endpoint::Token, format!("{}/token", self.fake.url));
        client.retry(Retry::default().delay(SECOND / 1000)).timeout(5 * SECOND).build().unwrap()
    }

    /// A login whose token is good for 100 seconds, and due after 40.
    pub(super) fn source(&self) -> TokenSourceBuilder {
        self.source_of(&self.client())
    }

    fn source_of(&self, client: &Client) -> TokenSourceBuilder {
        let token = Token::new("access 0").with_refresh_token("refresh 0").with_expires_at(self.clock.now() + 100 * SECOND);
        client.token_source_of(token).clock(self.clock.clone())
    }

    /// The refresh tokens that were sent.
    pub(super) fn sent(&self) -> Vec<String> {
        let received = self.fake.received();
        let of = |body: &str| {
            form_urlencoded::parse(body.as_bytes()).find(|(name, _)| name == "refresh_token").unwrap().1.into_owned()
        };
        received.iter().map(|received| of(&received.body)).collect()
    }
}

/// A token that says nothing of when it expires.
pub(super) fn given(number: usize) -> Vec<u8> {
    fake::json(
        200,
        &json!({"access_token": format!("access {}", number + 1), "refresh_token": format!("refresh {}", number + 1)})
            .to_string(),
    )
}

pub(super) fn refused(status: u16, error: &str) -> Vec<u8> {
    fake::json(status, &json!({"error": error, "error_description": "no"}).to_string())
}

pub(super) fn access(source: &TokenSource) -> String {
    token(source).expect("there is a token").access_token.expose().to_owned()
}

#[test]
fn refresh_tokens_rotate_and_stay_where_the_server_gives_no_other() {
    let scene = Scene::new(|number| match number {
        1 => fake::json(200, r#"{"access_token": "access 2", "expires_in": 0}"#),
        number => given(number),
    });
    let source = scene.source().build();
    scene.clock.advance(100 * SECOND);
    assert_eq!(access(&source), "access 1");
    let first = token(&source).unwrap();
    let second = wait(source.replace(&first), LONG).unwrap();
    // The second answer expires at once by the time of day, which is later than the clock of the test.
    assert_eq!(second.unwrap().refresh_token.as_ref().unwrap().expose(), "refresh 1");
    assert_eq!(scene.sent(), ["refresh 0", "refresh 1"]);
}

#[test]
fn one_of_which_nobody_knows_what_became_is_never_sent_again() {
    let unknown: [Answer; 7] = [
        |_| Vec::new(),
        |_| refused(503, "temporarily_unavailable"),
        |_| refused(500, "server_error"),
        |_| fake::with(502, &["Content-Type: text/html"], "<html>"),
        |_| fake::with(200, &["Content-Type: text/html"], "<html>"),
        |_| fake::json(200, r#"{"token_type": "Bearer"}"#),
        |_| fake::with(307, &["Location: /elsewhere"], ""),
    ];
    for (case, answer) in unknown.into_iter().enumerate() {
        let scene = Scene::new(answer);
        let source = scene.source().build();
        scene.clock.advance(60 * SECOND);
        for _ in 0..5 {
            assert_eq!(access(&source), "access 0", "{case}: it is used as long as it is good");
            until("it has been sent", || !scene.sent().is_empty());
            scene.clock.advance(7 * SECOND);
        }
        scene.clock.advance(SECOND * 3600);
        for _ in 0..5 {
            let error = token(&source).unwrap_err();
            assert!(error.is_reauthentication_required(), "{case}: {error}");
            assert!(!format!("{error:?}").contains("refresh 0"), "{case}: {error:?}");
            scene.clock.advance(SECOND * 3600);
        }
        assert_eq!(scene.sent(), ["refresh 0"], "{case}");
        source.supply(Token::new("new"));
        assert_eq!(access(&source), "new");
    }
}

#[test]
fn one_that_the_server_refuses_is_not_sent_again() {
    let scene = Scene::new(|_| refused(400, "invalid_grant"));
    let source = scene.source().build();
    scene.clock.advance(100 * SECOND);
    for _ in 0..3 {
        let error = token(&source).unwrap_err();
        assert!(error.is_reauthentication_required() && error.message().contains("refused"), "{error}");
        scene.clock.advance(SECOND * 3600);
    }
    assert_eq!(scene.sent(), ["refresh 0"]);
}

#[test]
fn one_that_the_server_did_not_look_at_is_sent_again() {
    let unsent: [Answer; 3] = [
        |number| match number {
            0 => fake::with(
                429,
                &["Content-Type: application/json", "Retry-After: 0"],
                r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#,
            ),
            number => given(number),
        },
        |number| match number {
            0 => refused(401, "invalid_client"),
            number => given(number),
        },
        |number| match number {
            0 => refused(400, "unsupported_grant_type"),
            number => given(number),
        },
    ];
    for answer in unsent {
        let scene = Scene::new(answer);
        let source = scene.source_of(&scene.with_known_limiter()).build();
        scene.clock.advance(100 * SECOND);
        if let Err(error) = token(&source) {
            assert!(!error.is_reauthentication_required(), "{error}");
            scene.clock.advance(SECOND * 60);
        }
        assert_eq!(access(&source), "access 2");
        assert_eq!(scene.sent(), ["refresh 0", "refresh 0"]);
    }
}

#[test]
fn a_login_without_a_refresh_token_ends_when_its_token_expires() {
    let scene = Scene::new(given);
    let token_only = Token::new("access").with_expires_at(scene.clock.now() + 100 * SECOND);
    let source = scene.client().token_source_of(token_only).clock(scene.clock.clone()).build();
    scene.clock.advance(99 * SECOND);
    assert_eq!(access(&source), "access");
    scene.clock.advance(SECOND);
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    let empty = scene.client().stored_token_source().build();
    assert!(token(&empty).unwrap_err().is_reauthentication_required());
    assert_eq!(scene.fake.connections(), 0);
}

#[test]
fn a_refresh_token_alone_is_enough_to_begin_with() {
    let scene = Scene::new(given);
    let source = scene.client().token_source(Grant::refresh_token("refresh 0")).build();
    assert_eq!(access(&source), "access 1");
    assert_eq!(scene.sent(), ["refresh 0"]);
}

/// Panics as long as it is told to.
#[derive(Debug)]
struct Panics(Arc<AtomicBool>);

impl Authenticate for Panics {
    fn authenticate<'r>(&'r self, _: &'r mut ClientRequest) -> BoxFuture<'r, Result<(), BoxError>> {
        assert!(!self.0.load(Ordering::SeqCst), "on purpose");
        Box::pin(std::future::ready(Ok(())))
    }
}

#[test]
fn panic_before_a_refresh_token_is_sent_ends_no_login() {
    let scene = Scene::new(given);
    let panics = Arc::new(AtomicBool::new(true));
    let client = Client::builder("id").endpoint(Endpoint::Token, format!("{}/token", scene.fake.url));
    let client = client.authentication(ClientAuthentication::custom(Panics(Arc::clone(&panics)))).build().unwrap();
    let token_of_login = Token::new("a").with_refresh_token("b").with_expires_at(scene.clock.now());
    let source = client.token_source_of(token_of_login).clock(scene.clock.clone()).build();
    let error = token(&source).unwrap_err();
    assert!(error.message().contains("panicked") && !error.is_reauthentication_required(), "{error}");
    assert_eq!(scene.fake.connections(), 0);
    panics.store(false, Ordering::SeqCst);
    scene.clock.advance(60 * SECOND);
    assert_eq!(access(&source), "access 1");
}

#[test]
fn what_a_grant_says_beside_its_refresh_token_goes_with_every_renewal() {
    let scene = Scene::new(given);
    let grant = Grant::refresh_token("refresh 0").scope("a b").resource("https://api.example.com").parameter("tenant", "t");
    let source = scene.client().token_source(grant).build();
    let first = token(&source).unwrap();
    wait(source.replace(&first), LONG).unwrap().unwrap();
    assert_eq!(scene.sent(), ["refresh 0", "refresh 1"]);
    for request in scene.fake.received() {
        assert!(request.body.contains("&scope=a+b&resource=https%3A%2F%2Fapi.example.com&tenant=t"), "{}", request.body);
    }
}

#[test]
fn a_code_is_no_grant_that_can_be_given_again() {
    let scene = Scene::new(given);
    let code = Grant::authorization_code("code", "https://app.example.com/callback", None);
    let source = scene.client().token_source(code).build();
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    assert_eq!(scene.fake.connections(), 0);
}

#[test]
fn only_a_refused_client_lets_a_refresh_token_be_sent_again() {
    for (status, word, ends) in [
        (401, "unauthorized", true),
        (429, "invalid_client", true),
        (400, "access_denied", true),
        (400, "interaction_required", true),
        (400, "invalid_request", true),
        (400, "invalid_scope", true),
        (400, "unauthorized_client", true),
        (400, "invalid_target", true),
        (400, "a_word_of_its_own", true),
        (401, "invalid_client", false),
        (400, "unsupported_grant_type", false),
    ] {
        let fake = Fake::fixed(refused(status, word));
        let scene = Scene { fake, clock: Clock::still() };
        let source = scene.source().build();
        scene.clock.advance(100 * SECOND);
        assert_eq!(token(&source).unwrap_err().is_reauthentication_required(), ends, "{word}");
    }
}

#[test]
fn a_refused_client_sends_its_refresh_token_three_times_in_all() {
    let scene = Scene { fake: Fake::fixed(refused(401, "invalid_client")), clock: Clock::still() };
    let store = MemoryStore::new();
    let first = scene.source().store(store.clone()).build();
    scene.clock.advance(100 * SECOND);
    for _ in 0..2 {
        assert!(!token(&first).unwrap_err().is_reauthentication_required());
        scene.clock.advance(60 * SECOND);
    }
    // Another process goes on counting.
    for _ in 0..3 {
        let next = scene.client().stored_token_source().store(store.clone()).clock(scene.clock.clone()).build();
        assert!(token(&next).unwrap_err().is_reauthentication_required());
    }
    assert!(token(&first).unwrap_err().is_reauthentication_required());
    assert_eq!(scene.sent().len(), 3);
}

/// Gives one token without a new refresh token, and then only pages of a gateway.
fn keeps_and_fails(number: usize) -> Vec<u8> {
    match number {
        0 => fake::json(200, r#"{"access_token": "access 1"}"#),
        1..=4 => fake::with(503, &["Content-Type: text/html"], "<html>"),
        number => fake::json(200, &json!({"access_token": format!("access {number}")}).to_string()),
    }
}

#[test]
fn gateway_errors_end_no_login_with_kept_refresh_tokens() {
    let scene = Scene::new(keeps_and_fails);
    let store = MemoryStore::new();
    let source = scene.source().store(store.clone()).build();
    scene.clock.advance(100 * SECOND);
    let mut last = token(&source).unwrap();
    let replace = |source: &TokenSource, last: &Token| wait(source.replace(last), LONG).unwrap();
    for sends in 2..=5 {
        scene.clock.advance(60 * SECOND);
        // The second of these is another process, which has seen none of it.
        let source = if sends == 3 {
            scene.client().stored_token_source().store(store.clone()).clock(scene.clock.clone()).build()
        } else {
            source.clone()
        };
        for _ in 0..5 {
            assert!(!replace(&source, &last).unwrap_err().is_reauthentication_required());
        }
        assert_eq!(scene.sent().len(), sends);
    }
    scene.clock.advance(60 * SECOND);
    last = replace(&source, &last).unwrap();
    assert_eq!(last.access_token.expose(), "access 5");
    assert_eq!(scene.sent(), ["refresh 0"; 6]);
}

#[test]
fn callers_may_send_again_at_their_own_risk() {
    let answer: Answer = |number| if number < 2 { fake::with(503, &[], "") } else { given(number) };
    let scene = Scene::new(answer);
    let source = scene.source().resend_after_unknown_outcome(true).build();
    scene.clock.advance(100 * SECOND);
    for _ in 0..2 {
        assert!(!token(&source).unwrap_err().is_reauthentication_required());
        scene.clock.advance(60 * SECOND);
    }
    assert_eq!(access(&source), "access 3");
    assert_eq!(scene.sent(), ["refresh 0"; 3]);
}

#[test]
fn a_limiter_of_another_provider_proves_nothing() {
    let limited = r#"{"error":"rate_limit_exceeded","error_description":"Too many requests."}"#;
    let scene = Scene { fake: Fake::fixed(fake::json(429, limited)), clock: Clock::still() };
    let source = scene.source().build();
    scene.clock.advance(100 * SECOND);
    assert!(token(&source).unwrap_err().is_reauthentication_required());
    assert_eq!(scene.sent(), ["refresh 0"]);
}

#[test]
fn an_error_page_of_a_gateway_ends_no_login_that_is_kept() {
    let pages: [Answer; 4] = [
        |_| fake::json(403, r#"{"status":403,"error":"Forbidden","path":"/token"}"#),
        |_| fake::json(404, r#"{"code":"not_found","message":"no route"}"#),
        |_| fake::json(429, r#"{"error":"slow_down"}"#),
        |_| fake::with(401, &["WWW-Authenticate: Bearer error=\"invalid_token\""], ""),
    ];
    for page in pages {
        let count = AtomicUsize::new(0);
        let kept = fake::json(200, r#"{"access_token": "access 1"}"#);
        let answer = move |_: &fake::Received| if count.fetch_add(1, Ordering::SeqCst) == 0 { kept.clone() } else { page(0) };
        let scene = Scene { fake: Fake::new(answer), clock: Clock::still() };
        let source = scene.source().build();
        scene.clock.advance(100 * SECOND);
        let first = token(&source).unwrap();
        for _ in 0..3 {
            scene.clock.advance(60 * SECOND);
            assert!(!wait(source.replace(&first), LONG).unwrap().unwrap_err().is_reauthentication_required());
        }
        assert_eq!(scene.sent(), ["refresh 0"; 4]);
    }
}

#[test]
fn retry_after_delays_the_next_attempt_within_its_cap_only() {
    let later = |number| match number {
        0 => fake::with(503, &["Retry-After: 86400"], ""),
        _ => fake::json(200, r#"{"access_token": "new"}"#),
    };
    for (cap, rests) in [(None, 300), (Some(10 * SECOND), 10)] {
        let scene = Scene::new(later);
        let source = scene.client().token_source(Grant::client_credentials()).clock(scene.clock.clone());
        let source = if let Some(cap) = cap { source.retry_after_cap(cap) } else { source }.build();
        assert!(token(&source).is_err());
        scene.clock.advance(SECOND * (rests - 1));
        assert!(token(&source).is_err());
        scene.clock.advance(SECOND);
        assert_eq!(access(&source), "new");
    }
}

#[test]
fn an_id_token_of_another_user_ends_the_login_and_gives_nothing() {
    let other = |_| {
        let token = format!("e30.{}.sig", base64_url(r#"{"iss":"i","sub":"b","aud":"id","iat":5}"#));
        fake::json(200, &json!({"access_token": "access 1", "refresh_token": "refresh 1", "id_token": token}).to_string())
    };
    let scene = Scene::new(other);
    let own = format!("e30.{}.sig", base64_url(r#"{"iss":"i","sub":"a","aud":"id","iat":5}"#));
    let begin = Token::new("access 0").with_refresh_token("refresh 0").with_id_token(own);
    let store = MemoryStore::new();
    let source = scene.client().token_source_of(begin.with_expires_at(scene.clock.now() + 100 * SECOND));
    let source = source.store(store.clone()).clock(scene.clock.clone()).build();
    scene.clock.advance(100 * SECOND);
    for _ in 0..3 {
        assert!(token(&source).unwrap_err().is_reauthentication_required());
        scene.clock.advance(3600 * SECOND);
    }
    assert_eq!(scene.sent(), ["refresh 0"]);
    let stored = wait(store.load(), LONG).unwrap().unwrap().unwrap();
    assert_eq!((is_spent(&stored), stored.token().access_token.expose()), (true, "access 0"));
}

fn base64_url(text: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text)
}

#[test]
fn a_server_that_wants_to_be_left_alone_is_and_whoever_listens_hears_of_it() {
    let later = fake::with(
        429,
        &["Content-Type: application/json", "Retry-After: 300"],
        r#"{"error": "rate_limit_exceeded", "error_description": "Too many requests. Please try again later."}"#,
    );
    let scene = Scene { fake: Fake::fixed(later), clock: Clock::still() };
    let told = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&told);
    let source = scene.source_of(&scene.with_known_limiter()).on_problem(move |error| {
        assert!(error.is_rate_limited());
        count.fetch_add(1, Ordering::SeqCst);
    });
    let source = source.build();
    scene.clock.advance(60 * SECOND);
    assert_eq!(access(&source), "access 0");
    until("it has been told", || told.load(Ordering::SeqCst) == 1);
    scene.clock.advance(240 * SECOND);
    for _ in 0..10 {
        assert!(token(&source).unwrap_err().is_rate_limited());
    }
    assert_eq!(scene.sent().len(), 1);
    scene.clock.advance(61 * SECOND);
    assert!(token(&source).is_err());
    assert_eq!(scene.sent().len(), 2);
}

/// An address at which nobody takes a connection, as behind a firewall.
fn nobody() -> (tokio::net::TcpListener, Vec<std::net::TcpStream>, String) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let _inside = runtime.enter();
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    // What waits to be taken is as much as the system lets wait.
    let connect = |_| std::net::TcpStream::connect_timeout(&address, SECOND / 5);
    let waiting = (0..8).map(connect).take_while(Result::is_ok).map(Result::unwrap).collect();
    (listener, waiting, format!("http://{address}"))
}

#[cfg(target_os = "linux")]
#[test]
fn a_network_that_drops_everything_does_not_end_a_login() {
    let (_listener, _waiting, url) = nobody();
    let clock = Clock::still();
    let client = Client::builder("id").endpoint(Endpoint::Token, url).timeout(SECOND / 2).build().unwrap();
    let expired = Token::new("a").with_refresh_token("b").with_expires_at(clock.now());
    let source = client.token_source_of(expired).clock(clock).build();
    let error = token(&source).unwrap_err();
    assert!(error.is_connect() && !error.is_reauthentication_required(), "{error}");
}

#[test]
fn discovery_that_does_not_answer_takes_no_time_from_a_renewal_if_the_metadata_is_known() {
    let (asked, tokens) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let fake = Fake::new(move |request| {
        let host = request.header("host").unwrap();
        if request.line.contains("/.well-known/") {
            if asked.fetch_add(1, Ordering::SeqCst) > 0 {
                std::thread::sleep(5 * SECOND);
            }
            let metadata = json!({"issuer": format!("http://{host}"), "token_endpoint": format!("http://{host}/token")});
            return fake::json(200, &metadata.to_string());
        }
        given(tokens.fetch_add(1, Ordering::SeqCst))
    });
    let client = Client::builder("id").discover(&fake.url).metadata_lifetime(std::time::Duration::ZERO).timeout(2 * SECOND);
    let client = client.build().unwrap();
    let source = client.token_source(Grant::refresh_token("refresh 0")).build();
    let first = token(&source).unwrap();
    assert!(wait(source.replace(&first), LONG).unwrap().is_ok());
}
