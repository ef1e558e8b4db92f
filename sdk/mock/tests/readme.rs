//! The test of the README, as a user's own.

use authorizer::model::{LoginRequest, VerifyOtpRequest};
use authorizer::{Client, Code, Error, Protocol};
use authorizer_mock::{MockServer, operation, response};
use serde_json::json;

/// What is tested: part of your program.
async fn greeting(client: &Client, code: &str) -> Result<String, Error> {
    let visitor = client.start_session();
    visitor.login(LoginRequest::new("Abc@123").email("ada@example.com")).await?;
    let auth = visitor.verify_otp(VerifyOtpRequest::new(code).email("ada@example.com")).await?;
    let me = client.profile().bearer(auth.access_token.unwrap_or_default()).await?;
    Ok(format!("Hello {}", me.given_name.unwrap_or_default()))
}

#[tokio::test]
async fn a_visitor_with_the_right_code_is_greeted_by_name() {
    let server = MockServer::start();
    server.mfa_flow("123456", response(json!({"access_token": "token"})));
    server.on(operation::PROFILE).bearer("token").times(2).returns_json(json!({"given_name": "Ada"}));
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        assert_eq!(greeting(&server.client_over(protocol), "123456").await.unwrap(), "Hello Ada");
    }
    let error = greeting(&server.client(), "654321").await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::InvalidArgument));
    assert_eq!(server.requests(operation::LOGIN)[0].request.email.as_deref(), Some("ada@example.com"));
    server.verify();
}
