//! The kernel for x86-64 with AVX2.

use super::{BLOCK, Block, Quad, ROWS, add_lanes};
use std::arch::x86_64::*;

/// See [`super::run`].
#[target_feature(enable = "avx2")]
pub(super) fn run(quads: &[Quad], blocks: &[Block], sums: &mut [[f32; ROWS]]) {
    let ones = _mm256_set1_epi16(1);
    for (blocks, sums) in blocks.chunks_exact(quads.len()).zip(sums) {
        let mut lanes = [_mm256_setzero_ps(); ROWS];
        for (quad, block) in quads.iter().zip(blocks) {
            let values = load(&block.values);
            for (r, lanes) in lanes.iter_mut().enumerate() {
                // One factor must be without sign: |w| × (v with the sign of w). At most 8 × 127 × 2: fits in 16 bit.
                let weights = load(&quad.values[r]);
                let pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(weights), _mm256_sign_epi8(values, weights));
                let fours = _mm256_cvtepi32_ps(_mm256_madd_epi16(pairs, ones));
                let scale = _mm256_set1_ps(quad.scales[r] * block.scale);
                *lanes = _mm256_add_ps(*lanes, _mm256_mul_ps(fours, scale));
            }
        }
        *sums = lanes.map(|lanes| add_lanes(store(lanes)));
    }
}

#[target_feature(enable = "avx2")]
fn load(values: &[i8; BLOCK]) -> __m256i {
    // SAFETY: 32 bytes are there to be read; the instruction asks for no alignment.
    #[expect(unsafe_code, reason = "the instruction takes an address")]
    unsafe {
        _mm256_loadu_si256(values.as_ptr().cast())
    }
}

#[target_feature(enable = "avx2")]
fn store(lanes: __m256) -> [f32; 8] {
    let mut out = [0.0; 8];
    // SAFETY: there is room for eight numbers; the instruction asks for no alignment.
    #[expect(unsafe_code, reason = "the instruction takes an address")]
    unsafe {
        _mm256_storeu_ps(out.as_mut_ptr(), lanes);
    }
    out
}
