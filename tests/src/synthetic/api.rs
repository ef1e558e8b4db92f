//! What an API of any size is made of, in no language yet.

/// Operations that share an owner, an entry and a record.
const GROUP: usize = 25;
const VERBS: [&str; 6] = ["create", "find", "update", "archive", "list", "assign"];
const NOUNS: [&str; 7] = ["ticket", "invoice", "shipment", "contract", "device", "journal", "warehouse"];

/// What an API is made of, in no language yet.
pub(super) struct Api {
    pub(super) operations: Vec<Operation>,
    /// Types that several operations use.
    pub(super) shared: Vec<Type>,
}

pub(super) struct Operation {
    /// In snake case.
    pub(super) name: String,
    /// In Pascal case.
    pub(super) rpc: String,
    pub(super) admin: bool,
    pub(super) docs: String,
    pub(super) request: Vec<Field>,
    /// Its answer in GraphQL.
    pub(super) answer: Answer,
    /// The message that answers.
    pub(super) message: Vec<Field>,
}

pub(super) enum Answer {
    /// A type of its own.
    Own,
    /// A shared type; over REST and gRPC a message of its own holds it, or has its fields.
    Shared(String),
}

pub(super) struct Type {
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) fields: Vec<Field>,
    pub(super) is_input: bool,
    /// Is there a message for it? Else its fields stand in messages of the operations.
    pub(super) is_message: bool,
}

#[derive(Clone)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
    pub(super) docs: Option<String>,
}

#[derive(Clone)]
pub(super) enum Kind {
    Text,
    Id,
    Integer,
    Number,
    Flag,
    Map,
    Texts,
    One(String),
    Many(String),
}

impl Api {
    pub(super) fn new(operations: usize) -> Self {
        let mut shared = vec![
            Type {
                name: "PageRequest".to_owned(),
                docs: "Which part of a long list is wanted.".to_owned(),
                fields: vec![optional("limit", Kind::Integer), optional("page", Kind::Integer)],
                is_input: true,
                is_message: true,
            },
            Type {
                name: "Notice".to_owned(),
                docs: "What was done, in words.".to_owned(),
                fields: vec![required("message", Kind::Text)],
                is_input: false,
                is_message: false,
            },
        ];
        shared.extend((0..operations.div_ceil(GROUP)).flat_map(group));
        Self { operations: (0..operations).map(Operation::new).collect(), shared }
    }
}

/// The types that a group of operations shares.
fn group(number: usize) -> [Type; 3] {
    let ty = |name: &str, docs: &str, fields: Vec<Field>| Type {
        name: format!("{name}{number}"),
        docs: format!("{docs} number {number}."),
        fields,
        is_input: false,
        is_message: true,
    };
    let owner = Kind::One(format!("Owner{number}"));
    [
        ty(
            "Owner",
            "A person or a team of group",
            vec![
                required("id", Kind::Id),
                required("name", Kind::Text),
                optional("email", Kind::Text),
                required("is_team", Kind::Flag),
            ],
        ),
        ty(
            "Entry",
            "One line of a document of group",
            vec![
                required("id", Kind::Id),
                optional("remark", Kind::Text),
                required("amount", Kind::Number),
                required("written_at", Kind::Integer),
                optional("author", owner.clone()),
            ],
        ),
        ty(
            "Record",
            "What the archive keeps of group",
            vec![
                required("id", Kind::Id),
                required("reason", Kind::Text),
                optional("attributes", Kind::Map),
                optional("closed_at", Kind::Integer),
                required("owners", Kind::Many(format!("Owner{number}"))),
            ],
        ),
    ]
}

impl Operation {
    pub(super) fn new(number: usize) -> Self {
        let (verb, noun) = (VERBS[number % VERBS.len()], NOUNS[number % NOUNS.len()]);
        let name = format!("{verb}_{noun}{number}");
        let rpc = format!("{}{}{number}", capitalised(verb), capitalised(noun));
        let group = number / GROUP;
        let (answer, message) = match number % 10 {
            9 => (Answer::Shared("Notice".to_owned()), vec![required("message", Kind::Text)]),
            8 => {
                let record = format!("Record{group}");
                (Answer::Shared(record.clone()), vec![optional("record", Kind::One(record))])
            }
            _ => (Answer::Own, answer(number, group)),
        };
        Self {
            docs: format!("{} the {noun} of case {number}. Its state is kept until the next call.", capitalised(verb)),
            admin: number % 5 < 2,
            request: if number % 10 == 7 { Vec::new() } else { request(number) },
            name,
            rpc,
            answer,
            message,
        }
    }

    /// The field of GraphQL: an admin's begins with `_`.
    pub(super) fn field(&self) -> String {
        if self.admin { format!("_{}", self.name) } else { self.name.clone() }
    }

    pub(super) fn service(&self) -> &'static str {
        if self.admin { "SyntheticAdminService" } else { "SyntheticService" }
    }

    pub(super) fn path(&self) -> String {
        if self.admin { format!("/v1/admin/{}", self.name) } else { format!("/v1/{}", self.name) }
    }

    pub(super) fn request_type(&self) -> String {
        format!("{}Request", self.rpc)
    }

    pub(super) fn message_type(&self) -> String {
        format!("{}Response", self.rpc)
    }
}

fn request(number: usize) -> Vec<Field> {
    let last = if number.is_multiple_of(4) { optional("attributes", Kind::Map) } else { optional("page", one("PageRequest")) };
    vec![
        described(required("id", Kind::Id), number, "Which one is meant"),
        described(required("title", Kind::Text), number, "A title that people read"),
        described(optional("remark", Kind::Text), number, "Anything that is worth knowing, without markup"),
        described(optional("is_urgent", Kind::Flag), number, "Is it looked at before all others?"),
        described(optional("labels", Kind::Texts), number, "Labels to find it by, in any order"),
        last,
    ]
}

fn answer(number: usize, group: usize) -> Vec<Field> {
    let last = if number.is_multiple_of(3) { optional("attributes", Kind::Map) } else { required("revision", Kind::Integer) };
    vec![
        described(required("id", Kind::Id), number, "Which one it is"),
        described(required("title", Kind::Text), number, "The title as it was given"),
        described(optional("remark", Kind::Text), number, "Anything that is worth knowing, without markup"),
        described(required("created_at", Kind::Integer), number, "Seconds since 1970"),
        described(optional("updated_at", Kind::Integer), number, "Seconds since 1970; absent when it never changed"),
        described(required("labels", Kind::Texts), number, "Labels to find it by, in alphabetical order"),
        described(optional("owner", one(&format!("Owner{group}"))), number, "Who is asked about it"),
        described(required("entries", Kind::Many(format!("Entry{group}"))), number, "Its lines, oldest first"),
        last,
    ]
}

fn one(name: &str) -> Kind {
    Kind::One(name.to_owned())
}

fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true, docs: None }
}

fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false, docs: None }
}

fn described(field: Field, number: usize, words: &str) -> Field {
    Field { docs: Some(format!("{words} (case {number}).")), ..field }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
