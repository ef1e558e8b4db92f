//! Model → Rust.

mod convert;
mod docs;
mod methods;
mod model;
mod selection;
mod shape;
mod table;
mod wire;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::annotations::{Facts, OperationFacts, Words};
use crate::diagnostic::{Diagnostic, Result};
use crate::model::{Model, Operation};
use crate::names::Names;
use crate::secrets::Classified;
use crate::sink::{Owns, Sink};

pub use docs::Undocumented;

/// Everything that emission reads.
pub struct Input<'a> {
    /// The merged and fixed-up model.
    pub model: &'a Model,
    /// Names.
    pub names: &'a Names,
    /// What no schema says of operations.
    pub facts: &'a Facts,
    /// Our own words.
    pub words: &'a Words,
    /// Which fields are secret.
    pub secrets: &'a Classified,
    /// Descriptors of the `.proto` files, when there are any.
    pub descriptors: Option<&'a [u8]>,
    /// Server version.
    pub version: &'a str,
    /// Digest of the inputs.
    pub digest: &'a str,
}

/// What was written, and what had no words.
pub struct Output {
    /// The files.
    pub files: Sink,
    /// Items that got a fallback line.
    pub undocumented: Vec<Undocumented>,
}

/// Writes all files of the generated module.
pub fn emit(input: &Input<'_>) -> Result<Output> {
    let context = Context::new(input);
    let mut files = Sink::new(Owns::Rust);
    for (name, tokens) in [
        ("model.rs", model::emit(&context)),
        ("table.rs", table::emit(&context)),
        ("client.rs", methods::emit_client(&context)),
        ("admin.rs", methods::emit_admin(&context)),
        ("blocking.rs", methods::emit_blocking(&context)),
        ("mod.rs", methods::emit_module(&context)),
    ] {
        files.add(name, context.render(name, tokens)?);
    }
    if let Some(descriptors) = input.descriptors {
        files.add("convert.rs", context.render("convert.rs", convert::emit(&context))?);
        files.add("wire.rs", context.render("wire.rs", wire::emit(&context, descriptors)?)?);
    }
    Ok(Output { files, undocumented: context.undocumented.into_inner() })
}

/// How a type is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    /// Sent by some operation.
    pub(crate) input: bool,
    /// Received from some operation.
    pub(crate) output: bool,
    /// Used by an operation that is not behind the `legacy` feature.
    pub(crate) live: bool,
}

/// The input, with what several emitters derive from it.
pub(crate) struct Context<'a> {
    pub(crate) input: &'a Input<'a>,
    pub(crate) usage: BTreeMap<&'a str, Usage>,
    /// Message → types that it carries.
    pub(crate) carried: BTreeMap<&'a str, Vec<&'a str>>,
    undocumented: std::cell::RefCell<Vec<Undocumented>>,
}

impl<'a> Context<'a> {
    fn new(input: &'a Input<'a>) -> Self {
        let model = input.model;
        let live = |operation: &&Operation| !input.facts.of(&operation.name).legacy;
        let (sent, received) = (model.sent(model.operations.iter()), model.received(model.operations.iter()));
        let mut alive = model.sent(model.operations.iter().filter(live));
        alive.extend(model.received(model.operations.iter().filter(live)));
        let usage = sent.union(&received).map(|name| {
            let usage = Usage { input: sent.contains(name), output: received.contains(name), live: alive.contains(name) };
            (*name, usage)
        });
        let usage = usage.collect();
        let mut carried: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for ty in model.types.values() {
            for message in &ty.messages {
                carried.entry(&message.name).or_default().push(&ty.name);
            }
        }
        Self { input, usage, carried, undocumented: std::cell::RefCell::default() }
    }

    /// What is known of an operation.
    pub(crate) fn facts(&self, operation: &Operation) -> OperationFacts {
        self.input.facts.of(&operation.name)
    }

    /// Lays tokens out and puts the header on top.
    fn render(&self, name: &str, tokens: TokenStream) -> Result<String> {
        let file = syn::parse2(tokens).map_err(|error| {
            Diagnostic::new("AZ501", format!("{name} would not be valid Rust: {error}"))
                .help("this is a defect of the generator: please report it with the inputs")
        })?;
        let header = include_str!("../../../templates/header.rs.txt")
            .replace("{version}", self.input.version)
            .replace("{command}", "make generate")
            .replace("{digest}", self.input.digest);
        // A blank line between items is all that the layout lacks.
        let laid_out = prettyplease::unparse(&file).replace("\n}\n", "\n}\n\n");
        Ok(format!("{header}\n{}\n", laid_out.trim_end()))
    }
}
