//! The only place where a name of a schema becomes a Rust name.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span as TokenSpan};

use crate::api::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, Result, Span};
use crate::types::Surface;

/// Methods of the handles, which no operation may be called.
const HANDLE_METHODS: &[&str] = &[
    "as_public",
    "builder",
    "call",
    "clone",
    "current_session",
    "from_env",
    "graphql",
    "handle",
    "oauth",
    "protocol",
    "start_session",
    "with_session",
    "with_bearer",
];

/// Keywords that may be written as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that may not.
const RESERVED: &[&str] = &["self", "Self", "super", "crate", "_", ""];

/// Names of one API.
#[derive(Clone, Debug, Default)]
pub struct Names {
    acronyms: Vec<String>,
}

impl Names {
    /// Names that split runs of capitals by `acronyms` (in capitals).
    pub fn new(acronyms: &[String]) -> Self {
        let mut acronyms = acronyms.to_vec();
        acronyms.sort_by_key(|acronym| std::cmp::Reverse(acronym.len()));
        Self { acronyms }
    }

    /// The words of a name, in lower case: `SAMLIDPKey` → `saml`, `idp`, `key`.
    fn words(&self, name: &str) -> Vec<String> {
        let mut words = Vec::new();
        for part in name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
            for hump in humps(part) {
                match self.split_capitals(hump) {
                    Some(split) => words.extend(split),
                    None => words.push(hump.to_lowercase()),
                }
            }
        }
        words
    }

    /// A run of capitals as known acronyms, when it is made of nothing else. From the end, so that each place is split once.
    fn split_capitals(&self, run: &str) -> Option<Vec<String>> {
        // Per place, the acronym that begins there when the rest can be split, too.
        let mut first: Vec<Option<&str>> = vec![None; run.len()];
        let splits = |first: &[Option<&str>], at: usize| at == run.len() || first[at].is_some();
        for at in (0..run.len()).rev().filter(|at| run.is_char_boundary(*at)) {
            let mut acronyms = self.acronyms.iter().filter(|acronym| run[at..].starts_with(acronym.as_str()));
            first[at] = acronyms.find(|acronym| splits(&first, at + acronym.len())).map(String::as_str);
        }
        let mut words = Vec::new();
        let mut at = 0;
        while at < run.len() {
            let acronym = first[at]?;
            words.push(acronym.to_lowercase());
            at += acronym.len();
        }
        Some(words)
    }

    /// Pascal case.
    pub fn pascal(&self, name: &str) -> String {
        self.words(name).iter().map(|word| capitalised(word)).collect()
    }

    /// Snake case.
    pub fn snake(&self, name: &str) -> String {
        self.words(name).join("_")
    }

    /// Identifier of a model type.
    pub fn type_ident(&self, name: &str) -> Ident {
        identifier(&self.pascal(name))
    }

    /// Identifier of a field and of its setter.
    pub fn field_ident(&self, name: &str) -> Ident {
        identifier(&self.snake(name))
    }

    /// Identifier of a method.
    pub fn method_ident(&self, name: &str) -> Ident {
        identifier(&self.snake(name))
    }

    /// Identifier of an operation's entry in the method table.
    pub fn table_ident(&self, name: &str) -> Ident {
        identifier(&self.snake(name).to_uppercase())
    }

    /// Name of the request type of an operation.
    pub fn request_type(&self, operation: &str) -> String {
        format!("{}Request", self.pascal(operation))
    }

    /// Refuses names that cannot stand beside each other in Rust.
    pub fn check(&self, api: &Api) -> Result<()> {
        let mut findings = Vec::new();
        let mut types = Seen::new("type", &[]);
        for ty in api.types.values() {
            types.add(&self.pascal(&ty.name), &ty.name, &ty.span, &mut findings);
            let mut fields = Seen::new("field", &["new"]);
            for field in ty.fields() {
                fields.add(&self.snake(&field.name), &field.name, &field.span, &mut findings);
            }
        }
        for surface in [Surface::Public, Surface::Admin] {
            let mut methods = Seen::new("method", HANDLE_METHODS);
            for operation in api.operations.iter().filter(|operation| operation.surface == surface) {
                methods.add(&self.snake(&operation.name), &operation.name, &operation.span, &mut findings);
            }
        }
        // The method table and the words are of both surfaces: one name, one operation.
        if findings.is_empty() {
            let mut entries = Seen::new("operation", &[]);
            for operation in &api.operations {
                entries.add(&self.snake(&operation.name), &operation.name, &operation.span, &mut findings);
            }
        }
        check_messages(api, &mut findings);
        if findings.is_empty() { Ok(()) } else { Err(Diagnostics(findings)) }
    }
}

