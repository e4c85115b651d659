//! One more grant, read and waiting to be learned: what takes longer the longer its text is needs no model to itself.

use crate::corpus::{Award, Numbers};
use crate::words::Reader;
use crate::{Error, Grant};

/// A grant that [`crate::Model::read`] has read for [`crate::Model::learn`].
pub struct Lesson {
    /// Index of the candidate as given.
    candidate: usize,
    /// In numbers of its own.
    award: Award,
    numbers: Numbers,
}

impl Lesson {
    /// Reads a checked grant.
    pub(crate) fn of(grant: &Grant) -> Self {
        let mut numbers = Numbers::default();
        let award = numbers.award(0, grant, 0, &mut Reader::default());
        Self { candidate: grant.candidate, award, numbers }
    }

    /// The grant in the numbers of a model, in which it is the one with the index `source`.
    pub(crate) fn award(self, source: usize, numbers: &mut Numbers, canonical: &[u32]) -> Result<Award, Error> {
        let (candidate, candidates) = (self.candidate, canonical.len());
        let unknown = || Error::UnknownCandidate { grant: source, candidate, candidates };
        let candidate = *canonical.get(candidate).ok_or_else(unknown)?;
        Ok(Award { candidate, source, ..numbers.merge(self.numbers).award(self.award) })
    }
}
