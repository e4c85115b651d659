//! Finding.
//!
//! Scores are whole numbers: the best way in which each word is found, times how telling the word is. So they depend on
//! nothing but what stands on the shelf, and every node orders alike.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use crate::concepts;
use crate::desk::{Desk, Spots};
use crate::layer::Layer;
use crate::near::near;
use crate::segment::Segment;
use crate::shelf::Shelf;
use crate::terms::{ANYWHERE, CONCEPT, TITLE, WHOLE, Ways};
use crate::words::{Sought, Word};
use crate::worth::{Role, THEMES};
use crate::{Record, shelf::Slot};

/// The title is just what was typed.
const WHOLE_TITLE: u32 = 4_000_000;
/// All words are there, where most hits have some only.
const ALL_WORDS: u32 = 1_000_000;
/// Beside hits with all the words, one that has some must have this part of what all of them tell.
const MOST: u32 = 3;
/// So many words may be meant by one with a typing error.
const MOST_MEANT: usize = 100;
/// Fewer hits than this, and themes, stems as beginnings and heads of compounds are considered, too.
const FEW: usize = 10;
/// Fewer hits than this, and typing errors are considered.
const LITTLE: usize = 3;
/// Kinds are numbers below this.
const KINDS: usize = 16;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Score and number of every hit.
    hits: Vec<(u32, u32)>,
    counts: [usize; KINDS],
    /// A bit for each kind of which a hit has all the words.
    whole_kinds: u16,
    /// The highest score in each kind.
    best: [u32; KINDS],
    /// So many hits have all the words; the others have the most telling of them.
    pub whole: usize,
    /// Words with one wrong letter were looked for, too.
    pub typos: bool,
    /// The places of the words that stand nowhere, however they are read.
    pub unknown: Vec<usize>,
}

impl Found {
    /// How many hits there are of a kind.
    pub fn count(&self, kind: u8) -> usize {
        self.counts.get(usize::from(kind)).copied().unwrap_or(0)
    }

    /// Has a hit of the kind all the words?
    pub fn whole_of(&self, kind: u8) -> bool {
        self.whole_kinds & 1 << (usize::from(kind) % KINDS) != 0
    }

    /// The highest score of a hit of the kind.
    pub fn best_of(&self, kind: u8) -> u32 {
        self.best.get(usize::from(kind)).copied().unwrap_or(0)
    }

    /// How many hits there are.
    pub fn total(&self) -> usize {
        self.hits.len()
    }
}

impl Shelf {
    /// Finds what has all the words. Where that is few, also what is about them and what has other forms of them; where it
    /// is little, also what has them with a typing error, and what has the most telling of them.
    pub fn find(&self, sought: &Sought) -> Found {
        let mut desk = Desk::new(self.numbered());
        let mut spots: Vec<Spots> = sought.words.iter().map(|word| self.spots(word, ANYWHERE, &mut desk)).collect();
        self.join(sought, &mut spots, &mut desk);
        let mut hits = self.with_all(sought, &spots, &mut desk);
        if hits.len() < FEW {
            self.widen(sought, &mut spots, &mut desk);
            hits = self.with_all(sought, &spots, &mut desk);
        }
        let mut typos = false;
        for errors in 1..=2 {
            if hits.len() >= LITTLE || errors == 2 && !hits.is_empty() {
                break;
            }
            typos = true;
            // A word that stands in some records is meant as it was typed.
            for (word, spots) in sought.words.iter().zip(&mut spots).filter(|(_, spots)| spots.len() < LITTLE) {
                self.add_typos(sought, word, errors, spots, &mut desk);
            }
            hits = self.with_all(sought, &spots, &mut desk);
        }
        let whole = hits.len();
        if whole < LITTLE && sought.words.len() > 1 {
            hits = self.with_most(sought, &spots, hits);
        }
        let unknown = (0..spots.len()).filter(|place| spots[*place].is_empty()).collect();
        Found { typos, unknown, ..self.found(hits, whole) }
    }

    /// Finds the records whose titles have the words: for completing what is being typed.
    pub fn complete(&self, sought: &Sought, limit: usize) -> Vec<Arc<Record>> {
        let mut desk = Desk::new(self.numbered());
        let spots: Vec<Spots> = sought.words.iter().map(|word| self.spots(word, TITLE, &mut desk)).collect();
        let hits = self.with_all(sought, &spots, &mut desk);
        let whole = hits.len();
        self.page(&self.found(hits, whole), None, 0, limit)
    }

    /// Is there a record with all these words?
    pub fn has(&self, sought: &Sought) -> bool {
        let mut desk = Desk::new(self.numbered());
        let spots: Vec<Spots> = sought.words.iter().map(|word| self.spots(word, ANYWHERE, &mut desk)).collect();
        !self.with_all(sought, &spots, &mut desk).is_empty()
    }

