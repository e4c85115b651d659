//! Similar grants: the nearest past grants of other recipients vote for their funders.
//!
//! k nearest neighbours by tf-idf cosine over words of name and purpose; each of the 50 votes with similarity^1.5.

use super::{Feature, Role, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::query::Query;

/// k of the k nearest neighbours.
const VOTERS: usize = 50;

pub(super) struct SimilarGrants;

impl SimilarGrants {
    pub(super) fn new(_: &[Profile]) -> Self {
        Self
    }
}

impl Feature for SimilarGrants {
    fn id(&self) -> FeatureId {
        FeatureId::SimilarGrants
    }

    fn role(&self) -> Role {
        Role::Content
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        for near in query.near.iter().take(VOTERS) {
            sheet.add(facts.document(near.document).candidate, near.similarity.powf(1.5));
        }
        Said { some: sheet.shares(log_points), ..Said::default() }
    }
}
