//! Size: whether a candidate gives sums like the one asked for.
//!
//! The logarithms of its past sums, with mean and spread drawn towards those of all sums by five virtual grants, say how
//! usual the sum is: `1 / (1 + z²/2)²`. A stated range rules: inside it the fit is at least 0.8, outside it falls with
//! the factor by which the sum is missed.

use super::said::{Untried, points_of};
use super::{Feature, Said, Sheet, plain_points};
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;
use crate::{Amounts, FeatureId};

/// So many sums of the whole history stand behind the sums of one candidate.
const VIRTUAL: f64 = 5.0;
/// Least fit of a sum inside the stated range.
const STATED: f64 = 0.8;

/// Number, sum and sum of squares of ln(1 + amount).
#[derive(Clone, Copy, Default)]
struct Sums(f64, f64, f64);

impl Sums {
    fn add(&mut self, log: f64) {
        *self = Sums(self.0 + 1.0, self.1 + log, self.2 + log * log);
    }

    /// Mean and standard deviation, with virtual observations of the given ones.
    fn moments(self, virtual_ones: f64, mean: f64, spread: f64) -> (f64, f64) {
        let n = (self.0 + virtual_ones).max(1.0);
        let centre = (self.1 + virtual_ones * mean) / n;
        let square = self.2 + virtual_ones * (spread * spread + mean * mean);
        (centre, (square / n - centre * centre).max(0.01).sqrt())
    }
}

pub(super) struct Size {
    sums: Vec<Sums>,
    all: Sums,
    stated: Vec<Amounts>,
    /// By candidate: mean and 1 / spread where there are sums.
    usual: Vec<Option<(f32, f32)>>,
    /// The same as a list, of those that state no range.
    silent: Vec<(u32, f32, f32)>,
    /// Those that state one.
    stating: Vec<u32>,
    untried: Untried,
    /// Sums came in since the usual ones were worked out.
    stale: bool,
}

impl Size {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self {
            sums: vec![Sums::default(); profiles.len()],
            all: Sums::default(),
            stated: profiles.iter().map(|profile| profile.amounts).collect(),
            usual: vec![None; profiles.len()],
            silent: Vec::new(),
            stating: states(profiles).collect(),
            untried: Untried::new(profiles, |profile| profile.amounts != Amounts::default()),
            stale: false,
        }
    }

    /// 0 to 1 for a candidate that states a range; `log` is ln(1 + sum).
    fn fit(&self, candidate: u32, sum: f64, log: f64) -> f32 {
        let missed = |over: f64| (1.0 / (1.0 + 2.0 * over)) as f32;
        match self.stated[candidate as usize] {
            Amounts { min: Some(min), .. } if sum < min => missed(min.ln_1p() - log),
            Amounts { max: Some(max), .. } if sum > max => missed(log - max.ln_1p()),
            _ => {
                let usual = self.usual[candidate as usize].map(|usual| usual_fit(usual, log as f32));
                usual.unwrap_or_default().max(STATED as f32)
            }
        }
    }
}

/// The candidates that state a range.
fn states(profiles: &[Profile]) -> impl Iterator<Item = u32> {
    (0..).zip(profiles).filter(|(_, profile)| profile.amounts != Amounts::default()).map(|(candidate, _)| candidate)
}

/// How usual a sum is, by mean and 1 / spread of those before.
fn usual_fit((mean, certainty): (f32, f32), log: f32) -> f32 {
    let z = (log - mean) * certainty;
    let fit = 1.0 / (1.0 + 0.5 * z * z);
    fit * fit
}

impl Feature for Size {
    fn id(&self) -> FeatureId {
        FeatureId::Size
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        for log in pair.awards.iter().filter_map(|award| award.amount.map(f64::ln_1p)) {
            self.untried.learn(pair.candidate);
            self.sums[pair.candidate as usize].add(log);
            self.all.add(log);
            self.stale = true;
        }
    }

    fn settle(&mut self, _: &Facts) {
        self.untried.settle();
        if !std::mem::take(&mut self.stale) {
            return;
        }
        // What is usual is drawn towards what all give, which one more sum changes a little for everybody.
        let (mean, spread) = self.all.moments(0.0, 0.0, 0.0);
        self.silent.clear();
        for (candidate, (sums, usual)) in (0..).zip(self.sums.iter().zip(&mut self.usual)) {
            if sums.0 > 0.0 {
                let (mean, spread) = sums.moments(VIRTUAL, mean, spread);
                let (mean, certainty) = (mean as f32, (1.0 / spread) as f32);
                *usual = Some((mean, certainty));
                if self.stated[candidate as usize] == Amounts::default() {
                    self.silent.push((candidate, mean, certainty));
                }
            }
        }
    }

    fn say(&self, query: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        let Some(sum) = query.asked.amount else { return Said::default() };
        let log = sum.ln_1p();
        let usual = |&(c, mean, certainty): &(u32, f32, f32)| (c, usual_fit((mean, certainty), log as f32));
        let mut some = points_of(self.silent.iter().map(usual), plain_points);
        some.extend(points_of(self.stating.iter().map(|&c| (c, self.fit(c, sum, log))), plain_points));
        Said { some, unknown: self.untried.list(), ..Said::default() }
    }
}