    /// The hits from `skip` on, at most `limit`, of one kind or of all: best first, then by sort key and id.
    pub fn page(&self, found: &Found, kind: Option<u8>, skip: usize, limit: usize) -> Vec<Arc<Record>> {
        let slots = found.hits.iter().filter_map(|(score, number)| Some((*score, self.slot(*number)?)));
        let mut hits: Vec<(u32, &Slot)> = slots.filter(|(_, slot)| kind.is_none_or(|kind| slot.kind == kind)).collect();
        let order = |(score, slot): &(u32, &Slot), (other_score, other): &(u32, &Slot)| {
            (Reverse(score), slot.head)
                .cmp(&(Reverse(other_score), other.head))
                .then_with(|| slot.key().cmp(&other.key()))
        };
        // Only the pages up to this one are put in order.
        let end = skip.saturating_add(limit);
        if end < hits.len() {
            hits.select_nth_unstable_by(end, order);
            hits.truncate(end);
        }
        hits.sort_unstable_by(order);
        hits.into_iter().skip(skip).filter_map(|(_, slot)| slot.record.clone()).collect()
    }

    fn found(&self, hits: Vec<(u32, u32)>, whole: usize) -> Found {
        let (mut counts, mut whole_kinds, mut best) = ([0; KINDS], 0, [0; KINDS]);
        for (place, (score, number)) in hits.iter().enumerate() {
            let kind = self.slot(*number).map_or(0, |slot| usize::from(slot.kind)) % KINDS;
            counts[kind] += 1;
            whole_kinds |= u16::from(place < whole) << kind;
            best[kind] = best[kind].max(*score);
        }
        Found { hits, counts, whole_kinds, best, whole, ..Found::default() }
    }

    /// Where a word is found, in titles only or anywhere.
    fn spots(&self, word: &Word, place: Ways, desk: &mut Desk) -> Spots {
        let themes = if place == ANYWHERE { concepts::named_by(word) } else { Vec::new() };
        self.over_layers(desk, |segment, desk| {
            collect(segment, word, place, desk);
            themes.iter().for_each(|(concept, worth)| add_concept(segment, concept, *worth, desk));
        })
    }

    /// Puts together what each layer says, the oldest first; what is dead in a layer says nothing.
    fn over_layers(&self, desk: &mut Desk, mut look: impl FnMut(&Segment, &mut Desk)) -> Spots {
        for Layer { segment, dead } in &self.layers {
            let kept: Vec<(u32, u16)> = dead.iter().map(|number| (*number, desk.worth(*number))).collect();
            look(segment, desk);
            kept.into_iter().for_each(|(number, worth)| desk.put_back(number, worth));
        }
        desk.take()
    }

    /// Two words that are written as one elsewhere: `sprach cafe`.
    fn join(&self, sought: &Sought, spots: &mut [Spots], desk: &mut Desk) {
        for (first, joined) in &sought.joined {
            let more = self.over_layers(desk, |segment, desk| collect(segment, joined, ANYWHERE, desk));
            spots.iter_mut().skip(*first).take(2).for_each(|spots| raise_all(&more, spots, desk));
        }
    }

    /// Where the themes stand that several words name together, other words with the same stem, and the last part of a
    /// compound.
    fn widen(&self, sought: &Sought, spots: &mut [Spots], desk: &mut Desk) {
        for (concept, words) in concepts::named_together(sought) {
            let more = self.over_layers(desk, |segment, desk| add_concept(segment, concept, THEMES, desk));
            words.into_iter().for_each(|word| raise_all(&more, &mut spots[word], desk));
        }
        for (word, spots) in sought.words.iter().zip(spots) {
            let more = self.over_layers(desk, |segment, desk| {
                let stems = word.long_stems().map(|stem| segment.beginning(stem));
                let head = word.parts.last().map(|part| one(segment, part));
                stems.chain(head).for_each(|terms| add(segment, terms, Role::Head, ANYWHERE, desk));
            });
            raise_all(&more, spots, desk);
        }
    }

    /// Records that have something like a word count where none has the word itself.
    fn add_typos(&self, sought: &Sought, word: &Word, errors: u8, spots: &mut Spots, desk: &mut Desk) {
        let mut meant: BTreeSet<String> = BTreeSet::new();
        for typed in word.typed_wrong(errors) {
            for layer in &self.layers {
                near(&layer.segment, typed, errors, |at| {
                    meant.insert(layer.segment.term(at).to_owned());
                });
            }
        }
        let meant: BTreeSet<String> = meant.into_iter().take(MOST_MEANT).flat_map(|word| sought.forms(&word)).collect();
        if meant.is_empty() {
            return;
        }
        let more = self.over_layers(desk, |segment, desk| {
            meant.iter().for_each(|term| add(segment, one(segment, term), Role::Typo, ANYWHERE, desk));
        });
        raise_all(&more, spots, desk);
    }

    /// The records that have all the words; a title that is just the query comes first.
    fn with_all(&self, sought: &Sought, spots: &[Spots], desk: &mut Desk) -> Vec<(u32, u32)> {
        let mut hits = self.together(spots);
        hits.retain(|(_, number)| self.slot(*number).is_some_and(|slot| !slot.later_than(&sought.today)));
        if hits.is_empty() {
            return hits;
        }
        let title = format!("{WHOLE}{}", sought.whole);
        let whole = self.over_layers(desk, |segment, desk| {
            add(segment, one(segment, &title), Role::Typed, TITLE, desk);
        });
        for (number, _) in whole {
            hits.iter_mut().filter(|(_, other)| *other == number).for_each(|(score, _)| *score += WHOLE_TITLE);
        }
        hits
    }

