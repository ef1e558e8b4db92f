//! Takes out of a report what no two runs can have in common, and nothing else.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::canonical;
use crate::driver::Way;
use crate::run::{Kept, Refusal, Report};

/// Says what is done with a value, and why.
pub struct Rule {
    /// Method of the client, or `*`.
    pub operation: &'static str,
    /// Last names on the way to the value, with dots between; lists do not count.
    pub path: &'static str,
    /// What is done with it.
    pub treatment: Treatment,
    /// Why it cannot be compared as it is.
    pub reason: &'static str,
}

impl Rule {
    pub(super) fn is_for(&self, operation: &str, path: &str) -> bool {
        let ends = path.strip_suffix(self.path).is_some_and(|before| before.is_empty() || before.ends_with('.'));
        ends && (self.operation == "*" || self.operation == operation)
    }
}

/// What is done with a value. Whatever it is, a value that is absent stays absent, and one that is not what the treatment
/// is for is a failure.
pub enum Treatment {
    /// Seconds since 1970.
    Time,
    /// Seconds, at most an hour.
    Lifetime,
    /// A signed token: three parts.
    Token,
    /// A text that is not empty.
    Opaque,
    /// A name with the time of its making behind it.
    Stamped,
    /// JSON inside a text, with rules of its own.
    Json(&'static [Rule]),
    /// Rows that come in any order.
    Unordered,
    /// Is not there on every protocol, or differs by protocol.
    LeftOut,
}

/// A report without what differs from run to run.
pub(super) struct Masked {
    /// How the run made its calls.
    pub way: Way,
    /// What they gave.
    pub kept: Vec<Kept>,
    /// Values that are not what a rule takes them for.
    pub problems: Vec<String>,
}

/// Masks a report and adds the numbers of the rules that were of use.
pub(super) fn masked(report: &Report, rules: &'static [Rule], used: &mut BTreeSet<usize>) -> Masked {
    let mut mask = Mask { aliases: &report.aliases, rules, used, ids: HashMap::new(), operation: "", problems: Vec::new() };
    let kept = report.kept.iter().map(|kept| mask.kept(kept)).collect();
    let problems = mask.problems.into_iter().map(|problem| format!("{}, {problem}", report.way)).collect();
    Masked { way: report.way, kept, problems }
}

struct Mask<'a> {
    aliases: &'a [(String, String)],
    rules: &'static [Rule],
    used: &'a mut BTreeSet<usize>,
    /// Ids in the order in which they were first seen: so two runs have the same number for the same thing.
    ids: HashMap<String, usize>,
    operation: &'static str,
    problems: Vec<String>,
}

