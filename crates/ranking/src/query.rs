//! An ask with the past grants that are like it.

use crate::corpus::Asked;
use crate::facts::Facts;
use crate::features::Sheet;
use crate::index::Near;
use crate::members::Members;
use crate::walk::Walk;
use crate::words::Vector;
use std::cell::OnceCell;

/// How many of the most similar past grants are looked at.
pub(crate) const LOOKED_AT: usize = 1000;

/// An ask, ready for the features.
pub(crate) struct Query<'q> {
    /// What was asked.
    pub(crate) asked: &'q Asked,
    /// Candidates that funded the asker, ascending.
    pub(crate) held: Vec<u32>,
    /// The same, to be asked for one.
    holds: Members,
    /// Grants of others, most similar first.
    pub(crate) near: Vec<Near>,
    /// The words of the ask as a vector of length 1.
    pub(crate) vector: Vector,
    /// What the words vote for, once that was counted.
    votes: OnceCell<Vec<(u32, f32)>>,
    /// Who funds what the asker's funders fund, once that was walked.
    walk: OnceCell<Walk>,
}

impl<'q> Query<'q> {
    /// Looks up what is like the ask.
    pub(crate) fn of(asked: &'q Asked, facts: &Facts) -> Self {
        let vector = facts.idf.vector(&asked.words);
        let held = asked.recipient.map(|r| facts.held(r).iter().map(|h| h.0).collect::<Vec<u32>>());
        let held = held.unwrap_or_default();
        Self {
            holds: Members::of(held.iter().copied(), facts.candidates()),
            held,
            near: facts.like(&vector, LOOKED_AT, asked.recipient),
            asked,
            vector,
            votes: OnceCell::new(),
            walk: OnceCell::new(),
        }
    }

    /// What the words of the ask vote for, by candidate: counted once, by the first that wants to know.
    pub(crate) fn votes(&self, count: impl FnOnce() -> Vec<(u32, f32)>) -> &[(u32, f32)] {
        self.votes.get_or_init(count)
    }

    /// Who funds what the asker's funders fund: walked once, by the first that wants to know.
    pub(crate) fn walk(&self, facts: &Facts, sheet: &mut Sheet) -> &Walk {
        self.walk.get_or_init(|| Walk::of(self, facts, sheet))
    }

    /// The asker has a history.
    pub(crate) fn warm(&self) -> bool {
        !self.held.is_empty()
    }

    /// True if the candidate funded the asker before.
    pub(crate) fn holds(&self, candidate: u32) -> bool {
        self.holds.has(candidate)
    }
}
