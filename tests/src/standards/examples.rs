//! Examples of requests and answers in standards, as data, and whether the client makes and understands them.

use std::collections::BTreeMap;

use authorizer::oauth::{
    Algorithm, Assertion, Builder, Callback, Client, ClientAuthentication, Endpoint, Grant, RegistrationRequest, SigningKey,
    Token, TokenExchange, TokenType,
};
use authorizer::{Code, Error};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::listener::{Listener, Received};
use super::parameters;
use crate::Failure;

/// The files with examples.
pub const FILES: [&str; 11] = [
    "rfc6749.toml",
    "rfc6750.toml",
    "rfc7009.toml",
    "rfc7523.toml",
    "rfc7591.toml",
    "rfc7636.toml",
    "rfc7662.toml",
    "rfc8414.toml",
    "rfc8693.toml",
    "rfc8707.toml",
    "rfc9207.toml",
];

/// An example.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    pub name: String,
    /// Where it stands.
    pub source: String,
    /// Where it is less than the example, why.
    #[serde(default)]
    pub note: String,
    /// Id of the client.
    #[serde(default = "id")]
    pub client: String,
    /// How the client says who it is.
    #[serde(default)]
    pub authentication: Authentication,
    /// What the server calls itself.
    pub issuer: Option<String>,
    /// What is done.
    pub ask: Ask,
    /// What has to be sent; nothing, if it is not there.
    pub request: Option<Request>,
    /// What the server answers.
    pub answer: Option<Answer>,
    /// What the client has to make of it, as far as it is said.
    pub result: Option<Value>,
    /// The error it has to end in.
    pub error: Option<Expected>,
}

fn id() -> String {
    "s6BhdRkqt3".to_owned()
}

/// How a client says who it is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authentication {
    /// By its id alone.
    #[default]
    None,
    /// By a secret in the header.
    Basic(String),
    /// By a secret in the form.
    Post(String),
    /// By a JWT of somebody else.
    Assertion(String),
    /// By a JWT of its own.
    Signed,
    /// By a token in the header, which is for a way of the caller's own.
    Bearer(String),
}

/// What the client is asked to do.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// A grant by its parameters, the first of which is the kind.
    Grant(Vec<(String, String)>),
    /// A grant by an assertion of the client's own: issuer, subject, audience.
    Signed(String, String, String),
    /// A URL for a user: its parameters.
    Authorize(Vec<(String, String)>),
    /// The query that a browser brings back, to a request with these parameters.
    Finish(Vec<(String, String)>, String),
    /// Is a token good? With a hint, perhaps.
    Introspect(Vec<String>),
    /// The end of a token. With a hint, perhaps.
    Revoke(Vec<String>),
    /// Who is the user of a token?
    Userinfo(String),
    /// A client registers: with a token, perhaps, and members.
    Register(String, Value),
    /// The metadata of an issuer, whose path is given; what is not found is asked for elsewhere.
    Discover(String),
    /// A verifier, whose challenge has to be the result.
    Challenge(String),
}

/// What is sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Method and path; for discovery, the paths in order.
    pub line: String,
    /// The `Authorization` header.
    pub authorization: Option<String>,
    /// Query or form; a value `*` stands for one that is made anew each time.
    pub form: Option<String>,
    /// A body in JSON.
    pub json: Option<Value>,
    /// Claims of the JWT among the parameters; `*` as above.
    pub claims: Option<BTreeMap<String, Value>>,
}

/// What the server answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    json: Option<Value>,
}

/// An error of the client.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    code: Option<String>,
    message: Option<String>,
    #[serde(default)]
    callback: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    examples: Vec<Example>,
}

/// The examples of a file.
pub fn load(file: &str) -> Result<Vec<Example>, Failure> {
    let examples: Examples = toml::from_str(&super::file(file)?).map_err(|error| format!("{file}: {error}"))?;
    Ok(examples.examples)
}

