//! The same requests by the crate `oauth2`, and where they differ.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use authorizer::oauth::{Callback, Client, ClientAuthentication, Endpoint, Grant};
use oauth2::basic::{BasicClient, BasicRequestTokenError};
use oauth2::{
    AccessToken, AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse,
    IntrospectionUrl, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, RevocationUrl, Scope,
    StandardRevocableToken, TokenUrl,
};
use serde::Deserialize;

use super::listener::{Listener, Received};
use super::parameters;
use crate::Failure;

/// A request that both crates make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The URL that a user is sent to.
    Authorization,
    /// A code and its verifier for a token.
    Code,
    /// The client's own token.
    ClientCredentials,
    /// A refresh token for a new one.
    Refresh,
    /// Is a token good?
    Introspection,
    /// A token is ended.
    Revocation,
}

/// How the client says who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// In the header.
    Basic,
    /// In the form.
    Post,
    /// By its id alone.
    None,
}

/// Something in which two requests can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The method.
    Method,
    /// Path, and the address of the server.
    Address,
    /// The kinds of answers that are taken.
    Accept,
    /// The kind of body.
    ContentType,
    /// The credentials in the header.
    Authorization,
    /// Names of headers, but for those that any HTTP request has.
    Headers,
    /// Names of parameters, in whatever order.
    Names,
    /// Values of the parameters that both have, in whatever order; repeated names keep theirs.
    Parameters,
    /// The query, or the body, byte by byte.
    Bytes,
}

const PARTS: [Part; 9] = [
    Part::Method,
    Part::Address,
    Part::Accept,
    Part::ContentType,
    Part::Authorization,
    Part::Headers,
    Part::Names,
    Part::Parameters,
    Part::Bytes,
];

/// Values to make requests of.
#[derive(Clone, Debug, Deserialize)]
pub struct Input {
    id: String,
    secret: String,
    scopes: Vec<String>,
    text: String,
    redirect_uri: String,
}

/// What is known of a request.
#[derive(Debug, Deserialize)]
pub struct Row {
    /// Which.
    pub request: Kind,
    /// With which authentication.
    pub authentication: How,
    /// In what it differs, and why.
    #[serde(default)]
    pub differs: BTreeMap<Part, String>,
}

/// The table of `differential.toml`.
#[derive(Debug, Deserialize)]
pub struct Table {
    inputs: Vec<Input>,
    /// One row for each request with each authentication.
    pub rows: Vec<Row>,
}

/// In what a request differed, with the first example of each.
pub type Found = BTreeMap<(Kind, How), BTreeMap<Part, String>>;

/// A request without the machinery of HTTP.
#[derive(Debug)]
struct Request {
    method: String,
    address: String,
    headers: BTreeMap<String, String>,
    bytes: String,
}

impl Request {
    fn of_url(url: &str) -> Self {
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let (address, bytes) = (address.to_owned(), query.to_owned());
        Self { method: "GET".to_owned(), address, headers: BTreeMap::new(), bytes }
    }

    fn ours(received: Received, base: &str) -> Self {
        let Received { method, target, headers, body } = received;
        let headers = headers.into_iter().filter(|(name, _)| name != "host" && name != "content-length");
        Self { method, address: format!("{base}{target}"), headers: headers.collect(), bytes: body }
    }

    fn theirs(request: &HttpRequest) -> Self {
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let bytes = String::from_utf8_lossy(request.body()).into_owned();
        // It has a client for https alone at one endpoint. Nothing is sent there.
        let address = request.uri().to_string().replacen("https:", "http:", 1);
        Self { method: request.method().to_string(), address, headers, bytes }
    }

    /// A part as text, of a request that is compared with another.
    fn part(&self, part: Part, other: &Self) -> String {
        let header = |name: &str| self.headers.get(name).cloned().unwrap_or_default();
        match part {
            Part::Method => self.method.clone(),
            Part::Address => self.address.clone(),
            Part::Accept => header("accept"),
            Part::ContentType => header("content-type"),
            Part::Authorization => header("authorization"),
            Part::Headers => self.headers.keys().map(String::as_str).collect::<Vec<_>>().join(" "),
            Part::Names => {
                let mut names: Vec<_> = parameters(&self.bytes).into_iter().map(|(name, _)| name).collect();
                names.sort();
                names.join(" ")
            }
            Part::Parameters => {
                let others = parameters(&other.bytes);
                let mut all = parameters(&self.bytes);
                all.retain(|(name, _)| others.iter().any(|(known, _)| known == name));
                // Values of one name stay in their order.
                all.sort_by(|(one, _), (other, _)| one.cmp(other));
                format!("{all:?}")
            }
            Part::Bytes => self.bytes.clone(),
        }
    }
}

