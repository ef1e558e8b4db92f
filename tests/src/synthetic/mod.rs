//! An API of any size in all three languages, to see how the generator bears it.
//!
//! It has what the real schemas have: operations of both surfaces, answers of their own and shared ones, wrappers, lists,
//! open maps, values that may be absent, prose, and a few fields that nobody has described. The same number of operations
//! always gives the same texts.

mod api;
mod openapi;
mod proto;
mod sdl;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use authorizer_codegen::sink::{Owns, Sink};

use api::{Answer, Api, Field, Kind, Operation};

/// Manifest of the run over all three inputs.
pub const ALL: &str = "all.toml";
/// Manifest of the run over the OpenAPI document alone.
pub const ALONE: &str = "alone.toml";
/// The OpenAPI document.
pub const OPENAPI: &str = "openapi.json";
/// Folder that both manifests name for the output.
pub const OUTPUT: &str = "generated";

/// The input files and manifests of an API of so many operations.
pub fn files(operations: usize) -> Sink {
    let api = Api::new(operations);
    let mut files = Sink::new(Owns::Nothing);
    files.add("schema.graphql", sdl::print(&api));
    files.add(OPENAPI, openapi::print(&api));
    for (path, text) in proto::print(&api) {
        files.add(format!("proto/{path}"), text);
    }
    files.add("operations.toml", facts(&api));
    files.add("docs.toml", String::new());
    files.add("versions.json", "{\"versions\": []}\n".to_owned());
    files.add(ALL, manifest("graphql = [\"schema.graphql\"]\nopenapi = \"openapi.json\"\nproto = \"proto\""));
    files.add(ALONE, manifest("openapi = \"openapi.json\""));
    files
}

fn manifest(inputs: &str) -> String {
    let annotations = "operations = \"operations.toml\"\ndocs = \"docs.toml\"\nversions = \"versions.json\"";
    format!("[inputs]\n{inputs}\n{annotations}\n[server]\nversion = \"1.0.0\"\n[output]\nfolder = \"{OUTPUT}\"\n")
}

fn facts(api: &Api) -> String {
    let mut text = String::new();
    for operation in &api.operations {
        let credentials = if operation.admin { "admin" } else { "either" };
        let idempotent = operation.name.starts_with("find") || operation.name.starts_with("list");
        writeln!(text, "[{}]\ncredentials = \"{credentials}\"\nidempotent = {idempotent}", operation.name)
            .expect("a string takes everything");
    }
    text
}
