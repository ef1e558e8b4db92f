//! How users of the steps sign in, without a browser.

use authorizer::Secret;
use authorizer::model::{LoginRequest, SignupRequest};
use authorizer::oauth::{AuthorizationRequest, Callback, Client, PendingAuthorization, Token, Url};

use super::{browser, clients};
use crate::run::{PASSWORD, Run};
use crate::scenario::{Member, signed_in};
use crate::scene::Scene;
use crate::{Failure, call, step};

/// What is asked for unless a step wants something else.
pub(super) const SCOPE: &str = "openid email profile offline_access";

/// An answer to an authorization request that was not yet exchanged.
pub(super) struct Answered {
    pub(super) pending: PendingAuthorization,
    pub(super) code: String,
    pub(super) state: String,
}

impl Answered {
    /// As the browser brings it.
    pub(super) fn callback(&self) -> Result<Callback, Failure> {
        Ok(Callback::from_query(format!("code={}&state={}", self.code, self.state))?)
    }

    /// What only the client knows.
    pub(super) fn verifier(&self) -> Result<Secret, Failure> {
        let kept = serde_json::to_value(&self.pending)?;
        Ok(kept["verifier"].as_str().ok_or("there is no verifier")?.into())
    }
}

/// A new account, signed in.
pub(super) async fn join(run: &mut Run, who: &str) -> Result<Member, Failure> {
    let email = run.email(who);
    let visitor = run.public.visitor();
    let auth = step!(run, visitor, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    let (id, token) = signed_in(run, &auth)?;
    Ok(Member { visitor, id, email, token })
}

/// Where users come back to.
pub(super) fn redirect_uri(scene: &Scene) -> String {
    format!("{}/callback", scene.target().server)
}

/// A state or nonce.
fn unguessable(run: &mut Run) -> Secret {
    format!("{:032x}", u128::from_be_bytes(run.random.bytes())).into()
}

/// An authorization request whose state and nonce come out the same for the same run.
pub(super) fn request(scene: &mut Scene, client: &Client) -> AuthorizationRequest {
    let redirect_uri = redirect_uri(scene);
    request_to(scene, client, redirect_uri)
}

/// The same for a user who comes back to another place.
pub(super) fn request_to(scene: &mut Scene, client: &Client, redirect_uri: impl Into<String>) -> AuthorizationRequest {
    let request = client.authorize(redirect_uri).scope(SCOPE).response_mode("query");
    request.state(unguessable(&mut scene.run)).nonce(unguessable(&mut scene.run))
}

/// Answers a request for somebody who is signed in, by the cookies of their session. The session is another one afterwards.
pub(super) async fn by_cookies(
    scene: &Scene,
    member: &Member,
    (url, pending): (Url, PendingAuthorization),
) -> Result<(Answered, browser::Page), Failure> {
    let cookies = browser::cookies(&member.visitor.session()?)?;
    let page = browser::open(scene, &url, Some(&cookies)).await?;
    let location = page.location.as_ref().ok_or_else(|| format!("{}: {}", page.status, page.text))?;
    if !location.as_str().starts_with(&redirect_uri(scene)) {
        return Err(format!("the browser is sent to {location}").into());
    }
    Ok((answered(location, pending)?, page))
}

/// Answers a request by signing in: the server names code and state before it asks who somebody is, and a login with the state makes
/// the code good. What the request asks for is the login's affair: the page for it is told, and asks for it.
pub(super) async fn by_signing_in(
    scene: &Scene,
    member: &Member,
    asked: (Url, PendingAuthorization),
) -> Result<Answered, Failure> {
    let scope = browser::parameter(&asked.0, "scope").unwrap_or_default();
    by_signing_in_for(scene, member, asked, &scope).await
}

/// The same with a scope of the login's own.
pub(super) async fn by_signing_in_for(
    scene: &Scene,
    member: &Member,
    (url, pending): (Url, PendingAuthorization),
    scope: &str,
) -> Result<Answered, Failure> {
    let page = browser::open(scene, &url, None).await?;
    let location = page.location.ok_or_else(|| format!("{}: {}", page.status, page.text))?;
    if location.path() != "/app" {
        return Err(format!("the browser is sent to {location}").into());
    }
    let answered = answered(&location, pending)?;
    let visitor = scene.run.public.visitor();
    let request = LoginRequest::new(PASSWORD).email(&member.email).state(&answered.state).scope(scope.split(' '));
    call!(visitor, login(request))?;
    Ok(answered)
}

fn answered(location: &Url, pending: PendingAuthorization) -> Result<Answered, Failure> {
    let of = |name| browser::parameter(location, name).ok_or_else(|| format!("no {name} in {location}"));
    Ok(Answered { pending, code: of("code")?, state: of("state")? })
}

/// Signs somebody in who has an account: gives their token.
pub(super) async fn again(scene: &mut Scene, client: &Client, member: &Member) -> Result<Token, Failure> {
    let asked = request(scene, client).await?;
    let answered = by_signing_in(scene, member, asked).await?;
    let callback = answered.callback()?;
    Ok(client.finish(answered.pending, callback).await?)
}

/// Signs somebody in who has none yet.
pub(super) async fn new(scene: &mut Scene, client: &Client, who: &str) -> Result<(Member, Token), Failure> {
    let member = join(&mut scene.run, who).await?;
    let token = again(scene, client, &member).await?;
    Ok((member, token))
}

/// The same at the server's own client, without a secret.
pub(super) async fn of_app(scene: &mut Scene, who: &str) -> Result<(Member, Token), Failure> {
    let client = clients::app(scene)?;
    new(scene, &client, who).await
}

/// The token that the next token is had for.
pub(super) fn refresh_token(token: &Token) -> Result<&Secret, Failure> {
    token.refresh_token.as_ref().ok_or_else(|| "there is no refresh token".into())
}

/// Is an access token still good?
pub(super) async fn is_active(scene: &Scene, token: &Secret) -> Result<bool, Failure> {
    Ok(clients::service(scene)?.introspect(token.clone(), Some("access_token")).await?.active)
}
