//! Same field: which field of programmes the ask belongs to, whoever runs them.
//!
//! The votes of `telling-words`, added up over all programmes in one field: districts and foundations divide up who pays,
//! but a choir is culture in each of them. A programme without grants speaks through the others in its field.

use super::groups::Groups;
use super::said::points_of;
use super::{Feature, Said, Sheet, log_points, ridge};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::query::Query;
use std::collections::BTreeMap;

pub(super) struct SameField {
    /// By candidate.
    fields: Vec<Option<u32>>,
    members: Groups,
    /// Candidates without a field.
    unknown: Vec<u32>,
}

impl SameField {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let fields: Vec<Option<u32>> = profiles.iter().map(|profile| profile.field).collect();
        let unknown = (0..).zip(&fields).filter(|(_, field)| field.is_none()).map(|(candidate, _)| candidate);
        Self { members: Groups::of(fields.iter().copied()), unknown: unknown.collect(), fields }
    }
}

impl Feature for SameField {
    fn id(&self) -> FeatureId {
        FeatureId::SameField
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        if self.members.len() == 0 {
            return Said::default();
        }
        let (mut by_field, mut all) = (BTreeMap::<u32, f32>::new(), 0.0);
        for &(candidate, vote) in ridge::votes(query, facts, sheet) {
            all += vote;
            if let Some(field) = self.fields[candidate as usize] {
                *by_field.entry(field).or_default() += vote;
            }
        }
        let members = |(field, votes): (u32, f32)| self.members.members(field).iter().map(move |&c| (c, votes / all));
        let shares = by_field.into_iter().flat_map(members);
        Said { some: points_of(shares, log_points), unknown: &self.unknown, ..Said::default() }
    }
}
