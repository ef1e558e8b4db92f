//! Mail templates, made first because the mails of the other parts are written with them.

use authorizer::model::{
    AddEmailTemplateRequest, DeleteEmailTemplateRequest, EmailTemplatesRequest, PaginationRequest, UpdateEmailTemplateRequest,
};

use crate::run::Run;
use crate::{Failure, check, step};

/// What stands before a one-time code in a mail.
pub(super) const CODE: &str = "code=";
/// What stands before the token of a link in a mail.
pub(super) const TOKEN: &str = "token=";

pub(super) async fn set_up(run: &mut Run) -> Result<Vec<String>, Failure> {
    run.section("templates");
    let templates = [
        ("verify_otp", "code={{.otp}}"),
        ("forgot_password", "{{.verification_url}}"),
        ("basic_auth_signup", "{{.verification_url}}"),
    ];
    for (event, text) in templates {
        step!(run, run.admin, add_email_template(AddEmailTemplateRequest::new(event, "Draft", text)));
    }
    let page = PaginationRequest::new().limit(10).page(1);
    let stored = step!(run, run.admin, email_templates(EmailTemplatesRequest::new().pagination(page)));
    let ids: Vec<String> = stored.email_templates.into_iter().map(|template| template.id).collect();
    check!(run, ids.len() == templates.len());
    for id in &ids {
        step!(
            run,
            run.admin,
            update_email_template(UpdateEmailTemplateRequest::new(id).subject("From the tests").design("plain"))
        );
    }
    step!(run, run.admin, email_templates(EmailTemplatesRequest::new()));
    Ok(ids)
}

pub(super) async fn clear(run: &mut Run, ids: Vec<String>) -> Result<(), Failure> {
    run.section("templates");
    for id in ids {
        step!(run, run.admin, delete_email_template(DeleteEmailTemplateRequest::new(id)));
    }
    let left = step!(run, run.admin, email_templates(EmailTemplatesRequest::new()));
    check!(run, left.email_templates.is_empty());
    Ok(())
}
