//! GraphQL documents that a user wrote.

use authorizer::Code;
use authorizer::model::UserRequest;
use authorizer_mock::{MockServer, operation};
use serde_json::{Value, json};

#[tokio::test]
async fn several_operations_of_one_document_are_answered_by_their_stubs() {
    let server = MockServer::start();
    server.on(operation::META).returns_json(json!({"version": "2"}));
    server
        .on(operation::USER)
        .when(|request| *request == UserRequest::new().id("1"))
        .returns_json(json!({"email": "ada@example.com"}));
    let document = "query both($id: ID!) { m: meta { v: version __typename } _user(params: {id: $id}) { email } }";
    let data: Value = server.admin_client().graphql(document, json!({"id": "1"})).await.unwrap();
    assert_eq!(data, json!({"m": {"v": "2", "__typename": "Meta"}, "_user": {"email": "ada@example.com"}}));
    server.verify();
}

#[tokio::test]
async fn what_the_schema_does_not_have_is_refused_before_anything_is_called() {
    let server = MockServer::start();
    server.on(operation::META).returns_json(json!({}));
    for document in ["{ meta { version nope } }", "{ meta { version } nope }"] {
        let error = server.client().graphql::<Value>(document, ()).await.unwrap_err();
        assert_eq!(error.code(), Some(&Code::GraphQlValidationFailed), "{document}: {error}");
        assert!(error.message().contains("nope"), "{error}");
    }
    server.assert_calls(operation::META, 0);
}
