// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::AppData> for ::authorizer_runtime::Map {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl ToWire<wire::AppData> for ::authorizer_runtime::SecretMap {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl FromWire<wire::AppData> for ::authorizer_runtime::Map {
    fn from_wire(message: wire::AppData) -> ::core::result::Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl FromWire<wire::AppData> for ::authorizer_runtime::SecretMap {
    fn from_wire(message: wire::AppData) -> ::core::result::Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl ToWire<wire::AddEmailTemplateRequest> for super::model::AddEmailTemplateRequest {
    fn to_wire(self) -> wire::AddEmailTemplateRequest {
        wire::AddEmailTemplateRequest {
            event_name: self.event_name.to_wire(),
            subject: self.subject.to_wire(),
            template: self.template.to_wire(),
            design: self.design.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::AddOrgMemberRequest> for super::model::AddOrgMemberRequest {
    fn to_wire(self) -> wire::AddOrgMemberRequest {
        wire::AddOrgMemberRequest {
            org_id: self.org_id.to_wire(),
            user_id: self.user_id.to_wire(),
            roles: convert::all(self.roles),
        }
    }
}

impl ToWire<wire::AddTrustedIssuerRequest> for super::model::AddTrustedIssuerRequest {
    fn to_wire(self) -> wire::AddTrustedIssuerRequest {
        wire::AddTrustedIssuerRequest {
            service_account_id: self.service_account_id.to_wire(),
            name: self.name.to_wire(),
            issuer_url: self.issuer_url.to_wire(),
            key_source_type: self.key_source_type.to_wire(),
            jwks_url: self.jwks_url.map(ToWire::to_wire),
            expected_aud: self.expected_aud.to_wire(),
            subject_claim: self.subject_claim.map(ToWire::to_wire),
            issuer_type: self.issuer_type.to_wire(),
            spiffe_refresh_hint_seconds: self
                .spiffe_refresh_hint_seconds
                .map(ToWire::to_wire),
            allowed_subjects: self.allowed_subjects.map(ToWire::to_wire),
            enable_token_review: self.enable_token_review.map(ToWire::to_wire),
            kubernetes_api_server_url: self
                .kubernetes_api_server_url
                .map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::AddVerifiedOrgDomainRequest>
for super::model::AddVerifiedOrgDomainRequest {
    fn to_wire(self) -> wire::AddVerifiedOrgDomainRequest {
        wire::AddVerifiedOrgDomainRequest {
            org_id: self.org_id.to_wire(),
            domain: self.domain.to_wire(),
        }
    }
}

impl ToWire<wire::AddWebhookRequest> for super::model::AddWebhookRequest {
    fn to_wire(self) -> wire::AddWebhookRequest {
        wire::AddWebhookRequest {
            event_name: self.event_name.to_wire(),
            event_description: self.event_description.map(ToWire::to_wire),
            endpoint: self.endpoint.to_wire(),
            enabled: self.enabled.to_wire(),
            headers: self.headers.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::AdminLoginRequest> for super::model::AdminLoginRequest {
    fn to_wire(self) -> wire::AdminLoginRequest {
        wire::AdminLoginRequest {
            admin_secret: self.admin_secret.to_wire(),
        }
    }
}

impl ToWire<wire::AuditLogsRequest> for super::model::AuditLogsRequest {
    fn to_wire(self) -> wire::AuditLogsRequest {
        wire::AuditLogsRequest {
            pagination: self.pagination.map(ToWire::to_wire),
            action: self.action.map(ToWire::to_wire),
            actor_id: self.actor_id.map(ToWire::to_wire),
            resource_type: self.resource_type.map(ToWire::to_wire),
            resource_id: self.resource_id.map(ToWire::to_wire),
            from_timestamp: self.from_timestamp.map(ToWire::to_wire),
            to_timestamp: self.to_timestamp.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::CheckPermissionsRequest> for super::model::CheckPermissionsRequest {
    fn to_wire(self) -> wire::CheckPermissionsRequest {
        wire::CheckPermissionsRequest {
            checks: convert::all(self.checks),
            user: convert::zero(self.user),
        }
    }
}

impl ToWire<wire::GetClientRequest> for super::model::ClientRequest {
    fn to_wire(self) -> wire::GetClientRequest {
        wire::GetClientRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::ClientsRequest> for super::model::ClientsRequest {
    fn to_wire(self) -> wire::ClientsRequest {
        wire::ClientsRequest {
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::CreateClientRequest> for super::model::CreateClientRequest {
    fn to_wire(self) -> wire::CreateClientRequest {
        wire::CreateClientRequest {
            name: self.name.to_wire(),
            description: self.description.map(ToWire::to_wire),
            allowed_scopes: convert::all(self.allowed_scopes),
        }
    }
}

impl ToWire<wire::CreateOrgOidcConnectionRequest>
for super::model::CreateOrgOidcConnectionRequest {
    fn to_wire(self) -> wire::CreateOrgOidcConnectionRequest {
        wire::CreateOrgOidcConnectionRequest {
            org_id: self.org_id.to_wire(),
            name: self.name.to_wire(),
            issuer_url: self.issuer_url.to_wire(),
            client_id: self.client_id.to_wire(),
            client_secret: self.client_secret.to_wire(),
            scopes: self.scopes.map(ToWire::to_wire),
            redirect_uri: self.redirect_uri.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::CreateOrgSamlConnectionRequest>
for super::model::CreateOrgSamlConnectionRequest {
    fn to_wire(self) -> wire::CreateOrgSamlConnectionRequest {
        wire::CreateOrgSamlConnectionRequest {
            org_id: self.org_id.to_wire(),
            name: self.name.to_wire(),
            idp_entity_id: self.idp_entity_id.to_wire(),
            idp_sso_url: self.idp_sso_url.to_wire(),
            idp_certificate: self.idp_certificate.to_wire(),
            sp_entity_id: self.sp_entity_id.map(ToWire::to_wire),
            acs_url: self.acs_url.map(ToWire::to_wire),
            attribute_mapping: self.attribute_mapping.map(ToWire::to_wire),
            allow_idp_initiated: self.allow_idp_initiated.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::CreateOrganizationRequest>
for super::model::CreateOrganizationRequest {
    fn to_wire(self) -> wire::CreateOrganizationRequest {
        wire::CreateOrganizationRequest {
            name: self.name.to_wire(),
            display_name: self.display_name.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::CreateSamlServiceProviderRequest>
for super::model::CreateSamlServiceProviderRequest {
    fn to_wire(self) -> wire::CreateSamlServiceProviderRequest {
        wire::CreateSamlServiceProviderRequest {
            org_id: self.org_id.to_wire(),
            name: self.name.to_wire(),
            entity_id: self.entity_id.to_wire(),
            acs_url: self.acs_url.to_wire(),
            sp_cert_pem: self.sp_cert_pem.map(ToWire::to_wire),
            name_id_format: self.name_id_format.map(ToWire::to_wire),
            mapped_attributes: self.mapped_attributes.map(ToWire::to_wire),
            allow_idp_initiated: self.allow_idp_initiated.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::CreateScimEndpointRequest>
for super::model::CreateScimEndpointRequest {
    fn to_wire(self) -> wire::CreateScimEndpointRequest {
        wire::CreateScimEndpointRequest {
            org_id: self.org_id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteClientRequest> for super::model::DeleteClientRequest {
    fn to_wire(self) -> wire::DeleteClientRequest {
        wire::DeleteClientRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteEmailTemplateRequest>
for super::model::DeleteEmailTemplateRequest {
    fn to_wire(self) -> wire::DeleteEmailTemplateRequest {
        wire::DeleteEmailTemplateRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteOrgDomainRequest> for super::model::DeleteOrgDomainRequest {
    fn to_wire(self) -> wire::DeleteOrgDomainRequest {
        wire::DeleteOrgDomainRequest {
            domain: self.domain.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteOrgOidcConnectionRequest>
for super::model::DeleteOrgOidcConnectionRequest {
    fn to_wire(self) -> wire::DeleteOrgOidcConnectionRequest {
        wire::DeleteOrgOidcConnectionRequest {
            id: self.id.map(ToWire::to_wire),
            org_id: self.org_id.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::DeleteOrgSamlConnectionRequest>
for super::model::DeleteOrgSamlConnectionRequest {
    fn to_wire(self) -> wire::DeleteOrgSamlConnectionRequest {
        wire::DeleteOrgSamlConnectionRequest {
            id: self.id.map(ToWire::to_wire),
            org_id: self.org_id.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::DeleteOrganizationRequest>
for super::model::DeleteOrganizationRequest {
    fn to_wire(self) -> wire::DeleteOrganizationRequest {
        wire::DeleteOrganizationRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteSamlServiceProviderRequest>
for super::model::DeleteSamlServiceProviderRequest {
    fn to_wire(self) -> wire::DeleteSamlServiceProviderRequest {
        wire::DeleteSamlServiceProviderRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteScimEndpointRequest>
for super::model::DeleteScimEndpointRequest {
    fn to_wire(self) -> wire::DeleteScimEndpointRequest {
        wire::DeleteScimEndpointRequest {
            org_id: self.org_id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteTrustedIssuerRequest>
for super::model::DeleteTrustedIssuerRequest {
    fn to_wire(self) -> wire::DeleteTrustedIssuerRequest {
        wire::DeleteTrustedIssuerRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteUserRequest> for super::model::DeleteUserRequest {
    fn to_wire(self) -> wire::DeleteUserRequest {
        wire::DeleteUserRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::DeleteWebhookRequest> for super::model::DeleteWebhookRequest {
    fn to_wire(self) -> wire::DeleteWebhookRequest {
        wire::DeleteWebhookRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::EmailOtpMfaSetupRequest> for super::model::EmailOtpMfaSetupRequest {
    fn to_wire(self) -> wire::EmailOtpMfaSetupRequest {
        wire::EmailOtpMfaSetupRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
        }
    }
}

impl ToWire<wire::EmailTemplatesRequest> for super::model::EmailTemplatesRequest {
    fn to_wire(self) -> wire::EmailTemplatesRequest {
        wire::EmailTemplatesRequest {
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::EnableAccessRequest> for super::model::EnableAccessRequest {
    fn to_wire(self) -> wire::EnableAccessRequest {
        wire::EnableAccessRequest {
            user_id: self.user_id.to_wire(),
        }
    }
}

impl ToWire<wire::FgaDeleteTuplesRequest> for super::model::FgaDeleteTuplesRequest {
    fn to_wire(self) -> wire::FgaDeleteTuplesRequest {
        wire::FgaDeleteTuplesRequest {
            tuples: convert::all(self.tuples),
        }
    }
}

impl ToWire<wire::FgaExpandRequest> for super::model::FgaExpandRequest {
    fn to_wire(self) -> wire::FgaExpandRequest {
        wire::FgaExpandRequest {
            relation: self.relation.to_wire(),
            object: self.object.to_wire(),
        }
    }
}

impl ToWire<wire::FgaListUsersRequest> for super::model::FgaListUsersRequest {
    fn to_wire(self) -> wire::FgaListUsersRequest {
        wire::FgaListUsersRequest {
            object: self.object.to_wire(),
            relation: self.relation.to_wire(),
            user_type: self.user_type.to_wire(),
        }
    }
}

impl ToWire<wire::FgaReadTuplesRequest> for super::model::FgaReadTuplesRequest {
    fn to_wire(self) -> wire::FgaReadTuplesRequest {
        wire::FgaReadTuplesRequest {
            user: self.user.map(ToWire::to_wire),
            relation: self.relation.map(ToWire::to_wire),
            object: self.object.map(ToWire::to_wire),
            page_size: self.page_size.map(ToWire::to_wire),
            continuation_token: self.continuation_token.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::FgaRelationInput> for super::model::FgaRelationInput {
    fn to_wire(self) -> wire::FgaRelationInput {
        wire::FgaRelationInput {
            relation: self.relation.to_wire(),
            object: self.object.to_wire(),
        }
    }
}

impl ToWire<wire::FgaTupleInput> for super::model::FgaTupleInput {
    fn to_wire(self) -> wire::FgaTupleInput {
        wire::FgaTupleInput {
            user: self.user.to_wire(),
            relation: self.relation.to_wire(),
            object: self.object.to_wire(),
        }
    }
}

impl ToWire<wire::FgaWriteModelRequest> for super::model::FgaWriteModelRequest {
    fn to_wire(self) -> wire::FgaWriteModelRequest {
        wire::FgaWriteModelRequest {
            dsl: self.dsl.to_wire(),
        }
    }
}

impl ToWire<wire::FgaWriteTuplesRequest> for super::model::FgaWriteTuplesRequest {
    fn to_wire(self) -> wire::FgaWriteTuplesRequest {
        wire::FgaWriteTuplesRequest {
            tuples: convert::all(self.tuples),
        }
    }
}

impl ToWire<wire::ForgotPasswordRequest> for super::model::ForgotPasswordRequest {
    fn to_wire(self) -> wire::ForgotPasswordRequest {
        wire::ForgotPasswordRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
            state: convert::zero(self.state),
            redirect_uri: convert::zero(self.redirect_uri),
        }
    }
}

impl ToWire<wire::ImportSamlSpMetadataRequest>
for super::model::ImportSamlSpMetadataRequest {
    fn to_wire(self) -> wire::ImportSamlSpMetadataRequest {
        wire::ImportSamlSpMetadataRequest {
            metadata_xml: self.metadata_xml.to_wire(),
        }
    }
}

impl ToWire<wire::InviteMembersRequest> for super::model::InviteMembersRequest {
    fn to_wire(self) -> wire::InviteMembersRequest {
        wire::InviteMembersRequest {
            emails: convert::all(self.emails),
            redirect_uri: self.redirect_uri.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::ListPermissionsRequest> for super::model::ListPermissionsRequest {
    fn to_wire(self) -> wire::ListPermissionsRequest {
        wire::ListPermissionsRequest {
            relation: convert::zero(self.relation),
            object_type: convert::zero(self.object_type),
            user: convert::zero(self.user),
        }
    }
}

impl ToWire<wire::ListSamlIdpKeysRequest> for super::model::ListSamlIdpKeysRequest {
    fn to_wire(self) -> wire::ListSamlIdpKeysRequest {
        wire::ListSamlIdpKeysRequest {
            org_id: self.org_id.to_wire(),
        }
    }
}

impl ToWire<wire::ListSamlServiceProvidersRequest>
for super::model::ListSamlServiceProvidersRequest {
    fn to_wire(self) -> wire::ListSamlServiceProvidersRequest {
        wire::ListSamlServiceProvidersRequest {
            org_id: self.org_id.to_wire(),
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::LockMfaRequest> for super::model::LockMfaRequest {
    fn to_wire(self) -> wire::LockMfaRequest {
        wire::LockMfaRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
        }
    }
}

impl ToWire<wire::LoginRequest> for super::model::LoginRequest {
    fn to_wire(self) -> wire::LoginRequest {
        wire::LoginRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
            password: self.password.to_wire(),
            roles: convert::all(self.roles),
            scope: convert::all(self.scope),
            state: convert::zero(self.state),
        }
    }
}

impl ToWire<wire::MagicLinkLoginRequest> for super::model::MagicLinkLoginRequest {
    fn to_wire(self) -> wire::MagicLinkLoginRequest {
        wire::MagicLinkLoginRequest {
            email: self.email.to_wire(),
            roles: convert::all(self.roles),
            scope: convert::all(self.scope),
            state: convert::zero(self.state),
            redirect_uri: convert::zero(self.redirect_uri),
        }
    }
}

impl ToWire<wire::OrgDomainsRequest> for super::model::OrgDomainsRequest {
    fn to_wire(self) -> wire::OrgDomainsRequest {
        wire::OrgDomainsRequest {
            org_id: self.org_id.to_wire(),
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::OrgMembersRequest> for super::model::OrgMembersRequest {
    fn to_wire(self) -> wire::OrgMembersRequest {
        wire::OrgMembersRequest {
            org_id: self.org_id.to_wire(),
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::GetOrgOidcConnectionRequest>
for super::model::OrgOidcConnectionRequest {
    fn to_wire(self) -> wire::GetOrgOidcConnectionRequest {
        wire::GetOrgOidcConnectionRequest {
            id: self.id.map(ToWire::to_wire),
            org_id: self.org_id.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::GetOrgSamlConnectionRequest>
for super::model::OrgSamlConnectionRequest {
    fn to_wire(self) -> wire::GetOrgSamlConnectionRequest {
        wire::GetOrgSamlConnectionRequest {
            id: self.id.map(ToWire::to_wire),
            org_id: self.org_id.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::GetOrganizationRequest> for super::model::OrganizationRequest {
    fn to_wire(self) -> wire::GetOrganizationRequest {
        wire::GetOrganizationRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::OrganizationsRequest> for super::model::OrganizationsRequest {
    fn to_wire(self) -> wire::OrganizationsRequest {
        wire::OrganizationsRequest {
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::PaginationRequest> for super::model::PaginationRequest {
    fn to_wire(self) -> wire::PaginationRequest {
        wire::PaginationRequest {
            page: convert::zero(self.page),
            limit: convert::zero(self.limit),
            page_token: ::core::default::Default::default(),
        }
    }
}

impl ToWire<wire::PermissionCheckInput> for super::model::PermissionCheckInput {
    fn to_wire(self) -> wire::PermissionCheckInput {
        wire::PermissionCheckInput {
            relation: self.relation.to_wire(),
            object: self.object.to_wire(),
            contextual_tuples: convert::all(self.contextual_tuples),
        }
    }
}

impl ToWire<wire::RemoveOrgMemberRequest> for super::model::RemoveOrgMemberRequest {
    fn to_wire(self) -> wire::RemoveOrgMemberRequest {
        wire::RemoveOrgMemberRequest {
            org_id: self.org_id.to_wire(),
            user_id: self.user_id.to_wire(),
        }
    }
}

impl ToWire<wire::RequestOrgDomainRequest> for super::model::RequestOrgDomainRequest {
    fn to_wire(self) -> wire::RequestOrgDomainRequest {
        wire::RequestOrgDomainRequest {
            org_id: self.org_id.to_wire(),
            domain: self.domain.to_wire(),
        }
    }
}

impl ToWire<wire::ResendOtpRequest> for super::model::ResendOtpRequest {
    fn to_wire(self) -> wire::ResendOtpRequest {
        wire::ResendOtpRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
            state: convert::zero(self.state),
        }
    }
}

impl ToWire<wire::ResendVerifyEmailRequest> for super::model::ResendVerifyEmailRequest {
    fn to_wire(self) -> wire::ResendVerifyEmailRequest {
        wire::ResendVerifyEmailRequest {
            email: self.email.to_wire(),
            identifier: self.identifier.to_wire(),
            state: convert::zero(self.state),
        }
    }
}

impl ToWire<wire::ResetPasswordRequest> for super::model::ResetPasswordRequest {
    fn to_wire(self) -> wire::ResetPasswordRequest {
        wire::ResetPasswordRequest {
            token: convert::zero(self.token),
            otp: convert::zero(self.otp),
            phone_number: convert::zero(self.phone_number),
            password: self.password.to_wire(),
            confirm_password: self.confirm_password.to_wire(),
        }
    }
}

impl ToWire<wire::RetireSamlIdpKeyRequest> for super::model::RetireSamlIdpKeyRequest {
    fn to_wire(self) -> wire::RetireSamlIdpKeyRequest {
        wire::RetireSamlIdpKeyRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::RevokeAccessRequest> for super::model::RevokeAccessRequest {
    fn to_wire(self) -> wire::RevokeAccessRequest {
        wire::RevokeAccessRequest {
            user_id: self.user_id.to_wire(),
        }
    }
}

impl ToWire<wire::RevokeRequest> for super::model::RevokeRequest {
    fn to_wire(self) -> wire::RevokeRequest {
        wire::RevokeRequest {
            refresh_token: self.refresh_token.to_wire(),
        }
    }
}

impl ToWire<wire::RotateClientSecretRequest>
for super::model::RotateClientSecretRequest {
    fn to_wire(self) -> wire::RotateClientSecretRequest {
        wire::RotateClientSecretRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::RotateSamlIdpCertRequest> for super::model::RotateSamlIdpCertRequest {
    fn to_wire(self) -> wire::RotateSamlIdpCertRequest {
        wire::RotateSamlIdpCertRequest {
            org_id: self.org_id.to_wire(),
        }
    }
}

impl ToWire<wire::RotateScimTokenRequest> for super::model::RotateScimTokenRequest {
    fn to_wire(self) -> wire::RotateScimTokenRequest {
        wire::RotateScimTokenRequest {
            org_id: self.org_id.to_wire(),
        }
    }
}

impl ToWire<wire::GetSamlServiceProviderRequest>
for super::model::SamlServiceProviderRequest {
    fn to_wire(self) -> wire::GetSamlServiceProviderRequest {
        wire::GetSamlServiceProviderRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::GetScimEndpointRequest> for super::model::ScimEndpointRequest {
    fn to_wire(self) -> wire::GetScimEndpointRequest {
        wire::GetScimEndpointRequest {
            org_id: self.org_id.to_wire(),
        }
    }
}

impl ToWire<wire::SessionRequest> for super::model::SessionRequest {
    fn to_wire(self) -> wire::SessionRequest {
        wire::SessionRequest {
            roles: convert::all(self.roles),
            scope: convert::all(self.scope),
            state: convert::zero(self.state),
            required_relations: convert::all(self.required_relations),
        }
    }
}

impl ToWire<wire::SignupRequest> for super::model::SignupRequest {
    fn to_wire(self) -> wire::SignupRequest {
        wire::SignupRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
            password: self.password.to_wire(),
            confirm_password: self.confirm_password.to_wire(),
            given_name: convert::zero(self.given_name),
            family_name: convert::zero(self.family_name),
            middle_name: convert::zero(self.middle_name),
            nickname: convert::zero(self.nickname),
            gender: convert::zero(self.gender),
            birthdate: convert::zero(self.birthdate),
            picture: convert::zero(self.picture),
            roles: convert::all(self.roles),
            scope: convert::all(self.scope),
            redirect_uri: convert::zero(self.redirect_uri),
            state: convert::zero(self.state),
            app_data: self.app_data.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::SkipMfaSetupRequest> for super::model::SkipMfaSetupRequest {
    fn to_wire(self) -> wire::SkipMfaSetupRequest {
        wire::SkipMfaSetupRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
            state: convert::zero(self.state),
        }
    }
}

impl ToWire<wire::SmsOtpMfaSetupRequest> for super::model::SmsOtpMfaSetupRequest {
    fn to_wire(self) -> wire::SmsOtpMfaSetupRequest {
        wire::SmsOtpMfaSetupRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
        }
    }
}

impl ToWire<wire::TestEndpointRequest> for super::model::TestEndpointRequest {
    fn to_wire(self) -> wire::TestEndpointRequest {
        wire::TestEndpointRequest {
            endpoint: self.endpoint.to_wire(),
            event_name: self.event_name.to_wire(),
            event_description: self.event_description.map(ToWire::to_wire),
            headers: self.headers.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::TotpMfaSetupRequest> for super::model::TotpMfaSetupRequest {
    fn to_wire(self) -> wire::TotpMfaSetupRequest {
        wire::TotpMfaSetupRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
        }
    }
}

impl ToWire<wire::GetTrustedIssuerRequest> for super::model::TrustedIssuerRequest {
    fn to_wire(self) -> wire::GetTrustedIssuerRequest {
        wire::GetTrustedIssuerRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::TrustedIssuersRequest> for super::model::TrustedIssuersRequest {
    fn to_wire(self) -> wire::TrustedIssuersRequest {
        wire::TrustedIssuersRequest {
            pagination: self.pagination.map(ToWire::to_wire),
            service_account_id: self.service_account_id.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateClientRequest> for super::model::UpdateClientRequest {
    fn to_wire(self) -> wire::UpdateClientRequest {
        wire::UpdateClientRequest {
            id: self.id.to_wire(),
            name: self.name.map(ToWire::to_wire),
            description: self.description.map(ToWire::to_wire),
            allowed_scopes: convert::all(self.allowed_scopes),
            is_active: self.is_active.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateEmailTemplateRequest>
for super::model::UpdateEmailTemplateRequest {
    fn to_wire(self) -> wire::UpdateEmailTemplateRequest {
        wire::UpdateEmailTemplateRequest {
            id: self.id.to_wire(),
            event_name: self.event_name.map(ToWire::to_wire),
            template: self.template.map(ToWire::to_wire),
            subject: self.subject.map(ToWire::to_wire),
            design: self.design.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateOrgOidcConnectionRequest>
for super::model::UpdateOrgOidcConnectionRequest {
    fn to_wire(self) -> wire::UpdateOrgOidcConnectionRequest {
        wire::UpdateOrgOidcConnectionRequest {
            id: self.id.to_wire(),
            name: self.name.map(ToWire::to_wire),
            issuer_url: self.issuer_url.map(ToWire::to_wire),
            client_id: self.client_id.map(ToWire::to_wire),
            client_secret: self.client_secret.map(ToWire::to_wire),
            scopes: self.scopes.map(ToWire::to_wire),
            redirect_uri: self.redirect_uri.map(ToWire::to_wire),
            is_active: self.is_active.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateOrgSamlConnectionRequest>
for super::model::UpdateOrgSamlConnectionRequest {
    fn to_wire(self) -> wire::UpdateOrgSamlConnectionRequest {
        wire::UpdateOrgSamlConnectionRequest {
            id: self.id.to_wire(),
            name: self.name.map(ToWire::to_wire),
            idp_entity_id: self.idp_entity_id.map(ToWire::to_wire),
            idp_sso_url: self.idp_sso_url.map(ToWire::to_wire),
            idp_certificate: self.idp_certificate.map(ToWire::to_wire),
            sp_entity_id: self.sp_entity_id.map(ToWire::to_wire),
            acs_url: self.acs_url.map(ToWire::to_wire),
            attribute_mapping: self.attribute_mapping.map(ToWire::to_wire),
            allow_idp_initiated: self.allow_idp_initiated.map(ToWire::to_wire),
            is_active: self.is_active.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateOrganizationRequest>
for super::model::UpdateOrganizationRequest {
    fn to_wire(self) -> wire::UpdateOrganizationRequest {
        wire::UpdateOrganizationRequest {
            id: self.id.to_wire(),
            name: self.name.map(ToWire::to_wire),
            display_name: self.display_name.map(ToWire::to_wire),
            enabled: self.enabled.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateProfileRequest> for super::model::UpdateProfileRequest {
    fn to_wire(self) -> wire::UpdateProfileRequest {
        wire::UpdateProfileRequest {
            old_password: convert::zero(self.old_password),
            new_password: convert::zero(self.new_password),
            confirm_new_password: convert::zero(self.confirm_new_password),
            email: convert::zero(self.email),
            given_name: convert::zero(self.given_name),
            family_name: convert::zero(self.family_name),
            middle_name: convert::zero(self.middle_name),
            nickname: convert::zero(self.nickname),
            gender: convert::zero(self.gender),
            birthdate: convert::zero(self.birthdate),
            phone_number: convert::zero(self.phone_number),
            picture: convert::zero(self.picture),
            is_multi_factor_auth_enabled: self
                .is_multi_factor_auth_enabled
                .map(ToWire::to_wire),
            app_data: self.app_data.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateSamlServiceProviderRequest>
for super::model::UpdateSamlServiceProviderRequest {
    fn to_wire(self) -> wire::UpdateSamlServiceProviderRequest {
        wire::UpdateSamlServiceProviderRequest {
            id: self.id.to_wire(),
            name: self.name.map(ToWire::to_wire),
            entity_id: self.entity_id.map(ToWire::to_wire),
            acs_url: self.acs_url.map(ToWire::to_wire),
            sp_cert_pem: self.sp_cert_pem.map(ToWire::to_wire),
            name_id_format: self.name_id_format.map(ToWire::to_wire),
            mapped_attributes: self.mapped_attributes.map(ToWire::to_wire),
            allow_idp_initiated: self.allow_idp_initiated.map(ToWire::to_wire),
            is_active: self.is_active.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateTrustedIssuerRequest>
for super::model::UpdateTrustedIssuerRequest {
    fn to_wire(self) -> wire::UpdateTrustedIssuerRequest {
        wire::UpdateTrustedIssuerRequest {
            id: self.id.to_wire(),
            name: self.name.map(ToWire::to_wire),
            jwks_url: self.jwks_url.map(ToWire::to_wire),
            expected_aud: self.expected_aud.map(ToWire::to_wire),
            is_active: self.is_active.map(ToWire::to_wire),
            spiffe_refresh_hint_seconds: self
                .spiffe_refresh_hint_seconds
                .map(ToWire::to_wire),
            allowed_subjects: self.allowed_subjects.map(ToWire::to_wire),
            enable_token_review: self.enable_token_review.map(ToWire::to_wire),
            kubernetes_api_server_url: self
                .kubernetes_api_server_url
                .map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateUserRequest> for super::model::UpdateUserRequest {
    fn to_wire(self) -> wire::UpdateUserRequest {
        wire::UpdateUserRequest {
            id: self.id.to_wire(),
            email: self.email.map(ToWire::to_wire),
            email_verified: self.email_verified.map(ToWire::to_wire),
            given_name: self.given_name.map(ToWire::to_wire),
            family_name: self.family_name.map(ToWire::to_wire),
            middle_name: self.middle_name.map(ToWire::to_wire),
            nickname: self.nickname.map(ToWire::to_wire),
            gender: self.gender.map(ToWire::to_wire),
            birthdate: self.birthdate.map(ToWire::to_wire),
            phone_number: self.phone_number.map(ToWire::to_wire),
            phone_number_verified: self.phone_number_verified.map(ToWire::to_wire),
            picture: self.picture.map(ToWire::to_wire),
            roles: convert::all(self.roles),
            is_multi_factor_auth_enabled: self
                .is_multi_factor_auth_enabled
                .map(ToWire::to_wire),
            app_data: self.app_data.map(ToWire::to_wire),
            reset_mfa: self.reset_mfa.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UpdateWebhookRequest> for super::model::UpdateWebhookRequest {
    fn to_wire(self) -> wire::UpdateWebhookRequest {
        wire::UpdateWebhookRequest {
            id: self.id.to_wire(),
            event_name: self.event_name.map(ToWire::to_wire),
            event_description: self.event_description.map(ToWire::to_wire),
            endpoint: self.endpoint.map(ToWire::to_wire),
            enabled: self.enabled.map(ToWire::to_wire),
            headers: self.headers.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UserOrganizationsRequest> for super::model::UserOrganizationsRequest {
    fn to_wire(self) -> wire::UserOrganizationsRequest {
        wire::UserOrganizationsRequest {
            user_id: self.user_id.to_wire(),
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::UserRequest> for super::model::UserRequest {
    fn to_wire(self) -> wire::UserRequest {
        wire::UserRequest {
            id: convert::zero(self.id),
            email: convert::zero(self.email),
        }
    }
}

impl ToWire<wire::UsersRequest> for super::model::UsersRequest {
    fn to_wire(self) -> wire::UsersRequest {
        wire::UsersRequest {
            pagination: self.pagination.map(ToWire::to_wire),
            query: convert::zero(self.query),
        }
    }
}

impl ToWire<wire::ValidateJwtTokenRequest> for super::model::ValidateJwtTokenRequest {
    fn to_wire(self) -> wire::ValidateJwtTokenRequest {
        wire::ValidateJwtTokenRequest {
            token_type: self.token_type.to_wire(),
            token: self.token.to_wire(),
            roles: convert::all(self.roles),
            required_relations: convert::all(self.required_relations),
        }
    }
}

impl ToWire<wire::ValidateSessionRequest> for super::model::ValidateSessionRequest {
    fn to_wire(self) -> wire::ValidateSessionRequest {
        wire::ValidateSessionRequest {
            cookie: self.cookie.to_wire(),
            roles: convert::all(self.roles),
            required_relations: convert::all(self.required_relations),
        }
    }
}

impl ToWire<wire::VerificationRequestsRequest>
for super::model::VerificationRequestsRequest {
    fn to_wire(self) -> wire::VerificationRequestsRequest {
        wire::VerificationRequestsRequest {
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::VerifyEmailRequest> for super::model::VerifyEmailRequest {
    fn to_wire(self) -> wire::VerifyEmailRequest {
        wire::VerifyEmailRequest {
            token: self.token.to_wire(),
            state: convert::zero(self.state),
        }
    }
}

impl ToWire<wire::VerifyOrgDomainRequest> for super::model::VerifyOrgDomainRequest {
    fn to_wire(self) -> wire::VerifyOrgDomainRequest {
        wire::VerifyOrgDomainRequest {
            org_id: self.org_id.to_wire(),
            domain: self.domain.to_wire(),
        }
    }
}

impl ToWire<wire::VerifyOtpRequest> for super::model::VerifyOtpRequest {
    fn to_wire(self) -> wire::VerifyOtpRequest {
        wire::VerifyOtpRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
            otp: self.otp.to_wire(),
            is_totp: convert::zero(self.is_totp),
            state: convert::zero(self.state),
        }
    }
}

impl ToWire<wire::WebauthnDeleteCredentialRequest>
for super::model::WebauthnDeleteCredentialRequest {
    fn to_wire(self) -> wire::WebauthnDeleteCredentialRequest {
        wire::WebauthnDeleteCredentialRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::WebauthnLoginOptionsRequest>
for super::model::WebauthnLoginOptionsRequest {
    fn to_wire(self) -> wire::WebauthnLoginOptionsRequest {
        wire::WebauthnLoginOptionsRequest {
            email: convert::zero(self.email),
        }
    }
}

impl ToWire<wire::WebauthnLoginVerifyRequest>
for super::model::WebauthnLoginVerifyRequest {
    fn to_wire(self) -> wire::WebauthnLoginVerifyRequest {
        wire::WebauthnLoginVerifyRequest {
            state: self.state.map(ToWire::to_wire),
            credential: self.credential.to_wire(),
        }
    }
}

impl ToWire<wire::WebauthnRegistrationOptionsRequest>
for super::model::WebauthnRegistrationOptionsRequest {
    fn to_wire(self) -> wire::WebauthnRegistrationOptionsRequest {
        wire::WebauthnRegistrationOptionsRequest {
            email: convert::zero(self.email),
            phone_number: convert::zero(self.phone_number),
        }
    }
}

impl ToWire<wire::WebauthnRegistrationVerifyRequest>
for super::model::WebauthnRegistrationVerifyRequest {
    fn to_wire(self) -> wire::WebauthnRegistrationVerifyRequest {
        wire::WebauthnRegistrationVerifyRequest {
            name: self.name.map(ToWire::to_wire),
            credential: self.credential.to_wire(),
            email: self.email.map(ToWire::to_wire),
            phone_number: self.phone_number.map(ToWire::to_wire),
            state: self.state.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::WebhookLogsRequest> for super::model::WebhookLogsRequest {
    fn to_wire(self) -> wire::WebhookLogsRequest {
        wire::WebhookLogsRequest {
            pagination: self.pagination.map(ToWire::to_wire),
            webhook_id: self.webhook_id.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::GetWebhookRequest> for super::model::WebhookRequest {
    fn to_wire(self) -> wire::GetWebhookRequest {
        wire::GetWebhookRequest {
            id: self.id.to_wire(),
        }
    }
}

impl ToWire<wire::WebhooksRequest> for super::model::WebhooksRequest {
    fn to_wire(self) -> wire::WebhooksRequest {
        wire::WebhooksRequest {
            pagination: self.pagination.map(ToWire::to_wire),
        }
    }
}

impl FromWire<wire::AdminMeta> for super::model::AdminMeta {
    fn from_wire(message: wire::AdminMeta) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            roles: convert::list("roles", message.roles)?,
            default_roles: convert::list("default_roles", message.default_roles)?,
            protected_roles: convert::list("protected_roles", message.protected_roles)?,
            is_multi_factor_auth_service_enabled: FromWire::from_wire(
                message.is_multi_factor_auth_service_enabled,
            )?,
        })
    }
}

impl FromWire<wire::AuditLog> for super::model::AuditLog {
    fn from_wire(message: wire::AuditLog) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            actor_id: convert::fold(message.actor_id)?,
            actor_type: convert::fold(message.actor_type)?,
            actor_email: convert::fold(message.actor_email)?,
            action: convert::fold(message.action)?,
            resource_type: convert::fold(message.resource_type)?,
            resource_id: convert::fold(message.resource_id)?,
            ip_address: convert::fold(message.ip_address)?,
            user_agent: convert::fold(message.user_agent)?,
            metadata: convert::fold(message.metadata)?,
            created_at: convert::fold(message.created_at)?,
        })
    }
}

impl FromWire<wire::AuditLogsResponse> for super::model::AuditLogs {
    fn from_wire(
        message: wire::AuditLogsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            audit_logs: convert::list("audit_logs", message.audit_logs)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::AuthResponse> for super::model::AuthResponse {
    fn from_wire(message: wire::AuthResponse) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
            should_show_email_otp_screen: FromWire::from_wire(
                message.should_show_email_otp_screen,
            )?,
            should_show_mobile_otp_screen: FromWire::from_wire(
                message.should_show_mobile_otp_screen,
            )?,
            should_show_totp_screen: FromWire::from_wire(
                message.should_show_totp_screen,
            )?,
            access_token: convert::fold(message.access_token)?,
            id_token: convert::fold(message.id_token)?,
            refresh_token: convert::fold(message.refresh_token)?,
            expires_in: convert::fold(message.expires_in)?,
            user: convert::optional("user", message.user)?,
            authenticator_scanner_image: convert::fold(
                message.authenticator_scanner_image,
            )?,
            authenticator_secret: convert::fold(message.authenticator_secret)?,
            authenticator_recovery_codes: convert::list(
                "authenticator_recovery_codes",
                message.authenticator_recovery_codes,
            )?,
            should_offer_webauthn_mfa_verify: FromWire::from_wire(
                message.should_offer_webauthn_mfa_verify,
            )?,
            should_offer_webauthn_mfa_setup: FromWire::from_wire(
                message.should_offer_webauthn_mfa_setup,
            )?,
            should_offer_email_otp_mfa_setup: FromWire::from_wire(
                message.should_offer_email_otp_mfa_setup,
            )?,
            should_offer_sms_otp_mfa_setup: FromWire::from_wire(
                message.should_offer_sms_otp_mfa_setup,
            )?,
        })
    }
}

impl FromWire<wire::CheckPermissionsResponse>
for super::model::CheckPermissionsResponse {
    fn from_wire(
        message: wire::CheckPermissionsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            results: convert::list("results", message.results)?,
        })
    }
}

impl FromWire<wire::ClientsResponse> for super::model::Clients {
    fn from_wire(
        message: wire::ClientsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            clients: convert::list("clients", message.clients)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::CreateClientResponse> for super::model::CreateClientResponse {
    fn from_wire(
        message: wire::CreateClientResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            client: convert::required("client", message.client)?,
            client_secret: FromWire::from_wire(message.client_secret)?,
        })
    }
}

impl FromWire<wire::CreateScimEndpointResponse>
for super::model::CreateScimEndpointResponse {
    fn from_wire(
        message: wire::CreateScimEndpointResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            scim_endpoint: convert::required("scim_endpoint", message.scim_endpoint)?,
            token: FromWire::from_wire(message.token)?,
        })
    }
}

impl FromWire<wire::EmailTemplate> for super::model::EmailTemplate {
    fn from_wire(message: wire::EmailTemplate) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            event_name: FromWire::from_wire(message.event_name)?,
            template: FromWire::from_wire(message.template)?,
            design: FromWire::from_wire(message.design)?,
            subject: FromWire::from_wire(message.subject)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
        })
    }
}

impl FromWire<wire::EmailTemplatesResponse> for super::model::EmailTemplates {
    fn from_wire(
        message: wire::EmailTemplatesResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            email_templates: convert::list("email_templates", message.email_templates)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::FgaExpandResponse> for super::model::FgaExpandResponse {
    fn from_wire(
        message: wire::FgaExpandResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            tree: FromWire::from_wire(message.tree)?,
        })
    }
}

impl FromWire<wire::FgaListUsersResponse> for super::model::FgaListUsersResponse {
    fn from_wire(
        message: wire::FgaListUsersResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            users: convert::list("users", message.users)?,
        })
    }
}

impl FromWire<wire::FgaModel> for super::model::FgaModel {
    fn from_wire(message: wire::FgaModel) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            dsl: FromWire::from_wire(message.dsl)?,
        })
    }
}

impl FromWire<wire::FgaTuple> for super::model::FgaTuple {
    fn from_wire(message: wire::FgaTuple) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            user: FromWire::from_wire(message.user)?,
            relation: FromWire::from_wire(message.relation)?,
            object: FromWire::from_wire(message.object)?,
        })
    }
}

impl FromWire<wire::FgaReadTuplesResponse> for super::model::FgaTuples {
    fn from_wire(
        message: wire::FgaReadTuplesResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            tuples: convert::list("tuples", message.tuples)?,
            continuation_token: convert::fold_optional(message.continuation_token)?,
        })
    }
}

impl FromWire<wire::ForgotPasswordResponse> for super::model::ForgotPasswordResponse {
    fn from_wire(
        message: wire::ForgotPasswordResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
            should_show_mobile_otp_screen: FromWire::from_wire(
                message.should_show_mobile_otp_screen,
            )?,
        })
    }
}

impl FromWire<wire::InviteMembersResponse> for super::model::InviteMembersResponse {
    fn from_wire(
        message: wire::InviteMembersResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
            users: convert::list("users", message.users)?,
        })
    }
}

impl FromWire<wire::ListPermissionsResponse> for super::model::ListPermissionsResponse {
    fn from_wire(
        message: wire::ListPermissionsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            objects: convert::list("objects", message.objects)?,
            permissions: convert::list("permissions", message.permissions)?,
            truncated: FromWire::from_wire(message.truncated)?,
        })
    }
}

impl FromWire<wire::AddEmailTemplateResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::AddEmailTemplateResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::AddWebhookResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::AddWebhookResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::AdminLoginResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::AdminLoginResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::AdminLogoutResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::AdminLogoutResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::AdminSessionResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::AdminSessionResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeactivateAccountResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeactivateAccountResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteClientResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteClientResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteEmailTemplateResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteEmailTemplateResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteOrgDomainResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteOrgDomainResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteOrgOidcConnectionResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteOrgOidcConnectionResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteOrgSamlConnectionResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteOrgSamlConnectionResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteOrganizationResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteOrganizationResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteSamlServiceProviderResponse>
for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteSamlServiceProviderResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteScimEndpointResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteScimEndpointResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteTrustedIssuerResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteTrustedIssuerResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteUserResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteUserResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::DeleteWebhookResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::DeleteWebhookResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::EmailOtpMfaSetupResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::EmailOtpMfaSetupResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::EnableAccessResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::EnableAccessResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::FgaDeleteTuplesResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::FgaDeleteTuplesResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::FgaResetResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::FgaResetResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::FgaWriteTuplesResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::FgaWriteTuplesResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::LockMfaResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::LockMfaResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::LogoutResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::LogoutResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::MagicLinkLoginResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::MagicLinkLoginResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::RemoveOrgMemberResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::RemoveOrgMemberResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::ResendOtpResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::ResendOtpResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::ResendVerifyEmailResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::ResendVerifyEmailResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::ResetPasswordResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::ResetPasswordResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::RetireSamlIdpKeyResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::RetireSamlIdpKeyResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::RevokeAccessResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::RevokeAccessResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::RevokeResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::RevokeResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::SmsOtpMfaSetupResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::SmsOtpMfaSetupResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::UpdateEmailTemplateResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::UpdateEmailTemplateResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::UpdateProfileResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::UpdateProfileResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::UpdateWebhookResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::UpdateWebhookResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::WebauthnDeleteCredentialResponse> for super::model::MessageResponse {
    fn from_wire(
        message: wire::WebauthnDeleteCredentialResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            message: FromWire::from_wire(message.message)?,
        })
    }
}

impl FromWire<wire::Meta> for super::model::Meta {
    fn from_wire(message: wire::Meta) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            version: FromWire::from_wire(message.version)?,
            client_id: FromWire::from_wire(message.client_id)?,
            is_google_login_enabled: FromWire::from_wire(
                message.is_google_login_enabled,
            )?,
            is_facebook_login_enabled: FromWire::from_wire(
                message.is_facebook_login_enabled,
            )?,
            is_github_login_enabled: FromWire::from_wire(
                message.is_github_login_enabled,
            )?,
            is_linkedin_login_enabled: FromWire::from_wire(
                message.is_linkedin_login_enabled,
            )?,
            is_apple_login_enabled: FromWire::from_wire(message.is_apple_login_enabled)?,
            is_discord_login_enabled: FromWire::from_wire(
                message.is_discord_login_enabled,
            )?,
            is_twitter_login_enabled: FromWire::from_wire(
                message.is_twitter_login_enabled,
            )?,
            is_microsoft_login_enabled: FromWire::from_wire(
                message.is_microsoft_login_enabled,
            )?,
            is_twitch_login_enabled: FromWire::from_wire(
                message.is_twitch_login_enabled,
            )?,
            is_roblox_login_enabled: FromWire::from_wire(
                message.is_roblox_login_enabled,
            )?,
            is_email_verification_enabled: FromWire::from_wire(
                message.is_email_verification_enabled,
            )?,
            is_basic_authentication_enabled: FromWire::from_wire(
                message.is_basic_authentication_enabled,
            )?,
            is_magic_link_login_enabled: FromWire::from_wire(
                message.is_magic_link_login_enabled,
            )?,
            is_sign_up_enabled: FromWire::from_wire(message.is_sign_up_enabled)?,
            is_strong_password_enabled: FromWire::from_wire(
                message.is_strong_password_enabled,
            )?,
            is_multi_factor_auth_enabled: FromWire::from_wire(
                message.is_multi_factor_auth_enabled,
            )?,
            is_mobile_basic_authentication_enabled: FromWire::from_wire(
                message.is_mobile_basic_authentication_enabled,
            )?,
            is_phone_verification_enabled: FromWire::from_wire(
                message.is_phone_verification_enabled,
            )?,
            is_org_discovery_enabled: FromWire::from_wire(
                message.is_org_discovery_enabled,
            )?,
            is_totp_mfa_enabled: FromWire::from_wire(message.is_totp_mfa_enabled)?,
            is_email_otp_mfa_enabled: FromWire::from_wire(
                message.is_email_otp_mfa_enabled,
            )?,
            is_sms_otp_mfa_enabled: FromWire::from_wire(message.is_sms_otp_mfa_enabled)?,
            is_webauthn_enabled: FromWire::from_wire(message.is_webauthn_enabled)?,
            is_mfa_enforced: FromWire::from_wire(message.is_mfa_enforced)?,
        })
    }
}

impl FromWire<wire::OrgDomain> for super::model::OrgDomain {
    fn from_wire(message: wire::OrgDomain) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            domain: FromWire::from_wire(message.domain)?,
            org_id: FromWire::from_wire(message.org_id)?,
            verified_at: convert::fold_optional(message.verified_at)?,
            created_at: convert::fold_optional(message.created_at)?,
            updated_at: convert::fold_optional(message.updated_at)?,
        })
    }
}

impl FromWire<wire::OrgDomainChallenge> for super::model::OrgDomainChallenge {
    fn from_wire(
        message: wire::OrgDomainChallenge,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            domain: FromWire::from_wire(message.domain)?,
            record_type: FromWire::from_wire(message.record_type)?,
            record_name: FromWire::from_wire(message.record_name)?,
            record_value: FromWire::from_wire(message.record_value)?,
        })
    }
}

impl FromWire<wire::OrgDomainsResponse> for super::model::OrgDomains {
    fn from_wire(
        message: wire::OrgDomainsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            org_domains: convert::list("org_domains", message.org_domains)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::OrgMember> for super::model::OrgMember {
    fn from_wire(message: wire::OrgMember) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            org_id: FromWire::from_wire(message.org_id)?,
            user_id: FromWire::from_wire(message.user_id)?,
            email: convert::fold_optional(message.email)?,
            given_name: convert::fold_optional(message.given_name)?,
            family_name: convert::fold_optional(message.family_name)?,
            roles: convert::list("roles", message.roles)?,
            created_at: convert::fold_optional(message.created_at)?,
            updated_at: convert::fold_optional(message.updated_at)?,
        })
    }
}

impl FromWire<wire::OrgMembersResponse> for super::model::OrgMembers {
    fn from_wire(
        message: wire::OrgMembersResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            org_members: convert::list("org_members", message.org_members)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::OrgOidcConnection> for super::model::OrgOidcConnection {
    fn from_wire(
        message: wire::OrgOidcConnection,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            org_id: FromWire::from_wire(message.org_id)?,
            name: FromWire::from_wire(message.name)?,
            issuer_url: FromWire::from_wire(message.issuer_url)?,
            sso_client_id: FromWire::from_wire(message.sso_client_id)?,
            scopes: convert::fold_optional(message.scopes)?,
            redirect_uri: convert::fold_optional(message.redirect_uri)?,
            is_active: FromWire::from_wire(message.is_active)?,
            created_at: convert::fold_optional(message.created_at)?,
            updated_at: convert::fold_optional(message.updated_at)?,
        })
    }
}

impl FromWire<wire::OrgSamlConnection> for super::model::OrgSamlConnection {
    fn from_wire(
        message: wire::OrgSamlConnection,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            org_id: FromWire::from_wire(message.org_id)?,
            name: FromWire::from_wire(message.name)?,
            idp_entity_id: FromWire::from_wire(message.idp_entity_id)?,
            idp_sso_url: convert::fold_optional(message.idp_sso_url)?,
            sp_entity_id: convert::fold_optional(message.sp_entity_id)?,
            acs_url: convert::fold_optional(message.acs_url)?,
            attribute_mapping: convert::fold_optional(message.attribute_mapping)?,
            allow_idp_initiated: FromWire::from_wire(message.allow_idp_initiated)?,
            is_active: FromWire::from_wire(message.is_active)?,
            created_at: convert::fold_optional(message.created_at)?,
            updated_at: convert::fold_optional(message.updated_at)?,
        })
    }
}

impl FromWire<wire::Organization> for super::model::Organization {
    fn from_wire(message: wire::Organization) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            name: FromWire::from_wire(message.name)?,
            display_name: convert::fold_optional(message.display_name)?,
            enabled: FromWire::from_wire(message.enabled)?,
            created_at: convert::fold_optional(message.created_at)?,
            updated_at: convert::fold_optional(message.updated_at)?,
        })
    }
}

impl FromWire<wire::OrganizationsResponse> for super::model::Organizations {
    fn from_wire(
        message: wire::OrganizationsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            organizations: convert::list("organizations", message.organizations)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::Pagination> for super::model::Pagination {
    fn from_wire(message: wire::Pagination) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            limit: FromWire::from_wire(message.limit)?,
            page: FromWire::from_wire(message.page)?,
            offset: FromWire::from_wire(message.offset)?,
            total: FromWire::from_wire(message.total)?,
        })
    }
}

impl FromWire<wire::Permission> for super::model::Permission {
    fn from_wire(message: wire::Permission) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            object: FromWire::from_wire(message.object)?,
            relation: FromWire::from_wire(message.relation)?,
        })
    }
}

impl FromWire<wire::PermissionCheckResult> for super::model::PermissionCheckResult {
    fn from_wire(
        message: wire::PermissionCheckResult,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            relation: FromWire::from_wire(message.relation)?,
            object: FromWire::from_wire(message.object)?,
            allowed: FromWire::from_wire(message.allowed)?,
        })
    }
}

impl FromWire<wire::Client> for super::model::RegisteredClient {
    fn from_wire(message: wire::Client) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            name: FromWire::from_wire(message.name)?,
            description: convert::fold(message.description)?,
            allowed_scopes: convert::list("allowed_scopes", message.allowed_scopes)?,
            is_active: FromWire::from_wire(message.is_active)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
            client_id: FromWire::from_wire(message.client_id)?,
        })
    }
}

impl FromWire<wire::SamlIdpKey> for super::model::SamlIdpKey {
    fn from_wire(message: wire::SamlIdpKey) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            org_id: FromWire::from_wire(message.org_id)?,
            cert_pem: FromWire::from_wire(message.cert_pem)?,
            algorithm: FromWire::from_wire(message.algorithm)?,
            status: FromWire::from_wire(message.status)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
        })
    }
}

impl FromWire<wire::SamlSpMetadataParseResult>
for super::model::SamlSpMetadataParseResult {
    fn from_wire(
        message: wire::SamlSpMetadataParseResult,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            entity_id: FromWire::from_wire(message.entity_id)?,
            acs_url: FromWire::from_wire(message.acs_url)?,
            certificate: convert::fold(message.certificate)?,
        })
    }
}

impl FromWire<wire::SamlServiceProvider> for super::model::SamlServiceProvider {
    fn from_wire(
        message: wire::SamlServiceProvider,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            org_id: FromWire::from_wire(message.org_id)?,
            name: FromWire::from_wire(message.name)?,
            entity_id: FromWire::from_wire(message.entity_id)?,
            acs_url: FromWire::from_wire(message.acs_url)?,
            sp_cert_pem: convert::fold(message.sp_cert_pem)?,
            name_id_format: convert::fold(message.name_id_format)?,
            mapped_attributes: convert::fold(message.mapped_attributes)?,
            allow_idp_initiated: FromWire::from_wire(message.allow_idp_initiated)?,
            is_active: FromWire::from_wire(message.is_active)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
        })
    }
}

impl FromWire<wire::ListSamlServiceProvidersResponse>
for super::model::SamlServiceProviders {
    fn from_wire(
        message: wire::ListSamlServiceProvidersResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            saml_service_providers: convert::list(
                "saml_service_providers",
                message.saml_service_providers,
            )?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::ScimEndpoint> for super::model::ScimEndpoint {
    fn from_wire(message: wire::ScimEndpoint) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            org_id: FromWire::from_wire(message.org_id)?,
            enabled: FromWire::from_wire(message.enabled)?,
            created_at: convert::fold_optional(message.created_at)?,
            updated_at: convert::fold_optional(message.updated_at)?,
        })
    }
}

impl FromWire<wire::TestEndpointResponse> for super::model::TestEndpointResponse {
    fn from_wire(
        message: wire::TestEndpointResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            http_status: convert::fold(message.http_status)?,
            response: convert::fold(message.response)?,
        })
    }
}

impl FromWire<wire::TrustedIssuer> for super::model::TrustedIssuer {
    fn from_wire(message: wire::TrustedIssuer) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            service_account_id: FromWire::from_wire(message.service_account_id)?,
            name: FromWire::from_wire(message.name)?,
            issuer_url: FromWire::from_wire(message.issuer_url)?,
            key_source_type: FromWire::from_wire(message.key_source_type)?,
            jwks_url: convert::fold(message.jwks_url)?,
            expected_aud: FromWire::from_wire(message.expected_aud)?,
            subject_claim: FromWire::from_wire(message.subject_claim)?,
            issuer_type: FromWire::from_wire(message.issuer_type)?,
            is_active: FromWire::from_wire(message.is_active)?,
            spiffe_refresh_hint_seconds: convert::fold(
                message.spiffe_refresh_hint_seconds,
            )?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
            allowed_subjects: convert::fold(message.allowed_subjects)?,
            enable_token_review: FromWire::from_wire(message.enable_token_review)?,
            kubernetes_api_server_url: convert::fold(message.kubernetes_api_server_url)?,
        })
    }
}

impl FromWire<wire::TrustedIssuersResponse> for super::model::TrustedIssuers {
    fn from_wire(
        message: wire::TrustedIssuersResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            trusted_issuers: convert::list("trusted_issuers", message.trusted_issuers)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::User> for super::model::User {
    fn from_wire(message: wire::User) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            email: convert::fold(message.email)?,
            email_verified: FromWire::from_wire(message.email_verified)?,
            signup_methods: FromWire::from_wire(message.signup_methods)?,
            given_name: convert::fold(message.given_name)?,
            family_name: convert::fold(message.family_name)?,
            middle_name: convert::fold(message.middle_name)?,
            nickname: convert::fold(message.nickname)?,
            preferred_username: convert::fold(message.preferred_username)?,
            gender: convert::fold(message.gender)?,
            birthdate: convert::fold(message.birthdate)?,
            phone_number: convert::fold(message.phone_number)?,
            phone_number_verified: FromWire::from_wire(message.phone_number_verified)?,
            picture: convert::fold(message.picture)?,
            roles: convert::list("roles", message.roles)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
            revoked_timestamp: convert::fold(message.revoked_timestamp)?,
            is_multi_factor_auth_enabled: FromWire::from_wire(
                message.is_multi_factor_auth_enabled,
            )?,
            app_data: convert::or_default(message.app_data)?,
            has_skipped_mfa_setup_at: convert::fold(message.has_skipped_mfa_setup_at)?,
            mfa_locked_at: convert::fold(message.mfa_locked_at)?,
            enrolled_mfa_methods: ::core::default::Default::default(),
        })
    }
}

impl FromWire<wire::UserOrganization> for super::model::UserOrganization {
    fn from_wire(
        message: wire::UserOrganization,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            organization: convert::required("organization", message.organization)?,
            roles: convert::list("roles", message.roles)?,
        })
    }
}

impl FromWire<wire::UserOrganizationsResponse> for super::model::UserOrganizations {
    fn from_wire(
        message: wire::UserOrganizationsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            user_organizations: convert::list(
                "user_organizations",
                message.user_organizations,
            )?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::UsersResponse> for super::model::Users {
    fn from_wire(message: wire::UsersResponse) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            users: convert::list("users", message.users)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::ValidateJwtTokenResponse>
for super::model::ValidateJwtTokenResponse {
    fn from_wire(
        message: wire::ValidateJwtTokenResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            is_valid: FromWire::from_wire(message.is_valid)?,
            claims: convert::or_default(message.claims)?,
        })
    }
}

impl FromWire<wire::ValidateSessionResponse> for super::model::ValidateSessionResponse {
    fn from_wire(
        message: wire::ValidateSessionResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            is_valid: FromWire::from_wire(message.is_valid)?,
            user: convert::required("user", message.user)?,
        })
    }
}

impl FromWire<wire::VerificationRequest> for super::model::VerificationRequest {
    fn from_wire(
        message: wire::VerificationRequest,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            identifier: convert::fold(message.identifier)?,
            token: convert::fold(message.token)?,
            email: convert::fold(message.email)?,
            expires: convert::fold(message.expires)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
            nonce: convert::fold(message.nonce)?,
            redirect_uri: convert::fold(message.redirect_uri)?,
        })
    }
}

impl FromWire<wire::VerificationRequestsResponse>
for super::model::VerificationRequests {
    fn from_wire(
        message: wire::VerificationRequestsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            verification_requests: convert::list(
                "verification_requests",
                message.verification_requests,
            )?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::WebauthnCredentialInfo> for super::model::WebauthnCredentialInfo {
    fn from_wire(
        message: wire::WebauthnCredentialInfo,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            name: FromWire::from_wire(message.name)?,
            transports: convert::list("transports", message.transports)?,
            created_at: convert::fold_optional(message.created_at)?,
            updated_at: convert::fold_optional(message.updated_at)?,
            last_used_at: convert::fold_optional(message.last_used_at)?,
        })
    }
}

impl FromWire<wire::WebauthnLoginOptionsResponse>
for super::model::WebauthnLoginOptionsResponse {
    fn from_wire(
        message: wire::WebauthnLoginOptionsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            options: FromWire::from_wire(message.options)?,
        })
    }
}

impl FromWire<wire::WebauthnRegistrationOptionsResponse>
for super::model::WebauthnRegistrationOptionsResponse {
    fn from_wire(
        message: wire::WebauthnRegistrationOptionsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            options: FromWire::from_wire(message.options)?,
        })
    }
}

impl FromWire<wire::Webhook> for super::model::Webhook {
    fn from_wire(message: wire::Webhook) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            event_name: convert::fold(message.event_name)?,
            event_description: convert::fold(message.event_description)?,
            endpoint: convert::fold(message.endpoint)?,
            enabled: FromWire::from_wire(message.enabled)?,
            headers: convert::or_default(message.headers)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
        })
    }
}

impl FromWire<wire::WebhookLog> for super::model::WebhookLog {
    fn from_wire(message: wire::WebhookLog) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
            http_status: convert::fold(message.http_status)?,
            response: convert::fold(message.response)?,
            request: convert::fold(message.request)?,
            webhook_id: convert::fold(message.webhook_id)?,
            created_at: convert::fold(message.created_at)?,
            updated_at: convert::fold(message.updated_at)?,
        })
    }
}

impl FromWire<wire::WebhookLogsResponse> for super::model::WebhookLogs {
    fn from_wire(
        message: wire::WebhookLogsResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            webhook_logs: convert::list("webhook_logs", message.webhook_logs)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}

impl FromWire<wire::WebhooksResponse> for super::model::Webhooks {
    fn from_wire(
        message: wire::WebhooksResponse,
    ) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            webhooks: convert::list("webhooks", message.webhooks)?,
            pagination: convert::required("pagination", message.pagination)?,
        })
    }
}
