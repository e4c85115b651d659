//! Known funder: another programme of the same funder has funded the asker already.

use super::said::points_of;
use super::{Feature, Said, Sheet, plain_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::query::Query;

pub(super) struct KnownFunder {
    /// By candidate.
    funders: Vec<u32>,
    /// By funder: its candidates.
    programmes: Vec<Vec<u32>>,
}

impl KnownFunder {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let funders: Vec<u32> = profiles.iter().map(|profile| profile.funder).collect();
        let most = funders.iter().max().map_or(0, |&most| most as usize + 1);
        let mut programmes = vec![Vec::new(); most];
        (0..).zip(&funders).for_each(|(candidate, &funder)| programmes[funder as usize].push(candidate));
        Self { funders, programmes }
    }
}

impl Feature for KnownFunder {
    fn id(&self) -> FeatureId {
        FeatureId::KnownFunder
    }

    fn say(&self, query: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        let mut known: Vec<u32> = query.held.iter().map(|&held| self.funders[held as usize]).collect();
        known.sort_unstable();
        known.dedup();
        let others = known.iter().flat_map(|&funder| &self.programmes[funder as usize]);
        let others = others.filter(|candidate| !query.holds(**candidate)).map(|&candidate| (candidate, 1.0));
        Said { some: points_of(others, plain_points), ..Said::default() }
    }
}
