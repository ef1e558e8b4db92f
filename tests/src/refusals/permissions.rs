//! Permissions and their model.

use authorizer::model::{
    CheckPermissionsRequest, FgaDeleteTuplesRequest, FgaReadTuplesRequest, FgaRelationInput, FgaTupleInput, FgaWriteModelRequest,
    FgaWriteTuplesRequest, ListPermissionsRequest, PermissionCheckInput, ValidateJwtTokenRequest,
};

use super::{Conditions, Ended, ended, named};
use crate::run::Run;
use crate::scenario::join;
use crate::scenario::permissions::MODEL;
use crate::scene::Scene;
use crate::{Failure, call, step};

pub(super) const ALL: Conditions = named![
    question_without_a_model,
    list_without_a_model,
    relation_that_does_not_exist,
    permissions_of_somebody_else,
    relation_that_is_required_and_not_held,
    tuple_that_exists_already,
    tuple_without_a_model,
    page_that_does_not_exist,
    malformed_model,
    permissions_where_there_are_none,
];

/// There is one model for the whole server: who writes it takes it away again.
pub(super) async fn with_model(run: &mut Run) -> Result<(), Failure> {
    step!(run, run.admin, fga_write_model(FgaWriteModelRequest::new(MODEL)));
    Ok(())
}

pub(super) async fn without_model(run: &mut Run) -> Result<(), Failure> {
    step!(run, run.admin, fga_reset());
    Ok(())
}

fn question() -> CheckPermissionsRequest {
    CheckPermissionsRequest::new([PermissionCheckInput::new("viewer", "document:plan")])
}

async fn question_without_a_model(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "asks").await?;
    ended!(run.public, check_permissions(question()).bearer(member.token.as_str()))
}

async fn list_without_a_model(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "lists").await?;
    let request = ListPermissionsRequest::new().relation("viewer").object_type("document");
    ended!(run.public, list_permissions(request).bearer(member.token.as_str()))
}

async fn relation_that_does_not_exist(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "relation").await?;
    with_model(run).await?;
    let request = CheckPermissionsRequest::new([PermissionCheckInput::new("emperor", "document:plan")]);
    let error = call!(run.public, check_permissions(request).bearer(member.token.as_str())).err();
    without_model(run).await?;
    Ok(error)
}

async fn permissions_of_somebody_else(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "curious").await?;
    with_model(run).await?;
    let request = question().user("user:somebody-else");
    let error = call!(run.public, check_permissions(request).bearer(member.token.as_str())).err();
    without_model(run).await?;
    Ok(error)
}

async fn relation_that_is_required_and_not_held(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "required").await?;
    with_model(run).await?;
    let request = ValidateJwtTokenRequest::new("access_token", member.token.as_str());
    let request = request.required_relations([FgaRelationInput::new("viewer", "document:plan")]);
    let error = call!(run.public, validate_jwt_token(request)).err();
    without_model(run).await?;
    Ok(error)
}

fn tuple() -> [FgaTupleInput; 1] {
    [FgaTupleInput::new("user:somebody", "owner", "document:plan")]
}

async fn tuple_that_exists_already(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    with_model(run).await?;
    step!(run, run.admin, fga_write_tuples(FgaWriteTuplesRequest::new(tuple())));
    let error = call!(run.admin, fga_write_tuples(FgaWriteTuplesRequest::new(tuple()))).err();
    step!(run, run.admin, fga_delete_tuples(FgaDeleteTuplesRequest::new(tuple())));
    without_model(run).await?;
    Ok(error)
}

async fn tuple_without_a_model(scene: &mut Scene) -> Ended {
    ended!(scene.run.admin, fga_write_tuples(FgaWriteTuplesRequest::new(tuple())))
}

async fn page_that_does_not_exist(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    with_model(run).await?;
    let error = call!(run.admin, fga_read_tuples(FgaReadTuplesRequest::new().continuation_token("no-such-page"))).err();
    without_model(run).await?;
    Ok(error)
}

async fn malformed_model(scene: &mut Scene) -> Ended {
    ended!(scene.run.admin, fga_write_model(FgaWriteModelRequest::new("no model")))
}

async fn permissions_where_there_are_none(scene: &mut Scene) -> Ended {
    ended!(scene.run.admin, fga_get_model())
}
