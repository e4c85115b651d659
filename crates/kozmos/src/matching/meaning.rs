//! What texts mean, as whole numbers that can be compared; and the meanings of all texts of a hub.

use std::collections::HashMap;
use std::sync::Arc;

use sentence::{Means, Vector};

/// What was read: whose text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A published programme: title and purpose in its own language.
    Programme,
    /// A published association: what it says of itself in its own language.
    Association,
    /// A kept idea that is still looked for: its sentence.
    Need,
}

impl Kind {
    /// As the database keeps it.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Programme => "programme",
            Kind::Association => "association",
            Kind::Need => "need",
        }
    }

    /// Reads [`Kind::code`].
    pub fn parse(code: &str) -> Option<Kind> {
        [Kind::Programme, Kind::Association, Kind::Need].into_iter().find(|kind| kind.code() == code)
    }
}

/// What a text means, without what is common to its language, in eight bits a number: the sums are whole numbers, so the
/// same everywhere. Against the vector it is made of the cosine is off by less than 0.01 (a test).
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    numbers: Vec<i8>,
    /// What one step is worth.
    step: f32,
}

impl Meaning {
    /// Rounds a vector.
    pub fn of(vector: &Vector) -> Meaning {
        let most = vector.numbers().iter().fold(0.0f32, |most, x| most.max(x.abs()));
        let step = most / f32::from(i8::MAX);
        let round = |x: &f32| if step > 0.0 { (x / step).round() as i8 } else { 0 };
        Meaning { numbers: vector.numbers().iter().map(round).collect(), step }
    }

    /// How near two meanings are: −1 to 1. Of two models: 0.
    pub fn cosine(&self, other: &Meaning) -> f32 {
        if self.numbers.len() != other.numbers.len() {
            return 0.0;
        }
        let product = |(a, b): (&i8, &i8)| i32::from(*a) * i32::from(*b);
        let sum: i32 = self.numbers.iter().zip(&other.numbers).map(product).sum();
        (sum as f32 * self.step * other.step).clamp(-1.0, 1.0)
    }
}

/// A text that was read, as it is kept: the language is still in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Raw {
    /// Whose text.
    pub kind: Kind,
    /// Its id.
    pub subject: String,
    /// Its language, two letters.
    pub lang: String,
    /// What it means.
    pub vector: Vector,
}

/// The meanings of all texts of a hub.
#[derive(Debug, Default)]
pub struct Vectors(HashMap<(Kind, String), Arc<Meaning>>);

impl Vectors {
    /// Takes the language out of each. Foundations write in another voice than those who ask: of a language in which there
    /// are enough programmes, their own mean is taken; what associations write is met with the mean that is shipped.
    pub fn of(raw: &[Raw]) -> Vectors {
        let mut theirs = Means::shipped().clone();
        let mut languages: Vec<&str> = raw.iter().map(|one| one.lang.as_str()).collect();
        languages.sort_unstable();
        languages.dedup();
        for lang in languages {
            let here = raw.iter().filter(|one| one.kind == Kind::Programme && one.lang == lang);
            theirs.learn(lang, here.map(|one| &one.vector));
        }
        let meaning = |one: &Raw| {
            let means = if one.kind == Kind::Programme { &theirs } else { Means::shipped() };
            let meaning = Meaning::of(&means.centre(&one.vector, Some(&one.lang)));
            ((one.kind, one.subject.clone()), Arc::new(meaning))
        };
        Vectors(raw.iter().map(meaning).collect())
    }

    /// What that text means, if it was read.
    pub fn get(&self, kind: Kind, subject: &str) -> Option<&Arc<Meaning>> {
        self.0.get(&(kind, subject.to_owned()))
    }

    /// How many texts.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Was nothing read?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rounding_moves_a_cosine_by_less_than_a_hundredth(
            a in prop::collection::vec(-1.0f32..1.0, 384), b in prop::collection::vec(-1.0f32..1.0, 384),
        ) {
            let (a, b) = (Vector::new(a), Vector::new(b));
            let (near, itself) = (Meaning::of(&a).cosine(&Meaning::of(&b)), Meaning::of(&a).cosine(&Meaning::of(&a)));
            prop_assert!((near - a.cosine(&b)).abs() < 0.01 && (itself - 1.0).abs() < 0.01, "{near} {itself}");
        }
    }

    #[test]
    fn nothing_is_near_to_nothing_and_to_what_another_model_read() {
        let (nothing, something) = (Vector::new(vec![0.0; 4]), Vector::new(vec![0.5; 4]));
        assert_eq!(Meaning::of(&nothing).cosine(&Meaning::of(&something)), 0.0);
        assert_eq!(Meaning::of(&Vector::new(vec![1.0; 8])).cosine(&Meaning::of(&something)), 0.0);
    }

    #[test]
    fn programmes_have_a_mean_of_their_own_once_they_are_enough() {
        let raw = |kind, at: usize| Raw {
            kind,
            subject: at.to_string(),
            lang: "de".into(),
            vector: Vector::new(vec![1.0, if at.is_multiple_of(2) { 0.5 } else { -0.5 }]),
        };
        let all: Vec<Raw> = (0..sentence::ENOUGH).map(|at| raw(Kind::Programme, at)).collect();
        let cosine = |vectors: &Vectors| {
            let of = |at: &str| vectors.get(Kind::Programme, at).unwrap();
            of("0").cosine(of("1"))
        };
        assert!(cosine(&Vectors::of(&all[..29])) > 0.5, "too few: what they have in common stays");
        assert!(cosine(&Vectors::of(&all)) < -0.9, "what they have in common is gone");
        assert!(Vectors::of(&all).get(Kind::Need, "0").is_none());
    }
}
