// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

//! What the operations send and receive.
/// What [`AdminClient::add_email_template`](crate::AdminClient::add_email_template) sends.
///
/// Replaces the built-in e-mail for one occasion with a template of your own.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AddEmailTemplateRequest {
    /// Which e-mail to replace: `basic_auth_signup`, `magic_link_login`, `update_email`, `forgot_password`,
    /// `verify_otp` or `invite_member`. Each has one template.
    pub event_name: ::std::string::String,
    /// Subject line of the e-mail, with the same placeholders as the body.
    pub subject: ::std::string::String,
    /// Body of the e-mail in HTML, a Go template: `{{.user.given_name}}`, `{{.organization.name}}`, and
    /// `{{.verification_url}}` or `{{.otp}}`.
    pub template: ::std::string::String,
    /// What an editor made the body from, as JSON text, for the dashboard to go on with. Absent means empty.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub design: ::core::option::Option<::std::string::String>,
}

impl AddEmailTemplateRequest {
    /// With what is required: `event_name`, `subject`, `template`.
    pub fn new(
        event_name: impl ::core::convert::Into<::std::string::String>,
        subject: impl ::core::convert::Into<::std::string::String>,
        template: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            subject: subject.into(),
            template: template.into(),
            design: ::core::default::Default::default(),
        }
    }
    /// What an editor made the body from, as JSON text, for the dashboard to go on with. Absent means empty.
    #[must_use]
    pub fn design(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.design = Some(value.into());
        self
    }
}

/// What [`AdminClient::add_org_member`](crate::AdminClient::add_org_member) sends.
///
/// Makes a user a member of an organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AddOrgMemberRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// The user to add, by `User::id`.
    pub user_id: ::std::string::String,
    /// What the member may do in this organization; names of your own, but for `authorizer:org_admin`, which lets the
    /// member administer it. Absent means nothing.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
}

impl AddOrgMemberRequest {
    /// With what is required: `org_id`, `user_id`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        user_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            user_id: user_id.into(),
            roles: ::core::default::Default::default(),
        }
    }
    /// What the member may do in this organization; names of your own, but for `authorizer:org_admin`, which lets the
    /// member administer it. Absent means nothing.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
}

/// What [`AdminClient::add_trusted_issuer`](crate::AdminClient::add_trusted_issuer) sends.
///
/// Lets a machine client sign in with tokens of another issuer instead of a secret (RFC 7523).
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AddTrustedIssuerRequest {
    /// The machine client, by `RegisteredClient::id` (not by its `client_id`).
    pub service_account_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// The claim `iss` of its tokens, exactly as they carry it. No two records may have the same.
    pub issuer_url: ::std::string::String,
    /// Where the issuer's public keys come from: `oidc_discovery` (its discovery document) or `static_jwks_url`
    /// (`jwks_url`).
    pub key_source_type: ::std::string::String,
    /// Address of the issuer's public keys (RFC 7517), for `static_jwks_url`. Absent for `oidc_discovery`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub jwks_url: ::core::option::Option<::std::string::String>,
    /// Audience that the tokens must carry, usually the address of this server.
    pub expected_aud: ::std::string::String,
    /// Claim that tells who presents the token; `sub` by default.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub subject_claim: ::core::option::Option<::std::string::String>,
    /// What kind of issuer it is: `kubernetes_sa`, `spiffe_jwt`, `oidc` or `cloud_oidc`.
    pub issuer_type: ::std::string::String,
    /// How often to fetch the keys of a SPIFFE bundle, in seconds. Stored, but not used by any server up to 2.4.0.
    /// Absent when none was given.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub spiffe_refresh_hint_seconds: ::core::option::Option<i64>,
    /// Who may use it: exact values of the subject claim, separated by commas. Absent or empty means nobody.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub allowed_subjects: ::core::option::Option<::std::string::String>,
    /// Whether Kubernetes is asked about every token, so that those of deleted workloads are refused at once. Off by
    /// default; needs `kubernetes_api_server_url`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub enable_token_review: ::core::option::Option<bool>,
    /// Address of the Kubernetes API server that reviews tokens, with `https`. Absent when it is not asked.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub kubernetes_api_server_url: ::core::option::Option<::std::string::String>,
}

impl AddTrustedIssuerRequest {
    /// With what is required: `service_account_id`, `name`, `issuer_url`, `key_source_type`, `expected_aud`, `issuer_type`.
    pub fn new(
        service_account_id: impl ::core::convert::Into<::std::string::String>,
        name: impl ::core::convert::Into<::std::string::String>,
        issuer_url: impl ::core::convert::Into<::std::string::String>,
        key_source_type: impl ::core::convert::Into<::std::string::String>,
        expected_aud: impl ::core::convert::Into<::std::string::String>,
        issuer_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            service_account_id: service_account_id.into(),
            name: name.into(),
            issuer_url: issuer_url.into(),
            key_source_type: key_source_type.into(),
            expected_aud: expected_aud.into(),
            issuer_type: issuer_type.into(),
            jwks_url: ::core::default::Default::default(),
            subject_claim: ::core::default::Default::default(),
            spiffe_refresh_hint_seconds: ::core::default::Default::default(),
            allowed_subjects: ::core::default::Default::default(),
            enable_token_review: ::core::default::Default::default(),
            kubernetes_api_server_url: ::core::default::Default::default(),
        }
    }
    /// Address of the issuer's public keys (RFC 7517), for `static_jwks_url`. Absent for `oidc_discovery`.
    #[must_use]
    pub fn jwks_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.jwks_url = Some(value.into());
        self
    }
    /// Claim that tells who presents the token; `sub` by default.
    #[must_use]
    pub fn subject_claim(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.subject_claim = Some(value.into());
        self
    }
    /// How often to fetch the keys of a SPIFFE bundle, in seconds. Stored, but not used by any server up to 2.4.0.
    /// Absent when none was given.
    #[must_use]
    pub fn spiffe_refresh_hint_seconds(mut self, value: i64) -> Self {
        self.spiffe_refresh_hint_seconds = Some(value);
        self
    }
    /// Who may use it: exact values of the subject claim, separated by commas. Absent or empty means nobody.
    #[must_use]
    pub fn allowed_subjects(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.allowed_subjects = Some(value.into());
        self
    }
    /// Whether Kubernetes is asked about every token, so that those of deleted workloads are refused at once. Off by
    /// default; needs `kubernetes_api_server_url`.
    #[must_use]
    pub fn enable_token_review(mut self, value: bool) -> Self {
        self.enable_token_review = Some(value);
        self
    }
    /// Address of the Kubernetes API server that reviews tokens, with `https`. Absent when it is not asked.
    #[must_use]
    pub fn kubernetes_api_server_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.kubernetes_api_server_url = Some(value.into());
        self
    }
}

/// What [`AdminClient::add_verified_org_domain`](crate::AdminClient::add_verified_org_domain) sends.
///
/// Takes a domain as verified on an administrator's word, without asking the DNS.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AddVerifiedOrgDomainRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// The domain, without a scheme, a path or a port; upper case, other scripts and a leading `@` or `*.` are
    /// normalised.
    pub domain: ::std::string::String,
}

impl AddVerifiedOrgDomainRequest {
    /// With what is required: `org_id`, `domain`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        domain: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            domain: domain.into(),
        }
    }
}

/// What [`AdminClient::add_webhook`](crate::AdminClient::add_webhook) sends.
///
/// Adds an address that the server calls when something happens.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AddWebhookRequest {
    /// What sets the webhook off. One of `user.login`, `user.signup`, `user.created`, `user.deleted`,
    /// `user.deactivated`, `user.access_revoked`, `user.access_enabled`, or, through SCIM, `user.provisioned`,
    /// `user.deprovisioned`, `user.scim_updated`, `group.created`, `group.updated`, `group.deleted`.
    pub event_name: ::std::string::String,
    /// What the webhook is for, in your own words; made from the name of the event when absent.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub event_description: ::core::option::Option<::std::string::String>,
    /// Address that is called with POST; `http` or `https`, and not in a private network.
    pub endpoint: ::std::string::String,
    /// Whether the server is to call it; `false` keeps it for later.
    pub enabled: bool,
    /// Headers to send with every delivery, from name to value. Values that are not text are sent as text. Absent
    /// means none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub headers: ::core::option::Option<::authorizer_runtime::SecretMap>,
}

impl AddWebhookRequest {
    /// With what is required: `event_name`, `endpoint`, `enabled`.
    pub fn new(
        event_name: impl ::core::convert::Into<::std::string::String>,
        endpoint: impl ::core::convert::Into<::std::string::String>,
        enabled: bool,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            endpoint: endpoint.into(),
            enabled: enabled,
            event_description: ::core::default::Default::default(),
            headers: ::core::default::Default::default(),
        }
    }
    /// What the webhook is for, in your own words; made from the name of the event when absent.
    #[must_use]
    pub fn event_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.event_description = Some(value.into());
        self
    }
    /// Headers to send with every delivery, from name to value. Values that are not text are sent as text. Absent
    /// means none.
    #[must_use]
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::SecretMap>,
    ) -> Self {
        self.headers = Some(value.into());
        self
    }
}

/// What [`AdminClient::admin_login`](crate::AdminClient::admin_login) sends.
///
/// Signs an administrator in with the admin secret, and sets the admin cookie for one hour.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AdminLoginRequest {
    /// The secret that the server was started with (`--admin-secret`).
    pub admin_secret: ::authorizer_runtime::Secret,
}

impl AdminLoginRequest {
    /// With what is required: `admin_secret`.
    pub fn new(
        admin_secret: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            admin_secret: admin_secret.into(),
        }
    }
}

/// What administrators may know about the server's configuration beyond `Meta`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AdminMeta {
    /// Roles that a user may have, protected ones aside.
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// Roles that a new user gets when the sign-up names none.
    pub default_roles: ::std::vec::Vec<::std::string::String>,
    /// Roles that nobody can ask for at sign-up; only an administrator gives them.
    pub protected_roles: ::std::vec::Vec<::std::string::String>,
    /// Whether any second factor can be used on this server, and so be switched on for a user.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_multi_factor_auth_service_enabled: bool,
}

/// What [`AdminClient::admin_signup`](crate::AdminClient::admin_signup) sends.
///
/// Set the admin secret of a fresh server, until version 2.
#[cfg(feature = "legacy")]
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AdminSignupRequest {
    /// The secret to sign in with from then on.
    pub admin_secret: ::authorizer_runtime::Secret,
}

#[cfg(feature = "legacy")]
impl AdminSignupRequest {
    /// With what is required: `admin_secret`.
    pub fn new(
        admin_secret: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            admin_secret: admin_secret.into(),
        }
    }
}

/// One entry of the audit log: who did what, to what, and from where.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AuditLog {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// Who did it: the id of a user or of a client. Absent for the admin secret, which belongs to nobody.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub actor_id: ::core::option::Option<::std::string::String>,
    /// What kind of actor it was: `user`, `admin`, `agent` or `service_account`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub actor_type: ::core::option::Option<::std::string::String>,
    /// E-mail address of the actor. Absent when there is none.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub actor_email: ::core::option::Option<::std::string::String>,
    /// What was done, such as `user.login_success` or `admin.user_updated`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub action: ::core::option::Option<::std::string::String>,
    /// What kind of record it was done to, such as `user`, `webhook` or `organization`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub resource_type: ::core::option::Option<::std::string::String>,
    /// The record that it was done to. Absent when there was none.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub resource_id: ::core::option::Option<::std::string::String>,
    /// Where the call came from, as the server sees it. GraphQL and gRPC add the port, REST does not.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub ip_address: ::core::option::Option<::std::string::String>,
    /// The header `User-Agent` of the call. Absent when it had none.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub user_agent: ::core::option::Option<::std::string::String>,
    /// JSON text with more about it; `protocol` says whether the call was made over `graphql`, `rest` or `grpc`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub metadata: ::core::option::Option<::std::string::String>,
    /// When it happened, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
}

/// One page of the audit log.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AuditLogs {
    /// The entries of this page, newest first; empty beyond the last page.
    pub audit_logs: ::std::vec::Vec<AuditLog>,
    /// Which page this is, and how many entries match in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::audit_logs`](crate::AdminClient::audit_logs) sends.
///
/// Lists who did what, newest first, with filters.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AuditLogsRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    /// Only entries of this action, such as `user.login_failed`; the whole name. Absent means all.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub action: ::core::option::Option<::std::string::String>,
    /// Only what this user or client did. Absent means everybody.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub actor_id: ::core::option::Option<::std::string::String>,
    /// Only what was done to this kind of record, such as `webhook`. Absent means all.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub resource_type: ::core::option::Option<::std::string::String>,
    /// Only what was done to this record. Absent means all.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub resource_id: ::core::option::Option<::std::string::String>,
    /// Only entries from this moment on, in Unix seconds; the moment itself is included.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub from_timestamp: ::core::option::Option<i64>,
    /// Only entries up to this moment, in Unix seconds; the moment itself is included.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub to_timestamp: ::core::option::Option<i64>,
}

impl AuditLogsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
            action: ::core::default::Default::default(),
            actor_id: ::core::default::Default::default(),
            resource_type: ::core::default::Default::default(),
            resource_id: ::core::default::Default::default(),
            from_timestamp: ::core::default::Default::default(),
            to_timestamp: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Only entries of this action, such as `user.login_failed`; the whole name. Absent means all.
    #[must_use]
    pub fn action(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Only what this user or client did. Absent means everybody.
    #[must_use]
    pub fn actor_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.actor_id = Some(value.into());
        self
    }
    /// Only what was done to this kind of record, such as `webhook`. Absent means all.
    #[must_use]
    pub fn resource_type(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Only what was done to this record. Absent means all.
    #[must_use]
    pub fn resource_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Only entries from this moment on, in Unix seconds; the moment itself is included.
    #[must_use]
    pub fn from_timestamp(mut self, value: i64) -> Self {
        self.from_timestamp = Some(value);
        self
    }
    /// Only entries up to this moment, in Unix seconds; the moment itself is included.
    #[must_use]
    pub fn to_timestamp(mut self, value: i64) -> Self {
        self.to_timestamp = Some(value);
        self
    }
}

/// What a login, or a step on the way to one, led to.
///
/// With `access_token` the user is signed in. Without it another step is needed, and the `should_…` flags say
/// which; a token may also be withheld until a link from an e-mail is opened, as `message` then says. Over REST
/// and gRPC a flag that the server did not set is `false`, and the SDK reports it as `false` over GraphQL, too.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct AuthResponse {
    /// Text for people, in English, such as `Logged in successfully`. Decide by `access_token` and the flags, not by
    /// this.
    pub message: ::std::string::String,
    /// A code was sent by e-mail: finish with `verify_otp`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_show_email_otp_screen: bool,
    /// A code was sent by text message: finish with `verify_otp`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_show_mobile_otp_screen: bool,
    /// A code from an authenticator app is asked for: finish with `verify_otp` and `is_totp`. With
    /// `authenticator_secret` beside it, the app is being set up; else it was before.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_show_totp_screen: bool,
    /// What other calls take as bearer token; a JWT. Absent when another step is needed first.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub access_token: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Who signed in, as a JWT for the application (OIDC). Absent when another step is needed first, and after a
    /// `signup` that signs in directly.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub id_token: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Gets new tokens at the token endpoint, once; valid for 30 days unless the server is configured otherwise.
    /// Absent unless `offline_access` was among the scopes.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub refresh_token: ::core::option::Option<::authorizer_runtime::Secret>,
    /// For how many more seconds the access token is valid; 1800 at first on servers up to 2.4.0. Absent when there
    /// is no token.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub expires_in: ::core::option::Option<i64>,
    /// Who signed in. Absent when another step is needed first.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub user: ::core::option::Option<User>,
    /// QR code for an authenticator app: a PNG image in Base64, without a `data:` prefix. Only while the app is being
    /// set up.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub authenticator_scanner_image: ::core::option::Option<
        ::authorizer_runtime::Secret,
    >,
    /// What the QR code says, for typing it in: the secret of the authenticator app in Base32. Only while the app is
    /// being set up.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub authenticator_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Ten codes, each of which replaces the authenticator app once; shown this one time. `verify_otp` takes them
    /// over GraphQL only. Empty unless the app is being set up.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::list"
    )]
    pub authenticator_recovery_codes: ::std::vec::Vec<::authorizer_runtime::Secret>,
    /// A passkey of the user can be the second factor: go on with `webauthn_login_options` and the e-mail address.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_offer_webauthn_mfa_verify: bool,
    /// A passkey can be set up as second factor: go on with `webauthn_registration_options`.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_offer_webauthn_mfa_setup: bool,
    /// Codes by e-mail can be set up as second factor: go on with `email_otp_mfa_setup`.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_offer_email_otp_mfa_setup: bool,
    /// Codes by text message can be set up as second factor: go on with `sms_otp_mfa_setup`.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_offer_sms_otp_mfa_setup: bool,
}

/// What [`Client::check_permissions`](crate::Client::check_permissions) sends.
///
/// Answers whether a user holds relations to objects, for up to 100 pairs at once.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CheckPermissionsRequest {
    /// What to ask, at least one question and at most 100.
    pub checks: ::std::vec::Vec<PermissionCheckInput>,
    /// Who to ask about, as `type:id` or as the bare id of a user. Absent means the caller; anybody else only for
    /// administrators (`PERMISSION_DENIED`).
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub user: ::core::option::Option<::std::string::String>,
}

impl CheckPermissionsRequest {
    /// With what is required: `checks`.
    pub fn new(
        checks: impl ::core::iter::IntoIterator<Item = PermissionCheckInput>,
    ) -> Self {
        Self {
            checks: checks.into_iter().collect(),
            user: ::core::default::Default::default(),
        }
    }
    /// Who to ask about, as `type:id` or as the bare id of a user. Absent means the caller; anybody else only for
    /// administrators (`PERMISSION_DENIED`).
    #[must_use]
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = Some(value.into());
        self
    }
}

/// The answers of `check_permissions`, in the order of the questions.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CheckPermissionsResponse {
    /// One answer for each question, in the same order.
    pub results: ::std::vec::Vec<PermissionCheckResult>,
}

/// What [`AdminClient::client`](crate::AdminClient::client) sends.
///
/// Returns one registered client, without its secret.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ClientRequest {
    /// The client to return, by `RegisteredClient::id` (not by its `client_id`).
    pub id: ::std::string::String,
}

impl ClientRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// One page of registered clients.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Clients {
    /// The clients of this page, newest first; empty beyond the last page.
    pub clients: ::std::vec::Vec<RegisteredClient>,
    /// Which page this is, and how many clients there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::clients`](crate::AdminClient::clients) sends.
///
/// Lists the registered clients, newest first, without their secrets.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ClientsRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl ClientsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// What [`AdminClient::create_client`](crate::AdminClient::create_client) sends.
///
/// Registers a machine client, which signs in by itself with the `client_credentials` grant of OAuth 2.0 (RFC
/// 6749, section 4.4).
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateClientRequest {
    /// Name for people, as the dashboard shows it. Must not be empty.
    pub name: ::std::string::String,
    /// What the client is for, in your own words. Absent means no note.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub description: ::core::option::Option<::std::string::String>,
    /// Scopes that the client may ask for, at least one. It gets nothing beyond them.
    pub allowed_scopes: ::std::vec::Vec<::std::string::String>,
}

impl CreateClientRequest {
    /// With what is required: `name`, `allowed_scopes`.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        allowed_scopes: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            allowed_scopes: allowed_scopes
                .into_iter()
                .map(::core::convert::Into::into)
                .collect(),
            description: ::core::default::Default::default(),
        }
    }
    /// What the client is for, in your own words. Absent means no note.
    #[must_use]
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = Some(value.into());
        self
    }
}

/// A machine client together with its secret, which is shown this once.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateClientResponse {
    /// The client that the secret belongs to, as it is stored now.
    pub client: RegisteredClient,
    /// What the client proves its identity with; shown this once, the server keeps only a hash.
    pub client_secret: ::authorizer_runtime::Secret,
}

/// What [`AdminClient::create_org_oidc_connection`](crate::AdminClient::create_org_oidc_connection) sends.
///
/// Lets the users of an organization sign in through its own OIDC provider.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateOrgOidcConnectionRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// Issuer of the provider, with `https`; its discovery document tells the endpoints and keys. No two records may
    /// have the same.
    pub issuer_url: ::std::string::String,
    /// The server's own `client_id` at the provider.
    pub client_id: ::std::string::String,
    /// The server's own secret at the provider. Kept encrypted, and never returned.
    pub client_secret: ::authorizer_runtime::Secret,
    /// Scopes to ask the provider for, separated by spaces; `openid profile email` by default.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub scopes: ::core::option::Option<::std::string::String>,
    /// Where the provider sends users back to, as registered there. Absent means `/oauth/sso/{organization}/callback`
    /// of this server.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
}

impl CreateOrgOidcConnectionRequest {
    /// With what is required: `org_id`, `name`, `issuer_url`, `client_id`, `client_secret`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        name: impl ::core::convert::Into<::std::string::String>,
        issuer_url: impl ::core::convert::Into<::std::string::String>,
        client_id: impl ::core::convert::Into<::std::string::String>,
        client_secret: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            name: name.into(),
            issuer_url: issuer_url.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scopes: ::core::default::Default::default(),
            redirect_uri: ::core::default::Default::default(),
        }
    }
    /// Scopes to ask the provider for, separated by spaces; `openid profile email` by default.
    #[must_use]
    pub fn scopes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.scopes = Some(value.into());
        self
    }
    /// Where the provider sends users back to, as registered there. Absent means `/oauth/sso/{organization}/callback`
    /// of this server.
    #[must_use]
    pub fn redirect_uri(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
}

