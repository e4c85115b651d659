//! Weights learned from the history itself: what followed the earlier years is practice.
//!
//! The last year of the history is cut off; whoever got a first grant from a candidate in it is asked for again, with
//! the features knowing the earlier years only. The weights maximise the likelihood of what followed in a conditional
//! logit (McFadden 1974: softmax over the candidates), with a Gaussian prior around the shipped weights (MAP), so they
//! move only with evidence. No weight falls below 0: every reason speaks for a candidate.

use crate::combine::{Table, Weights};
use crate::confidence::{Calibration, softmax};
use crate::corpus::{Asked, Award, Corpus};
use crate::engine::Engine;
use crate::facts::scatter;
use crate::model::{Tuned, best};
use crate::query::Query;
use crate::{Config, FeatureId};
use std::collections::BTreeMap;

const N: usize = FeatureId::ALL.len();
/// Fewer practice asks teach nothing.
const LEAST: usize = 40;
/// More are not looked at.
const MOST: usize = 1500;
/// So many of the best candidates stand for all. Were they fewer, only near misses would teach, and what sets them apart
/// from the rest (place, size) would look as if it told nothing.
const RIVALS: usize = 400;
/// 1 / variance of the Gaussian prior on each weight.
const PRECISION: f64 = 2.0;
/// The last year of one recipient in so many is hidden.
const HIDDEN: u64 = 3;
/// The calibration that is shipped.
const SHIPPED: Calibration = Calibration { slope: 1.0, offset: 0.0 };

/// One practice ask: the points of its rivals, the right ones first.
struct Practice {
    points: Vec<[f32; N]>,
    right: usize,
    /// How much it counts.
    weight: f64,
}

/// Weights and calibrations for askers without and with a history.
pub(crate) fn tuned(corpus: &Corpus, config: &Config) -> (Tuned, Tuned) {
    let shipped = |warm| Tuned { weights: config.weights(warm), calibration: SHIPPED, evidence: 0 };
    let (cold, warm) = (shipped(false), shipped(true));
    let practice = if config.learn { practice(corpus, &cold.weights, &warm.weights) } else { [vec![], vec![]] };
    let [of_cold, of_warm] = practice;
    (tune(cold, &of_cold), tune(warm, &of_warm))
}

fn tune(shipped: Tuned, practice: &[Practice]) -> Tuned {
    if practice.len() < LEAST {
        return shipped;
    }
    let (even, odd): (Vec<_>, Vec<_>) = practice.iter().enumerate().partition(|(i, _)| i % 2 == 0);
    let mut seen = Vec::new();
    for (known, held_out) in [(&even, &odd), (&odd, &even)] {
        let known: Vec<&Practice> = known.iter().map(|(_, one)| *one).collect();
        let weights = fit(&known, &shipped.weights);
        held_out.iter().for_each(|(_, one)| seen.extend(outcomes(one, &weights)));
    }
    let all: Vec<&Practice> = practice.iter().collect();
    let weights = fit(&all, &shipped.weights);
    Tuned { weights, calibration: Calibration::fit(&seen, shipped.calibration), evidence: practice.len() }
}

/// Probability and truth of the ten best rivals.
fn outcomes(one: &Practice, weights: &Weights) -> Vec<(f64, bool)> {
    let mut scored: Vec<(f64, bool)> =
        one.points.iter().enumerate().map(|(i, points)| (score(points, weights), i < one.right)).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let probabilities = softmax(scored.iter().map(|s| s.0));
    probabilities.into_iter().zip(scored).take(10).map(|(p, (_, right))| (p, right)).collect()
}

fn score(points: &[f32; N], weights: &Weights) -> f64 {
    points.iter().zip(weights).map(|(&points, weight)| f64::from(points) * weight).sum()
}

