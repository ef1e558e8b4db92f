//! Why a map cannot be sent, found before anything is.

use std::fmt::Write;

use serde_json::map::Iter;
use serde_json::{Number, Value};

use super::Map;
use crate::protocol::Protocol;

/// Longest path that is named, in bytes.
const LONGEST_PATH: usize = 120;

/// Why a map cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It has more levels than are read.
    TooDeep {
        /// The member with the most of them; empty when it must not be shown.
        path: String,
    },
    /// So many members were left out when it was read.
    #[doc(hidden)]
    Unread { count: usize },
    /// The protocol has no such integers.
    Inexact {
        /// The member and what is in it; empty when it must not be shown.
        path: String,
        #[doc(hidden)]
        integer: String,
    },
}

impl Problem {
    /// Without names of members.
    pub(crate) fn hidden(self) -> Self {
        match self {
            Self::TooDeep { .. } => Self::TooDeep { path: String::new() },
            Self::Inexact { .. } => Self::Inexact { path: String::new(), integer: "an integer".to_owned() },
            Self::Unread { count } => Self::Unread { count },
        }
    }

    /// What is wrong with the field of a request.
    pub(crate) fn explain(&self, field: &str) -> String {
        match self {
            Self::TooDeep { path } => format!(
                "the field `{field}{path}` has too many levels of nesting: more than {} could not be read back",
                Map::MAX_DEPTH
            ),
            Self::Unread { count } => format!(
                "the field `{field}` lacks {count} of the members that the server has, since they were nested too deep to be read: \
                 this would delete them, so call `clear_unreadable()` before if it shall"
            ),
            Self::Inexact { path, integer } => format!("the field `{field}{path}` has {integer}, which no double holds"),
        }
    }
}

/// The first problem of a map over a protocol.
pub(crate) fn find(map: &Map, protocol: Protocol) -> Option<Problem> {
    let count = map.unreadable().count();
    if count > 0 {
        return Some(Problem::Unread { count });
    }
    let mut open = vec![Open::Object(map.iter(), None)];
    while let Some(top) = open.last_mut() {
        match top.next() {
            None => drop(open.pop()),
            Some(value) => {
                let inner = match value {
                    Value::Array(list) => Open::List(list.iter(), 0),
                    Value::Object(members) => Open::Object(members.iter(), None),
                    Value::Number(number) if protocol == Protocol::Grpc && !is_double(number) => {
                        return Some(Problem::Inexact { path: path(&open), integer: format!("the integer {number}") });
                    }
                    _ => continue,
                };
                if open.len() == Map::MAX_DEPTH {
                    open.truncate(1);
                    return Some(Problem::TooDeep { path: path(&open) });
                }
                open.push(inner);
            }
        }
    }
    None
}

/// A list or an object, and how far it has been looked at.
enum Open<'v> {
    List(std::slice::Iter<'v, Value>, usize),
    Object(Iter<'v>, Option<&'v str>),
}

impl<'v> Open<'v> {
    fn next(&mut self) -> Option<&'v Value> {
        match self {
            Self::List(left, seen) => {
                *seen += 1;
                left.next()
            }
            Self::Object(left, last) => left.next().map(|(key, value)| {
                *last = Some(key);
                value
            }),
        }
    }
}

fn path(open: &[Open<'_>]) -> String {
    let mut path = String::new();
    for level in open {
        match level {
            Open::List(_, seen) => drop(write!(path, "[{}]", seen - 1)),
            Open::Object(_, last) => drop(write!(path, ".{}", last.unwrap_or_default().escape_debug())),
        }
        if path.len() > LONGEST_PATH {
            let end = (0..=LONGEST_PATH).rev().find(|at| path.is_char_boundary(*at)).unwrap_or_default();
            path.truncate(end);
            path.push('…');
            break;
        }
    }
    path
}

/// Does a double hold a number? Of those with a fraction or an exponent it is enough that there is a double near it.
fn is_double(number: &Number) -> bool {
    const EXACT: i64 = 1 << 53;
    if number.as_i64().is_some_and(|integer| (-EXACT..=EXACT).contains(&integer)) {
        return true;
    }
    let Some(double) = number.as_f64().filter(|double| double.is_finite()) else { return false };
    let text = number.to_string();
    text.contains(['.', 'e', 'E']) || text == format!("{double:.0}")
}
