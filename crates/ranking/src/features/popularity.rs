//! Popularity: the share of all recipients that a candidate has funded. Weighs little; orders what is equal otherwise.

use super::said::{Fixed, Untried};
use super::{Feature, Said, Sheet};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

pub(super) struct Popularity {
    shares: Fixed,
    untried: Untried,
}

impl Popularity {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self { shares: Fixed::default(), untried: Untried::new(profiles, |_| false) }
    }
}

impl Feature for Popularity {
    fn id(&self) -> FeatureId {
        FeatureId::Popularity
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        self.untried.learn(pair.candidate);
    }

    fn settle(&mut self, facts: &Facts) {
        self.untried.settle();
        let recipients = |candidate: usize| facts.recipients(candidate as u32).len() as f32;
        let counts: Vec<f32> = (0..facts.candidates()).map(recipients).collect();
        self.shares = Fixed::counts(&counts, facts);
    }

    fn say(&self, _: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        Said { fixed: Some(&self.shares), unknown: self.untried.list(), ..Said::default() }
    }
}