/// What [`AdminClient::create_org_saml_connection`](crate::AdminClient::create_org_saml_connection) sends.
///
/// Lets the users of an organization sign in through its own SAML 2.0 identity provider.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateOrgSamlConnectionRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// Entity id of the identity provider, the issuer of its assertions. No two records may have the same.
    pub idp_entity_id: ::std::string::String,
    /// Where the identity provider takes sign-in requests; `https`, redirect binding.
    pub idp_sso_url: ::std::string::String,
    /// Certificate of the identity provider's signing key, X.509 in PEM. Only assertions signed with it are accepted.
    pub idp_certificate: ::std::string::String,
    /// Entity id under which this server appears at the identity provider. Absent means the address of its metadata,
    /// `/oauth/saml/{organization}/metadata`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub sp_entity_id: ::core::option::Option<::std::string::String>,
    /// Where the provider sends its assertions to, with `https`. Absent means `/oauth/saml/{organization}/acs` of
    /// this server.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub acs_url: ::core::option::Option<::std::string::String>,
    /// JSON object from a field of `User` (`email`, `given_name`, `family_name`, `nickname`, `picture`) to the name
    /// of the provider's attribute. Absent means the usual names.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub attribute_mapping: ::core::option::Option<::std::string::String>,
    /// Whether the identity provider may begin a login without having been asked. Off by default, as it gives up a
    /// protection against forged logins.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
}

impl CreateOrgSamlConnectionRequest {
    /// With what is required: `org_id`, `name`, `idp_entity_id`, `idp_sso_url`, `idp_certificate`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        name: impl ::core::convert::Into<::std::string::String>,
        idp_entity_id: impl ::core::convert::Into<::std::string::String>,
        idp_sso_url: impl ::core::convert::Into<::std::string::String>,
        idp_certificate: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            name: name.into(),
            idp_entity_id: idp_entity_id.into(),
            idp_sso_url: idp_sso_url.into(),
            idp_certificate: idp_certificate.into(),
            sp_entity_id: ::core::default::Default::default(),
            acs_url: ::core::default::Default::default(),
            attribute_mapping: ::core::default::Default::default(),
            allow_idp_initiated: ::core::default::Default::default(),
        }
    }
    /// Entity id under which this server appears at the identity provider. Absent means the address of its metadata,
    /// `/oauth/saml/{organization}/metadata`.
    #[must_use]
    pub fn sp_entity_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sp_entity_id = Some(value.into());
        self
    }
    /// Where the provider sends its assertions to, with `https`. Absent means `/oauth/saml/{organization}/acs` of
    /// this server.
    #[must_use]
    pub fn acs_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.acs_url = Some(value.into());
        self
    }
    /// JSON object from a field of `User` (`email`, `given_name`, `family_name`, `nickname`, `picture`) to the name
    /// of the provider's attribute. Absent means the usual names.
    #[must_use]
    pub fn attribute_mapping(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.attribute_mapping = Some(value.into());
        self
    }
    /// Whether the identity provider may begin a login without having been asked. Off by default, as it gives up a
    /// protection against forged logins.
    #[must_use]
    pub fn allow_idp_initiated(mut self, value: bool) -> Self {
        self.allow_idp_initiated = Some(value);
        self
    }
}

/// What [`AdminClient::create_organization`](crate::AdminClient::create_organization) sends.
///
/// Creates an organization, switched on and without members.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateOrganizationRequest {
    /// Short name for addresses, which nobody else has: without slash, colon, `#`, spaces or control characters.
    pub name: ::std::string::String,
    /// Name for people. Absent means none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub display_name: ::core::option::Option<::std::string::String>,
}

impl CreateOrganizationRequest {
    /// With what is required: `name`.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            display_name: ::core::default::Default::default(),
        }
    }
    /// Name for people. Absent means none.
    #[must_use]
    pub fn display_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

/// What [`AdminClient::create_saml_service_provider`](crate::AdminClient::create_saml_service_provider) sends.
///
/// Registers an application that an organization's users sign in to with SAML 2.0, this server being the identity
/// provider.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSamlServiceProviderRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// Entity id of the service provider, the audience of the assertions that it gets. Unique within the
    /// organization.
    pub entity_id: ::std::string::String,
    /// The one address that users are sent to with their assertions; `http` or `https`.
    pub acs_url: ::std::string::String,
    /// Certificate of the service provider, X.509 in PEM. Absent when it has none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub sp_cert_pem: ::core::option::Option<::std::string::String>,
    /// Format of the name by which the user is passed on. Absent means the e-mail address; any other format passes on
    /// `User::id`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name_id_format: ::core::option::Option<::std::string::String>,
    /// JSON object from a field of `User` (`email`, `given_name`, `family_name`, `nickname`, `picture`), or `groups`,
    /// to the name of the attribute to send. Absent means the usual names.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub mapped_attributes: ::core::option::Option<::std::string::String>,
    /// Whether users may be sent there without the service provider having asked. Off by default.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
}

impl CreateSamlServiceProviderRequest {
    /// With what is required: `org_id`, `name`, `entity_id`, `acs_url`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        name: impl ::core::convert::Into<::std::string::String>,
        entity_id: impl ::core::convert::Into<::std::string::String>,
        acs_url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            name: name.into(),
            entity_id: entity_id.into(),
            acs_url: acs_url.into(),
            sp_cert_pem: ::core::default::Default::default(),
            name_id_format: ::core::default::Default::default(),
            mapped_attributes: ::core::default::Default::default(),
            allow_idp_initiated: ::core::default::Default::default(),
        }
    }
    /// Certificate of the service provider, X.509 in PEM. Absent when it has none.
    #[must_use]
    pub fn sp_cert_pem(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sp_cert_pem = Some(value.into());
        self
    }
    /// Format of the name by which the user is passed on. Absent means the e-mail address; any other format passes on
    /// `User::id`.
    #[must_use]
    pub fn name_id_format(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name_id_format = Some(value.into());
        self
    }
    /// JSON object from a field of `User` (`email`, `given_name`, `family_name`, `nickname`, `picture`), or `groups`,
    /// to the name of the attribute to send. Absent means the usual names.
    #[must_use]
    pub fn mapped_attributes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.mapped_attributes = Some(value.into());
        self
    }
    /// Whether users may be sent there without the service provider having asked. Off by default.
    #[must_use]
    pub fn allow_idp_initiated(mut self, value: bool) -> Self {
        self.allow_idp_initiated = Some(value);
        self
    }
}

/// What [`AdminClient::create_scim_endpoint`](crate::AdminClient::create_scim_endpoint) sends.
///
/// Lets an organization's directory create, change and deactivate its users with SCIM 2.0 (RFC 7644), under
/// `/scim/v2` of the server.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateScimEndpointRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
}

impl CreateScimEndpointRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { org_id: org_id.into() }
    }
}

/// A SCIM endpoint together with its token, which is shown this once.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct CreateScimEndpointResponse {
    /// The endpoint that the token opens, as it is stored now.
    pub scim_endpoint: ScimEndpoint,
    /// What the directory sends as bearer token; shown this once, the server keeps only a hash.
    pub token: ::authorizer_runtime::Secret,
}

/// What [`AdminClient::delete_client`](crate::AdminClient::delete_client) sends.
///
/// Deletes a machine client and the trusted issuers that belong to it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteClientRequest {
    /// The client to delete, by `RegisteredClient::id` (not by its `client_id`).
    pub id: ::std::string::String,
}

impl DeleteClientRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::delete_email_template`](crate::AdminClient::delete_email_template) sends.
///
/// Deletes an e-mail template, so that the built-in e-mail is sent again.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteEmailTemplateRequest {
    /// The template to delete, by `EmailTemplate::id`.
    pub id: ::std::string::String,
}

impl DeleteEmailTemplateRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::delete_org_domain`](crate::AdminClient::delete_org_domain) sends.
///
/// Takes a verified domain away from its organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteOrgDomainRequest {
    /// The domain to take away; which organization has it need not be said.
    pub domain: ::std::string::String,
}

impl DeleteOrgDomainRequest {
    /// With what is required: `domain`.
    pub fn new(domain: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// What [`AdminClient::delete_org_oidc_connection`](crate::AdminClient::delete_org_oidc_connection) sends.
///
/// Deletes the OIDC connection of an organization, so that its users can no longer sign in through it.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteOrgOidcConnectionRequest {
    /// The connection to delete, by `OrgOidcConnection::id`. This or `org_id` is needed; if both are given, they must
    /// fit together.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub id: ::core::option::Option<::std::string::String>,
    /// The organization whose connection is to be deleted. This or `id` is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub org_id: ::core::option::Option<::std::string::String>,
}

impl DeleteOrgOidcConnectionRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            id: ::core::default::Default::default(),
            org_id: ::core::default::Default::default(),
        }
    }
    /// The connection to delete, by `OrgOidcConnection::id`. This or `org_id` is needed; if both are given, they must
    /// fit together.
    #[must_use]
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The organization whose connection is to be deleted. This or `id` is needed.
    #[must_use]
    pub fn org_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.org_id = Some(value.into());
        self
    }
}

/// What [`AdminClient::delete_org_saml_connection`](crate::AdminClient::delete_org_saml_connection) sends.
///
/// Deletes the SAML connection of an organization, so that its users can no longer sign in through it.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteOrgSamlConnectionRequest {
    /// The connection to delete, by `OrgSamlConnection::id`. This or `org_id` is needed; if both are given, they must
    /// fit together.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub id: ::core::option::Option<::std::string::String>,
    /// The organization whose connection is to be deleted. This or `id` is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub org_id: ::core::option::Option<::std::string::String>,
}

impl DeleteOrgSamlConnectionRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            id: ::core::default::Default::default(),
            org_id: ::core::default::Default::default(),
        }
    }
    /// The connection to delete, by `OrgSamlConnection::id`. This or `org_id` is needed; if both are given, they must
    /// fit together.
    #[must_use]
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The organization whose connection is to be deleted. This or `id` is needed.
    #[must_use]
    pub fn org_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.org_id = Some(value.into());
        self
    }
}

/// What [`AdminClient::delete_organization`](crate::AdminClient::delete_organization) sends.
///
/// Deletes an organization with its memberships and verified domains; the users stay.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteOrganizationRequest {
    /// The organization to delete, by `Organization::id`.
    pub id: ::std::string::String,
}

impl DeleteOrganizationRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::delete_saml_service_provider`](crate::AdminClient::delete_saml_service_provider) sends.
///
/// Deletes a service provider, so that nobody can sign in to it any more.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteSamlServiceProviderRequest {
    /// The service provider to delete, by `SamlServiceProvider::id`.
    pub id: ::std::string::String,
}

impl DeleteSamlServiceProviderRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::delete_scim_endpoint`](crate::AdminClient::delete_scim_endpoint) sends.
///
/// Deletes the SCIM endpoint of an organization; the users that it provisioned stay.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteScimEndpointRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
}

impl DeleteScimEndpointRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { org_id: org_id.into() }
    }
}

/// What [`AdminClient::delete_trusted_issuer`](crate::AdminClient::delete_trusted_issuer) sends.
///
/// Deletes a trusted issuer, so that its tokens are no longer accepted.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteTrustedIssuerRequest {
    /// The issuer to delete, by `TrustedIssuer::id`.
    pub id: ::std::string::String,
}

impl DeleteTrustedIssuerRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::delete_user`](crate::AdminClient::delete_user) sends.
///
/// Deletes a user for good, with passkeys, factors, sessions, memberships and permissions.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteUserRequest {
    /// The user to delete, by `User::id`. Servers before 2.4.0 want `email` instead.
    ///
    /// Since server 2.4.0. Over REST and gRPC servers before 2.4.0 ignore it, so the call is refused once the server
    /// is known to be older.
    pub id: ::std::string::String,
}

impl DeleteUserRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::delete_webhook`](crate::AdminClient::delete_webhook) sends.
///
/// Deletes a webhook together with its log.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteWebhookRequest {
    /// The webhook to delete, by `Webhook::id`.
    pub id: ::std::string::String,
}

impl DeleteWebhookRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`Client::email_otp_mfa_setup`](crate::Client::email_otp_mfa_setup) sends.
///
/// Begins to set up codes by e-mail as a second factor, and sends the first one.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct EmailOtpMfaSetupRequest {
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
}

impl EmailOtpMfaSetupRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
        }
    }
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// A template that replaces one of the server's built-in e-mails.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// Which e-mail it replaces: `basic_auth_signup`, `magic_link_login`, `update_email`, `forgot_password`,
    /// `verify_otp` or `invite_member`.
    pub event_name: ::std::string::String,
    /// Body of the e-mail in HTML, a Go template: `{{.user.given_name}}`, `{{.organization.name}}`, and
    /// `{{.verification_url}}` or `{{.otp}}`.
    pub template: ::std::string::String,
    /// What the dashboard's editor made the body from, as JSON text. The server keeps it and does nothing with it.
    pub design: ::std::string::String,
    /// Subject line of the e-mail, with the same placeholders as the body.
    pub subject: ::std::string::String,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// One page of e-mail templates.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct EmailTemplates {
    /// The templates of this page, newest first; empty beyond the last page.
    pub email_templates: ::std::vec::Vec<EmailTemplate>,
    /// Which page this is, and how many templates there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::email_templates`](crate::AdminClient::email_templates) sends.
///
/// Lists the e-mail templates that replace built-in ones, newest first.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct EmailTemplatesRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl EmailTemplatesRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// What [`AdminClient::enable_access`](crate::AdminClient::enable_access) sends.
///
/// Lets a user in again after `revoke_access` or `deactivate_account`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct EnableAccessRequest {
    /// The user to let in again, by `User::id`.
    pub user_id: ::std::string::String,
}

impl EnableAccessRequest {
    /// With what is required: `user_id`.
    pub fn new(user_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The server's configuration as it was kept before version 2. No server from version 2 on returns it.
#[cfg(feature = "legacy")]
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Env {
    /// How long access tokens are valid, as a number with a unit, such as `30m`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ACCESS_TOKEN_EXPIRY_TIME"
    )]
    pub access_token_expiry_time: ::core::option::Option<::std::string::String>,
    /// Secret that administrators sign in with. Now `--admin-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ADMIN_SECRET"
    )]
    pub admin_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Name of the database within its server. Now `--database-name`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DATABASE_NAME"
    )]
    pub database_name: ::core::option::Option<::std::string::String>,
    /// Connection string of the database, which may hold its password. Now `--database-url`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DATABASE_URL"
    )]
    pub database_url: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Kind of database, such as `postgres` or `sqlite`. Now `--database-type`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DATABASE_TYPE"
    )]
    pub database_type: ::core::option::Option<::std::string::String>,
    /// Account that the server uses at the database. Now `--database-username`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DATABASE_USERNAME"
    )]
    pub database_username: ::core::option::Option<::std::string::String>,
    /// Password for the database. Now `--database-password`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DATABASE_PASSWORD"
    )]
    pub database_password: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Host that the database runs on. Now `--database-host`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DATABASE_HOST"
    )]
    pub database_host: ::core::option::Option<::std::string::String>,
    /// Port that the database listens on. Now `--database-port`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DATABASE_PORT"
    )]
    pub database_port: ::core::option::Option<::std::string::String>,
    /// Client id of the server itself, the audience of its tokens. Now `--client-id`.
    #[serde(rename = "CLIENT_ID")]
    pub client_id: ::std::string::String,
    /// Client secret of the server itself, which also signs webhooks. Now `--client-secret`.
    #[serde(rename = "CLIENT_SECRET")]
    pub client_secret: ::authorizer_runtime::Secret,
    /// JavaScript function that adds claims to tokens. Now `--custom-access-token-script`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "CUSTOM_ACCESS_TOKEN_SCRIPT"
    )]
    pub custom_access_token_script: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Host of the mail server. Now `--smtp-host`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_HOST"
    )]
    pub smtp_host: ::core::option::Option<::std::string::String>,
    /// Port of the mail server. Now `--smtp-port`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_PORT"
    )]
    pub smtp_port: ::core::option::Option<::std::string::String>,
    /// Account that the server uses at the mail server. Now `--smtp-username`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_USERNAME"
    )]
    pub smtp_username: ::core::option::Option<::std::string::String>,
    /// Password for the mail server. Now `--smtp-password`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_PASSWORD"
    )]
    pub smtp_password: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Name by which the server greets the mail server. Now `--smtp-local-name`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_LOCAL_NAME"
    )]
    pub smtp_local_name: ::core::option::Option<::std::string::String>,
    /// Address that e-mails are sent from. Now `--smtp-sender-email`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SENDER_EMAIL"
    )]
    pub sender_email: ::core::option::Option<::std::string::String>,
    /// Name that e-mails are sent under. Now `--smtp-sender-name`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SENDER_NAME"
    )]
    pub sender_name: ::core::option::Option<::std::string::String>,
    /// Algorithm that tokens are signed with, such as `RS256`. Now `--jwt-type`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_TYPE"
    )]
    pub jwt_type: ::core::option::Option<::std::string::String>,
    /// Secret that tokens are signed with, for the HS family. Now `--jwt-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_SECRET"
    )]
    pub jwt_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Key that tokens are signed with, in PEM, for the RS and ES families. Now `--jwt-private-key`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_PRIVATE_KEY"
    )]
    pub jwt_private_key: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Key that tokens are checked with, in PEM, for the RS and ES families. Now `--jwt-public-key`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_PUBLIC_KEY"
    )]
    pub jwt_public_key: ::core::option::Option<::std::string::String>,
    /// Origins that may call the server from a browser and be redirected to. Now `--allowed-origins`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default",
        rename = "ALLOWED_ORIGINS"
    )]
    pub allowed_origins: ::std::vec::Vec<::std::string::String>,
    /// Address of the application that users are sent to after they signed in.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "APP_URL"
    )]
    pub app_url: ::core::option::Option<::std::string::String>,
    /// Connection string of the Redis that keeps sessions, which may hold its password. Now `--redis-url`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "REDIS_URL"
    )]
    pub redis_url: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Page that the link of `forgot_password` leads to. Now `--reset-password-url`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "RESET_PASSWORD_URL"
    )]
    pub reset_password_url: ::core::option::Option<::std::string::String>,
    /// Takes e-mail addresses as they are, without a link to confirm them. Now the reverse,
    /// `--enable-email-verification`.
    #[serde(rename = "DISABLE_EMAIL_VERIFICATION")]
    pub disable_email_verification: bool,
    /// Switches sign-up and login with e-mail address and password off. Now the reverse,
    /// `--enable-basic-authentication`.
    #[serde(rename = "DISABLE_BASIC_AUTHENTICATION")]
    pub disable_basic_authentication: bool,
    /// Switches sign-up and login with phone number and password off. Now the reverse,
    /// `--enable-mobile-basic-authentication`.
    #[serde(rename = "DISABLE_MOBILE_BASIC_AUTHENTICATION")]
    pub disable_mobile_basic_authentication: bool,
    /// Switches `magic_link_login` off. Now the reverse, `--enable-magic-link-login`.
    #[serde(rename = "DISABLE_MAGIC_LINK_LOGIN")]
    pub disable_magic_link_login: bool,
    /// Switches the server's own login page off. Now the reverse, `--enable-login-page`.
    #[serde(rename = "DISABLE_LOGIN_PAGE")]
    pub disable_login_page: bool,
    /// Lets nobody create an account. Now the reverse, `--enable-signup`.
    #[serde(rename = "DISABLE_SIGN_UP")]
    pub disable_sign_up: bool,
    /// Keeps this configuration out of Redis when there is one. Without a successor.
    #[serde(rename = "DISABLE_REDIS_FOR_ENV")]
    pub disable_redis_for_env: bool,
    /// Allows passwords of any six characters. Now the reverse, `--enable-strong-password`.
    #[serde(rename = "DISABLE_STRONG_PASSWORD")]
    pub disable_strong_password: bool,
    /// Switches second factors off for everybody. Now `--disable-mfa`.
    #[serde(rename = "DISABLE_MULTI_FACTOR_AUTHENTICATION")]
    pub disable_multi_factor_authentication: bool,
    /// Makes every user set up a second factor. Now `--enforce-mfa`.
    #[serde(rename = "ENFORCE_MULTI_FACTOR_AUTHENTICATION")]
    pub enforce_multi_factor_authentication: bool,
    /// Roles that a user may have. Now `--roles`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default",
        rename = "ROLES"
    )]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// Roles that nobody can ask for at sign-up. Now `--protected-roles`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default",
        rename = "PROTECTED_ROLES"
    )]
    pub protected_roles: ::std::vec::Vec<::std::string::String>,
    /// Roles that a new user gets when the sign-up names none. Now `--default-roles`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default",
        rename = "DEFAULT_ROLES"
    )]
    pub default_roles: ::std::vec::Vec<::std::string::String>,
    /// Claim of the ID token that holds the user's roles; `role` by default. Now `--jwt-role-claim`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_ROLE_CLAIM"
    )]
    pub jwt_role_claim: ::core::option::Option<::std::string::String>,
    /// The server's client id at Google. Now `--google-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GOOGLE_CLIENT_ID"
    )]
    pub google_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Google. Now `--google-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GOOGLE_CLIENT_SECRET"
    )]
    pub google_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at `GitHub`. Now `--github-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GITHUB_CLIENT_ID"
    )]
    pub github_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at `GitHub`. Now `--github-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GITHUB_CLIENT_SECRET"
    )]
    pub github_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Facebook. Now `--facebook-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "FACEBOOK_CLIENT_ID"
    )]
    pub facebook_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Facebook. Now `--facebook-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "FACEBOOK_CLIENT_SECRET"
    )]
    pub facebook_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at `LinkedIn`. Now `--linkedin-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "LINKEDIN_CLIENT_ID"
    )]
    pub linkedin_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at `LinkedIn`. Now `--linkedin-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "LINKEDIN_CLIENT_SECRET"
    )]
    pub linkedin_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Apple. Now `--apple-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "APPLE_CLIENT_ID"
    )]
    pub apple_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Apple. Now `--apple-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "APPLE_CLIENT_SECRET"
    )]
    pub apple_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Discord. Now `--discord-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISCORD_CLIENT_ID"
    )]
    pub discord_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Discord. Now `--discord-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISCORD_CLIENT_SECRET"
    )]
    pub discord_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Twitter (X). Now `--twitter-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITTER_CLIENT_ID"
    )]
    pub twitter_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Twitter (X). Now `--twitter-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITTER_CLIENT_SECRET"
    )]
    pub twitter_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Microsoft. Now `--microsoft-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "MICROSOFT_CLIENT_ID"
    )]
    pub microsoft_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Microsoft. Now `--microsoft-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "MICROSOFT_CLIENT_SECRET"
    )]
    pub microsoft_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Microsoft tenant whose accounts may sign in. Now `--microsoft-tenant-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "MICROSOFT_ACTIVE_DIRECTORY_TENANT_ID"
    )]
    pub microsoft_active_directory_tenant_id: ::core::option::Option<
        ::std::string::String,
    >,
    /// The server's client id at Twitch. Now `--twitch-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITCH_CLIENT_ID"
    )]
    pub twitch_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Twitch. Now `--twitch-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITCH_CLIENT_SECRET"
    )]
    pub twitch_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Roblox. Now `--roblox-client-id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ROBLOX_CLIENT_ID"
    )]
    pub roblox_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Roblox. Now `--roblox-client-secret`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ROBLOX_CLIENT_SECRET"
    )]
    pub roblox_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Whose login page it is, as shown there and in e-mails. Now `--organization-name`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ORGANIZATION_NAME"
    )]
    pub organization_name: ::core::option::Option<::std::string::String>,
    /// Address of the logo on the login page and in e-mails. Now `--organization-logo`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ORGANIZATION_LOGO"
    )]
    pub organization_logo: ::core::option::Option<::std::string::String>,
    /// Whether session cookies are sent over HTTPS only. Now `--app-cookie-secure`.
    #[serde(rename = "APP_COOKIE_SECURE")]
    pub app_cookie_secure: bool,
    /// Whether the admin cookie is sent over HTTPS only. Now `--admin-cookie-secure`.
    #[serde(rename = "ADMIN_COOKIE_SECURE")]
    pub admin_cookie_secure: bool,
    /// Response type of authorization requests that name none. Now `--default-authorize-response-type`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DEFAULT_AUTHORIZE_RESPONSE_TYPE"
    )]
    pub default_authorize_response_type: ::core::option::Option<::std::string::String>,
    /// Response mode of authorization requests that name none. Now `--default-authorize-response-mode`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DEFAULT_AUTHORIZE_RESPONSE_MODE"
    )]
    pub default_authorize_response_mode: ::core::option::Option<::std::string::String>,
    /// Switches the GraphQL playground off. Now the reverse, `--enable-playground`.
    #[serde(rename = "DISABLE_PLAYGROUND")]
    pub disable_playground: bool,
    /// Switches codes by e-mail as second factor off. Now `--disable-email-otp`.
    #[serde(rename = "DISABLE_MAIL_OTP_LOGIN")]
    pub disable_mail_otp_login: bool,
    /// Switches authenticator apps as second factor off. Now `--disable-totp-login`.
    #[serde(rename = "DISABLE_TOTP_LOGIN")]
    pub disable_totp_login: bool,
}

