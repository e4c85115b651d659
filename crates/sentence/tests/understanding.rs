//! Whether a purpose in one language finds the foundation that funds it in another.
//!
//! `purposes.tsv`: 60 purposes in eight languages, two for each foundation of `foundations.tsv`: one names its field, one
//! tells it without the words of the field. Written for this test, as somebody would say it, by one author.

mod shared;

use sentence::{Means, Model, Vector};
use text::{Lang, vocabulary};

/// What the concepts of the vocabulary count beside the sentence model.
const CONCEPTS: f32 = 0.2;

/// A text as both see it.
struct Seen {
    vector: Vector,
    concepts: Vec<f32>,
}

fn see(model: &Model, means: &Means, text: &str, lang: Lang) -> Seen {
    let mut concepts = vec![0.0; vocabulary().concepts().len()];
    vocabulary().find(text, Some(lang)).iter().for_each(|found| concepts[found.concept] = found.weight);
    Seen { vector: means.centre(&model.vector(text), Some(lang.code())), concepts }
}

fn likeness(a: &Seen, b: &Seen) -> f32 {
    a.vector.cosine(&b.vector) + CONCEPTS * Vector::new(a.concepts.clone()).cosine(&Vector::new(b.concepts.clone()))
}

/// Of how many purposes the right foundation is among the first five, and of how many the first.
#[derive(Default)]
struct Recall {
    all: usize,
    first: usize,
    five: usize,
}

impl Recall {
    fn count(&mut self, place: usize) {
        self.all += 1;
        self.first += usize::from(place == 0);
        self.five += usize::from(place < 5);
    }

    fn shares(&self) -> [f64; 2] {
        [self.first, self.five].map(|hits| hits as f64 / self.all as f64)
    }
}

#[test]
fn a_purpose_finds_its_foundation_in_another_language() {
    let Some(model) = shared::weights() else { return };
    let table = |table: &'static str| table.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    // As in the product: what foundations write is enough to have a mean of its own; asks are met with the shipped one.
    let mut means = Means::shipped().clone();
    let written: Vec<Vector> = table(include_str!("foundations.tsv")).map(|cells| model.vector(cells[1])).collect();
    means.learn("de", &written);
    let foundations: Vec<(&str, Seen)> = table(include_str!("foundations.tsv"))
        .map(|cells| (cells[0], see(&model, &means, cells[1], Lang::De)))
        .collect();
    let (mut all, mut indirect) = (Recall::default(), Recall::default());
    for lang in Lang::ALL {
        let mut here = Recall::default();
        for cells in table(include_str!("purposes.tsv")) {
            let purpose = see(&model, Means::shipped(), cells[2 + lang as usize], lang);
            let own = foundations.iter().find(|(id, _)| *id == cells[0]).expect("each purpose has its foundation");
            let likeness = |foundation: &Seen| likeness(&purpose, foundation);
            let place = foundations.iter().filter(|(_, other)| likeness(other) > likeness(&own.1)).count();
            here.count(place);
            if lang != Lang::De {
                all.count(place);
                if cells[1] == "indirect" {
                    indirect.count(place);
                }
            }
        }
        println!("{}: first and among five {:.3?}", lang.code(), here.shares());
    }
    println!("seven other languages {:.3?}, indirect {:.3?}", all.shares(), indirect.shares());
    assert_eq!((all.all, indirect.all), (420, 210));
    assert!(all.shares()[1] >= 0.85, "recall@5 over the seven other languages");
    assert!(indirect.shares()[1] >= 0.70, "recall@5 of indirect wording");
}

#[test]
fn the_set_is_whole_two_purposes_a_foundation_in_eight_languages() {
    let foundations: Vec<&str> =
        include_str!("foundations.tsv").lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    let mut seen = Vec::new();
    for line in include_str!("purposes.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        assert!(cells.len() == 10 && cells.iter().all(|cell| !cell.is_empty()), "{line}");
        assert!(foundations.contains(&cells[0]), "{line}");
        for (lang, text) in Lang::ALL.into_iter().zip(&cells[2..]) {
            let guessed = text::guess(text);
            assert!(guessed.is_none() || guessed == Some(lang), "{}: {text}", lang.code());
        }
        seen.push((cells[0], cells[1]));
    }
    for foundation in foundations {
        for wording in ["plain", "indirect"] {
            assert_eq!(seen.iter().filter(|s| **s == (foundation, wording)).count(), 1, "{foundation} {wording}");
        }
    }
}
