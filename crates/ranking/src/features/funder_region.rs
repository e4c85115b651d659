//! Funder region: where the funder behind a candidate funds, within whatever programme.
//!
//! As `region`, with the recipients of all programmes of a funder taken together: a district office pays in its district,
//! whatever for. A candidate that states regions without the place gets nothing.

use super::groups::Groups;
use super::region::{NOISE, Stated};
use super::said::{Point, Untried};
use super::shares::Shares;
use super::{Feature, Said, Sheet};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

pub(super) struct FunderRegion {
    /// Funders take the place of candidates.
    shares: Shares,
    /// By candidate.
    funders: Vec<u32>,
    programmes: Groups,
    stated: Stated,
    untried: Untried,
}

impl FunderRegion {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let funders: Vec<u32> = profiles.iter().map(|profile| profile.funder).collect();
        let programmes = Groups::of(funders.iter().copied().map(Some));
        let stated = Stated::new(profiles);
        let untried = Untried::new(profiles, |profile| !profile.regions.is_empty());
        Self { shares: Shares::new(NOISE), funders, programmes, stated, untried }
    }
}

impl Feature for FunderRegion {
    fn id(&self) -> FeatureId {
        FeatureId::FunderRegion
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        let funder = self.funders[pair.candidate as usize];
        self.programmes.members(funder).iter().for_each(|&candidate| self.untried.learn(candidate));
        if pair.new {
            self.shares.learn(funder, &pair.keys());
        }
    }

    fn settle(&mut self, _: &Facts) {
        self.untried.settle();
    }

    fn say(&self, query: &Query<'_>, _: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let keys = &query.asked.keys;
        if !self.shares.refine(keys, sheet) {
            return Said::default();
        }
        let (allowed, mut some) = (self.stated.allowed(keys), Vec::with_capacity(self.funders.len()));
        sheet.empty(|funder, value| {
            let points = (1.0 + value / NOISE).ln();
            let programmes = self.programmes.members(funder).iter().filter(|&&candidate| allowed.has(candidate));
            some.extend(programmes.map(|&candidate| Point { candidate, value, points }));
        });
        Said { some, unknown: self.untried.list(), ..Said::default() }
    }
}
