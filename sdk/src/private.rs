//! What generated code uses of the runtime besides its public types.

pub(crate) mod v1 {
    #![allow(unused_imports, reason = "which of it generated code uses differs from API to API")]

    pub(crate) use crate::codec;
    #[cfg(feature = "grpc")]
    pub(crate) use crate::convert;
    pub(crate) use crate::endpoint::{AddedField, Credentials, Endpoint, Misfit, MisfitReason, SessionUse, Verb, Visitor};
    pub(crate) use crate::paging::{Place, Sealed, Start};
    pub(crate) use crate::server_version::ServerVersion;
}
