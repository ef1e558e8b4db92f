//! GraphQL introspection → SDL.

mod introspection;
#[cfg(test)]
mod tests;
mod written;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Result, Source, Span};
use crate::source::{first_line, near, offset};
use introspection::{Answer, Deprecation, Field, Input, Kind, Reference, Root, Schema, Type};

/// The schema of an introspection result, with or without the `data` around it.
///
/// Scalars come first, then all other types by name, the root types last; fields keep their order. `name` is what
/// errors call the text.
pub fn from_introspection(json: &str, name: &str) -> Result<String> {
    let schema = parse(json, name)?;
    let mut types: Vec<&Type> = schema.types.iter().filter(|ty| !is_standard(ty)).collect();
    types.sort_by_key(|ty| (rank(&schema, ty), &ty.name));
    let mut out = String::new();
    roots(&schema, &mut out);
    let mut last = None;
    for ty in types {
        // Scalars have one line each and stand together.
        if !out.is_empty() && (last != Some(Kind::Scalar) || ty.kind != Kind::Scalar) {
            out.push('\n');
        }
        definition(ty, &mut out);
        last = Some(ty.kind);
    }
    Ok(out)
}

fn parse(json: &str, name: &str) -> Result<Schema> {
    let source = Source::new(name, json);
    let refuse = |span: &Span, what: String| {
        let finding = Diagnostic::new("AZ101", "this is no introspection result").at(span, what);
        finding.help("give the JSON that the server answers to the full introspection query")
    };
    let answer: Answer =
        serde_json::from_str(json).map_err(|error| refuse(&near(&source, offset(json, &error), 1), error.to_string()))?;
    let schema = answer.schema.or(answer.data.map(|data| data.schema));
    let schema = schema.ok_or_else(|| refuse(&first_line(&source), "no `__schema` in here".to_owned()))?;
    match written::check(&schema) {
        Some((text, what)) => Err(refuse(&quoted(&source, text), what.to_owned()).into()),
        None => Ok(schema),
    }
}

/// Where a text stands in quotes: a parser of values keeps no places.
fn quoted(source: &Arc<Source>, text: &str) -> Span {
    let quoted = serde_json::Value::from(text).to_string();
    source.text.find(&quoted).map_or_else(|| first_line(source), |at| near(source, at, quoted.len()))
}

/// Is a type part of every schema?
fn is_standard(ty: &Type) -> bool {
    let is_built_in = matches!(ty.name.as_str(), "String" | "ID" | "Boolean" | "Int" | "Float");
    ty.name.starts_with("__") || (ty.kind == Kind::Scalar && is_built_in)
}

fn rank(schema: &Schema, ty: &Type) -> u8 {
    let roots = [&schema.query_type, &schema.mutation_type, &schema.subscription_type];
    match roots.iter().position(|root| root.as_ref().is_some_and(|root| root.name == ty.name)) {
        _ if ty.kind == Kind::Scalar => 0,
        None => 1,
        Some(0) => 2,
        Some(1) => 3,
        Some(_) => 4,
    }
}

/// A `schema` block, where the roots do not have their usual names.
fn roots(schema: &Schema, out: &mut String) {
    let roots = [
        ("query", "Query", &schema.query_type),
        ("mutation", "Mutation", &schema.mutation_type),
        ("subscription", "Subscription", &schema.subscription_type),
    ];
    let named = |name: &str| schema.types.iter().any(|ty| ty.name == name);
    // Without a block a type of a root's usual name is that root.
    let usual = |(_, usual, root): &(&str, &str, &Option<Root>)| match root {
        Some(root) => root.name == *usual,
        None => !named(usual),
    };
    if roots.iter().all(usual) {
        return;
    }
    out.push_str("schema {\n");
    for (operation, _, root) in roots {
        if let Some(root) = root {
            out.push_str(&["  ", operation, ": ", &root.name, "\n"].concat());
        }
    }
    out.push_str("}\n");
}

