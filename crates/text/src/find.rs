//! Recognising the names of the vocabulary in running text.

use crate::fold::{fold, runs};
use crate::stem::stem;
use crate::vocabulary::Found;
use crate::{Lang, german, guess, stop_word};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// What a match is worth: the name itself, another form of it, and a part of a
/// German compound.
const EXACT: f32 = 1.0;
const INFLECTED: f32 = 0.9;
const PART: f32 = 0.6;
/// What a language is worth that is neither given nor guessed, and every
/// language if none is.
const FOREIGN: f32 = 0.6;
const UNKNOWN: f32 = 0.9;
/// A single word in a foreign language as short as this is often a false
/// friend (German `Art`, Vietnamese `me`), a stem of it nearly always.
const SHORT: usize = 4;
const FALSE_FRIEND: f32 = 0.4;
/// In bytes: a stem this short must not have lost more than that many.
const SHORT_STEM: usize = 3;
const SHORT_CUT: usize = 2;

/// A word of a text or of a name, in all forms that are compared.
#[derive(Debug)]
struct Token {
    /// Lower case with its marks; Vietnamese means by them what other
    /// languages mean by letters.
    spelled: String,
    folded: String,
    /// Stems, the likeliest first.
    keys: Vec<String>,
    /// A stop word: names are compared without it, unless they are made of it
    /// (`для всех`).
    stop: bool,
}

/// A name of the vocabulary, cut into its telling words.
pub(crate) struct TermKeys {
    concept: usize,
    lang: Lang,
    term: &'static str,
    tokens: Vec<Token>,
}

impl TermKeys {
    pub(crate) fn new(concept: usize, lang: Lang, term: &'static str) -> TermKeys {
        let mut tokens = tokens(term, lang);
        match &tokens[..] {
            // `mamy` is "mums", but mostly "we have".
            [only] if only.stop => tokens.clear(),
            // `po szkole` (after school) would mean any school without `po`.
            all if all.iter().filter(|token| !token.stop).count() < 2 => {}
            _ => tokens.retain(|token| !token.stop),
        }
        for token in &mut tokens {
            token.keys.truncate(1);
        }
        TermKeys { concept, lang, term, tokens }
    }
}

/// The names of all languages, by the key of their first word.
pub(crate) struct Index {
    terms: Vec<TermKeys>,
    starts: [HashMap<String, Vec<usize>>; Lang::ALL.len()],
}

/// What is known about the text as a whole.
struct Reading {
    spoken: [Option<Lang>; 2],
    /// Whether the text is Vietnamese with its marks, so that they count.
    marked: bool,
}

impl Reading {
    fn trust(&self, lang: Lang) -> f32 {
        if self.spoken.contains(&Some(lang)) {
            1.0
        } else if self.spoken == [None, None] {
            UNKNOWN
        } else {
            FOREIGN
        }
    }
}

impl Index {
    pub(crate) fn new(terms: impl Iterator<Item = TermKeys>) -> Index {
        let terms: Vec<TermKeys> = terms.collect();
        let mut starts: [HashMap<String, Vec<usize>>; Lang::ALL.len()] = Default::default();
        for (place, term) in terms.iter().enumerate() {
            if let Some(key) = term.tokens.first().and_then(|token| token.keys.first()) {
                starts[term.lang as usize].entry(key.clone()).or_default().push(place);
            }
        }
        Index { terms, starts }
    }

