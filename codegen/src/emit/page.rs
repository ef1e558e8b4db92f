//! The page that lists the operations.

use super::context::Context;
use super::docs::handle;
use super::paths::{Home, short};
use super::signature::{aliases, response_type};
use crate::annotations::Credentials;
use crate::api::Operation;
use crate::types::Surface;

const TEMPLATE: &str = include_str!("../../embedded/operations.md");
const HEAD: &str =
    "| operation | what it does | request → response | protocols | caller | since | elsewhere |\n|---|---|---|---|---|---|---|";

/// `operations.md`.
pub(super) fn emit(context: &Context<'_>) -> String {
    let operations = &context.input.api.operations;
    let on = |surface: Surface| operations.iter().filter(move |operation| operation.surface == surface);
    let table = |surface: Surface| {
        let rows: Vec<String> = on(surface).map(|operation| row(context, operation)).collect();
        if rows.is_empty() { "None.".to_owned() } else { format!("{HEAD}\n{}", rows.join("\n")) }
    };
    TEMPLATE
        .replace("{generated}", "Written by authorizer-codegen. Never edit it by hand: run `make generate`.")
        .replace("{server}", &context.server())
        .replace("{total}", &operations.len().to_string())
        .replace("{public}", &on(Surface::Public).count().to_string())
        .replace("{admin}", &on(Surface::Admin).count().to_string())
        .replace("{client_table}", &table(Surface::Public))
        .replace("{admin_table}", &table(Surface::Admin))
        .replace("{added_table}", &added(context))
}

/// Fields that older servers ignore.
fn added(context: &Context<'_>) -> String {
    let types = context.input.api.types.values();
    let rows = types.flat_map(|ty| {
        ty.fields().iter().filter_map(move |field| {
            let since = context.ignored_before(ty, field)?;
            Some(format!("| `{}.{}` | {since} |", context.input.names.pascal(&ty.name), context.input.names.snake(&field.name)))
        })
    });
    let rows: Vec<String> = rows.collect();
    if rows.is_empty() { "None.".to_owned() } else { format!("| field | since |\n|---|---|\n{}", rows.join("\n")) }
}

fn row(context: &Context<'_>, operation: &Operation) -> String {
    let names = context.input.names;
    let facts = context.facts(operation);
    let name = names.snake(&operation.name);
    let request = operation.request().map(|request| format!("`{}` → ", names.pascal(request))).unwrap_or_default();
    let response = short(&response_type(context, operation, Home::Here), &context.runtime_prefix());
    let carried = [
        operation.graphql.as_ref().map(|_| "GraphQL".to_owned()),
        operation.rest.as_ref().map(|rest| format!("REST `{} {}`", rest.verb.as_str(), rest.path)),
        operation.grpc.as_ref().map(|grpc| format!("gRPC `{}`", grpc.method)),
    ];
    let carried: Vec<String> = carried.into_iter().flatten().collect();
    let since = context.input.known.operation(&name).map_or("?".to_owned(), |version| {
        if context.input.known.is_oldest(version) { format!("{version} or older") } else { version.to_string() }
    });
    let deprecated = facts.deprecated.is_some() || operation.deprecated.is_some();
    let note = if deprecated { "**Deprecated.** " } else { "" };
    let pages = if context.paging(operation).is_some() { " Comes in pages." } else { "" };
    let elsewhere: Vec<String> = aliases(context, operation).iter().map(|alias| format!("`{alias}`")).collect();
    let cells = [
        format!("`{}::{name}`", handle(operation.surface)),
        format!("{note}{}{pages}", context.operation_sentence(operation)),
        format!("{request}`{response}`"),
        carried.join(", "),
        caller(facts.credentials).to_owned(),
        since,
        elsewhere.join(", "),
    ];
    format!("| {} |", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}

fn caller(credentials: Credentials) -> &'static str {
    match credentials {
        Credentials::None => "nothing",
        Credentials::Bearer => "bearer",
        Credentials::Session => "session",
        Credentials::Either => "either",
        Credentials::Mfa => "mfa",
        Credentials::Admin => "admin",
        Credentials::OrgAdmin => "org-admin",
        Credentials::Unknown => "?",
    }
}
