//! What the SDK's examples do, on the mock.

use authorizer_mock::{MockServer, operation, response};
use serde_json::json;

macro_rules! example {
    ($name:ident, $path:literal) => {
        #[path = $path]
        #[allow(dead_code, unreachable_pub, reason = "a program of its own: `main` is for those who run it")]
        mod $name;
    };
}

example!(admin_users, "../../../examples/admin_users.rs");
example!(grpc, "../../../examples/grpc.rs");
example!(login_with_mfa, "../../../examples/login_with_mfa.rs");
example!(permission_check, "../../../examples/permission_check.rs");
example!(profile, "../../../examples/profile.rs");
example!(blocking, "../../../examples/blocking.rs");

#[tokio::test]
async fn admin_users_asks_for_one_page() {
    let server = MockServer::start();
    server.on(operation::USERS).returns_json(json!({"users": [{"id": "1"}], "pagination": {"total": 1}}));
    admin_users::list(&server.admin_client()).await.unwrap();
    let sent = &server.requests(operation::USERS)[0];
    assert_eq!(sent.request.pagination.as_ref().and_then(|page| page.limit), Some(20));
    assert_eq!(sent.credentials.admin_secret, Some(authorizer_mock::ADMIN_SECRET.into()));
}

#[test]
fn blocking_reads_what_the_server_is() {
    let server = MockServer::start();
    server.on(operation::META).times(1).returns_json(json!({"version": "2.4.0"}));
    blocking::show(&server.client()).unwrap();
    server.verify();
}

#[tokio::test]
async fn grpc_asks_over_each_protocol() {
    let server = MockServer::start();
    for protocol in super::PROTOCOLS {
        server.on(operation::META).over(protocol).times(1).returns_json(json!({"version": "2"}));
    }
    grpc::compare(&server.client()).await.unwrap();
    server.verify();
}

#[tokio::test]
async fn login_with_mfa_skips_the_offer_or_sends_the_code() {
    let server = MockServer::start();
    let tokens = || response(json!({"access_token": "token", "user": {"email": "ada@example.com"}}));
    let offer = json!({"message": "Proceed to mfa setup", "authenticator_secret": "JBSWY3DP"});
    server.on(operation::LOGIN).times(1).sets_mfa_session().returns_json(offer);
    server.on(operation::SKIP_MFA_SETUP).times(1).needs_mfa_session().returns(tokens());
    let read_no_code = || unreachable!("there is none to read");
    login_with_mfa::sign_in(&server.client(), "ada@example.com", "Abc@123", read_no_code).await.unwrap();
    server.forget(operation::LOGIN);
    server.mfa_flow("123456", tokens());
    let read_code = || Ok("123456\n".to_owned());
    login_with_mfa::sign_in(&server.client(), "ada@example.com", "Abc@123", read_code).await.unwrap();
    assert!(server.requests(operation::VERIFY_OTP)[0].request.is_totp == Some(true));
    server.verify();
}

#[tokio::test]
async fn permission_check_asks_with_the_token() {
    let server = MockServer::start();
    let answer = json!({"results": [{"relation": "viewer", "object": "document:1", "allowed": true}]});
    server.on(operation::CHECK_PERMISSIONS).bearer("token").times(1).returns_json(answer);
    permission_check::check(&server.client(), "token", "viewer".to_owned(), "document:1".to_owned()).await.unwrap();
    server.verify();
}

#[tokio::test]
async fn profile_shows_the_token_s_owner() {
    let server = MockServer::start();
    server.on(operation::PROFILE).bearer("token").times(1).returns_json(json!({"id": "1", "email": "ada@example.com"}));
    profile::show(&server.client(), "token").await.unwrap();
    server.verify();
}
