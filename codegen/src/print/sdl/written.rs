//! What a schema calls its parts: it comes from a server and is written to a file, so a name must be a name and a value a value.

use graphql_parser::schema::{Definition, TypeDefinition};

use super::introspection::{Input, Reference, Schema, Type};

/// Finds the first text that would say more than it should, with the reason.
pub(super) fn check(schema: &Schema) -> Option<(&str, &'static str)> {
    let roots = [&schema.query_type, &schema.mutation_type, &schema.subscription_type];
    let mut roots = roots.into_iter().flatten().map(|root| root.name.as_str());
    roots.find(|name| !is_name(name)).map(no_name).or_else(|| schema.types.iter().find_map(check_type))
}

fn no_name(name: &str) -> (&str, &'static str) {
    (name, "this is no name")
}

fn check_type(ty: &Type) -> Option<(&str, &'static str)> {
    let fields = ty.fields.iter().flatten();
    let arguments = fields.clone().flat_map(|field| &field.args).chain(ty.input_fields.iter().flatten());
    let values = ty.enum_values.iter().flatten();
    let own = std::iter::once(ty.name.as_str());
    let named = own.chain(fields.clone().map(|field| field.name.as_str())).chain(values.map(|value| value.name.as_str()));
    let mut named = named.chain(arguments.clone().map(|argument| argument.name.as_str()));
    let others = ty.interfaces.iter().flatten().chain(ty.possible_types.iter().flatten());
    let mut used = fields.map(|field| &field.ty).chain(arguments.clone().map(|argument| &argument.ty)).chain(others);
    let mut defaults = arguments.filter_map(|argument: &Input| argument.default_value.as_deref());
    let wrong = named.find(|name| !is_name(name)).map(no_name);
    let wrong = wrong.or_else(|| used.find_map(|reference| check_reference(reference, &ty.name)));
    wrong.or_else(|| defaults.find(|value| !is_value(value)).map(|value| (value, "this is no default value")))
}

/// The name at the end of a type's wrappers. Where there is none, the type that uses it is all that can be shown.
fn check_reference<'a>(reference: &'a Reference, owner: &'a str) -> Option<(&'a str, &'static str)> {
    let mut innermost = reference;
    while let Some(inner) = &innermost.of_type {
        innermost = inner;
    }
    let is_wrapper = matches!(innermost.kind.as_str(), "LIST" | "NON_NULL");
    match innermost.name.as_deref().filter(|_| !is_wrapper) {
        None => Some((owner, "a type in here has no name")),
        Some(name) if !is_name(name) => Some(no_name(name)),
        Some(_) => None,
    }
}

fn is_name(text: &str) -> bool {
    let is_part = |c: u8| c == b'_' || c.is_ascii_alphanumeric();
    text.bytes().all(is_part) && text.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic())
}

/// Is it one value, and nothing behind it? The brace stands on the same line, so a comment would hide it.
fn is_value(text: &str) -> bool {
    let around = format!("input I {{ i: Int = {text} }}");
    let Ok(document) = graphql_parser::parse_schema::<&str>(&around) else { return false };
    match document.definitions.as_slice() {
        [Definition::TypeDefinition(TypeDefinition::InputObject(input))] => {
            matches!(input.fields.as_slice(), [only] if only.directives.is_empty() && only.default_value.is_some())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_is_one_value() {
        for value in ["1", "-1.5e3", "\"a } b\"", "[1, {a: true}]", "null", "FOO", "\"\"\"block\"\"\""] {
            assert!(is_value(value), "{value}");
        }
        for value in ["", "1 2", "1 a: Int", "1 @a", "1 } input B { b: Int", "1 #", "$a", "\"", "(", "1 )"] {
            assert!(!is_value(value), "{value}");
        }
    }
}
