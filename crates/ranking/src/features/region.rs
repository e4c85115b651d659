//! Region: where a candidate funds, learned from its recipients and refined from nation to postcode.
//!
//! Shares of recipients per region key, each level smoothed by the coarser one (back-off). What a candidate states rules:
//! outside its regions it gets nothing, inside at least an even share among all that state to be there. A place of which
//! neither history nor statements know anything says nothing.

use super::said::Untried;
use super::shares::Shares;
use super::{Feature, Said, Sheet};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::members::Members;
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
        Self { shares: Shares::new(NOISE), stated: Stated::new(profiles), untried }
    }
}

/// The regions that candidates state.
pub(super) struct Stated {
    /// Candidates that state none.
    silent: Members,
    candidates: usize,
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
        let silent =
            (0..).zip(profiles).filter(|(_, profile)| profile.regions.is_empty()).map(|(candidate, _)| candidate);
        Self { silent: Members::of(silent, profiles.len()), candidates: profiles.len(), stating }
    }

    /// Candidates that state one of the keys.
    fn inside(&self, keys: &[u32]) -> Members {
        let inside = keys.iter().filter_map(|&key| self.stating.get(key as usize)).flatten();
        Members::of(inside.copied(), self.candidates)
    }

    /// Those that state one of the keys or no regions at all.
    pub(super) fn allowed(&self, keys: &[u32]) -> Members {
        self.inside(keys).or(&self.silent)
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
        let even = 1.0 / inside.count() as f32;
        if !self.shares.refine(keys, sheet) && inside.count() == 0 {
            return Said::default();
        }
        inside.iter().for_each(|candidate| sheet.raise(candidate, even));
        let allowed = inside.or(&self.stated.silent);
        let some = sheet.points(|candidate| allowed.has(candidate), |share| (1.0 + share / NOISE).ln());
        Said { some, unknown: self.untried.list(), ..Said::default() }
    }
}
