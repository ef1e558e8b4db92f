//! What the server refuses has the same code over every protocol, but where the table says otherwise. See
//! `authorizer_tests::refusals`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use authorizer::Protocol;
use authorizer_tests::driver::{Surface, Way};
use authorizer_tests::refusals::table::{Exception, Is, Over, Refusal, Table};
use authorizer_tests::refusals::{Outcome, bring_about, conditions, judge, page, tape};
use authorizer_tests::scene::{Scene, World, replay, server};
use authorizer_tests::scratch::top;

fn table() -> Table {
    Table::load().unwrap_or_else(|failure| panic!("{failure}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_condition_has_the_same_code_over_every_protocol_and_on_both_surfaces() {
    let table = table();
    let mut outcomes = Vec::new();
    for profile in &table.profiles {
        for way in Way::all() {
            let act = async |scene: &mut Scene| bring_about(&table, &profile.name, scene).await;
            let found = replay(way, &tape(&profile.name, way), act).await;
            outcomes.extend(found.unwrap_or_else(|failure| panic!("{}, {way}: {failure}", profile.name)));
        }
    }
    report(&table, &outcomes);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn live_servers_refuse_the_same() {
    let table = table();
    let mut outcomes = Vec::new();
    let mut world = None;
    for profile in &table.profiles {
        let name = profile.name.replace('-', "_").to_ascii_uppercase();
        let Some(server) = server(&name).unwrap_or_else(|failure| panic!("{failure}")) else {
            println!("skipped: AUTHORIZER_{name}_URL names no server");
            continue;
        };
        if world.is_none() {
            world = Some(World::from_env().await.unwrap_or_else(|failure| panic!("{failure}")));
        }
        let world = world.as_ref().expect("it was made above");
        for way in Way::all().filter(|way| way.surface == Surface::Async) {
            let act = async |scene: &mut Scene| bring_about(&table, &profile.name, scene).await;
            let found = world.play(&server, way, &tape(&profile.name, way), act).await;
            outcomes.extend(found.unwrap_or_else(|failure| panic!("{failure}")));
        }
    }
    report(&table, &outcomes);
}

/// Prints what came of each condition, and fails on what is not in the table.
fn report(table: &Table, outcomes: &[Outcome]) {
    for refusal in &table.refusals {
        let of = |protocol: Protocol| {
            let same = |outcome: &&Outcome| outcome.refusal.condition == refusal.condition && outcome.way.protocol == protocol;
            let codes: BTreeSet<_> = outcomes.iter().filter(same).map(code).collect();
            codes.into_iter().collect::<Vec<_>>().join("/")
        };
        let [graphql, rest, grpc] = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc].map(of);
        println!("{:<50} {graphql:<27} {rest:<27} {grpc}", refusal.title());
    }
    let complaints: Vec<_> = outcomes.iter().flat_map(|of| judge::complaints(&of.refusal, of.way, of.error.as_ref())).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
    println!("{} conditions, {} calls", table.refusals.len(), outcomes.len());
    let whole = |refusal: &&Refusal| {
        let calls = outcomes.iter().filter(|of| of.refusal.condition == refusal.condition);
        let mut errors = calls.filter_map(|of| of.error.as_ref());
        errors.all(|error| error.unredacted_message().is_some_and(|raw| judge::is_shown(error.message(), &raw, 0)))
    };
    let parted: Vec<_> = table.refusals.iter().filter(|refusal| !whole(refusal)).collect();
    let whole = table.refusals.len() - parted.len();
    println!("messages shown as the server wrote them: {whole} of {}, and but for values that it repeats:", table.refusals.len());
    for refusal in parted {
        let error = outcomes.iter().find(|of| of.refusal.condition == refusal.condition).and_then(|of| of.error.as_ref());
        println!("{:<50} {}", refusal.title(), error.map_or("", authorizer::Error::message));
    }
}

fn code(outcome: &Outcome) -> String {
    outcome.error.as_ref().map_or_else(|| "ok".to_owned(), |error| error.code().map_or("none", |code| code.as_str()).to_owned())
}

/// Each statement of a row is turned into another in turn: none of them may go unnoticed.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_row_that_says_something_else_is_noticed() {
    let table = table();
    for protocol in [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc] {
        let way = Way { protocol, surface: Surface::Async };
        let act = async |scene: &mut Scene| bring_about(&table, "locks", scene).await;
        let outcomes = replay(way, &tape("locks", way), act).await.unwrap_or_else(|failure| panic!("{failure}"));
        for outcome in outcomes {
            let complaints = |change: &dyn Fn(&mut Refusal)| {
                let mut refusal = outcome.refusal.clone();
                change(&mut refusal);
                let error = outcome.error.as_ref().expect("all of this profile are refused");
                judge::complaints(&refusal, way, Some(error)).len()
            };
            assert_eq!(complaints(&|_| {}), 0);
            assert!(complaints(&|row| row.code = "INTERNAL".to_owned()) > 0);
            assert!(complaints(&|row| row.message = "something else".to_owned()) > 0);
            assert!(complaints(&|row| row.operation = "meta".to_owned()) > 0);
            assert!(complaints(&|row| row.is = None) > 0);
            assert!(complaints(&|row| row.hidden = 1) > 0);
            assert!(complaints(&|row| row.is = Some(Is::RateLimited)) > 0);
            assert_eq!(complaints(&|row| row.grpc_status = Some(2017)) > 0, protocol == Protocol::Grpc);
            assert_eq!(complaints(&|row| row.uncoded = true) > 0, protocol == Protocol::GraphQl);
            let succeeds = Exception {
                over: vec![Over::GraphQl, Over::Rest, Over::Grpc],
                code: None,
                message: String::new(),
                reason: String::new(),
            };
            assert!(complaints(&|row| row.except.push(succeeds.clone())) > 0);
            assert!(!judge::complaints(&outcome.refusal, way, None).is_empty());
        }
    }
}

#[test]
fn every_condition_has_one_row_and_every_row_a_condition() {
    let table = table();
    let rows: Vec<_> = table.refusals.iter().map(|refusal| refusal.condition.as_str()).collect();
    let known: BTreeSet<_> = conditions().map(|(name, _)| *name).collect();
    assert_eq!(rows.iter().copied().collect::<BTreeSet<_>>(), known);
    assert_eq!(rows.len(), known.len(), "a condition has two rows");
    let profiles: BTreeSet<_> = table.profiles.iter().map(|profile| profile.name.as_str()).collect();
    assert_eq!(table.refusals.iter().map(|refusal| refusal.profile.as_str()).collect::<BTreeSet<_>>(), profiles);
}

#[test]
fn the_documentation_lists_the_exceptions_of_the_table() {
    let path: PathBuf = top().join("docs/protocols.md");
    let page = std::fs::read_to_string(&path).expect("the page is there");
    let expected = page::rewritten(&page, &table()).expect("the page has the marks");
    if std::env::var("GOLDEN").is_ok_and(|value| value == "write") {
        std::fs::write(&path, &expected).expect("the page can be written");
    }
    assert!(
        std::fs::read_to_string(&path).expect("the page is there") == expected,
        "docs/protocols.md is out of date: GOLDEN=write"
    );
}
