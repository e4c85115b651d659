//! Finding: what counts how much.
//!
//! Scores are whole numbers: the best way in which each word is found, times how telling the word is. So their sum does
//! not depend on the order in which an engine adds, nor on what was deleted before, and every node orders alike.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::query::{BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader, Term};

use super::shelf::{NUMBER, Shelf, Tiers};
use super::words::{Sought, Word, grams};
use super::{Kind, Record};

/// What a word found in a title counts, and one found elsewhere.
struct Worth {
    title: u16,
    body: u16,
}
const EXACT: Worth = Worth { title: 120, body: 40 };
const STEM: Worth = Worth { title: 90, body: 30 };
const PART: Worth = Worth { title: 60, body: 20 };
/// All parts of a compound, each a word of its own.
const PARTS: Worth = Worth { title: 45, body: 15 };
const PREFIX: Worth = Worth { title: 36, body: 12 };
const TYPO: Worth = Worth { title: 24, body: 8 };
/// The title is just what was typed.
const WHOLE: u32 = 4_000_000;
/// Fewer hits than this, and typing errors are considered.
const LITTLE: usize = 3;
/// How alike a title must be to be meant, from 0 to 1.
const ALIKE: f32 = 0.35;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Score and number of every hit.
    hits: Vec<(u32, u64)>,
    /// Every hit has all the words; false: no record has all of them, these have some.
    pub all_words: bool,
    /// Words with one wrong letter were looked for, too.
    pub typos: bool,
}

/// Where one word of a query was found: numbers of records, each with what the best way counts.
type Spots = Vec<(u32, u64)>;

impl Shelf {
    /// Finds what has all the words; where that is little, also what has them with one wrong letter; where that is
    /// nothing, what has some of the words.
    pub fn find(&self, sought: &Sought) -> tantivy::Result<Found> {
        let mut spots = self.spots(sought, true)?;
        let mut hits = self.with_all(sought, &spots)?;
        let typos = hits.len() < LITTLE;
        if typos {
            for (word, spots) in sought.words.iter().zip(&mut spots) {
                self.add_typos(word, spots)?;
            }
            hits = self.with_all(sought, &spots)?;
        }
        let all_words = !hits.is_empty() || sought.words.len() < 2;
        if !all_words {
            hits = self.together(&spots, 1);
        }
        Ok(Found { hits, all_words, typos })
    }

    /// Finds the records whose titles have the words: for completing what is being typed.
    pub fn complete(&self, sought: &Sought, limit: usize) -> tantivy::Result<Vec<Arc<Record>>> {
        let hits = self.with_all(sought, &self.spots(sought, false)?)?;
        Ok(self.page(&Found { hits, all_words: true, typos: false }, None, 0, limit))
    }

    /// Is there a record with all these words?
    pub fn has(&self, sought: &Sought) -> tantivy::Result<bool> {
        Ok(!self.together(&self.spots(sought, true)?, sought.words.len()).is_empty())
    }

    /// The hits from `skip` on, at most `limit`, of one kind or of all: best first, then by sort key and id.
    pub fn page(&self, found: &Found, kind: Option<Kind>, skip: usize, limit: usize) -> Vec<Arc<Record>> {
        let records = found.hits.iter().filter_map(|(score, number)| Some((Reverse(*score), self.record(*number)?)));
        let mut hits: Vec<_> = records.filter(|(_, record)| kind.is_none_or(|kind| record.kind == kind)).collect();
        let order = |(score, record): &(Reverse<u32>, &Arc<Record>),
                     (other_score, other): &(Reverse<u32>, &Arc<Record>)| {
            (score, &record.sort_key, &record.id).cmp(&(other_score, &other.sort_key, &other.id))
        };
        // Only the pages up to this one are put in order.
        let end = skip.saturating_add(limit);
        if end < hits.len() {
            hits.select_nth_unstable_by(end, order);
            hits.truncate(end);
        }
        hits.sort_unstable_by(order);
        hits.into_iter().skip(skip).map(|(_, record)| Arc::clone(record)).collect()
    }

    /// How many hits there are of a kind.
    pub fn count(&self, found: &Found, kind: Kind) -> usize {
        let records = found.hits.iter().filter_map(|(_, number)| self.record(*number));
        records.filter(|record| record.kind == kind).count()
    }

    /// Records whose titles look like the query: "did you mean". Best first, at most `limit`.
    pub fn alike(&self, query: &str, lang: &str, limit: usize) -> tantivy::Result<Vec<Arc<Record>>> {
        let query: String = query.chars().take(80).collect();
        let grams = grams(&query);
        // Who shares fewer pieces than this cannot be alike enough, however short the title.
        let least = (ALIKE / 2.0 * grams.len() as f32) as u32;
        let shared = grams.iter().map(|gram| (Occur::Should, scored(term(self.fields.grams, gram), 1))).collect();
        let near = self.search(&BooleanQuery::new(shared), &Numbers)?;
        let records = near.iter().filter(|(shared, _)| *shared >= least).filter_map(|(_, number)| self.record(*number));
        let mut alike: Vec<(u32, &Arc<Record>)> = records
            .filter_map(|record| {
                let alike = text::similar(&query, &record.title(lang).text);
                (alike >= ALIKE).then_some(((alike * 1000.0) as u32, record))
            })
            .collect();
        alike.sort_unstable_by_key(|(alike, record)| (Reverse(*alike), &record.sort_key, &record.id));
        Ok(alike.into_iter().take(limit).map(|(_, record)| Arc::clone(record)).collect())
    }