/// What [`AdminClient::fga_delete_tuples`](crate::AdminClient::fga_delete_tuples) sends.
///
/// Deletes up to 100 relationships, all or none of them.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaDeleteTuplesRequest {
    /// The relationships to delete, at least one and at most 100.
    pub tuples: ::std::vec::Vec<FgaTupleInput>,
}

impl FgaDeleteTuplesRequest {
    /// With what is required: `tuples`.
    pub fn new(tuples: impl ::core::iter::IntoIterator<Item = FgaTupleInput>) -> Self {
        Self {
            tuples: tuples.into_iter().collect(),
        }
    }
}

/// What [`AdminClient::fga_expand`](crate::AdminClient::fga_expand) sends.
///
/// Explains who holds a relation to an object, and why, as a tree.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaExpandRequest {
    /// Name of the relation as the model has it, such as `viewer`.
    pub relation: ::std::string::String,
    /// The thing that the relation leads to, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
}

impl FgaExpandRequest {
    /// With what is required: `relation`, `object`.
    pub fn new(
        relation: impl ::core::convert::Into<::std::string::String>,
        object: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            relation: relation.into(),
            object: object.into(),
        }
    }
}

/// The tree that explains who holds a relation.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaExpandResponse {
    /// JSON text of the tree, in the form of the `Expand` call of `OpenFGA`.
    pub tree: ::std::string::String,
}

/// What [`AdminClient::fga_list_users`](crate::AdminClient::fga_list_users) sends.
///
/// Lists who holds a relation to an object, up to 1000 of them.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaListUsersRequest {
    /// The thing that the relation leads to, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
    /// Name of the relation as the model has it, such as `viewer`.
    pub relation: ::std::string::String,
    /// Type of what to look for, such as `user` or `service_account`.
    pub user_type: ::std::string::String,
}

impl FgaListUsersRequest {
    /// With what is required: `object`, `relation`, `user_type`.
    pub fn new(
        object: impl ::core::convert::Into<::std::string::String>,
        relation: impl ::core::convert::Into<::std::string::String>,
        user_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            object: object.into(),
            relation: relation.into(),
            user_type: user_type.into(),
        }
    }
}

/// Who holds the relation that was asked about.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaListUsersResponse {
    /// Who holds the relation, as `type:id`; at most 1000, and the rest is cut off without a sign.
    pub users: ::std::vec::Vec<::std::string::String>,
}

/// A permission model: which types of objects there are, and which relations to them.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaModel {
    /// Identifies this version of the model. Empty before the first one was written.
    pub id: ::std::string::String,
    /// The model in the language of `OpenFGA`, schema 1.1. Empty before the first one was written.
    pub dsl: ::std::string::String,
}

/// What [`AdminClient::fga_read_tuples`](crate::AdminClient::fga_read_tuples) sends.
///
/// Lists stored relationships, all or those that match a filter.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaReadTuplesRequest {
    /// Only relationships of this one, as `type:id`. Needs `object` beside it. Absent means anybody.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub user: ::core::option::Option<::std::string::String>,
    /// Only this relation. Needs `object` beside it. Absent means any.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub relation: ::core::option::Option<::std::string::String>,
    /// Only relationships to this object, as `type:id`, or to any of a type, as `type:` together with `user`. Absent
    /// means any.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub object: ::core::option::Option<::std::string::String>,
    /// How many relationships to return at most; 100 when absent or out of range.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub page_size: ::core::option::Option<i64>,
    /// Where to go on, from the previous page. Absent means at the beginning; one that the server did not give is an
    /// error without a code.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub continuation_token: ::core::option::Option<::std::string::String>,
}

impl FgaReadTuplesRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            user: ::core::default::Default::default(),
            relation: ::core::default::Default::default(),
            object: ::core::default::Default::default(),
            page_size: ::core::default::Default::default(),
            continuation_token: ::core::default::Default::default(),
        }
    }
    /// Only relationships of this one, as `type:id`. Needs `object` beside it. Absent means anybody.
    #[must_use]
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Only this relation. Needs `object` beside it. Absent means any.
    #[must_use]
    pub fn relation(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.relation = Some(value.into());
        self
    }
    /// Only relationships to this object, as `type:id`, or to any of a type, as `type:` together with `user`. Absent
    /// means any.
    #[must_use]
    pub fn object(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.object = Some(value.into());
        self
    }
    /// How many relationships to return at most; 100 when absent or out of range.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Where to go on, from the previous page. Absent means at the beginning; one that the server did not give is an
    /// error without a code.
    #[must_use]
    pub fn continuation_token(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.continuation_token = Some(value.into());
        self
    }
}

/// A relation to an object that the user must hold for a call to succeed.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaRelationInput {
    /// Name of the relation as the model has it, such as `viewer`.
    pub relation: ::std::string::String,
    /// The thing that the relation leads to, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
}

impl FgaRelationInput {
    /// With what is required: `relation`, `object`.
    pub fn new(
        relation: impl ::core::convert::Into<::std::string::String>,
        object: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            relation: relation.into(),
            object: object.into(),
        }
    }
}

/// A stored relationship: a user, or a group of them, and its relation to an object.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaTuple {
    /// Who holds the relation: `type:id`, such as `user:1`, `service_account:1` or `agent:1`, or all who hold another
    /// relation, `type:id#relation`.
    pub user: ::std::string::String,
    /// Name of the relation as the model has it, such as `viewer`.
    pub relation: ::std::string::String,
    /// The thing that the relation leads to, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
}

/// A relationship to write, to delete, or to assume during a check.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaTupleInput {
    /// Who is to hold the relation: `type:id`, such as `user:1`, `service_account:1` or `agent:1`, or all who hold
    /// another relation, `type:id#relation`.
    pub user: ::std::string::String,
    /// Name of the relation as the model has it, such as `viewer`.
    pub relation: ::std::string::String,
    /// The thing that the relation leads to, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
}

impl FgaTupleInput {
    /// With what is required: `user`, `relation`, `object`.
    pub fn new(
        user: impl ::core::convert::Into<::std::string::String>,
        relation: impl ::core::convert::Into<::std::string::String>,
        object: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            user: user.into(),
            relation: relation.into(),
            object: object.into(),
        }
    }
}

/// One page of stored relationships.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaTuples {
    /// The relationships of this page; go on while there is a `continuation_token`.
    pub tuples: ::std::vec::Vec<FgaTuple>,
    /// Where the next page begins. Absent on the last one.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub continuation_token: ::core::option::Option<::std::string::String>,
}

/// What [`AdminClient::fga_write_model`](crate::AdminClient::fga_write_model) sends.
///
/// Writes a new permission model, which is in force at once.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaWriteModelRequest {
    /// The model in the language of `OpenFGA`, schema 1.1.
    pub dsl: ::std::string::String,
}

impl FgaWriteModelRequest {
    /// With what is required: `dsl`.
    pub fn new(dsl: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { dsl: dsl.into() }
    }
}

/// What [`AdminClient::fga_write_tuples`](crate::AdminClient::fga_write_tuples) sends.
///
/// Writes up to 100 relationships, all or none of them.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct FgaWriteTuplesRequest {
    /// The relationships to write, at least one and at most 100.
    pub tuples: ::std::vec::Vec<FgaTupleInput>,
}

impl FgaWriteTuplesRequest {
    /// With what is required: `tuples`.
    pub fn new(tuples: impl ::core::iter::IntoIterator<Item = FgaTupleInput>) -> Self {
        Self {
            tuples: tuples.into_iter().collect(),
        }
    }
}

/// What [`Client::forgot_password`](crate::Client::forgot_password) sends.
///
/// Starts the reset of a forgotten password.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ForgotPasswordRequest {
    /// Address of the account; a link is sent there. This or `phone_number` is needed, and this counts if both are
    /// given.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the account; a code is sent there. This or `email` is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// Meant for the `state` of an authorization request; not used by any server up to 2.4.0.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
    /// Page that the link opens, with the token for `reset_password` in its parameter `token`. When absent, the
    /// client's redirect URL if it has one, else the server's page. Its origin must be allowed by the server, which
    /// by default allows only its own (`INVALID_ARGUMENT`).
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
}

impl ForgotPasswordRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
            redirect_uri: ::core::default::Default::default(),
        }
    }
    /// Address of the account; a link is sent there. This or `phone_number` is needed, and this counts if both are
    /// given.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the account; a code is sent there. This or `email` is needed.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Meant for the `state` of an authorization request; not used by any server up to 2.4.0.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Page that the link opens, with the token for `reset_password` in its parameter `token`. When absent, the
    /// client's redirect URL if it has one, else the server's page. Its origin must be allowed by the server, which
    /// by default allows only its own (`INVALID_ARGUMENT`).
    #[must_use]
    pub fn redirect_uri(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
}

/// What `forgot_password` set in motion.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ForgotPasswordResponse {
    /// Text for people, in English; it may change with any version of the server.
    pub message: ::std::string::String,
    /// A code was sent by text message: finish with `reset_password` on the same session.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub should_show_mobile_otp_screen: bool,
}

/// Keys for signing tokens as they were made before version 2. No server from version 2 on returns them.
#[cfg(feature = "legacy")]
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GenerateJwtKeysResponse {
    /// The shared secret, for algorithms of the HS family. Absent for others.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The public half in PEM, for algorithms of the RS and ES families. Absent for others.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub public_key: ::core::option::Option<::std::string::String>,
    /// The private half in PEM, for algorithms of the RS and ES families. Absent for others.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub private_key: ::core::option::Option<::authorizer_runtime::Secret>,
}

/// What [`AdminClient::generate_jwt_keys`](crate::AdminClient::generate_jwt_keys) sends.
///
/// Made new keys for signing tokens, until version 2.
#[cfg(feature = "legacy")]
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct GenerateJwtKeysRequest {
    /// Signing algorithm to make keys for, such as `HS256`, `RS256` or `ES256`.
    pub r#type: ::std::string::String,
}

#[cfg(feature = "legacy")]
impl GenerateJwtKeysRequest {
    /// With what is required: `type`.
    pub fn new(r#type: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { r#type: r#type.into() }
    }
}

/// What [`AdminClient::import_saml_sp_metadata`](crate::AdminClient::import_saml_sp_metadata) sends.
///
/// Reads a service provider's metadata document and returns what `create_saml_service_provider` wants to know.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ImportSamlSpMetadataRequest {
    /// The service provider's metadata document, as XML text.
    pub metadata_xml: ::std::string::String,
}

impl ImportSamlSpMetadataRequest {
    /// With what is required: `metadata_xml`.
    pub fn new(metadata_xml: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            metadata_xml: metadata_xml.into(),
        }
    }
}

/// What [`AdminClient::invite_members`](crate::AdminClient::invite_members) sends.
///
/// Creates users for up to 100 e-mail addresses and sends each an invitation.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct InviteMembersRequest {
    /// Addresses to invite, at most 100. Malformed and already known ones are passed over.
    pub emails: ::std::vec::Vec<::std::string::String>,
    /// Where the invited users go in the end. Its origin must be allowed by the server, which by default allows only
    /// its own (`INVALID_ARGUMENT`). Absent means the server's page; the client's redirect URL is not filled in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
}

impl InviteMembersRequest {
    /// With what is required: `emails`.
    pub fn new(
        emails: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            emails: emails.into_iter().map(::core::convert::Into::into).collect(),
            redirect_uri: ::core::default::Default::default(),
        }
    }
    /// Where the invited users go in the end. Its origin must be allowed by the server, which by default allows only
    /// its own (`INVALID_ARGUMENT`). Absent means the server's page; the client's redirect URL is not filled in.
    #[must_use]
    pub fn redirect_uri(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
}

/// Who was invited: the users that were created.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct InviteMembersResponse {
    /// Text for people, in English; it may change with any version of the server.
    pub message: ::std::string::String,
    /// The users of this page, newest first; empty beyond the last page.
    pub users: ::std::vec::Vec<User>,
}

/// What [`Client::list_permissions`](crate::Client::list_permissions) sends.
///
/// Lists the objects that a user holds relations to, up to 1000 of them.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ListPermissionsRequest {
    /// Only this relation. Absent means all of the model.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub relation: ::core::option::Option<::std::string::String>,
    /// Only objects of this type, such as `document`. Absent means all types of the model.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub object_type: ::core::option::Option<::std::string::String>,
    /// Who to ask about, as `type:id` or as the bare id of a user. Absent means the caller; anybody else only for
    /// administrators (`PERMISSION_DENIED`).
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub user: ::core::option::Option<::std::string::String>,
}

impl ListPermissionsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            relation: ::core::default::Default::default(),
            object_type: ::core::default::Default::default(),
            user: ::core::default::Default::default(),
        }
    }
    /// Only this relation. Absent means all of the model.
    #[must_use]
    pub fn relation(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.relation = Some(value.into());
        self
    }
    /// Only objects of this type, such as `document`. Absent means all types of the model.
    #[must_use]
    pub fn object_type(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Who to ask about, as `type:id` or as the bare id of a user. Absent means the caller; anybody else only for
    /// administrators (`PERMISSION_DENIED`).
    #[must_use]
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = Some(value.into());
        self
    }
}

/// What the user was found to have access to.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ListPermissionsResponse {
    /// The objects without repetition, as `type:id`.
    pub objects: ::std::vec::Vec<::std::string::String>,
    /// Each object with the relation that the user holds to it.
    pub permissions: ::std::vec::Vec<Permission>,
    /// `true` when there are more than the 1000 that were returned.
    pub truncated: bool,
}

/// What [`AdminClient::list_saml_idp_keys`](crate::AdminClient::list_saml_idp_keys) sends.
///
/// Lists the keys that an organization's SAML assertions are or were signed with, newest first.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ListSamlIdpKeysRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
}

impl ListSamlIdpKeysRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { org_id: org_id.into() }
    }
}

/// What [`AdminClient::list_saml_service_providers`](crate::AdminClient::list_saml_service_providers) sends.
///
/// Lists the service providers of an organization, newest first.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ListSamlServiceProvidersRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl ListSamlServiceProvidersRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            org_id: org_id.into(),
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// What [`Client::lock_mfa`](crate::Client::lock_mfa) sends.
///
/// Locks the account of a user who has lost the second factor, in the middle of a login.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct LockMfaRequest {
    /// Address of the user who is signing in. Without it and without `phone_number` it is whoever the session's
    /// cookie belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user who is signing in. Without it and without `email` it is whoever the session's cookie
    /// belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
}

impl LockMfaRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
        }
    }
    /// Address of the user who is signing in. Without it and without `phone_number` it is whoever the session's
    /// cookie belongs to.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user who is signing in. Without it and without `email` it is whoever the session's cookie
    /// belongs to.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// What [`Client::login`](crate::Client::login) sends.
///
/// Signs a user in with a password and an e-mail address or phone number.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct LoginRequest {
    /// Address that the user signed up with, in the same spelling. This or `phone_number` is needed, and this counts
    /// if both are given.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number that the user signed up with, in the same spelling. This or `email` is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// The user's password in plain text. REST and gRPC refuse more than 128 characters.
    pub password: ::authorizer_runtime::Secret,
    /// Roles to put into the tokens, out of those that the user has (`INVALID_ARGUMENT`). Absent means the server's
    /// default roles.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub scope: ::std::vec::Vec<::std::string::String>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

impl LoginRequest {
    /// With what is required: `password`.
    pub fn new(
        password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            roles: ::core::default::Default::default(),
            scope: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
        }
    }
    /// Address that the user signed up with, in the same spelling. This or `phone_number` is needed, and this counts
    /// if both are given.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number that the user signed up with, in the same spelling. This or `email` is needed.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Roles to put into the tokens, out of those that the user has (`INVALID_ARGUMENT`). Absent means the server's
    /// default roles.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[must_use]
    pub fn scope(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.scope = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// What [`Client::magic_link_login`](crate::Client::magic_link_login) sends.
///
/// Sends an e-mail with a link that signs its reader in, and creates the user when there is none.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct MagicLinkLoginRequest {
    /// Where to send the link, and the account to create when there is none. The server turns it into lower case
    /// first.
    pub email: ::std::string::String,
    /// Roles for a user who is created by this, out of those that are configured and not protected
    /// (`INVALID_ARGUMENT`). Absent means the default ones.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// What the tokens are for that opening the link gives; `openid`, `email` and `profile` when absent. Redeeming it
    /// with `verify_email` gives the default ones in any case.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub scope: ::std::vec::Vec<::std::string::String>,
    /// Handed on to the page that the link leads to. Servers up to 2.4.0 do not continue an authorization request
    /// that waits under it. Absent means none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
    /// Where the link leads back to. When absent, the client's redirect URL if it has one, else a page of the server.
    /// Its origin must be allowed by the server, which by default allows only its own (`INVALID_ARGUMENT`).
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
}

impl MagicLinkLoginRequest {
    /// With what is required: `email`.
    pub fn new(email: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            email: email.into(),
            roles: ::core::default::Default::default(),
            scope: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
            redirect_uri: ::core::default::Default::default(),
        }
    }
    /// Roles for a user who is created by this, out of those that are configured and not protected
    /// (`INVALID_ARGUMENT`). Absent means the default ones.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// What the tokens are for that opening the link gives; `openid`, `email` and `profile` when absent. Redeeming it
    /// with `verify_email` gives the default ones in any case.
    #[must_use]
    pub fn scope(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.scope = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// Handed on to the page that the link leads to. Servers up to 2.4.0 do not continue an authorization request
    /// that waits under it. Absent means none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Where the link leads back to. When absent, the client's redirect URL if it has one, else a page of the server.
    /// Its origin must be allowed by the server, which by default allows only its own (`INVALID_ARGUMENT`).
    #[must_use]
    pub fn redirect_uri(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
}

/// The answer of operations that report nothing but success.
///
/// Its text is for people: decide by whether the call succeeded.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct MessageResponse {
    /// Text for people, in English; it may change with any version of the server.
    pub message: ::std::string::String,
}

