//! Co-funding: who funds those that are funded by the asker's funders.
//!
//! The three-step random walk P3 (Cooper et al. 2014; RP3 with β = 0): from the asker to one of its funders, to one of
//! that funder's recipients, to one of the recipient's funders, [`crate::walk`].

use super::said::Untried;
use super::{Feature, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

pub(super) struct CoFunding(Untried);

impl CoFunding {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self(Untried::new(profiles, |_| false))
    }
}

impl Feature for CoFunding {
    fn id(&self) -> FeatureId {
        FeatureId::CoFunding
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        self.0.learn(pair.candidate);
    }

    fn settle(&mut self, _: &Facts) {
        self.0.settle();
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        query.walk(facts, sheet).ends.iter().for_each(|&(to, ends)| sheet.add(to, ends));
        let unknown = if query.warm() { self.0.list() } else { &[] };
        Said { some: sheet.shares(log_points), unknown, ..Said::default() }
    }
}
