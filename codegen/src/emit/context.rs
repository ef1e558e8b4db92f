//! What all emitters read, and what several of them derive from it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use proc_macro2::TokenStream;
use semver::Version;

use crate::annotations::{Facts, OperationFacts, Words};
use crate::api::{Api, Operation};
use crate::known::Known;
use crate::names::Names;
use crate::paging::{self, Paging};
use crate::reach::Circles;
use crate::secrets::Classified;

/// Everything that emission reads.
pub struct Input<'a> {
    /// The merged and fixed-up API.
    pub api: &'a Api,
    /// Names.
    pub names: &'a Names,
    /// Path of the runtime, e.g. `crate`.
    pub runtime: &'a str,
    /// What no schema says of operations.
    pub facts: &'a Facts,
    /// Our own words.
    pub words: &'a Words,
    /// Which fields are secret.
    pub secrets: &'a Classified,
    /// Descriptors of the `.proto` files, when there are any.
    pub descriptors: Option<&'a [u8]>,
    /// Known server versions.
    pub known: &'a Known,
    /// Server version; `None` when nobody knows it.
    pub version: Option<&'a Version>,
    /// Digest of the inputs.
    pub digest: &'a str,
}

/// An item that nobody has described.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Undocumented {
    /// `operation`, `type` or `field`.
    pub what: &'static str,
    /// Its name; fields as `Type.field`.
    pub name: String,
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
    /// Types that are sent over REST or gRPC.
    pub(crate) sent_by_rpc: BTreeSet<&'a str>,
    /// The operation that each request type is of.
    pub(crate) requests: BTreeMap<&'a str, &'a Operation>,
    /// Message → types that it carries.
    pub(crate) carried: BTreeMap<&'a str, Vec<&'a str>>,
    /// Types inside of each other, lists aside: those hold their elements elsewhere.
    pub(crate) circles: Circles<'a>,
    pub(super) undocumented: Mutex<BTreeSet<Undocumented>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(input: &'a Input<'a>) -> Self {
        let api = input.api;
        let live = |operation: &&Operation| !input.facts.of(&operation.name).legacy;
        let (sent, received) = (api.sent(api.operations.iter()), api.received(api.operations.iter()));
        let mut alive = api.sent(api.operations.iter().filter(live));
        alive.extend(api.received(api.operations.iter().filter(live)));
        let usage = sent.union(&received).map(|name| {
            let usage = Usage { input: sent.contains(name), output: received.contains(name), live: alive.contains(name) };
            (*name, usage)
        });
        let usage = usage.collect();
        let mut carried: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for ty in api.types.values() {
            for message in &ty.messages {
                carried.entry(&message.name).or_default().push(&ty.name);
            }
        }
        let requests = api.operations.iter().rev().filter_map(|operation| Some((operation.request()?, operation))).collect();
        let circles = api.circles(|field| !field.ty.is_list());
        let sent_by_rpc = api.sent(api.operations.iter().filter(|operation| is_carried(operation)));
        Self { input, usage, sent_by_rpc, requests, carried, circles, undocumented: Mutex::default() }
    }

    /// Something of the runtime, by its path below the runtime's own.
    pub(crate) fn runtime(&self, path: &str) -> TokenStream {
        // The manifest's path was checked when it was read.
        format!("{}::{path}", self.input.runtime).parse().unwrap_or_default()
    }

    /// Text of the runtime's path, with what leads on.
    pub(crate) fn runtime_prefix(&self) -> String {
        format!("{}::", self.input.runtime)
    }

    /// The module of all that generated code uses of the runtime besides its public types.
    pub(crate) fn private(&self) -> TokenStream {
        self.runtime("private::v1")
    }

    /// What is known of an operation.
    pub(crate) fn facts(&self, operation: &Operation) -> OperationFacts {
        self.input.facts.of(&operation.name)
    }

    /// How an operation pages, if it does and its list is there over every protocol.
    pub(crate) fn paging(&self, operation: &Operation) -> Option<Paging<'a>> {
        paging::of(self.input.api, operation).filter(|paging| !paging.items.one_sided)
    }

    /// The server that the schemas are of.
    pub(crate) fn server(&self) -> String {
        self.input.version.map_or_else(|| "a server of unknown version".to_owned(), |version| format!("server {version}"))
    }

    /// A file with the header on top.
    pub(super) fn with_header(&self, text: &str) -> String {
        let header = include_str!("../../embedded/header.rs.txt")
            .replace("{server}", &self.server())
            .replace("{command}", "make generate")
            .replace("{digest}", self.input.digest);
        format!("{header}\n{}\n", text.trim_end())
    }
}

/// Is there a protocol over which servers ignore what they do not know?
pub(super) fn is_carried(operation: &Operation) -> bool {
    operation.rest.is_some() || operation.grpc.is_some()
}
