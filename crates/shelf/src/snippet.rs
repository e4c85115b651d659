//! The piece of a text that shows why it was found, with the words marked.

use crate::words::raw_words;
use crate::{Sought, Text};

/// Words in front of the first marked one, and words in all.
const BEFORE: usize = 8;
const LENGTH: usize = 32;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, spaces and signs.
    pub text: String,
    /// Is it one of the words that were sought?
    pub hit: bool,
}

/// A whole text, its words marked.
pub fn marked(text: &Text, sought: &Sought) -> Vec<Piece> {
    pieces(&text.text, 0..text.text.len(), sought.marks(text).into_iter().map(|(_, range)| range))
}

/// Some thirty words of a text around the first of the words; from the beginning if there is none.
pub fn snippet(text: &Text, sought: &Sought) -> Vec<Piece> {
    let marks = sought.marks(text);
    let first = marks.first().map_or(0, |(n, _)| n.saturating_sub(BEFORE));
    let start = if first == 0 { 0 } else { raw_words(&text.text).nth(first).map_or(0, |(at, _)| at) };
    let next = raw_words(&text.text).nth(first + LENGTH).map_or(text.text.len(), |(at, _)| at);
    // Dots do not stand alone on a line, and nothing is opened in front of them.
    let end = text.text[..next].trim_end_matches([' ', '\n', '\u{a0}', '(']).len();
    let inside = marks.into_iter().map(|(_, range)| range).filter(|range| range.start >= start && range.end <= end);
    let mut pieces = pieces(&text.text, start..end, inside);
    let dots = |text: &str| Piece { text: text.to_owned(), hit: false };
    if start > 0 {
        pieces.insert(0, dots("… "));
    }
    if next < text.text.len() {
        pieces.push(dots("\u{a0}…"));
    }
    pieces
}

fn pieces(text: &str, part: std::ops::Range<usize>, marks: impl Iterator<Item = std::ops::Range<usize>>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = part.start;
    let mut push = |range: std::ops::Range<usize>, hit| {
        if !range.is_empty() {
            pieces.push(Piece { text: text[range].to_owned(), hit });
        }
    };
    for mark in marks {
        push(at..mark.start, false);
        at = mark.end;
        push(mark, true);
    }
    push(at..part.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use text::Lang;

    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        pieces.iter().map(|p| if p.hit { format!("[{}]", p.text) } else { p.text.clone() }).collect()
    }

    #[test]
    fn a_snippet_shows_the_words_where_they_stand() {
        let words = (1..=60).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ");
        let text = Text { lang: "de".into(), text: words.replace("w40", "Musikgruppen") };
        let found = shown(&snippet(&text, &Sought::parse("Musik", Lang::De)));
        assert!(found.starts_with("… w32 ") && found.contains("w39 [Musikgruppen] w41"), "{found}");
        let beginning = shown(&snippet(&text, &Sought::parse("Zebra", Lang::De)));
        assert!(beginning.ends_with("w31 w32\u{a0}…"), "{beginning}");
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        let text = Text { lang: "ar".into(), text: "نُساعد الأُسَر".into() };
        assert_eq!(shown(&snippet(&text, &Sought::parse("اسر", Lang::Ar))), "نُساعد [الأُسَر]");
    }
}
