//! What is asked over plain HTTP: GraphQL introspection and the OpenAPI document.

use reqwest::Url;
use serde_json::{Value, json};

use super::address::{below, shown};
use super::http::{Answer, Http};
use crate::diagnostic::Diagnostic;

type Asked<T> = std::result::Result<T, Diagnostic>;

/// All that the SDL is printed from. Lists and non-null types may be nested seven deep.
const QUERY: &str = "query IntrospectionQuery { __schema { queryType { name } mutationType { name } subscriptionType { name } \
types { kind name description fields(includeDeprecated: true) { name description args { ...Input } type { ...Type } isDeprecated \
deprecationReason } inputFields { ...Input } interfaces { name } enumValues(includeDeprecated: true) { name description \
isDeprecated deprecationReason } possibleTypes { name } } } } \
fragment Input on __InputValue { name description type { ...Type } defaultValue } \
fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name \
ofType { kind name ofType { kind name } } } } } } } }";

/// The answer to an introspection query.
pub(super) async fn introspect(http: &Http, base: &Url) -> Asked<String> {
    let url = below(base, "graphql");
    let body = json!({ "query": QUERY, "operationName": "IntrospectionQuery" }).to_string();
    // The server asks for both of a request that may change something, as a defence of browsers.
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("accept", "application/json".to_owned()),
        ("origin", base.origin().ascii_serialization()),
    ];
    let answer = http.post(&url, &headers, body.into_bytes()).await?;
    let off = |why: &str| {
        Diagnostic::new("AZ704", format!("{} does not tell its GraphQL schema: {why}", shown(base)))
            .help("the server must run with --enable-graphql-introspection (its default); --only takes the other inputs alone")
    };
    if answer.status != 200 {
        return Err(off(&status(&answer)));
    }
    let text = text(answer, base, "the GraphQL schema")?;
    let told: Value = serde_json::from_str(&text).map_err(|error| off(&format!("what it answers is no JSON ({error})")))?;
    if told["data"]["__schema"].is_object() {
        return Ok(text);
    }
    let message = told["errors"][0]["message"].as_str().map(sentence);
    Err(off(&message.unwrap_or_else(|| "its answer has no `__schema` in it".to_owned())))
}

/// The OpenAPI document.
pub(super) async fn openapi(http: &Http, base: &Url) -> Asked<String> {
    let answer = http.get(&below(base, "openapi.json")).await?;
    if answer.status != 200 {
        return Err(Diagnostic::new("AZ704", format!("{} does not tell its OpenAPI document: {}", shown(base), status(&answer)))
            .help("the server serves it beside its REST gateway, from version 2 on; --only takes the other inputs alone"));
    }
    text(answer, base, "the OpenAPI document")
}

fn text(answer: Answer, base: &Url, what: &str) -> Asked<String> {
    String::from_utf8(answer.body).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Diagnostic::new("AZ704", format!("{what} of {} is not UTF-8: byte {at} is wrong", shown(base)))
            .help("see whether the URL is that of an Authorizer server")
    })
}

/// The status, and what an error says of itself.
fn status(answer: &Answer) -> String {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let said = ["error_description", "message", "error"].iter().find_map(|key| body[key].as_str());
    let said = said.or(body["errors"][0]["message"].as_str()).map(|text| format!(" ({})", sentence(text))).unwrap_or_default();
    format!("it answers with status {}{said}", answer.status)
}

/// A stranger's words: one line, not too long, nothing that moves a terminal's cursor.
pub(super) fn sentence(text: &str) -> String {
    let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    clean.take(200).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_is_valid_graphql() {
        graphql_parser::parse_query::<&str>(QUERY).expect("it parses");
    }

    #[test]
    fn a_strangers_words_are_one_short_line() {
        let words = sentence(&format!("\u{1b}[2Jgone\nnext {}", "x".repeat(1000)));
        assert!(words.starts_with("[2Jgone next x") && words.len() <= 200);
    }
}