/// Plays an example, and says what is not as it says.
pub fn complaints(example: &Example) -> Result<Vec<String>, Failure> {
    let answer = example.answer.clone().unwrap_or(Answer { status: 404, headers: BTreeMap::new(), json: None });
    let discovers = matches!(example.ask, Ask::Discover(_));
    let listener = Listener::new(move |request| {
        let Answer { status, headers, json } = answer.clone();
        let at_second_place = request.target.contains("oauth-authorization-server");
        let status = if discovers && !at_second_place { 404 } else { status };
        let kind = json.as_ref().map(|_| ("content-type".to_owned(), "application/json".to_owned()));
        let origin = format!("http://{}", request.header("host").unwrap_or_default());
        let body = json.map(|json| json.to_string().replace("{origin}", &origin)).unwrap_or_default();
        (status, headers.into_iter().chain(kind).collect(), body)
    })?;
    let mut seen = Seen { url: listener.url.clone(), query: None, result: Value::Null };
    let error = seen.act(example).err();
    let mut complaints = Vec::new();
    let mut expect = |good: bool, what: &str, found: String| {
        if !good {
            complaints.push(format!("{} ({}): {what}: {found}", example.name, example.source));
        }
    };
    let received = listener.take();
    match (&example.request, seen.query.take()) {
        (Some(request), Some(query)) => {
            let wanted = request.form.as_deref().unwrap_or_default();
            expect(same(wanted, &query), "the URL has other parameters", query);
        }
        (Some(request), None) => compare(request, &received, &mut expect),
        (None, _) => expect(received.is_empty() || discovers, "a request was not expected", format!("{received:?}")),
    }
    if let Some(result) = &example.result {
        expect(contains(&seen.result, result), "the result is another one", seen.result.to_string());
    }
    match (&example.error, error) {
        (None, None) => {}
        (Some(expected), Some(error)) => expect(expected.is(&error), "the error is another one", format!("{error:?}")),
        (None, Some(error)) => expect(false, "there is an error", error.to_string()),
        (Some(_), None) => expect(false, "there is no error", seen.result.to_string()),
    }
    Ok(complaints)
}

impl Expected {
    fn is(&self, error: &Error) -> bool {
        let code = self.code.as_deref().map(Code::from);
        error.code() == code.as_ref()
            && self.message.as_deref().is_none_or(|message| error.message() == message)
            && error.is_callback() == self.callback
    }
}

/// Are the parameters of a text these? A name that is repeated keeps its order, and `*` is any value.
fn same(wanted: &str, found: &str) -> bool {
    let sorted = |text: &str| {
        let mut all = parameters(text);
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        all
    };
    let (wanted, found) = (sorted(wanted), sorted(found));
    let fits = |((name, value), (other, found)): (&(String, String), &(String, String))| {
        name == other && (value == found || value == "*" && !found.is_empty())
    };
    wanted.len() == found.len() && wanted.iter().zip(&found).all(fits)
}

/// Has a value all that another one has?
fn contains(all: &Value, some: &Value) -> bool {
    match (all, some) {
        (Value::Object(all), Value::Object(some)) => {
            some.iter().all(|(name, value)| all.get(name).is_some_and(|found| contains(found, value)))
        }
        (all, some) => all == some,
    }
}

fn compare(request: &Request, received: &[Received], expect: &mut impl FnMut(bool, &str, String)) {
    let lines: Vec<_> = received.iter().map(|sent| format!("{} {}", sent.method, sent.target)).collect();
    expect(lines.join(", ") == request.line, "it is sent elsewhere", lines.join(", "));
    let Some(sent) = received.last() else { return };
    let authorization = sent.header("authorization").map(str::to_owned);
    expect(authorization == request.authorization, "the credentials are others", format!("{authorization:?}"));
    if let Some(form) = &request.form {
        let kind = sent.header("content-type");
        expect(kind == Some("application/x-www-form-urlencoded"), "it is no form", format!("{kind:?}"));
        expect(same(form, &sent.body), "it has other parameters", sent.body.clone());
    }
    if let Some(json) = &request.json {
        let body = serde_json::from_str::<Value>(&sent.body).unwrap_or_default();
        let kind = sent.header("content-type");
        expect(body == *json && kind == Some("application/json"), "it has another body", sent.body.clone());
    }
    if let Some(wanted) = &request.claims {
        let jwt = parameters(&sent.body).into_iter().find(|(name, _)| name.ends_with("assertion")).map(|(_, jwt)| jwt);
        let claims = jwt.as_deref().and_then(claims).unwrap_or_default();
        let fits = |name: &String, value: &Value| {
            let found = claims.get(name).unwrap_or(&Value::Null);
            found == value || *value == "*" && !found.is_null()
        };
        let all = claims.as_object().map_or(0, serde_json::Map::len);
        let fits = wanted.iter().all(|(name, value)| fits(name, value)) && all == wanted.len();
        expect(fits, "the assertion says something else", claims.to_string());
    }
}

