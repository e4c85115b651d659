//! The input in one canonical order and with numbers for names: what every feature is built from.
//!
//! Candidates are ordered by id, grants by candidate, recipient, year and content, so that no sum depends on the order
//! in which the input came.

use crate::names::Names;
use crate::words::{self, Counts, Lexicon};
use crate::{Candidate, Concept, Grant};
use std::cmp::Ordering;
use std::collections::HashSet;

/// A grant in numbers.
pub(crate) struct Award {
    /// Canonical number of the candidate.
    pub(crate) candidate: u32,
    /// Number of the recipient.
    pub(crate) recipient: u32,
    /// Number of the kind of recipient; `None` = not known.
    pub(crate) kind: Option<u32>,
    /// Numbers of the region keys, coarse to fine, each once.
    pub(crate) keys: Vec<u32>,
    /// Numbers of the concepts with weights, ascending.
    pub(crate) concepts: Vec<(u32, f32)>,
    /// Words of name and text.
    pub(crate) words: Counts,
    /// Sum.
    pub(crate) amount: Option<f64>,
    /// Calendar year.
    pub(crate) year: i32,
    /// Index in the history as given.
    pub(crate) source: usize,
}

/// What a candidate says about itself, in numbers.
pub(crate) struct Profile {
    /// Words of its own text.
    pub(crate) words: Counts,
    /// Its concepts.
    pub(crate) concepts: Vec<(u32, f32)>,
    /// Region keys it states.
    pub(crate) regions: Vec<u32>,
    /// The candidate as given (without its text, which is in `words`).
    pub(crate) amounts: crate::Amounts,
    /// What it says about first-time applicants.
    pub(crate) newcomers: crate::Openness,
    /// Index among the candidates as given.
    pub(crate) source: usize,
}

/// All of the input.
pub(crate) struct Corpus {
    pub(crate) profiles: Vec<Profile>,
    pub(crate) awards: Vec<Award>,
    pub(crate) lexicon: Lexicon,
    pub(crate) recipients: Names,
    pub(crate) kinds: Names,
    pub(crate) regions: Names,
    pub(crate) concepts: Names,
}

impl Corpus {
    /// Orders and numbers a checked input.
    pub(crate) fn of(candidates: &[Candidate], history: &[Grant]) -> Self {
        let mut order: Vec<usize> = (0..candidates.len()).collect();
        order.sort_unstable_by(|&a, &b| candidates[a].id.cmp(&candidates[b].id));
        let mut canonical = vec![0u32; order.len()];
        order.iter().enumerate().for_each(|(at, &source)| canonical[source] = at as u32);

        let mut numbers = Numbers::default();
        let profiles: Vec<Profile> = order.iter().map(|&i| numbers.profile(i, &candidates[i])).collect();
        let mut grants: Vec<usize> = (0..history.len()).collect();
        grants.sort_by(|&a, &b| compare(&history[a], &history[b], &canonical));
        let awards: Vec<Award> =
            grants.iter().map(|&i| numbers.award(i, &history[i], canonical[history[i].candidate])).collect();

        // One wording of one recipient at one candidate is one document, however often it was repeated.
        let mut seen = HashSet::new();
        let distinct = awards.iter().filter(|a| seen.insert((a.candidate, a.recipient, &a.words)));
        let documents = distinct.map(|a| &a.words).chain(profiles.iter().map(|p| &p.words));
        let lexicon = Lexicon::of(numbers.words, documents.filter(|words| !words.is_empty()));
        let Numbers { recipients, kinds, regions, concepts, .. } = numbers;
        Self { profiles, awards, lexicon, recipients, kinds, regions, concepts }
    }
}

impl Corpus {
    /// Candidates without a single grant, ascending.
    pub(crate) fn untried(&self) -> Vec<u32> {
        let mut funds = vec![false; self.profiles.len()];
        self.awards.iter().for_each(|award| funds[award.candidate as usize] = true);
        (0..).zip(funds).filter(|(_, funds)| !funds).map(|(candidate, _)| candidate).collect()
    }
}

/// Content decides; equal content is interchangeable (the sort is stable).
fn compare(a: &Grant, b: &Grant, canonical: &[u32]) -> Ordering {
    let number = |x: Option<f64>| x.map(f64::to_bits);
    canonical[a.candidate]
        .cmp(&canonical[b.candidate])
        .then_with(|| a.recipient.cmp(&b.recipient))
        .then_with(|| (a.year, &a.text, &a.name, &a.kind).cmp(&(b.year, &b.text, &b.name, &b.kind)))
        .then_with(|| number(a.amount).cmp(&number(b.amount)))
        .then_with(|| a.place.keys.cmp(&b.place.keys))
        .then_with(|| bits(&a.concepts).cmp(bits(&b.concepts)))
}

fn bits(concepts: &[Concept]) -> impl Iterator<Item = (&str, u32)> {
    concepts.iter().map(|c| (c.id.as_str(), c.weight.to_bits()))
}

/// The numbers given out so far.
#[derive(Default)]
struct Numbers {
    words: Names,
    recipients: Names,
    kinds: Names,
    regions: Names,
    concepts: Names,
}

impl Numbers {
    fn profile(&mut self, source: usize, candidate: &Candidate) -> Profile {
        Profile {
            words: words::count(&candidate.text, |word| Some(self.words.number(word))),
            concepts: concepts(&candidate.concepts, |id| Some(self.concepts.number(id))),
            regions: candidate.regions.iter().map(|key| self.regions.number(key)).collect(),
            amounts: candidate.amounts,
            newcomers: candidate.newcomers,
            source,
        }
    }

    fn award(&mut self, source: usize, grant: &Grant, candidate: u32) -> Award {
        Award {
            candidate,
            recipient: self.recipients.number(&grant.recipient),
            kind: (!grant.kind.is_empty()).then(|| self.kinds.number(&grant.kind)),
            keys: grant.place.path().map(|key| self.regions.number(&key)).collect(),
            concepts: concepts(&grant.concepts, |id| Some(self.concepts.number(id))),
            words: words::count(&format!("{} {}", grant.name, grant.text), |word| Some(self.words.number(word))),
            amount: grant.amount,
            year: grant.year,
            source,
        }
    }
}

/// Concepts in numbers, ascending; of one given twice the stronger counts.
pub(crate) fn concepts(given: &[Concept], mut number: impl FnMut(&str) -> Option<u32>) -> Vec<(u32, f32)> {
    let mut found: Vec<(u32, f32)> = given.iter().filter_map(|c| Some((number(&c.id)?, c.weight))).collect();
    found.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    found.dedup_by_key(|c| c.0);
    found
}
