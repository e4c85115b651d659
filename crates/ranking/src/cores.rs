//! Work for many cores, with results that do not depend on how many there are.
//!
//! Each piece of work is done alone and the results are put in order: who adds them up does so in that order, so that
//! even the last bit of a sum is the same on one core and on sixty-four.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many cores may work.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cores(usize);

impl Cores {
    /// So many; 0 = as many as there are.
    pub(crate) fn of(wanted: usize) -> Self {
        let all = || std::thread::available_parallelism().map_or(1, NonZero::get);
        Self(if wanted == 0 { all() } else { wanted })
    }

    /// How many there are.
    pub(crate) fn count(self) -> usize {
        self.0
    }

    /// The results of so many pieces of work, in order.
    pub(crate) fn map<T: Send>(self, pieces: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
        let workers = self.0.min(pieces);
        if workers < 2 {
            return (0..pieces).map(work).collect();
        }
        let next = AtomicUsize::new(0);
        let share = || {
            let mine = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|piece| *piece < pieces);
            std::iter::from_fn(mine).map(|piece| (piece, work(piece))).collect::<Vec<_>>()
        };
        let mut done: Vec<(usize, T)> = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..workers).map(|_| scope.spawn(share)).collect();
            let result = |worker: std::thread::ScopedJoinHandle<'_, _>| {
                worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            workers.into_iter().flat_map(result).collect()
        });
        done.sort_unstable_by_key(|done| done.0);
        done.into_iter().map(|done| done.1).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Cores;

    #[test]
    fn results_come_in_order_however_many_work() {
        for cores in [1, 2, 7] {
            assert_eq!(Cores(cores).map(5, |piece| piece * piece), [0, 1, 4, 9, 16]);
            assert!(Cores(cores).map(0, |piece| piece).is_empty());
        }
    }
}
