//! Who is introduced to whom this month: the best for all together, with a floor for everybody who is ready.
//!
//! In this order: as many guests as possible get an introduction who have none yet; of several ways to do that, those who
//! have waited longest come first; of the ways that are left, the one whose pairs are worth most together. All three are
//! one minimum-cost flow: source → guest → host → sink, a guest's first unit carries the reward of the floor. The optimum
//! is exact; hosts are never given more than they have room for.
//!
//! So everybody's turn comes. Whoever is left out stands before hosts whose `r` places all went to others, each of whom has
//! waited as long at least (else taking one of their places would be a better month) and has waited less from then on: each
//! can be in the way once. Of `n` guests nobody is left out more than `(n - 1) / r` times in a row, as long as those hosts
//! keep their places.

use std::collections::HashSet;

use super::flow::{Cost, Network};
use crate::Error;
use crate::check::number;

/// An association that is ready to be introduced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Unique and not empty; breaks ties, so that the order of the input never matters.
    pub id: String,
    /// At most so many introductions this month.
    pub most: u32,
    /// Months since it was introduced last, or one more than since it is ready. More than 120 count as 120.
    pub waited: u32,
    /// It has an introduction this month already: it gets another one only where that leaves nobody without.
    pub served: bool,
}

/// A foundation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Unique and not empty; breaks ties.
    pub id: String,
    /// So many introductions it still takes this month.
    pub room: u32,
}

/// Why a pair is no introduction, whatever it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bar {
    /// The two have nothing to do with each other.
    Fit,
    /// They would fit, but a condition of the host contradicts the guest.
    Gate,
    /// They were introduced before, or one of them said no.
    Known,
}

/// A guest and a host who might be introduced. A pair that is not given counts as [`Bar::Fit`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Place in the slice of guests.
    pub guest: usize,
    /// Place in the slice of hosts.
    pub host: usize,
    /// What the introduction is worth, 0 to 1: the product of both sides' views.
    pub worth: f64,
    /// What stands against it.
    pub bar: Option<Bar>,
}

impl Pair {
    /// A pair that may be introduced.
    pub fn open(guest: usize, host: usize, worth: f64) -> Self {
        Self { guest, host, worth, bar: None }
    }

    /// A pair that may not.
    pub fn barred(guest: usize, host: usize, bar: Bar) -> Self {
        Self { guest, host, worth: 0.0, bar: Some(bar) }
    }
}

/// Why a guest gets no introduction this month; of several reasons the one that is nearest to an introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// No host funds what the guest does.
    NoFit,
    /// Whoever funds what the guest does has a condition that contradicts.
    NoOpenGate,
    /// Whoever would fit, with its conditions open, knows the guest already.
    AllKnown,
    /// There are hosts that fit; all of them are full with guests that were as entitled.
    CapacityFull,
}

/// A guest without an introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Place in the slice of guests.
    pub guest: usize,
    /// Why.
    pub why: Why,
}

/// The month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Month {
    /// Places in the slice of pairs, in their order.
    pub introductions: Vec<usize>,
    /// Every guest without one, in their order. A guest with `most` 0 is not left out: it asked for none. Nor is one that
    /// is served already.
    pub left_out: Vec<LeftOut>,
}

/// What a worth of 1 counts: two worths differ if their millionths do.
const WORTH: f64 = 1e6;
/// Waiting longer than this many months counts no more.
const WAITED: u32 = 120;

