//! Usual sum: how often a candidate gave just the sum asked for, to two digits.
//!
//! Who pays per head, per seat or by a table gives the same sums again and again; `size` only sees their middle.

use super::said::points_of;
use super::{Feature, Said, Sheet};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;
use std::collections::HashMap;

/// So many grants of other sums stand behind those of one candidate.
const VIRTUAL: f32 = 5.0;
/// Below this share of its grants, differences are noise.
const NOISE: f32 = 0.02;

pub(super) struct UsualSum {
    /// By sum to two digits: candidates, ascending, with their grants.
    given: HashMap<u64, Vec<(u32, f32)>>,
    /// By candidate: grants with a sum.
    grants: Vec<f32>,
}

impl UsualSum {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self { given: HashMap::new(), grants: vec![0.0; profiles.len()] }
    }
}

/// The two leading digits and the power of ten, as one number.
fn digits(sum: f64) -> Option<u64> {
    format!("{sum:.1e}").parse::<f64>().ok().filter(|sum| *sum > 0.0).map(f64::to_bits)
}

impl Feature for UsualSum {
    fn id(&self) -> FeatureId {
        FeatureId::UsualSum
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        for sum in pair.awards.iter().filter_map(|award| award.amount).filter_map(digits) {
            self.grants[pair.candidate as usize] += 1.0;
            let given = self.given.entry(sum).or_default();
            match given.binary_search_by_key(&pair.candidate, |one| one.0) {
                Ok(at) => given[at].1 += 1.0,
                Err(at) => given.insert(at, (pair.candidate, 1.0)),
            }
        }
    }

    fn say(&self, query: &Query<'_>, _: &Facts, _: &mut Sheet) -> Said<'_> {
        let given = query.asked.amount.and_then(digits).and_then(|sum| self.given.get(&sum));
        let share = |&(c, n): &(u32, f32)| (c, n / (self.grants[c as usize] + VIRTUAL));
        let shares = given.into_iter().flatten().map(share);
        Said { some: points_of(shares, |share| (1.0 + share / NOISE).ln()), ..Said::default() }
    }
}
