//! Past grants as documents to be found by their words, and who holds what.

use crate::corpus::Corpus;
use crate::words::{Index, Near, Vector};
use std::collections::HashMap;

/// Mixes a number (the finaliser of SplitMix64). Equally similar documents are taken in the order of their numbers, so
/// the numbers must not follow the candidates, or the first candidate would get all votes of a common wording.
fn scatter(number: usize) -> u64 {
    let mut z = (number as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Grants of one recipient by one candidate in the same words count once.
#[derive(Clone, Copy)]
pub(crate) struct Document {
    pub(crate) candidate: u32,
    pub(crate) recipient: u32,
    /// Index of the latest of these grants in the history as given.
    pub(crate) source: usize,
}

/// The documents and their index.
pub(crate) struct Grants {
    index: Index,
    documents: Vec<Document>,
    /// By recipient: candidates, ascending.
    held: Vec<Vec<u32>>,
    words: usize,
}

impl Grants {
    /// Collects the grants of a corpus.
    pub(crate) fn of(corpus: &Corpus) -> Self {
        let mut held = vec![Vec::new(); corpus.recipients.len()];
        let (mut documents, mut vectors) = (Vec::<Document>::new(), Vec::new());
        let mut seen = HashMap::new();
        for award in &corpus.awards {
            // Awards are ordered by candidate, so the lists stay ascending, and by year, so the latest comes last.
            let candidates: &mut Vec<u32> = &mut held[award.recipient as usize];
            if candidates.last() != Some(&award.candidate) {
                candidates.push(award.candidate);
            }
            let at = *seen.entry((award.candidate, award.recipient, &award.words)).or_insert(documents.len());
            if at == documents.len() {
                let (candidate, recipient) = (award.candidate, award.recipient);
                documents.push(Document { candidate, recipient, source: award.source });
                vectors.push(corpus.lexicon.vector(&award.words));
            } else {
                documents[at].source = award.source;
            }
        }
        let mut order: Vec<usize> = (0..documents.len()).collect();
        order.sort_by_key(|&at| scatter(at));
        let documents = order.iter().map(|&at| documents[at]).collect();
        let vectors = order.iter().map(|&at| std::mem::take(&mut vectors[at])).collect();
        let words = corpus.lexicon.len();
        Self { index: Index::of(vectors, words), documents, held, words }
    }

    /// The grants of others that share words with the ask, most similar first.
    pub(crate) fn like(&self, ask: &Vector, most: usize, asker: Option<u32>) -> Vec<Near> {
        self.index.nearest(ask, most, |d| Some(self.document(d).recipient) != asker)
    }

    /// Facts of a document.
    pub(crate) fn document(&self, number: u32) -> &Document {
        &self.documents[number as usize]
    }

    /// Its words.
    pub(crate) fn vector(&self, number: u32) -> &Vector {
        self.index.document(number)
    }

    /// Candidates that funded a recipient, ascending.
    pub(crate) fn held(&self, recipient: u32) -> &[u32] {
        &self.held[recipient as usize]
    }

    /// How many words the lexicon knows.
    pub(crate) fn words(&self) -> usize {
        self.words
    }
}
