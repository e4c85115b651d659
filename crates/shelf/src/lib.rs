//! Records in memory, found by words in any of the languages: no I/O, no clock, the same answer on every machine.
//!
//! * [`Record`] is what stands on the shelf: titles and texts by language, themes, names.
//! * [`Shelf::after`] puts records in and takes them out. A shelf is never changed; a new one takes its place and shares
//!   with the old one what stayed.
//! * [`Sought::parse`] reads what a person typed, in her language and in German; [`Shelf::find`] finds it, [`Shelf::page`]
//!   gives the best, [`snippet`] and [`marked`] show why.
//!
//! A word is found as it stands, by its stem, as a part of a German compound, by its beginning, by the theme it names,
//! and with a typing error. What counts how much stands in `worth.rs`.

mod alike;
mod concepts;
mod desk;
mod find;
mod layer;
mod near;
mod record;
mod segment;
mod shelf;
mod snippet;
mod terms;
mod words;
mod worth;

#[cfg(test)]
mod tests;

pub use find::Found;
pub use record::{Record, Text, same_language};
pub use shelf::Shelf;
pub use snippet::{Piece, marked, snippet};
pub use words::{Sought, Word};
