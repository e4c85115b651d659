//! Similar names: who funded recipients whose names are like the asker's (a sports club, a parents' council).
//!
//! k nearest neighbours by tf-idf cosine over the words of the names, a name once for each candidate.

use super::{Feature, Role, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::index::Index;
use crate::query::Query;
use crate::words::Vector;

const VOTERS: usize = 50;

#[derive(Default)]
pub(super) struct SimilarNames {
    index: Index,
    /// Names of the lesson that goes on.
    fresh: Vec<Vector>,
    /// By document: candidate and recipient.
    pairs: Vec<(u32, u32)>,
}

impl SimilarNames {
    pub(super) fn new(_: &[Profile]) -> Self {
        Self::default()
    }
}

impl Feature for SimilarNames {
    fn id(&self) -> FeatureId {
        FeatureId::SimilarNames
    }

    fn role(&self) -> Role {
        Role::Content
    }

    fn learn(&mut self, pair: &Pair<'_>, facts: &Facts) {
        if pair.new
            && let Some(award) = pair.awards.last()
        {
            self.fresh.push(facts.idf.vector(&award.name));
            self.pairs.push((pair.candidate, pair.recipient));
        }
    }

    fn settle(&mut self, _: &Facts) {
        let fresh = std::mem::take(&mut self.fresh).into_iter();
        if self.index.len() == 0 {
            self.index = Index::of(fresh);
        } else {
            fresh.for_each(|name| self.index.push(name));
        }
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let name = facts.idf.vector(&query.asked.name);
        let other = |document: u32| Some(self.pairs[document as usize].1) != query.asked.recipient;
        for near in self.index.nearest(&name, VOTERS, other) {
            sheet.add(self.pairs[near.document as usize].0, near.similarity.powf(1.5));
        }
        Said { some: sheet.shares(log_points), ..Said::default() }
    }
}