    /// The records that have all the words, with the sum of what the words count. A rare word counts more than a common
    /// one.
    fn together(&self, spots: &[Spots]) -> Vec<(u32, u32)> {
        let mut rarest: Vec<&Spots> = spots.iter().collect();
        rarest.sort_by_key(|spots| spots.len());
        let [first, rest @ ..] = &rarest[..] else { return Vec::new() };
        let telling = self.telling(first);
        let first = first.iter().map(|(number, worth)| (*number, u32::from(*worth) * telling));
        let mut hits: Vec<(u32, u32)> = first.map(|(number, score)| (score, number)).collect();
        for spots in rest.iter().filter(|_| !hits.is_empty()).collect::<Vec<_>>() {
            let telling = self.telling(spots);
            let mut worth = vec![0u16; self.numbered()];
            spots.iter().for_each(|(number, here)| worth[*number as usize] = *here);
            hits.retain_mut(|(score, number)| {
                *score += u32::from(worth[*number as usize]) * telling;
                worth[*number as usize] > 0
            });
        }
        hits
    }

    /// After the hits with all the words those with the more telling of them; where there is none, those with any.
    fn with_most(&self, sought: &Sought, spots: &[Spots], hits: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
        let whole: u32 = spots.iter().map(|spots| self.telling(spots)).sum();
        let least = if hits.is_empty() { 0 } else { whole / MOST };
        let known: BTreeSet<u32> = hits.iter().map(|(_, number)| *number).collect();
        let mut some: HashMap<u32, (u32, u32)> = HashMap::new();
        for spots in spots {
            let telling = self.telling(spots);
            for (number, worth) in spots.iter().filter(|(number, _)| !known.contains(number)) {
                let (score, said) = some.entry(*number).or_default();
                *score += u32::from(*worth) * telling;
                *said += telling;
            }
        }
        let some = some.into_iter().filter(|(_, (_, said))| *said >= least).map(|(number, (score, _))| (score, number));
        let some = some.filter(|(_, number)| self.slot(*number).is_some_and(|slot| !slot.later_than(&sought.today)));
        hits.into_iter().map(|(score, number)| (score.saturating_add(ALL_WORDS), number)).chain(some).collect()
    }

    /// How telling a word is: the rarer, the more.
    fn telling(&self, spots: &Spots) -> u32 {
        let rarity = 1.0 + self.len() as f32 / spots.len().max(1) as f32;
        (10.0 * rarity.ln()).round() as u32
    }
}

/// The best of the ways in which a word stands in the records of a segment.
pub(crate) fn collect(segment: &Segment, word: &Word, place: Ways, desk: &mut Desk) {
    for typed in &word.exact {
        add(segment, one(segment, typed), Role::Typed, place, desk);
        if word.prefix {
            add(segment, segment.beginning(typed), Role::Beginning, place, desk);
        }
    }
    word.stems.iter().for_each(|stem| add(segment, one(segment, stem), Role::Stem, place, desk));
    if word.parts.len() > 1 {
        all_parts(segment, &word.parts, place, desk);
    }
}

/// Records in which every part stands: as a stem, a word, or a part of another compound.
fn all_parts(segment: &Segment, parts: &[String], place: Ways, desk: &mut Desk) {
    let table = Role::Part.table();
    let mut all: Option<HashMap<u32, u16>> = None;
    for part in parts {
        let here = one(segment, part).flat_map(|at| segment.postings(at));
        let here =
            here.map(|(number, ways)| (number, table[usize::from(ways & place)])).filter(|(_, worth)| *worth > 0);
        all = Some(match all {
            None => here.collect(),
            Some(all) => here.filter_map(|(number, worth)| Some((number, worth.min(*all.get(&number)?)))).collect(),
        });
    }
    all.into_iter().flatten().for_each(|(number, worth)| desk.raise(number, worth));
}

fn one(segment: &Segment, term: &str) -> Range<usize> {
    segment.find(term).map_or(0..0, |at| at..at + 1)
}

fn add(segment: &Segment, terms: Range<usize>, role: Role, place: Ways, desk: &mut Desk) {
    let table = role.table();
    for (number, ways) in terms.flat_map(|at| segment.postings(at)) {
        desk.raise(number, table[usize::from(ways & place)]);
    }
}

fn add_concept(segment: &Segment, concept: &str, worth: u16, desk: &mut Desk) {
    let terms = one(segment, &format!("{CONCEPT}{concept}"));
    terms.flat_map(|at| segment.postings(at)).for_each(|(number, _)| desk.raise(number, worth));
}

fn raise_all(more: &Spots, spots: &mut Spots, desk: &mut Desk) {
    if !more.is_empty() {
        spots.iter().chain(more).for_each(|(number, worth)| desk.raise(*number, *worth));
        *spots = desk.take();
    }
}
