//! The same clients without async.
//!
//! Calls end in [`send`](Call::send), which waits for the response. Each client drives its connections on a thread of its
//! own, so that it works anywhere, also inside an async runtime (where it blocks the thread it is called on).
//!
//! ```no_run
//! use authorizer::blocking::Client;
//!
//! let client = Client::builder("https://auth.example.com").client_id("my-client-id").build()?;
//! let meta = client.meta().send()?;
//! println!("{}", meta.version);
//! # Ok::<(), authorizer::Error>(())
//! ```

mod admin;
mod call;
mod client;
mod pages;
mod runtime;

pub use self::admin::{AdminClient, AdminClientBuilder};
pub use self::call::Call;
pub use self::client::{Client, ClientBuilder};
pub use self::pages::{Items, Pages};
