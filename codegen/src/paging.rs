//! Operations that return a long list in pages, found by the shape of their request and response.

use crate::api::{Api, Field, Operation, Type};
use crate::types::{Scalar, TypeKind, TypeRef};

/// Names of the fields by which a page leads to the next one: in the request, in the response.
const TOKENS: &[(&str, &str)] = &[
    ("continuation_token", "continuation_token"),
    ("page_token", "next_page_token"),
    ("next_token", "next_token"),
    ("cursor", "next_cursor"),
];
/// Names of the field that says how long a page is, next to such a token.
const SIZES: &[&str] = &["page_size", "limit", "max_results"];

/// How an operation pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging<'m> {
    /// The field of the response that holds the entries.
    pub items: &'m Field,
    /// How the next page is asked for.
    pub by: By<'m>,
}

/// How a page is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum By<'m> {
    /// By its number; the response says how many entries there are in all.
    Number {
        /// Where the request says which page.
        asked: Asked<'m>,
        /// The field of the response that says which page it is, and how many entries there are.
        told: &'m Field,
    },
    /// By a token of the page before it.
    Token {
        /// The field of the request.
        asked: &'m Field,
        /// The field of the response; a token that is absent or empty is that of the last page.
        told: &'m Field,
        /// The field of the request that says how long a page is.
        size: Option<&'m Field>,
    },
}

/// Where a request says which page it wants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked<'m> {
    /// The request's field that holds the two others; `None` when the request itself does.
    pub within: Option<&'m Field>,
    /// Number of the page, from 1.
    pub page: &'m Field,
    /// Most entries of a page.
    pub limit: &'m Field,
}

/// How an operation pages, if it does.
pub fn of<'m>(api: &'m Api, operation: &Operation) -> Option<Paging<'m>> {
    let request = api.types.get(operation.request()?)?;
    let Some(TypeRef::Named(response)) = &operation.response else { return None };
    let response = api.types.get(response)?;
    let mut lists = response.fields().iter().filter(|field| field.ty.is_list());
    let (Some(items), None) = (lists.next(), lists.next()) else { return None };
    let by = numbered(api, request, response).or_else(|| by_token(request, response))?;
    // An entry is a thing of its own.
    items.ty.named()?;
    Some(Paging { items, by })
}

fn numbered<'m>(api: &'m Api, request: &'m Type, response: &'m Type) -> Option<By<'m>> {
    let told = response.fields().iter().find(|field| {
        let ty = object(api, &field.ty).filter(|_| !field.nullable);
        ty.is_some_and(|ty| ["page", "limit", "total"].iter().all(|name| number(ty, name).is_some_and(|field| !field.nullable)))
    })?;
    Some(By::Number { asked: asked(api, request)?, told })
}

/// Where a request says which page it wants, if it does.
pub fn asked<'m>(api: &'m Api, request: &'m Type) -> Option<Asked<'m>> {
    let pair = |ty: &'m Type, within| {
        let of = |name| number(ty, name).filter(|field| field.nullable);
        Some(Asked { within, page: of("page")?, limit: of("limit")? })
    };
    let within = |field: &'m Field| pair(object(api, &field.ty).filter(|_| field.nullable)?, Some(field));
    pair(request, None).or_else(|| request.fields().iter().find_map(within))
}

fn by_token<'m>(request: &'m Type, response: &'m Type) -> Option<By<'m>> {
    TOKENS.iter().find_map(|(asked, told)| {
        let (asked, told) = (text(request, asked)?, text(response, told)?);
        Some(By::Token { asked, told, size: SIZES.iter().find_map(|size| number(request, size)).filter(|size| size.nullable) })
    })
}

/// The smallest and the largest value that servers take for a field that says how long or which a page is. Zero, which some
/// protocols take for "the default" and others literally, is none of them.
pub fn bounds(field: &Field) -> (i64, Option<i64>) {
    let rules = field.proto.iter().flat_map(|proto| &proto.rules);
    let rules: Vec<(&str, i64)> =
        rules.filter_map(|rule| rule.split_once(" = ").and_then(|(name, n)| Some((name, n.parse().ok()?)))).collect();
    let rule = |name: &str| rules.iter().find(|(rule, _)| rule.ends_with(name)).map(|(_, number)| *number);
    (rule(".gte").unwrap_or(1).max(1), rule(".lte"))
}

