//! What a server reports about itself → the text that the readers read.
//!
//! The output depends on the report alone and always has the same order, so that two reports differ in a diff exactly
//! where the servers do.

pub mod json;
pub mod proto;
pub mod sdl;
