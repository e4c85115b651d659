//! Similar grants: the nearest past grants of other recipients vote for their funders.
//!
//! Two votes of one half each. *Nearest*: the 50 nearest by tf-idf cosine vote with similarity^1.5 (k nearest
//! neighbours). *Telling*: kernel ridge regression on the 1,000 nearest; as its prediction is `k'(K + λI)⁻¹ Y`, each grant
//! has the weight `β = (K + λI)⁻¹ k`, which counts a hundred grants in the same words about once. Solved for one ask by
//! conjugate gradients on the sparse vectors (`K v = X Xᵀ v`), so it costs the same for 30 or 30,000 candidates.

use super::{Feature, Role, to_shares};
use crate::FeatureId;
use crate::grants::Grants;
use crate::query::Query;
use crate::words::Near;
use std::sync::Arc;

/// k of the k nearest neighbours.
const VOTERS: usize = 50;
/// Steps of conjugate gradients; the votes change little after ten.
const STEPS: usize = 12;
/// λ of the ridge regression.
const PENALTY: f32 = 0.3;

pub(super) struct SimilarGrants {
    grants: Arc<Grants>,
}

impl SimilarGrants {
    pub(super) fn of(grants: &Arc<Grants>) -> Self {
        Self { grants: Arc::clone(grants) }
    }

    /// Votes that do not count the same thing twice: (K + λI) β = k.
    fn telling(&self, near: &[Near]) -> Vec<f32> {
        let mut by_word = vec![0.0f32; self.grants.words()];
        let mut solution = vec![0.0f32; near.len()];
        let mut rest: Vec<f32> = near.iter().map(|n| n.similarity).collect();
        let mut direction = rest.clone();
        let mut size = dot(&rest, &rest);
        for _ in 0..STEPS {
            if size < 1e-9 {
                break;
            }
            let moved = self.kernel(near, &direction, &mut by_word);
            let step = size / dot(&direction, &moved);
            for i in 0..near.len() {
                solution[i] += step * direction[i];
                rest[i] -= step * moved[i];
            }
            let new = dot(&rest, &rest);
            let turn = new / size;
            direction.iter_mut().zip(&rest).for_each(|(d, r)| *d = r + turn * *d);
            size = new;
        }
        solution
    }

    /// (X Xᵀ + λI) v; `by_word` comes and goes as zeros.
    fn kernel(&self, near: &[Near], v: &[f32], by_word: &mut [f32]) -> Vec<f32> {
        let vectors = || near.iter().map(|n| self.grants.vector(n.document));
        for (vector, v) in vectors().zip(v) {
            vector.iter().for_each(|&(word, weight)| by_word[word as usize] += weight * v);
        }
        let project = |vector: &[(u32, f32)]| vector.iter().map(|&(word, w)| w * by_word[word as usize]).sum::<f32>();
        let out = vectors().zip(v).map(|(vector, v)| project(vector) + PENALTY * v).collect();
        vectors().flatten().for_each(|&(word, _)| by_word[word as usize] = 0.0);
        out
    }
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

impl Feature for SimilarGrants {
    fn id(&self) -> FeatureId {
        FeatureId::SimilarGrants
    }

    fn role(&self) -> Role {
        Role::Content
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        let candidate = |n: &Near| self.grants.document(n.document).candidate as usize;
        for near in query.near.iter().take(VOTERS) {
            out[candidate(near)] += near.similarity.powf(1.5);
        }
        to_shares(out);
        let mut telling = vec![0.0f32; out.len()];
        for (near, vote) in query.near.iter().zip(self.telling(&query.near)) {
            telling[candidate(near)] += vote;
        }
        telling.iter_mut().for_each(|vote| *vote = vote.max(0.0));
        to_shares(&mut telling);
        out.iter_mut().zip(&telling).for_each(|(nearest, telling)| *nearest = (*nearest + telling) / 2.0);
    }
}
