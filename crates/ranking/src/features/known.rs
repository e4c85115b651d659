//! Known funder, known field: another programme of the same funder, or in the same field, has funded the asker already.
//!
//! The value is the share of such programmes among those that funded the asker.

use super::groups::Groups;
use super::{Feature, Point, Said, Sheet};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::query::Query;

pub(super) struct Known {
    id: FeatureId,
    /// By candidate: the number of its group.
    groups: Vec<Option<u32>>,
    members: Groups,
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
        Self { id, members: Groups::of(groups.iter().copied()), groups }
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
            let (members, points) = (self.members.members(same[0]), value.sqrt());
            some.reserve(members.len());
            let others = members.iter().filter(|&&candidate| !query.holds(candidate));
            some.extend(others.map(|&candidate| Point { candidate, value, points }));
        }
        Said { some, ..Said::default() }
    }
}
