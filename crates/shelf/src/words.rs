//! What a person seeks: her words with their stems, the parts of compounds, and the other spellings of umlauts.

use std::collections::BTreeSet;

use text::{Lang, distance_at_most, stop_word};

use crate::Text;

/// Longer queries are cut: nobody types more, and a machine that does shall not slow the others down.
const MOST_LETTERS: usize = 400;
const MOST_WORDS: usize = 12;
/// A word of a query as long as this finds longer words that begin with it; the last word may still be in the making.
const PREFIX: usize = 4;
const LAST_PREFIX: usize = 3;
/// Shorter words have too many neighbours for so many typing errors to be told.
const TYPO: [usize; 2] = [4, 9];
/// A stem as long as this finds words that begin with it.
const LONG_STEM: usize = 5;
/// A text is marked as far as this, in words: a page shows no more of it.
const MOST_MARKED: usize = 160;
const LONGEST_WORD: usize = 60;

/// The words of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// One entry for each word that says something, in order.
    pub words: Vec<Word>,
    /// Neighbours as one word, with the place of the first.
    pub joined: Vec<(usize, Word)>,
    /// All words folded, as a whole title is compared.
    pub whole: String,
    /// What was typed, as far as it is read.
    pub typed: String,
    /// The reader's language.
    pub lang: Lang,
    /// Today, `YYYY-MM-DD`: what is for later is not found. Empty: everything is.
    pub today: String,
    /// Whether words with one wrong letter are meant, too ([`Found::typos`](super::Found::typos)).
    pub typos: bool,
}

/// One word of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// The folded word and the other spelling of its umlauts.
    pub exact: Vec<String>,
    /// Its stems in the reader's language and in German.
    pub stems: Vec<String>,
    /// The parts of a German compound.
    pub parts: Vec<String>,
    /// Whether longer words that begin with it are meant, too.
    pub prefix: bool,
}

impl Sought {
    /// Reads what a person typed, in her language and in German. Any text is a query.
    pub fn parse(query: &str, lang: Lang) -> Sought {
        let cut: String = query.chars().take(MOST_LETTERS).collect();
        let words = read(&cut, lang);
        let telling = |word: &Word| {
            let common = |text: &String| [lang, Lang::De].into_iter().any(|lang| stop_word(text, lang));
            !word.exact.iter().any(common)
        };
        let whole = words.iter().filter_map(|word| word.exact.first()).cloned().collect::<Vec<_>>().join(" ");
        let mut kept: Vec<Word> = words.iter().filter(|word| telling(word)).cloned().collect();
        if kept.is_empty() {
            kept = words;
        }
        kept.truncate(MOST_WORDS);
        if let Some(last) = kept.last_mut() {
            last.prefix = longer(last, LAST_PREFIX);
        }
        let joined = joined(&kept, lang);
        Sought { words: kept, joined, whole, typed: cut, lang, today: String::new(), typos: false }
    }

    /// The same on that day (`YYYY-MM-DD`).
    pub fn on(mut self, today: String) -> Sought {
        self.today = today;
        self
    }

    /// The same words while somebody is still typing: the last may have only two letters.
    pub fn typing(query: &str, lang: Lang) -> Sought {
        let mut sought = Sought::parse(query, lang);
        if let Some(last) = sought.words.last_mut() {
            last.prefix = true;
        }
        sought
    }

    /// No word at all.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A word that may have been meant, with its stems in the reader's language and in German.
    pub(crate) fn forms(&self, word: &str) -> Vec<String> {
        let stems = [self.lang, Lang::De].into_iter().flat_map(|lang| text::terms(word, Some(lang)));
        let stems = stems.filter(|term| term.kind == text::Kind::Stem).map(|term| term.text);
        stems.chain([word.to_owned()]).collect()
    }

    /// Is a word of a text one of these words?
    pub fn means(&self, word: &str, lang: Option<Lang>) -> bool {
        let folded = text::fold(word);
        let like = |sought: &Word| {
            sought.is(&folded) || sought.prefix && sought.begins(&folded) || self.typos && sought.near(&folded)
        };
        if self.words.iter().any(like) {
            return true;
        }
        // Two words without a common beginning have no common stem, and a part may stand anywhere in a compound: only
        // words that hold the first letters of a stem are worth the longer look.
        if !self.words.iter().any(|sought| sought.heads().any(|head| folded.contains(head))) {
            return false;
        }
        let terms = text::terms(word, lang);
        terms
            .iter()
            .any(|term| self.words.iter().any(|sought| sought.is(&term.text) || sought.stems.contains(&term.text)))
    }

    /// Does one of the words stand in the text?
    pub fn stands_in(&self, text: &Text) -> bool {
        let lang = Lang::parse(&text.lang);
        raw_words(&text.text).take(MOST_MARKED).any(|(_, word)| self.means(word, lang))
    }

    /// The places (byte ranges) of these words in the first words of a text, with the number of the word.
    pub fn marks(&self, text: &Text) -> Vec<(usize, std::ops::Range<usize>)> {
        let lang = Lang::parse(&text.lang);
        let words = raw_words(&text.text).take(MOST_MARKED).enumerate();
        words.filter(|(_, (_, word))| self.means(word, lang)).map(|(n, (at, word))| (n, at..at + word.len())).collect()
    }
}

