//! Close funders: who shares many recipients with the asker's funders, measured by how many both have.
//!
//! Item-based nearest neighbours: cosine of the sets of recipients with shrinkage (Deshpande and Karypis 2004), added up
//! over the asker's funders.

use super::said::{Untried, points_of};
use super::{Feature, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

/// So many recipients in common are taken off the evidence.
const SHRINKAGE: f32 = 20.0;

pub(super) struct CloseFunders(Untried);

impl CloseFunders {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self(Untried::new(profiles, |_| false))
    }
}

impl Feature for CloseFunders {
    fn id(&self) -> FeatureId {
        FeatureId::CloseFunders
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        self.0.learn(pair.candidate);
    }

    fn settle(&mut self, _: &Facts) {
        self.0.settle();
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let mut close: Vec<(u32, f32)> = Vec::new();
        for &from in &query.held {
            let recipients = facts.recipients(from);
            for funder in recipients.iter().flat_map(|&recipient| facts.held(recipient)) {
                if !query.holds(funder.0) {
                    sheet.add(funder.0, 1.0);
                }
            }
            close.extend(sheet.take().into_iter().map(|(to, both)| {
                let sizes = (recipients.len() * facts.recipients(to).len()) as f32;
                (to, both / (sizes.sqrt() + SHRINKAGE))
            }));
        }
        close.iter().for_each(|&(to, cosine)| sheet.add(to, cosine / query.held.len() as f32));
        let unknown = if query.warm() { self.0.list() } else { &[] };
        Said { some: points_of(sheet.take().into_iter(), log_points), unknown, ..Said::default() }
    }
}
