//! One spelling for all: folding, and cutting folded text into words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// Folds a text to the form in which texts are compared: lower case, no
/// accents, no vowel signs, one letter for the variants of a letter, Arabic
/// digits as ASCII. `fold(fold(x)) == fold(x)` for every text.
pub fn fold(text: &str) -> String {
    fold_as(text, Umlaut::Dropped)
}

/// How `ä ö ü` are written after folding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Umlaut {
    /// `a o u`, as on a keyboard without umlauts.
    Dropped,
    /// `ae oe ue`, as in German correspondence.
    Spelled,
}

pub(crate) fn fold_as(text: &str, umlaut: Umlaut) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut previous = ' ';
    for decomposed in text.nfkd() {
        if decomposed == '\u{308}' && umlaut == Umlaut::Spelled {
            if matches!(previous, 'a' | 'o' | 'u') {
                folded.push('e');
            }
            previous = ' ';
            continue;
        }
        if decomposed.is_ascii() {
            previous = decomposed.to_ascii_lowercase();
            folded.push(previous);
        } else if !is_invisible(decomposed) {
            decomposed.to_lowercase().for_each(|c| push(&mut folded, c));
            previous = ' ';
        }
    }
    folded
}

/// Signs that change how a letter looks or sounds, or that have no look at
/// all (joiners, direction marks, soft hyphens, the Arabic stretch mark).
fn is_invisible(c: char) -> bool {
    canonical_combining_class(c) != 0
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{488}' | '\u{489}' | '\u{61c}' | 'ـ'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{20dd}'..='\u{20e4}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Appends one decomposed lower-case letter in its plainest form.
fn push(folded: &mut String, c: char) {
    let plain = match c {
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ø' => "o",
        'ı' => "i",
        'ħ' => "h",
        'ŧ' => "t",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        'þ' => "th",
        'ς' => "σ",
        // NFKD has already taken the hamza off أ إ آ ؤ ئ; the rest of the
        // letters that keyboards and hands mix up:
        'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        '٠'..='٩' => return folded.push(ascii_digit(c, '٠')),
        '۰'..='۹' => return folded.push(ascii_digit(c, '۰')),
        _ => return folded.push(c),
    };
    folded.push_str(plain);
}

fn ascii_digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// The words of a text: folded, in order, without single letters.
/// `words("L’œuvre de Łódź") == ["oeuvre", "de", "lodz"]`.
pub fn words(text: &str) -> Vec<String> {
    split(&fold(text)).map(String::from).collect()
}

/// Like [`words`], but without copying: `folded` must come from [`fold`].
///
/// A word is a run of letters, digits and the vowel signs of Indic scripts, so
/// apostrophes and full stops separate (`l'association`, `e.V.`). A Chinese
/// character is a word of its own; of other scripts, one letter is no word.
pub fn split(folded: &str) -> impl Iterator<Item = &str> {
    runs(folded).filter(|run| is_word(run))
}

/// Whether a run is long enough to mean something.
pub(crate) fn is_word(run: &str) -> bool {
    let mut chars = run.chars();
    chars.next().is_some_and(is_ideograph) || chars.next().is_some()
}

/// All runs of letters and digits, single ones included.
pub(crate) fn runs(folded: &str) -> impl Iterator<Item = &str> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        let start = rest.find(char::is_alphanumeric)?;
        rest = &rest[start..];
        let first = rest.chars().next()?;
        let end =
            if is_ideograph(first) { first.len_utf8() } else { rest.find(|c| !continues(c)).unwrap_or(rest.len()) };
        let (run, tail) = rest.split_at(end);
        rest = tail;
        Some(run)
    })
}

fn continues(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && !is_ideograph(c) && (c.is_alphanumeric() || is_combining_mark(c))
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
