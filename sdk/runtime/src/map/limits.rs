//! Limits of open maps, and what is said of maps beyond them.

use serde_json::Value;

/// Members of an open map.
pub(super) type Members = serde_json::Map<String, Value>;

/// Most levels of nesting that are read and written.
pub(super) const MAX_DEPTH: usize = 100;

/// What a serializer says of a map with too many levels.
pub(crate) const TOO_DEEP: &str = "a map has more than 100 levels of nesting, which no response would show again";

/// What it says of a map that was not read as a whole.
pub(crate) const UNREAD: &str = "a map lacks members that were not read: send it after `clear_unreadable()`, which deletes them";

/// What the error about members that were not read says.
pub(super) fn unread(count: usize) -> String {
    let (members, were) = if count == 1 { ("member", "was") } else { ("members", "were") };
    format!(
        "{count} {members} of the map {were} not read: more than {MAX_DEPTH} levels of nesting; `Map::unreadable` has their keys"
    )
}