fn object<'m>(api: &'m Api, ty: &TypeRef) -> Option<&'m Type> {
    let TypeRef::Named(name) = ty else { return None };
    api.types.get(name).filter(|ty| matches!(ty.kind, TypeKind::Object(_)))
}

fn number<'m>(ty: &'m Type, name: &str) -> Option<&'m Field> {
    let is_number = |field: &&Field| matches!(field.ty, TypeRef::Scalar(Scalar::Int32 | Scalar::Int64));
    ty.fields().iter().filter(is_number).find(|field| field.name == name)
}

fn text<'m>(ty: &'m Type, name: &str) -> Option<&'m Field> {
    let is_text = |field: &&Field| field.nullable && field.ty == TypeRef::Scalar(Scalar::String);
    ty.fields().iter().filter(is_text).find(|field| field.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merge::of_sdl;

    fn found(schema: &str) -> Option<String> {
        let api = of_sdl(schema);
        let paging = of(&api, &api.operations[0])?;
        let by = match paging.by {
            By::Number { asked, told } => {
                format!("{} {} in {:?}, {}", asked.page.name, asked.limit.name, asked.within.map(|field| &field.name), told.name)
            }
            By::Token { asked, told, size } => format!("{} {} {:?}", asked.name, told.name, size.map(|field| &field.name)),
        };
        Some(format!("{}: {by}", paging.items.name))
    }

    const ENTRIES: &str =
        "type User { id: ID! } type Place { page: Int! limit: Int! total: Int! } input Pages { page: Int limit: Int }";

    #[test]
    fn pages_by_number_are_found() {
        let nested = format!(
            "{ENTRIES} type Query {{ users(params: Wanted!): Users! }} type Users {{ users: [User!]! at: Place! }} \
             input Wanted {{ name: String pagination: Pages }}"
        );
        assert_eq!(found(&nested).unwrap(), r#"users: page limit in Some("pagination"), at"#);
        let flat = format!("{ENTRIES} type Query {{ users(params: Pages): Users! }} type Users {{ users: [User!]! at: Place! }}");
        assert_eq!(found(&flat).unwrap(), "users: page limit in None, at");
    }

    #[test]
    fn pages_by_token_are_found() {
        let schema = "type Query { tuples(params: Wanted!): Tuples! } type Tuple { user: String! } \
            type Tuples { tuples: [Tuple!]! continuation_token: String } input Wanted { page_size: Int continuation_token: String }";
        assert_eq!(found(schema).unwrap(), r#"tuples: continuation_token continuation_token Some("page_size")"#);
    }

    #[test]
    fn what_nearly_fits_does_not_page() {
        let with = |response: &str, request: &str| {
            format!(
                "{ENTRIES} type Query {{ users(params: Wanted!): Users! }} type Users {{ {response} }} input Wanted {{ {request} }}"
            )
        };
        for (response, request) in [
            ("users: [User!]! others: [User!]! at: Place!", "pagination: Pages"),
            ("at: Place!", "pagination: Pages"),
            ("users: [User!]!", "pagination: Pages"),
            ("users: [User!]! at: Place", "pagination: Pages"),
            ("users: [User!]! at: Place!", "page: Int"),
            ("users: [User!]! at: Place!", "page: Int! limit: Int!"),
            ("users: [String!]! at: Place!", "pagination: Pages"),
            ("users: [User!]! token: String", "token: String"),
            ("users: [User!]! cursor: String", "cursor: String"),
        ] {
            assert_eq!(found(&with(response, request)), None, "{response} / {request}");
        }
    }

    #[test]
    fn bounds_come_from_the_rules_and_zero_is_outside() {
        let schema = "type Query { a(params: Pages): A! } type A { b: Int } input Pages { page: Int limit: Int }";
        let api = of_sdl(schema);
        let mut field = api.types["ARequest"].fields()[0].clone();
        assert_eq!(bounds(&field), (1, None));
        let rules = ["int64.lte = 1000", "int64.gte = 0"].map(str::to_owned).into();
        field.proto = Some(crate::types::ProtoField {
            name: "page".to_owned(),
            number: 1,
            presence: crate::types::Presence::Implicit,
            rules,
        });
        assert_eq!(bounds(&field), (1, Some(1000)));
    }
}
