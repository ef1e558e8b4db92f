//! The scenario: every operation of the server, on things that it makes for the purpose and takes away again.
//!
//! It is written once. What it leaves behind on the server is what no operation removes: lines in the audit log.

mod accounts;
mod clients;
mod mails;
mod member;
mod organizations;
mod passkeys;
mod people;
pub(crate) mod permissions;
mod second_factor;
mod server;
mod sessions;
mod single_sign_on;
mod templates;
mod webhooks;

pub(crate) use self::member::{Member, join, signed_in};
use crate::Failure;
use crate::run::Run;

/// Walks through all of it.
pub async fn walk(run: &mut Run) -> Result<(), Failure> {
    server::walk(run).await?;
    let templates = templates::set_up(run).await?;
    accounts::walk(run).await?;
    mails::walk(run).await?;
    sessions::walk(run).await?;
    second_factor::walk(run).await?;
    passkeys::walk(run).await?;
    people::walk(run).await?;
    webhooks::walk(run).await?;
    clients::walk(run).await?;
    organizations::walk(run).await?;
    single_sign_on::walk(run).await?;
    permissions::walk(run).await?;
    templates::clear(run, templates).await
}
