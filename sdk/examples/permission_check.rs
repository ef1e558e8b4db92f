//! Asks whether the owner of an access token stands in a relation to an object.
//!
//! `ACCESS_TOKEN=… cargo run --example permission_check -- viewer document:1` with `AUTHORIZER_URL` and
//! `AUTHORIZER_CLIENT_ID` set, on a server with a permission model.

use authorizer::Client;
use authorizer::model::{CheckPermissionsRequest, PermissionCheckInput};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(relation), Some(object)) = (arguments.next(), arguments.next()) else {
        return Err("usage: permission_check RELATION OBJECT".into());
    };
    check(&Client::from_env()?, &std::env::var("ACCESS_TOKEN")?, relation, object).await
}

/// Prints what the token's owner may do.
pub async fn check(client: &Client, token: &str, relation: String, object: String) -> Result<(), Box<dyn std::error::Error>> {
    let check = CheckPermissionsRequest::new([PermissionCheckInput::new(relation, object)]);
    let answer = client.check_permissions(check).bearer(token).await?;
    for result in answer.results {
        println!("{} {}: {}", result.relation, result.object, if result.allowed { "yes" } else { "no" });
    }
    Ok(())
}
