//! Kind: the share of a candidate among the recipients of the asker's kind (legal form, for example).

use super::shares::Shares;
use super::{Feature, forget};
use crate::FeatureId;
use crate::corpus::Corpus;
use crate::query::Query;

pub(super) struct Kind {
    shares: Shares,
    untried: Vec<u32>,
}

impl Kind {
    pub(super) fn of(corpus: &Corpus) -> Self {
        let shares = Shares::of(corpus, corpus.kinds.len(), |award| award.kind.as_slice());
        Self { shares, untried: corpus.untried() }
    }
}

impl Feature for Kind {
    fn id(&self) -> FeatureId {
        FeatureId::Kind
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        if let Some(kind) = query.kind {
            self.shares.refine(&[kind], out);
            forget(&self.untried, out);
        }
    }
}