/// What everyone may know about the server: its version, its client id, and which ways of signing in are switched
/// on.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Meta {
    /// Version of the server. One built from source says `0.0.1`, so it cannot be relied on to tell what the server
    /// can do.
    pub version: ::std::string::String,
    /// Client id of the server itself, the audience of the tokens that it gives to users. Not secret.
    pub client_id: ::std::string::String,
    /// Whether users can sign in with Google.
    pub is_google_login_enabled: bool,
    /// Whether users can sign in with Facebook.
    pub is_facebook_login_enabled: bool,
    /// Whether users can sign in with `GitHub`.
    pub is_github_login_enabled: bool,
    /// Whether users can sign in with `LinkedIn`.
    pub is_linkedin_login_enabled: bool,
    /// Whether users can sign in with Apple.
    pub is_apple_login_enabled: bool,
    /// Whether users can sign in with Discord.
    pub is_discord_login_enabled: bool,
    /// Whether users can sign in with Twitter (X).
    pub is_twitter_login_enabled: bool,
    /// Whether users can sign in with Microsoft.
    pub is_microsoft_login_enabled: bool,
    /// Whether users can sign in with Twitch.
    pub is_twitch_login_enabled: bool,
    /// Whether users can sign in with Roblox.
    pub is_roblox_login_enabled: bool,
    /// Whether new e-mail addresses must be confirmed by a link. Without a mail server none is sent, whatever this
    /// says.
    pub is_email_verification_enabled: bool,
    /// Whether users can sign up and in with e-mail address and password.
    pub is_basic_authentication_enabled: bool,
    /// Whether `magic_link_login` is switched on.
    pub is_magic_link_login_enabled: bool,
    /// Whether users can create accounts themselves.
    pub is_sign_up_enabled: bool,
    /// Whether passwords need an upper-case letter, a lower-case letter, a digit and another character.
    pub is_strong_password_enabled: bool,
    /// Whether any second factor can be used on this server.
    pub is_multi_factor_auth_enabled: bool,
    /// Whether users can sign up and in with phone number and password.
    pub is_mobile_basic_authentication_enabled: bool,
    /// Whether new phone numbers must be confirmed by a code. Without a provider of text messages none is sent,
    /// whatever this says.
    pub is_phone_verification_enabled: bool,
    /// Whether the server tells by an e-mail address which organization's provider to sign in with.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_org_discovery_enabled: bool,
    /// Whether an authenticator app can be the second factor.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_totp_mfa_enabled: bool,
    /// Whether codes by e-mail can be the second factor; needs a mail server.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_email_otp_mfa_enabled: bool,
    /// Whether codes by text message can be the second factor; needs a provider of text messages.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_sms_otp_mfa_enabled: bool,
    /// Whether a passkey can be the second factor.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_webauthn_enabled: bool,
    /// Whether every user must have a second factor, so that `skip_mfa_setup` is refused.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_mfa_enforced: bool,
}

/// What [`Client::mobile_login`](crate::Client::mobile_login) sends.
///
/// Signed a user in with phone number and password, until version 2.
#[cfg(feature = "legacy")]
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct MobileLoginRequest {
    /// Number that the user signed up with, in the same spelling.
    pub phone_number: ::std::string::String,
    /// The user's password in plain text.
    pub password: ::authorizer_runtime::Secret,
    /// What the user may do, as names that the server is configured with.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub scope: ::std::vec::Vec<::std::string::String>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

#[cfg(feature = "legacy")]
impl MobileLoginRequest {
    /// With what is required: `phone_number`, `password`.
    pub fn new(
        phone_number: impl ::core::convert::Into<::std::string::String>,
        password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            password: password.into(),
            roles: ::core::default::Default::default(),
            scope: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
        }
    }
    /// What the user may do, as names that the server is configured with.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[must_use]
    pub fn scope(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.scope = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// What [`Client::mobile_signup`](crate::Client::mobile_signup) sends.
///
/// Created a user with phone number and password, until version 2.
#[cfg(feature = "legacy")]
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct MobileSignupRequest {
    /// Address of the new user, beside the number. Absent when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub given_name: ::core::option::Option<::std::string::String>,
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub family_name: ::core::option::Option<::std::string::String>,
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub middle_name: ::core::option::Option<::std::string::String>,
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub nickname: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub gender: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub birthdate: ::core::option::Option<::std::string::String>,
    /// Number to sign up with, at least 10 characters.
    pub phone_number: ::std::string::String,
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub picture: ::core::option::Option<::std::string::String>,
    /// The password in plain text; 6 to 36 bytes. Unless the server allows weak ones, with an upper-case letter, a
    /// lower-case letter, a digit and another character.
    pub password: ::authorizer_runtime::Secret,
    /// The password once more; `INVALID_ARGUMENT` when it differs.
    pub confirm_password: ::authorizer_runtime::Secret,
    /// What the user may do, as names that the server is configured with.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub scope: ::std::vec::Vec<::std::string::String>,
    /// Where the link leads back to. Its origin must be allowed by the server, which by default allows only its own
    /// (`INVALID_ARGUMENT`). Absent means a page of the server itself.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
    /// Any JSON object that the application keeps with the user; always replaced as a whole. Absent leaves it alone,
    /// an empty object clears it. Numbers are kept as floating point, so integers beyond 2^53 lose digits.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub app_data: ::core::option::Option<::authorizer_runtime::Map>,
}

#[cfg(feature = "legacy")]
impl MobileSignupRequest {
    /// With what is required: `phone_number`, `password`, `confirm_password`.
    pub fn new(
        phone_number: impl ::core::convert::Into<::std::string::String>,
        password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
        confirm_password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            password: password.into(),
            confirm_password: confirm_password.into(),
            email: ::core::default::Default::default(),
            given_name: ::core::default::Default::default(),
            family_name: ::core::default::Default::default(),
            middle_name: ::core::default::Default::default(),
            nickname: ::core::default::Default::default(),
            gender: ::core::default::Default::default(),
            birthdate: ::core::default::Default::default(),
            picture: ::core::default::Default::default(),
            roles: ::core::default::Default::default(),
            scope: ::core::default::Default::default(),
            redirect_uri: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
            app_data: ::core::default::Default::default(),
        }
    }
    /// Address of the new user, beside the number. Absent when there is none.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[must_use]
    pub fn given_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[must_use]
    pub fn family_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[must_use]
    pub fn middle_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[must_use]
    pub fn nickname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[must_use]
    pub fn gender(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[must_use]
    pub fn birthdate(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[must_use]
    pub fn picture(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.picture = Some(value.into());
        self
    }
    /// What the user may do, as names that the server is configured with.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[must_use]
    pub fn scope(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.scope = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// Where the link leads back to. Its origin must be allowed by the server, which by default allows only its own
    /// (`INVALID_ARGUMENT`). Absent means a page of the server itself.
    #[must_use]
    pub fn redirect_uri(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Any JSON object that the application keeps with the user; always replaced as a whole. Absent leaves it alone,
    /// an empty object clears it. Numbers are kept as floating point, so integers beyond 2^53 lose digits.
    #[must_use]
    pub fn app_data(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Map>,
    ) -> Self {
        self.app_data = Some(value.into());
        self
    }
}

/// A DNS domain that an organization has proved to own; it belongs to no other.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgDomain {
    /// Name of the domain in lower case, with Punycode for other scripts, such as `example.com`.
    pub domain: ::std::string::String,
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// When the ownership of the domain was proved, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub verified_at: ::core::option::Option<i64>,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// The DNS record that proves the ownership of a domain to `verify_org_domain`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgDomainChallenge {
    /// Name of the domain in lower case, with Punycode for other scripts, such as `example.com`.
    pub domain: ::std::string::String,
    /// Kind of DNS record to publish: `TXT`.
    pub record_type: ::std::string::String,
    /// Name of the DNS record to publish: `_authorizer-challenge.` and the domain.
    pub record_name: ::std::string::String,
    /// Text that the DNS record must have: `authorizer-domain-verification=` and a random value.
    pub record_value: ::std::string::String,
}

/// One page of the verified domains of an organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgDomains {
    /// The domains of this page, newest first; empty beyond the last page.
    pub org_domains: ::std::vec::Vec<OrgDomain>,
    /// Which page this is, and how many domains there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::org_domains`](crate::AdminClient::org_domains) sends.
///
/// Lists the verified domains of an organization, newest first.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgDomainsRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl OrgDomainsRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            org_id: org_id.into(),
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// A user's membership of one organization, seen from the organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgMember {
    /// Identifies the membership, a UUID; the user is `user_id`.
    pub id: ::std::string::String,
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// The member as a user, by `User::id`, as `user` and `remove_org_member` want it.
    pub user_id: ::std::string::String,
    /// The member's e-mail address. Absent when there is none, and in the answer of `add_org_member`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub email: ::core::option::Option<::std::string::String>,
    /// The member's first name. Absent when unknown, and in the answer of `add_org_member`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub given_name: ::core::option::Option<::std::string::String>,
    /// The member's last name. Absent when unknown, and in the answer of `add_org_member`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub family_name: ::core::option::Option<::std::string::String>,
    /// What the member may do in this organization; names of your own, but for `authorizer:org_admin`, which lets the
    /// member administer it.
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// One page of the members of an organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgMembers {
    /// The members of this page, newest first; empty beyond the last page.
    pub org_members: ::std::vec::Vec<OrgMember>,
    /// Which page this is, and how many members there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::org_members`](crate::AdminClient::org_members) sends.
///
/// Lists the members of an organization with their names and roles, newest first.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgMembersRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl OrgMembersRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            org_id: org_id.into(),
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// How the users of an organization sign in through its own OIDC provider. The secret is never returned.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgOidcConnection {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// Issuer of the provider, whose discovery document tells its endpoints and keys.
    pub issuer_url: ::std::string::String,
    /// The server's own `client_id` at the provider.
    pub sso_client_id: ::std::string::String,
    /// Scopes to ask the provider for, separated by spaces; `openid profile email` by default.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub scopes: ::core::option::Option<::std::string::String>,
    /// Where the provider sends users back to, on this server. Absent means `/oauth/sso/{organization}/callback`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
    /// Whether users can sign in through it.
    pub is_active: bool,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// What [`AdminClient::org_oidc_connection`](crate::AdminClient::org_oidc_connection) sends.
///
/// Returns the OIDC connection of an organization, without its secret.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgOidcConnectionRequest {
    /// The connection, by `OrgOidcConnection::id`. This or `org_id` is needed; if both are given, they must fit
    /// together.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub id: ::core::option::Option<::std::string::String>,
    /// The organization whose connection is meant. This or `id` is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub org_id: ::core::option::Option<::std::string::String>,
}

impl OrgOidcConnectionRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            id: ::core::default::Default::default(),
            org_id: ::core::default::Default::default(),
        }
    }
    /// The connection, by `OrgOidcConnection::id`. This or `org_id` is needed; if both are given, they must fit
    /// together.
    #[must_use]
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The organization whose connection is meant. This or `id` is needed.
    #[must_use]
    pub fn org_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.org_id = Some(value.into());
        self
    }
}

/// How the users of an organization sign in through its own SAML identity provider. The provider's certificate is
/// not returned.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgSamlConnection {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// Entity id of the identity provider, the issuer of its assertions. No two records may have the same.
    pub idp_entity_id: ::std::string::String,
    /// Where the identity provider takes sign-in requests; `https`, redirect binding.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub idp_sso_url: ::core::option::Option<::std::string::String>,
    /// Entity id under which this server appears at the identity provider. Absent means the address of its metadata,
    /// `/oauth/saml/{organization}/metadata`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub sp_entity_id: ::core::option::Option<::std::string::String>,
    /// Where the provider sends its assertions to, on this server. Absent means `/oauth/saml/{organization}/acs`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub acs_url: ::core::option::Option<::std::string::String>,
    /// JSON object from a field of `User` (`email`, `given_name`, `family_name`, `nickname`, `picture`) to the name
    /// of the provider's attribute. Absent means the usual names.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub attribute_mapping: ::core::option::Option<::std::string::String>,
    /// Whether the identity provider may begin a login without having been asked. Off by default, as it gives up a
    /// protection against forged logins.
    pub allow_idp_initiated: bool,
    /// Whether users can sign in through it.
    pub is_active: bool,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// What [`AdminClient::org_saml_connection`](crate::AdminClient::org_saml_connection) sends.
///
/// Returns the SAML connection of an organization, without the provider's certificate.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrgSamlConnectionRequest {
    /// The connection, by `OrgSamlConnection::id`. This or `org_id` is needed; if both are given, they must fit
    /// together.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub id: ::core::option::Option<::std::string::String>,
    /// The organization whose connection is meant. This or `id` is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub org_id: ::core::option::Option<::std::string::String>,
}

impl OrgSamlConnectionRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            id: ::core::default::Default::default(),
            org_id: ::core::default::Default::default(),
        }
    }
    /// The connection, by `OrgSamlConnection::id`. This or `org_id` is needed; if both are given, they must fit
    /// together.
    #[must_use]
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The organization whose connection is meant. This or `id` is needed.
    #[must_use]
    pub fn org_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.org_id = Some(value.into());
        self
    }
}

/// A group of users, such as a customer company, with its own members, domains and ways of signing in.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// Short name, as it stands in addresses such as `/oauth/sso/{organization}/login`; no two organizations share
    /// one.
    pub name: ::std::string::String,
    /// Name of the organization for people. Absent when none was given.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub display_name: ::core::option::Option<::std::string::String>,
    /// Whether its users can sign in through its providers. The memberships are there either way.
    pub enabled: bool,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// What [`AdminClient::organization`](crate::AdminClient::organization) sends.
///
/// Returns one organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrganizationRequest {
    /// The organization to return, by `Organization::id`.
    pub id: ::std::string::String,
}

impl OrganizationRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// One page of organizations.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Organizations {
    /// The organizations of this page, newest first; empty beyond the last page.
    pub organizations: ::std::vec::Vec<Organization>,
    /// Which page this is, and how many organizations there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::organizations`](crate::AdminClient::organizations) sends.
///
/// Lists the organizations, newest first.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct OrganizationsRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl OrganizationsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// Which page of a list was returned, and how many entries there are in all.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Pagination {
    /// How many entries a page has at most, as it was asked for.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub limit: i64,
    /// Number of this page, counted from one.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub page: i64,
    /// How many entries come before this page.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub offset: i64,
    /// How many entries there are on all pages together.
    #[serde(deserialize_with = "::authorizer_runtime::private::v1::codec::integer")]
    pub total: i64,
}

/// Which page of a list to return.
///
/// Absent, or without values, it means the first ten entries. Over REST and gRPC zero means the default; over
/// GraphQL zero and negative values are taken literally, and `limit` has no upper bound.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PaginationRequest {
    /// Number of the page, counted from one, which is also the default.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub page: ::core::option::Option<i64>,
    /// How many entries a page has: ten by default. REST and gRPC refuse more than 1000.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub limit: ::core::option::Option<i64>,
}

impl PaginationRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            page: ::core::default::Default::default(),
            limit: ::core::default::Default::default(),
        }
    }
    /// Number of the page, counted from one, which is also the default.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// How many entries a page has: ten by default. REST and gRPC refuse more than 1000.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

/// A relation that the user holds to an object.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Permission {
    /// The thing that the relation leads to, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
    /// Name of the relation as the model has it, such as `viewer`.
    pub relation: ::std::string::String,
}

/// One question of `check_permissions`: is the user allowed this relation to this object?
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PermissionCheckInput {
    /// The relation to ask about, as the model names it, such as `viewer`.
    pub relation: ::std::string::String,
    /// The thing to ask about, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
    /// Relationships to assume for this question alone, at most 100. They are not stored.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub contextual_tuples: ::std::vec::Vec<FgaTupleInput>,
}

impl PermissionCheckInput {
    /// With what is required: `relation`, `object`.
    pub fn new(
        relation: impl ::core::convert::Into<::std::string::String>,
        object: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            relation: relation.into(),
            object: object.into(),
            contextual_tuples: ::core::default::Default::default(),
        }
    }
    /// Relationships to assume for this question alone, at most 100. They are not stored.
    #[must_use]
    pub fn contextual_tuples(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = FgaTupleInput>,
    ) -> Self {
        self.contextual_tuples = value.into_iter().collect();
        self
    }
}

/// The answer to one question of `check_permissions`, with the question.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct PermissionCheckResult {
    /// Name of the relation as the model has it, such as `viewer`.
    pub relation: ::std::string::String,
    /// The thing that the relation leads to, as `type:id`, such as `document:1`.
    pub object: ::std::string::String,
    /// Whether the user holds the relation.
    pub allowed: bool,
}

/// An application or machine that is registered with the server, without its secret.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RegisteredClient {
    /// Identifies the record, a UUID; what the operations of this SDK ask for. OAuth requests carry `client_id`.
    pub id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// What the client is for, in your own words. Absent when nothing was noted.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub description: ::core::option::Option<::std::string::String>,
    /// Scopes that the client may ask for, at least one. It gets nothing beyond them.
    pub allowed_scopes: ::std::vec::Vec<::std::string::String>,
    /// Whether the client gets tokens; `update_client` switches it off and on.
    pub is_active: bool,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
    /// What the client sends as `client_id` in OAuth requests; it never changes.
    pub client_id: ::std::string::String,
}

/// What [`AdminClient::remove_org_member`](crate::AdminClient::remove_org_member) sends.
///
/// Ends a user's membership of an organization; the user stays.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RemoveOrgMemberRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// The member to remove, by `User::id`.
    pub user_id: ::std::string::String,
}

impl RemoveOrgMemberRequest {
    /// With what is required: `org_id`, `user_id`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        user_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            user_id: user_id.into(),
        }
    }
}

/// What [`AdminClient::request_org_domain`](crate::AdminClient::request_org_domain) sends.
///
/// Begins to verify that an organization owns a domain, and returns the DNS record to publish.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RequestOrgDomainRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// The domain, without a scheme, a path or a port; upper case, other scripts and a leading `@` or `*.` are
    /// normalised.
    pub domain: ::std::string::String,
}

impl RequestOrgDomainRequest {
    /// With what is required: `org_id`, `domain`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        domain: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            domain: domain.into(),
        }
    }
}

/// What [`Client::resend_otp`](crate::Client::resend_otp) sends.
///
/// Sends a new one-time code, and sets new cookies to go with it.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ResendOtpRequest {
    /// Where to send the code. Without it and without `phone_number` it goes to whoever the session's cookie belongs
    /// to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Where to send the code. Without it and without `email` it goes to whoever the session's cookie belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// Meant for the `state` of an authorization request; not used by any server up to 2.4.0.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

impl ResendOtpRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
        }
    }
    /// Where to send the code. Without it and without `phone_number` it goes to whoever the session's cookie belongs
    /// to.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Where to send the code. Without it and without `email` it goes to whoever the session's cookie belongs to.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Meant for the `state` of an authorization request; not used by any server up to 2.4.0.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// What [`Client::resend_verify_email`](crate::Client::resend_verify_email) sends.
///
/// Sends the link of a pending verification again; the previous one stops working.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ResendVerifyEmailRequest {
    /// Where the link was sent to.
    pub email: ::std::string::String,
    /// What the link is for: `basic_auth_signup`, `update_email` or `forgot_password`; anything else is
    /// `INVALID_ARGUMENT`.
    pub identifier: ::std::string::String,
    /// Meant for the `state` of an authorization request; not used by any server up to 2.4.0.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

impl ResendVerifyEmailRequest {
    /// With what is required: `email`, `identifier`.
    pub fn new(
        email: impl ::core::convert::Into<::std::string::String>,
        identifier: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            email: email.into(),
            identifier: identifier.into(),
            state: ::core::default::Default::default(),
        }
    }
    /// Meant for the `state` of an authorization request; not used by any server up to 2.4.0.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// What [`Client::reset_password`](crate::Client::reset_password) sends.
///
/// Sets a new password, with the token or the code that `forgot_password` sent.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ResetPasswordRequest {
    /// The parameter `token` of the link from the e-mail. This, or `otp` with `phone_number`, is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub token: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The code from the text message. Needs `phone_number`, and the session that `forgot_password` was called on.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub otp: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Number that the code was sent to. Only with `otp`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// The password to use from now on, in plain text; 6 to 36 bytes. Unless the server allows weak ones, with an
    /// upper-case letter, a lower-case letter, a digit and another character.
    pub password: ::authorizer_runtime::Secret,
    /// The password once more; `INVALID_ARGUMENT` when it differs.
    pub confirm_password: ::authorizer_runtime::Secret,
}

impl ResetPasswordRequest {
    /// With what is required: `password`, `confirm_password`.
    pub fn new(
        password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
        confirm_password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            confirm_password: confirm_password.into(),
            token: ::core::default::Default::default(),
            otp: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
        }
    }
    /// The parameter `token` of the link from the e-mail. This, or `otp` with `phone_number`, is needed.
    #[must_use]
    pub fn token(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.token = Some(value.into());
        self
    }
    /// The code from the text message. Needs `phone_number`, and the session that `forgot_password` was called on.
    #[must_use]
    pub fn otp(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.otp = Some(value.into());
        self
    }
    /// Number that the code was sent to. Only with `otp`.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// What [`AdminClient::retire_saml_idp_key`](crate::AdminClient::retire_saml_idp_key) sends.
///
/// Takes an old signing key out of an organization's metadata.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RetireSamlIdpKeyRequest {
    /// The key to take out of use, by `SamlIdpKey::id`.
    pub id: ::std::string::String,
}

impl RetireSamlIdpKeyRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::revoke_access`](crate::AdminClient::revoke_access) sends.
///
/// Shuts a user out: ends all sessions and refuses new ones until `enable_access`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RevokeAccessRequest {
    /// The user to shut out, by `User::id`.
    pub user_id: ::std::string::String,
}

impl RevokeAccessRequest {
    /// With what is required: `user_id`.
    pub fn new(user_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// What [`Client::revoke`](crate::Client::revoke) sends.
///
/// Ends the login that a refresh token belongs to.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RevokeRequest {
    /// The refresh token whose login is to end.
    pub refresh_token: ::authorizer_runtime::Secret,
}

impl RevokeRequest {
    /// With what is required: `refresh_token`.
    pub fn new(
        refresh_token: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            refresh_token: refresh_token.into(),
        }
    }
}

/// What [`AdminClient::rotate_client_secret`](crate::AdminClient::rotate_client_secret) sends.
///
/// Gives a machine client a new secret; the old one stops working at once.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RotateClientSecretRequest {
    /// The client to give a new secret, by `RegisteredClient::id` (not by its `client_id`).
    pub id: ::std::string::String,
}

impl RotateClientSecretRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`AdminClient::rotate_saml_idp_cert`](crate::AdminClient::rotate_saml_idp_cert) sends.
///
/// Makes a new signing key for an organization's SAML assertions, and signs with it from now on.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RotateSamlIdpCertRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
}

impl RotateSamlIdpCertRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { org_id: org_id.into() }
    }
}

/// What [`AdminClient::rotate_scim_token`](crate::AdminClient::rotate_scim_token) sends.
///
/// Gives a SCIM endpoint a new token; the old one stops working at once.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct RotateScimTokenRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
}

impl RotateScimTokenRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { org_id: org_id.into() }
    }
}

/// A key that an organization's SAML assertions are or were signed with; its private half never leaves the
/// server.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlIdpKey {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Certificate of the public half, X.509 in PEM, as service providers need it.
    pub cert_pem: ::std::string::String,
    /// How assertions are signed: `RS256`.
    pub algorithm: ::std::string::String,
    /// `current` signs; `active` no longer signs but is still in the metadata; `retired` is out of use.
    pub status: ::std::string::String,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// What a service provider's metadata document says about it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlSpMetadataParseResult {
    /// Entity id that the document gives to the service provider.
    pub entity_id: ::std::string::String,
    /// Address that the document wants users sent to; the one for the POST binding if there are several.
    pub acs_url: ::std::string::String,
    /// Certificate of the service provider's signing key, X.509 in PEM. Absent when the document has none.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub certificate: ::core::option::Option<::std::string::String>,
}

/// An application that an organization's users sign in to with SAML, this server being the identity provider.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlServiceProvider {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// Entity id of the service provider, the audience of the assertions that it gets.
    pub entity_id: ::std::string::String,
    /// The one address that users are sent to with their assertions.
    pub acs_url: ::std::string::String,
    /// Certificate of the service provider, X.509 in PEM. Absent when it has none.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub sp_cert_pem: ::core::option::Option<::std::string::String>,
    /// Format of the name by which the user is passed on. Absent means the e-mail address; any other format passes on
    /// `User::id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub name_id_format: ::core::option::Option<::std::string::String>,
    /// JSON object from a field of `User` (`email`, `given_name`, `family_name`, `nickname`, `picture`), or `groups`,
    /// to the name of the attribute to send. Absent means the usual names.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub mapped_attributes: ::core::option::Option<::std::string::String>,
    /// Whether users may be sent there without the service provider having asked. Off by default.
    pub allow_idp_initiated: bool,
    /// Whether users can sign in to it.
    pub is_active: bool,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// One page of the service providers of an organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlServiceProviders {
    /// The service providers of this page, newest first; empty beyond the last page.
    pub saml_service_providers: ::std::vec::Vec<SamlServiceProvider>,
    /// Which page this is, and how many service providers there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::saml_service_provider`](crate::AdminClient::saml_service_provider) sends.
///
/// Returns one service provider that an organization's users may sign in to.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SamlServiceProviderRequest {
    /// The service provider to return, by `SamlServiceProvider::id`.
    pub id: ::std::string::String,
}

impl SamlServiceProviderRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// Where an organization's directory provisions users with SCIM 2.0, without the token for it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ScimEndpoint {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// Whether it accepts calls; `true` on every server up to 2.4.0, which have no way to switch it off.
    pub enabled: bool,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// What [`AdminClient::scim_endpoint`](crate::AdminClient::scim_endpoint) sends.
///
/// Returns the SCIM endpoint of an organization, without its token.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ScimEndpointRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
}

impl ScimEndpointRequest {
    /// With what is required: `org_id`.
    pub fn new(org_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { org_id: org_id.into() }
    }
}

/// What [`Client::session`](crate::Client::session) sends.
///
/// Renews the session of the signed-in user and returns new tokens.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SessionRequest {
    /// Roles that the user must have, every one of them; else `UNAUTHENTICATED`. The new tokens carry the roles of
    /// the session, not just these.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// What the new tokens are for; `openid`, `email` and `profile` when absent, whatever the old ones had.
    /// `offline_access` asks for a refresh token.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub scope: ::std::vec::Vec<::std::string::String>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
    /// Relations that the user must hold, every one of them; else the call fails with `PERMISSION_DENIED`. Needs a
    /// server that runs with permissions.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub required_relations: ::std::vec::Vec<FgaRelationInput>,
}

impl SessionRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            roles: ::core::default::Default::default(),
            scope: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
            required_relations: ::core::default::Default::default(),
        }
    }
    /// Roles that the user must have, every one of them; else `UNAUTHENTICATED`. The new tokens carry the roles of
    /// the session, not just these.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// What the new tokens are for; `openid`, `email` and `profile` when absent, whatever the old ones had.
    /// `offline_access` asks for a refresh token.
    #[must_use]
    pub fn scope(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.scope = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Relations that the user must hold, every one of them; else the call fails with `PERMISSION_DENIED`. Needs a
    /// server that runs with permissions.
    #[must_use]
    pub fn required_relations(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = FgaRelationInput>,
    ) -> Self {
        self.required_relations = value.into_iter().collect();
        self
    }
}

/// What [`Client::signup`](crate::Client::signup) sends.
///
/// Creates a user with a password, by e-mail address or phone number.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SignupRequest {
    /// Address to sign up with. This or `phone_number` is needed; REST and gRPC refuse more than 320 characters.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number to sign up with, at least 10 characters. This or `email` is needed; REST and gRPC refuse more than 32
    /// characters.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// The new user's password in plain text; 6 to 36 bytes. Unless the server allows weak ones, with an upper-case
    /// letter, a lower-case letter, a digit and another character.
    pub password: ::authorizer_runtime::Secret,
    /// The password once more; `INVALID_ARGUMENT` when it differs.
    pub confirm_password: ::authorizer_runtime::Secret,
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub given_name: ::core::option::Option<::std::string::String>,
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub family_name: ::core::option::Option<::std::string::String>,
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub middle_name: ::core::option::Option<::std::string::String>,
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub nickname: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub gender: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub birthdate: ::core::option::Option<::std::string::String>,
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub picture: ::core::option::Option<::std::string::String>,
    /// Roles to get, out of those that are configured and not protected (`INVALID_ARGUMENT`). Absent means the
    /// default ones.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub scope: ::std::vec::Vec<::std::string::String>,
    /// Where the link that confirms the address leads back to; used by servers that verify addresses. Its origin must
    /// be allowed by the server, which by default allows only its own: one that is not fails with `INVALID_ARGUMENT`
    /// after the account was created. Absent means the server's own page.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
    /// Any JSON object that the application keeps with the user. Absent means an empty one. Numbers are kept as
    /// floating point, so integers beyond 2^53 lose digits.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub app_data: ::core::option::Option<::authorizer_runtime::Map>,
}

impl SignupRequest {
    /// With what is required: `password`, `confirm_password`.
    pub fn new(
        password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
        confirm_password: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            confirm_password: confirm_password.into(),
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            given_name: ::core::default::Default::default(),
            family_name: ::core::default::Default::default(),
            middle_name: ::core::default::Default::default(),
            nickname: ::core::default::Default::default(),
            gender: ::core::default::Default::default(),
            birthdate: ::core::default::Default::default(),
            picture: ::core::default::Default::default(),
            roles: ::core::default::Default::default(),
            scope: ::core::default::Default::default(),
            redirect_uri: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
            app_data: ::core::default::Default::default(),
        }
    }
    /// Address to sign up with. This or `phone_number` is needed; REST and gRPC refuse more than 320 characters.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number to sign up with, at least 10 characters. This or `email` is needed; REST and gRPC refuse more than 32
    /// characters.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[must_use]
    pub fn given_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[must_use]
    pub fn family_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[must_use]
    pub fn middle_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[must_use]
    pub fn nickname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[must_use]
    pub fn gender(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[must_use]
    pub fn birthdate(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[must_use]
    pub fn picture(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.picture = Some(value.into());
        self
    }
    /// Roles to get, out of those that are configured and not protected (`INVALID_ARGUMENT`). Absent means the
    /// default ones.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// What the tokens are for; `openid`, `email` and `profile` when absent. `offline_access` asks for a refresh
    /// token.
    #[must_use]
    pub fn scope(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.scope = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// Where the link that confirms the address leads back to; used by servers that verify addresses. Its origin must
    /// be allowed by the server, which by default allows only its own: one that is not fails with `INVALID_ARGUMENT`
    /// after the account was created. Absent means the server's own page.
    #[must_use]
    pub fn redirect_uri(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Any JSON object that the application keeps with the user. Absent means an empty one. Numbers are kept as
    /// floating point, so integers beyond 2^53 lose digits.
    #[must_use]
    pub fn app_data(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Map>,
    ) -> Self {
        self.app_data = Some(value.into());
        self
    }
}

/// What [`Client::skip_mfa_setup`](crate::Client::skip_mfa_setup) sends.
///
/// Declines the offer to set up a second factor, and finishes the login.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SkipMfaSetupRequest {
    /// Address of the user who is signing in. Without it and without `phone_number` it is whoever the session's
    /// cookie belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user who is signing in. Without it and without `email` it is whoever the session's cookie
    /// belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

impl SkipMfaSetupRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
        }
    }
    /// Address of the user who is signing in. Without it and without `phone_number` it is whoever the session's
    /// cookie belongs to.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user who is signing in. Without it and without `email` it is whoever the session's cookie
    /// belongs to.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// What [`Client::sms_otp_mfa_setup`](crate::Client::sms_otp_mfa_setup) sends.
///
/// Begins to set up codes by text message as a second factor, and sends the first one.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct SmsOtpMfaSetupRequest {
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
}

impl SmsOtpMfaSetupRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
        }
    }
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// What [`AdminClient::test_endpoint`](crate::AdminClient::test_endpoint) sends.
///
/// Calls an address once with a made-up event, and returns what it answered.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TestEndpointRequest {
    /// Address to call with POST; `http` or `https`, and not in a private network, whatever the server allows for
    /// webhooks.
    pub endpoint: ::std::string::String,
    /// Event to try, one of those of `add_webhook`. Servers up to 2.4.0 call the address with `user.login` whichever
    /// it is.
    pub event_name: ::std::string::String,
    /// Description of the event to try; not sent to the address by any server up to 2.4.0.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub event_description: ::core::option::Option<::std::string::String>,
    /// Headers to send, from name to value. Values that are not text are sent as text. Absent means none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub headers: ::core::option::Option<::authorizer_runtime::SecretMap>,
}

impl TestEndpointRequest {
    /// With what is required: `endpoint`, `event_name`.
    pub fn new(
        endpoint: impl ::core::convert::Into<::std::string::String>,
        event_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            endpoint: endpoint.into(),
            event_name: event_name.into(),
            event_description: ::core::default::Default::default(),
            headers: ::core::default::Default::default(),
        }
    }
    /// Description of the event to try; not sent to the address by any server up to 2.4.0.
    #[must_use]
    pub fn event_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.event_description = Some(value.into());
        self
    }
    /// Headers to send, from name to value. Values that are not text are sent as text. Absent means none.
    #[must_use]
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::SecretMap>,
    ) -> Self {
        self.headers = Some(value.into());
        self
    }
}

/// What an address answered to the made-up event that it was sent.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TestEndpointResponse {
    /// Status that the address answered with, such as 200.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub http_status: ::core::option::Option<i64>,
    /// The body that the address answered with, whole.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub response: ::core::option::Option<::std::string::String>,
}

/// What [`Client::totp_mfa_setup`](crate::Client::totp_mfa_setup) sends.
///
/// Begins to set up an authenticator app as a second factor, and returns its secret, QR code and recovery codes.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TotpMfaSetupRequest {
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
}

impl TotpMfaSetupRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
        }
    }
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// An issuer whose tokens a machine client may present instead of a secret (RFC 7523).
///
/// Accepted are tokens that carry the expected audience and one of the allowed subjects, are signed with an
/// asymmetric algorithm, live for at most one hour, and were not presented before.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TrustedIssuer {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// The machine client, by `RegisteredClient::id` (not by its `client_id`).
    pub service_account_id: ::std::string::String,
    /// Name for people, as the dashboard shows it.
    pub name: ::std::string::String,
    /// The claim `iss` of its tokens, exactly as they carry it. No two records may have the same.
    pub issuer_url: ::std::string::String,
    /// Where the issuer's public keys come from: `oidc_discovery` (its discovery document) or `static_jwks_url`
    /// (`jwks_url`).
    pub key_source_type: ::std::string::String,
    /// Address of the issuer's public keys (RFC 7517), for `static_jwks_url`. Absent for `oidc_discovery`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub jwks_url: ::core::option::Option<::std::string::String>,
    /// Audience that the tokens must carry, usually the address of this server.
    pub expected_aud: ::std::string::String,
    /// Claim that tells who presents the token; `sub` by default.
    pub subject_claim: ::std::string::String,
    /// What kind of issuer it is: `kubernetes_sa`, `spiffe_jwt`, `oidc` or `cloud_oidc`.
    pub issuer_type: ::std::string::String,
    /// Whether its tokens are accepted.
    pub is_active: bool,
    /// How often to fetch the keys of a SPIFFE bundle, in seconds. Stored, but not used by any server up to 2.4.0.
    /// Absent when none was given.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub spiffe_refresh_hint_seconds: ::core::option::Option<i64>,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
    /// Who may use it: exact values of the subject claim, separated by commas. Absent or empty means nobody.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub allowed_subjects: ::core::option::Option<::std::string::String>,
    /// Whether Kubernetes is asked about every token, so that those of deleted workloads are refused at once. Off by
    /// default; needs `kubernetes_api_server_url`.
    pub enable_token_review: bool,
    /// Address of the Kubernetes API server that reviews tokens, with `https`. Absent when it is not asked.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub kubernetes_api_server_url: ::core::option::Option<::std::string::String>,
}

/// What [`AdminClient::trusted_issuer`](crate::AdminClient::trusted_issuer) sends.
///
/// Returns one trusted issuer.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TrustedIssuerRequest {
    /// The issuer to return, by `TrustedIssuer::id`.
    pub id: ::std::string::String,
}

impl TrustedIssuerRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// One page of trusted issuers.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TrustedIssuers {
    /// The issuers of this page, newest first; empty beyond the last page.
    pub trusted_issuers: ::std::vec::Vec<TrustedIssuer>,
    /// Which page this is, and how many issuers there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::trusted_issuers`](crate::AdminClient::trusted_issuers) sends.
///
/// Lists the trusted issuers, newest first, all or those of one machine client.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct TrustedIssuersRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    /// Only issuers of this machine client, by `RegisteredClient::id`. Absent means those of all.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub service_account_id: ::core::option::Option<::std::string::String>,
}

impl TrustedIssuersRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
            service_account_id: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Only issuers of this machine client, by `RegisteredClient::id`. Absent means those of all.
    #[must_use]
    pub fn service_account_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.service_account_id = Some(value.into());
        self
    }
}

/// What [`AdminClient::update_client`](crate::AdminClient::update_client) sends.
///
/// Changes a machine client; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateClientRequest {
    /// The client to change, by `RegisteredClient::id` (not by its `client_id`).
    pub id: ::std::string::String,
    /// Another name. Absent leaves it alone; the server takes an empty one, too.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// Another note. Absent leaves it alone, empty clears it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub description: ::core::option::Option<::std::string::String>,
    /// All scopes that the client may ask for from now on. Empty changes nothing: they cannot be cleared.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub allowed_scopes: ::std::vec::Vec<::std::string::String>,
    /// `false` refuses the client and ends its tokens, `true` lets it in again. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_active: ::core::option::Option<bool>,
}

impl UpdateClientRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: ::core::default::Default::default(),
            description: ::core::default::Default::default(),
            allowed_scopes: ::core::default::Default::default(),
            is_active: ::core::default::Default::default(),
        }
    }
    /// Another name. Absent leaves it alone; the server takes an empty one, too.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Another note. Absent leaves it alone, empty clears it.
    #[must_use]
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = Some(value.into());
        self
    }
    /// All scopes that the client may ask for from now on. Empty changes nothing: they cannot be cleared.
    #[must_use]
    pub fn allowed_scopes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_scopes = value
            .into_iter()
            .map(::core::convert::Into::into)
            .collect();
        self
    }
    /// `false` refuses the client and ends its tokens, `true` lets it in again. Absent leaves it alone.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
}

/// What [`AdminClient::update_email_template`](crate::AdminClient::update_email_template) sends.
///
/// Changes an e-mail template; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateEmailTemplateRequest {
    /// The template to change, by `EmailTemplate::id`.
    pub id: ::std::string::String,
    /// Which e-mail to replace instead; the same names as in `add_email_template`. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub event_name: ::core::option::Option<::std::string::String>,
    /// Body of the e-mail in HTML, a Go template. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub template: ::core::option::Option<::std::string::String>,
    /// Subject line of the e-mail, with the same placeholders as the body. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub subject: ::core::option::Option<::std::string::String>,
    /// What an editor made the body from, as JSON text. Absent leaves it alone; it cannot be made empty.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub design: ::core::option::Option<::std::string::String>,
}

impl UpdateEmailTemplateRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            event_name: ::core::default::Default::default(),
            template: ::core::default::Default::default(),
            subject: ::core::default::Default::default(),
            design: ::core::default::Default::default(),
        }
    }
    /// Which e-mail to replace instead; the same names as in `add_email_template`. Absent leaves it alone.
    #[must_use]
    pub fn event_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Body of the e-mail in HTML, a Go template. Absent leaves it alone.
    #[must_use]
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Subject line of the e-mail, with the same placeholders as the body. Absent leaves it alone.
    #[must_use]
    pub fn subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// What an editor made the body from, as JSON text. Absent leaves it alone; it cannot be made empty.
    #[must_use]
    pub fn design(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.design = Some(value.into());
        self
    }
}

