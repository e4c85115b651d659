//! When the turn of those comes who get nothing this month: the months to come, planned one after the other. Pure.

use std::collections::{BTreeMap, BTreeSet};

use super::machine::{Facts, State};
use super::month::{Past, Plan, Why, next, plan};
use super::views::{Pair, Views};

/// So many months are looked at.
pub const AHEAD: usize = 12;

/// When the turn of those comes for whom everybody was full (`YYYY-MM`), by their place among the associations, if every
/// proposal is sent and nothing else changes; nothing for those whose turn is more than [`AHEAD`] months away.
pub fn turns(
    views: &Views,
    past: &[Past],
    month: &str,
    first: &Plan,
) -> Result<BTreeMap<usize, String>, ranking::Error> {
    let full = first.left_out.iter().filter(|(_, why, _)| *why == Why::CapacityFull);
    let mut waiting: BTreeSet<usize> = full.map(|(at, ..)| *at).collect();
    // By next month all have answered that are asked now: they keep nobody from being asked again.
    let over = |one: &Past| Past { facts: Facts { state: State::Introduced, ..one.facts.clone() }, ..one.clone() };
    let mut past: Vec<Past> = past.iter().map(|one| if one.under_way() { over(one) } else { one.clone() }).collect();
    let (mut turns, mut now, mut planned) = (BTreeMap::new(), month.to_owned(), first.clone());
    for _ in 0..AHEAD {
        let Some(then) = next(&now).filter(|_| !waiting.is_empty()) else { break };
        past.extend(planned.proposals.iter().map(|at| sent(views, &views.pairs[*at], &now)));
        planned = plan(views, &past, &then)?;
        for at in planned.proposals.iter().map(|at| views.pairs[*at].association) {
            if waiting.remove(&at) {
                turns.insert(at, then.clone());
            }
        }
        now = then;
    }
    Ok(turns)
}

/// A proposal that became an introduction in its month.
fn sent(views: &Views, pair: &Pair, month: &str) -> Past {
    let (association, foundation) =
        (&views.sides.associations[pair.association], &views.sides.foundations[pair.foundation]);
    Past {
        association: association.id.clone(),
        foundation: foundation.id.clone(),
        month: month.to_owned(),
        facts: Facts { state: State::Introduced, foundation_knows: true, ..Facts::proposed() },
    }
}

#[cfg(test)]
#[path = "turns_tests.rs"]
mod tests;
