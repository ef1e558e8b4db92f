//! Text files, and what those of a server's schemas are called.

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Result, Source};

/// What `pull` and `import` call the SDL.
pub const SDL: &str = "schema.graphql";
/// What they call the OpenAPI document.
pub const OPENAPI: &str = "openapi.json";
/// Folder of their `.proto` files.
pub const PROTO: &str = "proto";

/// A text file, named by its path.
pub fn read_text(path: &Path) -> Result<Arc<Source>> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    utf8(&name, bytes)
}

/// Bytes as a text of that name.
pub fn utf8(name: &str, bytes: Vec<u8>) -> Result<Arc<Source>> {
    let text = String::from_utf8(bytes).map_err(|error| {
        Diagnostic::new("AZ003", format!("{name} is not UTF-8: byte {} is wrong", error.utf8_error().valid_up_to()))
            .help("convert the file to UTF-8")
    })?;
    Ok(Source::new(name, text))
}

/// The finding over a file or folder that cannot be read.
pub fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new("AZ002", format!("{} cannot be read: {error}", path.display())).help("check the path and its permissions")
}
