//! The server's part, spoken from a recording.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::Request;
use hyper::body::Bytes;

use super::listener::{Answers, Port, listen, refusal};
use super::tape::Line;
use super::{Answer, Asked, Exchange, Tape};
use crate::Failure;
use crate::canonical;
use crate::mail::Mail;

/// Answers what was recorded, each exchange once, and notes everything that does not fit.
pub struct Player(Mutex<State>);

#[derive(Default)]
struct State {
    server: String,
    calls: Vec<Exchange>,
    clock: VecDeque<u64>,
    mails: VecDeque<Mail>,
    complaints: Vec<String>,
}

impl Player {
    /// Puts a recording in.
    pub fn new(tape: &Tape) -> Self {
        let mut state = State::default();
        for line in &tape.lines {
            match line.clone() {
                Line::Given(given) => state.server = given.server,
                Line::Call(exchange) => state.calls.push(exchange),
                Line::Clock(seconds) => state.clock.push_back(seconds),
                Line::Mail(mail) => state.mails.push_back(mail),
            }
        }
        Self(Mutex::new(state))
    }

    /// Starts listening and returns the ports: HTTP, gRPC.
    pub async fn listen(self: &Arc<Self>) -> Result<(u16, u16), Failure> {
        Ok((listen(Port::Http, Arc::clone(self)).await?, listen(Port::Grpc, Arc::clone(self)).await?))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clock(&self) -> Result<u64, Failure> {
        self.state().clock.pop_front().ok_or_else(|| "the recorded run looked at the clock less often".into())
    }

    pub(crate) fn mail(&self, to: &str) -> Result<Mail, Failure> {
        let mail = self.state().mails.pop_front().ok_or("the recorded run read fewer mails")?;
        if mail.to == to { Ok(mail) } else { Err(format!("the recorded run read the mail of {}, not of {to}", mail.to).into()) }
    }

    /// Says what did not fit and what nobody asked for.
    pub fn finish(&self) -> Result<(), Failure> {
        let state = self.state();
        let mut complaints = state.complaints.clone();
        complaints.extend(state.calls.iter().map(|call| format!("nobody asked for {}", shown(&call.asked))));
        complaints.extend(state.mails.iter().map(|mail| format!("nobody read the mail of {}", mail.to)));
        if !state.clock.is_empty() {
            complaints.push(format!("the recorded run looked at the clock {} more times", state.clock.len()));
        }
        if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\n").into()) }
    }

    fn take(&self, asked: &Asked) -> Answer {
        let mut state = self.state();
        if let Some(place) = state.calls.iter().position(|call| call.asked == *asked) {
            return state.calls.remove(place).answer;
        }
        let complaint = match state.calls.iter().find(|call| call.asked.same_request(asked)) {
            Some(call) => format!(
                "{} was recorded with other headers: {}",
                asked.operation,
                difference(&call.asked.headers, &asked.headers)
            ),
            None => format!("no recording of {}", shown(asked)),
        };
        state.complaints.push(complaint.clone());
        refusal(&complaint)
    }
}

impl Answers for Player {
    async fn answer(&self, asked: Asked, _: Request<Bytes>) -> Answer {
        self.take(&asked)
    }

    fn server(&self) -> String {
        self.state().server.clone()
    }
}

fn shown(asked: &Asked) -> String {
    format!("{} {}", asked.operation, canonical::text(&asked.request))
}

fn difference(recorded: &BTreeMap<String, String>, sent: &BTreeMap<String, String>) -> String {
    let mut names: Vec<_> = recorded.keys().chain(sent.keys()).filter(|name| recorded.get(*name) != sent.get(*name)).collect();
    names.sort();
    names.dedup();
    let line = |name: &&String| format!("{name}: {:?} instead of {:?}", sent.get(*name), recorded.get(*name));
    names.iter().map(line).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::super::tape::Line;
    use super::super::{Answer, Asked, Exchange, Tape};
    use super::Player;

    fn asked(operation: &str, request: Value, token: &str) -> Asked {
        let headers = BTreeMap::from([("authorization".to_owned(), token.to_owned())]);
        Asked { operation: operation.to_owned(), document: None, request, headers }
    }

    fn player(recorded: &[(Asked, &str)]) -> Player {
        let answer = |body: &str| Answer { status: 200, headers: Vec::new(), body: Some(body.to_owned()), trailers: Vec::new() };
        let call = |(asked, body): &(Asked, &str)| Line::Call(Exchange { asked: asked.clone(), answer: answer(body) });
        Player::new(&Tape { lines: recorded.iter().map(call).collect() })
    }

    #[test]
    fn equal_requests_are_answered_in_the_order_in_which_they_were_recorded() {
        let login = || asked("login", json!({"a": 1, "b": 2}), "t");
        let player = player(&[(login(), "one"), (asked("meta", Value::Null, "t"), "meta"), (login(), "two")]);
        assert_eq!(player.take(&login()).body.as_deref(), Some("one"));
        assert_eq!(player.take(&asked("login", json!({"b": 2, "a": 1}), "t")).body.as_deref(), Some("two"));
        assert_eq!(player.take(&asked("meta", Value::Null, "t")).body.as_deref(), Some("meta"));
        assert!(player.finish().is_ok());
    }

    #[test]
    fn a_request_without_a_recording_fails() {
        let player = player(&[]);
        assert_eq!(player.take(&asked("login", json!({"a": 1}), "t")).status, 599);
        assert_eq!(player.finish().unwrap_err().to_string(), r#"no recording of login {"a":1}"#);
    }

    #[test]
    fn a_recording_that_nobody_asks_for_fails() {
        let player = player(&[(asked("login", json!({"a": 1}), "t"), "one")]);
        assert_eq!(player.finish().unwrap_err().to_string(), r#"nobody asked for login {"a":1}"#);
    }

    #[test]
    fn other_credentials_than_the_recorded_ones_fail() {
        let player = player(&[(asked("profile", Value::Null, "mine"), "one")]);
        assert_eq!(player.take(&asked("profile", Value::Null, "yours")).status, 599);
        let complaint = player.finish().unwrap_err().to_string();
        assert!(complaint.contains(r#"authorization: Some("yours") instead of Some("mine")"#), "{complaint}");
    }
}
