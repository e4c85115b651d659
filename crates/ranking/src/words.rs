//! Words as numbers: a lexicon with inverse document frequencies, and an inverted index for cosine similarity.
//!
//! Term weight `(1 + ln tf) · idf`, `idf = ln((N + 1) / (df + 0.5))`, vectors of length 1 (the classic tf-idf cosine of
//! Salton and Buckley 1988). Words in more than a fifth of the documents say nothing and are left out.

use crate::names::Names;
use std::collections::HashMap;
use text::{Kind, Lang};

/// A word may stand in this share of the documents …
const COMMON_SHARE: f32 = 0.2;
/// … or in so many documents, whichever is more.
const COMMON_COUNT: u32 = 50;

/// Word numbers with how often each occurs, ascending by number.
pub(crate) type Counts = Vec<(u32, u32)>;
/// Word numbers with a weight each, ascending by number.
pub(crate) type Vector = Vec<(u32, f32)>;

/// Counts the words of a text; `number` says which number a word has, `None` leaves it out.
///
/// A word counts by its stem, a German compound by its parts as well; stop words of the text's language do not count.
pub(crate) fn count(text: &str, mut number: impl FnMut(&str) -> Option<u32>) -> Counts {
    let lang = text::guess(text).unwrap_or(Lang::De); // as `text::terms` takes it
    let mut found: HashMap<u32, u32> = HashMap::new();
    for forms in text::terms(text, None).chunk_by(|a, b| a.position == b.position) {
        if forms.iter().any(|form| form.kind == Kind::Word && text::stop_word(&form.text, lang)) {
            continue;
        }
        let stem = forms.iter().find(|form| form.kind == Kind::Stem).or(forms.first());
        let parts = forms.iter().filter(|form| form.kind == Kind::Part);
        for form in stem.into_iter().chain(parts) {
            if let Some(n) = number(&form.text) {
                *found.entry(n).or_default() += 1;
            }
        }
    }
    let mut counts: Counts = found.into_iter().collect();
    counts.sort_unstable();
    counts
}

/// All words of the documents, each with its weight.
pub(crate) struct Lexicon {
    names: Names,
    /// By word number; 0 for a word that is too common.
    idf: Vec<f32>,
}

impl Lexicon {
    /// The lexicon of these documents.
    pub(crate) fn of<'a>(names: Names, documents: impl Iterator<Item = &'a Counts>) -> Self {
        let (mut df, mut n) = (vec![0u32; names.len()], 0u32);
        for document in documents {
            n += 1;
            document.iter().for_each(|&(word, _)| df[word as usize] += 1);
        }
        let common = COMMON_COUNT.max((COMMON_SHARE * n as f32) as u32);
        let idf = |df: u32| ((n as f32 + 1.0) / (df as f32 + 0.5)).ln();
        let idf = df.into_iter().map(|df| if df > common { 0.0 } else { idf(df) }).collect();
        Self { names, idf }
    }

    /// The words of the text that are known.
    pub(crate) fn count(&self, text: &str) -> Counts {
        count(text, |word| self.names.find(word))
    }

    /// How many words are known.
    pub(crate) fn len(&self) -> usize {
        self.idf.len()
    }

    /// True if the word tells documents apart.
    pub(crate) fn telling(&self, word: u32) -> bool {
        self.idf[word as usize] > 0.0
    }

    /// The tf-idf vector of length 1; empty if no word tells anything.
    pub(crate) fn vector(&self, counts: &[(u32, u32)]) -> Vector {
        let telling = counts.iter().filter(|(word, _)| self.telling(*word));
        let weight = |&(word, n): &(u32, u32)| (word, (1.0 + (n as f32).ln()) * self.idf[word as usize]);
        let mut vector: Vector = telling.map(weight).collect();
        let length = vector.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
        vector.iter_mut().for_each(|(_, w)| *w /= length);
        vector
    }
}

/// Documents by word, and words by document.
pub(crate) struct Index {
    /// `postings[start[w] .. start[w + 1]]` are the documents with word `w`.
    start: Vec<u32>,
    postings: Vec<(u32, f32)>,
    documents: Vec<Vector>,
}

/// A document and its cosine similarity, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Near {
    /// Number of the document.
    pub(crate) document: u32,
    /// Cosine of the angle between ask and document.
    pub(crate) similarity: f32,
}

impl Index {
    /// The index of these documents over a lexicon of `words` words.
    pub(crate) fn of(documents: Vec<Vector>, words: usize) -> Self {
        let mut start = vec![0u32; words + 1];
        for &(word, _) in documents.iter().flatten() {
            start[word as usize + 1] += 1;
        }
        for w in 0..words {
            start[w + 1] += start[w];
        }
        let mut next = start.clone();
        let mut postings = vec![(0, 0.0); documents.iter().map(Vec::len).sum()];
        for (d, document) in documents.iter().enumerate() {
            for &(word, weight) in document {
                let at = &mut next[word as usize];
                postings[*at as usize] = (d as u32, weight);
                *at += 1;
            }
        }
        Self { start, postings, documents }
    }

    /// The vector of a document.
    pub(crate) fn document(&self, document: u32) -> &Vector {
        &self.documents[document as usize]
    }

    /// The most similar documents that are allowed, at most `most`, nearest first, ties by number.
    pub(crate) fn nearest(&self, ask: &Vector, most: usize, allowed: impl Fn(u32) -> bool) -> Vec<Near> {
        let mut similarity = vec![0.0f32; self.documents.len()];
        let mut near = Vec::new();
        for &(word, weight) in ask {
            let range = self.start[word as usize] as usize..self.start[word as usize + 1] as usize;
            for &(document, other) in &self.postings[range] {
                let s = &mut similarity[document as usize];
                if *s == 0.0 {
                    near.push(document);
                }
                *s += weight * other;
            }
        }
        let near = near.into_iter().filter(|&d| allowed(d));
        let near = near.map(|document| Near { document, similarity: similarity[document as usize] });
        let mut near: Vec<Near> = near.collect();
        let order = |a: &Near, b: &Near| b.similarity.total_cmp(&a.similarity).then(a.document.cmp(&b.document));
        if near.len() > most && most > 0 {
            near.select_nth_unstable_by(most - 1, order);
        }
        near.truncate(most);
        near.sort_unstable_by(order);
        near
    }
}
