//! Shares by key, refined step by step: what `region` and `kind` have in common.

use super::to_shares;
use crate::corpus::{Award, Corpus};
use std::collections::HashSet;

/// So many virtual observations of the coarser level stand behind each finer one.
const STRENGTH: f32 = 5.0;

/// Candidates' recipients by key, over a prior of all recipients.
pub(super) struct Shares {
    prior: Vec<f32>,
    /// By key: candidate and number of recipients; and their sum.
    counts: Vec<(Vec<(u32, f32)>, f32)>,
}

impl Shares {
    /// Counts each recipient once for each candidate and key.
    pub(super) fn of(corpus: &Corpus, keys: usize, of: impl Fn(&Award) -> &[u32]) -> Self {
        let mut counts = vec![(Vec::<(u32, f32)>::new(), 0.0); keys];
        let mut seen = HashSet::new();
        for award in &corpus.awards {
            for &key in of(award) {
                if !seen.insert((award.candidate, award.recipient, key)) {
                    continue;
                }
                let (candidates, sum) = &mut counts[key as usize];
                *sum += 1.0;
                match candidates.last_mut() {
                    Some((last, n)) if *last == award.candidate => *n += 1.0, // awards are ordered by candidate
                    _ => candidates.push((award.candidate, 1.0)),
                }
            }
        }
        let mut prior = super::recipients(corpus);
        prior.iter_mut().for_each(|n| *n += 0.1);
        to_shares(&mut prior);
        Self { prior, counts }
    }

    /// `(n + s · coarser) / (N + s)` from the prior through all keys, coarse to fine; false if no key was ever seen.
    pub(super) fn refine(&self, keys: &[u32], out: &mut [f32]) -> bool {
        out.copy_from_slice(&self.prior);
        let mut refined = false;
        for (candidates, sum) in keys.iter().map(|&key| &self.counts[key as usize]).filter(|c| c.1 > 0.0) {
            refined = true;
            out.iter_mut().for_each(|share| *share *= STRENGTH / (sum + STRENGTH));
            candidates.iter().for_each(|&(candidate, n)| out[candidate as usize] += n / (sum + STRENGTH));
        }
        refined
    }
}
