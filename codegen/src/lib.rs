//! Reads an Authorizer server's GraphQL schema, OpenAPI document and `.proto` files, merges them into one API, and
//! writes Rust.
//!
//! `files → source → Document → merge → Api → fixups → validate → emit → sink`: a [`document`] is what one language says,
//! an [`api`] what all of them say. Each pass is a function from its input to its output, and any of them can be called on its
//! own.

pub mod annotations;
pub mod api;
pub mod commands;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
mod excerpt;
pub mod explain;
pub mod files;
pub mod fingerprint;
pub mod fixups;
pub mod git;
pub mod known;
pub mod manifest;
pub mod merge;
pub mod names;
pub mod paging;
pub mod pipeline;
pub mod print;
mod prose;
pub mod pull;
pub mod reach;
pub mod report;
pub mod reported;
pub mod schemas;
pub mod secrets;
pub mod sink;
pub mod source;
pub mod types;
pub mod validate;
