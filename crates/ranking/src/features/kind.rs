//! Kind: the share of a candidate among the recipients of the asker's kind (legal form, for example).

use super::said::Untried;
use super::shares::Shares;
use super::{Feature, NOISE, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

pub(super) struct Kind {
    shares: Shares,
    untried: Untried,
}

impl Kind {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self { shares: Shares::new(NOISE), untried: Untried::new(profiles, |_| false) }
    }
}

impl Feature for Kind {
    fn id(&self) -> FeatureId {
        FeatureId::Kind
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        self.untried.learn(pair.candidate);
        if pair.new
            && let Some(kind) = pair.awards.iter().rev().find_map(|award| award.kind)
        {
            self.shares.learn(pair.candidate, &[kind]);
        }
    }

    fn settle(&mut self, _: &Facts) {
        self.untried.settle();
    }

    fn say(&self, query: &Query<'_>, _: &Facts, sheet: &mut Sheet) -> Said<'_> {
        if !self.shares.refine(query.asked.kind.as_slice(), sheet) {
            return Said::default();
        }
        let some = sheet.points(|_| true, log_points);
        Said { some, unknown: self.untried.list(), ..Said::default() }
    }
}
