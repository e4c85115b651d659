//! The month: which introductions the centre should propose, and why somebody gets none. Pure.

use std::collections::HashSet;

use ranking::fair::{self, Bar, Guest, Host, Month, introduce};

use super::machine::{Facts, State, Turn};
use super::views::{Pair, Views};

/// An association is in at most so many introductions a month.
pub const PER_ASSOCIATION: usize = 2;
/// A foundation that has not said how many it takes gets at most so many a month.
pub const PER_FOUNDATION: i64 = 2;
/// More than so many a month nobody can take seriously.
pub const MOST_PER_MONTH: i64 = 20;

/// An introduction that exists, as far as the month must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The association.
    pub association: String,
    /// The foundation.
    pub foundation: String,
    /// `YYYY-MM`.
    pub month: String,
    /// How it stands.
    pub facts: Facts,
}

impl Past {
    /// Is somebody to answer yet?
    pub fn under_way(&self) -> bool {
        self.facts.state.turn() != Turn::Nobody
    }
}

/// Why an association gets no proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is not ready: its profile does not say what it does.
    NotReady,
    /// No foundation funds what it does.
    NoFit,
    /// Whoever funds what it does has a condition that contradicts.
    NoOpenGate,
    /// Whoever would fit, with its conditions open, knows it already.
    AllKnown,
    /// There are foundations that fit; all of them are full with associations that were as entitled.
    CapacityFull,
}

impl From<fair::Why> for Why {
    fn from(why: fair::Why) -> Why {
        match why {
            fair::Why::NoFit => Why::NoFit,
            fair::Why::NoOpenGate => Why::NoOpenGate,
            fair::Why::AllKnown => Why::AllKnown,
            fair::Why::CapacityFull => Why::CapacityFull,
        }
    }
}

/// What a month comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Places in [`Views::pairs`].
    pub proposals: Vec<usize>,
    /// Association (place in its list), why it gets none, months it has waited.
    pub left_out: Vec<(usize, Why, u32)>,
    /// Foundation (place in its list), places it gives this month, and how many of them are taken before this plan.
    pub rooms: Vec<(usize, i64, i64)>,
}

/// The best introductions that the month (`YYYY-MM`) still has room for, beside those that exist.
pub fn plan(views: &Views, past: &[Past], month: &str) -> Result<Plan, ranking::Error> {
    let sides = &views.sides;
    let rooms: Vec<(usize, i64, i64)> = (0..)
        .zip(&sides.foundations)
        .map(|(at, f)| (at, f.per_month.unwrap_or(PER_FOUNDATION), taken(past, &f.id, month)))
        .collect();
    let hosts: Vec<Host> = rooms
        .iter()
        .map(|(at, room, taken)| Host {
            id: sides.foundations[*at].id.clone(),
            room: u32::try_from(room - taken).unwrap_or(0),
        })
        .collect();
    let guests: Vec<Guest> = sides
        .associations
        .iter()
        .map(|a| (a, busy(past, &a.id, month)))
        .map(|(a, busy)| Guest {
            id: a.id.clone(),
            most: if a.ready { PER_ASSOCIATION.saturating_sub(busy) as u32 } else { 0 },
            // Who is new comes before who was asked in the month in which it came.
            waited: waited(past, &a.id, &a.since, month) + u32::from(asked(past, &a.id).is_none()),
            served: busy > 0,
        })
        .collect();
    let met = known(past, month);
    let bar = |pair: &Pair| {
        let two = (sides.associations[pair.association].id.as_str(), sides.foundations[pair.foundation].id.as_str());
        pair.bar.or(met.contains(&two).then_some(Bar::Known))
    };
    let pairs: Vec<ranking::fair::Pair> = views
        .pairs
        .iter()
        .map(|pair| ranking::fair::Pair {
            guest: pair.association,
            host: pair.foundation,
            worth: pair.worth,
            bar: bar(pair),
        })
        .collect();
    let Month { introductions, left_out } = introduce(&guests, &hosts, &pairs)?;
    let months = |at: usize| waited(past, &sides.associations[at].id, &sides.associations[at].since, month);
    let unready = (0..sides.associations.len()).filter(|at| !sides.associations[*at].ready && !guests[*at].served);
    let out = left_out.into_iter().map(|left| (left.guest, Why::from(left.why)));
    let mut left_out: Vec<_> =
        out.chain(unready.map(|at| (at, Why::NotReady))).map(|(at, why)| (at, why, months(at))).collect();
    left_out.sort_unstable_by_key(|(at, ..)| *at);
    Ok(Plan { proposals: introductions, left_out, rooms })
}