fn claims(jwt: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(jwt.split('.').nth(1)?).ok()?).ok()
}

/// The challenge of a verifier (RFC 7636, section 4.2).
pub fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

/// What came of an example.
struct Seen {
    url: String,
    query: Option<String>,
    result: Value,
}

impl Seen {
    fn builder(&self, example: &Example) -> Builder {
        let path = example.request.as_ref().map_or("/", |request| request.line.split(' ').nth(1).unwrap_or("/"));
        let authentication = match &example.authentication {
            Authentication::None => ClientAuthentication::none(),
            Authentication::Basic(secret) => ClientAuthentication::basic(secret.as_str()),
            Authentication::Post(secret) => ClientAuthentication::post(secret.as_str()),
            Authentication::Assertion(jwt) => {
                let jwt = jwt.clone();
                ClientAuthentication::assertion(None, move || std::future::ready(Ok::<_, Failure>(jwt.as_str().into())))
            }
            Authentication::Signed => ClientAuthentication::jwt(Assertion::new(key())),
            Authentication::Bearer(token) => ClientAuthentication::custom(Bearer(token.clone())),
        };
        let endpoints = [
            Endpoint::Authorization,
            Endpoint::Token,
            Endpoint::Introspection,
            Endpoint::Revocation,
            Endpoint::UserInfo,
            Endpoint::Registration,
        ];
        let builder = Client::builder(&example.client).authentication(authentication);
        let builder = example.issuer.iter().fold(builder, Builder::issuer);
        endpoints.into_iter().fold(builder, |builder, endpoint| builder.endpoint(endpoint, format!("{}{path}", self.url)))
    }

    fn act(&mut self, example: &Example) -> Result<(), Error> {
        let client = self.builder(example).build()?;
        match &example.ask {
            Ask::Grant(parameters) => self.result = json!(client.token(grant(parameters)).send_blocking()?),
            Ask::Signed(issuer, subject, audience) => {
                let assertion = Assertion::new(key()).issuer(issuer).subject(subject).audience(audience);
                self.result = json!(client.token(Grant::assertion(assertion)).send_blocking()?);
            }
            Ask::Authorize(parameters) => {
                let (url, pending) = authorize(&client, parameters).send_blocking()?;
                let query = url.query().unwrap_or_default().to_owned();
                // What is kept is what was asked.
                let verifier = json!(pending)["verifier"].as_str().map(challenge);
                let sent = self::parameters(&query).into_iter().find(|(name, _)| name == "code_challenge");
                assert_eq!(sent.map(|(_, challenge)| challenge), verifier, "the challenge is the verifier's");
                self.query = Some(query);
            }
            Ask::Finish(parameters, query) => {
                let (_, pending) = authorize(&client, parameters).send_blocking()?;
                let query = query.replace("{state}", pending.state().expose());
                self.result = json!(client.finish(pending, Callback::from_query(query)?).send_blocking()?);
            }
            Ask::Introspect(token) => {
                let hint = token.get(1).map(String::as_str);
                self.result = json!(client.introspect(token[0].as_str(), hint).send_blocking()?);
            }
            Ask::Revoke(token) => client.revoke(token[0].as_str(), token.get(1).map(String::as_str)).send_blocking()?,
            Ask::Userinfo(token) => self.result = json!(client.userinfo(&Token::new(token.as_str())).send_blocking()?),
            Ask::Register(token, members) => {
                let members = members.as_object().into_iter().flatten();
                let request =
                    members.fold(RegistrationRequest::new(), |request, (name, value)| request.member(name, value.clone()));
                let request = if token.is_empty() { request } else { request.initial_access_token(token.as_str()) };
                let registered = client.register(request).send_blocking()?;
                self.result = json!({
                    "client_id": registered.client_id,
                    "client_secret": registered.client_secret,
                    "client_secret_expires_at": registered.client_secret_expires_at,
                    "members": registered.members.expose(),
                });
            }
            Ask::Discover(path) => {
                let client = Client::builder("id").discover(format!("{}{path}", self.url)).build()?;
                self.result = json!(client.metadata().send_blocking()?);
            }
            Ask::Challenge(verifier) => self.result = json!(challenge(verifier)),
        }
        Ok(())
    }
}

