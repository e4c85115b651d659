//! Popularity: the share of all recipients that a candidate has funded. Weighs little; orders what is equal otherwise.

use super::{Feature, forget, recipients, to_shares};
use crate::FeatureId;
use crate::corpus::Corpus;
use crate::query::Query;

pub(super) struct Popularity(Vec<f32>);

impl Popularity {
    pub(super) fn of(corpus: &Corpus) -> Self {
        let mut shares = recipients(corpus);
        to_shares(&mut shares);
        forget(&corpus.untried(), &mut shares);
        Self(shares)
    }
}

impl Feature for Popularity {
    fn id(&self) -> FeatureId {
        FeatureId::Popularity
    }

    fn values(&self, _: &Query, out: &mut [f32]) {
        out.copy_from_slice(&self.0);
    }
}
