//! The mock server, by way of the SDK and of bare sockets.

mod examples;
mod faults;
mod logins;
mod older_servers;
mod own_documents;
mod pages;
mod server;
mod stubs;

use authorizer::Protocol;

const PROTOCOLS: [Protocol; 3] = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];

#[test]
fn the_test_in_the_readme_is_the_one_that_runs() {
    let test = include_str!("../readme.rs");
    let (_, code) = test.split_once("\n\n").expect("a comment stands on top");
    assert!(include_str!("../../../../README.md").contains(code), "copy sdk/mock/tests/readme.rs into README.md");
    assert!(code.lines().count() <= 30);
}
