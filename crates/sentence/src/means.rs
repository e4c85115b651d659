//! Taking the language out of a vector.
//!
//! Texts of one language lie near each other whatever they say. Subtracting what all texts of a language have in common
//! leaves what they say, and lifts recall in a list of many languages from .45 to .78 (docs/decisions/0010).

use crate::Vector;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// So many texts of a language make a mean.
pub const ENOUGH: usize = 30;

/// `code of two letters, 384 × f32` a language; made by `examples/means.rs` from `means.tsv` and the demo world.
const SHIPPED: &[u8] = include_bytes!("means.bin");
const WIDTH: usize = 384;

/// The mean vector of each language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Means {
    by_language: BTreeMap<String, Vec<f32>>,
}

impl Means {
    /// The means that come with the program: eight languages, 39 or more sentences of the field each.
    pub fn shipped() -> &'static Means {
        static MEANS: LazyLock<Means> = LazyLock::new(|| Means::parse(SHIPPED));
        &MEANS
    }

    /// What [`Means::to_bytes`] wrote.
    fn parse(bytes: &[u8]) -> Means {
        let row = |row: &[u8]| {
            let (code, numbers) = row.split_at(2);
            let numbers = numbers.as_chunks().0.iter().map(|four| f32::from_le_bytes(*four)).collect();
            (String::from_utf8_lossy(code).into_owned(), numbers)
        };
        Means { by_language: bytes.chunks_exact(2 + 4 * WIDTH).map(row).collect() }
    }

    /// The means as they are shipped. Only languages whose code has two letters.
    pub fn to_bytes(&self) -> Vec<u8> {
        let fits = |(code, mean): &(&String, &Vec<f32>)| code.len() == 2 && mean.len() == WIDTH;
        let row = |(code, mean): (&String, &Vec<f32>)| {
            code.bytes().chain(mean.iter().flat_map(|x| x.to_le_bytes())).collect::<Vec<u8>>()
        };
        self.by_language.iter().filter(fits).flat_map(row).collect()
    }

    /// Replaces the mean of a language by that of texts at hand, if they are enough ([`ENOUGH`]).
    pub fn learn<'a>(&mut self, language: &str, texts: impl IntoIterator<Item = &'a Vector>) {
        let mut sum: Vec<f32> = Vec::new();
        let mut count = 0usize;
        for Vector(numbers) in texts {
            sum.resize(numbers.len().max(sum.len()), 0.0);
            sum.iter_mut().zip(numbers).for_each(|(sum, x)| *sum += x);
            count += 1;
        }
        if count >= ENOUGH {
            sum.iter_mut().for_each(|x| *x /= count as f32);
            self.by_language.insert(language.to_owned(), sum);
        }
    }

    /// The vector without what is common to its language (a code such as `de`), again of length 1. A language without a
    /// mean, or none, is met with the mean of all languages.
    pub fn centre(&self, vector: &Vector, language: Option<&str>) -> Vector {
        let mean = language.and_then(|language| self.by_language.get(language)).cloned().or_else(|| self.of_all());
        let Some(mean) = mean.filter(|mean| mean.len() == vector.0.len()) else { return vector.clone() };
        Vector::new(vector.0.iter().zip(mean).map(|(x, mean)| x - mean).collect())
    }

    fn of_all(&self) -> Option<Vec<f32>> {
        let mut means = self.by_language.values();
        let mut sum = means.next()?.clone();
        for mean in means {
            sum.iter_mut().zip(mean).for_each(|(sum, x)| *sum += x);
        }
        sum.iter_mut().for_each(|x| *x /= self.by_language.len() as f32);
        Some(sum)
    }
}
