//! Messages and enums → types.

use indexmap::IndexMap;
use prost_reflect::{EnumDescriptor, FieldDescriptor, FileDescriptor, Kind, MessageDescriptor, Syntax};

use super::descriptors::is_own;
use super::options::{self, is_deprecated};
use super::places::Places;
use crate::diagnostic::{Diagnostic, Span};
use crate::document::{Field, Type};
use crate::types::{EnumValue, Presence, ProtoField, Scalar, TypeKind, TypeRef};

/// Gathers the types of several files.
pub(super) struct Messages<'a> {
    places: &'a Places,
    types: IndexMap<String, Type>,
    findings: Vec<Diagnostic>,
}

impl<'a> Messages<'a> {
    pub(super) fn new(places: &'a Places) -> Self {
        Self { places, types: IndexMap::new(), findings: Vec::new() }
    }

    pub(super) fn finish(self) -> (IndexMap<String, Type>, Vec<Diagnostic>) {
        (self.types, self.findings)
    }

    pub(super) fn file(&mut self, file: &FileDescriptor) {
        if file.syntax() != Syntax::Proto3 {
            // Field number of `syntax` in a file's descriptor.
            self.unsupported("proto2 is", &self.places.span(file, &[12]));
            return;
        }
        for message in file.messages() {
            self.message(&message);
        }
        for list in file.enums() {
            self.enumeration(&list);
        }
    }

    fn message(&mut self, message: &MessageDescriptor) {
        let file = message.parent_file();
        let span = self.places.span(&file, message.path());
        for inner in message.child_messages().filter(|inner| !inner.is_map_entry()) {
            self.unsupported("messages inside of messages are", &self.places.span(&file, inner.path()));
        }
        for inner in message.child_enums() {
            self.unsupported("enums inside of messages are", &self.places.span(&file, inner.path()));
        }
        for choice in message.oneofs().filter(|choice| !choice.is_synthetic()) {
            self.unsupported("`oneof` is", &self.places.span(&file, choice.path()));
        }
        // By path: declaration order, where the descriptor sorts by number.
        let mut declared: Vec<FieldDescriptor> = message.fields().collect();
        declared.sort_by(|a, b| a.path().cmp(b.path()));
        let fields: Vec<Field> = declared.iter().filter_map(|field| self.field(&file, field)).collect();
        self.insert(Type {
            name: message.name().to_owned(),
            docs: self.places.docs(&file, message.path()),
            kind: TypeKind::Object(fields),
            span,
        });
    }

    fn field(&mut self, file: &FileDescriptor, field: &FieldDescriptor) -> Option<Field> {
        let span = self.places.span(file, field.path());
        let presence = presence(field);
        let ty = self.reference(field, &span)?;
        Some(Field {
            name: field.name().to_owned(),
            ty,
            nullable: matches!(presence, Presence::Explicit | Presence::Message),
            default: None,
            docs: self.places.docs(file, field.path()),
            deprecated: is_deprecated(&field.options()).then(String::new),
            proto: Some(ProtoField {
                name: field.name().to_owned(),
                number: field.number(),
                presence,
                rules: options::rules(&field.options()),
            }),
            rest: false,
            span,
        })
    }

    /// The type of a field; nothing when there is no room for it in the model, which is reported.
    fn reference(&mut self, field: &FieldDescriptor, span: &Span) -> Option<TypeRef> {
        if field.is_map() {
            self.unsupported("`map` is", span);
            return None;
        }
        let one = match field.kind() {
            Kind::String => TypeRef::Scalar(Scalar::String),
            Kind::Bool => TypeRef::Scalar(Scalar::Bool),
            Kind::Bytes => TypeRef::Scalar(Scalar::Bytes),
            Kind::Double => TypeRef::Scalar(Scalar::Float),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => TypeRef::Scalar(Scalar::Int32),
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => TypeRef::Scalar(Scalar::Int64),
            Kind::Float => return self.refuse("`float` is", span),
            Kind::Uint32 | Kind::Uint64 | Kind::Fixed32 | Kind::Fixed64 => {
                return self.refuse("unsigned integers are", span);
            }
            Kind::Message(message) => match message.full_name() {
                "google.protobuf.Struct" => TypeRef::Scalar(Scalar::Map),
                "google.protobuf.Value" => TypeRef::Scalar(Scalar::Any),
                name if !is_own(&message.parent_file()) => return self.refuse(&format!("`{name}` is"), span),
                _ => TypeRef::Named(message.name().to_owned()),
            },
            Kind::Enum(list) => TypeRef::Named(list.name().to_owned()),
        };
        Some(if field.is_list() { TypeRef::list(one) } else { one })
    }

    fn enumeration(&mut self, list: &EnumDescriptor) {
        let file = list.parent_file();
        let mut values: Vec<_> = list.values().collect();
        values.sort_by(|a, b| a.path().cmp(b.path()));
        let value = |value: &prost_reflect::EnumValueDescriptor| EnumValue {
            name: value.name().to_owned(),
            number: Some(value.number()),
            docs: self.places.docs(&file, value.path()),
            span: self.places.span(&file, value.path()),
        };
        let values = values.iter().map(value).collect();
        self.insert(Type {
            name: list.name().to_owned(),
            docs: self.places.docs(&file, list.path()),
            kind: TypeKind::Enum(values),
            span: self.places.span(&file, list.path()),
        });
    }

    /// Types lose their package, so two packages may clash.
    fn insert(&mut self, ty: Type) {
        match self.types.get(&ty.name) {
            Some(first) => self.findings.push(
                Diagnostic::new("AZ102", format!("the type `{}` is defined in two packages", ty.name))
                    .at(&ty.span, "defined again")
                    .at(&first.span, "first defined here")
                    .help("give the files of one package only"),
            ),
            None => {
                self.types.insert(ty.name.clone(), ty);
            }
        }
    }

    fn refuse(&mut self, what: &str, span: &Span) -> Option<TypeRef> {
        self.unsupported(what, span);
        None
    }

    fn unsupported(&mut self, what: &str, span: &Span) {
        let finding = Diagnostic::new("AZ104", format!("protobuf: {what} not supported")).at(span, "here");
        self.findings.push(finding.help("take this out of the .proto files, with what uses it"));
    }
}

fn presence(field: &FieldDescriptor) -> Presence {
    if field.is_list() || field.is_map() {
        Presence::Repeated
    } else if matches!(field.kind(), Kind::Message(_)) {
        Presence::Message
    } else if field.supports_presence() {
        Presence::Explicit
    } else {
        Presence::Implicit
    }
}
