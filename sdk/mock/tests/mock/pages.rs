//! Lists that come in pages: all users in six ways.

use authorizer::Error;
use authorizer::model::{PaginationRequest, UsersRequest};
use authorizer_mock::{MockServer, operation, response};
use serde_json::json;

use super::PROTOCOLS;

const USERS: i64 = 2500;

/// A server that has so many users, and gives no more than a thousand of them at once.
fn server() -> MockServer {
    let server = MockServer::start();
    server.on(operation::USERS).answers(|asked: &UsersRequest| {
        let asked = asked.pagination.clone().unwrap_or_default();
        let (page, limit) = (asked.page.unwrap_or(1), asked.limit.unwrap_or(10).min(1000));
        let offset = (page - 1) * limit;
        let users: Vec<_> = (offset..USERS.min(offset + limit)).map(|number| json!({"id": number.to_string()})).collect();
        let pagination = json!({"page": page, "limit": limit, "offset": offset, "total": USERS});
        Ok(response(json!({"users": users, "pagination": pagination})))
    });
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn all_users_come_in_order_over_every_protocol_on_both_surfaces() -> Result<(), Error> {
    let (server, all) = (server(), (0..USERS).map(|number| number.to_string()).collect::<Vec<_>>());
    let client = server.admin_client();
    for protocol in PROTOCOLS {
        for limit in [None, Some(77), Some(1000)] {
            let mut request = UsersRequest::new();
            request.pagination = limit.map(|limit| PaginationRequest::new().limit(limit));
            let (mut users, mut ids) = (client.users(request.clone()).protocol(protocol).items(), Vec::new());
            while let Some(user) = users.next().await {
                ids.push(user?.id);
            }
            assert_eq!(ids, all, "{protocol}, limit {limit:?}");
            let users = client.users(request).protocol(protocol).items().iter_blocking();
            let ids: Vec<_> = tokio::task::block_in_place(|| users.map(|user| Ok(user?.id)).collect::<Result<_, Error>>())?;
            assert_eq!(ids, all, "{protocol}, limit {limit:?}, without async");
        }
    }
    assert_eq!(server.calls(operation::USERS), 6 * (25 + 33 + 3));
    Ok(())
}
