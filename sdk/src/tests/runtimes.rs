//! One client in several runtimes: a connection stands still when the runtime does that made it.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::runtime::Runtime;

use super::fake::{Fake, json};
use super::sample::{ASK, text};
use crate::client::Client;
use crate::protocol::Protocol;

/// Time limit of a call, which takes far less.
const LIMIT: Duration = Duration::from_secs(10);

/// A thread with a runtime that runs only while something is made there.
struct Home {
    jobs: Option<Sender<Job>>,
    done: Receiver<()>,
    thread: Option<JoinHandle<()>>,
}

type Job = Box<dyn FnOnce(&Runtime) + Send>;

impl Home {
    fn new() -> Self {
        let (jobs, queue) = channel::<Job>();
        let (did, done) = channel();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            for job in queue {
                job(&runtime);
                did.send(()).unwrap();
            }
        });
        Self { jobs: Some(jobs), done, thread: Some(thread) }
    }

    fn make(&self, job: impl FnOnce(&Runtime) + Send + 'static) {
        self.jobs.as_ref().unwrap().send(Box::new(job)).unwrap();
        self.done.recv().expect("the call was answered");
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        self.jobs = None;
        let ended = self.thread.take().unwrap().join();
        assert!(thread::panicking() || ended.is_ok());
    }
}

/// Makes calls in two runtimes in turn: while one makes a call, the other stands still.
fn alternate(call: impl Fn(&Runtime) + Clone + Send + 'static) {
    let homes = [Home::new(), Home::new()];
    for _ in 0..3 {
        for home in &homes {
            home.make(call.clone());
        }
    }
    // Another one finds nothing of a runtime that has ended.
    drop(homes);
    Home::new().make(call);
}

fn calls(client: &Client, protocol: Protocol) -> impl Fn(&Runtime) + Clone + Send + 'static {
    let client = client.clone();
    move |runtime| {
        let call = client.call(&ASK, text("a")).protocol(protocol).timeout(LIMIT);
        runtime.block_on(call.into_future()).unwrap();
    }
}

#[test]
fn a_client_works_in_two_runtimes_of_one_thread_each() {
    let fake = Fake::new(|request| {
        let is_graphql = request.line.contains("/graphql");
        json(200, if is_graphql { r#"{"data":{"ask":{"text":"a"}}}"# } else { r#"{"text":"a"}"# })
    });
    let client = Client::builder(&fake.url).build().unwrap();
    for protocol in [Protocol::GraphQl, Protocol::Rest] {
        alternate(calls(&client, protocol));
    }
}

#[cfg(feature = "grpc")]
#[test]
fn a_client_works_in_two_runtimes_over_grpc_too() {
    let server = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let url = server.block_on(super::grpc::slow(Duration::ZERO));
    let client = Client::builder("http://localhost:1").grpc_url(url).build().unwrap();
    alternate(calls(&client, Protocol::Grpc));
}

#[cfg(feature = "oauth")]
#[test]
fn oauth_requests_work_in_two_runtimes() {
    let fake = Fake::fixed(json(200, r#"{"sub":"248289761001"}"#));
    let client = crate::oauth::Client::builder("s6BhdRkqt3").issuer(&fake.url).retry(crate::Retry::none());
    let client = client.endpoint(crate::oauth::Endpoint::UserInfo, format!("{}/userinfo", fake.url)).build().unwrap();
    alternate(move |runtime: &Runtime| {
        let call = client.userinfo(&crate::oauth::Token::new("SlAV32hkKG")).timeout(LIMIT);
        runtime.block_on(call.into_future()).unwrap();
    });
}

#[test]
fn one_runtime_uses_its_connection_again() {
    let fake = Fake::fixed(json(200, r#"{"data":{"ask":{"text":"a"}}}"#));
    let client = Client::builder(&fake.url).build().unwrap();
    let home = Home::new();
    for _ in 0..5 {
        home.make(calls(&client, Protocol::GraphQl));
    }
    assert_eq!(fake.connections(), 1);
}
