//! A sorted list of terms, each with the records it stands in: written once, then only read.

use std::ops::Range;

use crate::terms::Ways;

/// Terms in order; of each the records it stands in, in order, and the ways in which it stands there.
#[derive(Debug, Default)]
pub(crate) struct Segment {
    /// All terms behind each other.
    letters: String,
    /// Where each term ends in `letters`.
    ends: Vec<u32>,
    /// Where the postings of each term end.
    posted: Vec<u32>,
    numbers: Vec<u32>,
    ways: Vec<Ways>,
}

impl Segment {
    /// The segment of terms that are in order, as their postings are.
    pub fn new(terms: Vec<(&str, Vec<(u32, Ways)>)>) -> Segment {
        let mut segment = Segment::default();
        for (term, postings) in terms {
            segment.push(term, postings.into_iter());
        }
        segment.fit()
    }

    /// Both in one, without the postings that `keep` refuses (told the number and whether it is of the first).
    pub fn merged(&self, other: &Segment, keep: impl Fn(u32, bool) -> bool) -> Segment {
        let mut merged = Segment::default();
        let (mut mine, mut theirs) = (0, 0);
        let mut both: Vec<(u32, Ways)> = Vec::new();
        while mine < self.len() || theirs < other.len() {
            let (a, b) = (self.term(mine), other.term(theirs));
            let term = if theirs == other.len() || mine < self.len() && a <= b { a } else { b };
            both.clear();
            if mine < self.len() && a == term {
                both.extend(self.postings(mine).filter(|(number, _)| keep(*number, true)));
                mine += 1;
            }
            if theirs < other.len() && b == term {
                both.extend(other.postings(theirs).filter(|(number, _)| keep(*number, false)));
                theirs += 1;
            }
            both.sort_unstable();
            if !both.is_empty() {
                merged.push(term, both.iter().copied());
            }
        }
        merged.fit()
    }

    fn push(&mut self, term: &str, postings: impl Iterator<Item = (u32, Ways)>) {
        self.letters.push_str(term);
        self.ends.push(self.letters.len() as u32);
        for (number, ways) in postings {
            self.numbers.push(number);
            self.ways.push(ways);
        }
        self.posted.push(self.numbers.len() as u32);
    }

    fn fit(mut self) -> Segment {
        self.letters.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.posted.shrink_to_fit();
        self.numbers.shrink_to_fit();
        self.ways.shrink_to_fit();
        self
    }

    /// The number of terms.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of postings: what a merge has to copy.
    pub fn weight(&self) -> usize {
        self.numbers.len()
    }

    /// The term at a place; empty behind the end.
    pub fn term(&self, at: usize) -> &str {
        let from = if at == 0 { 0 } else { self.ends.get(at - 1).copied().unwrap_or(0) };
        self.ends.get(at).map_or("", |end| &self.letters[from as usize..*end as usize])
    }

    /// Where a term stands.
    pub fn find(&self, term: &str) -> Option<usize> {
        let at = self.first(0, |other| other < term);
        (at < self.len() && self.term(at) == term).then_some(at)
    }

    /// The terms that begin like that.
    pub fn beginning(&self, head: &str) -> Range<usize> {
        let from = self.first(0, |other| other < head);
        from..self.first(from, |other| other.starts_with(head))
    }

    /// The first place from `from` on whose term does not begin like that, where the one at `from` does. Mostly near: the
    /// steps grow.
    pub fn after(&self, from: usize, head: &str) -> usize {
        let (mut low, mut step) = (from, 1);
        while low + step < self.len() && self.term(low + step).as_bytes().starts_with(head.as_bytes()) {
            low += step;
            step *= 2;
        }
        self.between(low + 1, (low + step).min(self.len()), |other| other.as_bytes().starts_with(head.as_bytes()))
    }

    /// The first place from `from` on where `before` is no longer true.
    fn first(&self, from: usize, before: impl Fn(&str) -> bool) -> usize {
        self.between(from, self.len(), before)
    }

    fn between(&self, mut low: usize, mut high: usize, before: impl Fn(&str) -> bool) -> usize {
        while low < high {
            let middle = (low + high) / 2;
            if before(self.term(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// The records that a term stands in, by number, with the ways.
    pub fn postings(&self, at: usize) -> impl Iterator<Item = (u32, Ways)> + '_ {
        let from = if at == 0 { 0 } else { self.posted[at - 1] as usize };
        let range = from..self.posted[at] as usize;
        self.numbers[range.clone()].iter().copied().zip(self.ways[range].iter().copied())
    }
}
