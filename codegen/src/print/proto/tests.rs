use std::sync::Arc;

use prost::Message as _;
use prost_types::descriptor_proto::ReservedRange;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet, MessageOptions};

use super::from_descriptors;
use crate::diagnostic::Source;
use crate::source::proto::{Proto, pool, read, read_descriptors};

const TEXT: &str = r#"syntax = "proto3";

package a.v1;

import "buf/validate/validate.proto";
import "google/api/annotations.proto";
import "google/protobuf/descriptor.proto";
import "google/protobuf/struct.proto";

extend google.protobuf.MethodOptions {
  repeated Tool tools = 50001;
  bool public = 50004;
}

service S {
  rpc F(Q) returns (R) {
    option deprecated = true;
    option (a.v1.tools) = {name: "a\"\\\n\303\251"};
    option (a.v1.tools) = {};
    option (a.v1.public) = true;
    option (google.api.http) = {post: "/f", body: "*"};
  }
  rpc G(R) returns (R);
}

message Tool {
  string name = 1;
}

message Q {
  reserved 1, 3 to 5, 100 to max;
  reserved "old", "older";
  optional string b = 9 [deprecated = true, (buf.validate.field) = {string: {min_len: 1, in: ["x", "y"]}}];
  repeated Q a = 2;
  google.protobuf.Struct c = 6 [json_name = "other"];
  E e = 7;
}

message R {}

enum E {
  reserved 2;
  reserved "E_GONE";
  E_NONE = 0;
  E_ONE = 1 [deprecated = true];
}
"#;

fn compiled() -> Proto {
    read(&[("a/v1/a.proto".to_owned(), Source::new("a", TEXT))]).unwrap()
}

#[test]
fn what_was_read_is_printed_again() {
    assert_eq!(from_descriptors(&compiled().descriptors).unwrap(), [("a/v1/a.proto".to_owned(), TEXT.to_owned())]);
}

#[test]
fn what_is_printed_reads_like_the_descriptors() {
    let first = compiled();
    let printed = from_descriptors(&first.descriptors).unwrap();
    let files: Vec<_> = printed.into_iter().map(|(path, text)| (path.clone(), Source::new(path, text))).collect();
    assert_eq!(read(&files).unwrap(), read_descriptors(&first.descriptors, "a").unwrap());
}

/// What the readers refuse is printed all the same: the carried interfaces use it.
const OLD: &str = r#"syntax = "proto2";

package b;

extend A {
  optional sint64 z = 1000 [default = -3];
}

message A {
  extensions 1000 to max;
  message C {
    required string s = 1 [default = "x\"y"];
  }
  optional .b.C far = 1;
  optional A.C near = 5;
  oneof c {
    int32 x = 2;
    A y = 3;
  }
  map<string, A> m = 4;
}

message C {}
"#;

const STREAMS: &str = r#"syntax = "proto3";

package a;

import public "b.proto";

service S {
  rpc F(stream b.A) returns (stream b.A);
}
"#;

#[test]
fn every_construct_of_the_language_is_printed() {
    let files = [("b.proto", OLD), ("a.proto", STREAMS)].map(|(name, text)| (name.to_owned(), Source::new(name, text)));
    let mut compiler = protox::Compiler::with_file_resolver(Files(files));
    compiler.open_file("a.proto").unwrap();
    compiler.include_imports(true);
    let printed = from_descriptors(&compiler.encode_file_descriptor_set()).unwrap();
    assert_eq!(printed[0].1, STREAMS);
    assert_eq!(printed[1].1, OLD);
}

#[test]
fn nonsense_is_refused() {
    assert_eq!(from_descriptors(b"no").unwrap_err().0[0].code, "AZ101");
    assert!(pool(b"no", &Source::new("a", "")).is_err());
}

struct Files([(String, Arc<Source>); 2]);

impl protox::file::FileResolver for Files {
    fn open_file(&self, name: &str) -> Result<protox::file::File, protox::Error> {
        match self.0.iter().find(|(other, _)| other == name) {
            Some((_, source)) => protox::file::File::from_source(name, &source.text),
            None => Err(protox::Error::file_not_found(name)),
        }
    }
}

#[test]
fn an_entry_of_a_map_without_a_value_is_refused_by_its_name() {
    let field = |name: &str, kind: Type, ty: Option<&str>, label: Label| FieldDescriptorProto {
        name: Some(name.to_owned()),
        number: Some(1),
        label: Some(label.into()),
        r#type: Some(kind.into()),
        type_name: ty.map(str::to_owned),
        ..FieldDescriptorProto::default()
    };
    let message =
        |name: &str, field| DescriptorProto { name: Some(name.to_owned()), field: vec![field], ..DescriptorProto::default() };
    let entry = DescriptorProto {
        options: Some(MessageOptions { map_entry: Some(true), ..MessageOptions::default() }),
        ..message("MEntry", field("key", Type::String, None, Label::Optional))
    };
    let holder = DescriptorProto {
        nested_type: vec![entry],
        ..message("A", field("m", Type::Message, Some(".a.A.MEntry"), Label::Repeated))
    };
    let file = FileDescriptorProto {
        name: Some("a.proto".to_owned()),
        package: Some("a".to_owned()),
        syntax: Some("proto3".to_owned()),
        message_type: vec![holder],
        ..FileDescriptorProto::default()
    };
    let error = from_descriptors(&FileDescriptorSet { file: vec![file] }.encode_to_vec()).expect_err("there is no value");
    assert!(error.0[0].message.contains("`a.A.MEntry`"), "{error}");
}

#[test]
fn a_reserved_range_that_holds_nothing_is_refused() {
    let range = |start, end| ReservedRange { start: Some(start), end: Some(end) };
    let message = DescriptorProto {
        name: Some("A".to_owned()),
        reserved_range: vec![range(5, 0), range(7, 8), range(9, 9)],
        ..DescriptorProto::default()
    };
    let file = FileDescriptorProto {
        name: Some("a.proto".to_owned()),
        syntax: Some("proto3".to_owned()),
        message_type: vec![message],
        ..FileDescriptorProto::default()
    };
    let bytes = FileDescriptorSet { file: vec![file] }.encode_to_vec();
    let error = from_descriptors(&bytes).expect_err("no compiler writes it");
    assert!(format!("{:?}", error.0[0].labels).contains("`A` has a range without numbers"), "{error}");
}
