//! Logins in two steps, whose cookies the SDK keeps.

use authorizer::model::{LoginRequest, VerifyOtpRequest};
use authorizer::{Client, Code};
use authorizer_mock::{MockServer, operation, response};
use serde_json::json;

use super::PROTOCOLS;

fn login() -> LoginRequest {
    LoginRequest::new("Abc@123").email("ada@example.com")
}

fn code(code: &str) -> VerifyOtpRequest {
    VerifyOtpRequest::new(code).email("ada@example.com")
}

fn started() -> MockServer {
    let server = MockServer::start();
    server.mfa_flow("123456", response(json!({"access_token": "token"})));
    server
}

#[tokio::test]
async fn the_right_code_in_the_right_session_gives_tokens_once() {
    for protocol in PROTOCOLS {
        let server = started();
        let visitor = server.client_over(protocol).start_session();
        assert!(visitor.login(login()).await.unwrap().should_show_totp_screen);
        let error = visitor.verify_otp(code("000000")).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some(&Code::InvalidArgument), "invalid otp"), "{protocol}");
        let auth = visitor.verify_otp(code("123456")).await.unwrap();
        assert_eq!(auth.access_token, Some("token".into()), "{protocol}");
        let cookies = visitor.current_session().unwrap();
        assert!(cookies.cookie("cookie_session").is_some(), "{protocol}");
        assert_eq!(visitor.verify_otp(code("123456")).await.unwrap_err().message(), "invalid session", "{protocol}");
        let received = server.requests(operation::VERIFY_OTP);
        assert!(received[0].credentials.mfa_session && !received[0].credentials.session, "{protocol}");
    }
}

#[tokio::test]
async fn a_session_without_a_half_finished_login_is_invalid() {
    for protocol in PROTOCOLS {
        let server = started();
        let visitor = server.client_over(protocol).start_session();
        // A login without a second factor, which leaves other cookies.
        server.forget(operation::LOGIN);
        server.on(operation::LOGIN).sets_session().returns_json(json!({}));
        visitor.login(login()).await.unwrap();
        let error = visitor.verify_otp(code("123456")).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some(&Code::Unauthenticated), "invalid session"), "{protocol}");
    }
}

#[test]
fn it_goes_without_async() {
    for protocol in PROTOCOLS {
        let server = started();
        let visitor = server.client().start_session();
        visitor.login(login()).protocol(protocol).send_blocking().unwrap();
        let auth = visitor.verify_otp(code("123456")).protocol(protocol).send_blocking().unwrap();
        assert_eq!(auth.access_token, Some("token".into()), "{protocol}");
    }
}

#[tokio::test]
async fn a_logout_ends_the_session_and_an_administrator_has_one_too() {
    let server = MockServer::start();
    server.on(operation::LOGIN).sets_session().returns_json(json!({}));
    server.on(operation::LOGOUT).clears_session().returns_json(json!({}));
    server.on(operation::ADMIN_LOGIN).sets_admin_session().returns_json(json!({}));
    let visitor = server.client().start_session();
    let has = |client: &Client, name: &str| client.current_session().unwrap().cookie(name).is_some();
    visitor.login(login()).await.unwrap();
    assert!(has(&visitor, "cookie_session"));
    visitor.logout().await.unwrap();
    assert!(!has(&visitor, "cookie_session"));
    let admin = server.admin_client().start_session();
    admin.admin_login(authorizer::model::AdminLoginRequest::new("secret")).await.unwrap();
    assert!(admin.current_session().unwrap().cookie("authorizer-admin").is_some());
}
