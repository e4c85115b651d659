//! Everything the platform knows about written language, without I/O.
//!
//! * [`fold`] and [`words`]: one spelling for what people type in many ways.
//! * [`terms`]: the analysis that search and ranking share (words, stems,
//!   parts of German compounds, the two spellings of umlauts).
//! * [`guess`]: which of the eight languages a text is written in.
//! * [`vocabulary`]: the themes and target groups of the field, found in a
//!   free sentence of any of the eight languages.
//! * [`latin`]: Cyrillic words as Germans write them, for names.
//! * [`reading`] and [`hard`]: how easy a German text is to read, and what makes it
//!   hard.
//! * [`similar`] and [`distance_at_most`]: probable duplicates and typing errors.

mod find;
mod fold;
mod german;
mod guess;
mod lang;
mod latin;
mod readability;
mod similar;
mod stem;
mod stop;
mod terms;
mod vocabulary;

pub use fold::{fold, split, words};
pub use guess::guess;
pub use lang::Lang;
pub use latin::latin;
pub use readability::{Hard, Reading, hard, reading};
pub use similar::{distance_at_most, similar};
pub use stop::{empty_verb, stop_word};
pub use terms::{Kind, Term, terms};
pub use vocabulary::{Concept, ConceptKind, Found, Vocabulary, vocabulary};
