//! All users of a server, page by page, in six ways: on a real server that has more of them than fit into a page.

use std::collections::BTreeSet;
use std::time::Instant;

use authorizer::model::{InviteMembersRequest, PaginationRequest, UsersRequest};
use authorizer_tests::Failure;
use authorizer_tests::driver::{Admin, Handle, Way};
use authorizer_tests::live::Live;

/// How many users there are at least.
const USERS: usize = 2500;
/// Most that the server invites at once.
const AT_ONCE: usize = 100;

/// The ids of all users, in the order in which they came.
async fn ids(admin: &Admin, request: UsersRequest) -> Result<Vec<String>, Failure> {
    match admin {
        Handle::Async(client) => {
            let (mut users, mut ids) = (client.users(request).items(), Vec::new());
            while let Some(user) = users.next().await {
                ids.push(user?.id);
            }
            Ok(ids)
        }
        Handle::Blocking(client) => tokio::task::block_in_place(|| {
            let users = client.users(request).items().iter_blocking();
            users.map(|user| Ok(user?.id)).collect()
        }),
    }
}

async fn invite(admin: &Admin, count: usize) -> Result<(), Failure> {
    let Handle::Async(client) = admin else { return Err("users are invited with async".into()) };
    for first in (0..count).step_by(AT_ONCE) {
        let emails = (first..count.min(first + AT_ONCE)).map(|number| format!("page-{number}@pages.example.com"));
        client.invite_members(InviteMembersRequest::new(emails)).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn all_users_are_the_same_over_every_protocol_on_both_surfaces() -> Result<(), Failure> {
    let Some(live) = Live::from_env()? else {
        println!("skipped: AUTHORIZER_URL names no server");
        return Ok(());
    };
    let clients = Way::all().map(|way| Ok((way, tokio::task::block_in_place(|| live.target().connect(way))?.admin)));
    let clients: Vec<(Way, Admin)> = clients.collect::<Result<_, Failure>>()?;
    invite(&clients[0].1, USERS).await?;
    let mut first: Option<BTreeSet<String>> = None;
    for (way, admin) in &clients {
        for limit in [None, Some(7), Some(1000)] {
            let (start, mut request) = (Instant::now(), UsersRequest::new());
            request.pagination = limit.map(|limit| PaginationRequest::new().limit(limit));
            let all = ids(admin, request).await?;
            let set: BTreeSet<String> = all.iter().cloned().collect();
            println!("{way}, limit {limit:?}: {} users in {:?}", all.len(), start.elapsed());
            assert!(all.len() >= USERS && set.len() == all.len(), "{way}: {} users, {} of them once", all.len(), set.len());
            assert!(first.get_or_insert_with(|| set.clone()) == &set, "{way}: other users than before");
        }
    }
    Ok(())
}
