//! What generated code and the crates of APIs use of the runtime, besides its public types. It is no part of the interface that
//! versions promise to users: names are only ever added to a version of it.

/// First version.
pub mod v1 {
    pub mod address {
        pub use crate::address::*;
    }
    pub mod background {
        pub use crate::background::*;
    }
    pub mod backoff {
        pub use crate::backoff::*;
    }
    #[cfg(feature = "blocking")]
    pub mod blocking {
        pub use crate::blocking::*;
    }
    pub mod call {
        pub use crate::call::*;
    }
    pub mod client_inner {
        pub use crate::client_inner::*;
    }
    pub mod client_settings {
        pub use crate::client_settings::*;
    }
    pub mod code {
        pub use crate::code::*;
    }
    pub mod codec {
        pub use crate::codec::*;
    }
    #[cfg(feature = "grpc")]
    pub mod convert {
        pub use crate::convert::*;
    }
    pub mod credentials {
        pub use crate::credentials::*;
    }
    pub mod date {
        pub use crate::date::*;
    }
    pub mod endpoint {
        pub use crate::endpoint::*;
    }
    pub mod error {
        pub use crate::error::*;
    }
    pub mod future {
        pub use crate::future::*;
    }
    pub mod headers {
        pub use crate::headers::*;
    }
    pub mod map {
        pub use crate::map::*;
    }
    pub mod network {
        pub use crate::network::*;
    }
    pub mod pages {
        pub use crate::pages::*;
    }
    pub mod paging {
        pub use crate::paging::*;
    }
    pub mod process {
        pub use crate::process::*;
    }
    pub mod profile {
        pub use crate::profile::*;
    }
    pub mod protocol {
        pub use crate::protocol::*;
    }
    pub mod proxy {
        pub use crate::proxy::*;
    }
    pub mod reader {
        pub use crate::reader::*;
    }
    pub mod redact {
        pub use crate::redact::*;
    }
    pub mod retry {
        pub use crate::retry::*;
    }
    pub mod runtime {
        pub use crate::runtime::*;
    }
    pub mod secret {
        pub use crate::secret::*;
    }
    pub mod server_version {
        pub use crate::server_version::*;
    }
    pub mod trace {
        pub use crate::trace::*;
    }
    pub mod transport {
        pub use crate::transport::*;
    }

    pub use crate::endpoint::{AddedField, Credentials, Endpoint, Messages, Misfit, MisfitReason, SessionUse, Verb, Visitor};
    pub use crate::paging::{Place, Sealed, Start};
    pub use crate::server_version::ServerVersion;
}
