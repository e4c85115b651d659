//! The book of changes: every change of a record is an event — who, when, what — chained by its hash, per hub.
//!
//! It is also what the read models in memory follow (DESIGN §9): numbers have no gaps and become visible in their order.

pub mod cli;
mod store;
#[cfg(test)]
mod tests;

use sha2::{Digest, Sha256};
pub use store::{append, ever, last, only, since, verify};

use crate::ids::{HubId, hex};

/// The actor of a change made on the command line or by an import.
pub const OPERATOR: &str = "operator";

/// What was done to a record that nobody but the staff sees: it was written, and is not public.
pub const DRAFT: &str = "draft";

/// What was done to a record that is gone.
pub const REMOVE: &str = "remove";

/// The actor of a change whose time had come.
pub const TIMER: &str = "timer";

/// What happened to one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `create`, `save`, `publish`, `import`, `remove`…
    pub action: &'static str,
    /// The kind of record: its table.
    pub kind: &'static str,
    /// Its id.
    pub subject: String,
    /// What is worth keeping of the change: JSON or a digest.
    pub payload: String,
}

impl Entry {
    /// An entry.
    pub fn new(action: &'static str, kind: &'static str, subject: &str, payload: &str) -> Entry {
        Entry { action, kind, subject: subject.to_owned(), payload: payload.to_owned() }
    }
}

/// A written event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its number within the hub, from 1, without gaps.
    pub seq: i64,
    /// When, UTC.
    pub at: String,
    /// Who: an account's id or `operator`.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// To which kind of record.
    pub kind: String,
    /// To which record.
    pub subject: String,
    /// Details.
    pub payload: String,
    /// SHA-256 over the hash before it and everything above.
    pub hash: String,
}

/// What is wrong with a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// A number is missing.
    Gap {
        /// The number that should be there.
        expected: i64,
    },
    /// The event was changed after it was written, or one before it.
    Hash {
        /// Its number.
        seq: i64,
    },
    /// Events at the end are missing.
    Head {
        /// The number the head says.
        expected: i64,
    },
}

impl Event {
    /// The hash this event must carry after an event with the hash `before`. Every part is preceded by its length, so
    /// that no two different events read the same.
    pub fn hash_after(&self, hub: &HubId, before: &str) -> String {
        let seq = self.seq.to_string();
        let parts = [before, hub.as_str(), &seq, &self.at, &self.actor, &self.action, &self.kind, &self.subject];
        let mut digest = Sha256::new();
        for part in parts.into_iter().chain([self.payload.as_str()]) {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part.as_bytes());
        }
        hex(&digest.finalize())
    }
}

/// Walks a piece of a chain that begins after (`seq`, `hash`); gives where it ends.
pub fn check(hub: &HubId, start: (i64, String), events: &[Event]) -> Result<(i64, String), Broken> {
    let (mut seq, mut hash) = start;
    for event in events {
        if event.seq != seq + 1 {
            return Err(Broken::Gap { expected: seq + 1 });
        }
        if event.hash_after(hub, &hash) != event.hash {
            return Err(Broken::Hash { seq: event.seq });
        }
        (seq, hash) = (event.seq, event.hash.clone());
    }
    Ok((seq, hash))
}
