//! The API in `.proto` files.

use std::fmt::{Result, Write as _};

use super::{Api, Field, Kind};

const HEAD: &str = "syntax = \"proto3\";\n\npackage synthetic.v1;\n\n";

/// The files, by the path that others import them by.
pub(super) fn print(api: &Api) -> Vec<(&'static str, String)> {
    let mut types = format!("{HEAD}import \"google/protobuf/struct.proto\";\n");
    messages(api, &mut types).expect("a string takes everything");
    let service = |admin: bool| {
        let mut text = format!("{HEAD}import \"google/api/annotations.proto\";\nimport \"synthetic/v1/types.proto\";\n");
        methods(api, admin, &mut text).expect("a string takes everything");
        text
    };
    vec![
        ("synthetic/v1/types.proto", types),
        ("synthetic/v1/admin.proto", service(true)),
        ("synthetic/v1/public.proto", service(false)),
    ]
}

fn methods(api: &Api, admin: bool, text: &mut String) -> Result {
    let service = if admin { "SyntheticAdminService" } else { "SyntheticService" };
    writeln!(text, "\nservice {service} {{")?;
    for operation in api.operations.iter().filter(|operation| operation.admin == admin) {
        let (request, response) = (operation.request_type(), operation.message_type());
        let (verb, body) = if operation.request.is_empty() { ("get", "") } else { ("post", ", body: \"*\"") };
        writeln!(text, "  // {}\n  rpc {}({request}) returns ({response}) {{", operation.docs, operation.rpc)?;
        writeln!(text, "    option (google.api.http) = {{{verb}: \"{}\"{body}}};\n  }}", operation.path())?;
    }
    writeln!(text, "}}")
}

fn messages(api: &Api, text: &mut String) -> Result {
    writeln!(text, "\n// An open map.\nmessage Attributes {{\n  google.protobuf.Struct value = 1;\n}}")?;
    for ty in api.shared.iter().filter(|ty| ty.is_message) {
        message(text, &ty.name, &ty.docs, &ty.fields)?;
    }
    for operation in &api.operations {
        let what = format!("Of `{}`.", operation.name);
        message(text, &operation.request_type(), &what, &operation.request)?;
        message(text, &operation.message_type(), &what, &operation.message)?;
    }
    Ok(())
}

fn message(text: &mut String, name: &str, docs: &str, fields: &[Field]) -> Result {
    writeln!(text, "\n// {docs}\nmessage {name} {{")?;
    for (at, field) in fields.iter().enumerate() {
        if let Some(docs) = &field.docs {
            writeln!(text, "  // {docs}")?;
        }
        writeln!(text, "  {} {} = {};", written(field), field.name, at + 1)?;
    }
    writeln!(text, "}}")
}

fn written(field: &Field) -> String {
    let scalar = match &field.kind {
        Kind::Text | Kind::Id => return "string".to_owned(),
        Kind::Texts => return "repeated string".to_owned(),
        Kind::Map => return "Attributes".to_owned(),
        Kind::One(name) => return name.clone(),
        Kind::Many(name) => return format!("repeated {name}"),
        Kind::Integer => "int64",
        Kind::Number => "double",
        Kind::Flag => "bool",
    };
    // Texts that may be absent are empty, numbers and flags are told from zero: as real schemas have it.
    if field.required { scalar.to_owned() } else { format!("optional {scalar}") }
}
