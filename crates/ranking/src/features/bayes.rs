//! Wording: how typical the words of the ask are for what a candidate funds.
//!
//! Multinomial naive Bayes over distinct grants with Dirichlet smoothing towards the wording of all (Zhai and Lafferty
//! 2004): `Σ n(w) · ln((count + μ p(w)) / (total + μ) / p(w))`, which needs only the words that a candidate has used.
//! Words of one text hang together, so the sum is damped by the square root of their number before it becomes a share.

use super::{Feature, Role, to_shares};
use crate::FeatureId;
use crate::corpus::Corpus;
use crate::query::Query;
use std::collections::{BTreeMap, HashSet};

/// μ: so many words of the wording of all stand behind the words of one candidate.
const SMOOTHING: f32 = 100.0;
/// How much the number of its grants counts for a candidate; the rest is left to other features.
const PRIOR: f32 = 0.5;

pub(super) struct Wording {
    /// By word: candidate and ln(1 + count / (μ p(w))).
    gains: Vec<Vec<(u32, f32)>>,
    /// By candidate: ln(μ / (total + μ)), the cost of one word.
    cost: Vec<f32>,
    /// By candidate: ln of its share of the grants; `None` without grants.
    prior: Vec<Option<f32>>,
}

impl Wording {
    pub(super) fn of(corpus: &Corpus) -> Self {
        let mut seen = HashSet::new();
        let (mut grants, mut totals) = (vec![0.0f32; corpus.profiles.len()], vec![0.0f32; corpus.profiles.len()]);
        let mut counts = vec![BTreeMap::<u32, f32>::new(); corpus.lexicon.len()];
        for award in &corpus.awards {
            if !seen.insert((award.candidate, award.recipient, &award.words)) {
                continue;
            }
            grants[award.candidate as usize] += 1.0;
            for &(word, n) in award.words.iter().filter(|w| corpus.lexicon.telling(w.0)) {
                totals[award.candidate as usize] += n as f32;
                *counts[word as usize].entry(award.candidate).or_default() += n as f32;
            }
        }
        let all: f32 = totals.iter().sum();
        let gain = |by_candidate: BTreeMap<u32, f32>| {
            let expected = SMOOTHING * by_candidate.values().sum::<f32>() / all;
            by_candidate.into_iter().map(|(candidate, n)| (candidate, (n / expected).ln_1p())).collect()
        };
        Self {
            gains: counts.into_iter().map(gain).collect(),
            cost: totals.iter().map(|total| (SMOOTHING / (total + SMOOTHING)).ln()).collect(),
            prior: grants.iter().map(|&n| (n > 0.0).then(|| n.ln())).collect(),
        }
    }
}

impl Feature for Wording {
    fn id(&self) -> FeatureId {
        FeatureId::Wording
    }

    fn role(&self) -> Role {
        Role::Content
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        let words = query.words.iter().filter(|w| !self.gains[w.0 as usize].is_empty());
        let mut n = 0.0f32;
        for &(word, times) in words {
            n += times as f32;
            for &(candidate, gain) in &self.gains[word as usize] {
                out[candidate as usize] += times as f32 * gain;
            }
        }
        if n == 0.0 {
            return;
        }
        let damp = 1.0 / n.sqrt();
        let mut best = f32::NEG_INFINITY;
        for ((score, cost), prior) in out.iter_mut().zip(&self.cost).zip(&self.prior) {
            *score = prior.map_or(f32::NEG_INFINITY, |prior| (*score + n * cost) * damp + PRIOR * prior);
            best = best.max(*score);
        }
        out.iter_mut().for_each(|score| *score = (*score - best).exp());
        to_shares(out);
    }
}
