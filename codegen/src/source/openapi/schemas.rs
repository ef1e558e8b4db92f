//! Schemas → types.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, ObjectType, OpenAPI, ReferenceOr, Schema, SchemaKind, StringFormat,
    StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use super::places::{Places, dangling, unsupported};
use crate::diagnostic::Diagnostic;
use crate::document::{Field, Type};
use crate::types::{EnumValue, Scalar, TypeKind, TypeRef};

const PREFIX: &str = "#/components/schemas/";

/// Reads named schemas, and uses of them.
pub(super) struct Schemas<'a> {
    named: Option<&'a IndexMap<String, ReferenceOr<Schema>>>,
    places: &'a Places,
    /// How many references are being followed.
    depth: usize,
    findings: Vec<Diagnostic>,
    /// What was reported: an alias is read wherever it is used.
    reported: HashSet<String>,
}

const DEEPEST: usize = 32;

impl<'a> Schemas<'a> {
    pub(super) fn new(document: &'a OpenAPI, places: &'a Places) -> Self {
        Self {
            named: document.components.as_ref().map(|parts| &parts.schemas),
            places,
            depth: 0,
            findings: Vec::new(),
            reported: HashSet::new(),
        }
    }

    /// All named schemas that are types of their own.
    pub(super) fn finish(mut self) -> (IndexMap<String, Type>, Vec<Diagnostic>) {
        let mut types: IndexMap<String, Type> = IndexMap::new();
        for (raw, schema) in self.named.into_iter().flatten() {
            let ReferenceOr::Item(schema) = schema else { continue };
            let Some(ty) = self.named(raw, schema) else { continue };
            match types.get(&ty.name) {
                Some(first) => self.findings.push(
                    Diagnostic::new("AZ102", format!("two definitions are both `{}` without their package", ty.name))
                        .at(&ty.span, "the second")
                        .at(&first.span, "the first")
                        .help("give definitions of one package only"),
                ),
                None => {
                    types.insert(ty.name.clone(), ty);
                }
            }
        }
        (types, self.findings)
    }

    fn named(&mut self, raw: &str, schema: &'a Schema) -> Option<Type> {
        let pointer = ["components", "schemas", raw];
        let kind = match shape(schema) {
            Shape::Fields(object) => TypeKind::Object(self.fields(&object, &pointer)),
            Shape::Values(text) => TypeKind::Enum(self.values(&text.enumeration, &pointer)),
            Shape::Choice(members) => {
                let members = members.iter().filter_map(|member| self.reference(member, &pointer));
                TypeKind::Union(members.collect())
            }
            Shape::Other => {
                // An alias is replaced by what it stands for wherever it is used; here it is only checked.
                self.item(schema, &pointer);
                return None;
            }
        };
        let data = &schema.schema_data;
        Some(Type {
            name: without_package(raw).to_owned(),
            docs: docs(data.title.as_deref(), data.description.as_deref()),
            kind,
            span: self.places.span(&pointer),
        })
    }

    fn fields(&mut self, object: &Object<'a>, pointer: &[&str]) -> Vec<Field> {
        let mut fields = Vec::new();
        for (name, schema) in object.properties {
            let pointer = [pointer, &["properties", name]].concat();
            let (ty, data) = match schema {
                ReferenceOr::Item(schema) => (self.item(schema, &pointer), Some(&schema.schema_data)),
                ReferenceOr::Reference { reference } => (self.follow(reference, &pointer), None),
            };
            let Some(ty) = ty else { continue };
            let is_nullable = data.is_some_and(|data| data.nullable);
            fields.push(Field {
                name: name.clone(),
                ty,
                nullable: is_nullable || !object.required.contains(name),
                default: data.and_then(|data| data.default.as_ref()).map(ToString::to_string),
                docs: data.and_then(|data| docs(data.title.as_deref(), data.description.as_deref())),
                deprecated: data.filter(|data| data.deprecated).map(|_| String::new()),
                proto: None,
                rest: true,
                span: self.places.span(&pointer),
            });
        }
        fields
    }

    fn values(&mut self, values: &[Option<String>], pointer: &[&str]) -> Vec<EnumValue> {
        let span = self.places.span(&[pointer, &["enum"]].concat());
        let value = |name: &String| EnumValue { name: name.clone(), number: None, docs: None, span: span.clone() };
        values.iter().flatten().map(value).collect()
    }

    /// The type of a schema where it is used; nothing when it cannot be one, which is reported.
    pub(super) fn reference(&mut self, schema: &'a ReferenceOr<Schema>, pointer: &[&str]) -> Option<TypeRef> {
        match schema {
            ReferenceOr::Item(schema) => self.item(schema, pointer),
            ReferenceOr::Reference { reference } => self.follow(reference, pointer),
        }
    }

    /// A named type, or what an alias stands for.
    fn follow(&mut self, reference: &str, pointer: &[&str]) -> Option<TypeRef> {
        let raw = reference.strip_prefix(PREFIX).unwrap_or_default();
        self.depth += 1;
        let found = match self.named.and_then(|named| named.get(raw)) {
            // Aliases that lead deeper than this lead in a circle.
            _ if self.depth > DEEPEST => None,
            Some(ReferenceOr::Reference { reference }) => Some(self.follow(reference, pointer)),
            Some(ReferenceOr::Item(schema)) => Some(match shape(schema) {
                Shape::Other => self.item(schema, &["components", "schemas", raw]),
                _ => Some(TypeRef::Named(without_package(raw).to_owned())),
            }),
            None => None,
        };
        self.depth -= 1;
        found.unwrap_or_else(|| {
            self.report(dangling(reference, &self.places.span(pointer)));
            None
        })
    }

