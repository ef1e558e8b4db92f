//! Clients that are programs, and the issuers whose tokens they may sign in with.

use authorizer::model::{
    AddTrustedIssuerRequest, ClientRequest, ClientsRequest, CreateClientRequest, DeleteClientRequest, DeleteTrustedIssuerRequest,
    PaginationRequest, RotateClientSecretRequest, TrustedIssuerRequest, TrustedIssuersRequest, UpdateClientRequest,
    UpdateTrustedIssuerRequest,
};

use crate::run::Run;
use crate::{Failure, check, refused, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("clients");
    let request = CreateClientRequest::new(run.name("robot"), ["openid", "read:things"]).description("Made by a test");
    let made = step!(run, run.admin, create_client(request));
    let id = made.client.id;
    step!(run, run.admin, client(ClientRequest::new(&id)));
    step!(run, run.admin, clients(ClientsRequest::new().pagination(PaginationRequest::new().limit(1))));
    let request = UpdateClientRequest::new(&id).description("").allowed_scopes(["read:things"]).is_active(true);
    step!(run, run.admin, update_client(request));
    let rotated = step!(run, run.admin, rotate_client_secret(RotateClientSecretRequest::new(&id)));
    check!(run, rotated.client_secret != made.client_secret);
    trusted_issuers(run, &id).await?;
    step!(run, run.admin, delete_client(DeleteClientRequest::new(&id)));
    refused!(run, run.admin, client(ClientRequest::new(&id)));
    Ok(())
}

async fn trusted_issuers(run: &mut Run, client: &str) -> Result<(), Failure> {
    run.section("trusted issuers");
    let issuer = format!("https://issuer.{}", run.domain());
    let request = AddTrustedIssuerRequest::new(client, "Builds", &issuer, "static_jwks_url", "the tests", "oidc");
    let request = request.jwks_url("https://issuer.example.com/keys").allowed_subjects("one,two");
    let made = step!(run, run.admin, add_trusted_issuer(request));
    step!(run, run.admin, trusted_issuer(TrustedIssuerRequest::new(&made.id)));
    step!(run, run.admin, trusted_issuers(TrustedIssuersRequest::new().service_account_id(client)));
    let request =
        UpdateTrustedIssuerRequest::new(&made.id).name("Nightly builds").is_active(false).spiffe_refresh_hint_seconds(300);
    step!(run, run.admin, update_trusted_issuer(request));
    step!(run, run.admin, delete_trusted_issuer(DeleteTrustedIssuerRequest::new(&made.id)));
    Ok(())
}
