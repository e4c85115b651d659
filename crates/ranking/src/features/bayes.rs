//! Wording: how typical the words of the ask are for what a candidate funds.
//!
//! Multinomial naive Bayes over distinct grants, smoothed towards the wording of all (Dirichlet; Zhai and Lafferty 2004)
//! and evenly (Lidstone): `Σ n(w) · ln((count + μ p(w) + α) / (total + μ + α V) / (μ p(w) + α))`, but for a constant,
//! which needs only the words that a candidate has used.
//! Words of one text hang together, so the sum is damped by the square root of their number before it becomes a share.
//! Shares are taken among the candidates that used one of the words; how much a candidate gives is left to other features.

use super::said::points_of;
use super::{Feature, Role, Said, Sheet, log_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

/// μ: so many words of the wording of all stand behind the words of one candidate.
const SMOOTHING: f32 = 1000.0;
/// α: so many more of each word there is.
const EACH: f32 = 0.05;
/// Who is less likely than the best by more than exp of this has no share worth naming.
const UNLIKELY: f32 = 14.0;

/// The gains of the smaller counts are looked up. So a word of all candidates is brought up to date as soon as a rare one.
const LOOKED_UP: usize = 32;

/// How often a word is used.
#[derive(Default)]
struct Word {
    /// By candidate, ascending.
    uses: Vec<(u32, u32)>,
    /// By all together.
    sum: u32,
    /// μ p(w) + α.
    expected: f32,
    /// ln(1 + count / expected) by count.
    gains: Vec<f32>,
    /// The two before are old.
    stale: bool,
}

impl Word {
    /// So many more uses by a candidate.
    fn add(&mut self, candidate: u32, count: u32) {
        self.sum += count;
        // A history comes by candidate: what is sought is at the end, or belongs there.
        let place = match self.uses.last() {
            Some(last) if last.0 >= candidate => self.uses.binary_search_by_key(&candidate, |one| one.0),
            _ => Err(self.uses.len()),
        };
        let count = match place {
            Ok(at) => {
                self.uses[at].1 += count;
                self.uses[at].1
            }
            Err(at) => {
                self.uses.insert(at, (candidate, count));
                count
            }
        };
        let counts = LOOKED_UP.min(count as usize + 1);
        if self.gains.len() < counts {
            self.gains.resize(counts, 0.0);
        }
    }

    fn settle(&mut self, all: u64) {
        self.expected = SMOOTHING * self.sum as f32 / all as f32 + EACH;
        (0..).zip(&mut self.gains).for_each(|(count, gain)| *gain = gain_of(count, self.expected));
        self.stale = false;
    }

    fn gain(&self, count: u32) -> f32 {
        self.gains.get(count as usize).copied().unwrap_or_else(|| gain_of(count, self.expected))
    }
}

fn gain_of(count: u32, expected: f32) -> f32 {
    (count as f32 / expected).ln_1p()
}

pub(super) struct Wording {
    words: Vec<Word>,
    /// By candidate: words, and what they take off for each word of the ask: ln(behind / (words + behind)).
    totals: Vec<f32>,
    lengths: Vec<f32>,
    /// The `behind` of the lengths.
    behind: f32,
    all: u64,
    /// How many words are known.
    known: usize,
    /// Words, and candidates, that learned.
    stale: Vec<u32>,
    longer: Vec<u32>,
}

impl Wording {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let none = || vec![0.0; profiles.len()];
        Self {
            words: Vec::new(),
            totals: none(),
            lengths: none(),
            behind: SMOOTHING,
            all: 0,
            known: 0,
            stale: Vec::new(),
            longer: Vec::new(),
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

    fn learn(&mut self, pair: &Pair<'_>, facts: &Facts) {
        self.longer.push(pair.candidate);
        let told = pair.fresh.iter().flat_map(|award| &award.words);
        for &(word, n) in told.filter(|word| facts.idf.get(word.0) > 0.0) {
            self.totals[pair.candidate as usize] += n as f32;
            self.all += u64::from(n);
            if word as usize >= self.words.len() {
                self.words.resize_with(word as usize + 1, Word::default);
            }
            let one = &mut self.words[word as usize];
            self.known += usize::from(one.uses.is_empty());
            if !std::mem::replace(&mut one.stale, true) {
                self.stale.push(word);
            }
            one.add(pair.candidate, n);
        }
    }

    fn settle(&mut self, _: &Facts) {
        self.stale.drain(..).for_each(|word| self.words[word as usize].settle(self.all));
        let behind = SMOOTHING + EACH * self.known as f32;
        let length = |words: f32| (behind / (words + behind)).ln();
        // A new word changes all of them, the rest only those that learned.
        if behind.to_bits() == self.behind.to_bits() {
            let longer = self.longer.iter().map(|&candidate| candidate as usize);
            longer.for_each(|candidate| self.lengths[candidate] = length(self.totals[candidate]));
        } else {
            self.behind = behind;
            self.lengths.iter_mut().zip(&self.totals).for_each(|(was, words)| *was = length(*words));
        }
        self.longer.clear();
    }

    fn say(&self, query: &Query<'_>, _: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let mut n = 0.0f32;
        for &(word, times) in &query.asked.words {
            let Some(word) = self.words.get(word as usize).filter(|word| !word.uses.is_empty()) else { continue };
            n += times as f32;
            word.uses.iter().for_each(|&(candidate, count)| sheet.add(candidate, times as f32 * word.gain(count)));
        }
        let damp = 1.0 / n.sqrt();
        let (mut scores, mut best) = (sheet.take(), f32::NEG_INFINITY);
        for (candidate, score) in &mut scores {
            *score = (*score + n * self.lengths[*candidate as usize]) * damp;
            best = best.max(*score);
        }
        let mut sum = 0.0f32;
        scores.retain_mut(|(_, score)| {
            let less = *score - best;
            *score = if less > -UNLIKELY { less.exp() } else { 0.0 };
            sum += *score;
            *score > 0.0
        });
        let shares = scores.into_iter().map(|(candidate, score)| (candidate, score / sum));
        Said { some: points_of(shares, log_points), ..Said::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Learned bit by bit, and asked in between: the same bits as worked out from the counts at the end.
        #[test]
        fn gains_do_not_depend_on_how_they_came(uses in prop::collection::vec((0..9u32, 1..20u32, any::<bool>()), 1..60)) {
            let (mut word, mut counts) = (Word::default(), [0u32; 9]);
            for &(candidate, count, settled) in &uses {
                word.add(candidate, count);
                counts[candidate as usize] += count;
                if settled {
                    word.settle(4711);
                }
            }
            word.settle(5000);
            let expected = SMOOTHING * counts.iter().sum::<u32>() as f32 / 5000.0 + EACH;
            let used: Vec<(u32, u32)> = (0..).zip(counts).filter(|one| one.1 > 0).collect();
            prop_assert_eq!(&word.uses, &used);
            for (_, count) in used {
                prop_assert_eq!(word.gain(count).to_bits(), (count as f32 / expected).ln_1p().to_bits());
            }
        }
    }
}
