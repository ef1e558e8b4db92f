//! One reader per schema language: text → [`Document`](crate::document::Document).
//!
//! A reader takes what a server ships, says where a thing stands when it cannot take it, and reports everything it finds
//! in one run. None of them knows of the others, nor of Rust names.
//!
//! Findings of this stage:
//!
//! | code  | meaning |
//! |-------|---------|
//! | AZ101 | the text is not well formed in its language, or not an input of that kind |
//! | AZ102 | a name is defined twice |
//! | AZ103 | a name is used and defined nowhere |
//! | AZ104 | the construct is legal in its language and not supported here |
//! | AZ105 | an imported file is missing |
//! | AZ106 | a reference (`$ref`) leads nowhere |
//! | AZ107 | an operation has no name of its own |

pub mod graphql;
mod json;
pub mod openapi;
mod place;
pub mod proto;
mod swagger2;
mod yaml;

pub(crate) use json::{offset, repeated_keys};
pub(crate) use place::{first_line, near};
