//! From scores to a confidence that means what it says.
//!
//! The scores of the best candidates become probabilities as in a conditional logit (softmax). These are brought in
//! line with what really followed by beta calibration (Kull, Silva Filho and Flach 2017), Platt's scaling with a slope
//! of its own at each end: `1 / (1 + exp(-(a · ln p - b · ln(1 - p) + c)))`, fitted on practice asks that the weights
//! had not seen, drawn towards the shipped values where there are few. The shipped end near 1 is the flatter one:
//! where nothing has been seen yet, little is promised.

/// The softmax is taken among so many candidates.
pub(crate) const AMONG: usize = 100;

/// Slopes towards 0 and towards 1, and an offset, in logits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Calibration(pub(crate) [f64; 3]);

impl Calibration {
    /// The calibrated probabilities of scores that come best first.
    pub(crate) fn confidences(self, scores: impl Iterator<Item = f64>) -> Vec<f64> {
        softmax(scores).into_iter().map(|p| self.confidence(p)).collect()
    }

    fn confidence(self, probability: f64) -> f64 {
        sigmoid(dot(&self.0, &ends(probability)))
    }

    /// Fits to probabilities and whether they came true, drawn towards `prior` by a Gaussian prior (Newton's method).
    pub(crate) fn fit(seen: &[(f64, bool)], prior: Self) -> Self {
        let mut fitted = prior.0;
        for _ in 0..25 {
            let (mut gradient, mut hessian) = ([0.0; 3], [[0.0; 3]; 3]);
            for i in 0..3 {
                gradient[i] = PRECISION * (fitted[i] - prior.0[i]);
                hessian[i][i] = PRECISION;
            }
            for &(probability, came_true) in seen {
                let x = ends(probability);
                let p = sigmoid(dot(&fitted, &x));
                let (error, weight) = (p - f64::from(u8::from(came_true)), p * (1.0 - p));
                for i in 0..3 {
                    gradient[i] += error * x[i];
                    (0..3).for_each(|j| hessian[i][j] += weight * x[i] * x[j]);
                }
            }
            let step = solve(hessian, gradient);
            (0..3).for_each(|i| fitted[i] -= step[i].clamp(-1.0, 1.0));
        }
        let [low, high, offset] = fitted;
        // Whoever scores more is never less sure.
        Self([low.clamp(0.05, 5.0), high.clamp(0.05, 5.0), offset])
    }
}

/// 1 / variance of the Gaussian prior on slopes and offset.
const PRECISION: f64 = 25.0;

/// `ln p`, `-ln(1 - p)`, and 1 for the offset.
fn ends(p: f64) -> [f64; 3] {
    let p = p.clamp(1e-6, 1.0 - 1e-6);
    [p.ln(), -(1.0 - p).ln(), 1.0]
}

fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Solves a symmetric positive definite system by elimination.
fn solve(mut matrix: [[f64; 3]; 3], mut right: [f64; 3]) -> [f64; 3] {
    for pivot in 0..3 {
        for row in pivot + 1..3 {
            let times = matrix[row][pivot] / matrix[pivot][pivot];
            (pivot..3).for_each(|column| matrix[row][column] -= times * matrix[pivot][column]);
            right[row] -= times * right[pivot];
        }
    }
    for row in (0..3).rev() {
        (row + 1..3).for_each(|column| right[row] -= matrix[row][column] * right[column]);
        right[row] /= matrix[row][row];
    }
    right
}

/// Probabilities in proportion to exp(score) among the first [`AMONG`]; whatever follows gets its own in that measure.
pub(crate) fn softmax(scores: impl Iterator<Item = f64>) -> Vec<f64> {
    let scores: Vec<f64> = scores.collect();
    let best = scores.first().copied().unwrap_or_default();
    let sum: f64 = scores.iter().take(AMONG).map(|score| (score - best).exp()).sum();
    scores.into_iter().map(|score| (score - best).exp() / sum).collect()
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of a hundred said at each tenth so many came true.
    fn seen(true_of: impl Fn(f64) -> f64) -> Vec<(f64, bool)> {
        let tenth = |said: f64| (0..100).map(move |one| (said, f64::from(one)));
        let all = (1..10).flat_map(|tenth_at| tenth(f64::from(tenth_at) / 10.0));
        all.map(|(said, one)| (said, one < 100.0 * true_of(said))).collect()
    }

    #[test]
    fn what_came_true_less_often_than_it_was_said_is_said_less_surely() {
        // Right in the lower half, too sure in the upper one: no single slope and offset could say that.
        let truth = |said: f64| if said > 0.5 { 0.5 + (said - 0.5) / 4.0 } else { said };
        let prior = Calibration([1.0, 1.0, 0.0]);
        let fitted = Calibration::fit(&seen(truth), prior);
        for said in [0.1, 0.3, 0.5, 0.7, 0.9] {
            let off = (fitted.confidence(said) - truth(said)).abs();
            assert!(off < 0.1, "{said}: {} for {}", fitted.confidence(said), truth(said));
        }
        assert!((prior.confidence(0.3) - 0.3).abs() < 1e-9);
    }

    #[test]
    fn without_anything_seen_the_prior_stands() {
        let prior = Calibration([1.0, 0.6, 0.0]);
        assert_eq!(Calibration::fit(&[], prior), prior);
        assert!(prior.confidence(0.95) < 0.9 && (prior.confidence(0.05) - 0.05).abs() < 0.002);
    }

    #[test]
    fn the_order_of_the_scores_stays() {
        let upside_down: Vec<_> = seen(|said| 1.0 - said);
        let fitted = Calibration::fit(&upside_down, Calibration([1.0, 0.6, 0.0]));
        let confidences = fitted.confidences([3.0, 2.0, 1.0, 1.0, -4.0].into_iter());
        assert!(confidences.is_sorted_by(|a, b| a >= b), "{confidences:?}");
    }
}
