//! Shares by key, refined step by step: what `region` and `kind` have in common.

use super::Sheet;

/// So many virtual observations of the coarser level stand behind each finer one.
const STRENGTH: f32 = 5.0;

/// Candidates' recipients by key.
#[derive(Default)]
pub(super) struct Shares {
    /// By key: candidate and number of recipients; and their sum.
    counts: Vec<(Vec<(u32, f32)>, f32)>,
}

impl Shares {
    /// One more recipient of a candidate at these keys.
    pub(super) fn learn(&mut self, candidate: u32, keys: &[u32]) {
        for &key in keys {
            if key as usize >= self.counts.len() {
                self.counts.resize_with(key as usize + 1, Default::default);
            }
            let (candidates, sum) = &mut self.counts[key as usize];
            *sum += 1.0;
            match candidates.binary_search_by_key(&candidate, |c| c.0) {
                Ok(at) => candidates[at].1 += 1.0,
                Err(at) => candidates.insert(at, (candidate, 1.0)),
            }
        }
    }

    /// Adds `(n + s · coarser) / (N + s)` through all keys, coarse to fine, from nothing; false if no key was ever seen.
    pub(super) fn refine(&self, keys: &[u32], sheet: &mut Sheet) -> bool {
        let mut left = 1.0; // what the finer levels leave to the coarser ones
        for &key in keys.iter().rev() {
            let Some((candidates, sum)) = self.counts.get(key as usize).filter(|c| c.1 > 0.0) else { continue };
            let each = left / (sum + STRENGTH);
            candidates.iter().for_each(|&(candidate, n)| sheet.add(candidate, each * n));
            left *= STRENGTH / (sum + STRENGTH);
        }
        left < 1.0
    }
}
