//! From an asker to those that fund what is funded by its funders: counted once for `co-funding` and `close-funders`.
//!
//! Who funds very many, or is funded by very many, is looked at through an even sample, so that a walk costs about the
//! same in any history. Small histories are walked whole; of the public sets that the ranking is held against, none ranks
//! otherwise with fifteen times the steps.

use crate::facts::Facts;
use crate::features::Sheet;
use crate::query::Query;

/// At most so many of the asker's funders.
const FUNDERS: usize = 50;
/// At most so many funders of one recipient.
pub(crate) const OTHERS: usize = 100;
/// At most about so many steps in all; where there are more, each of the asker's funders stands for itself with the same
/// share of its recipients.
const STEPS: usize = 20_000;
/// So many recipients in common are taken off the evidence of closeness.
const SHRINKAGE: f32 = 20.0;

/// What was met on the way, each candidate once; none of them has funded the asker.
#[derive(Default)]
pub(crate) struct Walk {
    /// Share of walks that end at the candidate, times any constant.
    pub(crate) ends: Vec<(u32, f32)>,
    /// Mean closeness of the candidate to the asker's funders.
    pub(crate) close: Vec<(u32, f32)>,
}

impl Walk {
    /// Walks from the asker; the sheet comes and goes empty.
    pub(crate) fn of(query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Self {
        // What is counted of a candidate lies together: each step goes to another one, far off.
        let mut met = vec![Met::default(); facts.candidates()];
        let mut here: Vec<u32> = Vec::new();
        let held = Sample::of(&query.held, FUNDERS);
        let steps: usize = held.iter().map(|&from| facts.steps(from)).sum();
        let share = f64::min(1.0, STEPS as f64 / steps.max(1) as f64);
        for &from in held.iter() {
            let recipients = facts.recipients(from);
            let recipients = Sample::of(recipients, (share * recipients.len() as f64).ceil() as usize);
            // All looked up first: the lists lie far apart, and several are fetched at once then.
            let funders: Vec<_> =
                recipients.iter().map(|&recipient| Sample::of(facts.held(recipient), OTHERS)).collect();
            for funders in funders {
                // Each of the sample stands for some that were left out.
                let stands_for = recipients.weight() * funders.weight();
                let step = stands_for / (recipients.all.len() as f32 * funders.all.len() as f32);
                for &(to, _) in funders.iter() {
                    let met = &mut met[to as usize];
                    if met.both == 0.0 {
                        here.push(to);
                    }
                    met.both += stands_for;
                    met.ends += step;
                }
            }
            for to in here.drain(..) {
                let both = std::mem::take(&mut met[to as usize].both);
                let sizes = recipients.all.len() as f32 * facts.recipients(to).len() as f32;
                sheet.add(to, both / (sizes.sqrt() + SHRINKAGE) / held.taken as f32);
            }
        }
        let mut close = sheet.take();
        close.retain(|&(to, _)| !query.holds(to));
        Self { ends: close.iter().map(|&(to, _)| (to, met[to as usize].ends)).collect(), close }
    }
}

/// What is counted of a candidate on the way.
#[derive(Clone, Copy, Default)]
struct Met {
    /// Recipients in common with the funder from which the walk goes on.
    both: f32,
    /// Share of walks that end here, times any constant.
    ends: f32,
}

/// An even sample of a list: all of it if it is short.
struct Sample<'l, T> {
    all: &'l [T],
    taken: usize,
}

impl<'l, T> Sample<'l, T> {
    fn of(all: &'l [T], most: usize) -> Self {
        Self { all, taken: all.len().min(most) }
    }

    fn iter(&self) -> impl Iterator<Item = &'l T> {
        // One of `step` and a rest; a division for each would take longer than the walk.
        let (all, taken) = (self.all, self.taken.max(1));
        let (step, rest) = (all.len() / taken, all.len() % taken);
        let (mut at, mut over) = (0, 0);
        (0..self.taken).map(move |_| {
            let one = &all[at];
            (at, over) = (at + step, over + rest);
            if over >= taken {
                (at, over) = (at + 1, over - taken);
            }
            one
        })
    }

    /// How many each of the sample stands for.
    fn weight(&self) -> f32 {
        self.all.len() as f32 / self.taken as f32
    }
}

#[cfg(test)]
mod tests {
    use super::Sample;

    #[test]
    fn a_sample_is_even_and_stands_for_all() {
        let all: Vec<u32> = (0..10).collect();
        assert_eq!(Sample::of(&all, 4).iter().copied().collect::<Vec<_>>(), [0, 2, 5, 7]);
        assert_eq!(Sample::of(&all, 4).weight(), 2.5);
        assert_eq!(Sample::of(&all, 20).iter().copied().collect::<Vec<_>>(), all);
        assert_eq!(Sample::of(&all, 20).weight(), 1.0);
    }
}
