//! The table: what a call costs, and how often what it costs by hand.

use crate::Outcome;
use crate::caller::{SUBJECTS, Subject};
use crate::cpu::{self, Cost};
use crate::instructions;
use crate::responder::Responder;

/// Measures everything, and prints a row per subject. Ratios are to the hand-written client of the protocol.
pub(crate) async fn report(responder: &Responder) -> Outcome<()> {
    let counted = instructions::available();
    if !counted {
        println!("Instructions are not counted: there is no valgrind on the path.");
    }
    let instructions = SUBJECTS.iter().map(|subject| counted.then(|| instructions::of_call(*subject, responder)).transpose());
    let instructions: Vec<Option<f64>> = instructions.collect::<Outcome<_>>()?;
    let costs = cpu::of_all(responder).await?;
    println!("what one call costs: a login, answered with {}\n", sizes());
    println!(
        "{:<8} {:<12} {:>12} {:>6} {:>11} {:>6} {:>7} {:>6} {:>15} {:>6}",
        "protocol", "client", "instructions", "ratio", "allocations", "ratio", "CPU µs", "ratio", "of 64 at once", "ratio"
    );
    for (subject, (cost, counted)) in SUBJECTS.iter().zip(costs.iter().zip(&instructions)) {
        let by_hand = SUBJECTS.iter().position(|other| *other == subject.by_hand()).ok_or("nothing to compare with")?;
        row(*subject, cost, *counted, &costs[by_hand], instructions[by_hand]);
    }
    Ok(())
}

fn row(subject: Subject, cost: &Cost, counted: Option<f64>, by_hand: &Cost, counted_by_hand: Option<f64>) {
    let Subject { protocol, client } = subject;
    let [alone, at_once] = cost.ratios(by_hand);
    let instructions = counted.map_or("–".to_owned(), |counted| format!("{counted:.0}"));
    let ratio = counted.zip(counted_by_hand).map_or("–".to_owned(), |(one, other)| format!("{:.2}", one / other));
    println!(
        "{protocol:<8} {client:<12} {instructions:>12} {ratio:>6} {:>11.1} {:>6.2} {:>7.1} {alone:>6.2} {:>15.1} {at_once:>6.2}",
        cost.allocations,
        cost.allocations / by_hand.allocations,
        cost.alone,
        cost.at_once,
    );
}

fn sizes() -> String {
    let [graphql, rest, grpc] = [crate::answer::graphql().len(), crate::answer::rest().len(), crate::answer::message().len()];
    format!("{graphql} bytes over GraphQL, {rest} over REST, {grpc} over gRPC")
}