impl Word {
    fn is(&self, folded: &str) -> bool {
        self.exact.iter().any(|exact| exact == folded)
    }

    fn begins(&self, folded: &str) -> bool {
        self.exact.iter().any(|exact| folded.starts_with(exact.as_str()))
    }

    fn near(&self, folded: &str) -> bool {
        self.typed_wrong(1).any(|exact| distance_at_most(exact, folded, 1))
    }

    fn heads(&self) -> impl Iterator<Item = &str> {
        self.exact
            .iter()
            .chain(&self.stems)
            .map(|text| text.char_indices().nth(4).map_or(text.as_str(), |(at, _)| &text[..at]))
    }

    /// Stems that say enough to be looked for as the beginning of other words.
    pub(crate) fn long_stems(&self) -> impl Iterator<Item = &String> {
        self.stems.iter().filter(|stem| stem.chars().count() >= LONG_STEM)
    }

    /// The spellings that are long enough to hold so many typing errors (1 or 2).
    pub(crate) fn typed_wrong(&self, errors: u8) -> impl Iterator<Item = &String> {
        let shortest = if errors < 2 { TYPO[0] } else { TYPO[1] };
        self.exact.iter().filter(move |exact| exact.chars().count() >= shortest)
    }
}

fn longer(word: &Word, than: usize) -> bool {
    word.exact.iter().any(|exact| exact.chars().count() >= than)
}

/// Neighbours written as one word: `sprach cafe` is `sprachcafe` elsewhere.
fn joined(words: &[Word], lang: Lang) -> Vec<(usize, Word)> {
    let pairs = words.windows(2).enumerate();
    pairs
        .filter_map(|(place, pair)| {
            let both = format!("{}{}", pair[0].exact.first()?, pair[1].exact.first()?);
            let word = read(&both, lang).pop()?;
            Some((place, Word { prefix: false, parts: Vec::new(), ..word }))
        })
        .collect()
}

/// Do two words begin alike, as the forms of one do?
pub(crate) fn kindred(a: &str, b: &str) -> bool {
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    shared >= 4.min(a.chars().count()).min(b.chars().count()).max(2)
}

fn read(query: &str, lang: Lang) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for lang in [lang, Lang::De] {
        for term in text::terms(query, Some(lang)) {
            if term.text.chars().count() > LONGEST_WORD {
                continue;
            }
            if words.len() <= term.position {
                words.resize_with(term.position + 1, Word::default);
            }
            let word = &mut words[term.position];
            let texts = match term.kind {
                text::Kind::Word | text::Kind::Umlaut => &mut word.exact,
                text::Kind::Stem => &mut word.stems,
                text::Kind::Part => &mut word.parts,
            };
            if !texts.contains(&term.text) {
                texts.push(term.text);
            }
        }
    }
    words.retain(|word| !word.exact.is_empty());
    for word in &mut words {
        let latin: Vec<String> = word.exact.iter().filter_map(|typed| text::latin(typed)).collect();
        word.exact.extend(latin);
    }
    let mut seen = std::collections::HashSet::new();
    words.retain(|word| seen.insert(word.exact.clone()));
    for word in &mut words {
        word.prefix = longer(word, PREFIX);
    }
    words
}

/// The words of a text as they are written, with where they begin.
pub fn raw_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(char::is_alphanumeric)?;
        let end = text[start..].find(|c: char| !continues(c)).map_or(text.len(), |length| start + length);
        from = end;
        Some((start, &text[start..end]))
    })
}

/// The three-letter pieces of a text's folded words, as [`text::similar`] compares them; each once.
pub fn grams(text: &str) -> BTreeSet<String> {
    let mut grams = BTreeSet::new();
    for word in text::words(text) {
        let letters: Vec<char> = "  ".chars().chain(word.chars()).chain([' ']).collect();
        grams.extend(letters.windows(3).map(|piece| piece.iter().collect::<String>()));
    }
    grams
}

/// Letters, digits, and the signs that stand on letters or are not seen.
fn continues(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_are_left_out_unless_there_are_no_others() {
        let exact = |query| -> Vec<String> {
            Sought::parse(query, Lang::De).words.into_iter().map(|word| word.exact[0].clone()).collect()
        };
        assert_eq!(exact("Musik für die Kinder"), ["musik", "kinder"]);
        assert_eq!(exact("für die"), ["fur", "die"]);
        assert_eq!(exact("Musik, MUSIK"), ["musik"]);
    }

    #[test]
    fn a_word_is_read_in_the_readers_language_and_in_german() {
        let sought = Sought::parse("Migrantenorganisationen", Lang::Ar);
        assert_eq!(sought.words[0].parts, ["migrant", "organisation"]);
    }

    #[test]
    fn marks_stand_on_the_words_as_they_are_written() {
        let text = Text { lang: "de".into(), text: "Der »Förderverein« hilft Vereinen.".into() };
        let marks = Sought::parse("verein", Lang::De).marks(&text);
        let marked: Vec<&str> = marks.into_iter().map(|(_, range)| &text.text[range]).collect();
        assert_eq!(marked, ["Förderverein", "Vereinen"]);
    }
}
