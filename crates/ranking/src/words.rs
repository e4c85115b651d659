//! Words as numbers, and their weights.
//!
//! Term weight `(1 + ln tf) · idf`, `idf = ln((N + 1) / (df + 0.5))`, vectors of length 1 (the classic tf-idf cosine of
//! Salton and Buckley 1988). Words in more than a fifth of the documents say nothing and are left out.

use std::collections::HashMap;
use text::{Kind, Lang};

/// A word may stand in this share of the documents …
const COMMON_SHARE: f32 = 0.2;
/// … or in so many documents, whichever is more.
const COMMON_COUNT: u32 = 50;

/// Word numbers with how often each occurs, ascending by number.
pub(crate) type Counts = Vec<(u32, u32)>;
/// Word numbers with a weight each, ascending by number.
pub(crate) type Vector = Vec<(u32, f32)>;

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Read {
    /// How somebody is called: `Berlin macht mit`.
    Name,
    /// What somebody wants or did.
    Text,
    /// What a candidate says it funds: words are not counted in themselves.
    Purpose,
}

/// Counts the words of a text; `number` says which number a word has, `None` leaves it out.
pub(crate) fn count(text: &str, lang: Lang, read: Read, mut number: impl FnMut(&str) -> Option<u32>) -> Counts {
    let mut found = Vec::new();
    each(text, lang, read, |form| found.extend(number(form)));
    counted(found)
}

/// The forms by which the words of a text count, in its order.
///
/// A word counts by its stem, a German compound by its parts as well; stop words of the language do not count, nor, but
/// in a name, verbs of every request. A word that has another stem counts in itself too, but in a purpose: who gives to
/// `Musikschulen` may not give to `Musik`.
fn each(text: &str, lang: Lang, read: Read, mut told: impl FnMut(&str)) {
    let (whole, name) = (read != Read::Purpose, read == Read::Name);
    let nothing = |word: &str| text::stop_word(word, lang) || !name && text::empty_verb(word, lang);
    let mut written = String::new();
    for forms in text::terms(text, Some(lang)).chunk_by(|a, b| a.position == b.position) {
        if forms.iter().any(|form| form.kind == Kind::Word && nothing(&form.text)) {
            continue;
        }
        let stem = forms.iter().find(|form| form.kind == Kind::Stem).or(forms.first());
        let parts = forms.iter().filter(|form| form.kind == Kind::Part);
        stem.into_iter().chain(parts).for_each(|form| told(&form.text));
        if whole && let (Some(word), Some(Kind::Stem)) = (forms.first(), stem.map(|stem| stem.kind)) {
            written.clear();
            written.extend(["=", &word.text]); // no stem is written like that
            told(&written);
        }
    }
}

/// Numbers with how often each was found.
fn counted(mut found: Vec<u32>) -> Counts {
    found.sort_unstable();
    found.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as u32)).collect()
}

/// Counts the words of many texts: what was read once is remembered.
#[derive(Default)]
pub(crate) struct Reader<'t> {
    /// By language, use and word as written between blanks: the numbers of its forms.
    known: HashMap<(Lang, Read, &'t str), Vec<u32>>,
}

impl<'t> Reader<'t> {
    /// As [`count`].
    pub(crate) fn count(
        &mut self,
        text: &'t str,
        lang: Lang,
        read: Read,
        mut number: impl FnMut(&str) -> u32,
    ) -> Counts {
        // The language of Latin words among Russian or Arabic ones is guessed from the whole text.
        if matches!(lang, Lang::Ru | Lang::Ar) {
            return count(text, lang, read, |form| Some(number(form)));
        }
        let mut found = Vec::new();
        for word in text.split_whitespace() {
            let forms = self.known.entry((lang, read, word)).or_insert_with(|| {
                let mut forms = Vec::new();
                each(word, lang, read, |form| forms.push(number(form)));
                forms
            });
            found.extend_from_slice(forms);
        }
        counted(found)
    }
}

/// The language of a text that comes with none.
pub(crate) fn lang(given: Option<Lang>, text: &str) -> Lang {
    given.or_else(|| text::guess(text)).unwrap_or(Lang::De) // as `text::terms` takes it
}

/// Adds two counts.
pub(crate) fn merged(a: &Counts, b: &Counts) -> Counts {
    let mut all: Counts = a.iter().chain(b).copied().collect();
    all.sort_unstable();
    all.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        kept.1 += if same { next.1 } else { 0 };
        same
    });
    all
}

/// How much each word tells.
#[derive(Default)]
pub(crate) struct Idf {
    /// By word number; 0 for a word that is too common or in no document.
    weights: Vec<f32>,
    /// Of a word that is new.
    rare: f32,
}

