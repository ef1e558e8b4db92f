//! What a server repeats of a body that it cannot read, and which may be a secret, is cut from its message.

/// How the GraphQL side begins when it repeats the whole body, and how the body begins.
const GRAPHQL: (&str, &str) = ("json request body could not be decoded", " body:");

/// How the reader of JSON under REST begins, and what it says right before a value that it repeats.
const PROTO: (&str, [&str; 3]) = ("proto:", ["invalid value", "unexpected token", "invalid escape code"]);

/// The message up to what it repeats.
pub(super) fn cut(mut message: String) -> String {
    if let Some(end) = of_graphql(&message).or_else(|| of_proto(&message)) {
        message.truncate(end);
    }
    message
}

fn of_graphql(message: &str) -> Option<usize> {
    let start = message.find(GRAPHQL.0)?;
    Some(start + message[start..].find(GRAPHQL.1)?)
}

fn of_proto(message: &str) -> Option<usize> {
    let start = message.find(PROTO.0)?;
    let ends = PROTO.1.into_iter().filter_map(|words| Some(start + message[start..].find(words)? + words.len()));
    let end = ends.min()?;
    let rest = &message[end..];
    // The name of the field stands between the words and the value, and helps.
    let named = if rest.starts_with(" for ") { rest.find(": ") } else { None };
    Some(end + named.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_repeated_is_cut_and_the_rest_stays() {
        for (message, rest) in [
            (
                r#"json request body could not be decoded: EOF body:{"password":"hunter2"#,
                "json request body could not be decoded: EOF",
            ),
            (
                "proto: (line 1:10): invalid value for string field email: 12345",
                "proto: (line 1:10): invalid value for string field email",
            ),
            (
                "bad: proto:\u{a0}syntax error (line 1:2): invalid value hunter2",
                "bad: proto:\u{a0}syntax error (line 1:2): invalid value",
            ),
            ("proto: syntax error (line 1:2): unexpected token {\"a: b\"", "proto: syntax error (line 1:2): unexpected token"),
            ("proto: (line 1:2): unknown field \"a\"", "proto: (line 1:2): unknown field \"a\""),
            ("invalid value of `email`", "invalid value of `email`"),
            ("unexpected EOF", "unexpected EOF"),
        ] {
            assert_eq!(cut(message.to_owned()), rest);
        }
    }
}
