//! Too often, too many wrong attempts, too much.

use authorizer::model::{AdminLoginRequest, LoginRequest, SignupRequest, TotpMfaSetupRequest, VerifyOtpRequest};
use authorizer::{Client, Protocol, Retry};

use super::{Conditions, Ended, ended, named};
use crate::devices::AuthenticatorApp;
use crate::driver::{Handle, Public};
use crate::run::PASSWORD;
use crate::scenario::join;
use crate::scene::Scene;
use crate::{Failure, call, step};

pub(super) const ALL: Conditions = named![
    too_many_requests,
    account_that_is_locked,
    second_factor_that_is_locked,
    admin_login_that_is_locked,
    request_that_is_too_large
];

/// Wrong attempts after which an account is locked, and one more.
const ATTEMPTS: usize = 6;
/// The same for the administrator's secret. It is locked for a quarter of an hour.
const ADMIN_ATTEMPTS: usize = 11;

async fn too_many_requests(scene: &mut Scene) -> Ended {
    let run = &scene.run;
    // Those before it spend what may come at once.
    for _ in 0..3 {
        drop(call!(run.public, meta().retry(Retry::none())));
    }
    ended!(run.public, meta().retry(Retry::none()))
}

async fn account_that_is_locked(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let member = join(run, "locked").await?;
    for _ in 0..ATTEMPTS {
        drop(call!(run.public, login(LoginRequest::new("Wrong-horse-8").email(&member.email))));
    }
    // Even the right one.
    ended!(run.public, login(LoginRequest::new(PASSWORD).email(&member.email)))
}

async fn second_factor_that_is_locked(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let email = run.email("second-locked");
    let visitor = run.public.visitor();
    step!(run, visitor, signup(SignupRequest::new(PASSWORD, PASSWORD).email(&email)));
    let offer = step!(run, visitor, totp_mfa_setup(TotpMfaSetupRequest::new()));
    let secret = offer.authenticator_secret.ok_or_else(|| run.failure("totp_mfa_setup", "gives no secret"))?;
    let mut app = AuthenticatorApp::new(secret.expose())?;
    let code = app.code(&run.stage).await?;
    step!(run, visitor, verify_otp(VerifyOtpRequest::new(code.as_str()).is_totp(true)));
    step!(run, visitor, login(LoginRequest::new(PASSWORD).email(&email)));
    for _ in 0..ATTEMPTS {
        // Seen before, so wrong.
        drop(call!(visitor, verify_otp(VerifyOtpRequest::new(code.as_str()).is_totp(true).email(&email))));
    }
    let code = app.code(&run.stage).await?;
    ended!(visitor, verify_otp(VerifyOtpRequest::new(code).is_totp(true).email(&email)))
}

async fn admin_login_that_is_locked(scene: &mut Scene) -> Ended {
    let visitor = scene.run.outsider.visitor();
    for _ in 0..ADMIN_ATTEMPTS {
        drop(call!(visitor, admin_login(AdminLoginRequest::new("a-wrong-secret"))));
    }
    ended!(visitor, admin_login(AdminLoginRequest::new("a-wrong-secret")))
}

/// A client that does not look at the size of requests.
fn careless(scene: &Scene) -> Result<Public, Failure> {
    let target = scene.target();
    macro_rules! built {
        ($client:path) => {{
            let builder = <$client>::builder(&target.http).grpc_url(&target.grpc).protocol(scene.run.way.protocol);
            let builder = builder.public_url(&target.server).origin(&target.server);
            let protocols = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];
            protocols.into_iter().fold(builder, |builder, protocol| builder.request_limit(protocol, 16 << 20)).build()?
        }};
    }
    Ok(match scene.run.public {
        Handle::Async(_) => Handle::Async(built!(Client)),
        Handle::Blocking(_) => Handle::Blocking(tokio::task::block_in_place(|| Ok::<_, Failure>(built!(Client)))?),
    })
}

async fn request_that_is_too_large(scene: &mut Scene) -> Ended {
    let email = format!("{}@example.com", "a".repeat(5 << 20));
    ended!(careless(scene)?, login(LoginRequest::new(PASSWORD).email(email)))
}
