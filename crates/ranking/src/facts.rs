//! What was granted, as lists to be looked up: grants as documents to be found by their words, and who holds what.

use crate::cores::Cores;
use crate::corpus::{Award, Corpus};
use crate::index::{Index, Near};
use crate::members::Members;
use crate::telling::Telling;
use crate::walk::OTHERS;
use crate::words::{Counts, Idf, Vector};

/// So many grants make half of the trust in a candidate's history.
const HALF_TRUST: f32 = 2.0;

/// Grants of one recipient by one candidate in the same words count once.
#[derive(Clone, Copy)]
pub(crate) struct Document {
    pub(crate) candidate: u32,
    pub(crate) recipient: u32,
    /// Index of the latest of these grants in the history as given.
    pub(crate) source: usize,
}

/// Grants of one candidate to one recipient that are learned together.
pub(crate) struct Pair<'a> {
    pub(crate) candidate: u32,
    pub(crate) recipient: u32,
    /// By year.
    pub(crate) awards: &'a [&'a Award],
    /// Those in words that were not seen of the two before.
    pub(crate) fresh: Vec<&'a Award>,
    /// Nothing was known of the two before.
    pub(crate) new: bool,
}

impl Pair<'_> {
    /// The region keys of all of them, ascending, each once.
    pub(crate) fn keys(&self) -> Vec<u32> {
        let mut keys: Vec<u32> = self.awards.iter().flat_map(|award| award.keys.iter().copied()).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// The lists.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) idf: Idf,
    index: Index,
    documents: Vec<Document>,
    /// By recipient: its documents, ascending.
    own: Vec<Vec<u32>>,
    /// By recipient: candidates with the year of their first grant, ascending by candidate.
    held: Vec<Vec<(u32, i32)>>,
    /// By candidate: recipients, ascending.
    recipients: Vec<Vec<u32>>,
    /// By candidate: how many walks lead from it to a recipient and to a funder of that.
    steps: Vec<usize>,
    /// By candidate: how many grants it gave.
    grants: Vec<f32>,
    /// Candidates that gave any, and how many they are.
    given: Members,
    tried: usize,
    /// Which candidate each word tells of.
    pub(crate) telling: Telling,
    /// First and last year of the history.
    pub(crate) years: (i32, i32),
}

