//! Terms that differ from a word by a typing error: one letter too many, too few, or wrong, or two that changed places.

use crate::segment::Segment;

/// Begins what is no word.
fn is_sign(c: char) -> bool {
    matches!(c, crate::terms::ID | crate::terms::WHOLE | crate::terms::CONCEPT | crate::terms::GRAM)
}

/// Reports the places of all words of a segment within `most` errors of a word (restricted Damerau–Levenshtein distance).
/// Where two errors are allowed, the first letter must be right: people rarely miss it, and it saves most of the work.
///
/// The terms are walked like a tree: neighbours share the rows of their common beginning, and a beginning that is too far
/// off already is skipped with everything behind it.
pub(crate) fn near(segment: &Segment, word: &str, most: u8, mut report: impl FnMut(usize)) {
    let first = word.chars().next().map_or(0, char::len_utf8);
    let range = if most > 1 { segment.beginning(&word[..first]) } else { 0..segment.len() };
    let mut rows = Rows::new(word);
    let mut at = range.start;
    while at < range.end {
        let term = segment.term(at);
        rows.back_to(term);
        let mut skipped = None;
        for (end, letter) in term.char_indices().skip(rows.letters.len()) {
            let hopeless = rows.push(letter) > most;
            if hopeless || rows.letters.len() == 1 && is_sign(letter) {
                skipped = Some(end + letter.len_utf8());
                break;
            }
        }
        match skipped {
            Some(end) => at = segment.after(at, &term[..end]),
            None => {
                if rows.distance() <= most {
                    report(at);
                }
                at += 1;
            }
        }
    }
}

/// The distances of all beginnings of a word from the letters of a term: a row for each letter and one in front.
struct Rows {
    word: Vec<char>,
    letters: Vec<char>,
    cells: Vec<u8>,
    lowest: Vec<u8>,
}

impl Rows {
    fn new(word: &str) -> Rows {
        let word: Vec<char> = word.chars().take(100).collect();
        let cells = (0..=word.len() as u8).collect();
        Rows { word, letters: Vec::new(), cells, lowest: vec![0] }
    }

    /// Forgets the letters that a term does not begin with.
    fn back_to(&mut self, term: &str) {
        let shared = self.letters.iter().zip(term.chars()).take_while(|(a, b)| **a == *b).count();
        self.letters.truncate(shared);
        self.lowest.truncate(shared + 1);
        self.cells.truncate((shared + 1) * (self.word.len() + 1));
    }

    /// Goes on by a letter; the least distance that anything behind it can still have.
    fn push(&mut self, letter: char) -> u8 {
        let (width, depth) = (self.word.len() + 1, self.letters.len() + 1);
        let before = (depth - 1) * width;
        self.letters.push(letter);
        self.cells.push(self.cells[before].saturating_add(1));
        let mut lowest = self.cells[before + width];
        for column in 1..width {
            let wrong = u8::from(self.word[column - 1] != letter);
            let mut least = self.cells[before + column - 1].saturating_add(wrong);
            least = least.min(self.cells[before + column].saturating_add(1));
            least = least.min(self.cells[before + width + column - 1].saturating_add(1));
            let swapped = depth > 1
                && column > 1
                && self.word[column - 1] == self.letters[depth - 2]
                && self.word[column - 2] == letter;
            if swapped {
                least = least.min(self.cells[before - width + column - 2].saturating_add(1));
            }
            self.cells.push(least);
            lowest = lowest.min(least);
        }
        let swap = self.lowest[depth - 1].saturating_add(1);
        self.lowest.push(lowest);
        lowest.min(swap)
    }

    fn distance(&self) -> u8 {
        self.cells.last().copied().unwrap_or(u8::MAX)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(terms: &[&str], word: &str, most: u8) -> Vec<String> {
        let mut terms: Vec<_> = terms.iter().map(|term| (*term, vec![(0, 1)])).collect();
        terms.sort_unstable();
        let segment = Segment::new(terms);
        let mut found = Vec::new();
        near(&segment, word, most, |at| found.push(segment.term(at).to_owned()));
        found
    }

    #[test]
    fn one_error_of_each_sort_is_forgiven_and_two_are_not() {
        let terms = ["stiftung", "stiftungen", "sport", "#stiftung", "=stiftung", "ёлка"];
        for typed in ["stiftung", "stiftng", "stifftung", "stiftunk", "tsiftung", "sitftung", "stiftun"] {
            assert_eq!(found(&terms, typed, 1), ["stiftung"], "{typed}");
        }
        assert!(found(&terms, "stfitng", 1).is_empty());
        assert_eq!(found(&terms, "елка", 1), ["ёлка"]);
    }

    /// The distance by its definition, for short words.
    fn distance(a: &[char], b: &[char]) -> usize {
        match (a, b) {
            ([], rest) | (rest, []) => rest.len(),
            ([x, a1 @ ..], [y, b1 @ ..]) => {
                let mut least = distance(a1, b1) + usize::from(x != y);
                least = least.min(distance(a1, b) + 1).min(distance(a, b1) + 1);
                if let ([x2, a2 @ ..], [y2, b2 @ ..]) = (a1, b1)
                    && x == y2
                    && x2 == y
                {
                    least = least.min(distance(a2, b2) + 1);
                }
                least
            }
        }
    }

    proptest! {
        #[test]
        fn the_walk_finds_what_the_definition_says(
            terms in prop::collection::btree_set("[abc]{1,5}", 1..30), word in "[abc]{1,5}", most in 1u8..3,
        ) {
            let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            let meant = |term: &str| {
                distance(&chars(term), &chars(&word)) <= usize::from(most) && (most == 1 || term[..1] == word[..1])
            };
            let expected: Vec<&str> =
                terms.iter().copied().filter(|term| meant(term)).collect();
            prop_assert_eq!(found(&terms, &word, most), expected);
        }
    }
}
