//! What OpenAPI 3.0 has no room for, and a conversion would lose.

use super::{Document, Operation, Parameter, PathItem};

/// Each with its path in the document.
pub(in crate::source) fn find(document: &Document) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    for (path, item) in &document.paths {
        let at = ["paths".to_owned(), path.clone()];
        if item.reference.is_some() {
            found.push((at.to_vec(), "a path by reference is".to_owned()));
        }
        parameters(document, &at, &item.parameters, &mut found);
        for (method, operation) in operations(item) {
            let at = [at.as_slice(), &[method.to_owned()]].concat();
            parameters(document, &at, &operation.parameters, &mut found);
        }
    }
    found
}

fn operations(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
    let all = [
        ("get", &item.get),
        ("put", &item.put),
        ("post", &item.post),
        ("delete", &item.delete),
        ("options", &item.options),
        ("head", &item.head),
        ("patch", &item.patch),
    ];
    all.into_iter().filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}

fn parameters(document: &Document, at: &[String], parameters: &[Parameter], found: &mut Vec<(Vec<String>, String)>) {
    let mut bodies = 0;
    for (index, parameter) in parameters.iter().enumerate() {
        let pointer = || [at, &["parameters".to_owned(), index.to_string()]].concat();
        let name = parameter.reference.as_deref().and_then(|reference| reference.strip_prefix("#/parameters/"));
        let resolved = name.and_then(|name| document.parameters.get(name)).unwrap_or(parameter);
        match resolved.place.as_str() {
            "query" | "path" | "header" | "formData" => {}
            "body" => bodies += 1,
            // Reported by who follows it.
            "" if resolved.reference.is_some() => {}
            place => found.push((pointer(), format!("a parameter in `{place}` is"))),
        }
        if bodies > 1 {
            found.push((pointer(), "a second body is".to_owned()));
        }
    }
}
