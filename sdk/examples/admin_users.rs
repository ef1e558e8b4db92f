//! Lists the newest users of a server.
//!
//! `cargo run --example admin_users` with `AUTHORIZER_URL` and `AUTHORIZER_ADMIN_SECRET` set.

use authorizer::AdminClient;
use authorizer::model::{PaginationRequest, UsersRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    list(&AdminClient::from_env()?).await
}

/// Prints the first page.
pub async fn list(admin: &AdminClient) -> Result<(), Box<dyn std::error::Error>> {
    let page = PaginationRequest::new().limit(20).page(1);
    let answer = admin.users(UsersRequest::new().pagination(page)).await?;
    for user in &answer.users {
        println!("{} {}", user.id, user.email.as_deref().unwrap_or("-"));
    }
    println!("{} of {}", answer.users.len(), answer.pagination.total);
    Ok(())
}
