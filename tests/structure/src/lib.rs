//! The files of a crate, what each uses of the others, and the circles among them.
//!
//! An arrow A -> B stands for "file A names an item that file B defines": in a `use`, in a path of an expression, a type, a pattern or
//! an attribute, or in the tokens of a macro, all of which [`paths`] reads in the same way. Names are followed to where they are
//! defined, through renames, globs and re-exports, by [`resolve`], so a file that only re-exports is looked through.
//!
//! Every file of a library or a program counts, generated or not; what is compiled for tests alone does not. Methods called with a dot
//! are no paths: what they belong to is known to the compiler only.

mod arrows;
mod cfg;
mod graph;
mod imports;
mod packages;
mod paths;
mod resolve;
mod tree;

pub use crate::arrows::graph;
pub use crate::graph::Graph;
pub use crate::packages::{Package, workspace};
