//! An inverted index for cosine similarity: documents by word, and words by document.
//!
//! What is known from the beginning lies in two flat lists; what is learned later is kept beside them. A search goes
//! through the documents block by block, so that the sums it adds up on stay near the core, and keeps the best.

use crate::best::Best;
use crate::words::Vector;
use std::collections::HashMap;

/// Documents whose sums are added up together: 64 kB of them.
const BLOCK: usize = 16 * 1024;

/// Few of so many sums are above the floor, and whether any is takes one look.
const LANES: usize = 32;

/// A document and its cosine similarity, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Near {
    /// Number of the document.
    pub(crate) document: u32,
    /// Cosine of the angle between ask and document.
    pub(crate) similarity: f32,
}

/// Lists of numbers with weights, one after the other in one piece of memory.
struct Lists {
    /// Where each list begins; one more at the end.
    starts: Vec<usize>,
    entries: Vec<(u32, f32)>,
}

impl Default for Lists {
    fn default() -> Self {
        Self { starts: vec![0], entries: Vec::new() }
    }
}

impl Lists {
    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn get(&self, at: usize) -> &[(u32, f32)] {
        if at < self.len() { &self.entries[self.starts[at]..self.starts[at + 1]] } else { &[] }
    }

    fn push(&mut self, list: impl Iterator<Item = (u32, f32)>) {
        self.entries.extend(list);
        self.starts.push(self.entries.len());
    }

    /// The same pairs, listed by what they list now.
    fn turned(&self) -> Self {
        let most = self.entries.iter().map(|entry| entry.0 as usize + 1).max().unwrap_or_default();
        let mut starts = vec![0; most + 1];
        self.entries.iter().for_each(|entry| starts[entry.0 as usize + 1] += 1);
        (0..most).for_each(|at| starts[at + 1] += starts[at]);
        let (mut next, mut entries) = (starts.clone(), vec![(0, 0.0); self.entries.len()]);
        for number in 0..self.len() {
            for &(other, weight) in self.get(number) {
                entries[next[other as usize]] = (number as u32, weight);
                next[other as usize] += 1;
            }
        }
        Self { starts, entries }
    }
}

/// Documents by word, and words by document.
#[derive(Default)]
pub(crate) struct Index {
    documents: Lists,
    postings: Lists,
    /// Documents that were learned later, and their postings by word.
    later: Vec<Vector>,
    later_postings: HashMap<u32, Vec<(u32, f32)>>,
    /// One more than the highest number of a word.
    words: usize,
}

impl Index {
    /// An index of these documents.
    pub(crate) fn of(vectors: impl Iterator<Item = Vector>) -> Self {
        let mut documents = Lists::default();
        vectors.for_each(|vector| documents.push(vector.into_iter()));
        let postings = documents.turned();
        Self { words: postings.len(), documents, postings, ..Self::default() }
    }

    /// Adds the next document.
    pub(crate) fn push(&mut self, document: Vector) {
        let number = self.len() as u32;
        for &(word, weight) in &document {
            self.words = self.words.max(word as usize + 1);
            self.later_postings.entry(word).or_default().push((number, weight));
        }
        self.later.push(document);
    }

    /// How many documents there are.
    pub(crate) fn len(&self) -> usize {
        self.documents.len() + self.later.len()
    }

    /// The vector of a document.
    pub(crate) fn document(&self, document: u32) -> &[(u32, f32)] {
        let known = self.documents.len();
        (document as usize).checked_sub(known).map_or(self.documents.get(document as usize), |at| &self.later[at])
    }

    /// All vectors.
    pub(crate) fn documents(&self) -> impl Iterator<Item = &[(u32, f32)]> {
        (0..self.len()).map(|document| self.document(document as u32))
    }

    /// How many words have postings at most.
    pub(crate) fn words(&self) -> usize {
        self.words
    }

    /// The most similar documents that are allowed, at most `most`, nearest first, ties by number.
    pub(crate) fn nearest(&self, ask: &Vector, most: usize, allowed: impl Fn(u32) -> bool) -> Vec<Near> {
        let known = |word: u32| Some(self.postings.get(word as usize));
        let later = |word: u32| self.later_postings.get(&word).map(Vec::as_slice);
        // A word's lists are in the order of the documents, and so are the blocks: each is read once.
        let lists = |&(word, weight): &(u32, f32)| {
            let lists = [known(word), later(word)].into_iter().flatten();
            lists.filter(|list| !list.is_empty()).map(move |list| (weight, list)).collect::<Vec<_>>()
        };
        let mut rest: Vec<(f32, &[(u32, f32)])> = ask.iter().flat_map(lists).collect();
        let mut sums = vec![0.0f32; BLOCK.min(self.len())];
        let mut best = Best::of(most);
        while let Some(first) = rest.iter().filter_map(|(_, list)| list.first()).map(|entry| entry.0).min() {
            let begin = first - first % BLOCK as u32;
            let end = begin.saturating_add(BLOCK as u32);
            for (weight, list) in &mut rest {
                let mut read = 0;
                for &(document, other) in list.iter().take_while(|entry| entry.0 < end) {
                    sums[(document - begin) as usize] += *weight * other;
                    read += 1;
                }
                *list = &list[read..];
            }
            for (first, sums) in (begin..).step_by(LANES).zip(sums.chunks_mut(LANES)) {
                // Of equal ones the first are taken, and those were seen. No way out in between: many are compared at once.
                let least = best.least();
                if sums.iter().fold(false, |any, sum| any | (*sum > least)) {
                    let above = (first..).zip(sums.iter()).filter(|(_, sum)| **sum > least);
                    above
                        .filter(|(document, _)| allowed(*document))
                        .for_each(|(document, &sum)| best.see(document, sum));
                }
                sums.fill(0.0);
            }
        }
        best.finish().map(|(document, similarity)| Near { document, similarity }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::scatter;

    /// Short vectors of like numbers; many are equal.
    fn vector(seed: u64) -> Vector {
        let mut words: Vec<u32> = (0..4).map(|at| (scatter(seed % 1000 * 4 + at) % 30) as u32).collect();
        words.sort_unstable();
        words.dedup();
        words.into_iter().map(|word| (word, 0.25 + (word % 3) as f32)).collect()
    }

    #[test]
    fn the_nearest_are_found_whether_known_or_learned_later() {
        let all: Vec<Vector> = (0..BLOCK as u64 * 2 + 500).map(vector).collect();
        let mut index = Index::of(all[..BLOCK + 77].iter().cloned());
        all[BLOCK + 77..].iter().for_each(|vector| index.push(vector.clone()));
        assert_eq!(index.len(), all.len());
        assert!(index.documents().eq(all.iter().map(Vec::as_slice)));
        let ask = vector(5);
        let cosine = |vector: &Vector| {
            let other = |word: u32| vector.iter().find(|entry| entry.0 == word).map_or(0.0, |entry| entry.1);
            ask.iter().map(|&(word, weight)| weight * other(word)).sum::<f32>()
        };
        let allowed = |document: u32| !document.is_multiple_of(7);
        let near = |(document, vector): (u32, &Vector)| Near { document, similarity: cosine(vector) };
        let mut expected: Vec<Near> = (0..).zip(&all).map(near).collect();
        expected.retain(|near| allowed(near.document) && near.similarity > 0.0);
        expected.sort_by(|a: &Near, b| b.similarity.total_cmp(&a.similarity).then(a.document.cmp(&b.document)));
        for most in [0, 1, 50, 1000, all.len()] {
            assert_eq!(index.nearest(&ask, most, allowed), expected[..most.min(expected.len())]);
        }
    }
}
