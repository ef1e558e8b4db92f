// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

use super::table;
impl crate::AdminClient {
    /// Replaces the built-in e-mail for one occasion with a template of your own.
    ///
    /// Each occasion has one template: a second one is an error without a code (`INTERNAL` over REST and gRPC).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_email_template`, REST `POST
    /// /v1/admin/add_email_template`, gRPC `AddEmailTemplate`.
    pub fn add_email_template(
        &self,
        request: super::model::AddEmailTemplateRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::ADD_EMAIL_TEMPLATE, request)
    }
    /// Makes a user a member of an organization.
    ///
    /// `ALREADY_EXISTS` when the user is one already, `NOT_FOUND` when there is no such user or organization. To
    /// change roles, remove and add again.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_add_org_member`,
    /// REST `POST /v1/admin/add_org_member`, gRPC `AddOrgMember`. Since server 2.4.0-rc.5.
    pub fn add_org_member(
        &self,
        request: super::model::AddOrgMemberRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgMember> {
        self.call(&table::ADD_ORG_MEMBER, request)
    }
    /// Lets a machine client sign in with tokens of another issuer instead of a secret (RFC 7523).
    ///
    /// For workloads that already have an identity, for example in Kubernetes or at a cloud provider. `NOT_FOUND`
    /// when there is no such client, `ALREADY_EXISTS` when the issuer is registered already, for this or any other
    /// purpose.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_trusted_issuer`, REST `POST
    /// /v1/admin/add_trusted_issuer`, gRPC `AddTrustedIssuer`. Since server 2.4.0-rc.5.
    pub fn add_trusted_issuer(
        &self,
        request: super::model::AddTrustedIssuerRequest,
    ) -> ::authorizer_runtime::Call<super::model::TrustedIssuer> {
        self.call(&table::ADD_TRUSTED_ISSUER, request)
    }
    /// Takes a domain as verified on an administrator's word, without asking the DNS.
    ///
    /// `ALREADY_EXISTS` when it belongs to another organization.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_verified_org_domain`, REST `POST
    /// /v1/admin/add_verified_org_domain`, gRPC `AddVerifiedOrgDomain`. Since server 2.4.0-rc.5.
    pub fn add_verified_org_domain(
        &self,
        request: super::model::AddVerifiedOrgDomainRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgDomain> {
        self.call(&table::ADD_VERIFIED_ORG_DOMAIN, request)
    }
    /// Adds an address that the server calls when something happens.
    ///
    /// The server POSTs JSON to it and signs it: the header `X-Authorizer-Signature` is the hexadecimal HMAC-SHA256
    /// of the body under the server's client secret. An event may have several webhooks, but two that are added
    /// within the same second fail with `INTERNAL`. Addresses in private networks are refused (`INVALID_ARGUMENT`).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_webhook`, REST `POST
    /// /v1/admin/add_webhook`, gRPC `AddWebhook`.
    pub fn add_webhook(
        &self,
        request: super::model::AddWebhookRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::ADD_WEBHOOK, request)
    }
    /// Signs an administrator in with the admin secret, and sets the admin cookie for one hour.
    ///
    /// A client that has the secret need not do this: it sends the secret with every call. `UNAUTHENTICATED` for a
    /// wrong secret; `TOO_MANY_REQUESTS` for 15 minutes after ten wrong ones from the same address.
    ///
    /// Needs no credentials. Protocols: GraphQL `_admin_login`, REST `POST /v1/admin/login`, gRPC `AdminLogin`.
    pub fn admin_login(
        &self,
        request: super::model::AdminLoginRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::ADMIN_LOGIN, request)
    }
    /// Ends the admin session of the caller and clears the admin cookie.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_admin_logout`, REST `POST /v1/admin/logout`,
    /// gRPC `AdminLogout`.
    pub fn admin_logout(
        &self,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::ADMIN_LOGOUT, ())
    }
    /// Returns the configured roles, and whether a second factor can be used on this server.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_admin_meta`, REST `GET /v1/admin/meta`, gRPC
    /// `AdminMeta`.
    pub fn admin_meta(&self) -> ::authorizer_runtime::Call<super::model::AdminMeta> {
        self.call(&table::ADMIN_META, ())
    }
    /// Renews the admin session for another hour, or opens one for a caller who sent the secret.
    ///
    /// The answer carries the admin cookie.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_admin_session`, REST `GET /v1/admin/session`,
    /// gRPC `AdminSession`.
    pub fn admin_session(
        &self,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::ADMIN_SESSION, ())
    }
    /// Set the admin secret of a fresh server, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs no credentials. Protocols: GraphQL `_admin_signup`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "the admin secret is set with `--admin-secret` when the server starts; use `admin_login` to sign in with it"
    )]
    pub fn admin_signup(
        &self,
        request: super::model::AdminSignupRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::ADMIN_SIGNUP, request)
    }
    /// Lists who did what, newest first, with filters.
    ///
    /// Written by the server itself; entries appear a moment after what they record.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_audit_logs`, REST `POST
    /// /v1/admin/audit_logs`, gRPC `AuditLogs`.
    pub fn audit_logs(
        &self,
        request: super::model::AuditLogsRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuditLogs> {
        self.call(&table::AUDIT_LOGS, request)
    }
    /// Returns one registered client, without its secret.
    ///
    /// Asked for by `RegisteredClient::id`, not by the `client_id` of OAuth. `NOT_FOUND` when there is none.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_client`, REST `POST /v1/admin/client`, gRPC
    /// `GetClient`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_client")]
    pub fn client(
        &self,
        request: super::model::ClientRequest,
    ) -> ::authorizer_runtime::Call<super::model::RegisteredClient> {
        self.call(&table::CLIENT, request)
    }
    /// Lists the registered clients, newest first, without their secrets.
    ///
    /// Machine clients as well as the one that the server registers for itself.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_clients`, REST `POST /v1/admin/clients`, gRPC
    /// `Clients`. Since server 2.4.0-rc.5.
    pub fn clients(
        &self,
        request: super::model::ClientsRequest,
    ) -> ::authorizer_runtime::Call<super::model::Clients> {
        self.call(&table::CLIENTS, request)
    }
    /// Registers a machine client, which signs in by itself with the `client_credentials` grant of OAuth 2.0 (RFC
    /// 6749, section 4.4).
    ///
    /// The secret is in this answer and nowhere else; `rotate_client_secret` makes a new one. `INVALID_ARGUMENT`
    /// without a name or a scope.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_create_client`, REST `POST
    /// /v1/admin/create_client`, gRPC `CreateClient`. Since server 2.4.0-rc.5.
    pub fn create_client(
        &self,
        request: super::model::CreateClientRequest,
    ) -> ::authorizer_runtime::Call<super::model::CreateClientResponse> {
        self.call(&table::CREATE_CLIENT, request)
    }
    /// Lets the users of an organization sign in through its own OIDC provider.
    ///
    /// An organization has at most one, and a provider serves at most one organization (`ALREADY_EXISTS`). Users are
    /// created when they first sign in.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_org_oidc_connection`, REST `POST /v1/admin/create_org_oidc_connection`, gRPC
    /// `CreateOrgOidcConnection`. Since server 2.4.0-rc.5.
    pub fn create_org_oidc_connection(
        &self,
        request: super::model::CreateOrgOidcConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgOidcConnection> {
        self.call(&table::CREATE_ORG_OIDC_CONNECTION, request)
    }
    /// Lets the users of an organization sign in through its own SAML 2.0 identity provider.
    ///
    /// An organization has at most one, and a provider serves at most one organization (`ALREADY_EXISTS`). The server
    /// is the service provider; its metadata is at `/oauth/saml/{organization}/metadata`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_org_saml_connection`, REST `POST /v1/admin/create_org_saml_connection`, gRPC
    /// `CreateOrgSamlConnection`. Since server 2.4.0-rc.5.
    pub fn create_org_saml_connection(
        &self,
        request: super::model::CreateOrgSamlConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgSamlConnection> {
        self.call(&table::CREATE_ORG_SAML_CONNECTION, request)
    }
    /// Creates an organization, switched on and without members.
    ///
    /// `ALREADY_EXISTS` when the name is taken, `INVALID_ARGUMENT` when it cannot stand in a URL.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_create_organization`, REST `POST
    /// /v1/admin/create_organization`, gRPC `CreateOrganization`. Since server 2.4.0-rc.5.
    pub fn create_organization(
        &self,
        request: super::model::CreateOrganizationRequest,
    ) -> ::authorizer_runtime::Call<super::model::Organization> {
        self.call(&table::CREATE_ORGANIZATION, request)
    }
    /// Registers an application that an organization's users sign in to with SAML 2.0, this server being the identity
    /// provider.
    ///
    /// The metadata to give to it is at `/saml/idp/{organization}/metadata`. `ALREADY_EXISTS` when the organization
    /// has one with that entity id.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_saml_service_provider`, REST `POST /v1/admin/create_saml_service_provider`, gRPC
    /// `CreateSamlServiceProvider`. Since server 2.4.0-rc.5.
    pub fn create_saml_service_provider(
        &self,
        request: super::model::CreateSamlServiceProviderRequest,
    ) -> ::authorizer_runtime::Call<super::model::SamlServiceProvider> {
        self.call(&table::CREATE_SAML_SERVICE_PROVIDER, request)
    }
    /// Lets an organization's directory create, change and deactivate its users with SCIM 2.0 (RFC 7644), under
    /// `/scim/v2` of the server.
    ///
    /// The token is in this answer and nowhere else; `rotate_scim_token` makes a new one. One per organization
    /// (`ALREADY_EXISTS`).
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_scim_endpoint`, REST `POST /v1/admin/create_scim_endpoint`, gRPC `CreateScimEndpoint`. Since server
    /// 2.4.0-rc.5.
    pub fn create_scim_endpoint(
        &self,
        request: super::model::CreateScimEndpointRequest,
    ) -> ::authorizer_runtime::Call<super::model::CreateScimEndpointResponse> {
        self.call(&table::CREATE_SCIM_ENDPOINT, request)
    }
    /// Deletes a machine client and the trusted issuers that belong to it.
    ///
    /// Asked for by `RegisteredClient::id`, not by the `client_id` of OAuth. `NOT_FOUND` when there is none.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_client`, REST `POST
    /// /v1/admin/delete_client`, gRPC `DeleteClient`. Since server 2.4.0-rc.5.
    pub fn delete_client(
        &self,
        request: super::model::DeleteClientRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_CLIENT, request)
    }
    /// Deletes an e-mail template, so that the built-in e-mail is sent again.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_email_template`, REST `POST
    /// /v1/admin/delete_email_template`, gRPC `DeleteEmailTemplate`.
    pub fn delete_email_template(
        &self,
        request: super::model::DeleteEmailTemplateRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_EMAIL_TEMPLATE, request)
    }
    /// Takes a verified domain away from its organization.
    ///
    /// An organization's admin who names a foreign or unknown domain gets `UNAUTHENTICATED` rather than `NOT_FOUND`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_org_domain`, REST `POST /v1/admin/delete_org_domain`, gRPC `DeleteOrgDomain`. Since server
    /// 2.4.0-rc.5.
    pub fn delete_org_domain(
        &self,
        request: super::model::DeleteOrgDomainRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_ORG_DOMAIN, request)
    }
    /// Deletes the OIDC connection of an organization, so that its users can no longer sign in through it.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_org_oidc_connection`, REST `POST /v1/admin/delete_org_oidc_connection`, gRPC
    /// `DeleteOrgOidcConnection`. Since server 2.4.0-rc.5.
    pub fn delete_org_oidc_connection(
        &self,
        request: super::model::DeleteOrgOidcConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_ORG_OIDC_CONNECTION, request)
    }
    /// Deletes the SAML connection of an organization, so that its users can no longer sign in through it.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_org_saml_connection`, REST `POST /v1/admin/delete_org_saml_connection`, gRPC
    /// `DeleteOrgSamlConnection`. Since server 2.4.0-rc.5.
    pub fn delete_org_saml_connection(
        &self,
        request: super::model::DeleteOrgSamlConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_ORG_SAML_CONNECTION, request)
    }
    /// Deletes an organization with its memberships and verified domains; the users stay.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_organization`, REST `POST
    /// /v1/admin/delete_organization`, gRPC `DeleteOrganization`. Since server 2.4.0-rc.5.
    pub fn delete_organization(
        &self,
        request: super::model::DeleteOrganizationRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_ORGANIZATION, request)
    }
    /// Deletes a service provider, so that nobody can sign in to it any more.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_saml_service_provider`, REST `POST /v1/admin/delete_saml_service_provider`, gRPC
    /// `DeleteSamlServiceProvider`. Since server 2.4.0-rc.5.
    pub fn delete_saml_service_provider(
        &self,
        request: super::model::DeleteSamlServiceProviderRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_SAML_SERVICE_PROVIDER, request)
    }
    /// Deletes the SCIM endpoint of an organization; the users that it provisioned stay.
    ///
    /// Its token stops working at once. `NOT_FOUND` when the organization has none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_scim_endpoint`, REST `POST /v1/admin/delete_scim_endpoint`, gRPC `DeleteScimEndpoint`. Since server
    /// 2.4.0-rc.5.
    pub fn delete_scim_endpoint(
        &self,
        request: super::model::DeleteScimEndpointRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_SCIM_ENDPOINT, request)
    }
    /// Deletes a trusted issuer, so that its tokens are no longer accepted.
    ///
    /// What machine clients got for such tokens before stays valid until it expires. `NOT_FOUND` when there is none
    /// with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_trusted_issuer`, REST `POST
    /// /v1/admin/delete_trusted_issuer`, gRPC `DeleteTrustedIssuer`. Since server 2.4.0-rc.5.
    pub fn delete_trusted_issuer(
        &self,
        request: super::model::DeleteTrustedIssuerRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_TRUSTED_ISSUER, request)
    }
    /// Deletes a user for good, with passkeys, factors, sessions, memberships and permissions.
    ///
    /// Fires the webhook event `user.deleted`. `NOT_FOUND` when there is no such user. To shut somebody out and keep
    /// the account, use `revoke_access`.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_user`, REST `POST
    /// /v1/admin/delete_user`, gRPC `DeleteUser`.
    pub fn delete_user(
        &self,
        request: super::model::DeleteUserRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_USER, request)
    }
    /// Deletes a webhook together with its log.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_webhook`, REST `POST
    /// /v1/admin/delete_webhook`, gRPC `DeleteWebhook`.
    pub fn delete_webhook(
        &self,
        request: super::model::DeleteWebhookRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DELETE_WEBHOOK, request)
    }
    /// Lists the e-mail templates that replace built-in ones, newest first.
    ///
    /// Occasions that are not listed use the built-in e-mail.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_email_templates`, REST `POST
    /// /v1/admin/email_templates`, gRPC `EmailTemplates`.
    pub fn email_templates(
        &self,
        request: super::model::EmailTemplatesRequest,
    ) -> ::authorizer_runtime::Call<super::model::EmailTemplates> {
        self.call(&table::EMAIL_TEMPLATES, request)
    }
    /// Lets a user in again after `revoke_access` or `deactivate_account`.
    ///
    /// Fires the webhook event `user.access_enabled`. Sessions that ended stay ended.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_enable_access`, REST `POST
    /// /v1/admin/enable_access`, gRPC `EnableAccess`.
    pub fn enable_access(
        &self,
        request: super::model::EnableAccessRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::ENABLE_ACCESS, request)
    }
    /// Returned the server's configuration, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_env`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "servers from version 2 on take their configuration from the command line; use `admin_meta` for the roles and `meta` for what is switched on"
    )]
    pub fn env(&self) -> ::authorizer_runtime::Call<super::model::Env> {
        self.call(&table::ENV, ())
    }
    /// Deletes up to 100 relationships, all or none of them.
    ///
    /// One that does not exist is an error without a code (gRPC reports a status beyond the standard ones).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_delete_tuples`, REST `POST
    /// /v1/admin/fga/tuples/delete`, gRPC `FgaDeleteTuples`.
    pub fn fga_delete_tuples(
        &self,
        request: super::model::FgaDeleteTuplesRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::FGA_DELETE_TUPLES, request)
    }
    /// Explains who holds a relation to an object, and why, as a tree.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_expand`, REST `POST
    /// /v1/admin/fga/expand`, gRPC `FgaExpand`.
    pub fn fga_expand(
        &self,
        request: super::model::FgaExpandRequest,
    ) -> ::authorizer_runtime::Call<super::model::FgaExpandResponse> {
        self.call(&table::FGA_EXPAND, request)
    }
    /// Returns the permission model in force.
    ///
    /// Before the first one was written, `id` and `dsl` are empty; that is no error. `FAILED_PRECONDITION` when the
    /// server runs without permissions.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_get_model`, REST `GET
    /// /v1/admin/fga/model`, gRPC `FgaGetModel`.
    pub fn fga_get_model(&self) -> ::authorizer_runtime::Call<super::model::FgaModel> {
        self.call(&table::FGA_GET_MODEL, ())
    }
    /// Lists who holds a relation to an object, up to 1000 of them.
    ///
    /// What lies beyond the limit is cut off without a sign.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_list_users`, REST `POST
    /// /v1/admin/fga/list_users`, gRPC `FgaListUsers`.
    pub fn fga_list_users(
        &self,
        request: super::model::FgaListUsersRequest,
    ) -> ::authorizer_runtime::Call<super::model::FgaListUsersResponse> {
        self.call(&table::FGA_LIST_USERS, request)
    }
    /// Lists stored relationships, all or those that match a filter.
    ///
    /// Goes on where `continuation_token` says. A filter needs `object`: a whole one, or `type:` together with
    /// `user`; anything less is an error without a code.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_read_tuples`, REST `POST
    /// /v1/admin/fga/tuples/read`, gRPC `FgaReadTuples`.
    pub fn fga_read_tuples(
        &self,
        request: super::model::FgaReadTuplesRequest,
    ) -> ::authorizer_runtime::Call<super::model::FgaTuples> {
        self.call(&table::FGA_READ_TUPLES, request)
    }
    /// Deletes the permission model with all its versions.
    ///
    /// `FAILED_PRECONDITION` while any relationship is stored: delete those first.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_reset`, REST `POST /v1/admin/fga/reset`,
    /// gRPC `FgaReset`.
    pub fn fga_reset(
        &self,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::FGA_RESET, ())
    }
    /// Writes a new permission model, which is in force at once.
    ///
    /// Relationships that were written before stay. A model that cannot be read is an error without a code
    /// (`INTERNAL` over REST and gRPC).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_write_model`, REST `POST
    /// /v1/admin/fga/model`, gRPC `FgaWriteModel`.
    pub fn fga_write_model(
        &self,
        request: super::model::FgaWriteModelRequest,
    ) -> ::authorizer_runtime::Call<super::model::FgaModel> {
        self.call(&table::FGA_WRITE_MODEL, request)
    }
    /// Writes up to 100 relationships, all or none of them.
    ///
    /// One that exists already is an error without a code (gRPC reports a status beyond the standard ones).
    /// `INVALID_ARGUMENT` when the model lacks the relation or the type.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_write_tuples`, REST `POST
    /// /v1/admin/fga/tuples`, gRPC `FgaWriteTuples`.
    pub fn fga_write_tuples(
        &self,
        request: super::model::FgaWriteTuplesRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::FGA_WRITE_TUPLES, request)
    }
    /// Made new keys for signing tokens, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_generate_jwt_keys`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "signing keys are made elsewhere and given to the server with `--jwt-type` and `--jwt-secret` or `--jwt-private-key` and `--jwt-public-key`; there is no call to use instead"
    )]
    pub fn generate_jwt_keys(
        &self,
        request: super::model::GenerateJwtKeysRequest,
    ) -> ::authorizer_runtime::Call<super::model::GenerateJwtKeysResponse> {
        self.call(&table::GENERATE_JWT_KEYS, request)
    }
    /// Reads a service provider's metadata document and returns what `create_saml_service_provider` wants to know.
    ///
    /// Stores nothing. `INVALID_ARGUMENT` when it is no such document or names no address to send users to.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_import_saml_sp_metadata`, REST `POST
    /// /v1/admin/import_saml_sp_metadata`, gRPC `ImportSamlSpMetadata`. Since server 2.4.0-rc.5.
    pub fn import_saml_sp_metadata(
        &self,
        request: super::model::ImportSamlSpMetadataRequest,
    ) -> ::authorizer_runtime::Call<super::model::SamlSpMetadataParseResult> {
        self.call(&table::IMPORT_SAML_SP_METADATA, request)
    }
    /// Creates users for up to 100 e-mail addresses and sends each an invitation.
    ///
    /// Addresses that are malformed or already known are passed over; when none is left it fails with
    /// `INVALID_ARGUMENT` or `ALREADY_EXISTS`. The link is valid for 30 minutes. `FAILED_PRECONDITION` when the
    /// server sends no mail.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_invite_members`, REST `POST
    /// /v1/admin/invite_members`, gRPC `InviteMembers`.
    pub fn invite_members(
        &self,
        request: super::model::InviteMembersRequest,
    ) -> ::authorizer_runtime::Call<super::model::InviteMembersResponse> {
        self.call(&table::INVITE_MEMBERS, request)
    }
    /// Lists the keys that an organization's SAML assertions are or were signed with, newest first.
    ///
    /// The order of keys made within the same second is not defined.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_list_saml_idp_keys`, REST `POST /v1/admin/saml_idp_keys`, gRPC `ListSamlIdpKeys`. Since server 2.4.0-rc.5.
    pub fn list_saml_idp_keys(
        &self,
        request: super::model::ListSamlIdpKeysRequest,
    ) -> ::authorizer_runtime::Call<::std::vec::Vec<super::model::SamlIdpKey>> {
        self.call(&table::LIST_SAML_IDP_KEYS, request)
    }
    /// Lists the service providers of an organization, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_list_saml_service_providers`, REST `POST /v1/admin/saml_service_providers`, gRPC `ListSamlServiceProviders`.
    /// Since server 2.4.0-rc.5.
    pub fn list_saml_service_providers(
        &self,
        request: super::model::ListSamlServiceProvidersRequest,
    ) -> ::authorizer_runtime::Call<super::model::SamlServiceProviders> {
        self.call(&table::LIST_SAML_SERVICE_PROVIDERS, request)
    }
    /// Lists the verified domains of an organization, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_org_domains`,
    /// REST `POST /v1/admin/org_domains`, gRPC `OrgDomains`. Since server 2.4.0-rc.5.
    pub fn org_domains(
        &self,
        request: super::model::OrgDomainsRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgDomains> {
        self.call(&table::ORG_DOMAINS, request)
    }
    /// Lists the members of an organization with their names and roles, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_org_members`,
    /// REST `POST /v1/admin/org_members`, gRPC `OrgMembers`. Since server 2.4.0-rc.5.
    pub fn org_members(
        &self,
        request: super::model::OrgMembersRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgMembers> {
        self.call(&table::ORG_MEMBERS, request)
    }
    /// Returns the OIDC connection of an organization, without its secret.
    ///
    /// By its id or by that of the organization. One that is missing is an error without a code (`INTERNAL` over REST
    /// and gRPC); for an organization's admin, one that is missing or foreign is `UNAUTHENTICATED`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_org_oidc_connection`, REST `POST /v1/admin/org_oidc_connection`, gRPC `GetOrgOidcConnection`. Since server
    /// 2.4.0-rc.5.
    #[doc(alias = "get_org_oidc_connection")]
    pub fn org_oidc_connection(
        &self,
        request: super::model::OrgOidcConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgOidcConnection> {
        self.call(&table::ORG_OIDC_CONNECTION, request)
    }
    /// Returns the SAML connection of an organization, without the provider's certificate.
    ///
    /// By its id or by that of the organization. One that is missing is an error without a code (`INTERNAL` over REST
    /// and gRPC); for an organization's admin, one that is missing or foreign is `UNAUTHENTICATED`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_org_saml_connection`, REST `POST /v1/admin/org_saml_connection`, gRPC `GetOrgSamlConnection`. Since server
    /// 2.4.0-rc.5.
    #[doc(alias = "get_org_saml_connection")]
    pub fn org_saml_connection(
        &self,
        request: super::model::OrgSamlConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgSamlConnection> {
        self.call(&table::ORG_SAML_CONNECTION, request)
    }
    /// Returns one organization.
    ///
    /// An organization's admin may ask for that organization only, and gets `UNAUTHENTICATED` for any other, whether
    /// it exists or not.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_organization`,
    /// REST `POST /v1/admin/organization`, gRPC `GetOrganization`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_organization")]
    pub fn organization(
        &self,
        request: super::model::OrganizationRequest,
    ) -> ::authorizer_runtime::Call<super::model::Organization> {
        self.call(&table::ORGANIZATION, request)
    }
    /// Lists the organizations, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_organizations`, REST `POST
    /// /v1/admin/organizations`, gRPC `Organizations`. Since server 2.4.0-rc.5.
    pub fn organizations(
        &self,
        request: super::model::OrganizationsRequest,
    ) -> ::authorizer_runtime::Call<super::model::Organizations> {
        self.call(&table::ORGANIZATIONS, request)
    }
    /// Ends a user's membership of an organization; the user stays.
    ///
    /// An organization's admin cannot remove the last one of their kind (`FAILED_PRECONDITION`).
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_remove_org_member`, REST `POST /v1/admin/remove_org_member`, gRPC `RemoveOrgMember`. Since server
    /// 2.4.0-rc.5.
    pub fn remove_org_member(
        &self,
        request: super::model::RemoveOrgMemberRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::REMOVE_ORG_MEMBER, request)
    }
    /// Begins to verify that an organization owns a domain, and returns the DNS record to publish.
    ///
    /// The record is accepted for 24 hours; asking again replaces it. Public suffixes such as `co.uk` and the domains
    /// of large mail providers are refused (`INVALID_ARGUMENT`). `TOO_MANY_REQUESTS` when an organization asks too
    /// often.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_request_org_domain`, REST `POST /v1/admin/request_org_domain`, gRPC `RequestOrgDomain`. Since server
    /// 2.4.0-rc.5.
    pub fn request_org_domain(
        &self,
        request: super::model::RequestOrgDomainRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgDomainChallenge> {
        self.call(&table::REQUEST_ORG_DOMAIN, request)
    }
    /// Takes an old signing key out of an organization's metadata.
    ///
    /// The one that signs at present cannot be retired (`FAILED_PRECONDITION`). A key that is retired already is
    /// answered with success.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_retire_saml_idp_key`, REST `POST /v1/admin/retire_saml_idp_key`, gRPC `RetireSamlIdpKey`. Since server
    /// 2.4.0-rc.5.
    pub fn retire_saml_idp_key(
        &self,
        request: super::model::RetireSamlIdpKeyRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::RETIRE_SAML_IDP_KEY, request)
    }
    /// Shuts a user out: ends all sessions and refuses new ones until `enable_access`.
    ///
    /// Fires the webhook event `user.access_revoked`.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_revoke_access`, REST `POST
    /// /v1/admin/revoke_access`, gRPC `RevokeAccess`.
    pub fn revoke_access(
        &self,
        request: super::model::RevokeAccessRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::REVOKE_ACCESS, request)
    }
    /// Gives a machine client a new secret; the old one stops working at once.
    ///
    /// The new one is in this answer and nowhere else. Tokens that were issued before stay valid until they expire.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_rotate_client_secret`, REST `POST
    /// /v1/admin/rotate_client_secret`, gRPC `RotateClientSecret`. Since server 2.4.0-rc.5.
    pub fn rotate_client_secret(
        &self,
        request: super::model::RotateClientSecretRequest,
    ) -> ::authorizer_runtime::Call<super::model::CreateClientResponse> {
        self.call(&table::ROTATE_CLIENT_SECRET, request)
    }
    /// Makes a new signing key for an organization's SAML assertions, and signs with it from now on.
    ///
    /// The previous key stays in the metadata, so that service providers have time to fetch the new one; end it with
    /// `retire_saml_idp_key`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_rotate_saml_idp_cert`, REST `POST /v1/admin/rotate_saml_idp_cert`, gRPC `RotateSamlIdpCert`. Since server
    /// 2.4.0-rc.5.
    pub fn rotate_saml_idp_cert(
        &self,
        request: super::model::RotateSamlIdpCertRequest,
    ) -> ::authorizer_runtime::Call<super::model::SamlIdpKey> {
        self.call(&table::ROTATE_SAML_IDP_CERT, request)
    }
    /// Gives a SCIM endpoint a new token; the old one stops working at once.
    ///
    /// The new one is in this answer and nowhere else.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_rotate_scim_token`, REST `POST /v1/admin/rotate_scim_token`, gRPC `RotateScimToken`. Since server
    /// 2.4.0-rc.5.
    pub fn rotate_scim_token(
        &self,
        request: super::model::RotateScimTokenRequest,
    ) -> ::authorizer_runtime::Call<super::model::CreateScimEndpointResponse> {
        self.call(&table::ROTATE_SCIM_TOKEN, request)
    }
    /// Returns one service provider that an organization's users may sign in to.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_saml_service_provider`, REST `POST /v1/admin/saml_service_provider`, gRPC `GetSamlServiceProvider`. Since
    /// server 2.4.0-rc.5.
    #[doc(alias = "get_saml_service_provider")]
    pub fn saml_service_provider(
        &self,
        request: super::model::SamlServiceProviderRequest,
    ) -> ::authorizer_runtime::Call<super::model::SamlServiceProvider> {
        self.call(&table::SAML_SERVICE_PROVIDER, request)
    }
    /// Returns the SCIM endpoint of an organization, without its token.
    ///
    /// `NOT_FOUND` when the organization has none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_scim_endpoint`,
    /// REST `POST /v1/admin/scim_endpoint`, gRPC `GetScimEndpoint`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_scim_endpoint")]
    pub fn scim_endpoint(
        &self,
        request: super::model::ScimEndpointRequest,
    ) -> ::authorizer_runtime::Call<super::model::ScimEndpoint> {
        self.call(&table::SCIM_ENDPOINT, request)
    }
    /// Calls an address once with a made-up event, and returns what it answered.
    ///
    /// For trying an address before `add_webhook`. Not signed and not logged; waits up to 30 seconds. Addresses in
    /// private networks are always refused (`INVALID_ARGUMENT`), even on a server that allows them for webhooks.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_test_endpoint`, REST `POST
    /// /v1/admin/test_endpoint`, gRPC `TestEndpoint`.
    pub fn test_endpoint(
        &self,
        request: super::model::TestEndpointRequest,
    ) -> ::authorizer_runtime::Call<super::model::TestEndpointResponse> {
        self.call(&table::TEST_ENDPOINT, request)
    }
    /// Returns one trusted issuer.
    ///
    /// `NOT_FOUND` when there is none with that id; connections of organizations have operations of their own.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_trusted_issuer`, REST `POST
    /// /v1/admin/trusted_issuer`, gRPC `GetTrustedIssuer`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_trusted_issuer")]
    pub fn trusted_issuer(
        &self,
        request: super::model::TrustedIssuerRequest,
    ) -> ::authorizer_runtime::Call<super::model::TrustedIssuer> {
        self.call(&table::TRUSTED_ISSUER, request)
    }
    /// Lists the trusted issuers, newest first, all or those of one machine client.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_trusted_issuers`, REST `POST
    /// /v1/admin/trusted_issuers`, gRPC `TrustedIssuers`. Since server 2.4.0-rc.5.
    pub fn trusted_issuers(
        &self,
        request: super::model::TrustedIssuersRequest,
    ) -> ::authorizer_runtime::Call<super::model::TrustedIssuers> {
        self.call(&table::TRUSTED_ISSUERS, request)
    }
    /// Changes a machine client; what the request leaves out stays as it is.
    ///
    /// Scopes can be replaced but not cleared. Switching the client off ends its tokens.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_client`, REST `POST
    /// /v1/admin/update_client`, gRPC `UpdateClient`. Since server 2.4.0-rc.5.
    pub fn update_client(
        &self,
        request: super::model::UpdateClientRequest,
    ) -> ::authorizer_runtime::Call<super::model::RegisteredClient> {
        self.call(&table::UPDATE_CLIENT, request)
    }
    /// Changes an e-mail template; what the request leaves out stays as it is.
    ///
    /// Empty values are refused (`INVALID_ARGUMENT`). `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_email_template`, REST `POST
    /// /v1/admin/update_email_template`, gRPC `UpdateEmailTemplate`.
    pub fn update_email_template(
        &self,
        request: super::model::UpdateEmailTemplateRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::UPDATE_EMAIL_TEMPLATE, request)
    }
    /// Changed the server's configuration while it ran, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_env`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "servers from version 2 on are configured with command-line flags when they start; there is no call to use instead"
    )]
    pub fn update_env(
        &self,
        request: super::model::UpdateEnvRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::UPDATE_ENV, request)
    }
    /// Changes an OIDC connection; what the request leaves out stays as it is.
    ///
    /// An empty string clears `redirect_uri`; for the secret and the scopes it is the same as none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_update_org_oidc_connection`, REST `POST /v1/admin/update_org_oidc_connection`, gRPC
    /// `UpdateOrgOidcConnection`. Since server 2.4.0-rc.5.
    pub fn update_org_oidc_connection(
        &self,
        request: super::model::UpdateOrgOidcConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgOidcConnection> {
        self.call(&table::UPDATE_ORG_OIDC_CONNECTION, request)
    }
    /// Changes a SAML connection; what the request leaves out stays as it is.
    ///
    /// An empty string clears `sp_entity_id`, `acs_url` and `attribute_mapping`; for the certificate it is the same
    /// as none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_update_org_saml_connection`, REST `POST /v1/admin/update_org_saml_connection`, gRPC
    /// `UpdateOrgSamlConnection`. Since server 2.4.0-rc.5.
    pub fn update_org_saml_connection(
        &self,
        request: super::model::UpdateOrgSamlConnectionRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgSamlConnection> {
        self.call(&table::UPDATE_ORG_SAML_CONNECTION, request)
    }
    /// Changes an organization; what the request leaves out stays as it is.
    ///
    /// A new name changes the addresses at which its users sign in. `ALREADY_EXISTS` when the name is taken.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_organization`, REST `POST
    /// /v1/admin/update_organization`, gRPC `UpdateOrganization`. Since server 2.4.0-rc.5.
    pub fn update_organization(
        &self,
        request: super::model::UpdateOrganizationRequest,
    ) -> ::authorizer_runtime::Call<super::model::Organization> {
        self.call(&table::UPDATE_ORGANIZATION, request)
    }
    /// Changes a service provider; what the request leaves out stays as it is.
    ///
    /// An empty string clears `sp_cert_pem`, `name_id_format` and `mapped_attributes`; elsewhere it is the same as
    /// none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_update_saml_service_provider`, REST `POST /v1/admin/update_saml_service_provider`, gRPC
    /// `UpdateSamlServiceProvider`. Since server 2.4.0-rc.5.
    pub fn update_saml_service_provider(
        &self,
        request: super::model::UpdateSamlServiceProviderRequest,
    ) -> ::authorizer_runtime::Call<super::model::SamlServiceProvider> {
        self.call(&table::UPDATE_SAML_SERVICE_PROVIDER, request)
    }
    /// Changes a trusted issuer; what the request leaves out stays as it is.
    ///
    /// Issuer, kind, key source and subject claim cannot be changed. Clearing `allowed_subjects` shuts everybody out.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_trusted_issuer`, REST `POST
    /// /v1/admin/update_trusted_issuer`, gRPC `UpdateTrustedIssuer`. Since server 2.4.0-rc.5.
    pub fn update_trusted_issuer(
        &self,
        request: super::model::UpdateTrustedIssuerRequest,
    ) -> ::authorizer_runtime::Call<super::model::TrustedIssuer> {
        self.call(&table::UPDATE_TRUSTED_ISSUER, request)
    }
    /// Changes any user's account; what the request leaves out stays as it is.
    ///
    /// An empty string clears a field, but for the e-mail address and the phone number, which it does not fit
    /// (`INVALID_ARGUMENT`). Roles can be replaced but not cleared: an empty list is the same as none. New roles, and
    /// a new e-mail address or phone number, end the user's sessions; a new address must be confirmed by a link that
    /// is sent to it. `ALREADY_EXISTS` when somebody else has the address or number, `INVALID_ARGUMENT` when nothing
    /// is to be changed.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_user`, REST `POST
    /// /v1/admin/update_user`, gRPC `UpdateUser`.
    pub fn update_user(
        &self,
        request: super::model::UpdateUserRequest,
    ) -> ::authorizer_runtime::Call<super::model::User> {
        self.call(&table::UPDATE_USER, request)
    }
    /// Changes a webhook; what the request leaves out stays as it is, but for the headers.
    ///
    /// Servers up to 2.4.0 erase the stored headers when the request has none: send them again with every change.
    /// `NOT_FOUND` when there is no such webhook.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_webhook`, REST `POST
    /// /v1/admin/update_webhook`, gRPC `UpdateWebhook`.
    pub fn update_webhook(
        &self,
        request: super::model::UpdateWebhookRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::UPDATE_WEBHOOK, request)
    }
    /// Returns one user, by id or by e-mail address.
    ///
    /// The id counts when both are given. `NOT_FOUND` when there is none, `INVALID_ARGUMENT` when neither is given.
    /// The factors in `User::enrolled_mfa_methods` come over GraphQL only.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_user`, REST `POST /v1/admin/user`, gRPC
    /// `User`.
    pub fn user(
        &self,
        request: super::model::UserRequest,
    ) -> ::authorizer_runtime::Call<super::model::User> {
        self.call(&table::USER, request)
    }
    /// Lists the organizations that a user is a member of, with the user's roles in each.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_user_organizations`, REST `POST
    /// /v1/admin/user_organizations`, gRPC `UserOrganizations`. Since server 2.4.0-rc.5.
    pub fn user_organizations(
        &self,
        request: super::model::UserOrganizationsRequest,
    ) -> ::authorizer_runtime::Call<super::model::UserOrganizations> {
        self.call(&table::USER_ORGANIZATIONS, request)
    }
    /// Lists users, newest first, all or those that match a search.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_users`, REST `POST /v1/admin/users`, gRPC
    /// `Users`.
    pub fn users(
        &self,
        request: super::model::UsersRequest,
    ) -> ::authorizer_runtime::Call<super::model::Users> {
        self.call(&table::USERS, request)
    }
    /// Lists the links that were sent by e-mail and not used yet, newest first, expired ones among them.
    ///
    /// The tokens are included, so whoever may call this can confirm addresses in the name of others.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_verification_requests`, REST `POST
    /// /v1/admin/verification_requests`, gRPC `VerificationRequests`.
    pub fn verification_requests(
        &self,
        request: super::model::VerificationRequestsRequest,
    ) -> ::authorizer_runtime::Call<super::model::VerificationRequests> {
        self.call(&table::VERIFICATION_REQUESTS, request)
    }
    /// Looks the published DNS record up, and takes the domain as verified when it is there.
    ///
    /// The server itself asks the DNS. `FAILED_PRECONDITION` when nothing was requested or the record is missing,
    /// differs or cannot be resolved; `ALREADY_EXISTS` when the domain belongs to another organization. A domain that
    /// is verified already is returned as it is.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_verify_org_domain`, REST `POST /v1/admin/verify_org_domain`, gRPC `VerifyOrgDomain`. Since server
    /// 2.4.0-rc.5.
    pub fn verify_org_domain(
        &self,
        request: super::model::VerifyOrgDomainRequest,
    ) -> ::authorizer_runtime::Call<super::model::OrgDomain> {
        self.call(&table::VERIFY_ORG_DOMAIN, request)
    }
    /// Returns one webhook, with the headers that it sends.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_webhook`, REST `POST /v1/admin/webhook`, gRPC
    /// `GetWebhook`.
    #[doc(alias = "get_webhook")]
    pub fn webhook(
        &self,
        request: super::model::WebhookRequest,
    ) -> ::authorizer_runtime::Call<super::model::Webhook> {
        self.call(&table::WEBHOOK, request)
    }
    /// Lists what webhooks were sent and answered, newest first.
    ///
    /// A delivery that got no answer at all leaves no entry.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_webhook_logs`, REST `POST
    /// /v1/admin/webhook_logs`, gRPC `WebhookLogs`.
    pub fn webhook_logs(
        &self,
        request: super::model::WebhookLogsRequest,
    ) -> ::authorizer_runtime::Call<super::model::WebhookLogs> {
        self.call(&table::WEBHOOK_LOGS, request)
    }
    /// Lists the webhooks, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_webhooks`, REST `POST /v1/admin/webhooks`,
    /// gRPC `Webhooks`.
    pub fn webhooks(
        &self,
        request: super::model::WebhooksRequest,
    ) -> ::authorizer_runtime::Call<super::model::Webhooks> {
        self.call(&table::WEBHOOKS, request)
    }
}
