//! Differences between two servers' APIs, and what they mean.

use std::fmt;

use crate::api::{Field, Operation};

/// What a release of the SDK must be called under cargo's rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Nothing differs.
    #[default]
    None,
    /// Code that compiles goes on to compile and gains nothing.
    Patch,
    /// It goes on to compile, and there is more than before.
    Minor,
    /// Some code no longer compiles, or means something else.
    Major,
}

/// Does an SDK of one version work with a server of another?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// As before.
    #[default]
    Works,
    /// What worked goes on to work; something new, or something that is set, is refused or ignored.
    Limited,
    /// Calls that worked fail.
    Breaks,
}

/// A way over the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// GraphQL.
    GraphQl,
    /// REST.
    Rest,
    /// gRPC.
    Grpc,
}

impl Protocol {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::GraphQl, Self::Rest, Self::Grpc];

    /// As it is called.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GraphQl => "GraphQL",
            Self::Rest => "REST",
            Self::Grpc => "gRPC",
        }
    }

    /// Those that carry an operation.
    pub fn of_operation(operation: &Operation) -> Vec<Self> {
        let carried = [operation.graphql.is_some(), operation.rest.is_some(), operation.grpc.is_some()];
        Self::ALL.into_iter().zip(carried).filter(|(_, carried)| *carried).map(|(protocol, _)| protocol).collect()
    }

    /// Those that carry a field.
    pub fn of_field(field: &Field) -> Vec<Self> {
        let carried = [field.graphql.is_some(), field.rest, field.proto.is_some()];
        Self::ALL.into_iter().zip(carried).filter(|(_, carried)| *carried).map(|(protocol, _)| protocol).collect()
    }
}

/// An effect per protocol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects([Effect; 3]);

impl Effects {
    /// The same effect on some protocols, none on the others.
    pub fn on(protocols: &[Protocol], effect: Effect) -> Self {
        Self(Protocol::ALL.map(|protocol| if protocols.contains(&protocol) { effect } else { Effect::Works }))
    }

    /// The effect on one protocol.
    pub fn of(&self, protocol: Protocol) -> Effect {
        self.0[protocol as usize]
    }

    /// The worst one.
    pub fn worst(&self) -> Effect {
        self.0.into_iter().max().unwrap_or_default()
    }

    /// Both at once: the worse one on each protocol.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(Protocol::ALL.map(|protocol| self.of(protocol).max(other.of(protocol))))
    }
}

/// What happened to an SDK when it, or its server, is exchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wire {
    /// The SDK is of the old version, the server of the new one.
    pub old_sdk: Effects,
    /// The SDK is of the new version, the server of the old one.
    pub new_sdk: Effects,
}

impl Wire {
    /// The same in both directions.
    pub fn both(effects: Effects) -> Self {
        Self { old_sdk: effects, new_sdk: effects }
    }

    /// Both at once.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { old_sdk: self.old_sdk.and(other.old_sdk), new_sdk: self.new_sdk.and(other.new_sdk) }
    }
}

/// What kind of difference it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An operation is gone.
    OperationRemoved,
    /// The same operation has another name.
    OperationRenamed,
    /// An operation is new.
    OperationAdded,
    /// It moved from one handle to the other.
    HandleChanged,
    /// It takes another request, takes one now, or takes none any more.
    RequestChanged,
    /// It answers with another type.
    ResponseRetyped,
    /// Fewer protocols carry it.
    ProtocolLost,
    /// More protocols carry it.
    ProtocolGained,
    /// Its root field is called otherwise, or is a mutation instead of a query.
    GraphQlMoved,
    /// The types of its GraphQL variables are called otherwise.
    VariablesChanged,
    /// GraphQL nests its request in another way.
    Renested,
    /// Verb or path of REST changed.
    RestMoved,
    /// Service or method of gRPC changed.
    GrpcMoved,
    /// REST and gRPC wrap its answer in another way.
    AnswerRenested,
    /// Options of its RPC changed.
    OptionsChanged,
    /// Its messages are called otherwise.
    MessagesRenamed,
    /// Its use warns now, or no longer.
    DeprecationChanged,
    /// A type is gone.
    TypeRemoved,
    /// The same type has another name.
    TypeRenamed,
    /// A type is new.
    TypeAdded,
    /// A type is behind the feature `legacy` now, or no longer.
    GateChanged,
    /// `new` or `Default` of a type changed.
    ConstructorChanged,
    /// A field is gone.
    FieldRemoved,
    /// The same field has another name.
    FieldRenamed,
    /// A field is new.
    FieldAdded,
    /// A field has another type.
    FieldRetyped,
    /// A field that had to be there may be absent, or the reverse.
    PresenceChanged,
    /// Unset and zero are told apart in proto now, or no longer.
    ProtoPresenceChanged,
    /// GraphQL nests a field in another way.
    FieldRenested,
    /// A field has another name in GraphQL or proto.
    WireNameChanged,
    /// A field has another number in proto.
    Renumbered,
    /// Fewer protocols carry a field.
    FieldProtocolLost,
    /// More protocols carry a field.
    FieldProtocolGained,
    /// The server checks a field in another way.
    RulesChanged,
    /// A field has another default value.
    DefaultChanged,
    /// A field is deprecated now, or no longer.
    FieldDeprecationChanged,
}

