//! How alike two texts are: probable duplicates, "did you mean", typing errors.

use crate::fold::{fold, split};

/// How alike two texts are, from 0 (nothing in common) to 1 (the same words in
/// any order and spelling): the Dice coefficient of the sets of three-letter
/// pieces of their folded words. Texts without a word are like nothing.
pub fn similar(a: &str, b: &str) -> f32 {
    let (a, b) = (trigrams(a), trigrams(b));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    2.0 * common(&a, &b) as f32 / (a.len() + b.len()) as f32
}

/// The sorted set of the pieces; `haus` gives `␣␣h ␣ha hau aus us␣`.
fn trigrams(text: &str) -> Vec<[char; 3]> {
    let folded = fold(text);
    let mut pieces = Vec::new();
    for word in split(&folded) {
        let mut piece = [' '; 3];
        for c in word.chars().chain([' ']) {
            piece = [piece[1], piece[2], c];
            pieces.push(piece);
        }
    }
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

/// How many elements two sorted sets share.
fn common(a: &[[char; 3]], b: &[[char; 3]]) -> usize {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                (i, j, shared) = (i + 1, j + 1, shared + 1);
            }
        }
    }
    shared
}

/// Whether `a` becomes `b` by at most `n` insertions, deletions and
/// replacements of characters. Compares as given: fold first where case and
/// accents should not count.
pub fn distance_at_most(a: &str, b: &str, n: usize) -> bool {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > n {
        return false;
    }
    // Only cells within n of the diagonal can hold a value of n or less.
    let beyond = n.saturating_add(1);
    let mut row: Vec<usize> = (0..=b.len()).map(|j| j.min(beyond)).collect();
    for i in 1..=a.len() {
        let first = i.saturating_sub(n).max(1);
        let last = i.saturating_add(n).min(b.len());
        let mut diagonal = row[first - 1];
        row[first - 1] = if first == 1 { i.min(beyond) } else { beyond };
        for j in first..=last {
            let replaced = diagonal + usize::from(a[i - 1] != b[j - 1]);
            diagonal = row[j];
            let above = if j == i.saturating_add(n) { beyond } else { row[j] };
            row[j] = replaced.min(above + 1).min(row[j - 1] + 1).min(beyond);
        }
        if row[first - 1..=last].iter().all(|&cell| cell > n) {
            return false;
        }
    }
    row[b.len()] <= n
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spelling_and_order_of_words_do_not_matter() {
        assert_eq!(similar("Förderverein Łódź e.V.", "LODZ, Forderverein"), 1.0);
    }

    #[test]
    fn a_near_duplicate_is_more_alike_than_a_stranger() {
        let near = similar("Bildungsbrücke Köln e. V.", "Bildungsbrücken Köln");
        let far = similar("Bildungsbrücke Köln e. V.", "Sportfreunde Halle");
        assert!(near > 0.8 && far < 0.2, "{near} {far}");
    }

    #[test]
    fn nothing_is_like_nothing() {
        assert_eq!(similar("", ""), 0.0);
        assert_eq!(similar("?!", "verein"), 0.0);
    }

    #[test]
    fn one_typing_error_is_within_one() {
        assert!(distance_at_most("stiftung", "stiftng", 1));
        assert!(distance_at_most("stiftung", "stifftung", 1));
        assert!(!distance_at_most("stiftung", "stfitng", 1));
        assert!(distance_at_most("", "", 0));
        assert!(!distance_at_most("", "ab", 1));
    }

    fn levenshtein(a: &[char], b: &[char]) -> usize {
        let mut row: Vec<usize> = (0..=b.len()).collect();
        for (i, x) in a.iter().enumerate() {
            let mut diagonal = row[0];
            row[0] = i + 1;
            for (j, y) in b.iter().enumerate() {
                let next = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
                diagonal = std::mem::replace(&mut row[j + 1], next);
            }
        }
        row[b.len()]
    }

    proptest! {
        #[test]
        fn the_bounded_distance_agrees_with_the_full_one(a in "[abc]{0,9}", b in "[abc]{0,9}", n in 0usize..6) {
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            prop_assert_eq!(distance_at_most(&a, &b, n), levenshtein(&chars(&a), &chars(&b)) <= n);
        }

        #[test]
        fn likeness_is_symmetric_and_bounded(a in "\\PC{0,40}", b in "\\PC{0,40}") {
            let alike = similar(&a, &b);
            prop_assert!((0.0..=1.0).contains(&alike));
            prop_assert_eq!(alike, similar(&b, &a));
        }
    }
}
