//! The API in SDL.

use std::fmt::{Result, Write as _};

use super::{Answer, Api, Field, Kind};

pub(super) fn print(api: &Api) -> String {
    let mut text = String::from("scalar Int64\nscalar Map\n");
    write(api, &mut text).expect("a string takes everything");
    text
}

fn write(api: &Api, text: &mut String) -> Result {
    for ty in &api.shared {
        object(text, if ty.is_input { "input" } else { "type" }, &ty.name, &ty.docs, &ty.fields)?;
    }
    for operation in &api.operations {
        let what = format!("Of `{}`.", operation.name);
        if !operation.request.is_empty() {
            object(text, "input", &operation.request_type(), &what, &operation.request)?;
        }
        if matches!(operation.answer, Answer::Own) {
            object(text, "type", &operation.message_type(), &what, &operation.message)?;
        }
    }
    for (root, is_root) in [("Query", true), ("Mutation", false)] {
        writeln!(text, "\ntype {root} {{")?;
        for operation in api.operations.iter().filter(|operation| reads(&operation.name) == is_root) {
            let arguments = match operation.request.as_slice() {
                [] => String::new(),
                _ => format!("(params: {}!)", operation.request_type()),
            };
            let answer = match &operation.answer {
                Answer::Own => operation.message_type(),
                Answer::Shared(name) => name.clone(),
            };
            writeln!(text, "  \"{}\"\n  {}{arguments}: {answer}!", operation.docs, operation.field())?;
        }
        writeln!(text, "}}")?;
    }
    Ok(())
}

fn reads(name: &str) -> bool {
    name.starts_with("find") || name.starts_with("list")
}

fn object(text: &mut String, keyword: &str, name: &str, docs: &str, fields: &[Field]) -> Result {
    writeln!(text, "\n\"{docs}\"\n{keyword} {name} {{")?;
    for field in fields {
        if let Some(docs) = &field.docs {
            writeln!(text, "  \"{docs}\"")?;
        }
        let mark = if field.required { "!" } else { "" };
        writeln!(text, "  {}: {}{mark}", field.name, written(&field.kind))?;
    }
    writeln!(text, "}}")
}

fn written(kind: &Kind) -> String {
    match kind {
        Kind::Text => "String".to_owned(),
        Kind::Id => "ID".to_owned(),
        Kind::Integer => "Int64".to_owned(),
        Kind::Number => "Float".to_owned(),
        Kind::Flag => "Boolean".to_owned(),
        Kind::Map => "Map".to_owned(),
        Kind::Texts => "[String!]".to_owned(),
        Kind::One(name) => name.clone(),
        Kind::Many(name) => format!("[{name}!]"),
    }
}