/// Refuses messages and their fields that prost-build cannot tell apart or name. The types that they carry may well have
/// names: a request is named by its operation, and an answer that only wraps another by that.
fn check_messages(api: &Api, findings: &mut Vec<Diagnostic>) {
    let seen = |what| Seen { mend: "in the .proto files", ..Seen::new(what, &[]) };
    let mut met: BTreeMap<&str, &Span> = BTreeMap::new();
    for ty in api.types.values() {
        for message in &ty.messages {
            met.insert(&message.name, &ty.span);
            let mut fields = seen("field");
            for field in &message.fields {
                fields.add(&wire_name(field.name.to_snake_case()), &field.name, &ty.span, findings);
            }
        }
    }
    for (operation, grpc) in api.operations.iter().filter_map(|operation| Some((operation, operation.grpc.as_ref()?))) {
        met.extend([&grpc.input, &grpc.output].map(|message| (message.as_str(), &operation.span)));
        if let Some(field) = &grpc.unwrap {
            seen("field").add(&wire_name(field.to_snake_case()), field, &operation.span, findings);
        }
    }
    let mut messages = seen("message");
    for (name, span) in met {
        messages.add(&wire_name(name.to_upper_camel_case()), name, span, findings);
    }
}

/// Name that prost-build gives to a message.
pub fn wire_type(message: &str) -> Ident {
    identifier(&wire_name(message.to_upper_camel_case()))
}

/// Name that prost-build gives to a field.
pub fn wire_field(field: &str) -> Ident {
    identifier(&wire_name(field.to_snake_case()))
}

/// prost-build writes `extern` as if it were reserved, and an underscore in front of a digit.
fn wire_name(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("_{name}");
    }
    if name == "extern" { "extern_".to_owned() } else { name }
}

/// Can it be an identifier, once it is escaped? Not every letter or digit of Unicode can stand in one.
fn is_identifier(name: &str) -> bool {
    if name.is_ascii() {
        return name.starts_with(|c: char| !c.is_ascii_digit()) && name.bytes().all(|c| c == b'_' || c.is_ascii_alphanumeric());
    }
    syn::parse_str::<Ident>(&format!("{name}_")).is_ok()
}

/// A Rust identifier, escaped when it is a keyword.
fn identifier(name: &str) -> Ident {
    if RESERVED.contains(&name) {
        return Ident::new(&format!("{name}_"), TokenSpan::call_site());
    }
    if KEYWORDS.contains(&name) { Ident::new_raw(name, TokenSpan::call_site()) } else { Ident::new(name, TokenSpan::call_site()) }
}

/// `camelCaseName` → `camel`, `Case`, `Name`; a run of capitals stays together but for the one that starts a word.
fn humps(part: &str) -> Vec<&str> {
    let chars: Vec<(usize, char)> = part.char_indices().collect();
    let mut cuts = vec![0];
    for at in 1..chars.len() {
        let (previous, current) = (chars[at - 1].1, chars[at].1);
        let next_is_lower = chars.get(at + 1).is_some_and(|(_, c)| c.is_lowercase());
        let starts_word = current.is_uppercase() && (!previous.is_uppercase() || next_is_lower);
        if starts_word {
            cuts.push(chars[at].0);
        }
    }
    cuts.push(part.len());
    cuts.windows(2).map(|pair| &part[pair[0]..pair[1]]).filter(|hump| !hump.is_empty()).collect()
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Names met so far in one Rust namespace.
struct Seen {
    what: &'static str,
    taken: &'static [&'static str],
    mend: &'static str,
    by_rust_name: BTreeMap<String, (String, Span)>,
}

