//! Where nearly all the time goes: rows of packed weights times the numbers of every word piece.
//!
//! Each block of 32 numbers is rounded to 8 bit with a scale of its own; four neighbours at a time are multiplied and
//! summed as whole numbers, which gives eight sums a block, the lanes. Lanes are scaled and added up as f32 in the same
//! order by every kernel, and nothing is fused, so all kernels give the same bits.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "aarch64")]
mod neon;

use crate::maths::dot;
use crate::q4::{BLOCK, BYTES, add_row, unpack};

/// Sums a block is split into.
const LANES: usize = 8;
/// Rows that are multiplied together.
const ROWS: usize = 4;

/// Which instructions multiply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kernel {
    /// Weights unpacked to f32, nothing rounded: the floor to compare with, in speed and in exactness.
    Plain,
    /// Whole numbers, no special instructions: runs everywhere.
    Scalar,
    /// Whole numbers, 256 bit at a time, on x86-64.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// Whole numbers, 128 bit at a time, on aarch64.
    #[cfg(target_arch = "aarch64")]
    Neon,
}

impl Kernel {
    /// All kernels that this machine can run, the fastest last.
    pub fn all() -> Vec<Kernel> {
        #[allow(unused_mut, reason = "other machines have no third kernel")]
        let mut all = vec![Kernel::Plain, Kernel::Scalar];
        #[cfg(target_arch = "x86_64")]
        if std::arch::is_x86_feature_detected!("avx2") {
            all.push(Kernel::Avx2);
        }
        #[cfg(target_arch = "aarch64")]
        if std::arch::is_aarch64_feature_detected!("neon") {
            all.push(Kernel::Neon);
        }
        all
    }

    /// The fastest kernel of this machine.
    pub fn best() -> Kernel {
        Kernel::all().pop().unwrap_or(Kernel::Scalar)
    }
}

/// 32 numbers, rounded to 8 bit: number ≈ value × scale.
#[derive(Clone)]
#[repr(C, align(32))]
struct Block {
    values: [i8; BLOCK],
    scale: f32,
}

/// The same block of four rows of weights, unpacked.
#[derive(Clone)]
#[repr(C, align(32))]
struct Quad {
    values: [[i8; BLOCK]; ROWS],
    scales: [f32; ROWS],
}

/// The numbers of all word pieces, made ready for a kernel.
pub(crate) struct Input<'a> {
    kernel: Kernel,
    plain: &'a [f32],
    blocks: Vec<Block>,
}

impl<'a> Input<'a> {
    /// `numbers`: one row a word piece, a multiple of 32 long.
    pub fn new(kernel: Kernel, numbers: &'a [f32]) -> Input<'a> {
        let blocks = match kernel {
            Kernel::Plain => Vec::new(),
            _ => numbers.as_chunks().0.iter().map(round).collect(),
        };
        Input { kernel, plain: numbers, blocks }
    }

    /// How many numbers, of all word pieces together.
    pub fn len(&self) -> usize {
        self.plain.len()
    }

    /// `output[piece][row] = bias[row] + Σ weights[row][i] × numbers[piece][i]`.
    pub fn times(&self, weights: &[u8], bias: &[f32], output: &mut [f32]) {
        if self.kernel == Kernel::Plain {
            return self.times_plain(weights, bias, output);
        }
        let rows = bias.len();
        let (row_bytes, pieces) = (weights.len() / rows, output.len() / rows);
        let width = row_bytes / BYTES;
        let mut quads = vec![Quad { values: [[0; BLOCK]; ROWS], scales: [0.0; ROWS] }; width];
        let mut sums = vec![[0.0; ROWS]; pieces];
        for (group, weights) in weights.chunks_exact(ROWS * row_bytes).enumerate() {
            for (r, row) in weights.chunks_exact(row_bytes).enumerate() {
                for (quad, block) in quads.iter_mut().zip(row.as_chunks().0) {
                    (quad.scales[r], quad.values[r]) = unpack(block);
                }
            }
            self.kernel.run(&quads, &self.blocks, &mut sums);
            let first = group * ROWS;
            for (sums, output) in sums.iter().zip(output.chunks_exact_mut(rows)) {
                for (r, sum) in sums.iter().enumerate() {
                    output[first + r] = sum + bias[first + r];
                }
            }
        }
    }

    fn times_plain(&self, weights: &[u8], bias: &[f32], output: &mut [f32]) {
        let rows = bias.len();
        let row_bytes = weights.len() / rows;
        let mut row = vec![0.0; row_bytes / BYTES * BLOCK];
        for (r, packed) in weights.chunks_exact(row_bytes).enumerate() {
            row.fill(0.0);
            add_row(packed, &mut row);
            for (numbers, output) in self.plain.chunks_exact(row.len()).zip(output.chunks_exact_mut(rows)) {
                output[r] = dot(&row, numbers) + bias[r];
            }
        }
    }
}

impl Kernel {
    /// Four rows times every word piece: `blocks` holds `quads.len()` blocks a piece.
    fn run(self, quads: &[Quad], blocks: &[Block], sums: &mut [[f32; ROWS]]) {
        match self {
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx2 => {
                // SAFETY: `all` offers this kernel only where the machine has AVX2, and nothing else constructs an
                // `Input` from outside of this crate; `Model` checks what it is given.
                #[expect(unsafe_code, reason = "the compiler cannot see what was asked of the processor")]
                unsafe {
                    avx2::run(quads, blocks, sums);
                }
            }
            #[cfg(target_arch = "aarch64")]
            Kernel::Neon => {
                // SAFETY: as above, with NEON.
                #[expect(unsafe_code, reason = "the compiler cannot see what was asked of the processor")]
                unsafe {
                    neon::run(quads, blocks, sums);
                }
            }
            _ => run(quads, blocks, sums),
        }
    }
}

/// The plain form of every kernel.
fn run(quads: &[Quad], blocks: &[Block], sums: &mut [[f32; ROWS]]) {
    for (blocks, sums) in blocks.chunks_exact(quads.len()).zip(sums) {
        let mut lanes = [[0.0; LANES]; ROWS];
        for (quad, block) in quads.iter().zip(blocks) {
            for (r, lanes) in lanes.iter_mut().enumerate() {
                let scale = quad.scales[r] * block.scale;
                let fours = quad.values[r].as_chunks::<4>().0.iter().zip(block.values.as_chunks::<4>().0);
                for (lane, (weights, values)) in lanes.iter_mut().zip(fours) {
                    let four: i32 = (0..4).map(|i| i32::from(weights[i]) * i32::from(values[i])).sum();
                    *lane += four as f32 * scale;
                }
            }
        }
        *sums = lanes.map(add_lanes);
    }
}

/// The eight lanes of a sum, added up in the order that all kernels share.
fn add_lanes(l: [f32; LANES]) -> f32 {
    ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]))
}

