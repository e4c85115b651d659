//! Some of the candidates, as one bit each: whether one is among them is seen at once.

/// A set of candidates.
#[derive(Default)]
pub(crate) struct Members(Vec<u64>);

impl Members {
    /// These, of so many.
    pub(crate) fn of(some: impl Iterator<Item = u32>, candidates: usize) -> Self {
        let mut members = Self(vec![0u64; candidates.div_ceil(64)]);
        some.for_each(|candidate| members.add(candidate));
        members
    }

    /// One more.
    pub(crate) fn add(&mut self, candidate: u32) {
        self.0[candidate as usize / 64] |= 1 << (candidate % 64);
    }

    /// Whether it is one of them.
    pub(crate) fn has(&self, candidate: u32) -> bool {
        self.0[candidate as usize / 64] >> (candidate % 64) & 1 == 1
    }

    /// These and the others, of as many.
    pub(crate) fn or(&self, others: &Self) -> Self {
        Self(self.0.iter().zip(&others.0).map(|(a, b)| a | b).collect())
    }

    /// Each of them, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        let of =
            |(at, &bits): (u32, &u64)| (0..64).filter(move |bit| bits >> bit & 1 == 1).map(move |bit| 64 * at + bit);
        (0..).zip(&self.0).filter(|(_, bits)| **bits != 0).flat_map(of)
    }

    /// How many they are.
    pub(crate) fn count(&self) -> u32 {
        self.0.iter().map(|bits| bits.count_ones()).sum()
    }
}
