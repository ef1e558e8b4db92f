//! What of the generated code a user can name: what cargo's rules about releases are about.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use proc_macro2::TokenStream;

use super::context::{Context, Input};
use super::docs::handle;
use super::model::parameter;
use super::paths::{Home, short};
use super::shape::Shape;
use super::signature::response_type;

/// Everything public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicApi {
    /// Methods of the handles, by the name of their operation: both clients of a surface have them alike.
    pub methods: BTreeMap<String, Method>,
    /// Structs by their name.
    pub structs: BTreeMap<String, Struct>,
}

/// A method of a handle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// `Client` or `AdminClient`.
    pub handle: &'static str,
    /// Type of its argument.
    pub request: Option<String>,
    /// Type of what it gives.
    pub response: String,
    /// Is it behind the feature `legacy`?
    pub legacy: bool,
    /// Does its use warn?
    pub deprecated: bool,
}

/// A struct. All are `#[non_exhaustive]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struct {
    /// Members by their name on the wire, in order.
    pub members: IndexMap<String, Member>,
    /// Has it `new` and setters?
    pub built: bool,
    /// Is it `Default`?
    pub default: bool,
    /// Is it behind the feature `legacy`?
    pub legacy: bool,
}

/// A public member of a struct, and its setter or its parameter of `new`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Name in Rust.
    pub name: String,
    /// Type in Rust.
    pub ty: String,
    /// Type of what its setter or `new` takes.
    pub parameter: String,
    /// Is it given to `new`?
    pub required: bool,
}

impl Struct {
    /// `new` as it is written.
    pub fn constructor(&self) -> String {
        let required = self.members.values().filter(|member| member.required);
        let parameters: Vec<String> = required.map(|member| format!("{}: {}", member.name, member.parameter)).collect();
        format!("new({})", parameters.join(", "))
    }
}

/// The public part of what [`emit`](super::emit) would write.
pub fn public_api(input: &Input<'_>) -> PublicApi {
    let context = Context::new(input);
    let names = input.names;
    let runtime = context.runtime_prefix();
    let text = |tokens: &TokenStream| short(tokens, &runtime);
    let methods = input.api.operations.iter().map(|operation| {
        let facts = context.facts(operation);
        let method = Method {
            handle: handle(operation.surface),
            request: operation.request().map(|request| names.pascal(request)),
            response: text(&response_type(&context, operation, Home::Here)),
            legacy: facts.legacy,
            deprecated: facts.deprecated.is_some() || operation.deprecated.is_some(),
        };
        (names.snake(&operation.name), method)
    });
    let structs = input.api.types.values().filter_map(|ty| {
        let usage = *context.usage.get(ty.name.as_str())?;
        let members = ty.fields().iter().map(|field| {
            let shape = Shape::of(&context, ty, field, usage);
            let member = Member {
                name: names.snake(&field.name),
                ty: text(&shape.ty(&context)),
                parameter: text(&parameter(&context, &shape)),
                required: shape.is_required(),
            };
            (field.name.clone(), member)
        });
        let members: IndexMap<String, Member> = members.collect();
        let default = usage.input && !members.values().any(|member| member.required);
        Some((names.pascal(&ty.name), Struct { members, built: usage.input, default, legacy: !usage.live }))
    });
    PublicApi { methods: methods.collect(), structs: structs.collect() }
}
