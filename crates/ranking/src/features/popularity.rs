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
        Self { shares: Fixed::new(vec![0.0; profiles.len()]), untried: Untried::new(profiles, |_| false) }
    }
}

impl Feature for Popularity {
    fn id(&self) -> FeatureId {
        FeatureId::Popularity
    }

    fn learn(&mut self, pair: &Pair<'_>, facts: &Facts) {
        self.untried.learn(pair.candidate);
        self.shares.set(pair.candidate, facts.recipients(pair.candidate).len() as f32);
    }

    fn settle(&mut self, _: &Facts) {
        self.untried.settle();
    }

    fn say(&self, _: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        Said { fixed: Some(&self.shares), unknown: self.untried.list(), ..Said::default() }
    }
}