fn definition(ty: &Type, out: &mut String) {
    describe(ty.description.as_deref(), "", out);
    let keyword = match ty.kind {
        Kind::Scalar => "scalar",
        Kind::Object => "type",
        Kind::Interface => "interface",
        Kind::Union => "union",
        Kind::Enum => "enum",
        Kind::InputObject => "input",
    };
    out.push_str(&[keyword, " ", &ty.name].concat());
    let names = |list: &Option<Vec<Reference>>, between: &str| {
        let names: Vec<_> = list.iter().flatten().filter_map(|one| one.name.as_deref()).collect();
        names.join(between)
    };
    let interfaces = names(&ty.interfaces, " & ");
    if !interfaces.is_empty() {
        out.push_str(&[" implements ", &interfaces].concat());
    }
    let mut members = String::new();
    for one in ty.fields.iter().flatten() {
        field(one, &mut members);
    }
    for one in ty.input_fields.iter().flatten() {
        input(one, "  ", &mut members);
        members.push('\n');
    }
    for one in ty.enum_values.iter().flatten() {
        describe(one.description.as_deref(), "  ", &mut members);
        members.push_str(&["  ", &one.name, &deprecated(&one.deprecation), "\n"].concat());
    }
    match ty.kind {
        Kind::Union => out.push_str(&[" = ", &names(&ty.possible_types, " | ")].concat()),
        _ if members.is_empty() => {}
        _ => out.push_str(&[" {\n", &members, "}"].concat()),
    }
    out.push('\n');
}

fn field(field: &Field, out: &mut String) {
    describe(field.description.as_deref(), "  ", out);
    out.push_str(&["  ", &field.name].concat());
    let is_described = field.args.iter().any(|argument| argument.description.is_some());
    if is_described {
        out.push_str("(\n");
        for argument in &field.args {
            input(argument, "    ", out);
            out.push('\n');
        }
        out.push_str("  )");
    } else if !field.args.is_empty() {
        out.push('(');
        for (index, argument) in field.args.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { ", " });
            input(argument, "", out);
        }
        out.push(')');
    }
    out.push_str(&[": ", &reference(&field.ty), &deprecated(&field.deprecation), "\n"].concat());
}

fn input(input: &Input, indent: &str, out: &mut String) {
    describe(input.description.as_deref(), indent, out);
    out.push_str(&[indent, &input.name, ": ", &reference(&input.ty)].concat());
    if let Some(default) = &input.default_value {
        out.push_str(&[" = ", default].concat());
    }
    out.push_str(&deprecated(&input.deprecation));
}

fn reference(ty: &Reference) -> String {
    let inner = ty.of_type.as_deref().map(reference).unwrap_or_default();
    match ty.kind.as_str() {
        "NON_NULL" => format!("{inner}!"),
        "LIST" => format!("[{inner}]"),
        _ => ty.name.clone().unwrap_or_default(),
    }
}

fn deprecated(deprecation: &Deprecation) -> String {
    match &deprecation.deprecation_reason {
        _ if !deprecation.is_deprecated => String::new(),
        Some(reason) => format!(" @deprecated(reason: {})", serde_json::Value::from(reason.as_str())),
        None => " @deprecated".to_owned(),
    }
}

fn describe(description: Option<&str>, indent: &str, out: &mut String) {
    let Some(text) = description.map(str::trim).filter(|text| !text.is_empty()) else { return };
    let text = text.replace("\"\"\"", "\\\"\"\"");
    let fits = !text.contains('\n') && !text.ends_with(['"', '\\']);
    out.push_str(&[indent, "\"\"\""].concat());
    if fits {
        out.push_str(&text);
    } else {
        for line in text.lines() {
            out.push('\n');
            out.push_str([indent, line].concat().trim_end());
        }
        out.push_str(&["\n", indent].concat());
    }
    out.push_str("\"\"\"\n");
}
