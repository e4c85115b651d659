//! Meaning: how near the meaning of the ask is to that of a candidate's text, in any language.
//!
//! The cosine of two sentence vectors, made elsewhere and given with the ask; what is not above 0 says nothing.

use super::said::points_of;
use super::{Feature, Said, Sheet, plain_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::query::Query;

pub(super) struct Meaning {
    /// By candidate: its index as given.
    source: Vec<usize>,
}

impl Meaning {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self { source: profiles.iter().map(|profile| profile.source).collect() }
    }
}

impl Feature for Meaning {
    fn id(&self) -> FeatureId {
        FeatureId::Meaning
    }

    fn say(&self, query: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        let meaning = &query.asked.meaning;
        let cosine = |(candidate, &source): (u32, &usize)| Some((candidate, *meaning.get(source)?));
        let near = (0..).zip(&self.source).filter_map(cosine).filter(|(_, cosine)| *cosine > 0.0);
        Said { some: points_of(near, plain_points), ..Said::default() }
    }
}
