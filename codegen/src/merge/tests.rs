use std::sync::Arc;

use super::*;
use crate::api::Variables;
use crate::diagnostic::{Diagnostics, Source};
use crate::source;
use crate::types::{Scalar, Surface, TypeRef};

const HEAD: &str = "syntax = \"proto3\";\npackage t.v1;\nimport \"google/api/annotations.proto\";\n";

fn names() -> Names {
    Names::new(&["SAML", "IDP"].map(str::to_owned))
}

fn graphql(text: &str) -> Document {
    source::graphql::read(&[Source::new("schema.graphql", text)]).unwrap_or_else(|error| panic!("{error}"))
}

fn proto(text: &str) -> Document {
    let file: Arc<Source> = Source::new("t/v1/t.proto", format!("{HEAD}{text}"));
    source::proto::read(&[("t/v1/t.proto".to_owned(), file)]).unwrap_or_else(|error| panic!("{error}")).document
}

fn openapi(text: &str) -> Document {
    source::openapi::read(&Source::new("openapi.json", text)).unwrap_or_else(|error| panic!("{error}"))
}

fn both(sdl: &str, messages: &str) -> Result<Api> {
    merge(Documents { graphql: Some(graphql(sdl)), proto: Some(proto(messages)), openapi: None }, &names())
}

fn codes(result: Result<Api>) -> Vec<&'static str> {
    match result {
        Ok(_) => Vec::new(),
        Err(Diagnostics(found)) => found.iter().map(|finding| finding.code).collect(),
    }
}

#[test]
fn an_admin_field_meets_the_rpc_of_the_admin_service_only() {
    let api = both(
        "type Query { _users: Users! users: Users! } type Users { total: Int! }",
        "service AdminService { rpc Users(UsersRequest) returns (UsersResponse); }
         message UsersRequest {} message UsersResponse { int64 total = 1; }",
    )
    .unwrap_or_else(|error| panic!("{error}"));
    let carried: Vec<(Surface, bool)> =
        api.operations.iter().map(|operation| (operation.surface, operation.grpc.is_some())).collect();
    assert_eq!(carried, [(Surface::Public, false), (Surface::Admin, true)]);
}

#[test]
fn one_answer_type_may_be_carried_by_many_messages() {
    let api = both(
        "type Query { a: Response! b: Response! } type Response { message: String! }",
        "service S { rpc A(ARequest) returns (AResponse); rpc B(BRequest) returns (BResponse); }
         message ARequest {} message AResponse { string message = 1; }
         message BRequest {} message BResponse { string message = 1; }",
    )
    .unwrap_or_else(|error| panic!("{error}"));
    let carriers: Vec<&str> = api.types["Response"].messages.iter().map(|message| message.name.as_str()).collect();
    assert_eq!((api.types.len(), carriers), (1, vec!["AResponse", "BResponse"]));
}

#[test]
fn a_nested_input_wrapper_is_taken_away_everywhere() {
    let api = both(
        "type Query { _clients(params: ListClients): Found! _groups(params: ListGroups): Found! }
         input ListClients { pagination: Paginated } input ListGroups { pagination: Paginated }
         input Paginated { pagination: PaginationRequest } input PaginationRequest { limit: Int }
         type Found { total: Int! }",
        "service AdminService { rpc Clients(ClientsRequest) returns (ClientsResponse); }
         message ClientsRequest { PaginationRequest pagination = 1; } message PaginationRequest { int64 limit = 1; }
         message ClientsResponse { int64 total = 1; }",
    )
    .unwrap_or_else(|error| panic!("{error}"));
    assert!(!api.types.contains_key("Paginated"));
    for request in ["ClientsRequest", "GroupsRequest"] {
        let field = &api.types[request].fields()[0];
        assert_eq!(field.ty, TypeRef::Named("PaginationRequest".to_owned()), "{request}");
        assert_eq!(
            field.graphql.as_ref().and_then(|graphql| graphql.wrap.as_ref()).map(|wrap| wrap.field.as_str()),
            Some("pagination"),
            "{request}"
        );
    }
}

