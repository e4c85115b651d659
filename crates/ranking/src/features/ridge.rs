//! Telling words: which funder the words of the ask point to, once what many grants say alike counts about once.
//!
//! Ridge regression from words to candidates, [`crate::telling`]. Where the history is too large for that, kernel ridge
//! regression on the nearest past grants: the prediction is `k'(K + λI)⁻¹ Y`, so each grant has the weight
//! `β = (K + λI)⁻¹ k`. Solved for one ask by conjugate gradients on the sparse vectors (`K v = X Xᵀ v`), so it costs the
//! same for 30 or 30,000 candidates.

use super::{Feature, Role, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::index::Near;
use crate::query::Query;

/// Steps of conjugate gradients; the votes change little after ten.
const STEPS: usize = 12;
/// λ of the ridge regression.
const PENALTY: f32 = 0.3;

pub(super) struct TellingWords;

impl TellingWords {
    pub(super) fn new(_: &[Profile]) -> Self {
        Self
    }
}

/// The words of the nearest grants, numbered anew. What one grant alone says is the same whatever the others are, so of
/// these words only the sum of the squares is kept.
struct Grants {
    /// Where the words of each grant begin; one more at the end.
    starts: Vec<usize>,
    words: Vec<(u32, f32)>,
    /// λ and the squares of the words that no other has.
    alone: Vec<f32>,
    /// How many words two or more have.
    shared: usize,
}

impl Grants {
    fn of(near: &[Near], facts: &Facts) -> Self {
        // The vectors lie far apart: first the places of all, then the end of each, so that several are fetched at once.
        let vectors: Vec<_> = near.iter().map(|n| facts.vector(n.document)).collect();
        let highest = vectors.iter().filter_map(|vector| vector.last()).map(|last| last.0 as usize).max();
        // First how many have the word, then its new number.
        let mut numbers = vec![0u32; highest.map_or(0, |highest| highest + 1)];
        vectors.iter().copied().flatten().for_each(|&(word, _)| numbers[word as usize] += 1);
        let mut shared = 0;
        for number in numbers.iter_mut().filter(|number| **number > 0) {
            let several = *number > 1;
            *number = if several { shared } else { u32::MAX };
            shared += u32::from(several);
        }
        let (mut starts, mut words, mut alone) = (vec![0], Vec::new(), vec![PENALTY; near.len()]);
        for (vector, alone) in vectors.into_iter().zip(&mut alone) {
            for &(word, weight) in vector {
                match numbers[word as usize] {
                    u32::MAX => *alone += weight * weight,
                    number => words.push((number, weight)),
                }
            }
            starts.push(words.len());
        }
        Self { starts, words, alone, shared: shared as usize }
    }

    /// (X Xᵀ + λI) v; `by_word` comes and goes as zeros.
    fn kernel(&self, v: &[f32], by_word: &mut [f32]) -> Vec<f32> {
        let grants = || self.starts.windows(2).map(|ends| &self.words[ends[0]..ends[1]]);
        for (words, v) in grants().zip(v) {
            words.iter().for_each(|&(word, weight)| by_word[word as usize] += weight * v);
        }
        let project = |words: &[(u32, f32)]| words.iter().map(|&(word, w)| w * by_word[word as usize]).sum::<f32>();
        let out = grants().zip(v).zip(&self.alone).map(|((words, v), alone)| project(words) + alone * v).collect();
        by_word.fill(0.0);
        out
    }
}

/// Votes that do not count the same thing twice: (K + λI) β = k.
fn telling(near: &[Near], facts: &Facts) -> Vec<f32> {
    let grants = Grants::of(near, facts);
    let mut by_word = vec![0.0f32; grants.shared];
    let mut solution = vec![0.0f32; near.len()];
    let mut rest: Vec<f32> = near.iter().map(|n| n.similarity).collect();
    let mut direction = rest.clone();
    let mut size = dot(&rest, &rest);
    for _ in 0..STEPS {
        if size < 1e-9 {
            break;
        }
        let moved = grants.kernel(&direction, &mut by_word);
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
