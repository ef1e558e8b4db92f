//! The mock server, by way of the SDK and of bare sockets.

mod examples;
mod faults;
mod logins;
mod own_documents;
mod server;
mod stubs;

use authorizer::Protocol;

const PROTOCOLS: [Protocol; 3] = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];
