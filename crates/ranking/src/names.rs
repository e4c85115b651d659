//! Text to number and back again: each distinct text gets the next number.

use std::collections::HashMap;

/// Numbers for texts, from 0, in the order of first sight.
#[derive(Default)]
pub(crate) struct Names(HashMap<Box<str>, u32>);

impl Names {
    /// The number of a text, a new one if it is new.
    pub(crate) fn number(&mut self, name: &str) -> u32 {
        if let Some(&known) = self.0.get(name) {
            return known;
        }
        let next = self.0.len() as u32;
        self.0.insert(name.into(), next);
        next
    }

    /// The number of a known text.
    pub(crate) fn find(&self, name: &str) -> Option<u32> {
        self.0.get(name).copied()
    }

    /// How many texts are known.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes over texts that were numbered elsewhere, in the order of their numbers; says which number each has here.
    pub(crate) fn merge(&mut self, other: Self) -> Vec<u32> {
        let mut texts: Vec<(Box<str>, u32)> = other.0.into_iter().collect();
        texts.sort_unstable_by_key(|text| text.1);
        let mut number = |text: Box<str>| {
            let next = self.0.len() as u32;
            *self.0.entry(text).or_insert(next)
        };
        texts.into_iter().map(|(text, _)| number(text)).collect()
    }
}
