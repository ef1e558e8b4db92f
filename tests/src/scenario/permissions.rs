//! Who may do what: an authorization model, tuples, and questions about them. There is one model for the whole server.

use authorizer::Protocol;
use authorizer::model::{
    CheckPermissionsRequest, DeleteUserRequest, FgaDeleteTuplesRequest, FgaExpandRequest, FgaListUsersRequest,
    FgaReadTuplesRequest, FgaTupleInput, FgaWriteModelRequest, FgaWriteTuplesRequest, ListPermissionsRequest,
    PermissionCheckInput,
};

use super::{Member, join};
use crate::run::Run;
use crate::{Failure, check, refused, step};

pub(crate) const MODEL: &str = "model\n  schema 1.1\n\ntype user\n\ntype document\n  relations\n    define owner: [user]\n    define viewer: [user] or owner\n";

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("permission model");
    let member = join(run, "pavel").await?;
    let none = step!(run, run.admin, fga_get_model());
    check!(run, none.dsl.is_empty());
    step!(run, run.admin, fga_write_model(FgaWriteModelRequest::new(MODEL)));
    step!(run, run.admin, fga_get_model());
    let tuples = || {
        let user = format!("user:{}", member.id);
        [FgaTupleInput::new(&user, "owner", "document:plan"), FgaTupleInput::new(&user, "viewer", "document:memo")]
    };
    step!(run, run.admin, fga_write_tuples(FgaWriteTuplesRequest::new(tuples())));
    let page = step!(run, run.admin, fga_read_tuples(FgaReadTuplesRequest::new().page_size(1)));
    let more = page.continuation_token.ok_or_else(|| run.failure("fga_read_tuples", "has no second page"))?;
    step!(run, run.admin, fga_read_tuples(FgaReadTuplesRequest::new().page_size(1).continuation_token(more)));
    step!(run, run.admin, fga_list_users(FgaListUsersRequest::new("document:plan", "viewer", "user")));
    step!(run, run.admin, fga_expand(FgaExpandRequest::new("viewer", "document:plan")));
    questions(run, &member).await?;

    run.section("permission model");
    let refusal = refused!(run, run.admin, fga_reset());
    check!(run, refusal.message == "remove all relationship tuples before resetting the authorization model");
    step!(run, run.admin, fga_delete_tuples(FgaDeleteTuplesRequest::new(tuples())));
    step!(run, run.admin, fga_reset());
    step!(run, run.admin, delete_user(DeleteUserRequest::new(&member.id)));
    Ok(())
}

async fn questions(run: &mut Run, member: &Member) -> Result<(), Failure> {
    run.section("permissions");
    let subject = format!("user:{}", member.id);
    let checks = || [PermissionCheckInput::new("viewer", "document:plan"), PermissionCheckInput::new("owner", "document:memo")];
    let token = member.token.as_str();
    let answer = step!(run, run.public, check_permissions(CheckPermissionsRequest::new(checks())).bearer(token));
    check!(run, answer.results[0].allowed && !answer.results[1].allowed);
    // One that counts for this question only.
    let supposed = FgaTupleInput::new(&subject, "owner", "document:draft");
    let supposed = PermissionCheckInput::new("viewer", "document:draft").contextual_tuples([supposed]);
    let answer = step!(run, run.public, check_permissions(CheckPermissionsRequest::new([supposed])).bearer(token));
    check!(run, answer.results[0].allowed);
    let request = || ListPermissionsRequest::new().relation("viewer").object_type("document");
    let answer = step!(run, run.public, list_permissions(request()).bearer(token));
    check!(run, answer.objects.len() == 2);

    run.section("permissions of somebody else");
    let other = || CheckPermissionsRequest::new(checks()).user("user:somebody-else");
    refused!(run, run.public, check_permissions(other()).bearer(token));
    let trusted = run.admin.as_public();
    step!(run, trusted, check_permissions(other()).bearer(token));
    step!(run, trusted, list_permissions(request().user(&subject)).bearer(token));

    run.section("permissions with nothing but the administrator's secret");
    if run.way.protocol == Protocol::GraphQl {
        step!(run, trusted, check_permissions(other()));
    } else {
        refused!(run, trusted, check_permissions(other()));
    }
    Ok(())
}
