//! One walk through the scenario: its clients, its names, and what every call gave.

use serde::Serialize;
use serde_json::Value;

use crate::Failure;
use crate::driver::{Admin, Clients, Public, Way};
use crate::random::Random;
use crate::record::Given;
use crate::stage::Stage;

/// A password that the server accepts.
pub const PASSWORD: &str = "Correct-horse-7";

/// What one call gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The part of the scenario that made the call.
    pub section: &'static str,
    /// The method of the client.
    pub operation: &'static str,
    /// Its result.
    pub result: Result<Value, Refusal>,
}

/// A typed error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The error's code.
    pub code: String,
    /// The server's words.
    pub message: String,
}

/// What a finished run has to show.
pub struct Report {
    /// How its calls were made.
    pub way: Way,
    /// What they gave, in order.
    pub kept: Vec<Kept>,
    /// What this run called things, and what all runs call them.
    pub aliases: Vec<(String, String)>,
}

/// A run on its way.
pub struct Run {
    /// How it makes its calls.
    pub way: Way,
    /// The public client, without a session.
    pub public: Public,
    /// The administrator's client.
    pub admin: Admin,
    /// The same without the secret.
    pub outsider: Admin,
    /// Time and mail.
    pub stage: Stage,
    /// Random values.
    pub random: Random,
    /// Where webhooks are to be delivered.
    pub hook: String,
    /// What the server calls itself.
    pub server: String,
    /// Secret of the administrator.
    pub admin_secret: String,
    /// Secret of the client that calls; empty where nobody said it.
    pub client_secret: String,
    tag: String,
    section: &'static str,
    report: Report,
}

impl Run {
    /// Starts a run. The seed decides every name in it.
    pub fn new(way: Way, clients: Clients, stage: Stage, given: Given) -> Self {
        let mut random = Random::new(given.seed);
        let tag = random.word();
        let aliases = vec![(tag.clone(), "TAG".to_owned()), (given.hook.clone(), "HOOK".to_owned())];
        let report = Report { way, kept: Vec::new(), aliases };
        let Clients { public, admin, outsider } = clients;
        let Given { hook, server, admin_secret, client_secret, .. } = given;
        Self { way, public, admin, outsider, stage, random, hook, server, admin_secret, client_secret, tag, section: "", report }
    }

    /// Says which part of the scenario begins.
    pub fn section(&mut self, name: &'static str) {
        self.section = name;
    }

    /// A name that no other run uses.
    pub fn name(&self, what: &str) -> String {
        format!("{what}-{}", self.tag)
    }

    /// A mail address that no other run uses.
    pub fn email(&self, who: &str) -> String {
        format!("{who}@{}", self.domain())
    }

    /// A domain that no other run uses, and nobody owns.
    pub fn domain(&self) -> String {
        format!("{}.example.com", self.tag)
    }

    /// A phone number that no other run uses, and nobody owns.
    pub fn phone(&mut self) -> String {
        let number = format!("+1555{}", self.random.digits(7));
        let count = self.report.aliases.iter().filter(|(_, alias)| alias.starts_with("PHONE")).count();
        self.report.aliases.push((number.clone(), format!("PHONE{count}")));
        number
    }

    /// Keeps a result that is expected, and hands it on.
    pub fn keep<T: Serialize>(&mut self, operation: &'static str, result: Result<T, authorizer::Error>) -> Result<T, Failure> {
        let value = result.map_err(|error| self.failure(operation, &error.to_string()))?;
        self.push(operation, Ok(serde_json::to_value(&value)?));
        Ok(value)
    }

    /// Keeps an error that is expected, and hands it on.
    pub fn keep_refusal<T: Serialize>(
        &mut self,
        operation: &'static str,
        result: Result<T, authorizer::Error>,
    ) -> Result<Refusal, Failure> {
        let Err(error) = result else { return Err(self.failure(operation, "succeeded, and should not")) };
        let refusal = refusal(&error);
        self.push(operation, Err(refusal.clone()));
        Ok(refusal)
    }

    fn push(&mut self, operation: &'static str, result: Result<Value, Refusal>) {
        self.report.kept.push(Kept { section: self.section, operation, result });
    }

    /// A failure that says where the run was.
    pub fn failure(&self, operation: &str, problem: &str) -> Failure {
        format!("{}, {}, {operation}: {problem}", self.way, self.section).into()
    }

    /// What the run has to show.
    pub fn finish(self) -> Report {
        self.report
    }
}

fn refusal(error: &authorizer::Error) -> Refusal {
    let code = error.code().map_or_else(|| "none".to_owned(), ToString::to_string);
    Refusal { code, message: error.message().to_owned() }
}

/// Makes a call that has to succeed, keeps its result and yields it.
#[macro_export]
macro_rules! step {
    ($run:ident, $handle:expr, $method:ident($($request:expr)?) $(.$option:ident($($value:expr),*))*) => {{
        let result = $crate::call!($handle, $method($($request)?) $(.$option($($value),*))*);
        $run.keep(stringify!($method), result)?
    }};
}

/// Makes a call that has to fail, keeps its error and yields it.
#[macro_export]
macro_rules! refused {
    ($run:ident, $handle:expr, $method:ident($($request:expr)?) $(.$option:ident($($value:expr),*))*) => {{
        let result = $crate::call!($handle, $method($($request)?) $(.$option($($value),*))*);
        $run.keep_refusal(stringify!($method), result)?
    }};
}

/// Fails the run unless the condition holds.
#[macro_export]
macro_rules! check {
    ($run:ident, $condition:expr) => {
        if !$condition {
            return Err($run.failure("check", stringify!($condition)));
        }
    };
}
