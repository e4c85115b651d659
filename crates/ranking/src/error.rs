//! Why an input is refused.

/// An input that cannot be used, said so that the one who gave it can mend it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is nothing to suggest.
    #[error("there are no candidates to rank")]
    NoCandidates,
    /// A candidate or recipient without an id cannot be told from another.
    #[error("{0} has an empty id")]
    EmptyId(String),
    /// Two candidates have one id.
    #[error("the candidate id {0:?} is given twice")]
    DuplicateCandidate(String),
    /// A grant points to a candidate that does not exist.
    #[error("grant {grant} names candidate {candidate}, but there are only {candidates}")]
    UnknownCandidate {
        /// Index of the grant.
        grant: usize,
        /// The index it names.
        candidate: usize,
        /// How many candidates there are.
        candidates: usize,
    },
    /// An amount, coordinate or weight is not a usable number.
    #[error("{whose}: {field} must be {must}, but is {is}")]
    Number {
        /// Which candidate, grant or ask.
        whose: String,
        /// Which field of it.
        field: &'static str,
        /// What is expected.
        must: &'static str,
        /// What was found.
        is: String,
    },
    /// A list or pair points to something that does not exist.
    #[error("{whose} names {index}, but there are only {count}")]
    UnknownIndex {
        /// Which list or pair.
        whose: String,
        /// The index it names.
        index: usize,
        /// How many there are.
        count: usize,
    },
    /// Two pairs are of the same two, or two guests or hosts have one id.
    #[error("{0} is given twice")]
    Twice(String),
    /// No feature has this name.
    #[error("there is no feature named {0:?}")]
    UnknownFeature(String),
    /// More distinct words, grants or recipients than 32 bits can count.
    #[error("too many {0}: at most 4 billion fit")]
    TooMany(&'static str),
}
