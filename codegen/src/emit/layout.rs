//! Tokens → text, item by item: no file is ever whole as tokens, and several threads can write one.

use std::fmt;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostic::{Diagnostic, Result};

/// Fewer items than that are not worth a thread.
const AT_A_TIME: usize = 64;

/// Lays one item or a few out.
pub(super) fn text(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).map_err(|error| invalid(&error))?;
    // A blank line between items is all that the layout lacks.
    Ok(prettyplease::unparse(&file).replace("\n}\n", "\n}\n\n"))
}

/// The items that are written for each of some things, in their order whatever thread wrote them.
pub(super) fn each<T: Sync>(things: &[T], item: impl Fn(&T) -> TokenStream + Sync) -> Result<String> {
    in_order(things, |thing| text(item(thing)))
}

/// The members of an `impl` block that are written for each of some things.
pub(super) fn members<T: Sync>(things: &[T], member: impl Fn(&T) -> TokenStream + Sync) -> Result<String> {
    in_order(things, |thing| {
        let member = member(thing);
        let block = prettyplease::unparse(&syn::parse2(quote!(impl X { #member })).map_err(|error| invalid(&error))?);
        Ok(block.lines().skip(1).take_while(|line| *line != "}").fold(String::new(), |text, line| text + line + "\n"))
    })
}

/// Text that was written elsewhere, in pieces of whole items.
pub(super) fn pieces(pieces: &[&str]) -> Result<String> {
    in_order(pieces, |piece| text(piece.parse().map_err(|error| invalid(&error))?))
}

fn invalid(error: &dyn fmt::Display) -> Diagnostic {
    Diagnostic::new("AZ501", format!("what was written is no valid Rust: {error}"))
        .help("this is a defect of the generator: please report it with the inputs")
}

/// Threads take some things at a time, so that none waits for a slow one. The one that waits for the others works, too: it has
/// memory already.
fn in_order<T: Sync>(things: &[T], write: impl Fn(&T) -> Result<String> + Sync) -> Result<String> {
    let parts: Vec<&[T]> = things.chunks(AT_A_TIME).collect();
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(parts.len());
    let part =
        |things: &[T]| things.iter().try_fold(String::new(), |text, thing| -> Result<String> { Ok(text + &write(thing)?) });
    let next = AtomicUsize::new(0);
    let work = || {
        let taken = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        taken.map_while(|at| Some((at, part(parts.get(at)?)))).collect::<Vec<_>>()
    };
    let mut done = thread::scope(|scope| {
        let running: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        done.extend(
            running.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))),
        );
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, text)| text).collect()
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
        let members = members(&numbers[..2], |number| {
            let name = name(number);
            quote!(fn #name(&self) { self.go(); })
        });
        let wanted = "    fn f0(&self) {\n        self.go();\n    }\n    fn f1(&self) {\n        self.go();\n    }\n";
        assert_eq!(members.expect("it is valid"), wanted);
    }

    #[test]
    fn what_is_no_rust_is_an_error() {
        assert_eq!(each(&[()], |()| quote!(fn)).expect_err("it is not").0[0].code, "AZ501");
        assert_eq!(pieces(&["struct A;", "struct {"]).expect_err("the second is not").0[0].code, "AZ501");
    }
}
