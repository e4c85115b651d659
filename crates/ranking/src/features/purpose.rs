//! Purpose: how close the ask is to what a candidate says it funds.
//!
//! The 50 candidates whose own text is nearest (tf-idf cosine) share the value by similarity^1.5, like past grants do.

use super::{Feature, Role, to_shares};
use crate::FeatureId;
use crate::corpus::Corpus;
use crate::query::Query;
use crate::words::Index;

const VOTERS: usize = 50;

pub(super) struct Purpose(Index);

impl Purpose {
    pub(super) fn of(corpus: &Corpus) -> Self {
        let texts = corpus.profiles.iter().map(|p| corpus.lexicon.vector(&p.words)).collect();
        Self(Index::of(texts, corpus.lexicon.len()))
    }
}

impl Feature for Purpose {
    fn id(&self) -> FeatureId {
        FeatureId::Purpose
    }

    fn role(&self) -> Role {
        Role::Heir
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        for near in self.0.nearest(&query.vector, VOTERS, |_| true) {
            out[near.document as usize] = near.similarity.powf(1.5);
        }
        to_shares(out);
    }
}
