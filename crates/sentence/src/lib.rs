//! One vector for the meaning of a text, so that two texts can be compared across languages.
//!
//! The model is multilingual-e5-small (12 layers, 384 numbers a text, about a hundred languages) with weights of 4 bit
//! in one file of the format E5S1 (`models/README.md`). The file is mapped, but for the rows of the word pieces: of these a
//! text needs a few, which are read. Nothing is asked of a network, and the same bits come out of every kernel: AVX2, NEON
//! and plain code.
//!
//! * [`Model`]: opens a file, turns a text into a [`Vector`] of length 1.
//! * [`Means`]: takes the language out of a vector. Without it a list of many languages sorts by language.
//! * [`Kernel`]: which instructions multiply; the best of the machine is found when the program runs.
//!
//! Method: Wang et al., *Multilingual E5 Text Embeddings* (2024), with the prefix `query: ` on both sides, as similar
//! texts (not questions and answers) are compared; blocks of 4-bit weights as in ggml (`Q4_0`), activations rounded to
//! 8 bit a block of 32.

mod bert;
mod bytes;
mod cursor;
mod dot;
mod error;
mod file;
mod maths;
mod means;
mod model;
mod normalise;
mod pieces;
mod q4;
#[cfg(feature = "tiny")]
pub mod tiny;
mod vector;

pub use dot::Kernel;
pub use error::Error;
pub use means::{ENOUGH, Means};
pub use model::{LONGEST, Model, WINDOW, fingerprint};
pub use vector::Vector;
