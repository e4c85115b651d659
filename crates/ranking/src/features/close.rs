//! Close funders: who shares many recipients with the asker's funders, measured by how many both have.
//!
//! Item-based nearest neighbours: cosine of the sets of recipients with shrinkage (Deshpande and Karypis 2004), added up
//! over the asker's funders, [`crate::walk`].

use super::said::{Untried, points_of};
use super::{Feature, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

pub(super) struct CloseFunders(Untried);

impl CloseFunders {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self(Untried::new(profiles, |_| false))
    }
}

impl Feature for CloseFunders {
    fn id(&self) -> FeatureId {
        FeatureId::CloseFunders
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        self.0.learn(pair.candidate);
    }

    fn settle(&mut self, _: &Facts) {
        self.0.settle();
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let close = query.walk(facts, sheet).close.iter().copied();
        let unknown = if query.warm() { self.0.list() } else { &[] };
        Said { some: points_of(close, log_points), unknown, ..Said::default() }
    }
}