/// Practice asks without and with a history: twice what the last year brought. Once the matcher knows the earlier years
/// only, as it will be when the next year comes. And once it knows the last year of two thirds of the recipients as well,
/// so that it learns what newer records tell that older ones had not (places, for example).
fn practice(corpus: &Corpus, cold: &Weights, warm: &Weights) -> [Vec<Practice>; 2] {
    let last = corpus.awards.iter().map(|award| award.year).max();
    let recent = |award: &Award| Some(award.year) == last;
    let hidden = |award: &Award| recent(award) && scatter(u64::from(award.recipient)).is_multiple_of(HIDDEN);
    let [mut of_cold, mut of_warm] = hide(corpus, recent, cold, warm);
    let [more_cold, more_warm] = hide(corpus, hidden, cold, warm);
    of_cold.extend(more_cold);
    of_warm.extend(more_warm);
    [of_cold, of_warm]
}

/// Asks for what is hidden, knowing the rest.
fn hide(corpus: &Corpus, hidden: impl Fn(&Award) -> bool, cold: &Weights, warm: &Weights) -> [Vec<Practice>; 2] {
    let past: Vec<&Award> = corpus.awards.iter().filter(|award| !hidden(award)).collect();
    if past.is_empty() || past.len() == corpus.awards.len() {
        return [vec![], vec![]];
    }
    let engine = Engine::of(corpus, &past);
    let mut asks = BTreeMap::<(u32, &[(u32, u32)]), (&Award, Vec<u32>)>::new();
    for award in corpus.awards.iter().filter(|award| hidden(award)) {
        let held = engine.facts.held(award.recipient);
        let known = engine.facts.recipients(award.candidate).is_empty();
        if !known && held.binary_search_by_key(&award.candidate, |h| h.0).is_err() {
            let ask = asks.entry((award.recipient, &award.words)).or_insert((award, Vec::new()));
            ask.1.push(award.candidate);
        }
    }
    let mut frequency = BTreeMap::<u32, f64>::new();
    asks.values_mut().for_each(|(_, right)| right.dedup());
    asks.values().flat_map(|(_, right)| right).for_each(|&c| *frequency.entry(c).or_default() += 1.0);
    let mut asks: Vec<(&Award, Vec<u32>)> = asks.into_values().collect();
    asks.sort_by_cached_key(|(award, _)| scatter(u64::from(award.recipient)));
    let mut all = [vec![], vec![]];
    for (award, right) in asks {
        let warmth = usize::from(!engine.facts.held(award.recipient).is_empty());
        if all[warmth].len() == MOST {
            continue;
        }
        let weight = right.iter().map(|c| frequency[c].powf(-0.5)).sum::<f64>() / right.len() as f64;
        let weights = if warmth == 1 { warm } else { cold };
        all[warmth].push(Practice { weight, ..one(&engine, &asked(award), &right, weights) });
    }
    for practice in &mut all {
        let mean = practice.iter().map(|one| one.weight).sum::<f64>() / practice.len().max(1) as f64;
        practice.iter_mut().for_each(|one| one.weight /= mean);
    }
    all
}

/// The ask behind a grant.
fn asked(award: &Award) -> Asked {
    Asked {
        recipient: Some(award.recipient),
        kind: award.kind,
        keys: award.keys.clone(),
        concepts: award.concepts.clone(),
        name: award.name.clone(),
        words: award.words.clone(),
        amount: award.amount,
        meaning: Vec::new(),
    }
}

fn one(engine: &Engine, asked: &Asked, right: &[u32], weights: &Weights) -> Practice {
    let query = Query::of(asked, &engine.facts);
    let speaking = weights.map(|weight| if weight == 0.0 { f64::MIN_POSITIVE } else { weight });
    let table = Table::of(engine, &query, &speaking);
    let scores = table.scores();
    let mut rivals: Vec<usize> = right.iter().map(|&c| c as usize).collect();
    let others = best(&query, &scores, true, RIVALS + right.len());
    rivals.extend(others.into_iter().filter(|&c| !right.contains(&(c as u32))).take(RIVALS));
    Practice { points: table.points(&rivals), right: right.len(), weight: 1.0 }
}

