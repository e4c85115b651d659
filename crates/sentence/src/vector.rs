//! What a text means, as numbers.

use crate::maths::{dot, to_length_one};
use half::f16;

/// The meaning of a text: a list of numbers of length 1, or of zeros if there was nothing to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Vector(pub(crate) Vec<f32>);

impl Vector {
    /// Numbers, scaled to length 1.
    pub fn new(mut numbers: Vec<f32>) -> Vector {
        to_length_one(&mut numbers);
        Vector(numbers)
    }

    /// The numbers.
    pub fn numbers(&self) -> &[f32] {
        &self.0
    }

    /// How near two meanings are: −1 to 1. Vectors of two models have nothing in common: 0.
    pub fn cosine(&self, other: &Vector) -> f32 {
        if self.0.len() == other.0.len() { dot(&self.0, &other.0).clamp(-1.0, 1.0) } else { 0.0 }
    }

    /// Two bytes a number (f16, little endian), to be kept.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|x| f16::from_f32(*x).to_le_bytes()).collect()
    }

    /// What [`Vector::to_bytes`] wrote; `None` if it is of an odd length, empty or no number.
    pub fn from_bytes(bytes: &[u8]) -> Option<Vector> {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let numbers: Vec<f32> = pairs.iter().map(|pair| f16::from_le_bytes(*pair).to_f32()).collect();
        let whole = rest.is_empty() && !numbers.is_empty() && numbers.iter().all(|x| x.is_finite());
        whole.then(|| Vector::new(numbers))
    }
}