/// Mixes a number (the finaliser of SplitMix64, Steele et al. 2014): like chance, but the same everywhere.
///
/// Equally similar documents are taken in the order of their numbers, so
/// the numbers must not follow the candidates, or the first candidate would get all votes of a common wording.
pub fn scatter(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Facts {
    /// Learns a history, ordered by candidate, recipient and year, and says what there was to learn.
    pub(crate) fn of<'a>(corpus: &Corpus, awards: &'a [&'a Award], cores: Cores) -> (Self, Vec<Pair<'a>>) {
        let numbers = &corpus.numbers;
        let mut facts = Self {
            own: vec![Vec::new(); numbers.recipients.len()],
            held: vec![Vec::new(); numbers.recipients.len()],
            recipients: vec![Vec::new(); corpus.profiles.len()],
            steps: vec![0; corpus.profiles.len()],
            grants: vec![0.0; corpus.profiles.len()],
            given: Members::of(std::iter::empty(), corpus.profiles.len()),
            years: awards.iter().fold((i32::MAX, i32::MIN), |(from, to), a| (from.min(a.year), to.max(a.year))),
            ..Self::default()
        };
        let together = |a: &&Award, b: &&Award| (a.candidate, a.recipient) == (b.candidate, b.recipient);
        let pairs: Vec<Pair<'a>> = awards.chunk_by(together).map(|awards| facts.pair(awards)).collect();
        facts.idf = Idf::of(numbers.words.len(), pairs.iter().flat_map(|pair| &pair.fresh).map(|a| &a.words));
        let mut told: Vec<(Document, &Counts)> = pairs.iter().flat_map(documents).collect();
        let mut at = 0..;
        told.sort_by_cached_key(|_| at.next().map(scatter));
        facts.index = Index::of(told.iter().map(|(_, words)| facts.idf.vector(words)));
        told.iter().for_each(|(document, _)| facts.push(*document));
        facts.telling = Telling::of(&facts.index, &facts.documents, corpus.profiles.len(), cores);
        (facts, pairs)
    }

    /// Learns grants of one candidate to one recipient on top.
    pub(crate) fn learn<'a>(&mut self, awards: &'a [&'a Award]) -> Pair<'a> {
        let mut pair = self.pair(awards);
        let new = pair.new;
        pair.fresh.retain(|award| {
            self.idf.learn(&award.words);
            if new {
                return true;
            }
            let vector = self.idf.vector(&award.words);
            let known = self.own[award.recipient as usize].iter().find(|&&d| {
                self.documents[d as usize].candidate == award.candidate && *self.index.document(d) == *vector
            });
            if let Some(&known) = known {
                self.documents[known as usize].source = award.source;
            }
            known.is_none()
        });
        for (document, words) in documents(&pair) {
            let vector = self.idf.vector(words);
            self.telling.learn(&vector, document.candidate);
            self.index.push(vector);
            self.push(document);
        }
        pair
    }

    /// Notes who holds what; equal words count once.
    fn pair<'a>(&mut self, awards: &'a [&'a Award]) -> Pair<'a> {
        let Award { candidate, recipient, year, .. } = *awards[0];
        if recipient as usize >= self.held.len() {
            self.own.resize(recipient as usize + 1, Vec::new());
            self.held.resize(recipient as usize + 1, Vec::new());
        }
        self.tried += usize::from(!self.given.has(candidate));
        self.given.add(candidate);
        self.grants[candidate as usize] += awards.len() as f32;
        let held = &mut self.held[recipient as usize];
        let place = held.binary_search_by_key(&candidate, |h| h.0);
        if let Err(place) = place {
            held.insert(place, (candidate, year));
            if held.len() <= OTHERS {
                held.iter().for_each(|held| self.steps[held.0 as usize] += 1);
            }
            self.steps[candidate as usize] += held.len().min(OTHERS) - usize::from(held.len() <= OTHERS);
            let recipients = &mut self.recipients[candidate as usize];
            let place = recipients.partition_point(|&r| r < recipient);
            recipients.insert(place, recipient);
        }
        let mut fresh: Vec<&Award> = Vec::new();
        for award in awards.iter().rev() {
            if !fresh.iter().any(|seen| seen.words == award.words) {
                fresh.push(award);
            }
        }
        Pair { candidate, recipient, awards, fresh, new: place.is_err() }
    }

    fn push(&mut self, document: Document) {
        self.own[document.recipient as usize].push(self.documents.len() as u32);
        self.documents.push(document);
    }

    /// The grants of others that share words with the ask, most similar first.
    pub(crate) fn like(&self, ask: &Vector, most: usize, asker: Option<u32>) -> Vec<Near> {
        // A look at each document itself would go far off for each.
        let own = asker.and_then(|asker| self.own.get(asker as usize)).map_or(&[][..], Vec::as_slice);
        self.index.nearest(ask, most, |document| own.binary_search(&document).is_err())
    }

    /// A document.
    pub(crate) fn document(&self, number: u32) -> &Document {
        &self.documents[number as usize]
    }

    /// Its words.
    pub(crate) fn vector(&self, number: u32) -> &[(u32, f32)] {
        self.index.document(number)
    }

    /// Candidates that funded a recipient, ascending, with the year of their first grant.
    pub(crate) fn held(&self, recipient: u32) -> &[(u32, i32)] {
        self.held.get(recipient as usize).map_or(&[], Vec::as_slice)
    }

    /// Recipients of a candidate, ascending.
    pub(crate) fn recipients(&self, candidate: u32) -> &[u32] {
        &self.recipients[candidate as usize]
    }

    /// How many walks lead from a candidate to a recipient and on to a funder of that.
    pub(crate) fn steps(&self, candidate: u32) -> usize {
        self.steps[candidate as usize]
    }

    /// How many candidates there are.
    pub(crate) fn candidates(&self) -> usize {
        self.grants.len()
    }

    /// How many candidates have a history.
    pub(crate) fn tried(&self) -> usize {
        self.tried
    }

    /// Whether a candidate has a history.
    pub(crate) fn has_given(&self, candidate: u32) -> bool {
        self.given.has(candidate)
    }

    /// Trust in the history of a candidate, 0 to 1.
    pub(crate) fn trust(&self, candidate: u32) -> f32 {
        let grants = self.grants[candidate as usize];
        grants / (grants + HALF_TRUST)
    }
}

/// What is new of a pair as documents.
fn documents<'a>(pair: &Pair<'a>) -> Vec<(Document, &'a Counts)> {
    let document = |award: &&'a Award| {
        let (candidate, recipient) = (award.candidate, award.recipient);
        (Document { candidate, recipient, source: award.source }, &award.words)
    };
    pair.fresh.iter().map(document).collect()
}