/// The weights of highest posterior probability: Newton's method, weights held at 0 while they would fall below.
fn fit(practice: &[&Practice], prior: &Weights) -> Weights {
    let mut weights = *prior;
    let mut cost = cost_of(practice, &weights, prior);
    for _ in 0..30 {
        let (gradient, hessian) = slopes(practice, &weights, prior);
        let free: Vec<usize> = (0..N).filter(|&f| weights[f] > 0.0 || gradient[f] < 0.0).collect();
        let step = solve(&free, &hessian, &gradient);
        // A step that leads uphill is halved.
        let better = (0..12).map(|halved| 0.5f64.powi(halved)).find_map(|length| {
            let mut new = weights;
            free.iter().zip(&step).for_each(|(&f, step)| new[f] = (weights[f] - length * step).max(0.0));
            let new_cost = cost_of(practice, &new, prior);
            (new_cost < cost).then_some((new, new_cost))
        });
        let Some((new, new_cost)) = better else { break };
        let gained = cost - new_cost;
        (weights, cost) = (new, new_cost);
        if gained < 1e-6 * cost {
            break;
        }
    }
    weights
}

/// The negative log posterior, but for a constant.
fn cost_of(practice: &[&Practice], weights: &Weights, prior: &Weights) -> f64 {
    let prior: f64 = weights.iter().zip(prior).map(|(w, p)| 0.5 * PRECISION * (w - p).powi(2)).sum();
    let surprise = |one: &&Practice| {
        let scores: Vec<f64> = one.points.iter().map(|points| score(points, weights)).collect();
        let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let all = best + scores.iter().map(|s| (s - best).exp()).sum::<f64>().ln();
        one.weight * (all - scores[..one.right].iter().sum::<f64>() / one.right as f64)
    };
    prior + practice.iter().map(surprise).sum::<f64>()
}

/// Gradient and Hessian of the negative log posterior.
fn slopes(practice: &[&Practice], weights: &Weights, prior: &Weights) -> ([f64; N], [[f64; N]; N]) {
    let (mut gradient, mut hessian) = ([0.0; N], [[0.0; N]; N]);
    for f in 0..N {
        gradient[f] = PRECISION * (weights[f] - prior[f]);
        hessian[f][f] = PRECISION;
    }
    for one in practice {
        let scores: Vec<f64> = one.points.iter().map(|points| score(points, weights)).collect();
        let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = scores.iter().map(|s| (s - best).exp()).sum();
        let (mut mean, mut square, mut right) = ([0.0; N], [[0.0; N]; N], [0.0; N]);
        for (i, (points, score)) in one.points.iter().zip(&scores).enumerate() {
            let p = (score - best).exp() / sum;
            for f in 0..N {
                let x = f64::from(points[f]);
                mean[f] += p * x;
                right[f] += if i < one.right { x / one.right as f64 } else { 0.0 };
                for g in 0..=f {
                    square[f][g] += p * x * f64::from(points[g]);
                }
            }
        }
        for f in 0..N {
            gradient[f] += one.weight * (mean[f] - right[f]);
            for g in 0..=f {
                hessian[f][g] += one.weight * (square[f][g] - mean[f] * mean[g]);
            }
        }
    }
    (gradient, hessian)
}

/// Solves H x = g for the free variables by Cholesky's method; H is given by its lower half.
fn solve(free: &[usize], hessian: &[[f64; N]; N], gradient: &[f64; N]) -> Vec<f64> {
    let n = free.len();
    let at = |i: usize, j: usize| hessian[free[i].max(free[j])][free[i].min(free[j])];
    let mut lower = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| lower[i][k] * lower[j][k]).sum();
            let rest = at(i, j) - known;
            lower[i][j] = if i == j { rest.max(1e-9).sqrt() } else { rest / lower[j][j] };
        }
    }
    let mut x: Vec<f64> = free.iter().map(|&f| gradient[f]).collect();
    for i in 0..n {
        x[i] = (x[i] - (0..i).map(|k| lower[i][k] * x[k]).sum::<f64>()) / lower[i][i];
    }
    for i in (0..n).rev() {
        x[i] = (x[i] - (i + 1..n).map(|k| lower[k][i] * x[k]).sum::<f64>()) / lower[i][i];
    }
    x
}
