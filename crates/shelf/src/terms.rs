//! What is indexed of a record.

use std::collections::HashMap;
use std::rc::Rc;

use text::{Kind, Lang};

use crate::segment::Segment;
use crate::words::{grams, raw_words};
use crate::{Record, Text};

/// The ways in which a term stands in a record, a bit each: as a word, as a stem, as a part of a compound in a title; the
/// same in a text; as a word in another name that leads to it; as anything else there.
pub(crate) type Ways = u8;

pub(crate) const WORD: Ways = 1;
pub(crate) const STEM: Ways = 2;
pub(crate) const PART: Ways = 4;
/// The bits of a text stand this much higher than those of a title, and those of other names still higher.
pub(crate) const TEXT: u32 = 3;
pub(crate) const NAME: u32 = 6;
/// All ways in a title.
pub(crate) const TITLE: Ways = WORD | STEM | PART;
/// All ways there are.
pub(crate) const ANYWHERE: Ways = Ways::MAX;

/// What is no word begins with a sign that no word has.
pub(crate) const ID: char = '#';
pub(crate) const WHOLE: char = '=';
pub(crate) const CONCEPT: char = '@';
pub(crate) const GRAM: char = '~';

/// What a word comes to: terms by number, each with its way.
type Learnt = Rc<[(u32, Ways)]>;

/// The terms of many records. Words come again and again: each is looked into once a language.
#[derive(Default)]
pub(crate) struct Reading {
    names: HashMap<String, u32>,
    postings: Vec<Vec<(u32, Ways)>>,
    known: HashMap<Lang, HashMap<String, Learnt>>,
    /// The terms of the record that is being read.
    here: HashMap<u32, Ways>,
}

impl Reading {
    /// Reads a record that bears a number; numbers come in order.
    pub fn read(&mut self, number: u32, record: &Record) {
        for title in &record.titles {
            self.text(title, 0);
            self.sign(WHOLE, &text::words(&title.text).join(" "));
            grams(&title.text).iter().for_each(|gram| self.sign(GRAM, gram));
        }
        record.texts.iter().for_each(|text| self.text(text, TEXT));
        record.names.iter().for_each(|name| self.text(&Text { lang: String::new(), text: name.clone() }, NAME));
        record.concepts.iter().for_each(|concept| self.sign(CONCEPT, concept));
        self.sign(ID, &record.id);
        self.put(number);
    }

    /// Reads texts that belong to a number.
    pub fn read_texts(&mut self, number: u32, texts: &[Text]) {
        texts.iter().for_each(|text| self.text(text, TEXT));
        self.put(number);
    }

    /// All terms read since the last time, in order.
    pub fn finish(&mut self) -> Segment {
        let mut terms: Vec<(&str, Vec<(u32, Ways)>)> = Vec::new();
        for (name, number) in &self.names {
            let postings = std::mem::take(&mut self.postings[*number as usize]);
            if !postings.is_empty() {
                terms.push((name, postings));
            }
        }
        terms.sort_unstable_by_key(|(name, _)| *name);
        Segment::new(terms)
    }

    fn put(&mut self, number: u32) {
        for (term, ways) in self.here.drain() {
            self.postings[term as usize].push((number, ways));
        }
    }

    /// What is no word.
    fn sign(&mut self, sign: char, what: &str) {
        let term = self.number(format!("{sign}{what}"));
        *self.here.entry(term).or_default() |= WORD;
    }

    fn number(&mut self, term: String) -> u32 {
        let next = self.postings.len() as u32;
        let number = *self.names.entry(term).or_insert(next);
        if number == next {
            self.postings.push(Vec::new());
        }
        number
    }

    fn text(&mut self, text: &Text, shift: u32) {
        let lang = Lang::parse(&text.lang).or_else(|| text::guess(&text.text)).unwrap_or(Lang::De);
        for (_, word) in raw_words(&text.text) {
            self.word(word, lang, shift);
            if text.lang.is_empty() && lang != Lang::De {
                // A name may be German whatever it looks like.
                self.word(word, Lang::De, shift);
            }
        }
    }

    fn word(&mut self, word: &str, lang: Lang, shift: u32) {
        // A Latin word in a text of another script is mostly a German name.
        let latin = word.starts_with(|c: char| c < '\u{250}');
        let lang = if latin && matches!(lang, Lang::Ru | Lang::Ar) { Lang::De } else { lang };
        let known = self.known.get(&lang).and_then(|known| known.get(word)).map(Rc::clone);
        let terms = known.unwrap_or_else(|| self.learn(word, lang));
        for (term, way) in terms.iter() {
            // Stems and parts of a name are one way.
            let way = if shift == NAME && *way == PART { STEM } else { *way };
            *self.here.entry(*term).or_default() |= way << shift;
        }
    }

    fn learn(&mut self, word: &str, lang: Lang) -> Learnt {
        let way = |kind| match kind {
            Kind::Word | Kind::Umlaut => WORD,
            Kind::Stem => STEM,
            Kind::Part => PART,
        };
        let terms = text::terms(word, Some(lang));
        let terms: Learnt = terms.into_iter().map(|term| (self.number(term.text), way(term.kind))).collect();
        self.known.entry(lang).or_default().insert(word.to_owned(), Rc::clone(&terms));
        terms
    }
}
