//! Concepts: whether ask and candidate are about the same things, in whatever languages they are written.
//!
//! Cosine of the concept weights, with rare concepts weighing more (idf over candidates). The concepts of a candidate are
//! those it states, plus those of its grants in proportion to how often they occur there.

use super::Feature;
use crate::FeatureId;
use crate::corpus::Corpus;
use crate::query::Query;
use std::collections::BTreeMap;

pub(super) struct Concepts {
    /// By concept: candidate and weight in a vector of length 1.
    postings: Vec<Vec<(u32, f32)>>,
    idf: Vec<f32>,
}

impl Concepts {
    pub(super) fn of(corpus: &Corpus) -> Self {
        let mut profiles: Vec<BTreeMap<u32, f32>> =
            corpus.profiles.iter().map(|p| p.concepts.iter().copied().collect()).collect();
        let mut grants = vec![0.0f32; profiles.len()];
        corpus.awards.iter().for_each(|a| grants[a.candidate as usize] += 1.0);
        for award in &corpus.awards {
            for &(concept, weight) in &award.concepts {
                let candidate = award.candidate as usize;
                *profiles[candidate].entry(concept).or_default() += weight / grants[candidate];
            }
        }
        let mut df = vec![0.0f32; corpus.concepts.len()];
        profiles.iter().flat_map(BTreeMap::keys).for_each(|&c| df[c as usize] += 1.0);
        let idf: Vec<f32> = df.iter().map(|df| (1.0 + profiles.len() as f32 / df.max(1.0)).ln()).collect();
        let mut postings = vec![Vec::new(); idf.len()];
        for (candidate, profile) in profiles.into_iter().enumerate() {
            for (concept, weight) in unit(profile.into_iter(), &idf) {
                postings[concept as usize].push((candidate as u32, weight));
            }
        }
        Self { postings, idf }
    }
}

/// Weighted by idf and brought to length 1.
fn unit(concepts: impl Iterator<Item = (u32, f32)>, idf: &[f32]) -> Vec<(u32, f32)> {
    let mut vector: Vec<(u32, f32)> = concepts.map(|(c, w)| (c, w * idf[c as usize])).filter(|c| c.1 > 0.0).collect();
    let length = vector.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    vector.iter_mut().for_each(|(_, w)| *w /= length);
    vector
}

impl Feature for Concepts {
    fn id(&self) -> FeatureId {
        FeatureId::Concepts
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        for (concept, weight) in unit(query.concepts.iter().copied(), &self.idf) {
            for &(candidate, other) in &self.postings[concept as usize] {
                out[candidate as usize] += weight * other;
            }
        }
    }

    /// A fit, not a share.
    fn points(&self, value: f32) -> f32 {
        value
    }
}
