//! An ask in the numbers of a corpus, with the past grants that are like it.

use crate::Ask;
use crate::corpus::{self, Corpus};
use crate::grants::Grants;
use crate::words::{Counts, Near, Vector};

/// How many of the most similar past grants are looked at.
pub(crate) const LOOKED_AT: usize = 1000;

/// An ask, ready for the features.
pub(crate) struct Query {
    /// Number of the asker if it has a history.
    pub(crate) recipient: Option<u32>,
    /// Candidates that funded the asker, ascending.
    pub(crate) held: Vec<u32>,
    pub(crate) kind: Option<u32>,
    /// Known region keys, coarse to fine.
    pub(crate) keys: Vec<u32>,
    pub(crate) concepts: Vec<(u32, f32)>,
    pub(crate) amount: Option<f64>,
    /// Known words of name and text.
    pub(crate) words: Counts,
    pub(crate) vector: Vector,
    /// Grants of others, most similar first.
    pub(crate) near: Vec<Near>,
}

impl Query {
    /// Translates an ask.
    pub(crate) fn of(ask: &Ask, corpus: &Corpus, grants: &Grants) -> Self {
        let recipient = ask.recipient.as_ref().and_then(|id| corpus.recipients.find(id));
        let words = corpus.lexicon.count(&format!("{} {}", ask.name.as_deref().unwrap_or_default(), ask.text));
        let vector = corpus.lexicon.vector(&words);
        Self {
            recipient,
            held: recipient.map(|r| grants.held(r).to_vec()).unwrap_or_default(),
            kind: corpus.kinds.find(&ask.kind),
            keys: ask.place.path().filter_map(|key| corpus.regions.find(&key)).collect(),
            concepts: corpus::concepts(&ask.concepts, |id| corpus.concepts.find(id)),
            amount: ask.amount,
            near: grants.like(&vector, LOOKED_AT, recipient),
            words,
            vector,
        }
    }
}