impl Table {
    /// Reads it.
    pub fn load() -> Result<Self, Failure> {
        Ok(toml::from_str(&super::file("differential.toml")?)?)
    }

    /// Makes every request with every input by both crates.
    pub fn compare(&self) -> Result<Found, Failure> {
        let listener = Listener::new(|_| (200, vec![], ANSWER.to_owned()))?;
        let mut found = Found::new();
        for (kind, how) in KINDS.into_iter().flat_map(|kind| HOWS.map(|how| (kind, how))) {
            let differs = found.entry((kind, how)).or_default();
            for input in &self.inputs {
                let (ours, theirs) = both(kind, how, input, &listener)?;
                for part in PARTS {
                    let (ours, theirs) = (ours.part(part, &theirs), theirs.part(part, &ours));
                    if ours != theirs {
                        differs.entry(part).or_insert_with(|| format!("ours {ours}\n    theirs {theirs}"));
                    }
                }
            }
        }
        Ok(found)
    }

    /// What the table does not say of what was found, or says of what was not.
    pub fn complaints(&self, found: &Found) -> Vec<String> {
        let mut complaints = Vec::new();
        let rows: BTreeSet<_> = self.rows.iter().map(|row| (row.request, row.authentication)).collect();
        if rows.len() != self.rows.len() || rows != found.keys().copied().collect() {
            complaints.push("the table does not have one row for each request with each authentication".to_owned());
        }
        for row in &self.rows {
            let name = format!("{} with {}", row.request, row.authentication);
            let Some(differs) = found.get(&(row.request, row.authentication)) else { continue };
            for (part, example) in differs.iter().filter(|(part, _)| !row.differs.contains_key(part)) {
                complaints.push(format!("{name} differs in {part:?}, and nobody says why:\n    {example}"));
            }
            for (part, why) in row.differs.iter().filter(|(part, why)| !differs.contains_key(part) || why.is_empty()) {
                complaints.push(format!("{name} does not differ in {part:?}, or the reason is empty: {why:?}"));
            }
        }
        complaints
    }
}

const KINDS: [Kind; 6] =
    [Kind::Authorization, Kind::Code, Kind::ClientCredentials, Kind::Refresh, Kind::Introspection, Kind::Revocation];
const HOWS: [How; 3] = [How::Basic, How::Post, How::None];
const ANSWER: &str = r#"{"access_token":"a","token_type":"bearer","active":true}"#;

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Authorization => "authorization",
            Self::Code => "code",
            Self::ClientCredentials => "client_credentials",
            Self::Refresh => "refresh",
            Self::Introspection => "introspection",
            Self::Revocation => "revocation",
        })
    }
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Basic => "basic",
            Self::Post => "post",
            Self::None => "none",
        })
    }
}

/// The request of each crate.
fn both(kind: Kind, how: How, input: &Input, listener: &Listener) -> Result<(Request, Request), Failure> {
    let client = ours(how, input, listener)?;
    let scope = input.scopes.join(" ");
    let scoped = |grant: Grant| if scope.is_empty() { grant } else { grant.scope(&scope) };
    let mut verifier = String::new();
    let mut authorization = None;
    match kind {
        Kind::Authorization | Kind::Code => {
            let request = client.authorize(&input.redirect_uri).state(STATE);
            // Only the authorization request carries the scope, and with `openid` the response would need an ID token.
            let is_plain = kind == Kind::Code || scope.is_empty();
            let (url, pending) = if is_plain { request } else { request.scope(&scope) }.send_blocking()?;
            let kept = serde_json::to_value(&pending)?;
            kept["verifier"].as_str().ok_or("there is a verifier")?.clone_into(&mut verifier);
            if kind == Kind::Authorization {
                authorization = Some(Request::of_url(url.as_str()));
            } else {
                let callback = format!("state={STATE}&code={}", encoded(&input.text));
                client.finish(pending, Callback::from_query(callback)?).send_blocking()?;
            }
        }
        Kind::ClientCredentials => drop(client.token(scoped(Grant::client_credentials())).send_blocking()?),
        Kind::Refresh => drop(client.token(scoped(Grant::refresh_token(input.text.as_str()))).send_blocking()?),
        Kind::Introspection => drop(client.introspect(input.text.as_str(), Some("access_token")).send_blocking()?),
        Kind::Revocation => client.revoke(input.text.as_str(), Some("refresh_token")).send_blocking()?,
    }
    let ours = match authorization {
        Some(request) => request,
        None => Request::ours(listener.take().pop().ok_or("there is a request")?, &listener.url),
    };
    Ok((ours, theirs(kind, how, input, &listener.url, &verifier)?))
}

