//! Newcomers and second grants: whom a candidate lately took on.
//!
//! The first grant of a candidate to a recipient counts as *newcomer* if nobody had funded that recipient in an earlier
//! year, else as *second grant*. Only the last two years of the history count (its first year cannot tell). What a
//! candidate states about first-time applicants rules: `No` is worth nothing, `Yes` at least one recent newcomer.

use super::{Feature, UNKNOWN, to_shares};
use crate::corpus::Corpus;
use crate::query::Query;
use crate::{FeatureId, Openness};
use std::collections::BTreeMap;

/// Shares of those that were lately taken on.
pub(super) struct TakesOn {
    id: FeatureId,
    shares: Vec<f32>,
}

impl TakesOn {
    /// Recipients that nobody had funded before; speaks to askers without a history.
    pub(super) fn newcomers(corpus: &Corpus) -> Self {
        Self { id: FeatureId::Newcomers, shares: shares(corpus, true) }
    }

    /// Recipients known from elsewhere; speaks to askers with a history.
    pub(super) fn known(corpus: &Corpus) -> Self {
        Self { id: FeatureId::SecondGrants, shares: shares(corpus, false) }
    }
}

fn shares(corpus: &Corpus, newcomers: bool) -> Vec<f32> {
    let mut shares = taken_on(corpus, newcomers);
    for (share, profile) in shares.iter_mut().zip(&corpus.profiles) {
        match profile.newcomers {
            Openness::No => *share = 0.0,
            Openness::Yes => *share = share.max(1.0),
            Openness::Unknown => {}
        }
    }
    to_shares(&mut shares);
    for candidate in corpus.untried() {
        if corpus.profiles[candidate as usize].newcomers == Openness::Unknown {
            shares[candidate as usize] = UNKNOWN;
        }
    }
    shares
}

/// By candidate: how many recent first grants went to newcomers, or to recipients known from elsewhere.
fn taken_on(corpus: &Corpus, newcomers: bool) -> Vec<f32> {
    let (mut pairs, mut start) = (BTreeMap::new(), BTreeMap::new());
    for a in &corpus.awards {
        let earlier = |year: &mut i32| *year = a.year.min(*year);
        pairs.entry((a.candidate, a.recipient)).and_modify(earlier).or_insert(a.year);
        start.entry(a.recipient).and_modify(earlier).or_insert(a.year);
    }
    let begin = start.values().min().copied().unwrap_or_default();
    let end = pairs.values().max().copied().unwrap_or_default();
    let recent = end.min(begin.saturating_add(1).max(end.saturating_sub(1)));
    let mut counts = vec![0.0; corpus.profiles.len()];
    for ((candidate, recipient), year) in pairs {
        if year >= recent && (year == start[&recipient]) == newcomers {
            counts[candidate as usize] += 1.0;
        }
    }
    counts
}

impl Feature for TakesOn {
    fn id(&self) -> FeatureId {
        self.id
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        if query.recipient.is_none() == (self.id == FeatureId::Newcomers) {
            out.copy_from_slice(&self.shares);
        }
    }
}
