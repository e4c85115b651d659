//! Finding: what counts how much.
//!
//! Scores are whole numbers: the best way in which each word is found, times how telling the word is. So their sum does
//! not depend on the order in which an engine adds, nor on what was deleted before, and every node orders alike.

use std::cmp::Reverse;
use std::sync::Arc;

use tantivy::collector::{Collector, Count, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::query::{
    BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, FuzzyTermQuery, Occur, Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader, Term};

use super::shelf::{NUMBER, Shelf, Tiers};
use super::words::{Sought, Word};
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
const WHOLE: f32 = 4_000_000.0;
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

/// How far a search goes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Reach {
    all: bool,
    typos: bool,
    body: bool,
}

impl Shelf {
    /// Finds what has all the words; where that is little, also what has them with one wrong letter; where that is
    /// nothing, what has some of the words.
    pub fn find(&self, sought: &Sought) -> tantivy::Result<Found> {
        let strict = Reach { all: true, typos: false, body: true };
        let loose = Reach { typos: true, ..strict };
        let mut hits = self.run(sought, strict)?;
        let typos = hits.len() < LITTLE;
        if typos {
            hits = self.run(sought, loose)?;
        }
        let all_words = !hits.is_empty() || sought.words.len() < 2;
        if !all_words {
            hits = self.run(sought, Reach { all: false, ..loose })?;
        }
        Ok(Found { hits, all_words, typos })
    }

    /// Finds the records whose titles have the words: for completing what is being typed.
    pub fn complete(&self, sought: &Sought, limit: usize) -> tantivy::Result<Vec<Arc<Record>>> {
        let hits = self.run(sought, Reach { all: true, typos: false, body: false })?;
        Ok(self.page(&Found { hits, all_words: true, typos: false }, None, 0, limit))
    }

    /// Is there a record with all these words?
    pub fn has(&self, sought: &Sought) -> tantivy::Result<bool> {
        Ok(!self.run(sought, Reach { all: true, typos: false, body: true })?.is_empty())
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
    pub fn alike(&self, query: &str, lang: &str, limit: usize) -> Vec<Arc<Record>> {
        let query: String = query.chars().take(80).collect();
        let mut alike: Vec<(u32, &Arc<Record>)> = self
            .records()
            .filter_map(|record| {
                let alike = text::similar(&query, &record.title(lang).text);
                (alike >= ALIKE).then_some(((alike * 1000.0) as u32, record))
            })
            .collect();
        alike.sort_unstable_by_key(|(alike, record)| (Reverse(*alike), &record.sort_key, &record.id));
        alike.into_iter().take(limit).map(|(_, record)| Arc::clone(record)).collect()
    }

    fn run(&self, sought: &Sought, reach: Reach) -> tantivy::Result<Vec<(u32, u64)>> {
        if sought.is_empty() {
            return Ok(Vec::new());
        }
        let occur = if reach.all { Occur::Must } else { Occur::Should };
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::with_capacity(sought.words.len() + 1);
        for word in &sought.words {
            let telling = if sought.words.len() == 1 { 1.0 } else { self.telling(word, reach)? };
            clauses.push((occur, self.word(word, reach, telling)));
        }
        clauses.push((Occur::Should, scored(term(self.fields.whole, &sought.whole), WHOLE)));
        self.search(&BooleanQuery::new(clauses), &Numbers)
    }

    /// How telling a word is: rare words more than common ones. Counted over what is there now; the statistics that the
    /// engine keeps still count what was deleted.
    fn telling(&self, word: &Word, reach: Reach) -> tantivy::Result<f32> {
        let with = self.search(self.word(word, reach, 1.0).as_ref(), &Count)?;
        Ok((10.0 * (1.0 + self.len() as f32 / with.max(1) as f32).ln()).round())
    }

    /// The best of the ways in which a word may stand in a record.
    fn word(&self, word: &Word, reach: Reach, telling: f32) -> Box<dyn Query> {
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        let title = (&self.fields.title, (|worth| worth.title) as fn(&Worth) -> u16);
        let body = (&self.fields.body, (|worth| worth.body) as fn(&Worth) -> u16);
        for (tiers, worth) in [Some(title), reach.body.then_some(body)].into_iter().flatten() {
            let mut way = |query, kind: &Worth| ways.push(scored(query, f32::from(worth(kind)) * telling));
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
            for exact in word.typed_wrong().filter(|_| reach.typos) {
                way(nearly(tiers.word, exact), &TYPO);
                way(nearly(tiers.part, exact), &TYPO);
            }
        }
        if ways.is_empty() { Box::new(EmptyQuery) } else { Box::new(DisjunctionMaxQuery::new(ways)) }
    }
}

fn scored(query: Box<dyn Query>, score: f32) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, score))
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
