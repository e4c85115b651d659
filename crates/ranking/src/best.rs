//! The best of many by a number above 0, found in one pass.

/// Fewer are not worth a choice in between.
const ROOM: usize = 1024;

/// The best seen so far: the highest number first, of equal ones the one that is named by the lower.
pub(crate) struct Best {
    most: usize,
    /// A number and who has it, as one that sorts as wanted: the bits of what is above 0 are in its order.
    keys: Vec<u64>,
    /// What is not below this is not among the best.
    floor: u64,
}

impl Best {
    /// Seeks so many.
    pub(crate) fn of(most: usize) -> Self {
        Self { most, keys: Vec::new(), floor: if most == 0 { 0 } else { key(0, 0.0) } }
    }

    /// One more; those that are not above 0 are none.
    pub(crate) fn see(&mut self, name: u32, number: f32) {
        let key = key(name, number);
        if number > 0.0 && key < self.floor {
            self.keys.push(key);
            if self.keys.len() >= self.most.saturating_mul(2).max(ROOM) {
                self.choose();
            }
        }
    }

    /// Numbers below this are not among the best.
    pub(crate) fn least(&self) -> f32 {
        read(self.floor).1
    }

    /// The best, in order.
    pub(crate) fn finish(mut self) -> impl Iterator<Item = (u32, f32)> {
        self.choose();
        self.keys.sort_unstable();
        self.keys.into_iter().map(read)
    }

    fn choose(&mut self) {
        if self.keys.len() > self.most {
            self.keys.select_nth_unstable(self.most);
            self.keys.truncate(self.most);
            // What was seen is not seen again.
            self.floor = self.keys.iter().max().map_or(0, |last| last + 1);
        }
    }
}

fn key(name: u32, number: f32) -> u64 {
    u64::from(!number.to_bits()) << 32 | u64::from(name)
}

fn read(key: u64) -> (u32, f32) {
    (key as u32, f32::from_bits(!((key >> 32) as u32)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_best_of_many_are_those_that_come_first_when_all_are_sorted(
            numbers in prop::collection::vec(prop::sample::select(vec![0.0f32, 0.25, 0.5, 1.0, 3.5]), 0..4000),
            most in 0..1500usize,
        ) {
            let mut best = Best::of(most);
            (0..).zip(&numbers).for_each(|(name, &number)| best.see(name, number));
            let mut all: Vec<(u32, f32)> = (0..).zip(numbers).filter(|one| one.1 > 0.0).collect();
            all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            all.truncate(most);
            let least = best.least();
            prop_assert!(all.len() < most || all.iter().all(|one| one.1 >= least));
            prop_assert_eq!(best.finish().collect::<Vec<_>>(), all);
        }
    }
}