/// What [`AdminClient::update_env`](crate::AdminClient::update_env) sends.
///
/// Changed the server's configuration while it ran, until version 2.
#[cfg(feature = "legacy")]
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateEnvRequest {
    /// How long access tokens are valid, as a number with a unit, such as `30m`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ACCESS_TOKEN_EXPIRY_TIME"
    )]
    pub access_token_expiry_time: ::core::option::Option<::std::string::String>,
    /// Secret that administrators sign in with. Now `--admin-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ADMIN_SECRET"
    )]
    pub admin_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// JavaScript function that adds claims to tokens. Now `--custom-access-token-script`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "CUSTOM_ACCESS_TOKEN_SCRIPT"
    )]
    pub custom_access_token_script: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The admin secret until now, to prove the right to change it.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "OLD_ADMIN_SECRET"
    )]
    pub old_admin_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Host of the mail server. Now `--smtp-host`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_HOST"
    )]
    pub smtp_host: ::core::option::Option<::std::string::String>,
    /// Port of the mail server. Now `--smtp-port`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_PORT"
    )]
    pub smtp_port: ::core::option::Option<::std::string::String>,
    /// Account that the server uses at the mail server. Now `--smtp-username`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_USERNAME"
    )]
    pub smtp_username: ::core::option::Option<::std::string::String>,
    /// Password for the mail server. Now `--smtp-password`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_PASSWORD"
    )]
    pub smtp_password: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Name by which the server greets the mail server. Now `--smtp-local-name`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SMTP_LOCAL_NAME"
    )]
    pub smtp_local_name: ::core::option::Option<::std::string::String>,
    /// Address that e-mails are sent from. Now `--smtp-sender-email`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SENDER_EMAIL"
    )]
    pub sender_email: ::core::option::Option<::std::string::String>,
    /// Name that e-mails are sent under. Now `--smtp-sender-name`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "SENDER_NAME"
    )]
    pub sender_name: ::core::option::Option<::std::string::String>,
    /// Algorithm that tokens are signed with, such as `RS256`. Now `--jwt-type`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_TYPE"
    )]
    pub jwt_type: ::core::option::Option<::std::string::String>,
    /// Secret that tokens are signed with, for the HS family. Now `--jwt-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_SECRET"
    )]
    pub jwt_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Key that tokens are signed with, in PEM, for the RS and ES families. Now `--jwt-private-key`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_PRIVATE_KEY"
    )]
    pub jwt_private_key: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Key that tokens are checked with, in PEM, for the RS and ES families. Now `--jwt-public-key`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_PUBLIC_KEY"
    )]
    pub jwt_public_key: ::core::option::Option<::std::string::String>,
    /// Origins that may call the server from a browser and be redirected to. Now `--allowed-origins`.
    #[serde(
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty",
        rename = "ALLOWED_ORIGINS"
    )]
    pub allowed_origins: ::std::vec::Vec<::std::string::String>,
    /// Address of the application that users are sent to after they signed in.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "APP_URL"
    )]
    pub app_url: ::core::option::Option<::std::string::String>,
    /// Page that the link of `forgot_password` leads to. Now `--reset-password-url`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "RESET_PASSWORD_URL"
    )]
    pub reset_password_url: ::core::option::Option<::std::string::String>,
    /// Whether session cookies are sent over HTTPS only. Now `--app-cookie-secure`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "APP_COOKIE_SECURE"
    )]
    pub app_cookie_secure: ::core::option::Option<bool>,
    /// Whether the admin cookie is sent over HTTPS only. Now `--admin-cookie-secure`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ADMIN_COOKIE_SECURE"
    )]
    pub admin_cookie_secure: ::core::option::Option<bool>,
    /// Takes e-mail addresses as they are, without a link to confirm them. Now the reverse,
    /// `--enable-email-verification`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_EMAIL_VERIFICATION"
    )]
    pub disable_email_verification: ::core::option::Option<bool>,
    /// Switches sign-up and login with e-mail address and password off. Now the reverse,
    /// `--enable-basic-authentication`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_BASIC_AUTHENTICATION"
    )]
    pub disable_basic_authentication: ::core::option::Option<bool>,
    /// Switches sign-up and login with phone number and password off. Now the reverse,
    /// `--enable-mobile-basic-authentication`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_MOBILE_BASIC_AUTHENTICATION"
    )]
    pub disable_mobile_basic_authentication: ::core::option::Option<bool>,
    /// Switches `magic_link_login` off. Now the reverse, `--enable-magic-link-login`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_MAGIC_LINK_LOGIN"
    )]
    pub disable_magic_link_login: ::core::option::Option<bool>,
    /// Switches the server's own login page off. Now the reverse, `--enable-login-page`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_LOGIN_PAGE"
    )]
    pub disable_login_page: ::core::option::Option<bool>,
    /// Lets nobody create an account. Now the reverse, `--enable-signup`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_SIGN_UP"
    )]
    pub disable_sign_up: ::core::option::Option<bool>,
    /// Keeps this configuration out of Redis when there is one. Without a successor.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_REDIS_FOR_ENV"
    )]
    pub disable_redis_for_env: ::core::option::Option<bool>,
    /// Allows passwords of any six characters. Now the reverse, `--enable-strong-password`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_STRONG_PASSWORD"
    )]
    pub disable_strong_password: ::core::option::Option<bool>,
    /// Switches second factors off for everybody. Now `--disable-mfa`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_MULTI_FACTOR_AUTHENTICATION"
    )]
    pub disable_multi_factor_authentication: ::core::option::Option<bool>,
    /// Makes every user set up a second factor. Now `--enforce-mfa`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ENFORCE_MULTI_FACTOR_AUTHENTICATION"
    )]
    pub enforce_multi_factor_authentication: ::core::option::Option<bool>,
    /// Roles that a user may have. Now `--roles`.
    #[serde(
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty",
        rename = "ROLES"
    )]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// Roles that nobody can ask for at sign-up. Now `--protected-roles`.
    #[serde(
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty",
        rename = "PROTECTED_ROLES"
    )]
    pub protected_roles: ::std::vec::Vec<::std::string::String>,
    /// Roles that a new user gets when the sign-up names none. Now `--default-roles`.
    #[serde(
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty",
        rename = "DEFAULT_ROLES"
    )]
    pub default_roles: ::std::vec::Vec<::std::string::String>,
    /// Claim of the ID token that holds the user's roles; `role` by default. Now `--jwt-role-claim`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "JWT_ROLE_CLAIM"
    )]
    pub jwt_role_claim: ::core::option::Option<::std::string::String>,
    /// The server's client id at Google. Now `--google-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GOOGLE_CLIENT_ID"
    )]
    pub google_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Google. Now `--google-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GOOGLE_CLIENT_SECRET"
    )]
    pub google_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at `GitHub`. Now `--github-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GITHUB_CLIENT_ID"
    )]
    pub github_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at `GitHub`. Now `--github-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "GITHUB_CLIENT_SECRET"
    )]
    pub github_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Facebook. Now `--facebook-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "FACEBOOK_CLIENT_ID"
    )]
    pub facebook_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Facebook. Now `--facebook-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "FACEBOOK_CLIENT_SECRET"
    )]
    pub facebook_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at `LinkedIn`. Now `--linkedin-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "LINKEDIN_CLIENT_ID"
    )]
    pub linkedin_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at `LinkedIn`. Now `--linkedin-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "LINKEDIN_CLIENT_SECRET"
    )]
    pub linkedin_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Apple. Now `--apple-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "APPLE_CLIENT_ID"
    )]
    pub apple_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Apple. Now `--apple-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "APPLE_CLIENT_SECRET"
    )]
    pub apple_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Discord. Now `--discord-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISCORD_CLIENT_ID"
    )]
    pub discord_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Discord. Now `--discord-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISCORD_CLIENT_SECRET"
    )]
    pub discord_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Twitter (X). Now `--twitter-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITTER_CLIENT_ID"
    )]
    pub twitter_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Twitter (X). Now `--twitter-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITTER_CLIENT_SECRET"
    )]
    pub twitter_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Microsoft. Now `--microsoft-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "MICROSOFT_CLIENT_ID"
    )]
    pub microsoft_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Microsoft. Now `--microsoft-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "MICROSOFT_CLIENT_SECRET"
    )]
    pub microsoft_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Microsoft tenant whose accounts may sign in. Now `--microsoft-tenant-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "MICROSOFT_ACTIVE_DIRECTORY_TENANT_ID"
    )]
    pub microsoft_active_directory_tenant_id: ::core::option::Option<
        ::std::string::String,
    >,
    /// The server's client id at Twitch. Now `--twitch-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITCH_CLIENT_ID"
    )]
    pub twitch_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Twitch. Now `--twitch-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "TWITCH_CLIENT_SECRET"
    )]
    pub twitch_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The server's client id at Roblox. Now `--roblox-client-id`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ROBLOX_CLIENT_ID"
    )]
    pub roblox_client_id: ::core::option::Option<::std::string::String>,
    /// The server's client secret at Roblox. Now `--roblox-client-secret`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ROBLOX_CLIENT_SECRET"
    )]
    pub roblox_client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Whose login page it is, as shown there and in e-mails. Now `--organization-name`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ORGANIZATION_NAME"
    )]
    pub organization_name: ::core::option::Option<::std::string::String>,
    /// Address of the logo on the login page and in e-mails. Now `--organization-logo`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "ORGANIZATION_LOGO"
    )]
    pub organization_logo: ::core::option::Option<::std::string::String>,
    /// Response type of authorization requests that name none. Now `--default-authorize-response-type`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DEFAULT_AUTHORIZE_RESPONSE_TYPE"
    )]
    pub default_authorize_response_type: ::core::option::Option<::std::string::String>,
    /// Response mode of authorization requests that name none. Now `--default-authorize-response-mode`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DEFAULT_AUTHORIZE_RESPONSE_MODE"
    )]
    pub default_authorize_response_mode: ::core::option::Option<::std::string::String>,
    /// Switches the GraphQL playground off. Now the reverse, `--enable-playground`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_PLAYGROUND"
    )]
    pub disable_playground: ::core::option::Option<bool>,
    /// Switches codes by e-mail as second factor off. Now `--disable-email-otp`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_MAIL_OTP_LOGIN"
    )]
    pub disable_mail_otp_login: ::core::option::Option<bool>,
    /// Switches authenticator apps as second factor off. Now `--disable-totp-login`.
    #[serde(
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        rename = "DISABLE_TOTP_LOGIN"
    )]
    pub disable_totp_login: ::core::option::Option<bool>,
}

#[cfg(feature = "legacy")]
impl UpdateEnvRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            access_token_expiry_time: ::core::default::Default::default(),
            admin_secret: ::core::default::Default::default(),
            custom_access_token_script: ::core::default::Default::default(),
            old_admin_secret: ::core::default::Default::default(),
            smtp_host: ::core::default::Default::default(),
            smtp_port: ::core::default::Default::default(),
            smtp_username: ::core::default::Default::default(),
            smtp_password: ::core::default::Default::default(),
            smtp_local_name: ::core::default::Default::default(),
            sender_email: ::core::default::Default::default(),
            sender_name: ::core::default::Default::default(),
            jwt_type: ::core::default::Default::default(),
            jwt_secret: ::core::default::Default::default(),
            jwt_private_key: ::core::default::Default::default(),
            jwt_public_key: ::core::default::Default::default(),
            allowed_origins: ::core::default::Default::default(),
            app_url: ::core::default::Default::default(),
            reset_password_url: ::core::default::Default::default(),
            app_cookie_secure: ::core::default::Default::default(),
            admin_cookie_secure: ::core::default::Default::default(),
            disable_email_verification: ::core::default::Default::default(),
            disable_basic_authentication: ::core::default::Default::default(),
            disable_mobile_basic_authentication: ::core::default::Default::default(),
            disable_magic_link_login: ::core::default::Default::default(),
            disable_login_page: ::core::default::Default::default(),
            disable_sign_up: ::core::default::Default::default(),
            disable_redis_for_env: ::core::default::Default::default(),
            disable_strong_password: ::core::default::Default::default(),
            disable_multi_factor_authentication: ::core::default::Default::default(),
            enforce_multi_factor_authentication: ::core::default::Default::default(),
            roles: ::core::default::Default::default(),
            protected_roles: ::core::default::Default::default(),
            default_roles: ::core::default::Default::default(),
            jwt_role_claim: ::core::default::Default::default(),
            google_client_id: ::core::default::Default::default(),
            google_client_secret: ::core::default::Default::default(),
            github_client_id: ::core::default::Default::default(),
            github_client_secret: ::core::default::Default::default(),
            facebook_client_id: ::core::default::Default::default(),
            facebook_client_secret: ::core::default::Default::default(),
            linkedin_client_id: ::core::default::Default::default(),
            linkedin_client_secret: ::core::default::Default::default(),
            apple_client_id: ::core::default::Default::default(),
            apple_client_secret: ::core::default::Default::default(),
            discord_client_id: ::core::default::Default::default(),
            discord_client_secret: ::core::default::Default::default(),
            twitter_client_id: ::core::default::Default::default(),
            twitter_client_secret: ::core::default::Default::default(),
            microsoft_client_id: ::core::default::Default::default(),
            microsoft_client_secret: ::core::default::Default::default(),
            microsoft_active_directory_tenant_id: ::core::default::Default::default(),
            twitch_client_id: ::core::default::Default::default(),
            twitch_client_secret: ::core::default::Default::default(),
            roblox_client_id: ::core::default::Default::default(),
            roblox_client_secret: ::core::default::Default::default(),
            organization_name: ::core::default::Default::default(),
            organization_logo: ::core::default::Default::default(),
            default_authorize_response_type: ::core::default::Default::default(),
            default_authorize_response_mode: ::core::default::Default::default(),
            disable_playground: ::core::default::Default::default(),
            disable_mail_otp_login: ::core::default::Default::default(),
            disable_totp_login: ::core::default::Default::default(),
        }
    }
    /// How long access tokens are valid, as a number with a unit, such as `30m`.
    #[must_use]
    pub fn access_token_expiry_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.access_token_expiry_time = Some(value.into());
        self
    }
    /// Secret that administrators sign in with. Now `--admin-secret`.
    #[must_use]
    pub fn admin_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.admin_secret = Some(value.into());
        self
    }
    /// JavaScript function that adds claims to tokens. Now `--custom-access-token-script`.
    #[must_use]
    pub fn custom_access_token_script(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.custom_access_token_script = Some(value.into());
        self
    }
    /// The admin secret until now, to prove the right to change it.
    #[must_use]
    pub fn old_admin_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.old_admin_secret = Some(value.into());
        self
    }
    /// Host of the mail server. Now `--smtp-host`.
    #[must_use]
    pub fn smtp_host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.smtp_host = Some(value.into());
        self
    }
    /// Port of the mail server. Now `--smtp-port`.
    #[must_use]
    pub fn smtp_port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.smtp_port = Some(value.into());
        self
    }
    /// Account that the server uses at the mail server. Now `--smtp-username`.
    #[must_use]
    pub fn smtp_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.smtp_username = Some(value.into());
        self
    }
    /// Password for the mail server. Now `--smtp-password`.
    #[must_use]
    pub fn smtp_password(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.smtp_password = Some(value.into());
        self
    }
    /// Name by which the server greets the mail server. Now `--smtp-local-name`.
    #[must_use]
    pub fn smtp_local_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.smtp_local_name = Some(value.into());
        self
    }
    /// Address that e-mails are sent from. Now `--smtp-sender-email`.
    #[must_use]
    pub fn sender_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sender_email = Some(value.into());
        self
    }
    /// Name that e-mails are sent under. Now `--smtp-sender-name`.
    #[must_use]
    pub fn sender_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sender_name = Some(value.into());
        self
    }
    /// Algorithm that tokens are signed with, such as `RS256`. Now `--jwt-type`.
    #[must_use]
    pub fn jwt_type(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.jwt_type = Some(value.into());
        self
    }
    /// Secret that tokens are signed with, for the HS family. Now `--jwt-secret`.
    #[must_use]
    pub fn jwt_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.jwt_secret = Some(value.into());
        self
    }
    /// Key that tokens are signed with, in PEM, for the RS and ES families. Now `--jwt-private-key`.
    #[must_use]
    pub fn jwt_private_key(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.jwt_private_key = Some(value.into());
        self
    }
    /// Key that tokens are checked with, in PEM, for the RS and ES families. Now `--jwt-public-key`.
    #[must_use]
    pub fn jwt_public_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.jwt_public_key = Some(value.into());
        self
    }
    /// Origins that may call the server from a browser and be redirected to. Now `--allowed-origins`.
    #[must_use]
    pub fn allowed_origins(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_origins = value
            .into_iter()
            .map(::core::convert::Into::into)
            .collect();
        self
    }
    /// Address of the application that users are sent to after they signed in.
    #[must_use]
    pub fn app_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.app_url = Some(value.into());
        self
    }
    /// Page that the link of `forgot_password` leads to. Now `--reset-password-url`.
    #[must_use]
    pub fn reset_password_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.reset_password_url = Some(value.into());
        self
    }
    /// Whether session cookies are sent over HTTPS only. Now `--app-cookie-secure`.
    #[must_use]
    pub fn app_cookie_secure(mut self, value: bool) -> Self {
        self.app_cookie_secure = Some(value);
        self
    }
    /// Whether the admin cookie is sent over HTTPS only. Now `--admin-cookie-secure`.
    #[must_use]
    pub fn admin_cookie_secure(mut self, value: bool) -> Self {
        self.admin_cookie_secure = Some(value);
        self
    }
    /// Takes e-mail addresses as they are, without a link to confirm them. Now the reverse,
    /// `--enable-email-verification`.
    #[must_use]
    pub fn disable_email_verification(mut self, value: bool) -> Self {
        self.disable_email_verification = Some(value);
        self
    }
    /// Switches sign-up and login with e-mail address and password off. Now the reverse,
    /// `--enable-basic-authentication`.
    #[must_use]
    pub fn disable_basic_authentication(mut self, value: bool) -> Self {
        self.disable_basic_authentication = Some(value);
        self
    }
    /// Switches sign-up and login with phone number and password off. Now the reverse,
    /// `--enable-mobile-basic-authentication`.
    #[must_use]
    pub fn disable_mobile_basic_authentication(mut self, value: bool) -> Self {
        self.disable_mobile_basic_authentication = Some(value);
        self
    }
    /// Switches `magic_link_login` off. Now the reverse, `--enable-magic-link-login`.
    #[must_use]
    pub fn disable_magic_link_login(mut self, value: bool) -> Self {
        self.disable_magic_link_login = Some(value);
        self
    }
    /// Switches the server's own login page off. Now the reverse, `--enable-login-page`.
    #[must_use]
    pub fn disable_login_page(mut self, value: bool) -> Self {
        self.disable_login_page = Some(value);
        self
    }
    /// Lets nobody create an account. Now the reverse, `--enable-signup`.
    #[must_use]
    pub fn disable_sign_up(mut self, value: bool) -> Self {
        self.disable_sign_up = Some(value);
        self
    }
    /// Keeps this configuration out of Redis when there is one. Without a successor.
    #[must_use]
    pub fn disable_redis_for_env(mut self, value: bool) -> Self {
        self.disable_redis_for_env = Some(value);
        self
    }
    /// Allows passwords of any six characters. Now the reverse, `--enable-strong-password`.
    #[must_use]
    pub fn disable_strong_password(mut self, value: bool) -> Self {
        self.disable_strong_password = Some(value);
        self
    }
    /// Switches second factors off for everybody. Now `--disable-mfa`.
    #[must_use]
    pub fn disable_multi_factor_authentication(mut self, value: bool) -> Self {
        self.disable_multi_factor_authentication = Some(value);
        self
    }
    /// Makes every user set up a second factor. Now `--enforce-mfa`.
    #[must_use]
    pub fn enforce_multi_factor_authentication(mut self, value: bool) -> Self {
        self.enforce_multi_factor_authentication = Some(value);
        self
    }
    /// Roles that a user may have. Now `--roles`.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// Roles that nobody can ask for at sign-up. Now `--protected-roles`.
    #[must_use]
    pub fn protected_roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.protected_roles = value
            .into_iter()
            .map(::core::convert::Into::into)
            .collect();
        self
    }
    /// Roles that a new user gets when the sign-up names none. Now `--default-roles`.
    #[must_use]
    pub fn default_roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.default_roles = value
            .into_iter()
            .map(::core::convert::Into::into)
            .collect();
        self
    }
    /// Claim of the ID token that holds the user's roles; `role` by default. Now `--jwt-role-claim`.
    #[must_use]
    pub fn jwt_role_claim(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.jwt_role_claim = Some(value.into());
        self
    }
    /// The server's client id at Google. Now `--google-client-id`.
    #[must_use]
    pub fn google_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.google_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Google. Now `--google-client-secret`.
    #[must_use]
    pub fn google_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.google_client_secret = Some(value.into());
        self
    }
    /// The server's client id at `GitHub`. Now `--github-client-id`.
    #[must_use]
    pub fn github_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.github_client_id = Some(value.into());
        self
    }
    /// The server's client secret at `GitHub`. Now `--github-client-secret`.
    #[must_use]
    pub fn github_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.github_client_secret = Some(value.into());
        self
    }
    /// The server's client id at Facebook. Now `--facebook-client-id`.
    #[must_use]
    pub fn facebook_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.facebook_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Facebook. Now `--facebook-client-secret`.
    #[must_use]
    pub fn facebook_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.facebook_client_secret = Some(value.into());
        self
    }
    /// The server's client id at `LinkedIn`. Now `--linkedin-client-id`.
    #[must_use]
    pub fn linkedin_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.linkedin_client_id = Some(value.into());
        self
    }
    /// The server's client secret at `LinkedIn`. Now `--linkedin-client-secret`.
    #[must_use]
    pub fn linkedin_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.linkedin_client_secret = Some(value.into());
        self
    }
    /// The server's client id at Apple. Now `--apple-client-id`.
    #[must_use]
    pub fn apple_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.apple_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Apple. Now `--apple-client-secret`.
    #[must_use]
    pub fn apple_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.apple_client_secret = Some(value.into());
        self
    }
    /// The server's client id at Discord. Now `--discord-client-id`.
    #[must_use]
    pub fn discord_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.discord_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Discord. Now `--discord-client-secret`.
    #[must_use]
    pub fn discord_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.discord_client_secret = Some(value.into());
        self
    }
    /// The server's client id at Twitter (X). Now `--twitter-client-id`.
    #[must_use]
    pub fn twitter_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.twitter_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Twitter (X). Now `--twitter-client-secret`.
    #[must_use]
    pub fn twitter_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.twitter_client_secret = Some(value.into());
        self
    }
    /// The server's client id at Microsoft. Now `--microsoft-client-id`.
    #[must_use]
    pub fn microsoft_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.microsoft_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Microsoft. Now `--microsoft-client-secret`.
    #[must_use]
    pub fn microsoft_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.microsoft_client_secret = Some(value.into());
        self
    }
    /// Microsoft tenant whose accounts may sign in. Now `--microsoft-tenant-id`.
    #[must_use]
    pub fn microsoft_active_directory_tenant_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.microsoft_active_directory_tenant_id = Some(value.into());
        self
    }
    /// The server's client id at Twitch. Now `--twitch-client-id`.
    #[must_use]
    pub fn twitch_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.twitch_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Twitch. Now `--twitch-client-secret`.
    #[must_use]
    pub fn twitch_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.twitch_client_secret = Some(value.into());
        self
    }
    /// The server's client id at Roblox. Now `--roblox-client-id`.
    #[must_use]
    pub fn roblox_client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.roblox_client_id = Some(value.into());
        self
    }
    /// The server's client secret at Roblox. Now `--roblox-client-secret`.
    #[must_use]
    pub fn roblox_client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.roblox_client_secret = Some(value.into());
        self
    }
    /// Whose login page it is, as shown there and in e-mails. Now `--organization-name`.
    #[must_use]
    pub fn organization_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_name = Some(value.into());
        self
    }
    /// Address of the logo on the login page and in e-mails. Now `--organization-logo`.
    #[must_use]
    pub fn organization_logo(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_logo = Some(value.into());
        self
    }
    /// Response type of authorization requests that name none. Now `--default-authorize-response-type`.
    #[must_use]
    pub fn default_authorize_response_type(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.default_authorize_response_type = Some(value.into());
        self
    }
    /// Response mode of authorization requests that name none. Now `--default-authorize-response-mode`.
    #[must_use]
    pub fn default_authorize_response_mode(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.default_authorize_response_mode = Some(value.into());
        self
    }
    /// Switches the GraphQL playground off. Now the reverse, `--enable-playground`.
    #[must_use]
    pub fn disable_playground(mut self, value: bool) -> Self {
        self.disable_playground = Some(value);
        self
    }
    /// Switches codes by e-mail as second factor off. Now `--disable-email-otp`.
    #[must_use]
    pub fn disable_mail_otp_login(mut self, value: bool) -> Self {
        self.disable_mail_otp_login = Some(value);
        self
    }
    /// Switches authenticator apps as second factor off. Now `--disable-totp-login`.
    #[must_use]
    pub fn disable_totp_login(mut self, value: bool) -> Self {
        self.disable_totp_login = Some(value);
        self
    }
}

/// What [`AdminClient::update_org_oidc_connection`](crate::AdminClient::update_org_oidc_connection) sends.
///
/// Changes an OIDC connection; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateOrgOidcConnectionRequest {
    /// The connection to change, by `OrgOidcConnection::id`.
    pub id: ::std::string::String,
    /// Another name. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// Another issuer, with `https`. Absent leaves it alone. Users of the previous one are strangers to the new one.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub issuer_url: ::core::option::Option<::std::string::String>,
    /// Another `client_id` of the server at the provider. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub client_id: ::core::option::Option<::std::string::String>,
    /// Another secret of the server at the provider. Absent or empty leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub client_secret: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Other scopes to ask the provider for, separated by spaces. Absent or empty leaves them alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub scopes: ::core::option::Option<::std::string::String>,
    /// Another address that the provider sends users back to. Absent leaves it alone, empty means
    /// `/oauth/sso/{organization}/callback` again.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
    /// Whether users can sign in through it. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_active: ::core::option::Option<bool>,
}

impl UpdateOrgOidcConnectionRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: ::core::default::Default::default(),
            issuer_url: ::core::default::Default::default(),
            client_id: ::core::default::Default::default(),
            client_secret: ::core::default::Default::default(),
            scopes: ::core::default::Default::default(),
            redirect_uri: ::core::default::Default::default(),
            is_active: ::core::default::Default::default(),
        }
    }
    /// Another name. Absent leaves it alone.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Another issuer, with `https`. Absent leaves it alone. Users of the previous one are strangers to the new one.
    #[must_use]
    pub fn issuer_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.issuer_url = Some(value.into());
        self
    }
    /// Another `client_id` of the server at the provider. Absent leaves it alone.
    #[must_use]
    pub fn client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Another secret of the server at the provider. Absent or empty leaves it alone.
    #[must_use]
    pub fn client_secret(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.client_secret = Some(value.into());
        self
    }
    /// Other scopes to ask the provider for, separated by spaces. Absent or empty leaves them alone.
    #[must_use]
    pub fn scopes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.scopes = Some(value.into());
        self
    }
    /// Another address that the provider sends users back to. Absent leaves it alone, empty means
    /// `/oauth/sso/{organization}/callback` again.
    #[must_use]
    pub fn redirect_uri(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
    /// Whether users can sign in through it. Absent leaves it alone.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
}

/// What [`AdminClient::update_org_saml_connection`](crate::AdminClient::update_org_saml_connection) sends.
///
/// Changes a SAML connection; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateOrgSamlConnectionRequest {
    /// The connection to change, by `OrgSamlConnection::id`.
    pub id: ::std::string::String,
    /// Another name. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// Another entity id of the identity provider. Absent leaves it alone; it cannot be made empty. Users of the
    /// previous one are strangers to the new one.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub idp_entity_id: ::core::option::Option<::std::string::String>,
    /// Another address for sign-in requests, with `https`. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub idp_sso_url: ::core::option::Option<::std::string::String>,
    /// Another certificate of the identity provider's signing key, X.509 in PEM. Absent or empty leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub idp_certificate: ::core::option::Option<::std::string::String>,
    /// Another entity id for this server. Absent leaves it alone, empty means the address of its metadata again.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub sp_entity_id: ::core::option::Option<::std::string::String>,
    /// Another address for assertions. Absent leaves it alone, empty means `/oauth/saml/{organization}/acs` again.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub acs_url: ::core::option::Option<::std::string::String>,
    /// Another JSON object from a field of `User` to the name of the provider's attribute. Absent leaves it alone,
    /// empty means the usual names again.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub attribute_mapping: ::core::option::Option<::std::string::String>,
    /// Whether the identity provider may begin a login without having been asked. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
    /// Whether users can sign in through it. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_active: ::core::option::Option<bool>,
}

impl UpdateOrgSamlConnectionRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: ::core::default::Default::default(),
            idp_entity_id: ::core::default::Default::default(),
            idp_sso_url: ::core::default::Default::default(),
            idp_certificate: ::core::default::Default::default(),
            sp_entity_id: ::core::default::Default::default(),
            acs_url: ::core::default::Default::default(),
            attribute_mapping: ::core::default::Default::default(),
            allow_idp_initiated: ::core::default::Default::default(),
            is_active: ::core::default::Default::default(),
        }
    }
    /// Another name. Absent leaves it alone.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Another entity id of the identity provider. Absent leaves it alone; it cannot be made empty. Users of the
    /// previous one are strangers to the new one.
    #[must_use]
    pub fn idp_entity_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.idp_entity_id = Some(value.into());
        self
    }
    /// Another address for sign-in requests, with `https`. Absent leaves it alone.
    #[must_use]
    pub fn idp_sso_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.idp_sso_url = Some(value.into());
        self
    }
    /// Another certificate of the identity provider's signing key, X.509 in PEM. Absent or empty leaves it alone.
    #[must_use]
    pub fn idp_certificate(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.idp_certificate = Some(value.into());
        self
    }
    /// Another entity id for this server. Absent leaves it alone, empty means the address of its metadata again.
    #[must_use]
    pub fn sp_entity_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sp_entity_id = Some(value.into());
        self
    }
    /// Another address for assertions. Absent leaves it alone, empty means `/oauth/saml/{organization}/acs` again.
    #[must_use]
    pub fn acs_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.acs_url = Some(value.into());
        self
    }
    /// Another JSON object from a field of `User` to the name of the provider's attribute. Absent leaves it alone,
    /// empty means the usual names again.
    #[must_use]
    pub fn attribute_mapping(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.attribute_mapping = Some(value.into());
        self
    }
    /// Whether the identity provider may begin a login without having been asked. Absent leaves it alone.
    #[must_use]
    pub fn allow_idp_initiated(mut self, value: bool) -> Self {
        self.allow_idp_initiated = Some(value);
        self
    }
    /// Whether users can sign in through it. Absent leaves it alone.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
}

/// What [`AdminClient::update_organization`](crate::AdminClient::update_organization) sends.
///
/// Changes an organization; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateOrganizationRequest {
    /// The organization to change, by `Organization::id`.
    pub id: ::std::string::String,
    /// Another short name for addresses, under the same rules as in `create_organization`. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// Another name for people. Absent leaves it alone, empty clears it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub display_name: ::core::option::Option<::std::string::String>,
    /// Whether its users can sign in through its providers. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub enabled: ::core::option::Option<bool>,
}

impl UpdateOrganizationRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: ::core::default::Default::default(),
            display_name: ::core::default::Default::default(),
            enabled: ::core::default::Default::default(),
        }
    }
    /// Another short name for addresses, under the same rules as in `create_organization`. Absent leaves it alone.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Another name for people. Absent leaves it alone, empty clears it.
    #[must_use]
    pub fn display_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Whether its users can sign in through its providers. Absent leaves it alone.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

/// What [`Client::update_profile`](crate::Client::update_profile) sends.
///
/// Changes the caller's own account; what the request leaves out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateProfileRequest {
    /// The present password. Needed for a new one, unless the account has none yet.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub old_password: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The password to use from now on, under the same rules as at sign-up. Needs `confirm_new_password`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub new_password: ::core::option::Option<::authorizer_runtime::Secret>,
    /// The new password once more; `INVALID_ARGUMENT` when it differs or only one of the two is given.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub confirm_new_password: ::core::option::Option<::authorizer_runtime::Secret>,
    /// New address. Ends every session of the user; where addresses are verified, a link that confirms it is sent
    /// there. `INVALID_ARGUMENT` when somebody else has it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub given_name: ::core::option::Option<::std::string::String>,
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub family_name: ::core::option::Option<::std::string::String>,
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub middle_name: ::core::option::Option<::std::string::String>,
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub nickname: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub gender: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub birthdate: ::core::option::Option<::std::string::String>,
    /// New number. `INVALID_ARGUMENT` when somebody else has it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub picture: ::core::option::Option<::std::string::String>,
    /// `true` asks for a second factor from now on, `false` no longer does. `FAILED_PRECONDITION` when the server
    /// enforces one, or has none to offer.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_multi_factor_auth_enabled: ::core::option::Option<bool>,
    /// Any JSON object that the application keeps with the user, instead of what is there. Absent leaves it alone, an
    /// empty object clears it. Numbers are kept as floating point, so integers beyond 2^53 lose digits.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub app_data: ::core::option::Option<::authorizer_runtime::Map>,
}

impl UpdateProfileRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            old_password: ::core::default::Default::default(),
            new_password: ::core::default::Default::default(),
            confirm_new_password: ::core::default::Default::default(),
            email: ::core::default::Default::default(),
            given_name: ::core::default::Default::default(),
            family_name: ::core::default::Default::default(),
            middle_name: ::core::default::Default::default(),
            nickname: ::core::default::Default::default(),
            gender: ::core::default::Default::default(),
            birthdate: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            picture: ::core::default::Default::default(),
            is_multi_factor_auth_enabled: ::core::default::Default::default(),
            app_data: ::core::default::Default::default(),
        }
    }
    /// The present password. Needed for a new one, unless the account has none yet.
    #[must_use]
    pub fn old_password(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.old_password = Some(value.into());
        self
    }
    /// The password to use from now on, under the same rules as at sign-up. Needs `confirm_new_password`.
    #[must_use]
    pub fn new_password(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.new_password = Some(value.into());
        self
    }
    /// The new password once more; `INVALID_ARGUMENT` when it differs or only one of the two is given.
    #[must_use]
    pub fn confirm_new_password(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        self.confirm_new_password = Some(value.into());
        self
    }
    /// New address. Ends every session of the user; where addresses are verified, a link that confirms it is sent
    /// there. `INVALID_ARGUMENT` when somebody else has it.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[must_use]
    pub fn given_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[must_use]
    pub fn family_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[must_use]
    pub fn middle_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[must_use]
    pub fn nickname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[must_use]
    pub fn gender(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[must_use]
    pub fn birthdate(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// New number. `INVALID_ARGUMENT` when somebody else has it.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[must_use]
    pub fn picture(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.picture = Some(value.into());
        self
    }
    /// `true` asks for a second factor from now on, `false` no longer does. `FAILED_PRECONDITION` when the server
    /// enforces one, or has none to offer.
    #[must_use]
    pub fn is_multi_factor_auth_enabled(mut self, value: bool) -> Self {
        self.is_multi_factor_auth_enabled = Some(value);
        self
    }
    /// Any JSON object that the application keeps with the user, instead of what is there. Absent leaves it alone, an
    /// empty object clears it. Numbers are kept as floating point, so integers beyond 2^53 lose digits.
    #[must_use]
    pub fn app_data(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Map>,
    ) -> Self {
        self.app_data = Some(value.into());
        self
    }
}

/// What [`AdminClient::update_saml_service_provider`](crate::AdminClient::update_saml_service_provider) sends.
///
/// Changes a service provider; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateSamlServiceProviderRequest {
    /// The service provider to change, by `SamlServiceProvider::id`.
    pub id: ::std::string::String,
    /// Another name. Absent or empty leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// Another entity id of the service provider. Absent or empty leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub entity_id: ::core::option::Option<::std::string::String>,
    /// Another address to send users to; `http` or `https`. Absent or empty leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub acs_url: ::core::option::Option<::std::string::String>,
    /// Another certificate of the service provider, X.509 in PEM. Absent leaves it alone, empty clears it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub sp_cert_pem: ::core::option::Option<::std::string::String>,
    /// Another format of the name by which the user is passed on. Absent leaves it alone, empty means the e-mail
    /// address again.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name_id_format: ::core::option::Option<::std::string::String>,
    /// Another JSON object from a field of `User`, or `groups`, to the name of the attribute to send. Absent leaves
    /// it alone, empty means the usual names again.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub mapped_attributes: ::core::option::Option<::std::string::String>,
    /// Whether users may be sent there without the service provider having asked. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub allow_idp_initiated: ::core::option::Option<bool>,
    /// Whether users can sign in to it. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_active: ::core::option::Option<bool>,
}

impl UpdateSamlServiceProviderRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: ::core::default::Default::default(),
            entity_id: ::core::default::Default::default(),
            acs_url: ::core::default::Default::default(),
            sp_cert_pem: ::core::default::Default::default(),
            name_id_format: ::core::default::Default::default(),
            mapped_attributes: ::core::default::Default::default(),
            allow_idp_initiated: ::core::default::Default::default(),
            is_active: ::core::default::Default::default(),
        }
    }
    /// Another name. Absent or empty leaves it alone.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Another entity id of the service provider. Absent or empty leaves it alone.
    #[must_use]
    pub fn entity_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Another address to send users to; `http` or `https`. Absent or empty leaves it alone.
    #[must_use]
    pub fn acs_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.acs_url = Some(value.into());
        self
    }
    /// Another certificate of the service provider, X.509 in PEM. Absent leaves it alone, empty clears it.
    #[must_use]
    pub fn sp_cert_pem(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sp_cert_pem = Some(value.into());
        self
    }
    /// Another format of the name by which the user is passed on. Absent leaves it alone, empty means the e-mail
    /// address again.
    #[must_use]
    pub fn name_id_format(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name_id_format = Some(value.into());
        self
    }
    /// Another JSON object from a field of `User`, or `groups`, to the name of the attribute to send. Absent leaves
    /// it alone, empty means the usual names again.
    #[must_use]
    pub fn mapped_attributes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.mapped_attributes = Some(value.into());
        self
    }
    /// Whether users may be sent there without the service provider having asked. Absent leaves it alone.
    #[must_use]
    pub fn allow_idp_initiated(mut self, value: bool) -> Self {
        self.allow_idp_initiated = Some(value);
        self
    }
    /// Whether users can sign in to it. Absent leaves it alone.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
}

/// What [`AdminClient::update_trusted_issuer`](crate::AdminClient::update_trusted_issuer) sends.
///
/// Changes a trusted issuer; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateTrustedIssuerRequest {
    /// The issuer to change, by `TrustedIssuer::id`.
    pub id: ::std::string::String,
    /// Another name. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// Another address of the issuer's public keys. Absent leaves it alone. Keys are fetched again after at most ten
    /// minutes.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub jwks_url: ::core::option::Option<::std::string::String>,
    /// Another audience that the tokens must carry. Absent leaves it alone; it cannot be made empty.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub expected_aud: ::core::option::Option<::std::string::String>,
    /// Whether its tokens are accepted. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_active: ::core::option::Option<bool>,
    /// How often to fetch the keys of a SPIFFE bundle, in seconds. Stored, but not used by any server up to 2.4.0.
    /// Absent when none was given.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub spiffe_refresh_hint_seconds: ::core::option::Option<i64>,
    /// All subjects that may use it from now on, separated by commas. Absent leaves them alone, empty shuts everybody
    /// out.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub allowed_subjects: ::core::option::Option<::std::string::String>,
    /// Whether Kubernetes is asked about every token. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub enable_token_review: ::core::option::Option<bool>,
    /// Another address of the Kubernetes API server, with `https`. Absent leaves it alone, empty clears it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub kubernetes_api_server_url: ::core::option::Option<::std::string::String>,
}

impl UpdateTrustedIssuerRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: ::core::default::Default::default(),
            jwks_url: ::core::default::Default::default(),
            expected_aud: ::core::default::Default::default(),
            is_active: ::core::default::Default::default(),
            spiffe_refresh_hint_seconds: ::core::default::Default::default(),
            allowed_subjects: ::core::default::Default::default(),
            enable_token_review: ::core::default::Default::default(),
            kubernetes_api_server_url: ::core::default::Default::default(),
        }
    }
    /// Another name. Absent leaves it alone.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Another address of the issuer's public keys. Absent leaves it alone. Keys are fetched again after at most ten
    /// minutes.
    #[must_use]
    pub fn jwks_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.jwks_url = Some(value.into());
        self
    }
    /// Another audience that the tokens must carry. Absent leaves it alone; it cannot be made empty.
    #[must_use]
    pub fn expected_aud(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expected_aud = Some(value.into());
        self
    }
    /// Whether its tokens are accepted. Absent leaves it alone.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// How often to fetch the keys of a SPIFFE bundle, in seconds. Stored, but not used by any server up to 2.4.0.
    /// Absent when none was given.
    #[must_use]
    pub fn spiffe_refresh_hint_seconds(mut self, value: i64) -> Self {
        self.spiffe_refresh_hint_seconds = Some(value);
        self
    }
    /// All subjects that may use it from now on, separated by commas. Absent leaves them alone, empty shuts everybody
    /// out.
    #[must_use]
    pub fn allowed_subjects(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.allowed_subjects = Some(value.into());
        self
    }
    /// Whether Kubernetes is asked about every token. Absent leaves it alone.
    #[must_use]
    pub fn enable_token_review(mut self, value: bool) -> Self {
        self.enable_token_review = Some(value);
        self
    }
    /// Another address of the Kubernetes API server, with `https`. Absent leaves it alone, empty clears it.
    #[must_use]
    pub fn kubernetes_api_server_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.kubernetes_api_server_url = Some(value.into());
        self
    }
}

/// What [`AdminClient::update_user`](crate::AdminClient::update_user) sends.
///
/// Changes any user's account; what the request leaves out stays as it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// The user to change, by `User::id`.
    pub id: ::std::string::String,
    /// New address. Ends every session of the user and counts as not confirmed until the link that is sent there was
    /// opened. `ALREADY_EXISTS` when somebody else has it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// `true` takes the address as confirmed from now on, `false` as not confirmed. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email_verified: ::core::option::Option<bool>,
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub given_name: ::core::option::Option<::std::string::String>,
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub family_name: ::core::option::Option<::std::string::String>,
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub middle_name: ::core::option::Option<::std::string::String>,
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub nickname: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub gender: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub birthdate: ::core::option::Option<::std::string::String>,
    /// New number, 10 to 15 characters; it cannot be cleared. Ends every session of the user and counts as not
    /// confirmed. `ALREADY_EXISTS` when somebody else has it.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// `true` takes the number as confirmed from now on, `false` as not confirmed. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number_verified: ::core::option::Option<bool>,
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub picture: ::core::option::Option<::std::string::String>,
    /// All roles that the user is to have, protected ones too; ends every session of the user. Empty changes nothing:
    /// roles cannot be cleared.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// `true` asks for a second factor from now on, `false` no longer does. `FAILED_PRECONDITION` when the server
    /// enforces one, or has none to offer.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_multi_factor_auth_enabled: ::core::option::Option<bool>,
    /// Any JSON object that the application keeps with the user; always replaced as a whole. Absent leaves it alone,
    /// an empty object clears it. Numbers are kept as floating point, so integers beyond 2^53 lose digits.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub app_data: ::core::option::Option<::authorizer_runtime::Map>,
    /// `true` removes every second factor and passkey of the user, the lock of `lock_mfa`, and the user's choices
    /// about second factors. `false` does nothing.
    ///
    /// Since server 2.4.0-rc.5. Over REST and gRPC servers before 2.4.0-rc.5 ignore it, so the call is refused once
    /// the server is known to be older.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub reset_mfa: ::core::option::Option<bool>,
}

impl UpdateUserRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            email: ::core::default::Default::default(),
            email_verified: ::core::default::Default::default(),
            given_name: ::core::default::Default::default(),
            family_name: ::core::default::Default::default(),
            middle_name: ::core::default::Default::default(),
            nickname: ::core::default::Default::default(),
            gender: ::core::default::Default::default(),
            birthdate: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            phone_number_verified: ::core::default::Default::default(),
            picture: ::core::default::Default::default(),
            roles: ::core::default::Default::default(),
            is_multi_factor_auth_enabled: ::core::default::Default::default(),
            app_data: ::core::default::Default::default(),
            reset_mfa: ::core::default::Default::default(),
        }
    }
    /// New address. Ends every session of the user and counts as not confirmed until the link that is sent there was
    /// opened. `ALREADY_EXISTS` when somebody else has it.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// `true` takes the address as confirmed from now on, `false` as not confirmed. Absent leaves it alone.
    #[must_use]
    pub fn email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
        self
    }
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[must_use]
    pub fn given_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[must_use]
    pub fn family_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[must_use]
    pub fn middle_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[must_use]
    pub fn nickname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[must_use]
    pub fn gender(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[must_use]
    pub fn birthdate(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// New number, 10 to 15 characters; it cannot be cleared. Ends every session of the user and counts as not
    /// confirmed. `ALREADY_EXISTS` when somebody else has it.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// `true` takes the number as confirmed from now on, `false` as not confirmed. Absent leaves it alone.
    #[must_use]
    pub fn phone_number_verified(mut self, value: bool) -> Self {
        self.phone_number_verified = Some(value);
        self
    }
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[must_use]
    pub fn picture(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.picture = Some(value.into());
        self
    }
    /// All roles that the user is to have, protected ones too; ends every session of the user. Empty changes nothing:
    /// roles cannot be cleared.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// `true` asks for a second factor from now on, `false` no longer does. `FAILED_PRECONDITION` when the server
    /// enforces one, or has none to offer.
    #[must_use]
    pub fn is_multi_factor_auth_enabled(mut self, value: bool) -> Self {
        self.is_multi_factor_auth_enabled = Some(value);
        self
    }
    /// Any JSON object that the application keeps with the user; always replaced as a whole. Absent leaves it alone,
    /// an empty object clears it. Numbers are kept as floating point, so integers beyond 2^53 lose digits.
    #[must_use]
    pub fn app_data(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::Map>,
    ) -> Self {
        self.app_data = Some(value.into());
        self
    }
    /// `true` removes every second factor and passkey of the user, the lock of `lock_mfa`, and the user's choices
    /// about second factors. `false` does nothing.
    #[must_use]
    pub fn reset_mfa(mut self, value: bool) -> Self {
        self.reset_mfa = Some(value);
        self
    }
}

/// What [`AdminClient::update_webhook`](crate::AdminClient::update_webhook) sends.
///
/// Changes a webhook; what the request leaves out stays as it is, but for the headers.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    /// The webhook to change, by `Webhook::id`.
    pub id: ::std::string::String,
    /// Another event to be called for; the same names as in `add_webhook`. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub event_name: ::core::option::Option<::std::string::String>,
    /// What the webhook is for, in your own words; empty means a text made from the name of the event. Absent leaves
    /// it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub event_description: ::core::option::Option<::std::string::String>,
    /// Another address to call; `http` or `https`, and not in a private network. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub endpoint: ::core::option::Option<::std::string::String>,
    /// Whether the server is to call it. Absent leaves it alone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub enabled: ::core::option::Option<bool>,
    /// Headers to send from now on. Always give all of them: servers up to 2.4.0 take absent ones for an empty map
    /// and erase what is stored.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub headers: ::core::option::Option<::authorizer_runtime::SecretMap>,
}

impl UpdateWebhookRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            event_name: ::core::default::Default::default(),
            event_description: ::core::default::Default::default(),
            endpoint: ::core::default::Default::default(),
            enabled: ::core::default::Default::default(),
            headers: ::core::default::Default::default(),
        }
    }
    /// Another event to be called for; the same names as in `add_webhook`. Absent leaves it alone.
    #[must_use]
    pub fn event_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// What the webhook is for, in your own words; empty means a text made from the name of the event. Absent leaves
    /// it alone.
    #[must_use]
    pub fn event_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.event_description = Some(value.into());
        self
    }
    /// Another address to call; `http` or `https`, and not in a private network. Absent leaves it alone.
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Whether the server is to call it. Absent leaves it alone.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Headers to send from now on. Always give all of them: servers up to 2.4.0 take absent ones for an empty map
    /// and erase what is stored.
    #[must_use]
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::authorizer_runtime::SecretMap>,
    ) -> Self {
        self.headers = Some(value.into());
        self
    }
}

/// A person who can sign in.
///
/// At least one of `email` and `phone_number` is there. Users in the answer of `invite_members` carry nothing but
/// `id` and `email`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Identifies the user, a UUID; the claim `sub` of the user's tokens.
    pub id: ::std::string::String,
    /// The user's e-mail address. Absent for users who signed up with a phone number.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub email: ::core::option::Option<::std::string::String>,
    /// Whether the e-mail address was confirmed, by a link, a code or an administrator. `true` from the start on
    /// servers that ask for no confirmation.
    pub email_verified: bool,
    /// How the user may sign in, separated by commas, such as `basic_auth,magic_link_login` or `google`.
    pub signup_methods: ::std::string::String,
    /// First name, the OIDC claim `given_name`. Absent when unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub given_name: ::core::option::Option<::std::string::String>,
    /// Last name, the OIDC claim `family_name`. Absent when unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub family_name: ::core::option::Option<::std::string::String>,
    /// Further names between first and last, the OIDC claim `middle_name`. Absent when unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub middle_name: ::core::option::Option<::std::string::String>,
    /// What the user likes to be called, the OIDC claim `nickname`. Absent when unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub nickname: ::core::option::Option<::std::string::String>,
    /// The OIDC claim `preferred_username`; this server always gives the e-mail address. Absent when there is none.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub preferred_username: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `gender`. Absent when unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub gender: ::core::option::Option<::std::string::String>,
    /// Free text, the OIDC claim `birthdate`, which asks for `YYYY-MM-DD`; the server does not check it. Absent when
    /// unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub birthdate: ::core::option::Option<::std::string::String>,
    /// The user's phone number. Absent for users without one.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// Whether the phone number was confirmed, by a code or an administrator. `true` from the start on servers that
    /// ask for no confirmation.
    pub phone_number_verified: bool,
    /// Address of a picture of the user, the OIDC claim `picture`. Absent when unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub picture: ::core::option::Option<::std::string::String>,
    /// What the user may do, as names that the server is configured with. Empty only in the answer of
    /// `invite_members`.
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
    /// When the user was shut out, in Unix seconds. Absent while the user may sign in.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub revoked_timestamp: ::core::option::Option<i64>,
    /// Whether a second factor is asked for, by the user's or an administrator's choice. `false` also when nobody has
    /// chosen, and the server's configuration decides.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub is_multi_factor_auth_enabled: bool,
    /// The JSON object that the application keeps with the user; empty when there is none. Integers beyond 2^53 have
    /// lost digits.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub app_data: ::authorizer_runtime::Map,
    /// When the user declined to set up a second factor, in Unix seconds. Absent when that never happened.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub has_skipped_mfa_setup_at: ::core::option::Option<i64>,
    /// When the user reported the second factor as lost (`lock_mfa`), in Unix seconds. Absent when not locked;
    /// `reset_mfa` of `update_user` clears it.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub mfa_locked_at: ::core::option::Option<i64>,
    /// Second factors that the user has set up: `totp`, `webauthn`, `email_otp`, `sms_otp`. Each costs the server a
    /// look-up.
    ///
    /// GraphQL only: over REST and gRPC it is never there. Asked for by `profile` and `user` only.
    ///
    /// Since server 2.4.0-rc.5.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub enrolled_mfa_methods: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
}

/// A user's membership of one organization, seen from the user.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UserOrganization {
    /// The organization that the user is a member of, whether it is switched on or not.
    pub organization: Organization,
    /// What the user may do in this organization; names of your own, but for `authorizer:org_admin`, which lets the
    /// user administer it.
    pub roles: ::std::vec::Vec<::std::string::String>,
}

/// One page of the organizations that a user is a member of.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UserOrganizations {
    /// The memberships of this page, newest first; organizations that were deleted meanwhile are left out.
    pub user_organizations: ::std::vec::Vec<UserOrganization>,
    /// Which page this is, and how many memberships the user has in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::user_organizations`](crate::AdminClient::user_organizations) sends.