impl Idf {
    /// Learns from documents.
    pub(crate) fn of<'a>(words: usize, documents: impl Iterator<Item = &'a Counts>) -> Self {
        let (mut df, mut n) = (vec![0u32; words], 0u32);
        for document in documents {
            n += 1;
            document.iter().for_each(|&(word, _)| df[word as usize] += 1);
        }
        let common = COMMON_COUNT.max((COMMON_SHARE * n as f32) as u32);
        let idf = |df: u32| ((n as f32 + 1.0) / (df as f32 + 0.5)).ln();
        let weights = df.into_iter().map(|df| if df == 0 || df > common { 0.0 } else { idf(df) }).collect();
        Self { weights, rare: idf(1) }
    }

    /// Words that are in no document so far get the weight of a rare one.
    pub(crate) fn learn(&mut self, document: &Counts) {
        for &(word, _) in document {
            let word = word as usize;
            if word >= self.weights.len() {
                self.weights.resize(word + 1, 0.0);
                self.weights[word] = self.rare;
            }
        }
    }

    /// The weight of a word, 0 if it tells nothing.
    pub(crate) fn get(&self, word: u32) -> f32 {
        self.weights.get(word as usize).copied().unwrap_or(0.0)
    }

    /// The tf-idf vector of length 1; empty if no word tells anything.
    pub(crate) fn vector(&self, counts: &[(u32, u32)]) -> Vector {
        let weight = |&(word, n): &(u32, u32)| (word, (1.0 + (n as f32).ln()) * self.get(word));
        unit(counts.iter().map(weight).filter(|(_, weight)| *weight > 0.0).collect())
    }
}

/// Brings a vector to length 1.
pub(crate) fn unit(mut vector: Vector) -> Vector {
    let length = vector.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    vector.iter_mut().for_each(|(_, w)| *w /= length);
    vector
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Names;
    use proptest::prelude::*;

    /// Requests, and what is left of them without the verbs that are in any request.
    const ASKS: [(Lang, &str, &str); 24] = [
        (Lang::De, "Musik machen mit Jugendlichen", "Musik Jugendliche"),
        (Lang::De, "Wir möchten Frauen die Möglichkeit geben", "Frauen Möglichkeit"),
        (Lang::De, "Wir brauchen Räume, wir haben keine; was können wir tun?", "Räume"),
        (Lang::En, "We want to make music with young people", "music young people"),
        (Lang::En, "We have to do a festival and we need tents", "festival tents"),
        (Lang::En, "We are looking for rooms, to give lessons", "rooms lessons"),
        (Lang::Fr, "Nous voulons faire de la musique", "musique"),
        (Lang::Fr, "Nous avons besoin de donner des cours", "cours"),
        (Lang::Fr, "Nous cherchons ce que nous pouvons faire : un jardin", "jardin"),
        (Lang::Ru, "Мы хотим делать музыку", "музыка"),
        (Lang::Ru, "Нам нужны курсы, мы можем дать помещение", "курсы помещение"),
        (Lang::Ru, "Ищем деньги: имеем сад, хотели сделать праздник", "деньги сад праздник"),
        (Lang::Ar, "نريد ان نعمل موسيقي", "موسيقي"),
        (Lang::Ar, "نحتاج الي دروس", "دروس"),
        (Lang::Ar, "نبحث عن غرفه لدينا حديقه", "غرفه حديقه"),
        (Lang::Es, "Queremos hacer música", "música"),
        (Lang::Es, "Necesitamos dar cursos, tenemos salas", "cursos salas"),
        (Lang::Es, "Buscamos lo que podemos hacer: un jardín", "jardín"),
        (Lang::Pl, "Chcemy robić muzykę", "muzykę"),
        (Lang::Pl, "Potrzebujemy kursów, możemy dać salę", "kursów salę"),
        (Lang::Pl, "Szukamy ogrodu, mamy i musimy zrobić święto", "ogrodu święto"),
        (Lang::Vi, "Chúng tôi muốn làm nhạc", "nhạc"),
        (Lang::Vi, "Chúng tôi cần có lớp học", "lớp học"),
        (Lang::Vi, "Chúng tôi tìm và xin cho vườn", "vườn"),
    ];

    #[test]
    fn a_verb_that_is_in_any_request_counts_as_nothing() {
        for (lang, said, meant) in ASKS {
            let mut names = Names::default();
            let [counted, expected] =
                [said, meant].map(|text| count(text, lang, Read::Purpose, |form| Some(names.number(form))));
            assert_eq!(counted, expected, "{lang:?}: {said}");
        }
        let machen = |read| count("Wir machen mit e. V.", Lang::De, read, |form| (form == "mach").then_some(0)).len();
        assert_eq!([Read::Text, Read::Name].map(machen), [0, 1], "in a name it tells");
        assert_eq!(Lang::ALL.map(|lang| ASKS.iter().filter(|ask| ask.0 == lang).count()), [3; 8]);
    }

    proptest! {
        #[test]
        fn what_is_remembered_counts_like_what_is_read(texts in prop::collection::vec("(\\PC{0,6}[ \t\u{a0}]?|Musikschulen |machen |ein |ä\u{308})*", 1..4)) {
            for lang in [Lang::De, Lang::En, Lang::Ru] {
                let (mut one, mut other, mut reader) = (Names::default(), Names::default(), Reader::default());
                for text in &texts {
                    for read in [Read::Name, Read::Text] {
                        let counts = count(text, lang, read, |form| Some(one.number(form)));
                        prop_assert_eq!(counts, reader.count(text, lang, read, |form| other.number(form)));
                    }
                }
            }
        }
    }
}
