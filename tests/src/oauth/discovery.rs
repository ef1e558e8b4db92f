//! What the server says of itself.

use authorizer::oauth::{Client, Endpoint, Metadata, Url};
use serde_json::Value;

use super::{Ended, Steps, browser, clients, logins, named, refused, whose, words};
use crate::Failure;
use crate::scene::Scene;

pub(super) const ALL: Steps = named![
    metadata,
    metadata_of_rfc_8414,
    metadata_under_another_name,
    public_keys,
    endpoints_that_the_preset_has_are_the_discovered_ones,
    code_of_a_discovered_server,
];

/// A client that knows where the server is, and nothing else.
fn discovering(scene: &Scene) -> Result<Client, Failure> {
    let builder = Client::builder(&scene.target().client_id).discover(&scene.target().http);
    Ok(clients::at_its_time(scene, builder).client_secret(scene.run.client_secret.as_str()).build()?)
}

async fn metadata(scene: &mut Scene) -> Ended {
    let known: Metadata = discovering(scene)?.metadata().await?;
    let signed = &known.extra["id_token_signing_alg_values_supported"];
    let signed: Vec<_> = signed.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    words(format!("issuer compared; {} grants; ID tokens {}", known.grant_types_supported.len(), signed.join(", ")))
}

async fn metadata_of_rfc_8414(scene: &mut Scene) -> Ended {
    let mut pages = Vec::new();
    for name in ["openid-configuration", "oauth-authorization-server"] {
        let url = Url::parse(&scene.target().server)?.join(&format!("/.well-known/{name}"))?;
        pages.push(serde_json::from_str::<Value>(&browser::open(scene, &url, None).await?.text)?);
    }
    words(if pages[0] == pages[1] { "the same" } else { "another" })
}

async fn metadata_under_another_name(scene: &mut Scene) -> Ended {
    let other = scene.target().http.replace("localhost", "127.0.0.1");
    let client = Client::builder(&scene.target().client_id).discover(other).build()?;
    refused(client.metadata().await)
}

async fn public_keys(scene: &mut Scene) -> Ended {
    let known = discovering(scene)?.metadata().await?;
    let url = Url::parse(&known.jwks_uri.ok_or("there is no jwks_uri")?)?;
    let page: Value = serde_json::from_str(&browser::open(scene, &url, None).await?.text)?;
    let keys = page["keys"].as_array().ok_or("there is no list of keys")?;
    let kinds: Vec<_> = keys.iter().map(|key| format!("{} {}", key["kty"], key["alg"]).replace('"', "")).collect();
    words(if kinds.is_empty() { "none".to_owned() } else { kinds.join(", ") })
}

/// The preset asks nobody where they are.
async fn endpoints_that_the_preset_has_are_the_discovered_ones(scene: &mut Scene) -> Ended {
    let given = clients::app(scene)?.metadata().await?;
    let found = discovering(scene)?.metadata().await?;
    let places = |known: &Metadata| {
        let all = [
            &known.authorization_endpoint,
            &known.token_endpoint,
            &known.userinfo_endpoint,
            &known.revocation_endpoint,
            &known.introspection_endpoint,
            &known.registration_endpoint,
            &known.end_session_endpoint,
        ];
        all.map(|place| place.as_deref().and_then(|url| Url::parse(url).ok()).map(|url| url.path().to_owned()))
    };
    let same = places(&given).into_iter().zip(places(&found)).filter(|(given, found)| given.is_some() && given == found);
    words(format!("{} of 7", same.count()))
}

/// A client for logins. Where a relay stands between it and the server, its ID tokens are of another issuer than the relay, so the client is
/// told where the endpoints are and whose they are.
async fn discovered(scene: &Scene) -> Result<Client, Failure> {
    let client = discovering(scene)?;
    let target = scene.target();
    if target.http == target.server {
        return Ok(client);
    }
    let found = client.metadata().await?;
    let places = [
        (Endpoint::Authorization, found.authorization_endpoint),
        (Endpoint::Token, found.token_endpoint),
        (Endpoint::UserInfo, found.userinfo_endpoint),
    ];
    let mut builder = Client::builder(&target.client_id).issuer(&target.server).client_secret(scene.run.client_secret.as_str());
    for (endpoint, place) in places {
        builder = builder.endpoint(endpoint, place.ok_or("an endpoint is missing")?);
    }
    Ok(clients::at_its_time(scene, builder).build()?)
}

async fn code_of_a_discovered_server(scene: &mut Scene) -> Ended {
    let client = discovered(scene).await?;
    let member = logins::join(&mut scene.run, "discoverer").await?;
    let token = logins::again(scene, &client, &member).await?;
    let user = client.userinfo(&token).await?;
    words(whose(user.sub == member.id))
}