/// Adding and taking away 1.5 × 2²³ leaves a small number rounded to a whole one, ties to even.
const ROUND: f32 = 12_582_912.0;

fn round(numbers: &[f32; BLOCK]) -> Block {
    let largest = numbers.iter().fold(0.0f32, |largest, x| largest.max(x.abs()));
    if largest < f32::MIN_POSITIVE || !largest.is_finite() {
        return Block { values: [0; BLOCK], scale: 0.0 };
    }
    let scale = largest / 127.0;
    let values = numbers.map(|x| {
        let whole = (x / scale + ROUND).to_bits().wrapping_sub(ROUND.to_bits()) as i32;
        whole.clamp(-127, 127) as i8
    });
    Block { values, scale }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounding_keeps_the_largest_and_the_sign() {
        let mut numbers = [0.0; BLOCK];
        (numbers[0], numbers[1], numbers[2]) = (-2.0, 1.0, 0.004);
        let block = round(&numbers);
        assert_eq!(block.values[..4], [-127, 64, 0, 0]);
        assert!((block.scale - 2.0 / 127.0).abs() < 1e-9);
        assert_eq!(round(&[0.0; BLOCK]).scale, 0.0);
        assert_eq!(round(&[f32::NAN; BLOCK]).scale, 0.0);
        assert_eq!(round(&[f32::INFINITY; BLOCK]).scale, 0.0);
    }

    proptest! {
        /// Whatever the weights and the numbers, every kernel gives the bits of the plain code, near the exact sum.
        #[test]
        fn every_kernel_gives_the_same_bits(
            weights in prop::collection::vec(any::<u8>(), 8 * 3 * BYTES),
            numbers in prop::collection::vec(-4.0f32..4.0, 3 * 96),
        ) {
            let mut weights = weights;
            for block in weights.as_chunks_mut::<BYTES>().0 {
                block[1] = (block[1] & 0x8f) | 0x20;
            }
            let bias = [0.5; 8];
            let results: Vec<Vec<f32>> = Kernel::all().into_iter().map(|kernel| {
                let mut output = vec![0.0; 3 * 8];
                Input::new(kernel, &numbers).times(&weights, &bias, &mut output);
                output
            }).collect();
            let bits = |result: &Vec<f32>| result.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
            for result in &results[2..] {
                prop_assert_eq!(bits(result), bits(&results[1]));
            }
            let largest = weights.as_chunks::<BYTES>().0.iter().map(|b| unpack(b).0.abs()).fold(0.0, f32::max);
            for (exact, rounded) in results[0].iter().zip(&results[1]) {
                prop_assert!((exact - rounded).abs() <= 96.0 * 8.0 * largest * 4.0 / 254.0 + 1e-3, "{} {}", exact, rounded);
            }
        }
    }
}
