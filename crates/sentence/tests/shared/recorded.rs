//! What the real model said of the texts of the test set, so that its guards run where nobody has put the weights.
//!
//! `recorded.bin`: the fingerprint of the weights file (64 hexadecimal digits), then a row for each text: its SHA-256 and its
//! vector in two bytes a number. `understanding.rs` holds it against the model, and renews it.

use sentence::Vector;
use sha2::{Digest, Sha256};

/// The recording as it is committed.
pub const BYTES: &[u8] = include_bytes!("../recorded.bin");
/// Digits of the fingerprint before the first row.
pub const HEAD: usize = 64;
/// Bytes of a row: a digest of 32 and 384 numbers of two.
pub const ROW: usize = 32 + 2 * 384;

/// What a row begins with.
pub fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// What the model said of that text.
pub fn vector(text: &str) -> Vector {
    let (digest, rows) = (digest(text), BYTES.get(HEAD..).unwrap_or_default());
    let row = rows.chunks_exact(ROW).find(|row| row.starts_with(&digest));
    row.and_then(|row| Vector::from_bytes(&row[digest.len()..])).unwrap_or_else(|| {
        panic!(
            "the recording does not know this text: {text}\nRenew it with the weights file: KOZMOS_TEST_UPDATE=1 \
             KOZMOS_MODEL=/path/to/e5-small-q4.bin cargo test -p sentence --test understanding"
        )
    })
}
