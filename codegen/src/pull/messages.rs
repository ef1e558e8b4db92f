//! The messages of server reflection, as far as they are needed. Both versions of the service have the same.

/// One question.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Request {
    /// What is asked.
    #[prost(oneof = "Question", tags = "3, 4, 7")]
    pub(super) question: Option<Question>,
}

/// What may be asked.
#[derive(Clone, PartialEq, prost::Oneof)]
pub(super) enum Question {
    /// The file of a name.
    #[prost(string, tag = "3")]
    FileByFilename(String),
    /// The file that declares a symbol.
    #[prost(string, tag = "4")]
    FileContainingSymbol(String),
    /// All services.
    #[prost(string, tag = "7")]
    ListServices(String),
}

/// One answer.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Response {
    /// What is answered.
    #[prost(oneof = "Told", tags = "4, 6, 7")]
    pub(super) told: Option<Told>,
}

/// What may be answered.
#[derive(Clone, PartialEq, prost::Oneof)]
pub(super) enum Told {
    /// Files, each an encoded `FileDescriptorProto`.
    #[prost(message, tag = "4")]
    Files(Files),
    /// Services.
    #[prost(message, tag = "6")]
    Services(Services),
    /// Neither.
    #[prost(message, tag = "7")]
    Failure(Failure),
}

/// Files.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Files {
    /// Each an encoded `FileDescriptorProto`.
    #[prost(bytes = "vec", repeated, tag = "1")]
    pub(super) files: Vec<Vec<u8>>,
}

/// Services.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Services {
    /// Each with its full name.
    #[prost(message, repeated, tag = "1")]
    pub(super) services: Vec<Service>,
}

/// A service.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Service {
    /// Its full name.
    #[prost(string, tag = "1")]
    pub(super) name: String,
}

/// Why a question is not answered.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Failure {
    /// A gRPC status.
    #[prost(int32, tag = "1")]
    pub(super) code: i32,
    /// In words.
    #[prost(string, tag = "2")]
    pub(super) message: String,
}