/// The best month.
///
/// # Errors
/// Refuses empty or repeated ids, pairs of guests or hosts that do not exist, pairs given twice, and a worth outside 0 to 1.
pub fn introduce(guests: &[Guest], hosts: &[Host], pairs: &[Pair]) -> Result<Month, Error> {
    check(guests, hosts, pairs)?;
    let (guest_rank, host_rank) = (ranks(guests, |g| &g.id), ranks(hosts, |h| &h.id));
    let (source, sink) = (guests.len() + hosts.len(), guests.len() + hosts.len() + 1);
    let host_node = |host: usize| guests.len() + host_rank[host];
    let mut network = Network::new(sink + 1);

    // One step of the floor is worth more than everything below it together.
    let most = guests.iter().map(|g| Cost::from(g.most)).sum::<Cost>() + 1;
    let month = most * (WORTH as Cost + 1);
    let floor = month * Cost::from(WAITED + 1) * (guests.len() as Cost + 1);
    let mut in_order: Vec<usize> = (0..guests.len()).collect();
    in_order.sort_by_key(|guest| guest_rank[*guest]);
    for guest in in_order {
        let Guest { most, waited, served, .. } = &guests[guest];
        if *most > 0 {
            let reward = if *served { 0 } else { floor + month * Cost::from((*waited).min(WAITED)) };
            network.arc(source, guest_rank[guest], 1, -reward);
            network.arc(source, guest_rank[guest], most - 1, 0);
        }
    }
    let mut in_order: Vec<usize> = (0..pairs.len()).filter(|at| pairs[*at].bar.is_none()).collect();
    in_order.sort_by_key(|at| (guest_rank[pairs[*at].guest], host_rank[pairs[*at].host]));
    let mut arcs = Vec::with_capacity(in_order.len());
    for at in in_order {
        let worth = (pairs[at].worth * WORTH).round() as Cost;
        arcs.push((at, network.arc(guest_rank[pairs[at].guest], host_node(pairs[at].host), 1, -worth)));
    }
    for (at, host) in hosts.iter().enumerate() {
        network.arc(host_node(at), sink, host.room, 0);
    }
    network.send(source, sink);

    let chosen = arcs.into_iter().filter(|(_, arc)| network.through(*arc) > 0);
    let mut introductions: Vec<usize> = chosen.map(|(at, _)| at).collect();
    introductions.sort_unstable();
    let served: HashSet<usize> = introductions.iter().map(|at| pairs[*at].guest).collect();
    let why = reasons(guests, pairs);
    let out = (0..guests.len()).filter(|guest| {
        let Guest { most, served: already, .. } = guests[*guest];
        most > 0 && !already && !served.contains(guest)
    });
    Ok(Month { left_out: out.map(|guest| LeftOut { guest, why: why[guest] }).collect(), introductions })
}

/// For each guest the nearest that it comes to an introduction.
fn reasons(guests: &[Guest], pairs: &[Pair]) -> Vec<Why> {
    let mut why = vec![Why::NoFit; guests.len()];
    for pair in pairs {
        let nearest = match pair.bar {
            Some(Bar::Gate) => Why::NoOpenGate,
            Some(Bar::Fit) => Why::NoFit,
            Some(Bar::Known) => Why::AllKnown,
            None => Why::CapacityFull,
        };
        why[pair.guest] = why[pair.guest].max(nearest);
    }
    why
}

/// For each the place that it has in the order of the ids.
fn ranks<T>(all: &[T], id: impl Fn(&T) -> &String) -> Vec<usize> {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|at| id(&all[*at]));
    let mut ranks = vec![0; all.len()];
    for (rank, at) in order.into_iter().enumerate() {
        ranks[at] = rank;
    }
    ranks
}

fn check(guests: &[Guest], hosts: &[Host], pairs: &[Pair]) -> Result<(), Error> {
    let ids =
        [("guest", guests.iter().map(|g| &g.id).collect::<Vec<_>>()), ("host", hosts.iter().map(|h| &h.id).collect())];
    for (what, ids) in ids {
        let mut seen = HashSet::new();
        for (at, id) in ids.into_iter().enumerate() {
            if id.is_empty() {
                return Err(Error::EmptyId(format!("{what} {at}")));
            }
            if !seen.insert(id) {
                return Err(Error::Twice(format!("the {what} {id:?}")));
            }
        }
    }
    let mut seen = HashSet::new();
    for (at, pair) in pairs.iter().enumerate() {
        let whose = || format!("pair {at}");
        for (index, count) in [(pair.guest, guests.len()), (pair.host, hosts.len())] {
            if index >= count {
                return Err(Error::UnknownIndex { whose: whose(), index, count });
            }
        }
        if !seen.insert((pair.guest, pair.host)) {
            return Err(Error::Twice(whose()));
        }
        if !(0.0..=1.0).contains(&pair.worth) {
            return Err(number(whose, "worth", "0 to 1", pair.worth));
        }
    }
    Ok(())
}
