//! German: compounds (`Migrantenorganisationen`) and spelled-out umlauts.

use crate::stem::stem;
use crate::{Lang, stop_word};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Joints between the parts of a compound (`Bildung-s-träger`).
const JOINTS: [&str; 8] = ["", "s", "n", "en", "es", "er", "e", "ens"];
/// Endings of the last part.
const ENDINGS: [&str; 9] = ["", "s", "n", "en", "es", "er", "e", "ern", "innen"];
/// Lengths of the listed parts, in letters.
const SHORTEST: usize = 3;
const LONGEST: usize = 24;
/// A part that is not listed is believed if the listed last part is at least
/// this long, and at least `REST` letters stand in front of it.
const TELLING: usize = 5;
const REST: usize = 4;

static COMPONENTS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    include_str!("components_de.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

/// The stems of the parts of a folded compound, in order; empty for a word
/// that is no compound of known parts.
///
/// The split with the fewest parts wins. If only the end of the word is known,
/// everything before it counts as one part (`bibliophil|verein`).
pub(crate) fn parts(word: &str) -> Vec<String> {
    if word.len() < 2 * SHORTEST + 1 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Vec::new();
    }
    if is_component(word) {
        return Vec::new();
    }
    let pieces = known_parts(word).or_else(|| known_end(word)).unwrap_or_default();
    pieces.into_iter().map(|piece| stem(piece, Lang::De)).collect()
}

/// Whether the whole word is one listed part, perhaps with an ending.
fn is_component(word: &str) -> bool {
    ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).any(|rest| COMPONENTS.contains(rest))
}

/// The fewest listed parts that cover the whole word. `best[at]` holds how
/// many parts lead to `at`, and where the last of them starts and ends.
fn known_parts(word: &str) -> Option<Vec<&str>> {
    let mut best: Vec<Option<(usize, usize, usize)>> = vec![None; word.len() + 1];
    best[0] = Some((0, 0, 0));
    for start in 0..word.len() {
        let Some((count, ..)) = best[start] else {
            continue;
        };
        for end in start + SHORTEST..=word.len().min(start + LONGEST) {
            if !COMPONENTS.contains(&word[start..end]) {
                continue;
            }
            for after in continuations(word, end) {
                if best[after].is_none_or(|(other, ..)| count + 1 < other) {
                    best[after] = Some((count + 1, start, end));
                }
            }
        }
    }
    let mut pieces = Vec::new();
    let mut at = word.len();
    while at > 0 {
        let (_, start, end) = best[at]?;
        pieces.push(&word[start..end]);
        at = start;
    }
    pieces.reverse();
    (pieces.len() > 1).then_some(pieces)
}

/// Where the next part may start (or the word end) after a part that ends at
/// `end`.
fn continuations(word: &str, end: usize) -> impl Iterator<Item = usize> {
    let rest = &word[end..];
    let joined = JOINTS.iter().filter(|joint| rest.starts_with(**joint)).map(move |joint| end + joint.len());
    let finished = ENDINGS.contains(&rest).then_some(word.len());
    joined.chain(finished)
}

/// An unknown beginning and the longest listed end.
fn known_end(word: &str) -> Option<Vec<&str>> {
    (REST..word.len().saturating_sub(TELLING - 1)).find_map(|start| {
        let (head, tail) = word.split_at(start);
        let end = ENDINGS
            .iter()
            .filter_map(|ending| tail.strip_suffix(ending))
            .find(|rest| rest.len() >= TELLING && COMPONENTS.contains(rest))?;
        let head = head.strip_suffix('s').filter(|rest| rest.len() >= REST).unwrap_or(head);
        let sounds = head.bytes().any(|b| b"aeiouy".contains(&b)) && !stop_word(head, Lang::De);
        sounds.then(|| vec![head, end])
    })
}

/// `foerdermittel` → `fordermittel`: the spelling that folding gives to
/// `fördermittel`. `None` without such letters. `neue`, `quelle` and `treue`
/// stay; a few words in which the letters are no umlaut (`poet`) change, so
/// keep the word as it was, too.
pub(crate) fn contract(word: &str) -> Option<String> {
    if !["ae", "oe", "ue"].iter().any(|pair| word.contains(pair)) {
        return None;
    }
    let mut contracted = String::with_capacity(word.len());
    let mut before = ' ';
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        contracted.push(c);
        let umlaut = match c {
            'a' | 'o' => true,
            'u' => !matches!(before, 'a' | 'e' | 'q'),
            _ => false,
        };
        before = c;
        if umlaut && letters.next_if_eq(&'e').is_some() {
            before = 'e';
        }
    }
    (contracted != word).then_some(contracted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;

    #[test]
    fn a_compound_falls_into_its_parts() {
        for (word, expected) in [
            ("Migrantenorganisationen", vec!["migrant", "organisation"]),
            ("Fördermittel", vec!["ford", "mittel"]),
            ("Jugendsprachkurs", vec!["jugend", "sprach", "kur"]),
            ("Stadtteilhaus", vec!["stadtteil", "haus"]),
            ("Bildungsgerechtigkeit", vec!["bildung", "gerecht"]),
            ("Kindertheatergruppen", vec!["kind", "theat", "grupp"]),
            ("Schwimmkurse", vec!["schwimm", "kur"]),
        ] {
            assert_eq!(parts(&fold(word)), expected, "{word}");
        }
    }

    #[test]
    fn a_simple_word_stays_whole() {
        for word in ["Verein", "Organisationen", "Beratung", "Apparat", "Heirat", "Haus", "Partner", "Stadtteil"] {
            assert!(parts(&fold(word)).is_empty(), "{word}");
        }
    }

    #[test]
    fn an_unknown_beginning_does_not_hide_a_known_end() {
        assert_eq!(parts("imkereiverein").last().map(String::as_str), Some("verein"));
    }

    #[test]
    fn spelled_umlauts_are_contracted() {
        assert_eq!(contract("foerdermittel").as_deref(), Some("fordermittel"));
        assert_eq!(contract("gebaeude").as_deref(), Some("gebaude"));
        for word in ["neue", "frauen", "quelle", "verein"] {
            assert_eq!(contract(word), None, "{word}");
        }
    }

    #[test]
    fn the_list_is_folded_and_long_enough() {
        assert!((600..=1200).contains(&COMPONENTS.len()), "{}", COMPONENTS.len());
        for part in COMPONENTS.iter() {
            assert!(part.bytes().all(|b| b.is_ascii_lowercase()), "{part}");
            assert!((SHORTEST..=LONGEST).contains(&part.len()), "{part}");
        }
    }
}
