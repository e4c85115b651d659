//! The input in one canonical order and with numbers for names: what everything else is built from.
//!
//! Candidates are ordered by id, grants by candidate, recipient, year and content, so that no sum depends on the order
//! in which the input came.

use crate::cores::Cores;
use crate::names::Names;
use crate::words::{self, Counts, Read, Reader};
use crate::{Amounts, Ask, Candidate, Concept, Grant, Openness};
use std::cmp::Ordering;

/// Grants that are read together.
const CHUNK: usize = 4096;

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
    /// Words of the name.
    pub(crate) name: Counts,
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
    /// Words of what it says of itself, once for each language.
    pub(crate) texts: Vec<Counts>,
    /// Its concepts.
    pub(crate) concepts: Vec<(u32, f32)>,
    /// Region keys it states.
    pub(crate) regions: Vec<u32>,
    /// Number of its funder.
    pub(crate) funder: u32,
    /// Number of its field; `None` = not known.
    pub(crate) field: Option<u32>,
    /// The range of sums it states.
    pub(crate) amounts: Amounts,
    /// What it says about first-time applicants.
    pub(crate) newcomers: Openness,
    /// Index among the candidates as given.
    pub(crate) source: usize,
}

/// The ask in numbers; what is not known to the numbers is left out.
pub(crate) struct Asked {
    pub(crate) recipient: Option<u32>,
    pub(crate) kind: Option<u32>,
    pub(crate) keys: Vec<u32>,
    pub(crate) concepts: Vec<(u32, f32)>,
    pub(crate) name: Counts,
    pub(crate) words: Counts,
    pub(crate) amount: Option<f64>,
    /// By candidate as given; empty = not known.
    pub(crate) meaning: Vec<f32>,
}

/// The numbers given out so far.
#[derive(Default)]
pub(crate) struct Numbers {
    pub(crate) words: Names,
    pub(crate) recipients: Names,
    pub(crate) kinds: Names,
    pub(crate) regions: Names,
    pub(crate) concepts: Names,
    pub(crate) funders: Names,
    pub(crate) fields: Names,
}

/// All of the input.
pub(crate) struct Corpus {
    pub(crate) numbers: Numbers,
    /// By canonical number.
    pub(crate) profiles: Vec<Profile>,
    /// By candidate, recipient, year and content.
    pub(crate) awards: Vec<Award>,
    /// Canonical number by index of the candidates as given.
    pub(crate) canonical: Vec<u32>,
}

impl Corpus {
    /// Orders and numbers a checked input.
    pub(crate) fn of(candidates: &[Candidate], history: &[Grant], cores: Cores) -> Self {
        let mut order: Vec<usize> = (0..candidates.len()).collect();
        order.sort_unstable_by(|&a, &b| candidates[a].id.cmp(&candidates[b].id));
        let mut canonical = vec![0u32; order.len()];
        order.iter().enumerate().for_each(|(at, &source)| canonical[source] = at as u32);

        let mut numbers = Numbers::default();
        let profiles = order.iter().map(|&i| numbers.profile(i, &candidates[i])).collect();
        let grants = ordered(history, &canonical, cores);
        let chunks: Vec<&[u32]> = grants.chunks(CHUNK).collect();
        let mut awards = Vec::with_capacity(grants.len());
        // A few at a time, so that the names of all chunks need not be kept at once.
        for chunks in chunks.chunks(4 * cores.count()) {
            for (own, chunk) in cores.map(chunks.len(), |at| read(history, chunks[at], &canonical)) {
                let known = numbers.merge(own);
                awards.extend(chunk.into_iter().map(|award| known.award(award)));
            }
        }
        Self { numbers, profiles, awards, canonical }
    }
}

/// Numbers some grants by themselves.
fn read(history: &[Grant], chunk: &[u32], canonical: &[u32]) -> (Numbers, Vec<Award>) {
    let (mut numbers, mut reader) = (Numbers::default(), Reader::default());
    let award = |&at: &u32| {
        let grant = &history[at as usize];
        numbers.award(at as usize, grant, canonical[grant.candidate], &mut reader)
    };
    let awards = chunk.iter().map(award).collect();
    (numbers, awards)
}

/// The grants by candidate, recipient, year and content.
fn ordered(history: &[Grant], canonical: &[u32], cores: Cores) -> Vec<u32> {
    // First by candidate, by counting; then those of each candidate by the rest.
    let mut starts = vec![0usize; canonical.len() + 1];
    history.iter().for_each(|grant| starts[canonical[grant.candidate] as usize + 1] += 1);
    (0..canonical.len()).for_each(|at| starts[at + 1] += starts[at]);
    let (mut next, mut grants) = (starts.clone(), vec![0u32; history.len()]);
    for (at, grant) in (0..).zip(history) {
        let next = &mut next[canonical[grant.candidate] as usize];
        grants[*next] = at;
        *next += 1;
    }
    let pieces = (8 * cores.count()).min(canonical.len());
    let sorted = cores.map(pieces, |piece| {
        let candidates = piece * canonical.len() / pieces..(piece + 1) * canonical.len() / pieces;
        let mut mine = grants[starts[candidates.start]..starts[candidates.end]].to_vec();
        for candidate in candidates.clone() {
            let begin = starts[candidates.start];
            let own = &mut mine[starts[candidate] - begin..starts[candidate + 1] - begin];
            own.sort_by(|&a, &b| compare(&history[a as usize], &history[b as usize]));
        }
        mine
    });
    sorted.concat()
}

