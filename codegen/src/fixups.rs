//! The named exceptions of the manifest, applied to the API. Each must find what it is for.

use std::sync::Arc;

use semver::Version;

use crate::api::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Source};
use crate::manifest::{Fixup, FixupKind, Language};
use crate::types::{TypeKind, TypeRef};

/// The API with the exceptions made, and what there is to warn of.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The API.
    pub api: Api,
    /// Entries that found nothing to do, where the version is unknown and they may be for another.
    pub warnings: Vec<Diagnostic>,
}

/// Applies every entry that is for a version and for the languages that are given. `source` is the manifest's text, for
/// messages.
pub fn apply(
    mut api: Api,
    fixups: &[Fixup],
    version: Option<&Version>,
    given: &[Language],
    source: &Arc<Source>,
) -> Result<Applied> {
    let (mut findings, mut warnings) = (Vec::new(), Vec::new());
    for fixup in fixups.iter().filter(|fixup| fixup.applies_to(version, given)) {
        let done = match fixup.kind {
            FixupKind::Rename => fixup.to.as_deref().is_some_and(|to| rename(&mut api, &fixup.target, to)),
            FixupKind::Drop => field_of(&fixup.target).is_some_and(|(ty, field)| drop_field(&mut api, ty, field)),
            FixupKind::Select => field_of(&fixup.target).is_some_and(|(ty, field)| select(&mut api, ty, field, &fixup.only)),
        };
        match version {
            _ if done => {}
            Some(version) => findings.push(missed(fixup, version, source)),
            None => warnings.push(unsure(fixup, source)),
        }
    }
    api.tidy();
    if findings.is_empty() { Ok(Applied { api, warnings }) } else { Err(Diagnostics(findings)) }
}

fn missed(fixup: &Fixup, version: &Version, source: &Arc<Source>) -> Diagnostic {
    Diagnostic::new("AZ401", format!("the fix-up \"{}\" is for server {version} but found nothing to do", fixup.title()))
        .at(&source.place_of(&format!("target = \"{}\"", fixup.target)), "this entry")
        .help("correct its target, or limit it with `from` and `until`")
}

fn unsure(fixup: &Fixup, source: &Arc<Source>) -> Diagnostic {
    Diagnostic::warning("AZ402", format!("the fix-up \"{}\" found nothing to do in a server of unknown version", fixup.title()))
        .at(&source.place_of(&format!("target = \"{}\"", fixup.target)), "this entry")
        .help("say which version it is with --server-version, or with `version` under `[server]` in the manifest")
}

fn field_of(target: &str) -> Option<(&str, &str)> {
    target.split_once('.')
}

fn rename(api: &mut Api, from: &str, to: &str) -> bool {
    if !api.types.contains_key(from) || api.types.contains_key(to) {
        return false;
    }
    let types = std::mem::take(&mut api.types);
    for (name, mut ty) in types {
        for field in ty.fields_mut().into_iter().flatten() {
            rename_ref(&mut field.ty, from, to);
        }
        if let TypeKind::Union(members) = &mut ty.kind {
            members.iter_mut().for_each(|member| rename_ref(member, from, to));
        }
        let name = if name == from { to.to_owned() } else { name };
        ty.name.clone_from(&name);
        api.types.insert(name, ty);
    }
    for operation in &mut api.operations {
        operation.request.iter_mut().filter(|request| *request == from).for_each(|request| to.clone_into(request));
        operation.response.iter_mut().for_each(|response| rename_ref(response, from, to));
    }
    true
}

fn rename_ref(ty: &mut TypeRef, from: &str, to: &str) {
    match ty {
        TypeRef::Named(name) if name == from => to.clone_into(name),
        TypeRef::List { of, .. } => rename_ref(of, from, to),
        TypeRef::Named(_) | TypeRef::Scalar(_) => {}
    }
}

fn drop_field(api: &mut Api, ty: &str, field: &str) -> bool {
    let Some(ty) = api.types.get_mut(ty) else { return false };
    for carried in ty.messages.iter_mut().flat_map(|message| &mut message.fields) {
        if carried.field.as_deref() == Some(field) {
            carried.field = None;
        }
    }
    let Some(fields) = ty.fields_mut() else { return false };
    let before = fields.len();
    fields.retain(|candidate| candidate.name != field);
    fields.len() < before
}

