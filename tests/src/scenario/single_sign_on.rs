//! Signing in with an organization's own identity provider, and being one.

use authorizer::model::{
    CreateOrgOidcConnectionRequest, CreateOrgSamlConnectionRequest, CreateOrganizationRequest, CreateSamlServiceProviderRequest,
    DeleteOrgOidcConnectionRequest, DeleteOrgSamlConnectionRequest, DeleteOrganizationRequest, DeleteSamlServiceProviderRequest,
    ImportSamlSpMetadataRequest, ListSamlIdpKeysRequest, ListSamlServiceProvidersRequest, OrgOidcConnectionRequest,
    OrgSamlConnectionRequest, RetireSamlIdpKeyRequest, RotateSamlIdpCertRequest, SamlServiceProviderRequest,
    UpdateOrgOidcConnectionRequest, UpdateOrgSamlConnectionRequest, UpdateSamlServiceProviderRequest,
};

use crate::run::Run;
use crate::{Failure, check, refused, step};

/// Certificates without a secret: their keys were thrown away.
const IDP_CERTIFICATE: &str = include_str!("../../data/certificates/identity-provider.pem");
const SP_CERTIFICATE: &str = include_str!("../../data/certificates/service-provider.pem");
const SP_METADATA: &str = include_str!("../../data/certificates/service-provider.xml");

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("single sign-on");
    let org = step!(run, run.admin, create_organization(CreateOrganizationRequest::new(run.name("sso")))).id;
    oidc(run, &org).await?;
    saml(run, &org).await?;
    service_providers(run, &org).await?;
    signing_keys(run, &org).await?;
    run.section("single sign-on");
    step!(run, run.admin, delete_organization(DeleteOrganizationRequest::new(&org)));
    Ok(())
}

async fn oidc(run: &mut Run, org: &str) -> Result<(), Failure> {
    run.section("OIDC connection");
    let issuer = format!("https://idp.{}", run.domain());
    let request =
        CreateOrgOidcConnectionRequest::new(org, "Work", &issuer, "their-client", "their-secret").scopes("openid email");
    let made = step!(run, run.admin, create_org_oidc_connection(request));
    step!(run, run.admin, org_oidc_connection(OrgOidcConnectionRequest::new().org_id(org)));
    let request = UpdateOrgOidcConnectionRequest::new(&made.id).name("Work, renamed").is_active(false);
    step!(run, run.admin, update_org_oidc_connection(request));
    step!(run, run.admin, delete_org_oidc_connection(DeleteOrgOidcConnectionRequest::new().id(&made.id)));
    Ok(())
}

async fn saml(run: &mut Run, org: &str) -> Result<(), Failure> {
    run.section("SAML connection");
    let entity = format!("https://saml.{}", run.domain());
    let request = CreateOrgSamlConnectionRequest::new(org, "Work", &entity, "https://idp.example.com/sso", IDP_CERTIFICATE);
    let made = step!(run, run.admin, create_org_saml_connection(request));
    step!(run, run.admin, org_saml_connection(OrgSamlConnectionRequest::new().id(&made.id)));
    let request =
        UpdateOrgSamlConnectionRequest::new(&made.id).attribute_mapping(r#"{"email":"mail"}"#).allow_idp_initiated(true);
    step!(run, run.admin, update_org_saml_connection(request));
    step!(run, run.admin, delete_org_saml_connection(DeleteOrgSamlConnectionRequest::new().org_id(org)));
    Ok(())
}

async fn service_providers(run: &mut Run, org: &str) -> Result<(), Failure> {
    run.section("SAML service providers");
    let read = step!(run, run.admin, import_saml_sp_metadata(ImportSamlSpMetadataRequest::new(SP_METADATA)));
    let request = CreateSamlServiceProviderRequest::new(org, "Wiki", &read.entity_id, &read.acs_url).sp_cert_pem(SP_CERTIFICATE);
    let made = step!(run, run.admin, create_saml_service_provider(request.mapped_attributes(r#"{"mail":"email"}"#)));
    step!(run, run.admin, saml_service_provider(SamlServiceProviderRequest::new(&made.id)));
    step!(run, run.admin, list_saml_service_providers(ListSamlServiceProvidersRequest::new(org)));
    let request = UpdateSamlServiceProviderRequest::new(&made.id).name("Wiki, renamed").allow_idp_initiated(true);
    step!(run, run.admin, update_saml_service_provider(request));
    step!(run, run.admin, delete_saml_service_provider(DeleteSamlServiceProviderRequest::new(&made.id)));
    Ok(())
}

async fn signing_keys(run: &mut Run, org: &str) -> Result<(), Failure> {
    run.section("SAML signing keys");
    let none = step!(run, run.admin, list_saml_idp_keys(ListSamlIdpKeysRequest::new(org)));
    check!(run, none.is_empty());
    let first = step!(run, run.admin, rotate_saml_idp_cert(RotateSamlIdpCertRequest::new(org)));
    let second = step!(run, run.admin, rotate_saml_idp_cert(RotateSamlIdpCertRequest::new(org)));
    let both = step!(run, run.admin, list_saml_idp_keys(ListSamlIdpKeysRequest::new(org)));
    check!(run, both.len() == 2);
    refused!(run, run.admin, retire_saml_idp_key(RetireSamlIdpKeyRequest::new(&second.id)));
    step!(run, run.admin, retire_saml_idp_key(RetireSamlIdpKeyRequest::new(&first.id)));
    step!(run, run.admin, list_saml_idp_keys(ListSamlIdpKeysRequest::new(org)));
    Ok(())
}
