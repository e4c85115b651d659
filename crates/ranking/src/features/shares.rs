//! Shares by key, refined step by step: what `region` and `kind` have in common.

use super::Sheet;

/// So many virtual observations of the coarser level stand behind each finer one.
const STRENGTH: f32 = 5.0;

/// What adds less than such a part of the noise to a share is left out: where the district has told enough, nobody goes
/// through all candidates of the country.
const TELLS: f32 = 0.05;

/// Candidates' recipients by key.
pub(super) struct Shares {
    /// Below this share, differences are noise.
    noise: f32,
    by_key: Vec<Counts>,
}

/// Recipients at one key.
#[derive(Default)]
struct Counts {
    /// Candidates, ascending, with their recipients.
    candidates: Vec<(u32, f32)>,
    /// Recipients of all of them, and the most that one has.
    sum: f32,
    most: f32,
}

impl Shares {
    /// Of nobody yet.
    pub(super) fn new(noise: f32) -> Self {
        Self { noise, by_key: Vec::new() }
    }

    /// One more recipient of a candidate at these keys.
    pub(super) fn learn(&mut self, candidate: u32, keys: &[u32]) {
        for &key in keys {
            if key as usize >= self.by_key.len() {
                self.by_key.resize_with(key as usize + 1, Counts::default);
            }
            let Counts { candidates, sum, most } = &mut self.by_key[key as usize];
            *sum += 1.0;
            let at = candidates.binary_search_by_key(&candidate, |c| c.0).unwrap_or_else(|at| {
                candidates.insert(at, (candidate, 0.0));
                at
            });
            candidates[at].1 += 1.0;
            *most = most.max(candidates[at].1);
        }
    }

    /// Adds `(n + s · coarser) / (N + s)` through all keys, coarse to fine, from nothing; false if no key was ever seen.
    pub(super) fn refine(&self, keys: &[u32], sheet: &mut Sheet) -> bool {
        let mut left = 1.0; // what the finer levels leave to the coarser ones
        for &key in keys.iter().rev() {
            let Some(Counts { candidates, sum, most }) = self.by_key.get(key as usize).filter(|c| c.sum > 0.0) else {
                continue;
            };
            let each = left / (sum + STRENGTH);
            let least = TELLS * self.noise / each;
            if *most > least {
                let telling = candidates.iter().filter(|one| one.1 > least);
                telling.for_each(|&(candidate, n)| sheet.add(candidate, each * n));
            }
            left *= STRENGTH / (sum + STRENGTH);
        }
        left < 1.0
    }
}
