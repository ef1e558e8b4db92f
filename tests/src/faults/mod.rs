//! Servers that do wrong, and what the SDK makes of it.
//!
//! A [`host::Host`] runs fake servers that follow a [`step::Script`], byte by byte. [`ground`] sets one up for each fault by its
//! name, [`matrix`] makes calls into all of them, and [`expected`] is what has to come of it. `make reliability` prints it all;
//! what needs no clock is tested, too.

pub mod arrivals;
mod bomb;
pub mod contents;
pub mod cookies;
mod cut_requests;
pub mod duplicates;
pub mod expected;
pub mod foreign;
mod frames;
pub mod ground;
pub mod honest;
pub mod host;
mod http1;
mod http2;
pub mod load;
pub mod matrix;
pub mod memory;
pub mod outage;
mod over_grpc;
mod over_http;
pub mod redirects;
mod retrying;
pub mod step;
mod tls;
pub mod users;
