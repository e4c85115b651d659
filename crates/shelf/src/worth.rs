//! What counts how much: the way in which a word of a query is found in a record.

use crate::terms::{NAME, PART, STEM, TEXT, WORD, Ways};

/// What a query asks a term for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The word as it was typed.
    Typed,
    /// Its stem.
    Stem,
    /// One of several parts of a compound that was typed.
    Part,
    /// The beginning of a longer word.
    Beginning,
    /// A word with one wrong letter.
    Typo,
    /// The last part of a compound that was typed, or what is left of a word without its ending, as a beginning.
    Head,
}

/// What one way counts in a title.
const fn of(role: Role, way: Ways) -> u16 {
    match (role, way) {
        (Role::Typed, WORD) => 120,
        (Role::Typed | Role::Stem, STEM) | (Role::Stem, WORD) => 90,
        (Role::Typed | Role::Stem, PART) => 60,
        (Role::Part, WORD | STEM | PART) => 45,
        (Role::Beginning, WORD | PART) => 36,
        (Role::Typo, WORD | STEM | PART) => 24,
        (Role::Head, WORD | STEM | PART) => 18,
        _ => 0,
    }
}

/// What one bit counts: in a text a third of a title, in another name a little less.
const fn one(role: Role, bit: u32) -> u16 {
    if bit < TEXT {
        of(role, 1 << bit)
    } else if bit < NAME {
        of(role, 1 << (bit - TEXT)) / 3
    } else {
        of(role, 1 << (bit - NAME)) * 3 / 10
    }
}

/// The best of several ways.
const fn best(role: Role, ways: Ways) -> u16 {
    let (mut best, mut bit) = (0, 0);
    while bit < Ways::BITS {
        if ways & (1 << bit) != 0 && one(role, bit) > best {
            best = one(role, bit);
        }
        bit += 1;
    }
    best
}

/// What every combination of ways counts in a role.
pub(crate) type Table = [u16; 256];

const fn table(role: Role) -> Table {
    let mut table = [0; 256];
    let mut ways = 0;
    while ways < 256 {
        table[ways] = best(role, ways as Ways);
        ways += 1;
    }
    table
}

/// A record that is about a theme counts less than one that says the word.
pub(crate) const THEME: (u16, u16) = (6, 10);
/// What a theme counts that several words name together.
pub(crate) const THEMES: u16 = 16;

static TABLES: [Table; 6] = [
    table(Role::Typed),
    table(Role::Stem),
    table(Role::Part),
    table(Role::Beginning),
    table(Role::Typo),
    table(Role::Head),
];

impl Role {
    /// What every combination of ways counts in this role.
    pub fn table(self) -> &'static Table {
        &TABLES[self as usize]
    }
}
