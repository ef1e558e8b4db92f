//! Webhooks: one is registered, delivered to, changed and removed.

use authorizer::Map;
use authorizer::model::{
    AddWebhookRequest, DeleteUserRequest, DeleteWebhookRequest, PaginationRequest, RevokeAccessRequest, TestEndpointRequest,
    UpdateWebhookRequest, WebhookLogsRequest, WebhookRequest, WebhooksRequest,
};
use serde_json::json;

use super::join;
use crate::run::Run;
use crate::{Failure, check, refused, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("webhooks");
    let member = join(run, "wim").await?;
    let hook = run.hook.clone();
    let headers = |value: &str| Map::from_iter([("x-probe".to_owned(), json!(value))]);
    let request = AddWebhookRequest::new("user.access_revoked", &hook, true).event_description("Access ends");
    step!(run, run.admin, add_webhook(request.headers(headers("one"))));
    let page = PaginationRequest::new().limit(5).page(1);
    let stored = step!(run, run.admin, webhooks(WebhooksRequest::new().pagination(page)));
    let id = stored.webhooks.into_iter().next().ok_or_else(|| run.failure("webhooks", "gives none"))?.id;

    step!(run, run.admin, revoke_access(RevokeAccessRequest::new(&member.id)));
    run.stage.delivery().await?;
    let log = step!(run, run.admin, webhook_logs(WebhookLogsRequest::new().webhook_id(&id)));
    check!(run, log.webhook_logs.len() == 1 && log.webhook_logs[0].http_status == Some(202));

    // Headers that are not sent again are lost.
    step!(run, run.admin, update_webhook(UpdateWebhookRequest::new(&id).enabled(false).headers(headers("two"))));
    let changed = step!(run, run.admin, webhook(WebhookRequest::new(&id)));
    check!(run, !changed.enabled);

    run.section("a webhook to try out");
    // The server calls no private address for this, not even under test.
    let refusal =
        refused!(run, run.admin, test_endpoint(TestEndpointRequest::new(&hook, "user.login").headers(headers("three"))));
    check!(run, refusal.message == "invalid endpoint: requests to private/internal networks are not allowed");

    run.section("webhooks");
    step!(run, run.admin, delete_webhook(DeleteWebhookRequest::new(&id)));
    refused!(run, run.admin, webhook(WebhookRequest::new(&id)));
    step!(run, run.admin, delete_user(DeleteUserRequest::new(&member.id)));
    Ok(())
}
