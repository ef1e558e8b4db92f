//! Tokens → text, item by item: no file is ever whole as tokens, and several threads can write one.

use std::num::NonZero;
use std::thread;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostic::{Diagnostic, Result};

/// Fewer items than that are not worth a thread.
const WORTH_IT: usize = 64;

/// Lays one item or a few out.
pub(super) fn text(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).map_err(|error| {
        Diagnostic::new("AZ501", format!("what was written is no valid Rust: {error}"))
            .help("this is a defect of the generator: please report it with the inputs")
    })?;
    // A blank line between items is all that the layout lacks.
    Ok(prettyplease::unparse(&file).replace("\n}\n", "\n}\n\n"))
}

/// The items that are written for each of some things, in their order whatever thread wrote them.
pub(super) fn each<T: Sync>(things: &[T], item: impl Fn(&T) -> TokenStream + Sync) -> Result<String> {
    in_order(things, |thing| text(item(thing)))
}

/// An `impl` block with a member for each of some things; nothing when there are none.
pub(super) fn members<T: Sync>(owner: &TokenStream, things: &[T], member: impl Fn(&T) -> TokenStream + Sync) -> Result<String> {
    let head = format!("impl {} {{\n", owner.to_string().replace(' ', ""));
    let inner = in_order(things, |thing| {
        let member = member(thing);
        let block = prettyplease::unparse(&syn::parse2(quote!(impl X { #member })).map_err(|error| {
            Diagnostic::new("AZ501", format!("what was written is no valid Rust: {error}"))
                .help("this is a defect of the generator: please report it with the inputs")
        })?);
        Ok(block.lines().skip(1).take_while(|line| *line != "}").fold(String::new(), |text, line| text + line + "\n"))
    })?;
    Ok(if things.is_empty() { String::new() } else { format!("{head}{inner}}}\n\n") })
}

fn in_order<T: Sync>(things: &[T], write: impl Fn(&T) -> Result<String> + Sync) -> Result<String> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(things.len() / WORTH_IT + 1);
    let part =
        |things: &[T]| things.iter().try_fold(String::new(), |text, thing| -> Result<String> { Ok(text + &write(thing)?) });
    let parts: Vec<Result<String>> = thread::scope(|scope| {
        let running: Vec<_> =
            things.chunks(things.len().div_ceil(threads).max(1)).map(|chunk| scope.spawn(|| part(chunk))).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    parts.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::format_ident;

    #[test]
    fn items_keep_their_order_however_many_threads_write_them() {
        let numbers: Vec<usize> = (0..1000).collect();
        let name = |number: &usize| format_ident!("f{number}");
        let text = each(&numbers, |number| {
            let name = name(number);
            quote!(fn #name() {})
        });
        let expected: Vec<String> = numbers.iter().map(|number| format!("fn f{number}() {{}}")).collect();
        assert!(text.expect("it is valid").lines().eq(expected));
        let members = members(&quote!(crate::blocking::Client), &numbers[..2], |number| {
            let name = name(number);
            quote!(fn #name(&self) { self.go(); })
        });
        let wanted = "impl crate::blocking::Client {\n    fn f0(&self) {\n        self.go();\n    }\n    fn f1(&self) {\n        self.go();\n    }\n}\n\n";
        assert_eq!(members.expect("it is valid"), wanted);
    }

    #[test]
    fn what_is_no_rust_is_an_error() {
        assert_eq!(each(&[()], |()| quote!(fn)).expect_err("it is not").0[0].code, "AZ501");
    }
}