    fn item(&mut self, schema: &'a Schema, pointer: &[&str]) -> Option<TypeRef> {
        let scalar = |scalar| Some(TypeRef::Scalar(scalar));
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(text)) if !text.enumeration.is_empty() => {
                self.refuse("an enum without a name is", pointer)
            }
            SchemaKind::Type(SchemaType::String(text)) => scalar(of_text(text)),
            SchemaKind::Type(SchemaType::Integer(integer)) => scalar(match integer.format {
                VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Scalar::Int32,
                _ => Scalar::Int64,
            }),
            SchemaKind::Type(SchemaType::Number(_)) => scalar(Scalar::Float),
            SchemaKind::Type(SchemaType::Boolean(_)) => scalar(Scalar::Bool),
            SchemaKind::Type(SchemaType::Array(array)) => {
                let Some(items) = &array.items else { return Some(TypeRef::list(TypeRef::Scalar(Scalar::Any))) };
                let pointer = [pointer, &["items"]].concat();
                match items {
                    ReferenceOr::Item(item) => {
                        let of = Box::new(self.item(item, &pointer)?);
                        Some(TypeRef::List { of, nullable: item.schema_data.nullable })
                    }
                    ReferenceOr::Reference { reference } => self.follow(reference, &pointer).map(TypeRef::list),
                }
            }
            SchemaKind::Type(SchemaType::Object(object)) if object.properties.is_empty() => scalar(Scalar::Map),
            SchemaKind::Type(SchemaType::Object(_)) => self.refuse("an object without a name is", pointer),
            SchemaKind::AllOf { all_of } | SchemaKind::OneOf { one_of: all_of } | SchemaKind::AnyOf { any_of: all_of }
                if all_of.len() == 1 =>
            {
                self.reference(&all_of[0], pointer)
            }
            SchemaKind::AllOf { .. } => self.refuse("`allOf` of several schemas is", pointer),
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => self.refuse("a union without a name is", pointer),
            SchemaKind::Any(any) if *any == AnySchema::default() => scalar(Scalar::Any),
            SchemaKind::Any(any) if !any.properties.is_empty() => self.refuse("an object without a name is", pointer),
            SchemaKind::Not { .. } | SchemaKind::Any(_) => self.refuse("this combination of keywords is", pointer),
        }
    }

    fn refuse(&mut self, what: &str, pointer: &[&str]) -> Option<TypeRef> {
        self.report(unsupported(what, &self.places.span(pointer)));
        None
    }

    fn report(&mut self, finding: Diagnostic) {
        if self.reported.insert(format!("{finding:?}")) {
            self.findings.push(finding);
        }
    }
}

/// What a schema is when it has a name.
enum Shape<'a> {
    Fields(Object<'a>),
    Values(&'a StringType),
    Choice(&'a [ReferenceOr<Schema>]),
    /// No type of its own: text, a number, a list, an open map.
    Other,
}

struct Object<'a> {
    properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
    required: &'a [String],
}

fn shape(schema: &Schema) -> Shape<'_> {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) if !is_open(object) => {
            Shape::Fields(Object { properties: &object.properties, required: &object.required })
        }
        SchemaKind::Type(SchemaType::String(text)) if !text.enumeration.is_empty() => Shape::Values(text),
        SchemaKind::OneOf { one_of: members } | SchemaKind::AnyOf { any_of: members } if members.len() > 1 => {
            Shape::Choice(members)
        }
        // The keyword `type` is often forgotten.
        SchemaKind::Any(any) if is_object(any) => Shape::Fields(Object { properties: &any.properties, required: &any.required }),
        _ => Shape::Other,
    }
}

/// An object that is nothing but a map. A named one that says nothing at all is a message without fields.
fn is_open(object: &ObjectType) -> bool {
    let is_map = !matches!(object.additional_properties, None | Some(AdditionalProperties::Any(false)));
    object.properties.is_empty() && is_map
}

fn is_object(any: &AnySchema) -> bool {
    let combines = [&any.one_of, &any.all_of, &any.any_of].iter().any(|members| !members.is_empty());
    any.typ.is_none() && !any.properties.is_empty() && !combines && any.not.is_none()
}

fn of_text(text: &StringType) -> Scalar {
    match &text.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte | StringFormat::Binary) => Scalar::Bytes,
        VariantOrUnknownOrEmpty::Unknown(format) if format == "int64" || format == "uint64" => Scalar::Int64,
        _ => Scalar::String,
    }
}

/// Title and description: grpc-gateway makes a title of a comment's first line.
pub(super) fn docs(title: Option<&str>, description: Option<&str>) -> Option<String> {
    let parts: Vec<_> = [title, description].into_iter().flatten().map(str::trim).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// The name without the package that grpc-gateway puts in front: its version (`v1User`), or more of it where that is
/// not unique (`authorizerv1User`). A name proper begins with a capital, so `V1User` and `rpcStatus` are whole.
pub(super) fn without_package(raw: &str) -> &str {
    let start = raw.find(|c: char| c.is_ascii_uppercase()).unwrap_or_default();
    let (prefix, name) = raw.split_at(start);
    if is_package(prefix) { name } else { raw }
}

/// Letters and digits that end in a version: `v1`, `v2beta1`, `authorizerv1`.
fn is_package(prefix: &str) -> bool {
    let before = |text: &str| text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let number = before(prefix);
    if number == prefix.len() {
        return false;
    }
    let stem = &prefix[..number];
    let stem = match stem.strip_suffix("alpha").or(stem.strip_suffix("beta")) {
        Some(version) if before(version) < version.len() => &version[..before(version)],
        _ => stem,
    };
    stem.ends_with('v') && prefix.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
}
