//! Co-funding: who funds those that are funded by the asker's funders.
//!
//! The three-step random walk P3: from the asker to one of its funders, to one of that funder's recipients, to one of the
//! recipient's funders, [`crate::walk`]. Many walks end at whoever funds many, so the share of walks is damped by the
//! number of recipients to the power of β: RP3β (Paudel et al. 2017).

use super::said::Untried;
use super::{Feature, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

const BETA: f32 = 0.6;

pub(super) struct CoFunding {
    /// By candidate.
    damping: Vec<f32>,
    untried: Untried,
}

impl CoFunding {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self { damping: vec![1.0; profiles.len()], untried: Untried::new(profiles, |_| false) }
    }
}

impl Feature for CoFunding {
    fn id(&self) -> FeatureId {
        FeatureId::CoFunding
    }

    fn learn(&mut self, pair: &Pair<'_>, facts: &Facts) {
        self.untried.learn(pair.candidate);
        self.damping[pair.candidate as usize] = (facts.recipients(pair.candidate).len() as f32).powf(-BETA);
    }

    fn settle(&mut self, _: &Facts) {
        self.untried.settle();
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let ends = query.walk(facts, sheet).ends.iter();
        ends.for_each(|&(to, ends)| sheet.add(to, ends * self.damping[to as usize]));
        let unknown = if query.warm() { self.untried.list() } else { &[] };
        Said { some: sheet.shares(log_points), unknown, ..Said::default() }
    }
}
