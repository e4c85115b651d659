//! Size: whether a candidate gives sums like the one asked for.
//!
//! The logarithms of its past sums, with mean and spread drawn towards those of all sums by five virtual grants, say how
//! usual the sum is: `exp(-z²/2)`. A stated range rules: inside it the fit is at least 0.8, outside it falls with the
//! factor by which the sum is missed.

use super::{Feature, UNKNOWN};
use crate::corpus::Corpus;
use crate::query::Query;
use crate::{Amounts, FeatureId};

/// So many sums of the whole history stand behind the sums of one candidate.
const VIRTUAL: f64 = 5.0;
/// Least fit of a sum inside the stated range.
const STATED: f64 = 0.8;

pub(super) struct Size(Vec<Habit>);

/// Mean and spread of ln(1 + sum), as far as there are sums, and the stated range.
struct Habit {
    usual: Option<(f64, f64)>,
    stated: Amounts,
}

impl Size {
    pub(super) fn of(corpus: &Corpus) -> Self {
        let mut sums = vec![Vec::new(); corpus.profiles.len()];
        for award in &corpus.awards {
            sums[award.candidate as usize].extend(award.amount.map(f64::ln_1p));
        }
        let all: Vec<f64> = sums.iter().flatten().copied().collect();
        let (mean, spread) = moments(&all, 0.0, 0.0, 0.0);
        let habit = |(sums, profile): (&Vec<f64>, &crate::corpus::Profile)| Habit {
            usual: (!sums.is_empty()).then(|| moments(sums, VIRTUAL, mean, spread)),
            stated: profile.amounts,
        };
        Self(sums.iter().zip(&corpus.profiles).map(habit).collect())
    }
}

/// Mean and standard deviation, with so many virtual observations of the given ones.
fn moments(values: &[f64], virtual_ones: f64, mean: f64, spread: f64) -> (f64, f64) {
    let n = (values.len() as f64 + virtual_ones).max(1.0);
    let centre = (values.iter().sum::<f64>() + virtual_ones * mean) / n;
    let square = values.iter().map(|v| (v - centre).powi(2)).sum::<f64>() + virtual_ones * spread * spread;
    (centre, (square / n).sqrt().max(0.1))
}

impl Habit {
    /// 0 to 1, or unknown. `log` is ln(1 + sum).
    fn fit(&self, sum: f64, log: f64) -> f32 {
        let usual = self.usual.map(|(mean, spread)| (-0.5 * ((log - mean) / spread).powi(2)).exp());
        let missed = |over: f64| (1.0 / (1.0 + 2.0 * over)) as f32;
        match self.stated {
            Amounts { min: None, max: None } => usual.map_or(UNKNOWN, |fit| fit as f32),
            Amounts { min: Some(min), .. } if sum < min => missed(min.ln_1p() - log),
            Amounts { max: Some(max), .. } if sum > max => missed(log - max.ln_1p()),
            _ => usual.unwrap_or(STATED).max(STATED) as f32,
        }
    }
}

impl Feature for Size {
    fn id(&self) -> FeatureId {
        FeatureId::Size
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        if let Some(sum) = query.amount {
            let log = sum.ln_1p();
            out.iter_mut().zip(&self.0).for_each(|(out, habit)| *out = habit.fit(sum, log));
        }
    }

    /// A fit, not a share.
    fn points(&self, value: f32) -> f32 {
        value
    }
}