fn select(api: &mut Api, ty: &str, field: &str, only: &[String]) -> bool {
    if !only.iter().all(|name| api.operations.iter().any(|operation| operation.name == *name)) {
        return false;
    }
    let Some(fields) = api.types.get_mut(ty).and_then(|ty| ty.fields_mut()) else { return false };
    let Some(found) = fields.iter_mut().find(|candidate| candidate.name == field && candidate.graphql.is_some()) else {
        return false;
    };
    found.selected_by = only.to_vec();
    // Elsewhere it is not there.
    found.nullable = true;
    found.one_sided = true;
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::Manifest;
    use crate::merge::of_sdl;

    fn run(entry: &str, version: &str) -> Result<Api> {
        let version = version.parse().expect("a version");
        apply_to_users(entry, Some(&version)).map(|applied| applied.api)
    }

    fn apply_to_users(entry: &str, version: Option<&Version>) -> Result<Applied> {
        let text = format!("[inputs]\ngraphql = [\"s\"]\n[output]\nfolder = \"o\"\n[[fixups]]\nreason = \"r\"\n{entry}");
        let source = Source::new("manifest.toml", text);
        let manifest = Manifest::read(&source).unwrap_or_else(|error| panic!("{error}"));
        let schema = "type Query { me: User! } type User { id: ID! name: String friends: [User!]! }";
        let merged = of_sdl(schema);
        apply(merged, &manifest.fixups, version, &[Language::GraphQl], &source)
    }

    #[test]
    fn a_renamed_type_is_renamed_wherever_it_is_used() {
        let api = run("kind = \"rename\"\ntarget = \"User\"\nto = \"Person\"", "1.0.0").expect("it applies");
        assert!(api.types.contains_key("Person") && !api.types.contains_key("User"));
        assert_eq!(api.operations[0].response, Some(TypeRef::Named("Person".to_owned())));
        assert_eq!(api.types["Person"].fields()[2].ty.named(), Some("Person"));
    }

    #[test]
    fn a_dropped_field_is_gone_and_a_selected_one_knows_its_operations() {
        let api = run("kind = \"drop\"\ntarget = \"User.name\"", "1.0.0").expect("it applies");
        assert_eq!(api.types["User"].fields().len(), 2);
        let api = run("kind = \"select\"\ntarget = \"User.name\"\nonly = [\"me\"]", "1.0.0").expect("it applies");
        assert_eq!(api.types["User"].fields()[1].selected_by, ["me"]);
    }

    #[test]
    fn an_entry_that_finds_nothing_is_an_error_unless_it_is_for_another_version_or_input() {
        for entry in [
            "kind = \"drop\"\ntarget = \"User.nothing\"",
            "kind = \"drop\"\ntarget = \"User\"",
            "kind = \"rename\"\ntarget = \"Nobody\"\nto = \"X\"",
            "kind = \"rename\"\ntarget = \"User\"",
            "kind = \"select\"\ntarget = \"User.name\"\nonly = [\"you\"]",
        ] {
            let error = run(entry, "1.0.0").expect_err("nothing to do");
            assert_eq!(error.0[0].code, "AZ401", "{entry}");
            assert!(run(&format!("{entry}\nfrom = \"2.0.0\""), "1.0.0").is_ok(), "{entry}");
            assert!(run(&format!("{entry}\ninputs = [\"proto\"]"), "1.0.0").is_ok(), "{entry}");
        }
    }

    #[test]
    fn an_entry_that_finds_nothing_in_an_unknown_version_is_a_located_warning() {
        let applied =
            apply_to_users("kind = \"drop\"\ntarget = \"User.nothing\"\nfrom = \"2.0.0\"", None).expect("only a warning");
        let [warning] = applied.warnings.as_slice() else { panic!("{:?}", applied.warnings) };
        assert_eq!((warning.code, warning.labels[0].0.line_column()), ("AZ402", (8, 1)));
        let applied = apply_to_users("kind = \"drop\"\ntarget = \"User.name\"\nfrom = \"2.0.0\"", None).expect("it applies");
        assert_eq!((applied.warnings.len(), applied.api.types["User"].fields().len()), (0, 2));
    }
}