fn key() -> SigningKey {
    SigningKey::from_secret(Algorithm::Hs256, "only the shape of what it signs is looked at").expect("it is one")
}

/// The grant with these parameters, by the method that is for it.
fn grant(parameters: &[(String, String)]) -> Grant {
    let get = |name: &str| parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let one = |name: &str| get(name).unwrap_or_default();
    let kind = one("grant_type");
    let named = [
        "grant_type",
        "code",
        "redirect_uri",
        "code_verifier",
        "refresh_token",
        "assertion",
        "subject_token",
        "subject_token_type",
    ];
    let (grant, named): (Grant, &[&str]) = match kind {
        "client_credentials" => (Grant::client_credentials(), &named),
        "refresh_token" => (Grant::refresh_token(one("refresh_token")), &named),
        "authorization_code" if get("redirect_uri").is_some() => {
            (Grant::authorization_code(one("code"), one("redirect_uri"), get("code_verifier").map(Into::into)), &named)
        }
        "urn:ietf:params:oauth:grant-type:jwt-bearer" => (Grant::jwt_bearer(one("assertion")), &named),
        "urn:ietf:params:oauth:grant-type:token-exchange" => {
            let kind = match one("subject_token_type") {
                "urn:ietf:params:oauth:token-type:access_token" => TokenType::AccessToken,
                other => TokenType::Other(other.to_owned()),
            };
            (TokenExchange::new(one("subject_token"), kind).into(), &named)
        }
        other => (Grant::other(other), &["grant_type"]),
    };
    let others = parameters.iter().filter(|(name, _)| !named.contains(&name.as_str()));
    others.fold(grant, |grant, (name, value)| match name.as_str() {
        "scope" => grant.scope(value),
        "resource" => grant.resource(value),
        "audience" => grant.audience(value),
        _ => grant.parameter(name, value.as_str()),
    })
}

fn authorize(client: &Client, parameters: &[(String, String)]) -> authorizer::oauth::AuthorizationRequest {
    let redirect_uri = parameters.iter().find(|(name, _)| name == "redirect_uri").map_or("", |(_, value)| value);
    parameters.iter().fold(client.authorize(redirect_uri), |request, (name, value)| match name.as_str() {
        "redirect_uri" => request,
        "response_type" => request.response_type(value),
        "scope" => request.scope(value),
        "state" => request.state(value.as_str()),
        "resource" => request.resource(value),
        _ => request.parameter(name, value.as_str()),
    })
}

/// A token in the header, as one example has it.
struct Bearer(String);

impl authorizer::oauth::Authenticate for Bearer {
    fn authenticate<'r>(
        &'r self,
        request: &'r mut authorizer::oauth::ClientRequest,
    ) -> authorizer::oauth::BoxFuture<'r, Result<(), authorizer::oauth::BoxError>> {
        Box::pin(std::future::ready(request.set_header("authorization", &format!("Bearer {}", self.0).into())))
    }
}
