//! What features say, sparse where most candidates get nothing.

use crate::corpus::Profile;
use crate::facts::Facts;

/// One candidate's value and its points before weighting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    pub(crate) candidate: u32,
    pub(crate) value: f32,
    pub(crate) points: f32,
}

/// What one feature says to one ask. A candidate that is not named gets nothing.
#[derive(Default)]
pub(crate) struct Said<'f> {
    /// To some candidates, each once.
    pub(crate) some: Vec<Point>,
    /// To all, whatever was asked.
    pub(crate) fixed: Option<&'f Fixed>,
    /// Candidates of which the feature cannot know anything: they get the average of the others.
    pub(crate) unknown: &'f [u32],
}

impl Said<'_> {
    /// What a candidate gets of which nothing is known: the average of those with a history, or half of what the named
    /// ones get on average where nobody has one. A programme about something else, without history, changes neither.
    pub(crate) fn average(&self, facts: &Facts) -> f64 {
        if self.unknown.is_empty() {
            return 0.0;
        }
        if facts.tried() == 0 {
            let fixed = self.fixed.map_or(&[][..], |fixed| &fixed.points).iter();
            let told = self.some.iter().map(|point| point.points).chain(fixed.copied()).filter(|points| *points > 0.0);
            let (sum, n) = told.fold((0.0, 0.0), |(sum, n), points| (sum + f64::from(points), n + 1.0));
            return 0.5 * sum / f64::max(n, 1.0);
        }
        // Who has given and who has not comes in no order, so a product is faster than a question.
        let tried = |point: &Point| point.points * f32::from(u8::from(facts.has_given(point.candidate)));
        let sum: f64 = self.some.iter().map(|point| f64::from(tried(point))).sum();
        (sum + self.fixed.map_or(0.0, |fixed| fixed.tried)) / facts.tried() as f64
    }
}

/// Counts of all candidates: the value is the share of their sum, the points `ln(1 + 2n)`, so that one is more than none.
/// Counts and points are multiples of 2⁻¹⁶, so their sums are exact, whatever the order in which they came and went.
pub(crate) struct Fixed {
    counts: Vec<f32>,
    sum: f64,
    pub(crate) points: Vec<f32>,
    /// Who has a history, and the sum of their points.
    has: Vec<bool>,
    tried: f64,
}

impl Fixed {
    /// Of candidates of which none has a history.
    pub(crate) fn new(counts: Vec<f32>) -> Self {
        Self {
            sum: counts.iter().map(|&n| f64::from(n)).sum(),
            points: counts.iter().map(|&n| points(n)).collect(),
            has: vec![false; counts.len()],
            tried: 0.0,
            counts,
        }
    }

    /// A candidate has a history, and this count now.
    pub(crate) fn set(&mut self, candidate: u32, count: f32) {
        let (at, count) = (candidate as usize, exact(count));
        let was = if self.has[at] { self.points[at] } else { 0.0 };
        self.sum += f64::from(count) - f64::from(self.counts[at]);
        (self.counts[at], self.points[at], self.has[at]) = (count, points(count), true);
        self.tried += f64::from(self.points[at]) - f64::from(was);
    }

    /// The value of a candidate.
    pub(crate) fn value(&self, candidate: usize) -> f32 {
        if self.sum > 0.0 { (f64::from(self.counts[candidate]) / self.sum) as f32 } else { 0.0 }
    }
}

fn points(count: f32) -> f32 {
    exact((2.0 * count).ln_1p())
}

fn exact(number: f32) -> f32 {
    (number * 65_536.0).round() / 65_536.0
}

/// A sheet to add up on: one number a candidate, and who has one.
pub(crate) struct Sheet {
    sums: Vec<f32>,
    touched: Vec<u32>,
}

impl Sheet {
    /// An empty sheet.
    pub(crate) fn new(candidates: usize) -> Self {
        Self { sums: vec![0.0; candidates], touched: Vec::new() }
    }

    /// Adds a number.
    pub(crate) fn add(&mut self, candidate: u32, value: f32) {
        let sum = &mut self.sums[candidate as usize];
        if *sum == 0.0 {
            self.touched.push(candidate);
        }
        *sum += value;
    }

