//! What the targets ask of the generator, beyond that it ends without a panic.

pub mod twice;

use authorizer_codegen::diagnostic::Result;

/// What was read, or nothing when the input was refused. A refusal says something, and can be drawn: places that do not
/// lie in the text, or within a character, show here.
///
/// # Panics
///
/// When an error holds no finding, or a finding no sentence.
pub fn accepted<T>(result: Result<T>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            assert!(!error.0.is_empty(), "refused without a finding");
            assert!(error.0.iter().all(|finding| !finding.message.is_empty()), "a finding without a sentence: {error:?}");
            assert!(!error.to_string().is_empty(), "a finding that nobody sees: {error:?}");
            None
        }
    }
}
