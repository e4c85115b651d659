//! Lists that leave room for others: the first of a list stay, its tail is shared out.
//!
//! Score differences become shares of a list (softmax), because a place is worth what is lost by giving it away: behind a
//! clear favourite the rest of the list is nearly free, among equals it is not. Whoever stands in more lists than its
//! capacity pays a *price*, the dual variable of its capacity; a list is then chosen by share minus price, and shown in
//! the order of the scores, so that what fits best still comes first.
//!
//! The prices are those of the entropic assignment problem: maximise `Σ share·x + ε·H(x)` over `0 ≤ x ≤ 1` with row sums
//! of [`Exposure::places`] and column sums of at most the capacity. Its optimum is `x = min(1, a_row · exp(share/ε) ·
//! b_column)`, found by scaling rows and columns in turn (Sinkhorn); the price is `-ε·ln b`.

use crate::Error;
use crate::check::number;

/// Smaller softness leaves the range of double precision.
const CRISPEST: f64 = 0.002;
/// Shares are at most 1, so that larger softness changes nothing any more.
const SOFTEST: f64 = 1e6;

/// One list: candidates (places in the slice of capacities) with their scores in units of natural log, in any order.
/// Nobody stands in a list twice.
pub type List = Vec<(usize, f64)>;

/// How lists are shared out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exposure {
    /// Places of a list; 1 or more.
    pub places: usize,
    /// Softness of the choice in units of share; 0.002 to a million. Smaller is nearer to the exact optimum and slower.
    pub softness: f64,
    /// At most so many rounds of scaling at each of four levels of softness.
    pub rounds: usize,
}

impl Default for Exposure {
    fn default() -> Self {
        Self { places: 10, softness: 0.002, rounds: 50 }
    }
}

/// Share of the list's whole fit that each of its entries has: softmax of the scores, in the order of the list. They add
/// up to 1 (to 0 in an empty list).
pub fn shares(list: &[(usize, f64)]) -> Vec<f64> {
    let most = list.iter().map(|(_, score)| *score).fold(f64::NEG_INFINITY, f64::max);
    let mass: Vec<f64> = list.iter().map(|(_, score)| (score - most).exp()).collect();
    let total: f64 = mass.iter().sum();
    mass.into_iter().map(|mass| mass / total).collect()
}

impl Exposure {
    /// The same capacity for everybody: `slack` times the even share, at least 1. With a slack of 1 everybody would be
    /// shown equally often.
    pub fn even(&self, lists: usize, candidates: usize, slack: f64) -> Vec<f64> {
        let even = (lists * self.places) as f64 / candidates.max(1) as f64;
        vec![(slack * even).max(1.0); candidates]
    }

    /// The price of each candidate, 0 or more, in units of share. Who stays below its capacity pays nothing. The order
    /// of the lists does not matter beyond rounding.
    ///
    /// # Errors
    /// Refuses scores and capacities that are not finite, capacities below 0, candidates that do not exist, and settings
    /// out of range.
    pub fn prices(&self, lists: &[List], capacities: &[f64]) -> Result<Vec<f64>, Error> {
        self.check(lists, capacities)?;
        let shares: Vec<Vec<f64>> = lists.iter().map(|list| shares(list)).collect();
        let mut prices = vec![0.0; capacities.len()];
        // From soft to crisp: prices that are nearly right already settle in a few rounds.
        for level in [64.0, 16.0, 4.0, 1.0] {
            self.settle(lists, &shares, capacities, self.softness * level, &mut prices);
        }
        Ok(prices)
    }

    /// Scales rows and columns in turn until the prices hold for this softness.
    fn settle(&self, lists: &[List], shares: &[Vec<f64>], capacities: &[f64], softness: f64, prices: &mut [f64]) {
        let kernel: Vec<Vec<f64>> = shares.iter().map(|shares| kernel(shares, softness)).collect();
        let mut columns: Vec<Vec<(usize, f64)>> = vec![Vec::new(); capacities.len()];
        for (row, list) in lists.iter().enumerate() {
            for ((candidate, _), weight) in list.iter().zip(&kernel[row]) {
                columns[*candidate].push((row, *weight));
            }
        }
        let mut discount: Vec<f64> = prices.iter().map(|price| (-price / softness).exp()).collect();
        let mut rows = vec![1.0; lists.len()];
        for _ in 0..self.rounds {
            for (row, list) in lists.iter().enumerate() {
                let weights =
                    list.iter().zip(&kernel[row]).map(|((candidate, _), weight)| weight * discount[*candidate]);
                rows[row] = factor(weights, self.places as f64);
            }
            let mut moved = 0.0_f64;
            for (candidate, column) in columns.iter().enumerate() {
                let weights = column.iter().map(|(row, weight)| weight * rows[*row]);
                let now = factor(weights, capacities[candidate]).clamp(1.0 / LARGEST, 1.0);
                moved = moved.max((now.ln() - discount[candidate].ln()).abs());
                discount[candidate] = now;
            }
            if moved < SETTLED {
                break;
            }
        }
        for (price, discount) in prices.iter_mut().zip(discount) {
            *price = if discount < 1.0 { -softness * discount.ln() } else { 0.0 };
        }
    }