    /// Where each word is found, in titles only or everywhere.
    fn spots(&self, sought: &Sought, body: bool) -> tantivy::Result<Vec<Spots>> {
        sought.words.iter().map(|word| self.search(&self.word(word, body), &Numbers)).collect()
    }

    /// Records that have something like a word count where none has the word itself.
    fn add_typos(&self, word: &Word, spots: &mut Spots) -> tantivy::Result<()> {
        let mut ways = Vec::new();
        for (tiers, worth) in [(&self.fields.title, TYPO.title), (&self.fields.body, TYPO.body)] {
            for exact in word.typed_wrong() {
                ways.extend([tiers.word, tiers.part].map(|field| scored(nearly(field, exact), worth)));
            }
        }
        if !ways.is_empty() {
            let known: HashSet<u64> = spots.iter().map(|(_, number)| *number).collect();
            let near = self.search(&DisjunctionMaxQuery::new(ways), &Numbers)?;
            spots.extend(near.into_iter().filter(|(_, number)| !known.contains(number)));
        }
        Ok(())
    }

    /// The records that have all the words; a title that is just the query comes first.
    fn with_all(&self, sought: &Sought, spots: &[Spots]) -> tantivy::Result<Vec<(u32, u64)>> {
        let mut hits = self.together(spots, spots.len());
        if !hits.is_empty() {
            let whole = self.search(&scored(term(self.fields.whole, &sought.whole), 1), &Numbers)?;
            let whole: HashSet<u64> = whole.into_iter().map(|(_, number)| number).collect();
            for (score, _) in hits.iter_mut().filter(|(_, number)| whole.contains(number)) {
                *score += WHOLE;
            }
        }
        Ok(hits)
    }

    /// The records that have at least so many of the words, with the sum of what the words count. A rare word counts
    /// more than a common one: by what is there now, for the engine's statistics still know what was deleted.
    fn together(&self, spots: &[Spots], least: usize) -> Vec<(u32, u64)> {
        let mut sums = vec![(0u32, 0usize); self.numbered()];
        for spots in spots {
            let rarity = 1.0 + self.len() as f32 / spots.len().max(1) as f32;
            let telling = (10.0 * rarity.ln()).round() as u32;
            for (score, number) in spots {
                if let Some((sum, words)) = sums.get_mut(*number as usize) {
                    *sum += score * telling;
                    *words += 1;
                }
            }
        }
        let all = sums.into_iter().zip(0u64..);
        all.filter(|((_, words), _)| *words >= least.max(1)).map(|((sum, _), number)| (sum, number)).collect()
    }

    /// The best of the ways in which a word may stand in a record.
    fn word(&self, word: &Word, body: bool) -> DisjunctionMaxQuery {
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        let title = (&self.fields.title, (|worth| worth.title) as fn(&Worth) -> u16);
        let elsewhere = (&self.fields.body, (|worth| worth.body) as fn(&Worth) -> u16);
        for (tiers, worth) in [Some(title), body.then_some(elsewhere)].into_iter().flatten() {
            let mut way = |query, kind: &Worth| ways.push(scored(query, worth(kind)));
            for exact in &word.exact {
                way(term(tiers.word, exact), &EXACT);
                way(term(tiers.stem, exact), &STEM);
                way(term(tiers.part, exact), &PART);
                if word.prefix {
                    way(begins(tiers.word, exact), &PREFIX);
                    way(begins(tiers.part, exact), &PREFIX);
                }
            }
            for stem in &word.stems {
                way(term(tiers.word, stem), &STEM);
                way(term(tiers.stem, stem), &STEM);
                way(term(tiers.part, stem), &PART);
            }
            if word.parts.len() > 1 {
                way(all_parts(tiers, &word.parts), &PARTS);
            }
        }
        DisjunctionMaxQuery::new(ways)
    }
}

fn scored(query: Box<dyn Query>, score: u16) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, f32::from(score)))
}

fn term(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
}

fn begins(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(FuzzyTermQuery::new_prefix(Term::from_field_text(field, text), 0, true))
}

fn nearly(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(FuzzyTermQuery::new(Term::from_field_text(field, text), 1, true))
}

/// Every part, as a stem, a word, or a part of another compound.
fn all_parts(tiers: &Tiers, parts: &[String]) -> Box<dyn Query> {
    let somewhere = |part: &String| -> (Occur, Box<dyn Query>) {
        let fields = [tiers.word, tiers.stem, tiers.part];
        let any = fields.into_iter().map(|field| (Occur::Should, term(field, part))).collect();
        (Occur::Must, Box::new(BooleanQuery::new(any)))
    };
    Box::new(BooleanQuery::new(parts.iter().map(somewhere).collect()))
}

/// Collects score and number of every hit.
struct Numbers;

struct SegmentNumbers {
    numbers: Column<u64>,
    hits: Vec<(u32, u64)>,
}

impl Collector for Numbers {
    type Fruit = Vec<(u32, u64)>;
    type Child = SegmentNumbers;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentNumbers> {
        Ok(SegmentNumbers { numbers: segment.fast_fields().u64(NUMBER)?, hits: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, hits: Vec<Vec<(u32, u64)>>) -> tantivy::Result<Vec<(u32, u64)>> {
        Ok(hits.concat())
    }
}

impl SegmentCollector for SegmentNumbers {
    type Fruit = Vec<(u32, u64)>;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.hits.extend(self.numbers.first(doc).map(|number| (score as u32, number)));
    }

    fn harvest(self) -> Vec<(u32, u64)> {
        self.hits
    }
}
