//! A comparison as text, as Markdown, as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Change, Diff, Effect, Effects, Impact, Protocol};

const TEMPLATE: &str = include_str!("../../embedded/diff.md");

/// For a terminal: the verdicts, then each difference with its id.
pub fn text(diff: &Diff) -> String {
    let mut out = format!("{} → {}: {}\n", diff.old, diff.new, count(diff.changes.len()));
    if diff.changes.is_empty() {
        return out;
    }
    // Writing to a string cannot fail.
    for (what, verdict) in verdicts(diff) {
        let _ = writeln!(out, "{what}: {verdict}");
    }
    for change in &diff.changes {
        let _ = writeln!(out, "\n{:<5}  {}  [{}]", change.rust.to_string(), change.id(), names(&change.protocols, " "));
        if let Some(line) = from_to(change) {
            let _ = writeln!(out, "       {line}");
        }
        if let Some(line) = effects(change) {
            let _ = writeln!(out, "       {line}");
        }
        let _ = writeln!(out, "       {}", change.advice);
    }
    out
}

/// For a pull request or a release's notes.
pub fn markdown(diff: &Diff) -> String {
    let verdicts: Vec<String> =
        verdicts(diff).iter().map(|(what, verdict)| format!("| {what} | {} |", escaped(verdict))).collect();
    let mut sections = String::new();
    for (impact, title) in
        [(Impact::Major, "Breaking in Rust"), (Impact::Minor, "Additions"), (Impact::Patch, "On the wire only")]
    {
        let rows: Vec<String> = diff.changes.iter().filter(|change| change.rust == impact).map(row).collect();
        if !rows.is_empty() {
            let head = "| change | before → after | seen on | old SDK, new server | new SDK, old server | what to do |\n|---|---|---|---|---|---|";
            let _ = write!(sections, "\n## {title}\n\n{head}\n{}\n", rows.join("\n"));
        }
    }
    TEMPLATE
        .replace("{old}", &escaped(&diff.old))
        .replace("{new}", &escaped(&diff.new))
        .replace("{count}", &count(diff.changes.len()))
        .replace("{verdicts}", &verdicts.join("\n"))
        .replace("{sections}", sections.trim_end())
}

fn row(change: &Change) -> String {
    let cells = [
        format!("`{}`", change.id()),
        from_to(change).map(|text| format!("`{text}`")).unwrap_or_default(),
        names(&change.protocols, ", "),
        verdict(change.wire.old_sdk),
        verdict(change.wire.new_sdk),
        change.advice.clone(),
    ];
    format!("| {} |", cells.map(|cell| escaped(&cell)).join(" | "))
}

/// For machines. `wire` names what does not work, per protocol.
pub fn json(diff: &Diff) -> Value {
    let wire = diff.wire();
    json!({
        "old": diff.old,
        "new": diff.new,
        "rust": diff.rust().to_string(),
        "wire": { "old_sdk_new_server": effects_json(wire.old_sdk), "new_sdk_old_server": effects_json(wire.new_sdk) },
        "changes": diff.changes.iter().map(change_json).collect::<Vec<_>>(),
    })
}

fn change_json(change: &Change) -> Value {
    json!({
        "id": change.id(),
        "kind": change.kind.as_str(),
        "subject": change.subject,
        "before": change.before,
        "after": change.after,
        "protocols": change.protocols.iter().map(|protocol| protocol.as_str()).collect::<Vec<_>>(),
        "rust": change.rust.to_string(),
        "wire": {
            "old_sdk_new_server": effects_json(change.wire.old_sdk),
            "new_sdk_old_server": effects_json(change.wire.new_sdk),
        },
        "advice": change.advice,
    })
}

fn effects_json(effects: Effects) -> Value {
    Protocol::ALL.iter().map(|protocol| (protocol.as_str().to_owned(), Value::from(effects.of(*protocol).to_string()))).collect()
}

fn verdicts(diff: &Diff) -> Vec<(String, String)> {
    let wire = diff.wire();
    vec![
        ("Rust API".to_owned(), diff.rust().to_string()),
        (format!("SDK of {} with server {}", diff.old, diff.new), verdict(wire.old_sdk)),
        (format!("SDK of {} with server {}", diff.new, diff.old), verdict(wire.new_sdk)),
    ]
}

/// One line on all protocols: the worst first.
fn verdict(effects: Effects) -> String {
    let on = |effect: Effect| Protocol::ALL.into_iter().filter(|protocol| effects.of(*protocol) == effect).collect::<Vec<_>>();
    let parts = [Effect::Breaks, Effect::Limited].map(|effect| (effect, on(effect)));
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, protocols)| !protocols.is_empty())
        .map(|(effect, protocols)| format!("{effect} over {}", names(protocols, ", ")))
        .collect();
    if parts.is_empty() { Effect::Works.to_string() } else { parts.join("; ") }
}

fn effects(change: &Change) -> Option<String> {
    let sides = [("old SDK, new server", change.wire.old_sdk), ("new SDK, old server", change.wire.new_sdk)];
    let parts: Vec<String> = sides
        .iter()
        .filter(|(_, effects)| effects.worst() != Effect::Works)
        .map(|(side, effects)| format!("{side}: {}", verdict(*effects)))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn from_to(change: &Change) -> Option<String> {
    match (&change.before, &change.after) {
        (None, None) => None,
        (before, after) => Some(format!("{} → {}", before.as_deref().unwrap_or("–"), after.as_deref().unwrap_or("–"))),
    }
}

fn names(protocols: &[Protocol], between: &str) -> String {
    protocols.iter().map(|protocol| protocol.as_str()).collect::<Vec<_>>().join(between)
}

fn count(changes: usize) -> String {
    match changes {
        0 => "no change".to_owned(),
        1 => "1 change".to_owned(),
        more => format!("{more} changes"),
    }
}

/// A cell of a table ends at a bar.
fn escaped(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