/// Content decides; equal content is interchangeable (the sort is stable).
fn compare(a: &Grant, b: &Grant) -> Ordering {
    let number = |x: Option<f64>| x.map(f64::to_bits);
    a.recipient
        .cmp(&b.recipient)
        .then_with(|| (a.year, &a.text, &a.name, &a.kind).cmp(&(b.year, &b.text, &b.name, &b.kind)))
        .then_with(|| (number(a.amount), a.lang).cmp(&(number(b.amount), b.lang)))
        .then_with(|| a.place.keys.cmp(&b.place.keys))
        .then_with(|| bits(&a.concepts).cmp(bits(&b.concepts)))
}

fn bits(concepts: &[Concept]) -> impl Iterator<Item = (&str, u32)> {
    concepts.iter().map(|c| (c.id.as_str(), c.weight.to_bits()))
}

impl Numbers {
    fn profile(&mut self, source: usize, candidate: &Candidate) -> Profile {
        let translations = candidate.translations.iter().map(|(lang, text)| (*lang, text));
        let texts = std::iter::once((candidate.lang, &candidate.text)).chain(translations);
        let funder = if candidate.funder.is_empty() { format!("\0{}", candidate.id) } else { candidate.funder.clone() };
        Profile {
            texts: texts
                .map(|(lang, text)| {
                    words::count(text, words::lang(lang, text), Read::Purpose, |word| Some(self.words.number(word)))
                })
                .collect(),
            concepts: concepts(&candidate.concepts, |id| Some(self.concepts.number(id))),
            regions: candidate.regions.iter().map(|key| self.regions.number(key)).collect(),
            funder: self.funders.number(&funder),
            field: (!candidate.field.is_empty()).then(|| self.fields.number(&candidate.field)),
            amounts: candidate.amounts,
            newcomers: candidate.newcomers,
            source,
        }
    }

    /// Numbers a grant; new words, places and so on get new numbers.
    pub(crate) fn award<'g>(
        &mut self,
        source: usize,
        grant: &'g Grant,
        candidate: u32,
        reader: &mut Reader<'g>,
    ) -> Award {
        let lang = grant.lang.unwrap_or_else(|| words::lang(None, &format!("{} {}", grant.name, grant.text)));
        let name = reader.count(&grant.name, lang, Read::Name, |word| self.words.number(word));
        let text = reader.count(&grant.text, lang, Read::Text, |word| self.words.number(word));
        Award {
            candidate,
            recipient: self.recipients.number(&grant.recipient),
            kind: (!grant.kind.is_empty()).then(|| self.kinds.number(&grant.kind)),
            keys: grant.place.path().map(|key| self.regions.number(&key)).collect(),
            concepts: concepts(&grant.concepts, |id| Some(self.concepts.number(id))),
            words: words::merged(&name, &text),
            name,
            amount: grant.amount,
            year: grant.year,
            source,
        }
    }

    /// The ask in the numbers there are.
    pub(crate) fn ask(&self, ask: &Ask) -> Asked {
        let name = ask.name.as_deref().unwrap_or_default();
        let lang = words::lang(ask.lang, &format!("{name} {}", ask.text));
        let name = words::count(name, lang, Read::Name, |word| self.words.find(word));
        let text = words::count(&ask.text, lang, Read::Text, |word| self.words.find(word));
        Asked {
            recipient: ask.recipient.as_ref().and_then(|id| self.recipients.find(id)),
            kind: self.kinds.find(&ask.kind),
            keys: ask.place.path().filter_map(|key| self.regions.find(&key)).collect(),
            concepts: concepts(&ask.concepts, |id| self.concepts.find(id)),
            words: words::merged(&name, &text),
            name,
            amount: ask.amount,
            meaning: ask.meaning.clone(),
        }
    }
}

/// Which number each number of a chunk has in all of the input.
pub(crate) struct Known {
    words: Vec<u32>,
    recipients: Vec<u32>,
    kinds: Vec<u32>,
    regions: Vec<u32>,
    concepts: Vec<u32>,
}

impl Numbers {
    /// Takes over the numbers of a chunk, or of one grant.
    pub(crate) fn merge(&mut self, own: Self) -> Known {
        Known {
            words: self.words.merge(own.words),
            recipients: self.recipients.merge(own.recipients),
            kinds: self.kinds.merge(own.kinds),
            regions: self.regions.merge(own.regions),
            concepts: self.concepts.merge(own.concepts),
        }
    }
}

impl Known {
    /// A grant of the chunk in the numbers of all.
    pub(crate) fn award(&self, mut award: Award) -> Award {
        award.recipient = self.recipients[award.recipient as usize];
        award.kind = award.kind.map(|kind| self.kinds[kind as usize]);
        award.keys.iter_mut().for_each(|key| *key = self.regions[*key as usize]);
        for counts in [&mut award.name, &mut award.words] {
            counts.iter_mut().for_each(|count| count.0 = self.words[count.0 as usize]);
            counts.sort_unstable();
        }
        award.concepts.iter_mut().for_each(|concept| concept.0 = self.concepts[concept.0 as usize]);
        award.concepts.sort_unstable_by_key(|concept| concept.0);
        award
    }
}

/// Concepts in numbers, ascending; of one given twice the stronger counts.
fn concepts(given: &[Concept], mut number: impl FnMut(&str) -> Option<u32>) -> Vec<(u32, f32)> {
    let mut found: Vec<(u32, f32)> = given.iter().filter_map(|c| Some((number(&c.id)?, c.weight))).collect();
    found.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    found.dedup_by_key(|c| c.0);
    found
}
