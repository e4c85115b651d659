//! From scores to a confidence that means what it says.
//!
//! The scores of the best candidates become probabilities as in a conditional logit (softmax). These are brought in line
//! with what really followed by Platt's scaling (1999): `1 / (1 + exp(-(a · logit(p) + b)))`, with `a` and `b` fitted on
//! practice asks that the weights had not seen, drawn towards the shipped values where there are few.

/// The softmax is taken among so many candidates.
pub(crate) const AMONG: usize = 100;

/// Slope and offset in logits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Calibration {
    pub(crate) slope: f64,
    pub(crate) offset: f64,
}

impl Calibration {
    /// The calibrated probabilities of scores that come best first.
    pub(crate) fn confidences(self, scores: impl Iterator<Item = f64>) -> Vec<f64> {
        softmax(scores).into_iter().map(|p| self.confidence(p)).collect()
    }

    fn confidence(self, probability: f64) -> f64 {
        sigmoid(self.slope * logit(probability) + self.offset)
    }

    /// Fits slope and offset to probabilities and whether they came true, drawn towards `prior` by a Gaussian prior.
    pub(crate) fn fit(seen: &[(f64, bool)], prior: Self) -> Self {
        let (mut slope, mut offset) = (prior.slope, prior.offset);
        for _ in 0..25 {
            let (ds, d0) = (PRECISION * (slope - prior.slope), PRECISION * (offset - prior.offset));
            let (mut gradient, mut hessian) = ([ds, d0], [PRECISION, 0.0, PRECISION]);
            for &(probability, came_true) in seen {
                let x = logit(probability);
                let p = sigmoid(slope * x + offset);
                let error = p - f64::from(u8::from(came_true));
                let weight = p * (1.0 - p);
                gradient = [gradient[0] + error * x, gradient[1] + error];
                hessian = [hessian[0] + weight * x * x, hessian[1] + weight * x, hessian[2] + weight];
            }
            let determinant = hessian[0] * hessian[2] - hessian[1] * hessian[1];
            let step = [
                (hessian[2] * gradient[0] - hessian[1] * gradient[1]) / determinant,
                (hessian[0] * gradient[1] - hessian[1] * gradient[0]) / determinant,
            ];
            (slope, offset) = (slope - step[0].clamp(-1.0, 1.0), offset - step[1].clamp(-1.0, 1.0));
        }
        Self { slope: slope.clamp(0.05, 5.0), offset }
    }
}

/// 1 / variance of the Gaussian prior on slope and offset.
const PRECISION: f64 = 25.0;

/// Probabilities in proportion to exp(score) among the first [`AMONG`]; whatever follows gets its own in that measure.
pub(crate) fn softmax(scores: impl Iterator<Item = f64>) -> Vec<f64> {
    let scores: Vec<f64> = scores.collect();
    let best = scores.first().copied().unwrap_or_default();
    let sum: f64 = scores.iter().take(AMONG).map(|score| (score - best).exp()).sum();
    scores.into_iter().map(|score| (score - best).exp() / sum).collect()
}

fn logit(p: f64) -> f64 {
    let p = p.clamp(1e-6, 1.0 - 1e-6);
    (p / (1.0 - p)).ln()
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