#[test]
fn a_message_that_is_one_open_map_is_that_map() {
    let api = both(
        "scalar Map type Query { me: User! } type User { app_data: Map }",
        "service S { rpc Me(MeRequest) returns (User); } message MeRequest {}
         message User { AppData app_data = 1; } message AppData { Extra value = 1; } message Extra { string name = 1; }",
    );
    assert_eq!(codes(api), ["AZ215"], "a map is not just any message");
    let text = "import \"google/protobuf/struct.proto\"; service S { rpc Me(MeRequest) returns (User); } message MeRequest {}
         message User { AppData app_data = 1; } message AppData { google.protobuf.Struct value = 1; }";
    let api =
        both("scalar Map type Query { me: User! } type User { app_data: Map }", text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(api.types["User"].fields()[0].ty, TypeRef::Scalar(Scalar::Map));
    assert_eq!(api.map_messages["AppData"], "value");
}

#[test]
fn a_list_request_keeps_the_shape_of_its_message() {
    let api = both(
        "type Query { _hooks(params: PaginationRequest): Hooks! } input PaginationRequest { limit: Int } type Hooks { total: Int! }",
        "service AdminService { rpc Hooks(HooksRequest) returns (HooksResponse); }
         message HooksRequest { PaginationRequest pagination = 1; } message PaginationRequest { int64 limit = 1; }
         message HooksResponse { int64 total = 1; }",
    )
    .unwrap_or_else(|error| panic!("{error}"));
    let shape = api.operations[0].graphql.as_ref().map(|graphql| graphql.shape.clone());
    assert_eq!(shape, Some(Variables::Field { argument: "params".to_owned(), field: "pagination".to_owned() }));
}

#[test]
fn types_that_disagree_are_located_in_both_inputs() {
    let Err(Diagnostics(found)) = both(
        "type Query { clock: Clock! } type Clock { now: String! }",
        "service S { rpc Clock(ClockRequest) returns (Clock); } message ClockRequest {} message Clock { int64 now = 1; }",
    ) else {
        panic!("text is no number")
    };
    let places: Vec<&str> = found[0].labels.iter().map(|(span, _)| span.source.name.as_str()).collect();
    assert_eq!((found.len(), found[0].code, places), (1, "AZ215", vec!["schema.graphql", "t/v1/t.proto"]));
}

#[test]
fn answers_with_nothing_in_common_are_refused() {
    let result = both(
        "type Query { clock: Clock! } type Clock { now: String! }",
        "service S { rpc Clock(ClockRequest) returns (Weather); } message ClockRequest {} message Weather { string rain = 1; }",
    );
    assert_eq!(codes(result), ["AZ211"]);
}

#[test]
fn openapi_and_proto_must_give_an_operation_the_same_path() {
    let proto = proto(
        "service S { rpc Clock(ClockRequest) returns (Clock) { option (google.api.http) = { get: \"/v1/clock\" }; } }
         message ClockRequest {} message Clock { string now = 1; }",
    );
    let document = |path: &str| {
        openapi(&format!(
            r##"{{"openapi": "3.0.3", "info": {{"title": "t", "version": "1"}}, "paths": {{"{path}": {{"get": {{"operationId": "S_Clock",
            "responses": {{"200": {{"description": "", "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/Clock"}}}}}}}}}}}}}}}},
            "components": {{"schemas": {{"Clock": {{"type": "object", "properties": {{"now": {{"type": "string"}}}}}}}}}}}}"##
        ))
    };
    let merged = |path| merge(Documents { proto: Some(proto.clone()), openapi: Some(document(path)), graphql: None }, &names());
    assert_eq!(codes(merged("/v1/clock")), Vec::<&str>::new());
    assert_eq!(codes(merged("/v1/time")), ["AZ203"]);
}

#[test]
fn a_field_of_one_input_only_is_optional() {
    let api = both(
        "type Query { me: User! } type User { id: ID! methods: [String!]! }",
        "service S { rpc Me(MeRequest) returns (User); } message MeRequest {} message User { string id = 1; int64 age = 2; }",
    )
    .unwrap_or_else(|error| panic!("{error}"));
    let fields: Vec<(&str, bool, bool)> =
        api.types["User"].fields().iter().map(|field| (field.name.as_str(), field.nullable, field.one_sided)).collect();
    assert_eq!(fields, [("id", false, false), ("age", true, true), ("methods", true, true)]);
}

#[test]
fn a_type_inside_itself_is_optional_in_answers_since_selection_stops_there() {
    let api = merge(
        Documents {
            graphql: Some(graphql("type Query { tree: Tree! } type Tree { name: String! children: [Tree!]! }")),
            ..Documents::default()
        },
        &names(),
    )
    .unwrap_or_else(|error| panic!("{error}"));
    let children = &api.types["Tree"].fields()[1];
    assert!(children.nullable && children.one_sided);
}

