//! The OAuth endpoints of real servers that sign in different ways. See `authorizer_tests::oauth`.

use std::collections::BTreeSet;

use authorizer_tests::oauth::table::{Row, Table};
use authorizer_tests::oauth::{Seen, WAY, steps, tape, walk};
use authorizer_tests::scene::{Scene, World, replay, server};

fn table() -> Table {
    Table::load().unwrap_or_else(|failure| panic!("{failure}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_recorded_requests_are_made_again_all_of_them() {
    let table = table();
    let mut found = Vec::new();
    for profile in &table.profiles {
        let act = async |scene: &mut Scene| walk(&table, scene).await;
        let seen = replay(WAY, &tape(profile), act).await.unwrap_or_else(|failure| panic!("{profile}: {failure}"));
        found.push((profile.clone(), seen));
    }
    judge(&table, &found);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn live_servers_do_as_the_table_says() {
    let table = table();
    let (mut found, mut world) = (Vec::new(), None);
    for profile in &table.profiles {
        let Some(server) = server(profile).unwrap_or_else(|failure| panic!("{failure}")) else {
            println!("skipped: AUTHORIZER_{profile}_URL names no server");
            continue;
        };
        if world.is_none() {
            world = Some(World::from_env().await.unwrap_or_else(|failure| panic!("{failure}")));
        }
        let world = world.as_ref().expect("it was made above");
        let act = async |scene: &mut Scene| walk(&table, scene).await;
        let seen = world.play(&server, WAY, &tape(profile), act).await.unwrap_or_else(|failure| panic!("{profile}: {failure}"));
        found.push((profile.clone(), seen));
    }
    if !found.is_empty() {
        table.print(&found);
        judge(&table, &found);
    }
}

fn judge(table: &Table, found: &[(String, Vec<Seen>)]) {
    let complaints: Vec<_> = found.iter().flat_map(|(profile, seen)| table.complaints(profile, seen)).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

/// Each statement of a row is turned into another in turn: none of them may go unnoticed.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_row_that_says_something_else_is_noticed() {
    let table = table();
    let profile = &table.profiles[0];
    let act = async |scene: &mut Scene| walk(&table, scene).await;
    let seen = replay(WAY, &tape(profile), act).await.unwrap_or_else(|failure| panic!("{profile}: {failure}"));
    let complaints = |change: &dyn Fn(&mut Row)| {
        let mut other = table.clone();
        other.steps.iter_mut().for_each(change);
        other.complaints(profile, &seen).len()
    };
    let all = table.steps.len();
    assert_eq!(complaints(&|_| {}), 0);
    assert_eq!(complaints(&|row| row.message = "something else".to_owned()), all);
    assert_eq!(complaints(&|row| drop(row.at.insert(profile.clone(), "something else".to_owned()))), all);
    let apart = table.steps.iter().filter(|row| row.at.contains_key(profile)).count();
    assert_eq!(complaints(&|row| row.seen.push('.')), all - apart);
}

#[test]
fn every_step_has_one_row_and_every_row_a_step() {
    let table = table();
    let rows: Vec<_> = table.steps.iter().map(|row| row.step.as_str()).collect();
    let known: BTreeSet<_> = steps().map(|(name, _)| *name).collect();
    assert_eq!(rows.iter().copied().collect::<BTreeSet<_>>(), known);
    assert_eq!(rows.len(), known.len(), "a step has two rows");
    assert!(table.steps.iter().all(|row| row.at.keys().all(|profile| table.profiles.contains(profile))));
}