const STATE: &str = "0123456789abcdef";

fn encoded(text: &str) -> String {
    let mut url = authorizer::oauth::Url::parse("http://a").expect("it is one");
    url.query_pairs_mut().append_pair("a", text);
    url.query().unwrap_or_default().trim_start_matches("a=").to_owned()
}

fn ours(how: How, input: &Input, listener: &Listener) -> Result<Client, Failure> {
    let authentication = match how {
        How::Basic => ClientAuthentication::basic(input.secret.as_str()),
        How::Post => ClientAuthentication::post(input.secret.as_str()),
        How::None => ClientAuthentication::none(),
    };
    let at = |path| format!("{}{path}", listener.url);
    let builder = Client::builder(&input.id)
        .issuer(&listener.url)
        .authentication(authentication)
        .endpoint(Endpoint::Authorization, at("/authorize"))
        .endpoint(Endpoint::Token, at("/token"))
        .endpoint(Endpoint::Introspection, at("/introspect"))
        .endpoint(Endpoint::Revocation, at("/revoke"));
    Ok(builder.build()?)
}

fn theirs(kind: Kind, how: How, input: &Input, base: &str, verifier: &str) -> Result<Request, Failure> {
    let at = |path| format!("{base}{path}");
    let mut client = BasicClient::new(ClientId::new(input.id.clone()))
        .set_auth_uri(AuthUrl::new(at("/authorize"))?)
        .set_token_uri(TokenUrl::new(at("/token"))?)
        .set_introspection_url(IntrospectionUrl::new(at("/introspect"))?)
        .set_revocation_url(RevocationUrl::new(at("/revoke").replacen("http:", "https:", 1))?)
        .set_auth_type(if how == How::Post { AuthType::RequestBody } else { AuthType::BasicAuth });
    if how != How::None {
        client = client.set_client_secret(ClientSecret::new(input.secret.clone()));
    }
    let redirect = RedirectUrl::new(input.redirect_uri.clone())?;
    let scopes = || input.scopes.iter().cloned().map(Scope::new);
    let verifier = PkceCodeVerifier::new(verifier.to_owned());
    let sent = std::cell::RefCell::new(None);
    let http = |request: HttpRequest| -> Result<HttpResponse, BasicRequestTokenError<http::Error>> {
        *sent.borrow_mut() = Some(Request::theirs(&request));
        Ok(http::Response::new(ANSWER.as_bytes().to_vec()))
    };
    let failed = |error: &dyn fmt::Debug| Failure::from(format!("{error:?}"));
    match kind {
        Kind::Authorization => {
            let request = client.authorize_url(|| CsrfToken::new(STATE.to_owned())).add_scopes(scopes());
            let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
            let (url, _) = request.set_pkce_challenge(challenge).set_redirect_uri(Cow::Owned(redirect)).url();
            return Ok(Request::of_url(url.as_str()));
        }
        Kind::Code => {
            let request = client.exchange_code(AuthorizationCode::new(input.text.clone())).set_pkce_verifier(verifier);
            request.set_redirect_uri(Cow::Owned(redirect)).request(&http).map(drop).map_err(|error| failed(&error))?;
        }
        Kind::ClientCredentials => {
            let request = client.exchange_client_credentials().add_scopes(scopes());
            request.request(&http).map(drop).map_err(|error| failed(&error))?;
        }
        Kind::Refresh => {
            let token = RefreshToken::new(input.text.clone());
            let request = client.exchange_refresh_token(&token).add_scopes(scopes());
            request.request(&http).map(drop).map_err(|error| failed(&error))?;
        }
        Kind::Introspection => {
            let token = AccessToken::new(input.text.clone());
            let request = client.introspect(&token).set_token_type_hint("access_token");
            request.request(&http).map(drop).map_err(|error| failed(&error))?;
        }
        Kind::Revocation => {
            let token = StandardRevocableToken::RefreshToken(RefreshToken::new(input.text.clone()));
            client.revoke_token(token).map_err(|error| failed(&error))?.request(&http).map_err(|error| failed(&error))?;
        }
    }
    let sent = sent.into_inner();
    sent.ok_or_else(|| "there is a request of theirs".into())
}