/// Places of a foundation that are taken this month.
pub fn taken(past: &[Past], foundation: &str, month: &str) -> i64 {
    let of = |one: &&Past| one.foundation == foundation && one.month == month && one.facts.takes_room();
    past.iter().filter(of).count() as i64
}

/// The same as far as the foundation has heard of it.
pub fn taken_openly(past: &[Past], foundation: &str, month: &str) -> i64 {
    let of = |one: &&Past| one.foundation == foundation && one.month == month && one.facts.foundation_knows;
    past.iter().filter(of).count() as i64
}

/// Is there an introduction of the two that the foundation must not hear of: proposed only, or ended before it was asked?
pub fn hidden(past: &[Past], (association, foundation): (&str, &str)) -> bool {
    let of = |one: &&Past| one.association == association && one.foundation == foundation;
    past.iter().any(|one| of(&one) && !one.facts.foundation_knows)
}

/// Introductions of an association that are under way, or took place this month.
pub fn busy(past: &[Past], association: &str, month: &str) -> usize {
    let counts = |one: &Past| one.under_way() || one.facts.state == State::Introduced && one.month == month;
    past.iter().filter(|one| one.association == association && counts(one)).count()
}

/// Pairs that are not proposed again: whoever met, said no or took it back; whoever was let go of this month. Silence is
/// no answer: another month may ask again.
pub fn known<'a>(past: &'a [Past], month: &str) -> HashSet<(&'a str, &'a str)> {
    let again = |one: &Past| matches!(one.facts.state, State::Lapsed | State::Dropped) && one.month != month;
    past.iter().filter(|one| !again(one)).map(|one| (one.association.as_str(), one.foundation.as_str())).collect()
}

/// The month in which the association was asked last, or is about to be.
fn asked<'p>(past: &'p [Past], association: &str) -> Option<&'p str> {
    let asked = |one: &&Past| one.association == association && one.facts.state != State::Dropped;
    past.iter().filter(asked).map(|one| one.month.as_str()).max()
}

/// Months since the association was asked last, or since it is here.
fn waited(past: &[Past], association: &str, since: &str, month: &str) -> u32 {
    let months = count(month).zip(count(asked(past, association).unwrap_or(since))).map_or(0, |(now, then)| now - then);
    u32::try_from(months).unwrap_or(0)
}

/// Months since the year 0 of a text that begins with `YYYY-MM`.
fn count(text: &str) -> Option<i64> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    Some(parts.next()?? * 12 + parts.next()??)
}

/// The month after `YYYY-MM`.
pub(super) fn next(month: &str) -> Option<String> {
    let after = count(month)?; // January counts 1, so this is the next one, counted from 0
    Some(format!("{:04}-{:02}", after.div_euclid(12), after.rem_euclid(12) + 1))
}

/// How each association is served, if every foundation simply takes whoever fits it best: the yardstick of the audit.
pub fn greedy(views: &Views, plan: &Plan) -> Vec<f64> {
    let mut served = vec![0.0; views.sides.associations.len()];
    for (foundation, room, taken) in &plan.rooms {
        let mut open: Vec<&Pair> =
            views.pairs.iter().filter(|p| p.foundation == *foundation && p.bar.is_none()).collect();
        open.sort_by(|a, b| b.worth.total_cmp(&a.worth).then(a.association.cmp(&b.association)));
        open.iter().take(usize::try_from(room - taken).unwrap_or(0)).for_each(|pair| served[pair.association] += 1.0);
    }
    served
}

/// How each association is served by the plan.
pub fn served(views: &Views, plan: &Plan) -> Vec<f64> {
    let mut served = vec![0.0; views.sides.associations.len()];
    plan.proposals.iter().for_each(|at| served[views.pairs[*at].association] += 1.0);
    served
}

#[cfg(test)]
#[path = "month_tests.rs"]
pub(super) mod tests;
