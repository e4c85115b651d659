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

/// One candidate's use of a word.
struct Use {
    candidate: u32,
    count: f32,
    /// ln(1 + count / (μ p(w) + α)).
    gain: f32,
}

pub(super) struct Wording {
    /// By word, ascending by candidate.
    uses: Vec<Vec<Use>>,
    /// By candidate: words, and what they take off for each word of the ask: ln(behind / (words + behind)).
    totals: Vec<f32>,
    lengths: Vec<f32>,
    all: f32,
    /// How many words are known.
    known: usize,
    /// Words whose gains are old.
    stale: Vec<u32>,
}

impl Wording {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self {
            uses: Vec::new(),
            totals: vec![0.0; profiles.len()],
            lengths: Vec::new(),
            all: 0.0,
            known: 0,
            stale: Vec::new(),
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
        for award in &pair.fresh {
            let words = &mut self.totals[pair.candidate as usize];
            for &(word, n) in award.words.iter().filter(|w| facts.idf.get(w.0) > 0.0) {
                (*words, self.all) = (*words + n as f32, self.all + n as f32);
                if word as usize >= self.uses.len() {
                    self.uses.resize_with(word as usize + 1, Vec::new);
                }
                self.stale.push(word);
                let uses = &mut self.uses[word as usize];
                self.known += usize::from(uses.is_empty());
                // A history comes by candidate: what is sought is at the end, or belongs there.
                let place = match uses.last() {
                    Some(last) if last.candidate >= pair.candidate => {
                        uses.binary_search_by_key(&pair.candidate, |one| one.candidate)
                    }
                    _ => Err(uses.len()),
                };
                match place {
                    Ok(at) => uses[at].count += n as f32,
                    Err(at) => uses.insert(at, Use { candidate: pair.candidate, count: n as f32, gain: 0.0 }),
                }
            }
        }
    }

    fn settle(&mut self, _: &Facts) {
        self.stale.sort_unstable();
        self.stale.dedup();
        for word in self.stale.drain(..) {
            let uses = &mut self.uses[word as usize];
            let expected = SMOOTHING * uses.iter().map(|one| one.count).sum::<f32>() / self.all + EACH;
            uses.iter_mut().for_each(|one| one.gain = (one.count / expected).ln_1p());
        }
        let behind = SMOOTHING + EACH * self.known as f32;
        self.lengths = self.totals.iter().map(|words| (behind / (words + behind)).ln()).collect();
    }

    fn say(&self, query: &Query<'_>, _: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let mut n = 0.0f32;
        for &(word, times) in &query.asked.words {
            let uses = self.uses.get(word as usize).map_or(&[][..], Vec::as_slice);
            n += if uses.is_empty() { 0.0 } else { times as f32 };
            uses.iter().for_each(|one| sheet.add(one.candidate, times as f32 * one.gain));
        }
        let damp = 1.0 / n.sqrt();
        let mut scores = sheet.take();
        for (candidate, score) in &mut scores {
            *score = (*score + n * self.lengths[*candidate as usize]) * damp;
        }
        let best = scores.iter().map(|s| s.1).fold(f32::NEG_INFINITY, f32::max);
        scores.retain(|(_, score)| *score > best - UNLIKELY);
        scores.iter_mut().for_each(|(_, score)| *score = (*score - best).exp());
        let sum: f32 = scores.iter().map(|s| s.1).sum();
        let shares = scores.into_iter().map(|(candidate, score)| (candidate, score / sum));
        Said { some: points_of(shares, log_points), ..Said::default() }
    }
}
