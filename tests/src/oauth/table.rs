//! The table: the steps in their order, and what is to be seen at each.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Seen;
use crate::Failure;
use crate::scratch::top;

/// All of it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The servers, by the algorithm that they sign with.
    pub profiles: Vec<String>,
    /// The steps.
    pub steps: Vec<Row>,
}

/// A step and what is to be seen at it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Name of the function that takes it.
    pub step: String,
    /// The endpoint that it is about.
    pub endpoint: String,
    /// What is to be seen. `{alg}` stands for the profile.
    pub seen: String,
    /// Part of the server's words, where it refuses something.
    #[serde(default)]
    pub message: String,
    /// What is to be seen instead on some of the servers.
    #[serde(default)]
    pub at: BTreeMap<String, String>,
}

impl Table {
    /// Reads it.
    pub fn load() -> Result<Self, Failure> {
        let path = top().join("tests/data/oauth-live.toml");
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?)
    }

    /// Endpoint × server, with what was seen.
    pub fn print(&self, found: &[(String, Vec<Seen>)]) {
        for (place, row) in self.steps.iter().enumerate() {
            let texts: Vec<_> = found.iter().map(|(name, seen)| seen[place].text().replace(name, "{alg}")).collect();
            let title = row.step.replace('_', " ");
            print!("{:<34} {title:<55} ", row.endpoint);
            match texts.split_first() {
                Some((first, others)) if others.iter().all(|text| text == first) => println!("all: {first}"),
                _ => {
                    let named: Vec<_> = found.iter().zip(&texts).map(|((name, _), text)| format!("{name}: {text}")).collect();
                    println!("{}", named.join(" | "));
                }
            }
        }
    }

    /// What is not as the table says.
    pub fn complaints(&self, profile: &str, found: &[Seen]) -> Vec<String> {
        self.steps.iter().zip(found).filter_map(|(row, seen)| row.complaint(profile, seen)).collect()
    }
}

impl Row {
    fn complaint(&self, profile: &str, seen: &Seen) -> Option<String> {
        let expected = self.at.get(profile).unwrap_or(&self.seen).replace("{alg}", profile);
        let (text, message) = (seen.text(), seen.message());
        if text == expected && message.contains(&self.message) {
            return None;
        }
        Some(format!("{profile}, {}: {text:?} ({message}) instead of {expected:?} ({})", self.step, self.message))
    }
}