#[test]
fn only_requests_are_unwrapped() {
    let result = both(
        "type Query { me: User! } type User { home: Box! } type Box { home: Home! } type Home { city: String! }",
        "service S { rpc Me(MeRequest) returns (User); } message MeRequest {}
         message User { Home home = 1; } message Home { string city = 1; }",
    );
    assert_eq!(codes(result), ["AZ212"]);
}

#[test]
fn one_call_serves_one_operation() {
    let api = both(
        "type Query { _hook: Hook! _get_hook: Hook! } type Hook { id: ID! }",
        "service AdminService { rpc GetHook(GetHookRequest) returns (Hook); } message GetHookRequest {} message Hook { string id = 1; }",
    )
    .unwrap_or_else(|error| panic!("{error}"));
    let carried: Vec<(&str, bool)> =
        api.operations.iter().map(|operation| (operation.name.as_str(), operation.grpc.is_some())).collect();
    assert_eq!(carried, [("get_hook", true), ("hook", false)]);
}

#[test]
fn a_request_and_a_type_of_one_name_are_refused_in_any_order() {
    let inputs = "input HookInput { id: ID! } input HookRequest { name: String! } input Other { hook: HookRequest! } type Done { ok: Boolean! }";
    for fields in [
        "hook(params: HookInput!): Done! other(params: Other!): Done!",
        "other(params: Other!): Done! hook(params: HookInput!): Done!",
    ] {
        let readings =
            Documents { graphql: Some(graphql(&format!("type Query {{ {fields} }} {inputs}"))), ..Documents::default() };
        assert_eq!(codes(merge(readings, &names())), ["AZ214"], "{fields}");
    }
}

#[test]
fn calls_with_parameters_are_refused_rather_than_cut() {
    let document = openapi(
        r##"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/users/{id}": {"get": {"operationId": "S_User",
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}}}}},
        "components": {"schemas": {"User": {"type": "object", "properties": {"id": {"type": "string"}}}}}}"##,
    );
    assert_eq!(codes(merge(Documents { openapi: Some(document), ..Documents::default() }, &names())), ["AZ207"]);
}

#[test]
fn openapi_and_proto_must_give_a_field_the_same_type() {
    let proto = proto(
        "service S { rpc Clock(ClockRequest) returns (Clock) { option (google.api.http) = { get: \"/v1/clock\" }; } }
         message ClockRequest {} message Clock { string now = 1; }",
    );
    let document = openapi(
        r##"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/v1/clock": {"get": {"operationId": "S_Clock",
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Clock"}}}}}}}},
        "components": {"schemas": {"Clock": {"type": "object", "properties": {"now": {"type": "boolean"}}}}}}"##,
    );
    assert_eq!(codes(merge(Documents { proto: Some(proto), openapi: Some(document), graphql: None }, &names())), ["AZ206"]);
}

#[test]
fn inputs_that_wrap_each_other_are_refused() {
    let merged = both(
        "type Query { q(params: In!): T! } input In { x: A y: B } input A { b: B } input B { a: A } type T { s: String }",
        "service S { rpc Q(QRequest) returns (T); } message QRequest { B x = 1; A y = 2; }
         message A { string s = 1; } message B { string s = 1; } message T { string s = 1; }",
    );
    assert!(codes(merged).contains(&"AZ212"));
}

#[test]
fn a_chain_of_types_longer_than_a_stack_is_refused() {
    const LENGTH: usize = 1_500;
    let chain = |word: &str, field: &str| -> String {
        let one = |at: usize| format!("{word} A{at} {{ {} }}\n", field.replace('N', &(at + 1).to_string()));
        (0..LENGTH).map(one).collect::<Vec<_>>().concat()
    };
    let sdl = format!("type Query {{ q: A0! }} type A{LENGTH} {{ s: String }} {}", chain("type", "n: AN"));
    let messages = format!(
        "service S {{ rpc Q(QRequest) returns (A0); }} message QRequest {{}} message A{LENGTH} {{ string s = 1; }} {}",
        chain("message", "AN n = 1;")
    );
    assert_eq!(codes(both(&sdl, &messages)), ["AZ427"]);
}
