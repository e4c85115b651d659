//! Region: where a candidate funds, learned from its recipients and refined from nation to postcode.
//!
//! Shares of recipients per region key, each level smoothed by the coarser one (back-off). What a candidate states rules:
//! outside its regions it gets nothing, inside at least an even share among all that state to be there. A place of which
//! neither history nor statements know anything says nothing.

use super::shares::Shares;
use super::{Feature, UNKNOWN};
use crate::FeatureId;
use crate::corpus::Corpus;
use crate::query::Query;

/// Places are many, so shares are small: the noise begins at a tenth of that of other shares.
const NOISE: f32 = 0.0005;

pub(super) struct Region {
    shares: Shares,
    /// Candidates that state regions, with the numbers of their keys.
    stated: Vec<(usize, Vec<u32>)>,
    untried: Vec<u32>,
}

impl Region {
    pub(super) fn of(corpus: &Corpus) -> Self {
        let stated = corpus.profiles.iter().map(|p| p.regions.clone()).enumerate();
        Self {
            shares: Shares::of(corpus, corpus.regions.len(), |award| &award.keys),
            stated: stated.filter(|(_, regions)| !regions.is_empty()).collect(),
            untried: corpus.untried(),
        }
    }
}

impl Feature for Region {
    fn id(&self) -> FeatureId {
        FeatureId::Region
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        let learned = self.shares.refine(&query.keys, out);
        let inside = |regions: &[u32]| regions.iter().any(|region| query.keys.contains(region));
        let there = self.stated.iter().filter(|(_, regions)| inside(regions)).count();
        if !learned && there == 0 {
            return out.fill(0.0);
        }
        self.untried.iter().for_each(|&candidate| out[candidate as usize] = UNKNOWN);
        for (candidate, regions) in &self.stated {
            let share = &mut out[*candidate];
            *share = if inside(regions) { share.max(1.0 / there as f32) } else { 0.0 };
        }
    }

    fn points(&self, value: f32) -> f32 {
        (1.0 + value / NOISE).ln()
    }
}
