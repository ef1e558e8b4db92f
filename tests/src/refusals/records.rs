//! Things that are there already, or not at all.

use authorizer::model::{
    AddOrgMemberRequest, CreateOrganizationRequest, UserRequest, WebauthnDeleteCredentialRequest, WebhookRequest,
};

use super::{Conditions, Ended, ended, named};
use crate::scenario::join;
use crate::scene::Scene;
use crate::step;

pub(super) const ALL: Conditions = named![
    user_that_does_not_exist,
    webhook_that_does_not_exist,
    passkey_that_does_not_exist,
    organization_that_exists_already,
    member_that_is_one_already,
    empty_id,
];

const NO_ID: &str = "00000000-0000-4000-8000-000000000000";

async fn user_that_does_not_exist(scene: &mut Scene) -> Ended {
    ended!(scene.run.admin, user(UserRequest::new().id(NO_ID)))
}

async fn webhook_that_does_not_exist(scene: &mut Scene) -> Ended {
    ended!(scene.run.admin, webhook(WebhookRequest::new(NO_ID)))
}

async fn passkey_that_does_not_exist(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "passkey").await?;
    let request = WebauthnDeleteCredentialRequest::new(NO_ID);
    ended!(run.public, webauthn_delete_credential(request).bearer(member.token.as_str()))
}

async fn organization_that_exists_already(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let name = run.name("twice");
    step!(run, run.admin, create_organization(CreateOrganizationRequest::new(&name)));
    ended!(run.admin, create_organization(CreateOrganizationRequest::new(&name)))
}

async fn member_that_is_one_already(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "member").await?;
    let name = run.name("org");
    let org = step!(run, run.admin, create_organization(CreateOrganizationRequest::new(name))).id;
    step!(run, run.admin, add_org_member(AddOrgMemberRequest::new(&org, &member.id)));
    ended!(run.admin, add_org_member(AddOrgMemberRequest::new(&org, &member.id)))
}

async fn empty_id(scene: &mut Scene) -> Ended {
    ended!(scene.run.admin, webhook(WebhookRequest::new("")))
}
