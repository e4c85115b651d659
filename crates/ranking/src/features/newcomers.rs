//! Newcomers and second grants: whom a candidate lately took on.
//!
//! The first grant of a candidate to a recipient counts as *newcomer* if nobody had funded that recipient in an earlier
//! year, else as *second grant*. Only the last two years of the history count (its first year cannot tell). Whoever takes
//! on many newcomers as well is less of an answer to those who are known, so second grants are held against newcomers:
//! `ln(1 + 2 second) - ½ ln(1 + 2 newcomers)`, at least 0. What a candidate states about first-time applicants rules: `No`
//! is worth nothing, `Yes` at least one recent newcomer.

use super::said::{Fixed, Untried};
use super::{Feature, Said, Sheet};
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;
use crate::{FeatureId, Openness};

/// Shares of those that were lately taken on.
pub(super) struct TakesOn {
    id: FeatureId,
    stated: Vec<Openness>,
    /// By candidate: newcomers and second grants.
    counts: Vec<(f32, f32)>,
    shares: Fixed,
    untried: Untried,
}

impl TakesOn {
    /// Recipients that nobody had funded before; speaks to askers without a history.
    pub(super) fn newcomers(profiles: &[Profile]) -> Self {
        Self::new(FeatureId::Newcomers, profiles)
    }

    /// Recipients known from elsewhere; speaks to askers with a history.
    pub(super) fn known(profiles: &[Profile]) -> Self {
        Self::new(FeatureId::SecondGrants, profiles)
    }

    fn new(id: FeatureId, profiles: &[Profile]) -> Self {
        Self {
            id,
            stated: profiles.iter().map(|profile| profile.newcomers).collect(),
            counts: vec![(0.0, 0.0); profiles.len()],
            shares: Fixed::new(profiles.iter().map(|profile| ruled(0.0, profile.newcomers)).collect()),
            untried: Untried::new(profiles, |profile| profile.newcomers != Openness::Unknown),
        }
    }

    fn speaks(&self, query: &Query<'_>) -> bool {
        query.warm() == (self.id == FeatureId::SecondGrants)
    }
}

/// Second grants held against newcomers, as the count that has these points.
fn rather(second: f32, newcomers: f32) -> f32 {
    (((1.0 + 2.0 * second) / (1.0 + 2.0 * newcomers).sqrt() - 1.0) / 2.0).max(0.0)
}

/// The count under what the candidate states.
fn ruled(count: f32, stated: Openness) -> f32 {
    match stated {
        Openness::No => 0.0,
        Openness::Yes => count.max(1.0),
        Openness::Unknown => count,
    }
}

impl Feature for TakesOn {
    fn id(&self) -> FeatureId {
        self.id
    }

    fn learn(&mut self, pair: &Pair<'_>, facts: &Facts) {
        self.untried.learn(pair.candidate);
        let (begin, end) = facts.years;
        let recent = end.min(begin.saturating_add(1).max(end.saturating_sub(1)));
        let year = pair.awards[0].year;
        let known = facts.held(pair.recipient).iter().any(|&(_, first)| first < year);
        let at = pair.candidate as usize;
        let (newcomers, second) = &mut self.counts[at];
        if pair.new && year >= recent {
            *if known { &mut *second } else { &mut *newcomers } += 1.0;
        }
        let count = if self.id == FeatureId::Newcomers { *newcomers } else { rather(*second, *newcomers) };
        self.shares.set(pair.candidate, ruled(count, self.stated[at]));
    }

    fn settle(&mut self, _: &Facts) {
        self.untried.settle();
    }

    fn say(&self, query: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        if !self.speaks(query) {
            return Said::default();
        }
        Said { fixed: Some(&self.shares), unknown: self.untried.list(), ..Said::default() }
    }
}