///
/// Lists the organizations that a user is a member of, with the user's roles in each.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UserOrganizationsRequest {
    /// The user whose organizations to list, by `User::id`.
    pub user_id: ::std::string::String,
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl UserOrganizationsRequest {
    /// With what is required: `user_id`.
    pub fn new(user_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            user_id: user_id.into(),
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// What [`AdminClient::user`](crate::AdminClient::user) sends.
///
/// Returns one user, by id or by e-mail address.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UserRequest {
    /// The user, by `User::id`. This or `email` is needed, and this counts if both are given.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub id: ::core::option::Option<::std::string::String>,
    /// The user, by e-mail address in the same spelling. This or `id` is needed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
}

impl UserRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            id: ::core::default::Default::default(),
            email: ::core::default::Default::default(),
        }
    }
    /// The user, by `User::id`. This or `email` is needed, and this counts if both are given.
    #[must_use]
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The user, by e-mail address in the same spelling. This or `id` is needed.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
}

/// One page of users.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Users {
    /// The users of this page, newest first; empty beyond the last page.
    pub users: ::std::vec::Vec<User>,
    /// Which page this is, and how many users match in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::users`](crate::AdminClient::users) sends.
///
/// Lists users, newest first, all or those that match a search.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct UsersRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    /// Only users with this text in id, e-mail address, first name, last name or nickname; case does not matter.
    /// Absent or empty means all.
    ///
    /// Since server 2.4.0-rc.5. Over REST and gRPC servers before 2.4.0-rc.5 ignore it, so the call is refused once
    /// the server is known to be older.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub query: ::core::option::Option<::std::string::String>,
}

