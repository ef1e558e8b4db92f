//! GraphQL documents: as much of the language as a call needs. No fragments, no directives.

use serde_json::{Map, Value};

/// A field that a document asks for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Selected {
    /// Its name in the answer.
    pub(crate) alias: String,
    pub(crate) name: String,
    pub(crate) arguments: Value,
    pub(crate) inner: Vec<Selected>,
}

/// Reads the fields of a document's only operation, with the variables in their places.
pub(crate) fn read(text: &str, variables: &Value) -> Result<Vec<Selected>, String> {
    let mut reader = Reader { rest: text, variables };
    reader.word();
    reader.word();
    if reader.eat('(') {
        reader.skip_declarations()?;
    }
    let fields = reader.selection()?;
    match reader.peek() {
        None => Ok(fields),
        Some(_) => Err("the mock reads documents of one operation and without fragments".to_owned()),
    }
}

struct Reader<'d> {
    rest: &'d str,
    variables: &'d Value,
}

impl<'d> Reader<'d> {
    /// The next character that means something.
    fn peek(&mut self) -> Option<char> {
        loop {
            self.rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
            match self.rest.strip_prefix('#') {
                Some(comment) => self.rest = comment.trim_start_matches(|c| c != '\n'),
                None => return self.rest.chars().next(),
            }
        }
    }

    fn eat(&mut self, mark: char) -> bool {
        let found = self.peek() == Some(mark);
        if found {
            self.rest = &self.rest[mark.len_utf8()..];
        }
        found
    }

    fn expect(&mut self, mark: char) -> Result<(), String> {
        if self.eat(mark) { Ok(()) } else { Err(format!("Expected `{mark}`, found `{:.20}`", self.rest)) }
    }

    fn word(&mut self) -> Option<&'d str> {
        self.peek();
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(word).filter(|word| !word.is_empty())
    }

    fn name(&mut self) -> Result<&'d str, String> {
        self.word().ok_or_else(|| format!("Expected Name, found `{:.20}`", self.rest))
    }

    /// `$name: Type = default` up to the closing parenthesis: the values come with the variables.
    fn skip_declarations(&mut self) -> Result<(), String> {
        while !self.eat(')') {
            match self.peek() {
                None => return Err("Expected `)`, found the end".to_owned()),
                Some('"') => drop(self.text()?),
                Some(other) => self.rest = &self.rest[other.len_utf8()..],
            }
        }
        Ok(())
    }

    fn selection(&mut self) -> Result<Vec<Selected>, String> {
        self.expect('{')?;
        let mut fields = Vec::new();
        while !self.eat('}') {
            fields.push(self.field()?);
        }
        Ok(fields)
    }

    fn field(&mut self) -> Result<Selected, String> {
        let alias = self.name()?.to_owned();
        let name = if self.eat(':') { self.name()?.to_owned() } else { alias.clone() };
        let mut arguments = Map::new();
        if self.eat('(') {
            arguments = self.members(')')?;
        }
        let inner = if self.peek() == Some('{') { self.selection()? } else { Vec::new() };
        Ok(Selected { alias, name, arguments: arguments.into(), inner })
    }

    /// `name: value` up to a closing mark. A variable that was not given is an argument that was not given.
    fn members(&mut self, end: char) -> Result<Map<String, Value>, String> {
        let mut members = Map::new();
        while !self.eat(end) {
            let name = self.name()?.to_owned();
            self.expect(':')?;
            if let Some(value) = self.value()? {
                members.insert(name, value);
            }
        }
        Ok(members)
    }

    fn value(&mut self) -> Result<Option<Value>, String> {
        match self.peek() {
            Some('$') => {
                self.eat('$');
                let name = self.name()?;
                Ok(self.variables.get(name).cloned())
            }
            Some('"') => self.text().map(|text| Some(text.into())),
            Some('{') => {
                self.eat('{');
                self.members('}').map(|members| Some(members.into()))
            }
            Some('[') => {
                self.eat('[');
                let mut elements = Vec::new();
                while !self.eat(']') {
                    elements.extend(self.value()?);
                }
                Ok(Some(elements.into()))
            }
            Some('-' | '0'..='9') => self.number().map(Some),
            _ => Ok(Some(match self.name()? {
                "true" => true.into(),
                "false" => false.into(),
                "null" => Value::Null,
                word => word.into(),
            })),
        }
    }

    fn number(&mut self) -> Result<Value, String> {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        serde_json::from_str(number).map_err(|_| format!("Expected a number, found `{number}`"))
    }

    /// A string in quotes; its escapes are those of JSON.
    fn text(&mut self) -> Result<String, String> {
        let mut escaped = false;
        let end = self.rest.char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        let Some((end, _)) = end else { return Err("Unterminated string".to_owned()) };
        let (text, rest) = self.rest.split_at(end + 1);
        self.rest = rest;
        serde_json::from_str(text).map_err(|_| format!("`{text}` is no string"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn field(alias: &str, name: &str, arguments: Value, inner: Vec<Selected>) -> Selected {
        Selected { alias: alias.to_owned(), name: name.to_owned(), arguments, inner }
    }

    #[test]
    fn fields_have_aliases_arguments_and_fields() {
        let text = "query x($a: [In!]! = {b: \")\"}, $c: Int) { # none\n me: user(p: {a: $a, c: $c, l: [1, -2.5, \"\\\"x\", ON, null]}), { id } meta { version } }";
        let inner = |name| vec![field(name, name, json!({}), Vec::new())];
        let arguments = json!({"p": {"a": 7, "l": [1, -2.5, "\"x", "ON", null]}});
        let wanted = vec![field("me", "user", arguments, inner("id")), field("meta", "meta", json!({}), inner("version"))];
        assert_eq!(read(text, &json!({"a": 7})), Ok(wanted));
        assert_eq!(read("{meta{version}}", &Value::Null).map(|fields| fields.len()), Ok(1));
    }

    #[test]
    fn what_is_no_document_is_an_error() {
        for text in
            ["", "{", "{ a(", "{ a(b: \"c) }", "{ a } fragment x on Y { z }", "query ($a: Int", "{ ...x }", "{ a(b: 1x) }"]
        {
            assert!(read(text, &Value::Null).is_err(), "{text}");
        }
    }
}