impl Mask<'_> {
    fn kept(&mut self, kept: &Kept) -> Kept {
        self.operation = kept.operation;
        let result = match &kept.result {
            Ok(value) => Ok(self.field(value, "", self.rules).unwrap_or_default()),
            Err(refusal) => Err(Refusal { code: refusal.code.clone(), message: self.text(&refusal.message) }),
        };
        Kept { section: kept.section, operation: kept.operation, result }
    }

    fn value(&mut self, value: &Value, path: &str, rules: &'static [Rule]) -> Value {
        match value {
            Value::Object(fields) => {
                let mut names: Vec<&String> = fields.keys().collect();
                names.sort();
                let masked = names.into_iter().filter_map(|name| {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    Some((self.text(name), self.field(&fields[name], &path, rules)?))
                });
                Value::Object(masked.collect())
            }
            Value::Array(items) => Value::Array(items.iter().map(|item| self.value(item, path, rules)).collect()),
            Value::String(text) => Value::String(self.text(text)),
            plain => plain.clone(),
        }
    }

    fn field(&mut self, value: &Value, path: &str, rules: &'static [Rule]) -> Option<Value> {
        let Some(rule) = rules.iter().find(|rule| rule.is_for(self.operation, path)) else {
            return Some(self.value(value, path, rules));
        };
        if let Some(place) = self.rules.iter().position(|known| std::ptr::eq(known, rule)) {
            self.used.insert(place);
        }
        match &rule.treatment {
            Treatment::LeftOut => None,
            Treatment::Unordered => Some(self.rows(value, path, rules)),
            // No value is a value: it has to be missing in every run.
            _ if value.is_null() || value == "" => Some(value.clone()),
            Treatment::Json(inner) => Some(self.json(value, path, inner)),
            treatment => Some(self.each(value, path, treatment)),
        }
    }

    /// Applies to every item of a list, or to the value itself.
    fn each(&mut self, value: &Value, path: &str, treatment: &Treatment) -> Value {
        if let Value::Array(items) = value {
            return Value::Array(items.iter().map(|item| self.each(item, path, treatment)).collect());
        }
        let masked = match treatment {
            Treatment::Time => {
                value.as_i64().filter(|time| (1_600_000_000..4_000_000_000).contains(time)).map(|_| "<time>".to_owned())
            }
            Treatment::Lifetime => value.as_i64().filter(|time| (1..=3_600).contains(time)).map(|_| "<lifetime>".to_owned()),
            Treatment::Token => value.as_str().filter(|token| token.split('.').count() == 3).map(|_| "<token>".to_owned()),
            Treatment::Opaque => value.as_str().filter(|text| !text.is_empty()).map(|_| "<opaque>".to_owned()),
            Treatment::Stamped => value.as_str().and_then(stamped),
            Treatment::Json(_) | Treatment::Unordered | Treatment::LeftOut => None,
        };
        masked.map_or_else(|| self.problem(path, value), Value::String)
    }

    fn json(&mut self, value: &Value, path: &str, rules: &'static [Rule]) -> Value {
        match value.as_str().and_then(|text| serde_json::from_str(text).ok()) {
            Some(inner) => self.value(&inner, "", rules),
            None => self.problem(path, value),
        }
    }

    /// Puts rows in the order of what can be compared in them, before ids are numbered.
    fn rows(&mut self, value: &Value, path: &str, rules: &'static [Rule]) -> Value {
        let Value::Array(items) = value else { return self.problem(path, value) };
        let mut items: Vec<&Value> = items.iter().collect();
        let (ids, problems) = (self.ids.clone(), self.problems.clone());
        items.sort_by_cached_key(|item| {
            self.ids.clear();
            canonical::text(&self.value(item, path, rules))
        });
        (self.ids, self.problems) = (ids, problems);
        Value::Array(items.into_iter().map(|item| self.value(item, path, rules)).collect())
    }

    fn problem(&mut self, path: &str, value: &Value) -> Value {
        self.problems.push(format!("{} {path}: {value} is not what is masked there", self.operation));
        value.clone()
    }

    /// Replaces this run's own names, and numbers the ids.
    fn text(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for (own, alias) in self.aliases {
            text = text.replace(own.as_str(), alias);
        }
        let mut rest = text.as_str();
        let mut out = String::new();
        while let Some(letter) = rest.chars().next() {
            if let Some(id) = uuid(rest) {
                let next = self.ids.len();
                let number = *self.ids.entry(id.to_owned()).or_insert(next);
                out.extend(["<id ", &number.to_string(), ">"]);
                rest = &rest[id.len()..];
            } else {
                out.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
        out
    }
}

fn stamped(text: &str) -> Option<String> {
    let (name, stamp) = text.rsplit_once('-')?;
    let time: i64 = stamp.parse().ok()?;
    (time > 1_600_000_000).then(|| format!("{name}-<time>"))
}

/// The UUID that a text begins with.
fn uuid(text: &str) -> Option<&str> {
    let id = text.get(..36)?;
    let fits = |(place, letter): (usize, u8)| match place {
        8 | 13 | 18 | 23 => letter == b'-',
        _ => letter.is_ascii_hexdigit(),
    };
    id.bytes().enumerate().all(fits).then_some(id)
}
