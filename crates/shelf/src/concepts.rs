//! Themes and target groups that words name, in any of the languages: who writes in one is found in all of them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use text::{Lang, vocabulary};

use crate::desk::Desk;
use crate::find::collect;
use crate::segment::Segment;
use crate::terms::{ANYWHERE, Reading};
use crate::words::{Sought, Word};
use crate::worth::THEME;
use crate::{Text, words};

/// The names of every concept (the first in each language) as a segment; its numbers are those of the vocabulary.
static LABELS: LazyLock<Segment> = LazyLock::new(|| {
    let mut reading = Reading::default();
    for (number, concept) in (0u32..).zip(vocabulary().concepts()) {
        let text = |lang: Lang| Text { lang: lang.code().into(), text: concept.label(lang).into() };
        reading.read_texts(number, &Lang::ALL.map(text));
    }
    reading.finish()
});

/// How surely a name must be meant. Less is a word of another language that only looks like it.
const SURE: f32 = 0.6;

/// The concepts in whose names a word stands, with what that counts.
pub(crate) fn named_by(word: &Word) -> Vec<(&'static str, u16)> {
    let concepts = vocabulary().concepts();
    let mut desk = Desk::new(concepts.len());
    collect(&LABELS, word, ANYWHERE, &mut desk);
    let named = desk.take().into_iter();
    named.map(|(number, worth)| (concepts[number as usize].id, worth * THEME.0 / THEME.1)).collect()
}

/// The concepts that words of a query name by any of their names, each with the places of these words.
pub(crate) fn named_together(sought: &Sought) -> Vec<(&'static str, Vec<usize>)> {
    let found = [sought.lang, Lang::De].into_iter().flat_map(|lang| vocabulary().find(&sought.typed, Some(lang)));
    let mut named: BTreeMap<&'static str, Vec<usize>> = BTreeMap::new();
    for found in found.filter(|found| found.weight >= SURE) {
        let name = text::words(&found.term);
        let of_name = |word: &Word| name.iter().any(|part| word.exact.iter().any(|typed| words::kindred(typed, part)));
        let places = sought.words.iter().enumerate().filter(|(_, word)| of_name(word)).map(|(place, _)| place);
        named.entry(vocabulary().concepts()[found.concept].id).or_default().extend(places);
    }
    named.into_iter().filter(|(_, places)| !places.is_empty()).collect()
}
