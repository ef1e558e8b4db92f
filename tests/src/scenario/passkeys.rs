//! Passkeys: one is registered, used and removed.

use authorizer::model::{
    DeleteUserRequest, WebauthnDeleteCredentialRequest, WebauthnLoginOptionsRequest, WebauthnLoginVerifyRequest,
    WebauthnRegistrationOptionsRequest, WebauthnRegistrationVerifyRequest,
};

use super::{join, signed_in};
use crate::devices::Passkey;
use crate::run::Run;
use crate::{Failure, check, step};

pub(super) async fn walk(run: &mut Run) -> Result<(), Failure> {
    run.section("passkeys");
    let member = join(run, "pia").await?;
    let token = member.token.as_str();
    let offer = step!(run, run.public, webauthn_registration_options(WebauthnRegistrationOptionsRequest::new()).bearer(token));
    let (mut passkey, answer) = Passkey::create(&offer.options, &run.server, &mut run.random)?;
    let request = WebauthnRegistrationVerifyRequest::new(answer.as_str()).name("Software key");
    step!(run, run.public, webauthn_registration_verify(request).bearer(token));
    let stored = step!(run, run.public, webauthn_credentials().bearer(token));
    check!(run, stored.len() == 1);

    let visitor = run.public.visitor();
    let challenge = step!(run, visitor, webauthn_login_options(WebauthnLoginOptionsRequest::new()));
    let answer = passkey.sign_in(&challenge.options)?;
    let auth = step!(run, visitor, webauthn_login_verify(WebauthnLoginVerifyRequest::new(answer.as_str())));
    let (id, token) = signed_in(run, &auth)?;
    check!(run, id == member.id);
    let used = step!(run, run.public, webauthn_credentials().bearer(token.as_str()));
    check!(run, used.iter().all(|credential| credential.last_used_at.is_some()));
    for credential in stored {
        step!(
            run,
            run.public,
            webauthn_delete_credential(WebauthnDeleteCredentialRequest::new(credential.id)).bearer(token.as_str())
        );
    }
    let left = step!(run, run.public, webauthn_credentials().bearer(token.as_str()));
    check!(run, left.is_empty());
    step!(run, run.admin, delete_user(DeleteUserRequest::new(id)));
    Ok(())
}
