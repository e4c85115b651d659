//! The kernel for aarch64 with NEON.

use super::{BLOCK, Block, Quad, ROWS, add_lanes};
use std::arch::aarch64::*;

/// See [`super::run`].
#[target_feature(enable = "neon")]
pub(super) fn run(quads: &[Quad], blocks: &[Block], sums: &mut [[f32; ROWS]]) {
    for (blocks, sums) in blocks.chunks_exact(quads.len()).zip(sums) {
        let mut lanes = [[vdupq_n_f32(0.0); 2]; ROWS];
        for (quad, block) in quads.iter().zip(blocks) {
            let values = load(&block.values);
            for (r, lanes) in lanes.iter_mut().enumerate() {
                let (weights, scale) = (load(&quad.values[r]), quad.scales[r] * block.scale);
                for (half, lanes) in lanes.iter_mut().enumerate() {
                    let fours = vcvtq_f32_s32(fours(weights[half], values[half]));
                    *lanes = vaddq_f32(*lanes, vmulq_n_f32(fours, scale));
                }
            }
        }
        *sums = lanes.map(|lanes| add_lanes(store(lanes)));
    }
}

/// The sums of four neighbouring products each.
#[target_feature(enable = "neon")]
fn fours(a: int8x16_t, b: int8x16_t) -> int32x4_t {
    let low = vpaddlq_s16(vmull_s8(vget_low_s8(a), vget_low_s8(b)));
    let high = vpaddlq_s16(vmull_high_s8(a, b));
    vpaddq_s32(low, high)
}

#[target_feature(enable = "neon")]
fn load(values: &[i8; BLOCK]) -> [int8x16_t; 2] {
    // SAFETY: 16 bytes are there to be read at both addresses; the instruction asks for no alignment.
    #[expect(unsafe_code, reason = "the instruction takes an address")]
    unsafe {
        [vld1q_s8(values.as_ptr()), vld1q_s8(values[16..].as_ptr())]
    }
}

#[target_feature(enable = "neon")]
fn store(lanes: [float32x4_t; 2]) -> [f32; 8] {
    let mut out = [0.0; 8];
    // SAFETY: there is room for four numbers at both addresses; the instruction asks for no alignment.
    #[expect(unsafe_code, reason = "the instruction takes an address")]
    unsafe {
        vst1q_f32(out.as_mut_ptr(), lanes[0]);
        vst1q_f32(out[4..].as_mut_ptr(), lanes[1]);
    }
    out
}
