//! Weights of 4 bit: blocks of 32 in 18 bytes (`Q4_0` of ggml).
//!
//! A block is a scale (f16) and 16 bytes; weight `j` is (the low half of byte `j` − 8) × scale, weight `j + 16` the same
//! with the high half.

use half::f16;

/// Weights in a block.
pub(crate) const BLOCK: usize = 32;
/// Bytes of a block.
pub(crate) const BYTES: usize = 18;

/// The scale of a block and its whole numbers, −8 to 7.
pub(crate) fn unpack(block: &[u8; BYTES]) -> (f32, [i8; BLOCK]) {
    let scale = f16::from_le_bytes([block[0], block[1]]).to_f32();
    let mut numbers = [0; BLOCK];
    for (j, byte) in block[2..].iter().enumerate() {
        numbers[j] = (byte & 15) as i8 - 8;
        numbers[j + 16] = (byte >> 4) as i8 - 8;
    }
    (scale, numbers)
}

/// Adds a row of weights to numbers, block by block.
pub(crate) fn add_row(row: &[u8], to: &mut [f32]) {
    for (block, to) in row.as_chunks().0.iter().zip(to.as_chunks_mut::<BLOCK>().0) {
        let (scale, numbers) = unpack(block);
        for (to, number) in to.iter_mut().zip(numbers) {
            *to += scale * f32::from(number);
        }
    }
}
