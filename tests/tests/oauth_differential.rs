//! Our requests next to those of the crate `oauth2`: see `authorizer_tests::standards::differential`.

use authorizer_tests::standards::differential::{Part, Table};

fn table() -> Table {
    Table::load().unwrap_or_else(|failure| panic!("{failure}"))
}

#[test]
fn every_difference_is_explained_and_every_explanation_is_of_a_difference() {
    let table = table();
    let found = table.compare().unwrap_or_else(|failure| panic!("{failure}"));
    for row in &table.rows {
        let parts: Vec<_> = row.differs.iter().map(|(part, why)| format!("{part:?}: {why}")).collect();
        let said = if parts.is_empty() { "the same".to_owned() } else { parts.join("; ") };
        println!("{:<20} {:<6} {said}", row.request, row.authentication);
    }
    let complaints = table.complaints(&found);
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn a_row_that_says_something_else_is_noticed() {
    let table = table();
    let found = table.compare().unwrap_or_else(|failure| panic!("{failure}"));
    for at in 0..table.rows.len() {
        for part in [Part::Method, Part::Headers, Part::Parameters, Part::Bytes] {
            let mut changed = self::table();
            let row = &mut changed.rows[at];
            if row.differs.remove(&part).is_none() {
                row.differs.insert(part, "no reason".to_owned());
            }
            assert_eq!(changed.complaints(&found).len(), 1, "{} with {}", table.rows[at].request, table.rows[at].authentication);
        }
        let mut changed = self::table();
        changed.rows.remove(at);
        assert_eq!(changed.complaints(&found).len(), 1);
    }
}
