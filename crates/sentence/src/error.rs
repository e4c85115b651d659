//! Why a weights file is refused.

/// A weights file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is not there or cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// Something else than a weights file.
    #[error("this is no weights file of the format E5S1 (it begins with {0:?})")]
    Foreign(String),
    /// A later format.
    #[error("version {0} of the format is not known here, only version 1")]
    Version(u32),
    /// The file ends too early.
    #[error("the file ends inside of {0}: it is not complete")]
    Truncated(&'static str),
    /// A number that no real model has.
    #[error("{what} is {is}, but must be between {least} and {most}")]
    Absurd {
        /// What the number counts.
        what: &'static str,
        /// The number in the file.
        is: i64,
        /// The least that is possible.
        least: i64,
        /// The most that is accepted.
        most: i64,
    },
    /// Two numbers of the file that do not go together.
    #[error("{0}")]
    Contradiction(&'static str),
    /// A table of weights is not in the file.
    #[error("the weights {0:?} are missing")]
    Missing(String),
    /// A table of weights has another size or kind than the model needs.
    #[error("the weights {name:?} do not fit: {why}")]
    Misfit {
        /// The name of the table.
        name: String,
        /// What does not fit.
        why: &'static str,
    },
}