impl UsersRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
            query: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Only users with this text in id, e-mail address, first name, last name or nickname; case does not matter.
    /// Absent or empty means all.
    #[must_use]
    pub fn query(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.query = Some(value.into());
        self
    }
}

/// A token that was found to be valid, and what it claims.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ValidateJwtTokenResponse {
    /// Always `true`: what is not valid is answered with an error.
    pub is_valid: bool,
    /// What the token says: `sub`, `exp`, `roles`, `scope` and whatever a script of the server added.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub claims: ::authorizer_runtime::Map,
}

/// What [`Client::validate_jwt_token`](crate::Client::validate_jwt_token) sends.
///
/// Checks a token that this server issued, and returns what it claims.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ValidateJwtTokenRequest {
    /// What kind of token it is: `access_token`, `refresh_token` or `id_token`. An ID token passes as `access_token`
    /// right after a login, so do not tell them apart by this.
    pub token_type: ::std::string::String,
    /// The token to check, a JWT that this server issued.
    pub token: ::authorizer_runtime::Secret,
    /// Roles that the token must carry, every one of them; else `UNAUTHENTICATED`.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// Relations that the user must hold, every one of them; else the call fails with `PERMISSION_DENIED`. Needs a
    /// server that runs with permissions.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub required_relations: ::std::vec::Vec<FgaRelationInput>,
}

impl ValidateJwtTokenRequest {
    /// With what is required: `token_type`, `token`.
    pub fn new(
        token_type: impl ::core::convert::Into<::std::string::String>,
        token: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            token_type: token_type.into(),
            token: token.into(),
            roles: ::core::default::Default::default(),
            required_relations: ::core::default::Default::default(),
        }
    }
    /// Roles that the token must carry, every one of them; else `UNAUTHENTICATED`.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// Relations that the user must hold, every one of them; else the call fails with `PERMISSION_DENIED`. Needs a
    /// server that runs with permissions.
    #[must_use]
    pub fn required_relations(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = FgaRelationInput>,
    ) -> Self {
        self.required_relations = value.into_iter().collect();
        self
    }
}

/// What [`Client::validate_session`](crate::Client::validate_session) sends.
///
/// Checks the value of a session cookie without renewing the session, and returns its user.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ValidateSessionRequest {
    /// Value of the cookie `cookie_session` (or `cookie_session_domain`), exactly as the browser sent it.
    pub cookie: ::authorizer_runtime::Secret,
    /// Roles that the user must have, every one of them; else `UNAUTHENTICATED`.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub roles: ::std::vec::Vec<::std::string::String>,
    /// Relations that the user must hold, every one of them; else the call fails with `PERMISSION_DENIED`. Needs a
    /// server that runs with permissions.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub required_relations: ::std::vec::Vec<FgaRelationInput>,
}

impl ValidateSessionRequest {
    /// With what is required: `cookie`.
    pub fn new(
        cookie: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            cookie: cookie.into(),
            roles: ::core::default::Default::default(),
            required_relations: ::core::default::Default::default(),
        }
    }
    /// Roles that the user must have, every one of them; else `UNAUTHENTICATED`.
    #[must_use]
    pub fn roles(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.roles = value.into_iter().map(::core::convert::Into::into).collect();
        self
    }
    /// Relations that the user must hold, every one of them; else the call fails with `PERMISSION_DENIED`. Needs a
    /// server that runs with permissions.
    #[must_use]
    pub fn required_relations(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = FgaRelationInput>,
    ) -> Self {
        self.required_relations = value.into_iter().collect();
        self
    }
}

/// A session cookie that was found to be valid, and whose it is.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct ValidateSessionResponse {
    /// Always `true`: what is not valid is answered with an error.
    pub is_valid: bool,
    /// Whose session it is.
    pub user: User,
}

/// A link that was sent by e-mail and not used yet.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct VerificationRequest {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// What the link was sent for: `basic_auth_signup`, `magic_link_login`, `update_email`, `forgot_password` or
    /// `invite_member`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub identifier: ::core::option::Option<::std::string::String>,
    /// The token in the link, a JWT: whoever has it can use the link.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub token: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Where the link was sent to.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub email: ::core::option::Option<::std::string::String>,
    /// Until when the link is valid, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub expires: ::core::option::Option<i64>,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
    /// Random value that ties the link to this record.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub nonce: ::core::option::Option<::authorizer_runtime::Secret>,
    /// Where the link leads back to.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub redirect_uri: ::core::option::Option<::std::string::String>,
}

/// One page of links that were sent by e-mail and not used yet.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct VerificationRequests {
    /// The links of this page, newest first; empty beyond the last page.
    pub verification_requests: ::std::vec::Vec<VerificationRequest>,
    /// Which page this is, and how many links there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::verification_requests`](crate::AdminClient::verification_requests) sends.
///
/// Lists the links that were sent by e-mail and not used yet, newest first, expired ones among them.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct VerificationRequestsRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl VerificationRequestsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}

/// What [`Client::verify_email`](crate::Client::verify_email) sends.
///
/// Redeems the token of a link that was sent by e-mail, and signs the user in.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct VerifyEmailRequest {
    /// The parameter `token` of the link that was sent by e-mail, a JWT.
    pub token: ::authorizer_runtime::Secret,
    /// The `state` of an authorization request that waits for this user. Servers up to 2.4.0 use it up without making
    /// its code valid. Absent when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

impl VerifyEmailRequest {
    /// With what is required: `token`.
    pub fn new(token: impl ::core::convert::Into<::authorizer_runtime::Secret>) -> Self {
        Self {
            token: token.into(),
            state: ::core::default::Default::default(),
        }
    }
    /// The `state` of an authorization request that waits for this user. Servers up to 2.4.0 use it up without making
    /// its code valid. Absent when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// What [`AdminClient::verify_org_domain`](crate::AdminClient::verify_org_domain) sends.
///
/// Looks the published DNS record up, and takes the domain as verified when it is there.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct VerifyOrgDomainRequest {
    /// The organization, by `Organization::id` (not by its name).
    pub org_id: ::std::string::String,
    /// The domain that was given to `request_org_domain`, in any spelling that is accepted there.
    pub domain: ::std::string::String,
}

impl VerifyOrgDomainRequest {
    /// With what is required: `org_id`, `domain`.
    pub fn new(
        org_id: impl ::core::convert::Into<::std::string::String>,
        domain: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            domain: domain.into(),
        }
    }
}

/// What [`Client::verify_otp`](crate::Client::verify_otp) sends.
///
/// Checks a one-time code and finishes the login that was waiting for it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct VerifyOtpRequest {
    /// Address of the user who is signing in. Without it and without `phone_number` it is whoever the session's
    /// cookie belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user who is signing in. Without it and without `email` it is whoever the session's cookie
    /// belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// The one-time code: six letters or digits from an e-mail or text message, or six digits from an authenticator
    /// app. Over GraphQL also one of the app's recovery codes; REST and gRPC refuse more than 16 characters.
    pub otp: ::authorizer_runtime::Secret,
    /// `true` when the code comes from an authenticator app or is one of its recovery codes. Absent means from an
    /// e-mail or text message.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub is_totp: ::core::option::Option<bool>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

impl VerifyOtpRequest {
    /// With what is required: `otp`.
    pub fn new(otp: impl ::core::convert::Into<::authorizer_runtime::Secret>) -> Self {
        Self {
            otp: otp.into(),
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            is_totp: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
        }
    }
    /// Address of the user who is signing in. Without it and without `phone_number` it is whoever the session's
    /// cookie belongs to.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user who is signing in. Without it and without `email` it is whoever the session's cookie
    /// belongs to.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// `true` when the code comes from an authenticator app or is one of its recovery codes. Absent means from an
    /// e-mail or text message.
    #[must_use]
    pub fn is_totp(mut self, value: bool) -> Self {
        self.is_totp = Some(value);
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// A passkey of the caller, without its key.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnCredentialInfo {
    /// Identifies the passkey at the server, a UUID; not the credential id that the browser knows.
    pub id: ::std::string::String,
    /// What the user called the passkey; empty when it was given no name.
    pub name: ::std::string::String,
    /// Ways to reach the device, as the browser reported them: `internal`, `hybrid`, `usb`, `nfc`, `ble`. Empty when
    /// unknown.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub transports: ::std::vec::Vec<::std::string::String>,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
    /// When somebody last signed in with it, in Unix seconds. Absent when nobody has yet.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub last_used_at: ::core::option::Option<i64>,
}

/// What [`Client::webauthn_delete_credential`](crate::Client::webauthn_delete_credential) sends.
///
/// Deletes one of the caller's own passkeys.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnDeleteCredentialRequest {
    /// The passkey to delete, by `WebauthnCredentialInfo::id`.
    pub id: ::std::string::String,
}

impl WebauthnDeleteCredentialRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// What [`Client::webauthn_login_options`](crate::Client::webauthn_login_options) sends.
///
/// Begins to sign in with a passkey, and returns what the browser needs for it.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnLoginOptionsRequest {
    /// Whose passkeys to offer, in the middle of that user's login. Absent means whatever passkeys the browser has,
    /// and asks for no earlier step.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
}

impl WebauthnLoginOptionsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
        }
    }
    /// Whose passkeys to offer, in the middle of that user's login. Absent means whatever passkeys the browser has,
    /// and asks for no earlier step.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
}

/// What the browser needs to sign in with a passkey.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnLoginOptionsResponse {
    /// JSON text for `navigator.credentials.get`, its `publicKey` part; binary values in it are unpadded Base64 with
    /// the URL alphabet (W3C Web Authentication).
    pub options: ::std::string::String,
}

/// What [`Client::webauthn_login_verify`](crate::Client::webauthn_login_verify) sends.
///
/// Signs a user in with the answer that the browser gave to `webauthn_login_options`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnLoginVerifyRequest {
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
    /// JSON text of what `navigator.credentials.get` returned; binary values in it are unpadded Base64 with the URL
    /// alphabet.
    pub credential: ::authorizer_runtime::Secret,
}

impl WebauthnLoginVerifyRequest {
    /// With what is required: `credential`.
    pub fn new(
        credential: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            credential: credential.into(),
            state: ::core::default::Default::default(),
        }
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// What [`Client::webauthn_registration_options`](crate::Client::webauthn_registration_options) sends.
///
/// Begins to register a passkey, and returns what the browser needs for it.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnRegistrationOptionsRequest {
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
}

impl WebauthnRegistrationOptionsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
        }
    }
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// What the browser needs to make a passkey.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnRegistrationOptionsResponse {
    /// JSON text for `navigator.credentials.create`, its `publicKey` part; binary values in it are unpadded Base64
    /// with the URL alphabet (W3C Web Authentication).
    pub options: ::std::string::String,
}

/// What [`Client::webauthn_registration_verify`](crate::Client::webauthn_registration_verify) sends.
///
/// Stores the passkey that the browser made from `webauthn_registration_options`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebauthnRegistrationVerifyRequest {
    /// What the user calls the passkey, such as the device that holds it. Absent means no name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub name: ::core::option::Option<::std::string::String>,
    /// JSON text of what `navigator.credentials.create` returned; binary values in it are unpadded Base64 with the
    /// URL alphabet.
    pub credential: ::authorizer_runtime::Secret,
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub email: ::core::option::Option<::std::string::String>,
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub state: ::core::option::Option<::std::string::String>,
}

impl WebauthnRegistrationVerifyRequest {
    /// With what is required: `credential`.
    pub fn new(
        credential: impl ::core::convert::Into<::authorizer_runtime::Secret>,
    ) -> Self {
        Self {
            credential: credential.into(),
            name: ::core::default::Default::default(),
            email: ::core::default::Default::default(),
            phone_number: ::core::default::Default::default(),
            state: ::core::default::Default::default(),
        }
    }
    /// What the user calls the passkey, such as the device that holds it. Absent means no name.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Address of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Number of the user, in the middle of a login; the session's cookie says it as well. Ignored for a user who is
    /// signed in.
    #[must_use]
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// The `state` of an authorization request that is waiting for this login, so that its code is issued. Absent
    /// when there is none.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// An address that the server calls when something happens.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Webhook {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// What sets the webhook off, with `-` and the Unix second of its creation appended, such as
    /// `user.login-1795218643`. Deliveries carry the name without them.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub event_name: ::core::option::Option<::std::string::String>,
    /// What the webhook is for, in your own words; made from the name of the event when absent.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub event_description: ::core::option::Option<::std::string::String>,
    /// Address that is called with POST; `http` or `https`, and not in a private network.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub endpoint: ::core::option::Option<::std::string::String>,
    /// Whether the server calls it. Servers set it always, so `false` means switched off.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub enabled: bool,
    /// Headers that are sent with every delivery, from name to value; empty when there are none.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::or_default"
    )]
    pub headers: ::authorizer_runtime::SecretMap,
    /// When the record was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// When the record was last changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// One delivery of a webhook: what was sent and what was answered.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookLog {
    /// Identifies the record; made by the server, a UUID.
    pub id: ::std::string::String,
    /// Status that the address answered with. Absent when the delivery was refused before it was made.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub http_status: ::core::option::Option<i64>,
    /// The body that was answered, cut after 1 MiB.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub response: ::core::option::Option<::std::string::String>,
    /// The JSON text that was sent.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub request: ::core::option::Option<::std::string::String>,
    /// The webhook that was called, by `Webhook::id`.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub webhook_id: ::core::option::Option<::std::string::String>,
    /// When the delivery was made, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub created_at: ::core::option::Option<i64>,
    /// The same moment as `created_at`: a delivery is never changed.
    #[serde(
        default,
        deserialize_with = "::authorizer_runtime::private::v1::codec::optional_integer",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub updated_at: ::core::option::Option<i64>,
}

/// One page of webhook deliveries.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookLogs {
    /// The deliveries of this page, newest first; empty beyond the last page.
    pub webhook_logs: ::std::vec::Vec<WebhookLog>,
    /// Which page this is, and how many deliveries there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::webhook_logs`](crate::AdminClient::webhook_logs) sends.
///
/// Lists what webhooks were sent and answered, newest first.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookLogsRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
    /// Only deliveries of this webhook, by `Webhook::id`. Absent means those of all.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub webhook_id: ::core::option::Option<::std::string::String>,
}

impl WebhookLogsRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
            webhook_id: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Only deliveries of this webhook, by `Webhook::id`. Absent means those of all.
    #[must_use]
    pub fn webhook_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.webhook_id = Some(value.into());
        self
    }
}

/// What [`AdminClient::webhook`](crate::AdminClient::webhook) sends.
///
/// Returns one webhook, with the headers that it sends.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// The webhook to return, by `Webhook::id`.
    pub id: ::std::string::String,
}

impl WebhookRequest {
    /// With what is required: `id`.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
}

/// One page of webhooks.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Webhooks {
    /// The webhooks of this page, newest first; empty beyond the last page.
    pub webhooks: ::std::vec::Vec<Webhook>,
    /// Which page this is, and how many webhooks there are in all.
    pub pagination: Pagination,
}

/// What [`AdminClient::webhooks`](crate::AdminClient::webhooks) sends.
///
/// Lists the webhooks, newest first.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct WebhooksRequest {
    /// Which page to return; absent means the first ten entries.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    pub pagination: ::core::option::Option<PaginationRequest>,
}

impl WebhooksRequest {
    /// Nothing is required.
    pub fn new() -> Self {
        Self {
            pagination: ::core::default::Default::default(),
        }
    }
    /// Which page to return; absent means the first ten entries.
    #[must_use]
    pub fn pagination(mut self, value: PaginationRequest) -> Self {
        self.pagination = Some(value);
        self
    }
}
