//! Two texts side by side: which words went and which came.

use similar::{Algorithm, ChangeTag, TextDiff};

/// A piece of one of the two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Does the other text lack them?
    pub changed: bool,
}

/// One text as pieces in their order.
pub type Side = Vec<Piece>;

/// Compares word by word: the old text with what went, the new one with what came. Joined, the pieces of a side are its
/// text.
pub fn compare(old: &str, new: &str) -> (Side, Side) {
    let diff = TextDiff::configure().algorithm(Algorithm::Patience).diff_unicode_words(old, new);
    let (mut before, mut after) = (Side::new(), Side::new());
    for change in diff.iter_all_changes() {
        let text = change.value();
        match change.tag() {
            ChangeTag::Equal => {
                add(&mut before, text, false);
                add(&mut after, text, false);
            }
            ChangeTag::Delete => add(&mut before, text, true),
            ChangeTag::Insert => add(&mut after, text, true),
        }
    }
    (before, after)
}

fn add(side: &mut Side, text: &str, changed: bool) {
    match side.last_mut() {
        Some(last) if last.changed == changed => last.text.push_str(text),
        _ => side.push(Piece { text: text.to_owned(), changed }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_changed_word_is_marked_on_both_sides() {
        let (before, after) = compare("Wir sind am Montag da.", "Wir sind am Freitag da.");
        let marked = |side: &Side| side.iter().filter(|p| p.changed).map(|p| p.text.clone()).collect::<Vec<_>>();
        assert_eq!((marked(&before), marked(&after)), (vec!["Montag".into()], vec!["Freitag".into()]));
    }

    proptest! {
        #[test]
        fn no_word_is_lost_on_either_side(old in "[a-cäß \n]{0,60}", new in "[a-cäß \n]{0,60}") {
            let (before, after) = compare(&old, &new);
            let joined = |side: Side| side.into_iter().map(|piece| piece.text).collect::<String>();
            prop_assert_eq!(joined(before), old);
            prop_assert_eq!(joined(after), new);
        }
    }
}
