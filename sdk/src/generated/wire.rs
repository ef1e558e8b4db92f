// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

//! The messages of gRPC. Private: the public structs are those of `model`.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddEmailTemplateRequest {
    #[prost(string, tag = "1")]
    pub event_name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub subject: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub template: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "4")]
    pub design: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddEmailTemplateResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddOrgMemberRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub user_id: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "3")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddOrgMemberResponse {
    #[prost(message, optional, tag = "1")]
    pub org_member: ::core::option::Option<OrgMember>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddTrustedIssuerRequest {
    #[prost(string, tag = "1")]
    pub service_account_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub issuer_url: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub key_source_type: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "5")]
    pub jwks_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, tag = "6")]
    pub expected_aud: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "7")]
    pub subject_claim: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, tag = "8")]
    pub issuer_type: ::prost::alloc::string::String,
    #[prost(int64, optional, tag = "9")]
    pub spiffe_refresh_hint_seconds: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "10")]
    pub allowed_subjects: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "11")]
    pub enable_token_review: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "12")]
    pub kubernetes_api_server_url: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddTrustedIssuerResponse {
    #[prost(message, optional, tag = "1")]
    pub trusted_issuer: ::core::option::Option<TrustedIssuer>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddVerifiedOrgDomainRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub domain: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddVerifiedOrgDomainResponse {
    #[prost(message, optional, tag = "1")]
    pub org_domain: ::core::option::Option<OrgDomain>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddWebhookRequest {
    #[prost(string, tag = "1")]
    pub event_name: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub event_description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, tag = "3")]
    pub endpoint: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub enabled: bool,
    #[prost(message, optional, tag = "5")]
    pub headers: ::core::option::Option<AppData>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AddWebhookResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AdminLoginRequest {
    #[prost(string, tag = "1")]
    pub admin_secret: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AdminLoginResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AdminLogoutResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AdminMeta {
    #[prost(string, repeated, tag = "1")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "2")]
    pub default_roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "3")]
    pub protected_roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, tag = "4")]
    pub is_multi_factor_auth_service_enabled: bool,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AdminMetaResponse {
    #[prost(message, optional, tag = "1")]
    pub admin_meta: ::core::option::Option<AdminMeta>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AdminSessionResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AuditLog {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub actor_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub actor_type: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub actor_email: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub action: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub resource_type: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub resource_id: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub ip_address: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub user_agent: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub metadata: ::prost::alloc::string::String,
    #[prost(int64, tag = "11")]
    pub created_at: i64,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AuditLogsRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    #[prost(string, optional, tag = "2")]
    pub action: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub actor_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub resource_type: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub resource_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "6")]
    pub from_timestamp: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "7")]
    pub to_timestamp: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AuditLogsResponse {
    #[prost(message, repeated, tag = "1")]
    pub audit_logs: ::prost::alloc::vec::Vec<AuditLog>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Client {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub description: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "4")]
    pub allowed_scopes: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, tag = "5")]
    pub is_active: bool,
    #[prost(int64, tag = "6")]
    pub created_at: i64,
    #[prost(int64, tag = "7")]
    pub updated_at: i64,
    #[prost(string, tag = "8")]
    pub client_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ClientsRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ClientsResponse {
    #[prost(message, repeated, tag = "1")]
    pub clients: ::prost::alloc::vec::Vec<Client>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateClientRequest {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "3")]
    pub allowed_scopes: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateClientResponse {
    #[prost(message, optional, tag = "1")]
    pub client: ::core::option::Option<Client>,
    #[prost(string, tag = "2")]
    pub client_secret: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateOrgOidcConnectionRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub issuer_url: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub client_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub client_secret: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "6")]
    pub scopes: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub redirect_uri: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateOrgOidcConnectionResponse {
    #[prost(message, optional, tag = "1")]
    pub org_oidc_connection: ::core::option::Option<OrgOidcConnection>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateOrgSamlConnectionRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub idp_entity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub idp_sso_url: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub idp_certificate: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "6")]
    pub sp_entity_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub acs_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "8")]
    pub attribute_mapping: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "9")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateOrgSamlConnectionResponse {
    #[prost(message, optional, tag = "1")]
    pub org_saml_connection: ::core::option::Option<OrgSamlConnection>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateOrganizationRequest {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub display_name: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateOrganizationResponse {
    #[prost(message, optional, tag = "1")]
    pub organization: ::core::option::Option<Organization>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateSamlServiceProviderRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub entity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub acs_url: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "5")]
    pub sp_cert_pem: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub name_id_format: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub mapped_attributes: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "8")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateSamlServiceProviderResponse {
    #[prost(message, optional, tag = "1")]
    pub saml_service_provider: ::core::option::Option<SamlServiceProvider>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateScimEndpointRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CreateScimEndpointResponse {
    #[prost(message, optional, tag = "1")]
    pub scim_endpoint: ::core::option::Option<ScimEndpoint>,
    #[prost(string, tag = "2")]
    pub token: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteClientRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteClientResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteEmailTemplateRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteEmailTemplateResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrgDomainRequest {
    #[prost(string, tag = "1")]
    pub domain: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrgDomainResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrgOidcConnectionRequest {
    #[prost(string, optional, tag = "1")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub org_id: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrgOidcConnectionResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrgSamlConnectionRequest {
    #[prost(string, optional, tag = "1")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub org_id: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrgSamlConnectionResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrganizationRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteOrganizationResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteSamlServiceProviderRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteSamlServiceProviderResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteScimEndpointRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteScimEndpointResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteTrustedIssuerRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteTrustedIssuerResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteUserRequest {
    #[prost(string, tag = "2")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteUserResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteWebhookRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeleteWebhookResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EmailTemplate {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub event_name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub template: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub design: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub subject: ::prost::alloc::string::String,
    #[prost(int64, tag = "6")]
    pub created_at: i64,
    #[prost(int64, tag = "7")]
    pub updated_at: i64,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EmailTemplatesRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EmailTemplatesResponse {
    #[prost(message, repeated, tag = "1")]
    pub email_templates: ::prost::alloc::vec::Vec<EmailTemplate>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EnableAccessRequest {
    #[prost(string, tag = "1")]
    pub user_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EnableAccessResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaDeleteTuplesRequest {
    #[prost(message, repeated, tag = "1")]
    pub tuples: ::prost::alloc::vec::Vec<FgaTupleInput>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaDeleteTuplesResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaExpandRequest {
    #[prost(string, tag = "1")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub object: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaExpandResponse {
    #[prost(string, tag = "1")]
    pub tree: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaGetModelResponse {
    #[prost(message, optional, tag = "1")]
    pub model: ::core::option::Option<FgaModel>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaListUsersRequest {
    #[prost(string, tag = "1")]
    pub object: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub user_type: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaListUsersResponse {
    #[prost(string, repeated, tag = "1")]
    pub users: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaModel {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub dsl: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaReadTuplesRequest {
    #[prost(string, optional, tag = "1")]
    pub user: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub relation: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub object: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "4")]
    pub page_size: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "5")]
    pub continuation_token: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaReadTuplesResponse {
    #[prost(message, repeated, tag = "1")]
    pub tuples: ::prost::alloc::vec::Vec<FgaTuple>,
    #[prost(string, optional, tag = "2")]
    pub continuation_token: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaResetResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaTuple {
    #[prost(string, tag = "1")]
    pub user: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub object: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaWriteModelRequest {
    #[prost(string, tag = "1")]
    pub dsl: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaWriteModelResponse {
    #[prost(message, optional, tag = "1")]
    pub model: ::core::option::Option<FgaModel>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaWriteTuplesRequest {
    #[prost(message, repeated, tag = "1")]
    pub tuples: ::prost::alloc::vec::Vec<FgaTupleInput>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaWriteTuplesResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetClientRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetClientResponse {
    #[prost(message, optional, tag = "1")]
    pub client: ::core::option::Option<Client>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetOrgOidcConnectionRequest {
    #[prost(string, optional, tag = "1")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub org_id: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetOrgOidcConnectionResponse {
    #[prost(message, optional, tag = "1")]
    pub org_oidc_connection: ::core::option::Option<OrgOidcConnection>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetOrgSamlConnectionRequest {
    #[prost(string, optional, tag = "1")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub org_id: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetOrgSamlConnectionResponse {
    #[prost(message, optional, tag = "1")]
    pub org_saml_connection: ::core::option::Option<OrgSamlConnection>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetOrganizationRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetOrganizationResponse {
    #[prost(message, optional, tag = "1")]
    pub organization: ::core::option::Option<Organization>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetSamlServiceProviderRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetSamlServiceProviderResponse {
    #[prost(message, optional, tag = "1")]
    pub saml_service_provider: ::core::option::Option<SamlServiceProvider>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetScimEndpointRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetScimEndpointResponse {
    #[prost(message, optional, tag = "1")]
    pub scim_endpoint: ::core::option::Option<ScimEndpoint>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetTrustedIssuerRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetTrustedIssuerResponse {
    #[prost(message, optional, tag = "1")]
    pub trusted_issuer: ::core::option::Option<TrustedIssuer>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetWebhookRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct GetWebhookResponse {
    #[prost(message, optional, tag = "1")]
    pub webhook: ::core::option::Option<Webhook>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ImportSamlSpMetadataRequest {
    #[prost(string, tag = "1")]
    pub metadata_xml: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ImportSamlSpMetadataResponse {
    #[prost(message, optional, tag = "1")]
    pub result: ::core::option::Option<SamlSpMetadataParseResult>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct InviteMembersRequest {
    #[prost(string, repeated, tag = "1")]
    pub emails: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub redirect_uri: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct InviteMembersResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "2")]
    pub users: ::prost::alloc::vec::Vec<User>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ListSamlIdpKeysRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ListSamlIdpKeysResponse {
    #[prost(message, repeated, tag = "1")]
    pub saml_idp_keys: ::prost::alloc::vec::Vec<SamlIdpKey>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ListSamlServiceProvidersRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ListSamlServiceProvidersResponse {
    #[prost(message, repeated, tag = "1")]
    pub saml_service_providers: ::prost::alloc::vec::Vec<SamlServiceProvider>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgDomain {
    #[prost(string, tag = "1")]
    pub domain: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(int64, optional, tag = "3")]
    pub verified_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "4")]
    pub created_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "5")]
    pub updated_at: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgDomainChallenge {
    #[prost(string, tag = "1")]
    pub domain: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub record_type: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub record_name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub record_value: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgDomainsRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgDomainsResponse {
    #[prost(message, repeated, tag = "1")]
    pub org_domains: ::prost::alloc::vec::Vec<OrgDomain>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgMember {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub user_id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "4")]
    pub email: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub given_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub family_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "7")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "8")]
    pub created_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "9")]
    pub updated_at: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgMembersRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgMembersResponse {
    #[prost(message, repeated, tag = "1")]
    pub org_members: ::prost::alloc::vec::Vec<OrgMember>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgOidcConnection {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub issuer_url: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub sso_client_id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "6")]
    pub scopes: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub redirect_uri: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, tag = "8")]
    pub is_active: bool,
    #[prost(int64, optional, tag = "9")]
    pub created_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "10")]
    pub updated_at: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrgSamlConnection {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub idp_entity_id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "5")]
    pub idp_sso_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub sp_entity_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub acs_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "8")]
    pub attribute_mapping: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, tag = "9")]
    pub allow_idp_initiated: bool,
    #[prost(bool, tag = "10")]
    pub is_active: bool,
    #[prost(int64, optional, tag = "11")]
    pub created_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "12")]
    pub updated_at: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Organization {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "3")]
    pub display_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, tag = "4")]
    pub enabled: bool,
    #[prost(int64, optional, tag = "5")]
    pub created_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "6")]
    pub updated_at: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrganizationsRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct OrganizationsResponse {
    #[prost(message, repeated, tag = "1")]
    pub organizations: ::prost::alloc::vec::Vec<Organization>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RemoveOrgMemberRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub user_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RemoveOrgMemberResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RequestOrgDomainRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub domain: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RequestOrgDomainResponse {
    #[prost(message, optional, tag = "1")]
    pub challenge: ::core::option::Option<OrgDomainChallenge>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RetireSamlIdpKeyRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RetireSamlIdpKeyResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RevokeAccessRequest {
    #[prost(string, tag = "1")]
    pub user_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RevokeAccessResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RotateClientSecretRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RotateSamlIdpCertRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RotateSamlIdpCertResponse {
    #[prost(message, optional, tag = "1")]
    pub saml_idp_key: ::core::option::Option<SamlIdpKey>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RotateScimTokenRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SamlIdpKey {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub cert_pem: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub algorithm: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub status: ::prost::alloc::string::String,
    #[prost(int64, tag = "6")]
    pub created_at: i64,
    #[prost(int64, tag = "7")]
    pub updated_at: i64,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SamlServiceProvider {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub entity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub acs_url: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub sp_cert_pem: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub name_id_format: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub mapped_attributes: ::prost::alloc::string::String,
    #[prost(bool, tag = "9")]
    pub allow_idp_initiated: bool,
    #[prost(bool, tag = "10")]
    pub is_active: bool,
    #[prost(int64, tag = "11")]
    pub created_at: i64,
    #[prost(int64, tag = "12")]
    pub updated_at: i64,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SamlSpMetadataParseResult {
    #[prost(string, tag = "1")]
    pub entity_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub acs_url: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub certificate: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ScimEndpoint {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub enabled: bool,
    #[prost(int64, optional, tag = "4")]
    pub created_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "5")]
    pub updated_at: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct TestEndpointRequest {
    #[prost(string, tag = "1")]
    pub endpoint: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub event_name: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "3")]
    pub event_description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "4")]
    pub headers: ::core::option::Option<AppData>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct TestEndpointResponse {
    #[prost(int64, tag = "1")]
    pub http_status: i64,
    #[prost(string, tag = "2")]
    pub response: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct TrustedIssuer {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub service_account_id: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub issuer_url: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub key_source_type: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub jwks_url: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub expected_aud: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub subject_claim: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub issuer_type: ::prost::alloc::string::String,
    #[prost(bool, tag = "10")]
    pub is_active: bool,
    #[prost(int64, tag = "11")]
    pub spiffe_refresh_hint_seconds: i64,
    #[prost(int64, tag = "12")]
    pub created_at: i64,
    #[prost(int64, tag = "13")]
    pub updated_at: i64,
    #[prost(string, tag = "14")]
    pub allowed_subjects: ::prost::alloc::string::String,
    #[prost(bool, tag = "15")]
    pub enable_token_review: bool,
    #[prost(string, tag = "16")]
    pub kubernetes_api_server_url: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct TrustedIssuersRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    #[prost(string, optional, tag = "2")]
    pub service_account_id: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct TrustedIssuersResponse {
    #[prost(message, repeated, tag = "1")]
    pub trusted_issuers: ::prost::alloc::vec::Vec<TrustedIssuer>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateClientRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "4")]
    pub allowed_scopes: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "5")]
    pub is_active: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateClientResponse {
    #[prost(message, optional, tag = "1")]
    pub client: ::core::option::Option<Client>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateEmailTemplateRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub event_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub template: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub subject: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub design: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateEmailTemplateResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateOrgOidcConnectionRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub issuer_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub client_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub client_secret: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub scopes: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub redirect_uri: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "8")]
    pub is_active: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateOrgOidcConnectionResponse {
    #[prost(message, optional, tag = "1")]
    pub org_oidc_connection: ::core::option::Option<OrgOidcConnection>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateOrgSamlConnectionRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub idp_entity_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub idp_sso_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub idp_certificate: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub sp_entity_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub acs_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "8")]
    pub attribute_mapping: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "9")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "10")]
    pub is_active: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateOrgSamlConnectionResponse {
    #[prost(message, optional, tag = "1")]
    pub org_saml_connection: ::core::option::Option<OrgSamlConnection>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateOrganizationRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub display_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "4")]
    pub enabled: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateOrganizationResponse {
    #[prost(message, optional, tag = "1")]
    pub organization: ::core::option::Option<Organization>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateSamlServiceProviderRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub entity_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub acs_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub sp_cert_pem: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub name_id_format: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub mapped_attributes: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "8")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "9")]
    pub is_active: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateSamlServiceProviderResponse {
    #[prost(message, optional, tag = "1")]
    pub saml_service_provider: ::core::option::Option<SamlServiceProvider>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateTrustedIssuerRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub jwks_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub expected_aud: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "5")]
    pub is_active: ::core::option::Option<bool>,
    #[prost(int64, optional, tag = "6")]
    pub spiffe_refresh_hint_seconds: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "7")]
    pub allowed_subjects: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "8")]
    pub enable_token_review: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "9")]
    pub kubernetes_api_server_url: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateTrustedIssuerResponse {
    #[prost(message, optional, tag = "1")]
    pub trusted_issuer: ::core::option::Option<TrustedIssuer>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateUserRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub email: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "3")]
    pub email_verified: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "4")]
    pub given_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub family_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub middle_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub nickname: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "8")]
    pub gender: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "9")]
    pub birthdate: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "10")]
    pub phone_number: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "11")]
    pub phone_number_verified: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "12")]
    pub picture: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "13")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "14")]
    pub is_multi_factor_auth_enabled: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "15")]
    pub app_data: ::core::option::Option<AppData>,
    #[prost(bool, optional, tag = "16")]
    pub reset_mfa: ::core::option::Option<bool>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateUserResponse {
    #[prost(message, optional, tag = "1")]
    pub user: ::core::option::Option<User>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateWebhookRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "2")]
    pub event_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub event_description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub endpoint: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "5")]
    pub enabled: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "6")]
    pub headers: ::core::option::Option<AppData>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateWebhookResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UserOrganization {
    #[prost(message, optional, tag = "1")]
    pub organization: ::core::option::Option<Organization>,
    #[prost(string, repeated, tag = "2")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UserOrganizationsRequest {
    #[prost(string, tag = "1")]
    pub user_id: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UserOrganizationsResponse {
    #[prost(message, repeated, tag = "1")]
    pub user_organizations: ::prost::alloc::vec::Vec<UserOrganization>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UserRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub email: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UserResponse {
    #[prost(message, optional, tag = "1")]
    pub user: ::core::option::Option<User>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UsersRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    #[prost(string, tag = "2")]
    pub query: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UsersResponse {
    #[prost(message, repeated, tag = "1")]
    pub users: ::prost::alloc::vec::Vec<User>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct VerificationRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identifier: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub token: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub email: ::prost::alloc::string::String,
    #[prost(int64, tag = "5")]
    pub expires: i64,
    #[prost(int64, tag = "6")]
    pub created_at: i64,
    #[prost(int64, tag = "7")]
    pub updated_at: i64,
    #[prost(string, tag = "8")]
    pub nonce: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub redirect_uri: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct VerificationRequestsRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct VerificationRequestsResponse {
    #[prost(message, repeated, tag = "1")]
    pub verification_requests: ::prost::alloc::vec::Vec<VerificationRequest>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct VerifyOrgDomainRequest {
    #[prost(string, tag = "1")]
    pub org_id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub domain: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct VerifyOrgDomainResponse {
    #[prost(message, optional, tag = "1")]
    pub org_domain: ::core::option::Option<OrgDomain>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Webhook {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub event_name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub event_description: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub endpoint: ::prost::alloc::string::String,
    #[prost(bool, tag = "5")]
    pub enabled: bool,
    #[prost(message, optional, tag = "6")]
    pub headers: ::core::option::Option<AppData>,
    #[prost(int64, tag = "7")]
    pub created_at: i64,
    #[prost(int64, tag = "8")]
    pub updated_at: i64,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebhookLog {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(int64, tag = "2")]
    pub http_status: i64,
    #[prost(string, tag = "3")]
    pub response: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub request: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub webhook_id: ::prost::alloc::string::String,
    #[prost(int64, tag = "6")]
    pub created_at: i64,
    #[prost(int64, tag = "7")]
    pub updated_at: i64,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebhookLogsRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    #[prost(string, optional, tag = "2")]
    pub webhook_id: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebhookLogsResponse {
    #[prost(message, repeated, tag = "1")]
    pub webhook_logs: ::prost::alloc::vec::Vec<WebhookLog>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebhooksRequest {
    #[prost(message, optional, tag = "1")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebhooksResponse {
    #[prost(message, repeated, tag = "1")]
    pub webhooks: ::prost::alloc::vec::Vec<Webhook>,
    #[prost(message, optional, tag = "2")]
    pub pagination: ::core::option::Option<Pagination>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CheckPermissionsRequest {
    #[prost(message, repeated, tag = "1")]
    pub checks: ::prost::alloc::vec::Vec<PermissionCheckInput>,
    #[prost(string, tag = "2")]
    pub user: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct CheckPermissionsResponse {
    #[prost(message, repeated, tag = "1")]
    pub results: ::prost::alloc::vec::Vec<PermissionCheckResult>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct DeactivateAccountResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EmailOtpMfaSetupRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct EmailOtpMfaSetupResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ForgotPasswordRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub state: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub redirect_uri: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ForgotPasswordResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub should_show_mobile_otp_screen: bool,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ListPermissionsRequest {
    #[prost(string, tag = "1")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub object_type: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub user: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ListPermissionsResponse {
    #[prost(string, repeated, tag = "1")]
    pub objects: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "2")]
    pub permissions: ::prost::alloc::vec::Vec<Permission>,
    #[prost(bool, tag = "3")]
    pub truncated: bool,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct LockMfaRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct LockMfaResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct LoginRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub password: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "4")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "5")]
    pub scope: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, tag = "6")]
    pub state: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct LogoutResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct MagicLinkLoginRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "2")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "3")]
    pub scope: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, tag = "4")]
    pub state: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub redirect_uri: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct MagicLinkLoginResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ResendOtpRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub state: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ResendOtpResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ResendVerifyEmailRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub identifier: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub state: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ResendVerifyEmailResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ResetPasswordRequest {
    #[prost(string, tag = "1")]
    pub token: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub otp: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub password: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub confirm_password: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ResetPasswordResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RevokeRequest {
    #[prost(string, tag = "1")]
    pub refresh_token: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct RevokeResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SessionRequest {
    #[prost(string, repeated, tag = "1")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "2")]
    pub scope: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, tag = "3")]
    pub state: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "4")]
    pub required_relations: ::prost::alloc::vec::Vec<FgaRelationInput>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SignupRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub password: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub confirm_password: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub given_name: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub family_name: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub middle_name: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub nickname: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub gender: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub birthdate: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub picture: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "12")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "13")]
    pub scope: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, tag = "14")]
    pub redirect_uri: ::prost::alloc::string::String,
    #[prost(string, tag = "16")]
    pub state: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "17")]
    pub app_data: ::core::option::Option<AppData>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SkipMfaSetupRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub state: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SmsOtpMfaSetupRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct SmsOtpMfaSetupResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct TotpMfaSetupRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateProfileRequest {
    #[prost(string, tag = "1")]
    pub old_password: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub new_password: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub confirm_new_password: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub given_name: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub family_name: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub middle_name: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub nickname: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub gender: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub birthdate: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "12")]
    pub picture: ::prost::alloc::string::String,
    #[prost(bool, optional, tag = "13")]
    pub is_multi_factor_auth_enabled: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "14")]
    pub app_data: ::core::option::Option<AppData>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct UpdateProfileResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ValidateJwtTokenRequest {
    #[prost(string, tag = "1")]
    pub token_type: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub token: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "3")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "4")]
    pub required_relations: ::prost::alloc::vec::Vec<FgaRelationInput>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ValidateJwtTokenResponse {
    #[prost(bool, tag = "1")]
    pub is_valid: bool,
    #[prost(message, optional, tag = "2")]
    pub claims: ::core::option::Option<AppData>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ValidateSessionRequest {
    #[prost(string, tag = "1")]
    pub cookie: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "2")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "3")]
    pub required_relations: ::prost::alloc::vec::Vec<FgaRelationInput>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct ValidateSessionResponse {
    #[prost(bool, tag = "1")]
    pub is_valid: bool,
    #[prost(message, optional, tag = "2")]
    pub user: ::core::option::Option<User>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct VerifyEmailRequest {
    #[prost(string, tag = "1")]
    pub token: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub state: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct VerifyOtpRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub otp: ::prost::alloc::string::String,
    #[prost(bool, tag = "4")]
    pub is_totp: bool,
    #[prost(string, tag = "5")]
    pub state: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnCredentialInfo {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "3")]
    pub transports: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "4")]
    pub created_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "5")]
    pub updated_at: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "6")]
    pub last_used_at: ::core::option::Option<i64>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnCredentialsResponse {
    #[prost(message, repeated, tag = "1")]
    pub webauthn_credentials: ::prost::alloc::vec::Vec<WebauthnCredentialInfo>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnDeleteCredentialRequest {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnDeleteCredentialResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnLoginOptionsRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnLoginOptionsResponse {
    #[prost(string, tag = "1")]
    pub options: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnLoginVerifyRequest {
    #[prost(string, optional, tag = "1")]
    pub state: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, tag = "2")]
    pub credential: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnRegistrationOptionsRequest {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub phone_number: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnRegistrationOptionsResponse {
    #[prost(string, tag = "1")]
    pub options: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct WebauthnRegistrationVerifyRequest {
    #[prost(string, optional, tag = "1")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, tag = "2")]
    pub credential: ::prost::alloc::string::String,
    #[prost(string, optional, tag = "3")]
    pub email: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub phone_number: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub state: ::core::option::Option<::prost::alloc::string::String>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AppData {
    #[prost(bytes = "vec", optional, tag = "1")]
    pub value: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Pagination {
    #[prost(int64, tag = "1")]
    pub limit: i64,
    #[prost(int64, tag = "2")]
    pub page: i64,
    #[prost(int64, tag = "3")]
    pub offset: i64,
    #[prost(int64, tag = "4")]
    pub total: i64,
    #[prost(string, tag = "5")]
    pub next_page_token: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct PaginationRequest {
    #[prost(int64, tag = "1")]
    pub page: i64,
    #[prost(int64, tag = "2")]
    pub limit: i64,
    #[prost(string, tag = "3")]
    pub page_token: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct AuthResponse {
    #[prost(string, tag = "1")]
    pub message: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub should_show_email_otp_screen: bool,
    #[prost(bool, tag = "3")]
    pub should_show_mobile_otp_screen: bool,
    #[prost(bool, tag = "4")]
    pub should_show_totp_screen: bool,
    #[prost(string, tag = "5")]
    pub access_token: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub id_token: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub refresh_token: ::prost::alloc::string::String,
    #[prost(int64, tag = "8")]
    pub expires_in: i64,
    #[prost(message, optional, tag = "9")]
    pub user: ::core::option::Option<User>,
    #[prost(string, tag = "10")]
    pub authenticator_scanner_image: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub authenticator_secret: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "12")]
    pub authenticator_recovery_codes: ::prost::alloc::vec::Vec<
        ::prost::alloc::string::String,
    >,
    #[prost(bool, tag = "13")]
    pub should_offer_webauthn_mfa_verify: bool,
    #[prost(bool, tag = "14")]
    pub should_offer_webauthn_mfa_setup: bool,
    #[prost(bool, tag = "15")]
    pub should_offer_email_otp_mfa_setup: bool,
    #[prost(bool, tag = "16")]
    pub should_offer_sms_otp_mfa_setup: bool,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaRelationInput {
    #[prost(string, tag = "1")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub object: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct FgaTupleInput {
    #[prost(string, tag = "1")]
    pub user: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub object: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Meta {
    #[prost(string, tag = "1")]
    pub version: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub client_id: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub is_google_login_enabled: bool,
    #[prost(bool, tag = "4")]
    pub is_facebook_login_enabled: bool,
    #[prost(bool, tag = "5")]
    pub is_github_login_enabled: bool,
    #[prost(bool, tag = "6")]
    pub is_linkedin_login_enabled: bool,
    #[prost(bool, tag = "7")]
    pub is_apple_login_enabled: bool,
    #[prost(bool, tag = "8")]
    pub is_discord_login_enabled: bool,
    #[prost(bool, tag = "9")]
    pub is_twitter_login_enabled: bool,
    #[prost(bool, tag = "10")]
    pub is_microsoft_login_enabled: bool,
    #[prost(bool, tag = "11")]
    pub is_twitch_login_enabled: bool,
    #[prost(bool, tag = "12")]
    pub is_roblox_login_enabled: bool,
    #[prost(bool, tag = "13")]
    pub is_email_verification_enabled: bool,
    #[prost(bool, tag = "14")]
    pub is_basic_authentication_enabled: bool,
    #[prost(bool, tag = "15")]
    pub is_magic_link_login_enabled: bool,
    #[prost(bool, tag = "16")]
    pub is_sign_up_enabled: bool,
    #[prost(bool, tag = "17")]
    pub is_strong_password_enabled: bool,
    #[prost(bool, tag = "18")]
    pub is_multi_factor_auth_enabled: bool,
    #[prost(bool, tag = "19")]
    pub is_mobile_basic_authentication_enabled: bool,
    #[prost(bool, tag = "20")]
    pub is_phone_verification_enabled: bool,
    #[prost(bool, tag = "21")]
    pub is_org_discovery_enabled: bool,
    #[prost(bool, tag = "22")]
    pub is_totp_mfa_enabled: bool,
    #[prost(bool, tag = "23")]
    pub is_email_otp_mfa_enabled: bool,
    #[prost(bool, tag = "24")]
    pub is_sms_otp_mfa_enabled: bool,
    #[prost(bool, tag = "25")]
    pub is_webauthn_enabled: bool,
    #[prost(bool, tag = "26")]
    pub is_mfa_enforced: bool,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct Permission {
    #[prost(string, tag = "1")]
    pub object: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub relation: ::prost::alloc::string::String,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct PermissionCheckInput {
    #[prost(string, tag = "1")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub object: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "3")]
    pub contextual_tuples: ::prost::alloc::vec::Vec<FgaTupleInput>,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct PermissionCheckResult {
    #[prost(string, tag = "1")]
    pub relation: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub object: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub allowed: bool,
}

#[derive(::prost::Message)]
#[prost(skip_debug)]
pub struct User {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub email: ::prost::alloc::string::String,
    #[prost(bool, tag = "3")]
    pub email_verified: bool,
    #[prost(string, tag = "4")]
    pub signup_methods: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub given_name: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub family_name: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub middle_name: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub nickname: ::prost::alloc::string::String,
    #[prost(string, tag = "9")]
    pub preferred_username: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub gender: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub birthdate: ::prost::alloc::string::String,
    #[prost(string, tag = "12")]
    pub phone_number: ::prost::alloc::string::String,
    #[prost(bool, tag = "13")]
    pub phone_number_verified: bool,
    #[prost(string, tag = "14")]
    pub picture: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "15")]
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(int64, tag = "16")]
    pub created_at: i64,
    #[prost(int64, tag = "17")]
    pub updated_at: i64,
    #[prost(int64, tag = "18")]
    pub revoked_timestamp: i64,
    #[prost(bool, tag = "19")]
    pub is_multi_factor_auth_enabled: bool,
    #[prost(message, optional, tag = "20")]
    pub app_data: ::core::option::Option<AppData>,
    #[prost(int64, tag = "21")]
    pub has_skipped_mfa_setup_at: i64,
    #[prost(int64, tag = "22")]
    pub mfa_locked_at: i64,
}
