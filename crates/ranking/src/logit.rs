//! The conditional logit: the weights under which what followed was least surprising.
//!
//! McFadden (1974): softmax over the rivals of each practice ask. A Gaussian prior around given weights (MAP) is part of
//! the cost, so that weights move only with evidence. Found by Newton's method, with weights held at 0 while they would
//! fall below.

use crate::FeatureId;
use crate::combine::Weights;
use crate::cores::Cores;

pub(crate) const N: usize = FeatureId::ALL.len();
/// 1 / variance of the Gaussian prior on each weight.
const PRECISION: f64 = 2.0;
/// Practice asks that are added up together.
const CHUNK: usize = 64;
/// Rivals less likely than this have no slope worth adding.
const UNLIKELY: f64 = 1e-6;

/// One practice ask: the points of its rivals, the right ones first.
pub(crate) struct Practice {
    pub(crate) points: Vec<[f32; N]>,
    pub(crate) right: usize,
    /// How much it counts.
    pub(crate) weight: f64,
}

/// A score as the matcher gives it.
pub(crate) fn score(points: &[f32; N], weights: &Weights) -> f64 {
    points.iter().zip(weights).map(|(&points, weight)| f64::from(points) * weight).sum()
}

/// The weights of highest posterior probability, looked for from `start`.
pub(crate) fn fit(practice: &[&Practice], prior: &Weights, start: Weights, cores: Cores) -> Weights {
    let mut weights = start;
    let mut cost = cost_of(practice, &weights, prior, cores);
    for _ in 0..30 {
        let (gradient, hessian) = slopes(practice, &weights, prior, cores);
        let free: Vec<usize> = (0..N).filter(|&f| weights[f] > 0.0 || gradient[f] < 0.0).collect();
        let step = solve(&free, &hessian, &gradient);
        // A step that leads uphill is halved.
        let better = (0..12).map(|halved| 0.5f64.powi(halved)).find_map(|length| {
            let mut new = weights;
            free.iter().zip(&step).for_each(|(&f, step)| new[f] = (weights[f] - length * step).max(0.0));
            let new_cost = cost_of(practice, &new, prior, cores);
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

/// The scores of the rivals, the best of them, and the sum of exp(score - best).
fn softmax(one: &Practice, weights: &Weights) -> (Vec<f64>, f64, f64) {
    let scores: Vec<f64> = one.points.iter().map(|points| score(points, weights)).collect();
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum = scores.iter().map(|s| (s - best).exp()).sum();
    (scores, best, sum)
}

/// The negative log posterior, but for a constant.
fn cost_of(practice: &[&Practice], weights: &Weights, prior: &Weights, cores: Cores) -> f64 {
    let prior: f64 = weights.iter().zip(prior).map(|(w, p)| 0.5 * PRECISION * (w - p).powi(2)).sum();
    let surprise = |one: &&Practice| {
        let (scores, best, sum) = softmax(one, weights);
        one.weight * (best + sum.ln() - scores[..one.right].iter().sum::<f64>() / one.right as f64)
    };
    let chunks: Vec<&[&Practice]> = practice.chunks(CHUNK).collect();
    let surprises = cores.map(chunks.len(), |chunk| chunks[chunk].iter().map(surprise).sum::<f64>());
    prior + surprises.into_iter().sum::<f64>()
}

/// Gradient, and the lower half of the Hessian.
type Slopes = ([f64; N], [[f64; N]; N]);

/// Those of the negative log posterior.
fn slopes(practice: &[&Practice], weights: &Weights, prior: &Weights, cores: Cores) -> Slopes {
    let (mut gradient, mut hessian) = ([0.0; N], [[0.0; N]; N]);
    for f in 0..N {
        gradient[f] = PRECISION * (weights[f] - prior[f]);
        hessian[f][f] = PRECISION;
    }
    let chunks: Vec<&[&Practice]> = practice.chunks(CHUNK).collect();
    for (more, curved) in cores.map(chunks.len(), |chunk| slopes_of(chunks[chunk], weights)) {
        for f in 0..N {
            gradient[f] += more[f];
            (0..=f).for_each(|g| hessian[f][g] += curved[f][g]);
        }
    }
    (gradient, hessian)
}

/// Those of the surprise at some practice asks.
fn slopes_of(practice: &[&Practice], weights: &Weights) -> Slopes {
    let (mut gradient, mut hessian) = ([0.0; N], [[0.0; N]; N]);
    for one in practice {
        let (scores, best, sum) = softmax(one, weights);
        let (mut mean, mut square, mut right) = ([0.0; N], [[0.0; N]; N], [0.0; N]);
        for (i, (points, score)) in one.points.iter().zip(&scores).enumerate() {
            let p = (score - best).exp() / sum;
            if i < one.right {
                right.iter_mut().zip(points).for_each(|(right, &x)| *right += f64::from(x) / one.right as f64);
            }
            if p < UNLIKELY {
                continue;
            }
            let points = points.map(f64::from);
            for f in (0..N).filter(|&f| points[f] != 0.0) {
                let x = p * points[f];
                mean[f] += x;
                square[f][..=f].iter_mut().zip(&points).for_each(|(square, other)| *square += x * other);
            }
        }
        for f in 0..N {
            gradient[f] += one.weight * (mean[f] - right[f]);
            (0..=f).for_each(|g| hessian[f][g] += one.weight * (square[f][g] - mean[f] * mean[g]));
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
