//! A recording: what a run was given and everything that came from outside, one line of JSON each.

use std::collections::HashMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Exchange;
use crate::Failure;
use crate::canonical;
use crate::mail::Mail;

/// What a run started from. All of it belongs to a server that was thrown away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// Seed of every random value.
    pub seed: u64,
    /// The server's own URL.
    pub server: String,
    /// Id of the client that calls.
    pub client_id: String,
    /// Secret of the administrator.
    pub admin_secret: String,
    /// Secret of the client that calls, where the run has use for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub client_secret: String,
    /// Where webhooks were to be delivered.
    pub hook: String,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Line {
    Given(Given),
    Call(Exchange),
    Clock(u64),
    Mail(Mail),
}

/// A whole recording.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tape {
    pub(crate) lines: Vec<Line>,
}

impl Tape {
    /// Reads a recording.
    pub fn load(path: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut lines = Vec::new();
        let mut documents: HashMap<String, String> = HashMap::new();
        for (place, line) in text.lines().enumerate() {
            let mut line = serde_json::from_str(line).map_err(|error| format!("{}:{}: {error}", path.display(), place + 1))?;
            if let Line::Call(Exchange { asked, .. }) = &mut line {
                match &asked.document {
                    Some(document) => drop(documents.insert(asked.operation.clone(), document.clone())),
                    None => asked.document = documents.get(&asked.operation).cloned(),
                }
            }
            lines.push(line);
        }
        Ok(Self { lines })
    }

    /// Writes a recording; a GraphQL document only where it is not the one last used for its operation.
    pub fn save(&self, path: &Path) -> Result<(), Failure> {
        let mut text = String::new();
        let mut documents: HashMap<String, String> = HashMap::new();
        for line in &self.lines {
            let mut line = line.clone();
            if let Line::Call(Exchange { asked, .. }) = &mut line
                && let Some(document) = &asked.document
            {
                let last = documents.insert(asked.operation.clone(), document.clone());
                if last.as_ref() == Some(document) {
                    asked.document = None;
                }
            }
            text.push_str(&canonical::text(&serde_json::to_value(&line)?));
            text.push('\n');
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, text)?;
        Ok(())
    }

    /// What the run started from.
    pub fn given(&self) -> Result<&Given, Failure> {
        match self.lines.first() {
            Some(Line::Given(given)) => Ok(given),
            _ => Err("the recording does not say what the run started from".into()),
        }
    }
}
