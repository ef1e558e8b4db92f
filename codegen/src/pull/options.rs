//! What to ask a server for.

use std::time::Duration;

use crate::manifest::Language;

/// What to ask whom.
#[derive(Clone)]
pub struct Options {
    /// Where the server answers HTTP, e.g. `http://localhost:8080`.
    pub url: String,
    /// Where it answers gRPC; without one, the same host at port 9091.
    pub grpc_url: Option<String>,
    /// What to ask for.
    pub only: Vec<Language>,
    /// Headers of every request, e.g. for a proxy in front of the server. Never printed.
    pub headers: Vec<(String, String)>,
    /// How long each of the three may take.
    pub timeout: Duration,
    /// Most bytes that each of them may bring.
    pub limit: usize,
}

impl Options {
    /// Everything, within half a minute and 32 MiB each.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            grpc_url: None,
            only: Language::ALL.to_vec(),
            headers: Vec::new(),
            timeout: Duration::from_secs(30),
            limit: 32 << 20,
        }
    }
}
