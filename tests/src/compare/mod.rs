//! Whether six runs gave the same, value by value.

mod coverage;
mod differences;
mod mask;
mod rules;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::run::{Kept, Refusal, Report};
use coverage::Coverage;
use mask::Masked;
pub use mask::{Rule, Treatment};

/// What was compared.
pub struct Summary {
    runs: Vec<(String, Coverage)>,
    results: usize,
    values: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (way, coverage) in &self.runs {
            writeln!(out, "{way:>17}: {coverage}")?;
        }
        let total = |count: fn(&Coverage) -> usize| self.runs.iter().map(|(_, coverage)| count(coverage)).sum::<usize>();
        let (called, succeeded, runs) = (total(Coverage::called), total(Coverage::succeeded), self.runs.len());
        writeln!(
            out,
            "{called} operations in {runs} runs: {succeeded} succeeded, {} gave only typed errors",
            called - succeeded
        )?;
        write!(out, "{} results and {} values in each run: equal", self.results, self.values)
    }
}

/// Compares every run with the first, and every run with the list of operations. Says all that is wrong.
pub fn compare(reports: &[Report]) -> Result<Summary, Vec<String>> {
    let mut wrong = Vec::new();
    let mut used = BTreeSet::new();
    let masked: Vec<Masked> = reports.iter().map(|report| mask::masked(report, rules::RULES, &mut used)).collect();
    wrong.extend(masked.iter().flat_map(|masked| masked.problems.iter().cloned()));
    let Some((first, others)) = masked.split_first() else { return Err(vec!["nothing to compare".into()]) };
    for other in others {
        wrong.extend(differing(first, other));
    }
    wrong.extend(masked.iter().flat_map(differences::unexpected));
    let unused = (0..rules::RULES.len()).filter(|place| !used.contains(place)).map(|place| &rules::RULES[place]);
    wrong.extend(unused.map(|rule| format!("nothing to mask at {} {} ({})", rule.operation, rule.path, rule.reason)));
    let runs = masked.iter().map(|masked| (masked.way.to_string(), Coverage::of(&masked.kept))).collect::<Vec<_>>();
    wrong.extend(runs.iter().flat_map(|(way, coverage)| coverage.missing().map(move |problem| format!("{way}: {problem}"))));
    if wrong.is_empty() {
        let values = first.kept.iter().map(|kept| kept.result.as_ref().map_or(2, leaves)).sum();
        Ok(Summary { runs, results: first.kept.len(), values })
    } else {
        Err(wrong)
    }
}

/// What is found between two runs of a part of the scenario; nothing is asked about the parts that are not in them.
pub fn between(first: &Report, second: &Report) -> Vec<String> {
    let mut used = BTreeSet::new();
    let (first, second) = (mask::masked(first, rules::RULES, &mut used), mask::masked(second, rules::RULES, &mut used));
    let problems = [&first, &second].into_iter().flat_map(|masked| masked.problems.iter().cloned());
    problems.chain(differing(&first, &second)).collect()
}

/// Whether the table says something about a field.
pub fn is_masked(operation: &str, path: &str) -> bool {
    rules::RULES.iter().any(|rule| rule.is_for(operation, path))
}

fn differing(first: &Masked, other: &Masked) -> Vec<String> {
    let mut found = Vec::new();
    if first.kept.len() != other.kept.len() {
        found.push(format!("{}: {} results instead of {}", other.way, other.kept.len(), first.kept.len()));
    }
    for (expected, kept) in first.kept.iter().zip(&other.kept) {
        let place = format!("{}, {}, {}", other.way, kept.section, kept.operation);
        if (expected.section, expected.operation) != (kept.section, kept.operation) {
            found.push(format!("{place}: {} comes there", expected.operation));
            break;
        }
        // Which protocol succeeds there is for the table of differences; what two of them give is not.
        if expected.result.is_ok() == kept.result.is_ok() || differences::named(kept).is_none() {
            results(&place, expected, kept, &mut found);
        }
    }
    found
}

fn results(place: &str, expected: &Kept, found: &Kept, out: &mut Vec<String>) {
    match (&expected.result, &found.result) {
        (Ok(expected), Ok(found)) => values(place, expected, found, out),
        (Err(expected), Err(found)) if expected == found => {}
        (expected, found) => out.push(format!("{place}: {} instead of {}", shown(found), shown(expected))),
    }
}

fn shown(result: &Result<Value, Refusal>) -> String {
    match result {
        Ok(_) => "success".to_owned(),
        Err(refusal) => format!("{} {:?}", refusal.code, refusal.message),
    }
}

fn values(path: &str, expected: &Value, found: &Value, out: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
            for name in names {
                let path = format!("{path}.{name}");
                match (expected.get(name), found.get(name)) {
                    (Some(expected), Some(found)) => values(&path, expected, found, out),
                    (expected, found) => out.push(format!("{path}: {} instead of {}", some(found), some(expected))),
                }
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (place, (expected, found)) in expected.iter().zip(found).enumerate() {
                values(&format!("{path}[{place}]"), expected, found, out);
            }
        }
        (expected, found) if expected == found => {}
        (expected, found) => out.push(format!("{path}: {found} instead of {expected}")),
    }
}

fn some(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(fields) => fields.values().map(leaves).sum(),
        Value::Array(items) => items.iter().map(leaves).sum(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests;
