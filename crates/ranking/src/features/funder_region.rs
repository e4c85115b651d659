//! Funder region: where the funder behind a candidate funds, within whatever programme.
//!
//! As `region`, with the recipients of all programmes of a funder taken together: a district office pays in its district,
//! whatever for. A candidate that states regions without the place gets nothing.

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
    /// By funder: its candidates.
    programmes: Vec<Vec<u32>>,
    stated: Stated,
    untried: Untried,
}

impl FunderRegion {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let funders: Vec<u32> = profiles.iter().map(|profile| profile.funder).collect();
        let most = funders.iter().max().map_or(0, |&most| most as usize + 1);
        let mut programmes = vec![Vec::new(); most];
        (0..).zip(&funders).for_each(|(candidate, &funder)| programmes[funder as usize].push(candidate));
        let stated = Stated::new(profiles);
        let untried = Untried::new(profiles, |profile| !profile.regions.is_empty());
        Self { shares: Shares::default(), funders, programmes, stated, untried }
    }
}

impl Feature for FunderRegion {
    fn id(&self) -> FeatureId {
        FeatureId::FunderRegion
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        let funder = self.funders[pair.candidate as usize];
        self.programmes[funder as usize].iter().for_each(|&candidate| self.untried.learn(candidate));
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
        let mut funders = vec![(0.0, 0.0); self.programmes.len()];
        for (funder, value) in sheet.take() {
            funders[funder as usize] = (value, (1.0 + value / NOISE).ln());
        }
        // In the order of the candidates: whoever adds the points up goes through them in one direction.
        let allowed = self.stated.allowed(keys);
        let mut some = Vec::with_capacity(self.funders.len());
        for (candidate, &funder) in (0..).zip(&self.funders) {
            let (value, points) = funders[funder as usize];
            if value > 0.0 && allowed.has(candidate) {
                some.push(Point { candidate, value, points });
            }
        }
        Said { some, unknown: self.untried.list(), ..Said::default() }
    }
}
