//! Region: where a candidate funds, learned from its recipients and refined from nation to postcode.
//!
//! Shares of recipients per region key, each level smoothed by the coarser one (back-off). What a candidate states rules:
//! outside its regions it gets nothing, inside at least an even share among all that state to be there. A place of which
//! neither history nor statements know anything says nothing.

use super::said::{Untried, points_of};
use super::shares::Shares;
use super::{Feature, Said, Sheet};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

/// Places are many, so shares are small: the noise begins at a tenth of that of other shares.
pub(super) const NOISE: f32 = 0.0005;

pub(super) struct Region {
    shares: Shares,
    stated: Stated,
    untried: Untried,
}

impl Region {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let untried = Untried::new(profiles, |profile| !profile.regions.is_empty());
        Self { shares: Shares::default(), stated: Stated::new(profiles), untried }
    }
}

/// The regions that candidates state.
pub(super) struct Stated {
    /// By candidate: whether it states any.
    any: Vec<bool>,
    /// By key: candidates that state it.
    stating: Vec<Vec<u32>>,
}

impl Stated {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let mut stating: Vec<Vec<u32>> = Vec::new();
        for (candidate, profile) in (0..).zip(profiles) {
            for &key in &profile.regions {
                if key as usize >= stating.len() {
                    stating.resize_with(key as usize + 1, Vec::new);
                }
                stating[key as usize].push(candidate);
            }
        }
        Self { any: profiles.iter().map(|profile| !profile.regions.is_empty()).collect(), stating }
    }

    /// Candidates that state one of the keys, each once, ascending.
    pub(super) fn inside(&self, keys: &[u32]) -> Vec<u32> {
        let stating = keys.iter().filter_map(|&key| self.stating.get(key as usize));
        let mut inside: Vec<u32> = stating.flatten().copied().collect();
        inside.sort_unstable();
        inside.dedup();
        inside
    }

    /// It states no regions, or one of those that are asked about.
    pub(super) fn allows(&self, candidate: u32, inside: &[u32]) -> bool {
        !self.any[candidate as usize] || inside.binary_search(&candidate).is_ok()
    }
}

impl Feature for Region {
    fn id(&self) -> FeatureId {
        FeatureId::Region
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        self.untried.learn(pair.candidate);
        if pair.new {
            self.shares.learn(pair.candidate, &pair.keys());
        }
    }

    fn settle(&mut self, _: &Facts) {
        self.untried.settle();
    }

    fn say(&self, query: &Query<'_>, _: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let keys = &query.asked.keys;
        let inside = self.stated.inside(keys);
        if !self.shares.refine(keys, sheet) && inside.is_empty() {
            return Said::default();
        }
        let learned = sheet.take().into_iter().filter(|c| self.stated.allows(c.0, &inside));
        let mut shares: Vec<(u32, f32)> = learned.collect();
        let even = 1.0 / inside.len() as f32;
        for &candidate in &inside {
            match shares.iter_mut().find(|share| share.0 == candidate) {
                Some(share) => share.1 = share.1.max(even),
                None => shares.push((candidate, even)),
            }
        }
        let some = points_of(shares.into_iter(), |share| (1.0 + share / NOISE).ln());
        Said { some, unknown: self.untried.list(), ..Said::default() }
    }
}
