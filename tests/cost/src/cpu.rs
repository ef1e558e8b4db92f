//! CPU time of one call: of this thread alone, which makes all calls and drives all connections.

use std::sync::Arc;

use rustix::time::{ClockId, clock_gettime};
use tokio::task::JoinSet;

use crate::Outcome;
use crate::allocations::Count;
use crate::caller::{Caller, SUBJECTS};
use crate::responder::Responder;

const ROUNDS: usize = 31;
/// In each round, by one caller after the other.
const CALLS: usize = 200;
/// At once, and what each of them makes in a round.
pub(crate) const CALLERS: usize = 64;
const CALLS_EACH: usize = 8;

/// What a call costs.
pub(crate) struct Cost {
    /// Microseconds of one call, when it is the only one.
    pub(crate) alone: f64,
    /// When there are 64.
    pub(crate) at_once: f64,
    /// How often one call asks for memory.
    pub(crate) allocations: f64,
    /// Per round, so that ratios are of the same moment.
    rounds: Vec<[f64; 2]>,
}

impl Cost {
    /// Medians of the ratios to another: alone, and with 64 at once.
    pub(crate) fn ratios(&self, other: &Self) -> [f64; 2] {
        let ratio = |of: usize| median(self.rounds.iter().zip(&other.rounds).map(|(one, other)| one[of] / other[of]).collect());
        [ratio(0), ratio(1)]
    }
}

/// The cost of every subject. They take turns, so that whatever else the machine does slows all of them alike.
pub(crate) async fn of_all(responder: &Responder) -> Outcome<Vec<Cost>> {
    let callers = SUBJECTS.iter().map(|subject| Caller::new(*subject, &responder.http, &responder.grpc).map(Arc::new));
    let callers: Vec<Arc<Caller>> = callers.collect::<Outcome<_>>()?;
    let mut rounds = vec![Vec::with_capacity(ROUNDS); callers.len()];
    for round in 0..=ROUNDS {
        for (caller, rounds) in callers.iter().zip(&mut rounds) {
            let costs = [alone(caller).await?, at_once(caller).await?];
            // The first round warms up.
            if round > 0 {
                rounds.push(costs);
            }
        }
    }
    let mut all = Vec::with_capacity(callers.len());
    for (caller, rounds) in callers.iter().zip(rounds) {
        let [alone, at_once] = [0, 1].map(|of| median(rounds.iter().map(|costs: &[f64; 2]| costs[of]).collect()));
        all.push(Cost { alone, at_once, allocations: allocations(caller).await?, rounds });
    }
    Ok(all)
}

async fn alone(caller: &Caller) -> Outcome<f64> {
    let before = spent();
    for _ in 0..CALLS {
        caller.call().await?;
    }
    Ok((spent() - before) / CALLS as f64)
}

async fn at_once(caller: &Arc<Caller>) -> Outcome<f64> {
    let before = spent();
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let caller = caller.of_another_user();
        callers.spawn(async move {
            for _ in 0..CALLS_EACH {
                caller.call().await?;
            }
            Outcome::Ok(())
        });
    }
    while let Some(ended) = callers.join_next().await {
        ended??;
    }
    Ok((spent() - before) / (CALLERS * CALLS_EACH) as f64)
}

async fn allocations(caller: &Caller) -> Outcome<f64> {
    let count = Count::begin();
    for _ in 0..CALLS {
        caller.call().await?;
    }
    Ok(count.requests() as f64 / CALLS as f64)
}

/// Microseconds that this thread has had so far.
fn spent() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e6 + time.tv_nsec as f64 / 1e3
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
