//! Fairness between many lists: who is shown how often, and who is introduced to whom.
//!
//! One list is best when it holds what fits best. Many such lists together show the same few again and again, and
//! whoever is small or new waits at their ends. Two tools, for two questions:
//!
//! | question | tool | source of the method |
//! |---|---|---|
//! | which lists are shown? | [`Exposure`]: prices from Sinkhorn scaling to capacities | Sinkhorn 1967; capacity constraints after Benamou et al. 2015 (arXiv 1412.5154); for recommendations Tomita and Yokoyama 2024 (arXiv 2409.00720) |
//! | who is introduced this month? | [`introduce`]: exact minimum-cost flow with a floor | Ahuja, Magnanti and Orlin, *Network Flows*, chapter 9; the floor as in PeerReview4All (JMLR 22) |
//!
//! ```
//! use ranking::fair::{Guest, Host, Pair, introduce};
//!
//! let guests = ["choir", "bikes"].map(|id| Guest { id: id.into(), most: 1, waited: 0, served: false });
//! let hosts = [Host { id: "city-fund".into(), room: 1 }];
//! let pairs = [Pair::open(0, 0, 0.9), Pair::open(1, 0, 0.4)];
//! let month = introduce(&guests, &hosts, &pairs)?;
//! assert_eq!(month.introductions, [0]); // the choir: the first pair
//! assert_eq!(month.left_out[0].guest, 1); // the bikes, because the fund has room for one only
//! # Ok::<(), ranking::Error>(())
//! ```

mod exposure;
mod flow;
mod introductions;

pub use exposure::{Exposure, List, shares};
pub use introductions::{Bar, Guest, Host, LeftOut, Month, Pair, Why, introduce};

/// The Gini coefficient of how often each of `counts` is shown: 0 = all the same, towards 1 = one has everything. 0 for
/// nothing. Counts are finite and 0 or more.
pub fn gini(counts: &[f64]) -> f64 {
    let mut sorted = counts.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let total: f64 = sorted.iter().sum();
    if total <= 0.0 {
        return 0.0;
    }
    let n = sorted.len() as f64;
    let weighted: f64 = (1u32..).zip(&sorted).map(|(i, count)| (2.0 * f64::from(i) - n - 1.0) * count).sum();
    weighted / (n * total)
}

#[cfg(test)]
mod tests {
    use super::gini;

    #[test]
    fn equal_shares_are_fair_and_one_that_has_all_is_not() {
        assert_eq!(gini(&[3.0, 3.0, 3.0]), 0.0);
        assert!((gini(&[0.0, 0.0, 0.0, 8.0]) - 0.75).abs() < 1e-12);
        assert_eq!(gini(&[]), 0.0);
        assert_eq!(gini(&[0.0, 0.0]), 0.0);
    }

    #[test]
    fn the_order_does_not_matter() {
        assert_eq!(gini(&[1.0, 5.0, 2.0]), gini(&[5.0, 2.0, 1.0]));
    }
}