impl Kind {
    /// First part of the stable id.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OperationRemoved => "operation-removed",
            Self::OperationRenamed => "operation-renamed",
            Self::OperationAdded => "operation-added",
            Self::HandleChanged => "handle-changed",
            Self::RequestChanged => "request-changed",
            Self::ResponseRetyped => "response-retyped",
            Self::ProtocolLost => "protocol-lost",
            Self::ProtocolGained => "protocol-gained",
            Self::GraphQlMoved => "graphql-moved",
            Self::VariablesChanged => "variables-changed",
            Self::Renested => "request-renested",
            Self::RestMoved => "rest-moved",
            Self::GrpcMoved => "grpc-moved",
            Self::AnswerRenested => "answer-renested",
            Self::OptionsChanged => "options-changed",
            Self::MessagesRenamed => "messages-renamed",
            Self::DeprecationChanged => "deprecation-changed",
            Self::TypeRemoved => "type-removed",
            Self::TypeRenamed => "type-renamed",
            Self::TypeAdded => "type-added",
            Self::GateChanged => "gate-changed",
            Self::ConstructorChanged => "constructor-changed",
            Self::FieldRemoved => "field-removed",
            Self::FieldRenamed => "field-renamed",
            Self::FieldAdded => "field-added",
            Self::FieldRetyped => "field-retyped",
            Self::PresenceChanged => "presence-changed",
            Self::ProtoPresenceChanged => "proto-presence-changed",
            Self::FieldRenested => "field-renested",
            Self::WireNameChanged => "wire-name-changed",
            Self::Renumbered => "field-renumbered",
            Self::FieldProtocolLost => "field-protocol-lost",
            Self::FieldProtocolGained => "field-protocol-gained",
            Self::RulesChanged => "rules-changed",
            Self::DefaultChanged => "default-changed",
            Self::FieldDeprecationChanged => "field-deprecation-changed",
        }
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind it is.
    pub kind: Kind,
    /// An operation, a type, or `Type.field`, by its old name where it had one.
    pub subject: String,
    /// What there was.
    pub before: Option<String>,
    /// What there is.
    pub after: Option<String>,
    /// Where it can be seen.
    pub protocols: Vec<Protocol>,
    /// What it means for the Rust API.
    pub rust: Impact,
    /// What it means for an SDK and a server of different versions.
    pub wire: Wire,
    /// What a user of the SDK must do.
    pub advice: String,
}

impl Change {
    /// A difference that nothing is known of yet.
    pub fn new(kind: Kind, subject: impl Into<String>, rust: Impact) -> Self {
        Self {
            kind,
            subject: subject.into(),
            before: None,
            after: None,
            protocols: Vec::new(),
            rust,
            wire: Wire::default(),
            advice: String::new(),
        }
    }

    /// What there was and what there is; an empty text is nothing.
    #[must_use]
    pub fn from_to(mut self, before: impl Into<String>, after: impl Into<String>) -> Self {
        self.before = Some(before.into()).filter(|text| !text.is_empty());
        self.after = Some(after.into()).filter(|text| !text.is_empty());
        self
    }

    /// Where it can be seen, and with what effect.
    #[must_use]
    pub fn on(mut self, protocols: &[Protocol], wire: Wire) -> Self {
        self.protocols = protocols.to_vec();
        self.wire = wire;
        self
    }

    /// What a user must do.
    #[must_use]
    pub fn advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = advice.into();
        self
    }

    /// Stable: the same difference has the same id in every comparison.
    pub fn id(&self) -> String {
        format!("{}:{}", self.kind.as_str(), self.subject)
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Works => "works",
            Self::Limited => "limited",
            Self::Breaks => "breaks",
        })
    }
}

/// All that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// The differences: operations first, then types and fields; within these by name.
    pub changes: Vec<Change>,
}

impl Diff {
    /// What a release of the SDK must be.
    pub fn rust(&self) -> Impact {
        self.changes.iter().map(|change| change.rust).max().unwrap_or_default()
    }

    /// What an exchange of one side means.
    pub fn wire(&self) -> Wire {
        self.changes.iter().fold(Wire::default(), |wire, change| wire.and(change.wire))
    }
}
