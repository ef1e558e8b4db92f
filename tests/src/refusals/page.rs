//! The part of the documentation that tells where errors differ, written from the table.

use std::fmt::Write as _;

use super::table::{Exception, Refusal, Table};

/// What stands before it in the page, and after.
pub const MARKS: [&str; 2] = ["<!-- from tests/data/refusals.toml -->\n", "<!-- up to here -->\n"];

/// The page with this part as the table gives it.
pub fn rewritten(page: &str, table: &Table) -> Option<String> {
    let [begin, end] = MARKS;
    let start = page.find(begin)? + begin.len();
    let stop = start + page[start..].find(end)?;
    Some(format!("{}\n{}\n{}", &page[..start], section(table).trim_end(), &page[stop..]))
}

fn section(table: &Table) -> String {
    let mut text = String::from("| condition | operation | error | differs | why |\n|---|---|---|---|---|\n");
    for refusal in &table.refusals {
        for exception in &refusal.except {
            let _ = writeln!(text, "{}", difference(refusal, exception));
        }
    }
    text.push_str("\nThese conditions can come up over some protocols only:\n\n");
    text.push_str("| condition | operation | error | over |\n|---|---|---|---|\n");
    for refusal in table.refusals.iter().filter(|refusal| !refusal.only.is_empty()) {
        let over = names(&refusal.only);
        let _ = writeln!(text, "| {} | {} | `{}` | {over} |", refusal.title(), operation(refusal), refusal.code);
    }
    text.push_str(
        "\nFor these the server has no code of its own over GraphQL (`server_code()` is `None`). The code is restored from the \
         message,\nor is `INTERNAL` everywhere:\n\n",
    );
    text.push_str("| condition | operation | error | `grpc_status()` |\n|---|---|---|---|\n");
    for refusal in table.refusals.iter().filter(|refusal| refusal.uncoded) {
        let status = refusal.grpc_status.map_or_else(|| "the code's own".to_owned(), |status| status.to_string());
        let status = if refusal.only.is_empty() { status } else { "—".to_owned() };
        let _ = writeln!(text, "| {} | {} | `{}` | {status} |", refusal.title(), operation(refusal), refusal.code);
    }
    text
}

fn difference(refusal: &Refusal, exception: &Exception) -> String {
    let there = exception.code.as_ref().map_or_else(|| "succeeds".to_owned(), |code| format!("`{code}`"));
    let over = names(&exception.over);
    let (title, operation, code) = (refusal.title(), operation(refusal), &refusal.code);
    format!("| {title} | {operation} | `{code}` | {there} over {over} | {} |", exception.reason)
}

fn operation(refusal: &Refusal) -> String {
    format!("`{}`", refusal.operation)
}

fn names(over: &[super::table::Over]) -> String {
    over.iter().map(|over| over.name()).collect::<Vec<_>>().join(" and ")
}