    /// The candidates of one list, best first: chosen by share minus price, shown in the order of their scores. Equal
    /// ones in the order of their numbers.
    pub fn choose(&self, list: &[(usize, f64)], prices: &[f64]) -> Vec<usize> {
        let shares = shares(list);
        let mut order: Vec<usize> = (0..list.len()).collect();
        let worth = |at: usize| shares[at] - prices[list[at].0];
        order.sort_by(|a, b| worth(*b).total_cmp(&worth(*a)).then(list[*a].0.cmp(&list[*b].0)));
        order.truncate(self.places);
        order.sort_by(|a, b| list[*b].1.total_cmp(&list[*a].1).then(list[*a].0.cmp(&list[*b].0)));
        order.into_iter().map(|at| list[at].0).collect()
    }

    fn check(&self, lists: &[List], capacities: &[f64]) -> Result<(), Error> {
        let setting = || "the exposure".to_owned();
        if self.places == 0 {
            return Err(number(setting, "places", "1 or more", 0.0));
        }
        if !(CRISPEST..=SOFTEST).contains(&self.softness) {
            return Err(number(setting, "softness", "0.002 to 1000000", self.softness));
        }
        if let Some((at, bad)) = capacities.iter().enumerate().find(|(_, c)| !(c.is_finite() && **c >= 0.0)) {
            return Err(number(|| format!("candidate {at}"), "capacity", "a finite number of 0 or more", *bad));
        }
        for (at, list) in lists.iter().enumerate() {
            let whose = || format!("list {at}");
            if let Some((_, bad)) = list.iter().find(|(_, score)| !score.is_finite()) {
                return Err(number(whose, "score", "a finite number", *bad));
            }
            if let Some((candidate, _)) = list.iter().find(|(candidate, _)| *candidate >= capacities.len()) {
                return Err(Error::UnknownIndex { whose: whose(), index: *candidate, count: capacities.len() });
            }
        }
        Ok(())
    }

    /// How often each of `candidates` stands in the lists as chosen with these prices (all 0: as they are without).
    pub fn shown(&self, lists: &[List], prices: &[f64]) -> Vec<f64> {
        let mut shown = vec![0.0; prices.len()];
        lists.iter().flat_map(|list| self.choose(list, prices)).for_each(|candidate| shown[candidate] += 1.0);
        shown
    }
}

/// How much each entry of a list weighs before scaling; the best one 1.
fn kernel(shares: &[f64], softness: f64) -> Vec<f64> {
    let most = shares.iter().copied().fold(0.0, f64::max);
    shares.iter().map(|share| ((share - most) / softness).exp()).collect()
}

/// Scaling has settled when no factor changes by more than this share.
const SETTLED: f64 = 1e-3;
/// Larger factors count as "everybody".
const LARGEST: f64 = 1e300;

/// The factor `f` for which `Σ min(1, f·weight)` is the target; [`LARGEST`] if even all of them do not reach it.
fn factor(weights: impl Iterator<Item = f64> + Clone, target: f64) -> f64 {
    if weights.clone().filter(|weight| *weight > 0.0).count() as f64 <= target {
        return LARGEST;
    }
    let mut factor = 0.0;
    loop {
        let (mut rest, mut full) = (0.0, 0_u32);
        for weight in weights.clone() {
            if factor * weight >= 1.0 {
                full += 1;
            } else {
                rest += weight;
            }
        }
        let next = (target - f64::from(full)) / rest;
        if rest <= 0.0 || next >= LARGEST {
            return LARGEST;
        }
        // It only grows; where it seems not to, what remains is rounding.
        if next <= factor {
            return factor;
        }
        factor = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_entry_that_outweighs_all_others_still_fills_its_place() {
        for tiny in [1e-12, 1e-80, 1e-200, 1e-300] {
            for one in [1e-87, 0.3, 1.0, 7.0] {
                let factor = factor([one, one * tiny].into_iter(), 1.0);
                let sum: f64 = [one, one * tiny].iter().map(|weight| (factor * weight).min(1.0)).sum();
                assert!((sum - 1.0).abs() < 1e-9, "{one} {tiny}: {factor}");
            }
        }
    }

    #[test]
    fn two_who_want_the_same_share_what_there_is() {
        let lists = [vec![(0, 3.0), (1, 2.9)], vec![(0, 3.0), (1, 1.0)]];
        let rule = Exposure { places: 1, ..Exposure::default() };
        let prices = rule.prices(&lists, &[1.0, 1.0]).unwrap();
        assert_eq!(lists.each_ref().map(|list| rule.choose(list, &prices)), [[1], [0]]);
    }
}
