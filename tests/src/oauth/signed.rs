//! Programs that have no secret and say who they are by a signed JWT (RFC 7523, section 2.2). The server gets the keys from the tests.

use authorizer::Secret;
use authorizer::model::AddTrustedIssuerRequest;
use authorizer::oauth::{Algorithm, Assertion, Client, ClientAuthentication, Grant, SigningKey};
use serde_json::json;

use super::clients::{self, Program};
use super::jwts::{Key, algorithm};
use super::{Ended, Steps, named, refused, words};
use crate::scene::Scene;
use crate::{Failure, step};

pub(super) const ALL: Steps = named![
    program_by_its_own_key,
    program_by_a_jwt_of_its_platform,
    program_by_a_jwt_from_elsewhere,
    program_by_a_jwt_of_spiffe,
    program_by_the_same_jwt_twice,
    program_by_a_jwt_for_another_server,
    program_by_a_jwt_of_a_subject_that_is_not_allowed,
    program_by_a_jwt_that_is_signed_with_its_secret,
    program_by_a_jwt_of_a_stranger,
    introspection_by_a_jwt,
];

const SPIFFE_ID: &str = "spiffe://example.org/deploy";

/// A program, and who vouches for it.
struct Vouched {
    program: Program,
    key: Key,
    issuer: String,
}

/// Who vouches for a program.
#[derive(Clone, Copy, PartialEq)]
enum By {
    /// It does so itself.
    Itself,
    /// A platform, which calls it `deploy`.
    Platform,
    /// One that has SPIFFE, which calls it `spiffe://example.org/deploy`.
    Spiffe,
}

async fn vouched(scene: &mut Scene, name: &str, by: By) -> Result<Vouched, Failure> {
    let program = Program::make(scene, name).await?;
    let server = scene.target().server.clone();
    let run = &mut scene.run;
    let issuer = if by == By::Itself { program.id.clone() } else { format!("https://{name}.{}", run.domain()) };
    let (subject, kind) = match by {
        By::Itself => (program.id.as_str(), "oidc"),
        By::Platform => ("deploy", "oidc"),
        By::Spiffe => (SPIFFE_ID, "spiffe_jwt"),
    };
    let request = AddTrustedIssuerRequest::new(&program.record, name, &issuer, "static_jwks_url", &server, kind);
    let request = request.jwks_url(format!("{}/keys", run.hook)).allowed_subjects(subject);
    let key = Key::of(run)?;
    step!(run, run.admin, add_trusted_issuer(request));
    Ok(Vouched { program, key, issuer })
}

impl Vouched {
    fn assertion(&self, scene: &Scene) -> Result<Assertion, Failure> {
        let key = SigningKey::from_pem(Algorithm::Es256, self.key.pem()?)?.with_id(Key::ID);
        Ok(Assertion::new(key).audience(&scene.target().server))
    }

    fn client(&self, scene: &Scene, assertion: Assertion) -> Result<Client, Failure> {
        self.program.client(scene, ClientAuthentication::jwt(assertion))
    }
}

fn grant() -> Grant {
    Grant::client_credentials().scope("read:things")
}

async fn program_by_its_own_key(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "own-key", By::Itself).await?;
    let client = vouched.client(scene, vouched.assertion(scene)?)?;
    // Each has an id of its own, so the server takes both.
    client.token(grant()).await?;
    let token = client.token(grant()).await?;
    words(format!("twice; access token {}", algorithm(token.access_token.expose())?))
}

async fn program_by_a_jwt_of_its_platform(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "platform", By::Platform).await?;
    let assertion = vouched.assertion(scene)?.issuer(&vouched.issuer).subject("deploy");
    let token = vouched.client(scene, assertion)?.token(grant()).await?;
    words(format!("access token {}", algorithm(token.access_token.expose())?))
}

/// A JWT that somebody else signs, with the times of the run.
fn foreign(scene: &Scene, vouched: &Vouched, subject: &str) -> Result<Secret, Failure> {
    let now = scene.run.stage.now()?;
    let (issuer, server) = (&vouched.issuer, &scene.target().server);
    Ok(vouched
        .key
        .sign(&json!({"iss": issuer, "sub": subject, "aud": server, "iat": now, "exp": now + 60, "jti": issuer}))
        .into())
}

fn given(scene: &Scene, vouched: &Vouched) -> Result<Client, Failure> {
    let jwt = foreign(scene, vouched, "deploy")?;
    vouched
        .program
        .client(scene, ClientAuthentication::assertion(None, move || std::future::ready(Ok::<_, Failure>(jwt.clone()))))
}

async fn program_by_a_jwt_from_elsewhere(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "elsewhere", By::Platform).await?;
    let token = given(scene, &vouched)?.token(grant()).await?;
    words(format!("access token {}", algorithm(token.access_token.expose())?))
}

/// Of another kind than RFC 7523's.
async fn program_by_a_jwt_of_spiffe(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "spiffe", By::Spiffe).await?;
    let jwt = foreign(scene, &vouched, SPIFFE_ID)?;
    let kind = Some("urn:ietf:params:oauth:client-assertion-type:jwt-spiffe");
    let authentication = ClientAuthentication::assertion(kind, move || std::future::ready(Ok::<_, Failure>(jwt.clone())));
    let token = vouched.program.client(scene, authentication)?.token(grant()).await?;
    words(format!("access token {}", algorithm(token.access_token.expose())?))
}

async fn program_by_the_same_jwt_twice(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "twice", By::Platform).await?;
    let client = given(scene, &vouched)?;
    client.token(grant()).await?;
    refused(client.token(grant()).await)
}

async fn program_by_a_jwt_for_another_server(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "other-server", By::Itself).await?;
    let assertion = vouched.assertion(scene)?.audience("https://auth.example.com");
    refused(vouched.client(scene, assertion)?.token(grant()).await)
}

async fn program_by_a_jwt_of_a_subject_that_is_not_allowed(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "other-subject", By::Platform).await?;
    let assertion = vouched.assertion(scene)?.issuer(&vouched.issuer).subject("somebody");
    refused(vouched.client(scene, assertion)?.token(grant()).await)
}

async fn program_by_a_jwt_that_is_signed_with_its_secret(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "secret", By::Itself).await?;
    let key = SigningKey::from_secret(Algorithm::Hs256, &vouched.program.secret)?;
    let assertion = Assertion::new(key).audience(&scene.target().server);
    refused(vouched.client(scene, assertion)?.token(grant()).await)
}

async fn program_by_a_jwt_of_a_stranger(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "stranger", By::Itself).await?;
    let assertion = vouched.assertion(scene)?.issuer("https://stranger.example.com");
    refused(vouched.client(scene, assertion)?.token(grant()).await)
}

/// The SDK can do it at any endpoint; this server takes secrets alone there.
async fn introspection_by_a_jwt(scene: &mut Scene) -> Ended {
    let vouched = vouched(scene, "asks", By::Itself).await?;
    let client = vouched.client(scene, vouched.assertion(scene)?)?;
    let token = client.token(grant()).await?;
    let by_secret = clients::own(scene)?.client_id(&vouched.program.id).client_secret(&vouched.program.secret).build()?;
    by_secret.introspect(&token.access_token, None).await?;
    let refusal = refused(client.introspect(&token.access_token, None).await)?;
    words(format!("{}; by the secret it is answered", refusal.text()))
}
