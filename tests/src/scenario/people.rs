//! What an administrator does with accounts.

use authorizer::Map;
use authorizer::model::{
    AuditLogsRequest, DeleteUserRequest, EnableAccessRequest, InviteMembersRequest, LoginRequest, PaginationRequest,
    RevokeAccessRequest, UpdateUserRequest, UserRequest, UsersRequest, VerificationRequestsRequest,
};
use serde_json::json;

use super::join;
use crate::run::{PASSWORD, Run};
use crate::{Failure, check, refused, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("people");
    let member = join(run, "ada").await?;
    let page = PaginationRequest::new().limit(5).page(1);
    let found = step!(run, run.admin, users(UsersRequest::new().query(run.domain()).pagination(page)));
    check!(run, found.users.len() == 1 && found.pagination.total == 1);
    step!(run, run.admin, user(UserRequest::new().email(&member.email)));
    let data = Map::from_iter([("list".to_owned(), json!([1, null, {}])), ("fraction".to_owned(), json!(0.5))]);
    let request = UpdateUserRequest::new(&member.id)
        .given_name("Ada")
        .roles(["user", "editor"])
        .app_data(data)
        .phone_number_verified(false);
    step!(run, run.admin, update_user(request));
    let user = step!(run, run.admin, user(UserRequest::new().id(&member.id)));
    check!(run, user.roles.len() == 2);

    step!(run, run.admin, revoke_access(RevokeAccessRequest::new(&member.id)));
    let user = step!(run, run.admin, user(UserRequest::new().id(&member.id)));
    check!(run, user.revoked_timestamp.is_some());
    refused!(run, run.public, login(LoginRequest::new(PASSWORD).email(&member.email)));
    step!(run, run.admin, enable_access(EnableAccessRequest::new(&member.id)));
    step!(run, member.visitor, login(LoginRequest::new(PASSWORD).email(&member.email)));

    run.section("invitations");
    let invited = run.email("ivo");
    step!(run, run.admin, invite_members(InviteMembersRequest::new([invited.as_str()])));
    step!(run, run.admin, verification_requests(VerificationRequestsRequest::new()));
    let guest = step!(run, run.admin, user(UserRequest::new().email(invited)));

    run.section("audit log");
    // The server writes it after it has answered.
    run.stage.pause(500).await;
    let request = AuditLogsRequest::new()
        .resource_id(&member.id)
        .action("admin.user_updated")
        .pagination(PaginationRequest::new().limit(3));
    let log = step!(run, run.admin, audit_logs(request));
    check!(run, log.audit_logs.len() == 1);

    run.section("people");
    for id in [member.id, guest.id] {
        step!(run, run.admin, delete_user(DeleteUserRequest::new(&id)));
        refused!(run, run.admin, user(UserRequest::new().id(id)));
    }
    Ok(())
}