    /// Makes the number at least this.
    pub(crate) fn raise(&mut self, candidate: u32, least: f32) {
        let sum = &mut self.sums[candidate as usize];
        if *sum == 0.0 {
            self.touched.push(candidate);
        }
        *sum = sum.max(least);
    }

    /// Takes the sums from the sheet, which is empty then, and tells those that are above 0.
    pub(crate) fn empty(&mut self, mut told: impl FnMut(u32, f32)) {
        for candidate in self.touched.drain(..) {
            let sum = std::mem::take(&mut self.sums[candidate as usize]);
            if sum > 0.0 {
                told(candidate, sum);
            }
        }
    }

    /// Takes the sums from the sheet.
    pub(crate) fn take(&mut self) -> Vec<(u32, f32)> {
        let mut taken = Vec::with_capacity(self.touched.len());
        self.empty(|candidate, sum| taken.push((candidate, sum)));
        taken
    }

    /// Takes the sums from the sheet with their points, of those that are wanted.
    pub(crate) fn points(&mut self, wanted: impl Fn(u32) -> bool, points: impl Fn(f32) -> f32) -> Vec<Point> {
        let mut taken = Vec::with_capacity(self.touched.len());
        self.empty(|candidate, value| {
            if wanted(candidate) {
                taken.push(Point { candidate, value, points: points(value) });
            }
        });
        taken
    }

    /// Takes the sums as shares of their total.
    pub(crate) fn shares(&mut self, points: impl Fn(f32) -> f32) -> Vec<Point> {
        let taken = self.take();
        let total: f64 = taken.iter().map(|(_, sum)| f64::from(*sum)).sum();
        let share = |sum: f32| (f64::from(sum) / total) as f32;
        points_of(taken.into_iter().map(|(candidate, sum)| (candidate, share(sum))), points)
    }
}

/// Values with their points.
pub(crate) fn points_of(values: impl Iterator<Item = (u32, f32)>, points: impl Fn(f32) -> f32) -> Vec<Point> {
    values.map(|(candidate, value)| Point { candidate, value, points: points(value) }).collect()
}

/// Candidates of which a feature knows nothing, neither from grants nor from what they state.
pub(crate) struct Untried {
    is: Vec<bool>,
    list: Vec<u32>,
    /// Some of the list are known now.
    old: bool,
}

impl Untried {
    /// All that state nothing.
    pub(crate) fn new(profiles: &[Profile], states: impl Fn(&Profile) -> bool) -> Self {
        let is: Vec<bool> = profiles.iter().map(|profile| !states(profile)).collect();
        let list = (0..).zip(&is).filter(|(_, is)| **is).map(|(candidate, _)| candidate).collect();
        Self { is, list, old: false }
    }

    /// Something is known of it now.
    pub(crate) fn learn(&mut self, candidate: u32) {
        self.old |= std::mem::take(&mut self.is[candidate as usize]);
    }

    /// Brings the list up to date.
    pub(crate) fn settle(&mut self) {
        if std::mem::take(&mut self.old) {
            self.list.retain(|&candidate| self.is[candidate as usize]);
        }
    }

    /// The list, ascending.
    pub(crate) fn list(&self) -> &[u32] {
        &self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Counted up one by one, in any order: exactly the same as counted at once.
        #[test]
        fn sums_do_not_depend_on_how_they_came(sets in prop::collection::vec((0..7u32, 0..2_000_000u32), 0..60)) {
            let (mut fixed, mut counts) = (Fixed::new(vec![1.0; 7]), [None; 7]);
            for &(candidate, count) in &sets {
                fixed.set(candidate, count as f32);
                counts[candidate as usize] = Some(count as f32);
            }
            let known = counts.iter().flatten().map(|&count| f64::from(points(count)));
            prop_assert_eq!(fixed.tried, known.sum::<f64>());
            let sum: f64 = counts.iter().map(|count| f64::from(count.unwrap_or(1.0))).sum();
            for (candidate, count) in counts.iter().enumerate() {
                let count = count.unwrap_or(1.0);
                prop_assert_eq!(fixed.points[candidate], points(count));
                let share = if sum > 0.0 { (f64::from(count) / sum) as f32 } else { 0.0 };
                prop_assert_eq!(fixed.value(candidate), share);
            }
        }
    }
}
