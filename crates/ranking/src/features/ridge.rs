//! Telling words: which funder the words of the ask point to, once what many grants say alike counts about once.
//!
//! Ridge regression from words to candidates, [`crate::telling`]. Where the history is too large for that, kernel ridge
//! regression on the nearest past grants: the prediction is `k'(K + λI)⁻¹ Y`, so each grant has the weight
//! `β = (K + λI)⁻¹ k`. Solved for one ask by conjugate gradients on the sparse vectors (`K v = X Xᵀ v`), so it costs the
//! same for 30 or 30,000 candidates.

use super::{Feature, Role, Said, Sheet, log_points};
use crate::FeatureId;
use crate::facts::Facts;
use crate::query::Query;
use crate::words::Near;

/// Steps of conjugate gradients; the votes change little after ten.
const STEPS: usize = 12;
/// λ of the ridge regression.
const PENALTY: f32 = 0.3;

pub(super) struct TellingWords;

/// Votes that do not count the same thing twice: (K + λI) β = k.
fn telling(near: &[Near], facts: &Facts) -> Vec<f32> {
    let mut by_word = vec![0.0f32; facts.words()];
    let mut solution = vec![0.0f32; near.len()];
    let mut rest: Vec<f32> = near.iter().map(|n| n.similarity).collect();
    let mut direction = rest.clone();
    let mut size = dot(&rest, &rest);
    for _ in 0..STEPS {
        if size < 1e-9 {
            break;
        }
        let moved = kernel(near, &direction, facts, &mut by_word);
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

/// The votes by candidate, those above 0.
pub(super) fn votes<'q>(query: &'q Query<'_>, facts: &Facts, sheet: &mut Sheet) -> &'q [(u32, f32)] {
    query.votes(|| {
        if let Some(votes) = facts.telling.votes(&query.vector) {
            return votes;
        }
        for (near, vote) in query.near.iter().zip(telling(&query.near, facts)) {
            sheet.add(facts.document(near.document).candidate, vote);
        }
        sheet.take()
    })
}

/// (X Xᵀ + λI) v; `by_word` comes and goes as zeros.
fn kernel(near: &[Near], v: &[f32], facts: &Facts, by_word: &mut [f32]) -> Vec<f32> {
    let vectors = || near.iter().map(|n| facts.vector(n.document));
    for (vector, v) in vectors().zip(v) {
        vector.iter().for_each(|&(word, weight)| by_word[word as usize] += weight * v);
    }
    let project = |vector: &[(u32, f32)]| vector.iter().map(|&(word, w)| w * by_word[word as usize]).sum::<f32>();
    let out = vectors().zip(v).map(|(vector, v)| project(vector) + PENALTY * v).collect();
    vectors().flatten().for_each(|&(word, _)| by_word[word as usize] = 0.0);
    out
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

impl Feature for TellingWords {
    fn id(&self) -> FeatureId {
        FeatureId::TellingWords
    }

    fn role(&self) -> Role {
        Role::Content
    }

    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_> {
        votes(query, facts, sheet).iter().for_each(|&(candidate, vote)| sheet.add(candidate, vote));
        Said { some: sheet.shares(log_points), ..Said::default() }
    }
}