impl Seen {
    fn new(what: &'static str, taken: &'static [&'static str]) -> Self {
        Self { what, taken, mend: "with an entry in the manifest", by_rust_name: BTreeMap::new() }
    }

    fn add(&mut self, rust: &str, name: &str, span: &Span, findings: &mut Vec<Diagnostic>) {
        let (what, mend) = (self.what, self.mend);
        if !is_identifier(rust) {
            findings.push(
                Diagnostic::new("AZ301", format!("`{name}` gives no Rust name for a {what}"))
                    .at(span, "declared here")
                    .help(format!("rename it {mend}")),
            );
        } else if self.taken.contains(&rust) {
            findings.push(
                Diagnostic::new("AZ302", format!("the {what} `{name}` would be called `{rust}`, which the runtime uses itself"))
                    .at(span, "declared here")
                    .help(format!("rename it {mend}")),
            );
        } else if let Some((other, other_span)) = self.by_rust_name.get(rust) {
            findings.push(
                Diagnostic::new("AZ303", format!("the {what}s `{other}` and `{name}` would both be called `{rust}`"))
                    .at(span, "this one")
                    .at(other_span, "and this one")
                    .help(format!("rename one of them {mend}")),
            );
        } else {
            self.by_rust_name.insert(rust.to_owned(), (name.to_owned(), span.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Source;
    use crate::merge::{Documents, merge};
    use crate::source;

    fn names() -> Names {
        Names::new(&["SAML", "IDP", "SP", "JWT", "OIDC", "OTP"].map(str::to_owned))
    }

    #[test]
    fn runs_of_capitals_are_split_by_acronyms() {
        for (name, pascal) in [
            ("SAMLIDPKey", "SamlIdpKey"),
            ("ImportSAMLSPMetadataRequest", "ImportSamlSpMetadataRequest"),
            ("ValidateJWTTokenResponse", "ValidateJwtTokenResponse"),
            ("OrgOIDCConnection", "OrgOidcConnection"),
            ("FgaTuple", "FgaTuple"),
            ("WebauthnCredentialInfo", "WebauthnCredentialInfo"),
            ("ABCThing", "AbcThing"),
        ] {
            assert_eq!(names().pascal(name), pascal);
        }
    }

    #[test]
    fn snake_case_keeps_words_that_are_already_apart() {
        for (name, snake) in [
            ("_saml_idp_keys", "saml_idp_keys"),
            ("GetSamlServiceProvider", "get_saml_service_provider"),
            ("ADMIN_SECRET", "admin_secret"),
            ("Users", "users"),
            ("oauth2", "oauth2"),
        ] {
            assert_eq!(names().snake(name), snake, "{name}");
        }
    }

    #[test]
    fn long_runs_of_capitals_are_split_in_no_time() {
        let names = Names::new(&["A", "AA"].map(str::to_owned));
        assert_eq!(names.pascal(&"A".repeat(200)).len(), 200);
        assert_eq!(names.pascal(&"A".repeat(200_000)).len(), 200_000);
    }

    #[test]
    fn what_rust_does_not_take_in_an_identifier_is_no_name() {
        for name in ["", "1a", "a²", "½", "٣", "ⓐ"] {
            assert!(!is_identifier(name), "{name}");
        }
        for name in ["_1", "größe", "名前", "a٣"] {
            assert!(is_identifier(name), "{name}");
        }
    }

    #[test]
    fn messages_that_prost_cannot_tell_apart_or_name_are_refused() {
        let read = |messages: &str| {
            let request = messages.split(' ').nth(1).expect("a message has a name");
            let head = "syntax = \"proto3\"; package t.v1; message In { string a = 1; }";
            let file = Source::new("t.proto", format!("{head} service S {{ rpc Get({request}) returns (In); }} {messages}"));
            let proto = source::proto::read(&[("t/v1/t.proto".to_owned(), file)]).unwrap_or_else(|error| panic!("{error}"));
            merge(Documents { proto: Some(proto.document), ..Documents::default() }, &names())
                .unwrap_or_else(|error| panic!("{error}"))
        };
        let error = names().check(&read("message in { string b = 1; }")).expect_err("`in` and `In` are both `In` in Rust");
        assert_eq!((error.0.len(), error.0[0].code, error.0[0].labels.len()), (1, "AZ303", 2), "{error}");
        assert_eq!(names().check(&read("message _1 { string b = 1; }")), Ok(()), "prost calls it `_1`");
    }

    #[test]
    fn keywords_are_escaped() {
        assert_eq!(names().field_ident("type").to_string(), "r#type");
        assert_eq!(names().field_ident("self").to_string(), "self_");
    }
}
