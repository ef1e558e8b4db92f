//! Organizations, their members, their domains, and how members are provisioned.

use authorizer::model::{
    AddOrgMemberRequest, AddVerifiedOrgDomainRequest, CreateOrganizationRequest, CreateScimEndpointRequest,
    DeleteOrgDomainRequest, DeleteOrganizationRequest, DeleteScimEndpointRequest, DeleteUserRequest, OrgDomainsRequest,
    OrgMembersRequest, OrganizationRequest, OrganizationsRequest, PaginationRequest, RemoveOrgMemberRequest,
    RequestOrgDomainRequest, RotateScimTokenRequest, ScimEndpointRequest, UpdateOrganizationRequest, UserOrganizationsRequest,
    UsersRequest, VerifyOrgDomainRequest,
};

use super::join;
use crate::run::Run;
use crate::{Failure, check, refused, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("organizations");
    let member = join(run, "olga").await?;
    let request = CreateOrganizationRequest::new(run.name("org")).display_name("Org");
    let org = step!(run, run.admin, create_organization(request)).id;
    step!(run, run.admin, organization(OrganizationRequest::new(&org)));
    step!(run, run.admin, organizations(OrganizationsRequest::new().pagination(PaginationRequest::new().limit(5))));
    let renamed = step!(
        run,
        run.admin,
        update_organization(UpdateOrganizationRequest::new(&org).display_name("Org, renamed").enabled(false))
    );
    check!(run, !renamed.enabled);

    step!(run, run.admin, add_org_member(AddOrgMemberRequest::new(&org, &member.id).roles(["authorizer:org_admin"])));
    step!(run, run.admin, org_members(OrgMembersRequest::new(&org)));
    // An administrator of the organization needs no secret for what is the organization's.
    let token = member.token.as_str();
    step!(run, run.outsider, organization(OrganizationRequest::new(&org)).bearer(token));
    refused!(run, run.outsider, users(UsersRequest::new()).bearer(token));
    step!(run, run.admin, user_organizations(UserOrganizationsRequest::new(&member.id)));
    domains(run, &org).await?;
    provisioning(run, &org).await?;

    run.section("organizations");
    // The last administrator of an organization cannot be taken out of it, so it goes first.
    step!(run, run.admin, remove_org_member(RemoveOrgMemberRequest::new(&org, &member.id)));
    step!(run, run.admin, delete_organization(DeleteOrganizationRequest::new(&org)));
    refused!(run, run.admin, organization(OrganizationRequest::new(&org)));
    step!(run, run.admin, delete_user(DeleteUserRequest::new(&member.id)));
    Ok(())
}

async fn domains(run: &mut Run, org: &str) -> Result<(), Failure> {
    run.section("domains");
    let domain = run.domain();
    step!(run, run.admin, request_org_domain(RequestOrgDomainRequest::new(org, &domain)));
    // There is no such record, and no such domain either.
    let refusal = refused!(run, run.admin, verify_org_domain(VerifyOrgDomainRequest::new(org, &domain)));
    check!(run, refusal.message == "dns verification failed: could not resolve the challenge TXT record");
    step!(run, run.admin, add_verified_org_domain(AddVerifiedOrgDomainRequest::new(org, &domain)));
    step!(run, run.admin, org_domains(OrgDomainsRequest::new(org)));
    step!(run, run.admin, delete_org_domain(DeleteOrgDomainRequest::new(&domain)));
    Ok(())
}

async fn provisioning(run: &mut Run, org: &str) -> Result<(), Failure> {
    run.section("provisioning");
    let made = step!(run, run.admin, create_scim_endpoint(CreateScimEndpointRequest::new(org)));
    step!(run, run.admin, scim_endpoint(ScimEndpointRequest::new(org)));
    let rotated = step!(run, run.admin, rotate_scim_token(RotateScimTokenRequest::new(org)));
    check!(run, made.token != rotated.token);
    step!(run, run.admin, delete_scim_endpoint(DeleteScimEndpointRequest::new(org)));
    Ok(())
}
