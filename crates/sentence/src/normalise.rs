//! One spelling for what can be written in several ways, as the model learned it.

use crate::Error;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// What each character becomes; characters that are not named stay as they are.
#[derive(Debug, Default)]
pub(crate) struct Normaliser {
    replacements: HashMap<char, Box<[char]>>,
}

impl Normaliser {
    /// Adds a replacement; an empty one drops the character.
    pub fn replace(&mut self, from: u32, to: &[u32]) -> Result<(), Error> {
        let character =
            |code| char::from_u32(code).ok_or(Error::Contradiction("the table of characters names one that is none"));
        let to = to.iter().copied().map(character).collect::<Result<_, _>>()?;
        self.replacements.insert(character(from)?, to);
        Ok(())
    }

    /// The text composed (a letter and its mark are one character, however they were typed) and replaced character by
    /// character, each word with one space before it.
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 1);
        let mut gap = true;
        let mut push = |c: char| {
            if c == ' ' {
                gap = true;
                return;
            }
            if std::mem::take(&mut gap) {
                out.push(' ');
            }
            out.push(c);
        };
        for c in text.nfc() {
            match self.replacements.get(&c) {
                Some(replacement) => replacement.iter().copied().for_each(&mut push),
                None => push(c),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normaliser() -> Normaliser {
        let mut normaliser = Normaliser::default();
        for (from, to) in [('\n', " "), ('\u{1}', ""), ('ﬁ', "fi"), ('¨', " \u{308}")] {
            let to: Vec<u32> = to.chars().map(u32::from).collect();
            normaliser.replace(from.into(), &to).unwrap();
        }
        normaliser
    }

    #[test]
    fn every_word_has_one_space_before_it() {
        assert_eq!(normaliser().apply("  a  b\n\nc \u{1} d "), " a b c d");
        assert_eq!(normaliser().apply(" \n "), "");
    }

    #[test]
    fn the_same_letter_is_one_character_however_it_was_typed() {
        assert_eq!(normaliser().apply("Tie\u{302}\u{301}ng"), normaliser().apply("Tiếng"));
        assert_eq!(normaliser().apply("ﬁn"), " fin");
    }

    #[test]
    fn a_number_that_is_no_character_is_refused() {
        assert!(Normaliser::default().replace(0xd800, &[]).is_err());
        assert!(Normaliser::default().replace(65, &[0x11_0000]).is_err());
    }
}
