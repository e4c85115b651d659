//! The figures of a ranking: how well it found what really followed.
//!
//! hit@k, nDCG@10 (Järvelin and Kekäläinen 2002, gain 1 for each right label), MRR over the first 50 ranks, macro
//! recall@10 (the mean over labels, so that large funders do not outvote small ones), each with a 95 % percentile
//! bootstrap interval over recipients; and how evenly the first ten places go to the labels (coverage, Gini).

use ranking::scatter;
use std::collections::{BTreeMap, BTreeSet};

const MRR_DEPTH: usize = 50;
/// The figures of one ask, in this order, and the last over all of them.
pub const NAMES: [&str; 6] = ["hit@1", "hit@5", "hit@10", "ndcg@10", "mrr", "macro_recall@10"];

/// One ask with its answer: labels by number, best first, and the right ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// Whoever asked; asks of one recipient are drawn together by the bootstrap.
    pub recipient: String,
    /// Labels in the order of the ranking.
    pub ranked: Vec<usize>,
    /// Labels that really followed, not empty.
    pub right: BTreeSet<usize>,
}

/// A figure with its 95 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figure {
    /// On the asks themselves.
    pub value: f64,
    /// 2.5 % percentile of the bootstrap.
    pub low: f64,
    /// 97.5 % percentile of the bootstrap.
    pub high: f64,
}

/// All figures of one set of answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Number of asks.
    pub asks: usize,
    /// In the order of [`NAMES`].
    pub figures: [Figure; NAMES.len()],
    /// Share of labels that are in some top ten.
    pub coverage: f64,
    /// Gini coefficient of how often labels are in a top ten: 0 = all alike, 1 = one takes everything.
    pub gini: f64,
}

/// One ask scored.
struct Scored {
    values: [f64; 5],
    /// Each right label, and whether it is in the top ten.
    found: Vec<(usize, f64)>,
}

/// The figures of answers over so many labels, with `draws` bootstrap samples (0 = no intervals).
pub fn figures(answers: &[Answered], labels: usize, draws: usize) -> Figures {
    let scored: Vec<Scored> = answers.iter().map(score).collect();
    let point = means(&scored, &vec![1.0; scored.len()], labels);
    let mut drawn: Vec<[f64; NAMES.len()]> =
        weights(answers, draws).iter().map(|weights| means(&scored, weights, labels)).collect();
    let figure = |at: usize| {
        drawn.sort_by(|a, b| a[at].total_cmp(&b[at]));
        let percentile = |share: f64, up: bool| {
            let place = share * drawn.len().saturating_sub(1) as f64;
            drawn.get(if up { place.ceil() } else { place.floor() } as usize).map_or(point[at], |draw| draw[at])
        };
        Figure { value: point[at], low: percentile(0.025, false), high: percentile(0.975, true) }
    };
    let mut all = [0; NAMES.len()];
    (0..).zip(&mut all).for_each(|(at, place)| *place = at);
    let (coverage, gini) = exposure(answers, labels);
    Figures { asks: answers.len(), figures: all.map(figure), coverage, gini }
}

fn score(answer: &Answered) -> Scored {
    let places: Vec<usize> =
        (1..).zip(&answer.ranked).filter(|(_, label)| answer.right.contains(label)).map(|(rank, _)| rank).collect();
    let first = places.first().copied().unwrap_or(usize::MAX);
    let worth = |rank: usize| 1.0 / ((rank + 1) as f64).log2();
    let gain: f64 = places.iter().filter(|&&rank| rank <= 10).map(|&rank| worth(rank)).sum();
    let best: f64 = (1..=answer.right.len().min(10)).map(worth).sum();
    let within = |k: usize| f64::from(u8::from(first <= k));
    let reciprocal = if first <= MRR_DEPTH { 1.0 / first as f64 } else { 0.0 };
    let top = &answer.ranked[..answer.ranked.len().min(10)];
    let found = answer.right.iter().map(|label| (*label, f64::from(u8::from(top.contains(label))))).collect();
    Scored { values: [within(1), within(5), within(10), gain / best, reciprocal], found }
}

/// Means in which each ask counts as often as its weight says.
fn means(scored: &[Scored], weights: &[f64], labels: usize) -> [f64; NAMES.len()] {
    let mut sums = [0.0; NAMES.len()];
    let (mut found, mut there) = (vec![0.0; labels], vec![0.0; labels]);
    for (one, weight) in scored.iter().zip(weights).filter(|(_, weight)| **weight > 0.0) {
        one.values.iter().zip(&mut sums).for_each(|(value, sum)| *sum += weight * value);
        for &(label, inside) in &one.found {
            found[label] += weight * inside;
            there[label] += weight;
        }
    }
    let total: f64 = weights.iter().sum();
    sums.iter_mut().for_each(|sum| *sum /= total.max(f64::MIN_POSITIVE));
    let recalls = found.iter().zip(&there).filter(|(_, there)| **there > 0.0);
    let (sum, n) = recalls.fold((0.0, 0.0), |(sum, n), (found, there)| (sum + found / there, n + 1.0));
    sums[NAMES.len() - 1] = if n > 0.0 { sum / n } else { 0.0 };
    sums
}

/// Bootstrap weights: recipients are drawn with replacement, each with all its asks.
fn weights(answers: &[Answered], draws: usize) -> Vec<Vec<f64>> {
    let mut groups = BTreeMap::<&str, Vec<usize>>::new();
    (0..).zip(answers).for_each(|(at, answer)| groups.entry(&answer.recipient).or_default().push(at));
    let groups: Vec<Vec<usize>> = groups.into_values().collect();
    let mut turn = 0u64;
    let mut draw = || {
        let mut weights = vec![0.0; answers.len()];
        for _ in 0..groups.len() {
            turn += 1;
            let group = &groups[(scatter(turn) % groups.len() as u64) as usize];
            group.iter().for_each(|&at| weights[at] += 1.0);
        }
        weights
    };
    (0..draws).map(|_| draw()).collect()
}

fn exposure(answers: &[Answered], labels: usize) -> (f64, f64) {
    let mut shown = vec![0.0; labels];
    answers.iter().flat_map(|answer| answer.ranked.iter().take(10)).for_each(|&label| shown[label] += 1.0);
    shown.sort_by(f64::total_cmp);
    let (n, total) = (labels as f64, shown.iter().sum::<f64>());
    let spread: f64 = (0..).zip(&shown).map(|(i, count)| (2.0 * f64::from(i) - n + 1.0) * count).sum();
    let covered = shown.iter().filter(|count| **count > 0.0).count() as f64;
    (covered / n, if total > 0.0 { spread / (n * total) } else { 0.0 })
}
