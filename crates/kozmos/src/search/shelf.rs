//! One hub's index: what is put into tantivy, and how it follows changes.
//!
//! A shelf is never changed: a new one takes its place, while searches that have begun go on with the old one. Every
//! record has a number of its own for ever, which is the only thing that tantivy stores of it.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

use tantivy::collector::Collector;
use tantivy::query::Query;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, SchemaBuilder, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Index, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, Term};
use text::{Concept, Kind as TermKind, Lang, vocabulary};

use super::words::grams;
use super::{Record, Text};

/// What tantivy may use while it writes; the smallest it accepts.
const WRITER_BYTES: usize = 15_000_000;

/// The index of one hub.
pub struct Shelf {
    index: Index,
    pub(super) fields: Fields,
    searcher: Searcher,
    records: Vec<Option<Arc<Record>>>,
    numbers: HashMap<String, u64>,
}

/// The fields of a tantivy document.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    number: Field,
    /// The whole title as one term.
    pub whole: Field,
    /// Three-letter pieces of the titles, for titles that look alike.
    pub grams: Field,
    /// Terms of names and titles.
    pub title: Tiers,
    /// Terms of everything else.
    pub body: Tiers,
}

/// Terms by how they came about.
#[derive(Clone, Copy)]
pub(super) struct Tiers {
    /// Words as they stand.
    pub word: Field,
    /// Stems.
    pub stem: Field,
    /// Parts of German compounds.
    pub part: Field,
}

/// The terms of one document in one set of tiers.
#[derive(Default)]
struct Terms {
    word: BTreeSet<String>,
    stem: BTreeSet<String>,
    part: BTreeSet<String>,
}

impl Shelf {
    /// The shelf after a change: the records of `stale` leave, `records` come. Without an old one it begins empty.
    pub fn after(old: Option<&Shelf>, stale: &BTreeSet<String>, records: Vec<Record>) -> tantivy::Result<Shelf> {
        let (index, fields) = old.map_or_else(empty, |old| (old.index.clone(), old.fields));
        let mut kept = old.map(|old| old.records.clone()).unwrap_or_default();
        let mut numbers = old.map(|old| old.numbers.clone()).unwrap_or_default();
        let mut writer: IndexWriter = index.writer_with_num_threads(1, WRITER_BYTES)?;
        for number in stale.iter().filter_map(|id| numbers.get(id)) {
            writer.delete_term(Term::from_field_u64(fields.number, *number));
            kept[*number as usize] = None;
        }
        for record in records {
            let number = *numbers.entry(record.id.clone()).or_insert(kept.len() as u64);
            writer.add_document(document(&fields, number, &record))?;
            let record = Some(Arc::new(record));
            match kept.get_mut(number as usize) {
                Some(place) => *place = record,
                None => kept.push(record),
            }
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Shelf { fields, searcher: reader.searcher(), index, records: kept, numbers })
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.searcher.num_docs() as usize
    }

    /// Nothing is published yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many numbers were given so far.
    pub(super) fn numbered(&self) -> usize {
        self.records.len()
    }

    /// The record with that number.
    pub(super) fn record(&self, number: u64) -> Option<&Arc<Record>> {
        self.records.get(usize::try_from(number).ok()?)?.as_ref()
    }

    pub(super) fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> tantivy::Result<C::Fruit> {
        self.searcher.search(query, collector)
    }
}

/// The name of the fast field that holds a record's number.
pub(super) const NUMBER: &str = "number";

fn empty() -> (Index, Fields) {
    let mut schema = Schema::builder();
    let fields = Fields {
        number: schema.add_u64_field(NUMBER, INDEXED | FAST),
        whole: words_field(&mut schema, "whole"),
        grams: words_field(&mut schema, "grams"),
        title: tiers(&mut schema, "title"),
        body: tiers(&mut schema, "body"),
    };
    (Index::create_in_ram(schema.build()), fields)
}

fn tiers(schema: &mut SchemaBuilder, name: &str) -> Tiers {
    let mut field = |tier: &str| words_field(schema, &format!("{name}_{tier}"));
    Tiers { word: field("word"), stem: field("stem"), part: field("part") }
}

/// Only whether a term is there counts: no frequencies, no lengths, no positions.
fn words_field(schema: &mut SchemaBuilder, name: &str) -> Field {
    let indexing = TextFieldIndexing::default().set_index_option(IndexRecordOption::Basic).set_fieldnorms(false);
    schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
}

fn document(fields: &Fields, number: u64, record: &Record) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    document.add_u64(fields.number, number);
    let whole: BTreeSet<String> = record.titles.iter().map(|title| text::words(&title.text).join(" ")).collect();
    add(&mut document, fields.whole, whole);
    add(&mut document, fields.grams, record.titles.iter().flat_map(|title| grams(&title.text)).collect());
    let mut title = Terms::default();
    record.titles.iter().for_each(|text| title.read(text));
    title.put(&mut document, &fields.title);
    let mut body = Terms::default();
    record.texts.iter().for_each(|text| body.read(text));
    record.names.iter().for_each(|name| body.read(&Text { lang: String::new(), text: name.clone() }));
    record.concepts.iter().filter_map(|id| vocabulary().index(id)).for_each(|concept| body.add(&LABELS[concept]));
    body.put(&mut document, &fields.body);
    document
}

/// The terms of every concept's names in all languages: whoever writes in one language is found in all of them by what
/// she works on.
static LABELS: LazyLock<Vec<Terms>> = LazyLock::new(|| {
    let terms = |concept: &Concept| {
        let mut terms = Terms::default();
        for lang in Lang::ALL {
            terms.read(&Text { lang: lang.code().into(), text: concept.label(lang).into() });
        }
        terms
    };
    vocabulary().concepts().iter().map(terms).collect()
});

impl Terms {
    fn add(&mut self, other: &Terms) {
        self.word.extend(other.word.iter().cloned());
        self.stem.extend(other.stem.iter().cloned());
        self.part.extend(other.part.iter().cloned());
    }

    fn read(&mut self, text: &Text) {
        let lang = Lang::parse(&text.lang);
        let mut langs = vec![lang];
        if lang.is_none() {
            // A name may be German whatever it looks like.
            langs.push(Some(Lang::De));
        }
        for term in langs.into_iter().flat_map(|lang| text::terms(&text.text, lang)) {
            match term.kind {
                TermKind::Word | TermKind::Umlaut => self.word.insert(term.text),
                TermKind::Stem => self.stem.insert(term.text),
                TermKind::Part => self.part.insert(term.text),
            };
        }
    }

    fn put(self, document: &mut TantivyDocument, tiers: &Tiers) {
        add(document, tiers.word, self.word);
        add(document, tiers.stem, self.stem);
        add(document, tiers.part, self.part);
    }
}

fn add(document: &mut TantivyDocument, field: Field, terms: BTreeSet<String>) {
    let token = |(position, text)| Token { position, text, ..Token::default() };
    let tokens = terms.into_iter().enumerate().map(token).collect();
    document.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
}
