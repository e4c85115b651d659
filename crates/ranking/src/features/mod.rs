//! What can speak for a candidate. One feature = one file here and one line in [`all`].

mod bayes;
mod cofunding;
mod concepts;
mod kind;
mod knn;
mod newcomers;
mod popularity;
mod purpose;
mod region;
mod shares;
mod size;

use crate::FeatureId;
use crate::corpus::Corpus;
use crate::grants::Grants;
use crate::query::Query;
use std::sync::Arc;

/// Nothing is known of the candidate: it counts as the average candidate of which something is known.
pub(crate) const UNKNOWN: f32 = f32::NAN;

/// Below this share of the whole, differences are noise. Of a thousand candidates an even share is 0.001.
const NOISE: f32 = 0.005;

/// Which weight a feature passes on for a candidate of which it cannot know anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Speaks from what was funded: for a candidate with a short history its weight goes to [`Role::Heir`] as well.
    Content,
    /// Speaks from what the candidate says it funds, the louder the shorter the history.
    Heir,
    /// Speaks for itself.
    Plain,
}

/// One thing that can speak for a candidate.
pub(crate) trait Feature: Send + Sync {
    /// Its name.
    fn id(&self) -> FeatureId;

    /// What happens to its weight where a history is short.
    fn role(&self) -> Role {
        Role::Plain
    }

    /// Writes a value of 0 or more, or [`UNKNOWN`], for each candidate into `out`, which comes as zeros.
    fn values(&self, query: &Query, out: &mut [f32]);

    /// The points of a value before weighting: 0 for 0, and growing. Shares count by their logarithm, so features add up
    /// as probabilities multiply.
    fn points(&self, value: f32) -> f32 {
        (1.0 + value / NOISE).ln()
    }
}

/// All features, in the order of [`FeatureId::ALL`].
pub(crate) fn all(corpus: &Corpus, grants: &Arc<Grants>) -> Vec<Box<dyn Feature>> {
    vec![
        Box::new(knn::SimilarGrants::of(grants)),
        Box::new(bayes::Wording::of(corpus)),
        Box::new(purpose::Purpose::of(corpus)),
        Box::new(concepts::Concepts::of(corpus)),
        Box::new(region::Region::of(corpus)),
        Box::new(size::Size::of(corpus)),
        Box::new(kind::Kind::of(corpus)),
        Box::new(newcomers::TakesOn::newcomers(corpus)),
        Box::new(newcomers::TakesOn::known(corpus)),
        Box::new(cofunding::CoFunding::of(corpus, grants)),
        Box::new(popularity::Popularity::of(corpus)),
    ]
}

/// Divides by the sum, so that the values are shares of 1; all zeros stay as they are.
fn to_shares(values: &mut [f32]) {
    let sum: f64 = values.iter().map(|&v| f64::from(v)).sum();
    if sum > 0.0 {
        values.iter_mut().for_each(|v| *v = (f64::from(*v) / sum) as f32);
    }
}

/// Marks candidates without history as unknown.
fn forget(untried: &[u32], values: &mut [f32]) {
    untried.iter().for_each(|&candidate| values[candidate as usize] = UNKNOWN);
}

/// Distinct recipients of each candidate.
fn recipients(corpus: &Corpus) -> Vec<f32> {
    let mut pairs: Vec<(u32, u32)> = corpus.awards.iter().map(|a| (a.candidate, a.recipient)).collect();
    pairs.dedup(); // awards are ordered by candidate and recipient
    let mut n = vec![0.0; corpus.profiles.len()];
    pairs.iter().for_each(|&(candidate, _)| n[candidate as usize] += 1.0);
    n
}