    /// See [`Vocabulary::find`](crate::Vocabulary::find).
    pub(crate) fn find(&self, text: &str, lang: Option<Lang>) -> Vec<Found> {
        let guessed = guess(text);
        let reading = Reading { spoken: [lang, guessed], marked: guessed == Some(Lang::Vi) && !text.is_ascii() };
        let mut best: HashMap<usize, (f32, usize)> = HashMap::new();
        for lang in Lang::ALL {
            self.matches(text, lang, &reading, |place, weight| {
                let (heaviest, term) = best.entry(self.terms[place].concept).or_insert((weight, place));
                if weight > *heaviest {
                    (*heaviest, *term) = (weight, place);
                }
            });
        }
        let mut found: Vec<Found> = best
            .into_iter()
            .map(|(concept, (weight, place))| Found { concept, weight, term: self.terms[place].term.to_owned() })
            .collect();
        found.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.concept.cmp(&b.concept)));
        found
    }

    /// Reports every name of one language with its weight: at each word the
    /// longest, then on behind it.
    fn matches(&self, text: &str, lang: Lang, reading: &Reading, mut report: impl FnMut(usize, f32)) {
        let tokens = tokens(text, lang);
        let mut rest = &tokens[..];
        while let [first, ..] = rest {
            let hits = self.longest(rest, lang, reading.marked);
            let length = hits.iter().map(|hit| hit.length).max();
            for hit in hits {
                let form = if hit.exact { EXACT } else { INFLECTED };
                let trust = reading.trust(lang);
                let short = hit.length == 1 && first.folded.chars().count() <= SHORT;
                let foreign = trust == FOREIGN && is_latin(lang);
                if foreign && hit.length == 1 && !hit.exact && first.keys[0].len() <= SHORT {
                    continue;
                }
                let doubt = if foreign && short { FALSE_FRIEND } else { 1.0 };
                report(hit.place, form * trust * doubt);
            }
            if length.is_none() && lang == Lang::De {
                self.parts(first, |place| report(place, PART * reading.trust(lang)));
            }
            rest = &rest[length.unwrap_or(1)..];
        }
    }

    /// The longest names at the start of `text`; inflected ones only where
    /// none of that length is exact.
    fn longest(&self, text: &[Token], lang: Lang, marked: bool) -> Vec<Hit> {
        let starts = &self.starts[lang as usize];
        let mut hits: Vec<Hit> = text[0]
            .keys
            .iter()
            .filter_map(|key| starts.get(key))
            .flatten()
            .filter_map(|&place| {
                let name = &self.terms[place].tokens;
                let (length, exact) = begins_with(text, name, lang == Lang::Vi && marked)?;
                Some(Hit { place, length, exact })
            })
            .collect();
        let best = hits.iter().map(|hit| (hit.length, hit.exact)).max();
        hits.retain(|hit| Some((hit.length, hit.exact)) == best);
        hits
    }

    /// Names that are a part of a German compound.
    fn parts(&self, token: &Token, mut report: impl FnMut(usize)) {
        let word = german::contract(&token.folded);
        for part in german::parts(word.as_deref().unwrap_or(&token.folded)) {
            let places = self.starts[Lang::De as usize].get(&part).into_iter().flatten();
            places.filter(|&&place| self.terms[place].tokens.len() == 1).for_each(|&place| report(place));
        }
    }
}

/// Languages that share a script can be mistaken for each other.
fn is_latin(lang: Lang) -> bool {
    !matches!(lang, Lang::Ru | Lang::Ar)
}

/// A name at some word of the text.
struct Hit {
    /// Place in [`Index::terms`].
    place: usize,
    /// Words of the text, stop words between them included.
    length: usize,
    /// Whether all words are as the name has them, but for accents and case.
    exact: bool,
}

/// Whether the words of a name start the text, stop words between them left
/// out: how many words of the text they take, and whether all are exact.
fn begins_with(text: &[Token], name: &[Token], marks_count: bool) -> Option<(usize, bool)> {
    let (mut length, mut exact) = (0, true);
    for token in name {
        let means = |word: &Token| {
            if marks_count { word.spelled == token.spelled } else { same_word(word, token) }
        };
        while length > 0 && text.get(length).is_some_and(|word| word.stop && !means(word)) {
            length += 1;
        }
        let word = text.get(length).filter(|word| means(word))?;
        exact &= word.folded == token.folded;
        length += 1;
    }
    Some((length, exact))
}

/// Whether two words are forms of one. Stop words have no forms, and a stem of
/// three letters is no evidence if much was cut off to get it (`des`, `desarme`).
fn same_word(word: &Token, name: &Token) -> bool {
    if word.folded == name.folded {
        return true;
    }
    let key = &name.keys[0];
    let cut = word.folded.len().max(name.folded.len()) - key.len().min(name.folded.len());
    !word.stop && word.keys.contains(key) && (key.len() > SHORT_STEM || cut <= SHORT_CUT)
}

/// The words of a text. Vietnamese has no stop words here: folded, too many of
/// them look like other words.
fn tokens(text: &str, lang: Lang) -> Vec<Token> {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    runs(&lower)
        .map(|run| (run, fold(run)))
        .filter(|(_, folded)| !folded.is_empty())
        .map(|(run, folded)| Token {
            spelled: run.to_owned(),
            keys: keys(&folded, lang),
            stop: lang != Lang::Vi && (stop_word(&folded, lang) || folded.chars().nth(1).is_none()),
            folded,
        })
        .collect()
}

/// The stems under which a word may be known.
fn keys(folded: &str, lang: Lang) -> Vec<String> {
    match lang {
        Lang::De => {
            let contracted = german::contract(folded);
            vec![stem(contracted.as_deref().unwrap_or(folded), lang)]
        }
        Lang::Ar => {
            // A preposition of one letter is written together with its word.
            let mut keys = vec![stem(folded, lang)];
            let bare = folded.strip_prefix(['ل', 'ب', 'و', 'ف', 'ك']);
            keys.extend(bare.filter(|rest| rest.chars().count() > 3).map(|rest| stem(rest, lang)));
            keys
        }
        _ => vec![stem(folded, lang)],
    }
}
