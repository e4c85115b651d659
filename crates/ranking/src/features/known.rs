//! Known funder, known field: another programme of the same funder, or in the same field, has funded the asker already.
//!
//! The value is the share of such programmes among those that funded the asker.

use super::{Feature, Point, Said, Sheet};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::query::Query;

pub(super) struct Known {
    id: FeatureId,
    /// By candidate: the number of its group.
    groups: Vec<Option<u32>>,
    /// By group: its candidates.
    members: Vec<Vec<u32>>,
}

impl Known {
    /// Programmes of one funder.
    pub(super) fn funder(profiles: &[Profile]) -> Self {
        Self::new(FeatureId::KnownFunder, profiles.iter().map(|profile| Some(profile.funder)).collect())
    }

    /// Programmes in one field.
    pub(super) fn field(profiles: &[Profile]) -> Self {
        Self::new(FeatureId::KnownField, profiles.iter().map(|profile| profile.field).collect())
    }

    fn new(id: FeatureId, groups: Vec<Option<u32>>) -> Self {
        let most = groups.iter().flatten().max().map_or(0, |&most| most as usize + 1);
        let mut members = vec![Vec::new(); most];
        for (candidate, group) in (0..).zip(&groups) {
            group.iter().for_each(|&group| members[group as usize].push(candidate));
        }
        Self { id, groups, members }
    }
}

impl Feature for Known {
    fn id(&self) -> FeatureId {
        self.id
    }

    fn say(&self, query: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        if !query.warm() {
            return Said::default();
        }
        let mut known: Vec<u32> = query.held.iter().filter_map(|&held| self.groups[held as usize]).collect();
        known.sort_unstable();
        let mut some = Vec::new();
        for same in known.chunk_by(|a, b| a == b) {
            let value = same.len() as f32 / query.held.len() as f32;
            let others = self.members[same[0] as usize].iter().filter(|&&candidate| !query.holds(candidate));
            some.extend(others.map(|&candidate| Point { candidate, value, points: value.sqrt() }));
        }
        Said { some, ..Said::default() }
    }
}
