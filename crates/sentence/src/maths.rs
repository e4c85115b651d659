//! Functions of f32 that give the same bits on every machine: only additions, multiplications and divisions, in a fixed
//! order, and no call of the system's own `exp`.

/// Σ a × b, in eight sums that are added up at the end.
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let (a, a_rest) = a.as_chunks::<8>();
    let (b, b_rest) = b.as_chunks::<8>();
    let mut lanes = [0.0; 8];
    for (a, b) in a.iter().zip(b) {
        for ((lane, a), b) in lanes.iter_mut().zip(a).zip(b) {
            *lane += a * b;
        }
    }
    let rest: f32 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    lanes.iter().sum::<f32>() + rest
}

/// eˣ to about 2 units in the last place; x below −87 gives 0, above 88 the value at 88.
///
/// Method: Cody and Waite's reduction to |r| ≤ ln 2 / 2 and the polynomial of Cephes' `expf`.
#[expect(clippy::excessive_precision, reason = "the constants as they are published")]
pub(crate) fn exp(x: f32) -> f32 {
    const ROUND: f32 = 12_582_912.0;
    let x0 = x.min(88.0);
    let shifted = x0.max(-87.0) * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let r = x0.max(-87.0) - n * 0.693359375 - n * -2.121_944_4e-4;
    let mut p = 1.987_569_15e-4;
    for c in [1.398_199_950_7e-3, 8.333_451_907_3e-3, 4.166_579_589_4e-2, 1.666_666_545_9e-1, 5.000_000_120_1e-1] {
        p = p * r + c;
    }
    let power = shifted.to_bits().wrapping_sub(ROUND.to_bits()).wrapping_add(127) << 23;
    let value = (p * r * r + r + 1.0) * f32::from_bits(power);
    if x < -87.0 { 0.0 } else { value }
}

/// x × Φ(x), with the error function as Abramowitz and Stegun 7.1.26 (absolute error below 2·10⁻⁷).
#[expect(clippy::excessive_precision, reason = "the constants as they are published")]
pub(crate) fn gelu(x: f32) -> f32 {
    let z = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * z);
    let mut p = 1.061_405_429;
    for c in [-1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592] {
        p = p * t + c;
    }
    let erf = 1.0 - p * t * exp(-z * z);
    0.5 * x * (1.0 + erf.copysign(x))
}

/// Numbers become shares: eˣ of each, divided by the sum of all.
pub(crate) fn softmax(numbers: &mut [f32]) {
    let largest = numbers.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for x in numbers.iter_mut() {
        *x = exp(*x - largest);
        sum += *x;
    }
    numbers.iter_mut().for_each(|x| *x /= sum);
}

/// Subtracts the mean, divides by the standard deviation, then scales and shifts each number by its own weights.
pub(crate) fn layer_norm(numbers: &mut [f32], weight: &[f32], bias: &[f32], epsilon: f32) {
    let count = numbers.len() as f32;
    let mean = numbers.iter().sum::<f32>() / count;
    numbers.iter_mut().for_each(|x| *x -= mean);
    let deviation = (dot(numbers, numbers) / count + epsilon).sqrt();
    for ((x, weight), bias) in numbers.iter_mut().zip(weight).zip(bias) {
        *x = *x / deviation * weight + bias;
    }
}

/// Scales numbers to length 1. Nothing, or what is no number, becomes zeros.
pub(crate) fn to_length_one(numbers: &mut [f32]) {
    let length = dot(numbers, numbers).sqrt();
    if length.is_normal() {
        numbers.iter_mut().for_each(|x| *x /= length);
    } else {
        numbers.fill(0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_and_gelu_are_what_the_books_say() {
        for i in -8700..=8800 {
            let x = i as f32 / 100.0;
            let exact = f64::from(x).exp();
            assert!((f64::from(exp(x)) / exact - 1.0).abs() < 3e-7, "{x}: {} {exact}", exp(x));
        }
        assert_eq!((exp(-100.0), exp(0.0)), (0.0, 1.0));
        // Φ at 1, −1 and 2.5, from tables.
        for (x, phi) in [(1.0f32, 0.841_344_8), (-1.0, 0.158_655_25), (2.5, 0.993_790_3), (0.0, 0.5)] {
            assert!((gelu(x) - x * phi).abs() < 1e-6, "{x}: {}", gelu(x));
        }
        assert_eq!((gelu(30.0), gelu(-30.0)), (30.0, 0.0));
    }

    #[test]
    fn shares_sum_to_one_and_keep_their_order() {
        let mut numbers = [1.0, 3.0, -200.0, 2.0];
        softmax(&mut numbers);
        assert!((numbers.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert!(numbers[1] > numbers[3] && numbers[3] > numbers[0] && numbers[2] == 0.0);
    }

    #[test]
    fn what_has_no_length_becomes_zeros() {
        for mut numbers in [[0.0; 4], [f32::NAN; 4], [f32::INFINITY; 4]] {
            to_length_one(&mut numbers);
            assert_eq!(numbers, [0.0; 4]);
        }
    }
}
