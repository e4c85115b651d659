//! What is indexed for a text, and looked up for a query.

use crate::fold::{Umlaut, fold_as, is_word, runs};
use crate::guess::{Script, guess, script};
use crate::stem::stem;
use crate::{Lang, german};

/// One thing to index or to look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Folded text, never empty.
    pub text: String,
    /// How the text came about.
    pub kind: Kind,
    /// Which word of the text it belongs to, counted from 0 as by
    /// [`words`](crate::words).
    pub position: usize,
}

/// How a term came about, from the surest to the vaguest: give a hit by `Word`
/// most weight and one by `Part` least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The folded word itself. Exact search, prefixes and highlighting.
    Word,
    /// The other spelling of an umlaut: `foerdermittel` for `fördermittel`,
    /// and `fordermittel` for `foerdermittel`. As good as the word.
    Umlaut,
    /// The stem, where it differs from the word. Other forms of the word.
    Stem,
    /// The stem of a part of a German compound: `organisation` for
    /// `migrantenorganisationen`.
    Part,
}

/// The terms of a text, by position, then by kind; no text twice at a position.
///
/// Index and query go through the same function, and a hit is any common
/// `text`, whatever the kinds: the `Word` `organisation` of a query meets the
/// `Part` of an indexed compound.
///
/// `lang` is the language of the text (of the page for a query), `None` to
/// guess. Each word is analysed in a language of its own script: Cyrillic as
/// Russian, Arabic as Arabic, Latin in `lang` or else in the guessed language
/// or else as German, since the platform is at home in Germany and German
/// names turn up in texts of every language.
pub fn terms(text: &str, lang: Option<Lang>) -> Vec<Term> {
    let latin =
        [lang, guess(text)].into_iter().flatten().find(|lang| !matches!(lang, Lang::Ru | Lang::Ar)).unwrap_or(Lang::De);
    let folded = fold_as(text, Umlaut::Dropped);
    let spelled = fold_as(text, Umlaut::Spelled);
    let mut terms = Vec::new();
    // Both spellings have the same runs: an umlaut never ends a word.
    let words = runs(&folded).zip(runs(&spelled)).filter(|(word, _)| is_word(word));
    for (position, (word, spelled)) in words.enumerate() {
        let start = terms.len();
        let mut add = |text: String, kind| {
            if !terms[start..].iter().any(|term: &Term| term.text == text) {
                terms.push(Term { text, kind, position });
            }
        };
        add(word.to_owned(), Kind::Word);
        add(spelled.to_owned(), Kind::Umlaut);
        match script(word) {
            Some(Script::Latin) if latin == Lang::De => add_german(word, add),
            Some(Script::Latin) => add(stem(word, latin), Kind::Stem),
            Some(Script::Cyrillic) => add(stem(word, Lang::Ru), Kind::Stem),
            Some(Script::Arabic) => add(stem(word, Lang::Ar), Kind::Stem),
            None => {}
        }
    }
    terms
}

fn add_german(word: &str, mut add: impl FnMut(String, Kind)) {
    let contracted = german::contract(word);
    if let Some(contracted) = &contracted {
        add(contracted.clone(), Kind::Umlaut);
    }
    let word = contracted.as_deref().unwrap_or(word);
    add(stem(word, Lang::De), Kind::Stem);
    german::parts(word).into_iter().for_each(|part| add(part, Kind::Part));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str, lang: Option<Lang>) -> Vec<(String, Kind, usize)> {
        terms(text, lang).into_iter().map(|t| (t.text, t.kind, t.position)).collect()
    }

    #[test]
    fn a_german_word_brings_all_its_kinds() {
        assert_eq!(
            kinds("Die Fördermitteln", Some(Lang::De)),
            [
                ("die".to_owned(), Kind::Word, 0),
                ("fordermitteln".to_owned(), Kind::Word, 1),
                ("foerdermitteln".to_owned(), Kind::Umlaut, 1),
                ("fordermittel".to_owned(), Kind::Stem, 1),
                ("ford".to_owned(), Kind::Part, 1),
                ("mittel".to_owned(), Kind::Part, 1),
            ]
        );
    }

    #[test]
    fn words_of_another_script_are_analysed_in_their_own_language() {
        let found = kinds("نبحث عن Migrantenorganisationen", Some(Lang::Ar));
        assert!(found.contains(&("organisation".to_owned(), Kind::Part, 2)), "{found:?}");
    }

    #[test]
    fn numbers_are_words_without_stems() {
        assert_eq!(kinds("2026", None), [("2026".to_owned(), Kind::Word, 0)]);
    }
}
