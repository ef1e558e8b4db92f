//! Servers that are older than the SDK: over REST and gRPC they ignore fields that they do not know.

use authorizer::model::{DeleteUserRequest, UpdateUserRequest, UsersRequest};
use authorizer::{AdminClient, Error, Kind, Protocol};
use authorizer_mock::{MockServer, operation};
use serde_json::json;

use crate::PROTOCOLS;

/// A server that calls itself by that version, and lists everybody whatever it is asked for.
fn server(version: &str) -> MockServer {
    let server = MockServer::start();
    server.on(operation::META).returns_json(json!({"version": version}));
    server.on(operation::USERS).returns_json(json!({"users": [{"id": "1"}, {"id": "2"}], "pagination": {"total": 2}}));
    server.on(operation::UPDATE_USER).returns_json(json!({"id": "1"}));
    server.on(operation::DELETE_USER).returns_json(json!({"message": "deleted"}));
    server
}

fn query() -> UsersRequest {
    UsersRequest::new().query("ada@example.com")
}

fn assert_refused(error: &Error, field: &str, since: &str, version: &str) {
    assert_eq!((error.kind(), error.attempts(), error.code()), (Kind::SchemaMismatch, 0, None), "{error}");
    for part in [field, since, version] {
        assert!(error.message().contains(part), "{part} is missing: {error}");
    }
}

#[tokio::test]
async fn unknown_field_is_refused_once_meta_names_an_older_server() {
    for learned in PROTOCOLS {
        let server = server("2.3.0");
        let admin = server.admin_client();
        admin.as_public().meta().protocol(learned).await.unwrap();
        for protocol in [Protocol::Rest, Protocol::Grpc] {
            let error = admin.users(query()).protocol(protocol).await.unwrap_err();
            assert_refused(&error, "`UsersRequest.query`", "2.4.0-rc.5", "2.3.0");
            let error = admin.update_user(UpdateUserRequest::new("1").reset_mfa(true)).protocol(protocol).await.unwrap_err();
            assert_refused(&error, "`UpdateUserRequest.reset_mfa`", "2.4.0-rc.5", "2.3.0");
            let error = admin.delete_user(DeleteUserRequest::new("1")).protocol(protocol).await.unwrap_err();
            assert_refused(&error, "`DeleteUserRequest.id`", "2.4.0", "2.3.0");
            let mut pages = admin.users(query()).protocol(protocol).items();
            assert_refused(&pages.next().await.unwrap().unwrap_err(), "`UsersRequest.query`", "2.4.0-rc.5", "2.3.0");
        }
        server.assert_calls(operation::USERS, 0);
        for protocol in PROTOCOLS {
            assert_eq!(admin.users(UsersRequest::new()).protocol(protocol).await.unwrap().users.len(), 2);
            admin.update_user(UpdateUserRequest::new("1").given_name("Ada")).protocol(protocol).await.unwrap();
        }
        // It refuses what it does not know by itself there; this one knows it.
        admin.users(query()).protocol(Protocol::GraphQl).await.unwrap();
    }
}

#[tokio::test]
async fn field_is_sent_to_servers_that_have_it_or_name_no_release() {
    for version in ["2.4.0-rc.5", "2.4.0-rc.15", "2.4.0", "v2.4.0", "2.5.0-rc.1", "3.0.0", "0.0.1", "0.1.0-local", "", "dev"] {
        let server = server(version);
        let admin = server.admin_client();
        admin.as_public().meta().await.unwrap();
        for protocol in PROTOCOLS {
            admin.users(query()).protocol(protocol).await.unwrap_or_else(|error| panic!("{version}: {error}"));
        }
        server.assert_calls(operation::USERS, 3);
    }
    let server = server("2.3.0");
    server.admin_client_over(Protocol::Rest).users(query()).await.unwrap();
}

#[tokio::test]
async fn upgraded_server_is_known_after_another_meta() {
    let server = server("2.3.0");
    let admin = server.admin_client_over(Protocol::Rest);
    admin.as_public().meta().await.unwrap();
    assert!(admin.users(query()).await.unwrap_err().is_schema_mismatch());
    server.forget(operation::META);
    server.on(operation::META).returns_json(json!({"version": "2.4.0"}));
    admin.as_public().meta().await.unwrap();
    admin.users(query()).await.unwrap();
}

#[tokio::test]
async fn version_that_the_builder_names_wins_over_what_the_server_says() {
    for (named, said, works) in [("2.3.0", "2.4.0", false), ("2.4.0", "2.3.0", true), ("2.3.0", "0.0.1", false)] {
        let server = server(said);
        let admin = server.set_up(AdminClient::builder(server.url())).server_version(named).protocol(Protocol::Rest).build();
        let admin = admin.unwrap();
        for _ in 0..2 {
            let result = admin.users(query()).await;
            assert_eq!(result.is_ok(), works, "{named}, {said}");
            result.err().iter().for_each(|error| assert_refused(error, "`UsersRequest.query`", "2.4.0-rc.5", named));
            admin.as_public().meta().await.unwrap();
        }
    }
}

#[test]
fn version_that_names_no_release_is_refused_by_build() {
    for version in ["", "0.0.1", "latest", "2.4", "2.4.0-15-gabc1234"] {
        let error = AdminClient::builder("http://localhost").server_version(version).build().unwrap_err();
        assert!(error.is_build() && error.message().starts_with("invalid server_version"), "{error}");
    }
}
