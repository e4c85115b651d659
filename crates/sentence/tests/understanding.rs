//! Whether a purpose in one language finds the foundation that funds it in another.
//!
//! `purposes.tsv`: 60 purposes in eight languages, two for each foundation of `foundations.tsv`: one names its field, one
//! tells it without the words of the field. Written for this test, as somebody would say it, by one author.
//!
//! The guard asks a recording of what the model says of these texts (`recorded.bin`), so it runs everywhere. With the weights
//! the recording itself is held against the model. After a change of texts or weights it is renewed with
//! `KOZMOS_TEST_UPDATE=1 cargo test -p sentence --test understanding`.

#[path = "shared/recorded.rs"]
mod recorded;
mod shared;

use std::collections::BTreeSet;

use sentence::{Means, Vector, fingerprint};
use text::{Lang, vocabulary};

const FOUNDATIONS: &str = include_str!("foundations.tsv");
const PURPOSES: &str = include_str!("purposes.tsv");

/// What the concepts of the vocabulary count beside the sentence model.
const CONCEPTS: f32 = 0.2;

/// A text as both see it.
struct Seen {
    vector: Vector,
    concepts: Vec<f32>,
}

fn see(means: &Means, text: &str, lang: Lang) -> Seen {
    let mut concepts = vec![0.0; vocabulary().concepts().len()];
    vocabulary().find(text, Some(lang)).iter().for_each(|found| concepts[found.concept] = found.weight);
    Seen { vector: means.centre(&recorded::vector(text), Some(lang.code())), concepts }
}

fn table(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}

/// All texts of the set: what foundations say, then the purposes in each language.
fn texts() -> impl Iterator<Item = &'static str> {
    let purposes = table(PURPOSES).flat_map(|cells| cells[2..].to_vec());
    table(FOUNDATIONS).map(|cells| cells[1]).chain(purposes)
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
    // As in the product: what foundations write is enough to have a mean of its own; asks are met with the shipped one.
    let mut means = Means::shipped().clone();
    let written: Vec<Vector> = table(FOUNDATIONS).map(|cells| recorded::vector(cells[1])).collect();
    means.learn("de", &written);
    let foundations: Vec<(&str, Seen)> =
        table(FOUNDATIONS).map(|cells| (cells[0], see(&means, cells[1], Lang::De))).collect();
    let (mut all, mut indirect) = (Recall::default(), Recall::default());
    for lang in Lang::ALL {
        let mut here = Recall::default();
        for cells in table(PURPOSES) {
            let purpose = see(Means::shipped(), cells[2 + lang as usize], lang);
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
    let foundations: Vec<&str> = table(FOUNDATIONS).map(|cells| cells[0]).collect();
    let mut seen = Vec::new();
    for cells in table(PURPOSES) {
        assert!(cells.len() == 10 && cells.iter().all(|cell| !cell.is_empty()), "{cells:?}");
        assert!(foundations.contains(&cells[0]), "{cells:?}");
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

#[test]
fn the_recording_is_of_these_texts_and_of_no_others() {
    let vectors: BTreeSet<Vec<u8>> = texts().map(|text| recorded::vector(text).to_bytes()).collect();
    assert_eq!(vectors.len(), 480 + 30, "each text has its own");
    assert_eq!(recorded::BYTES.len(), recorded::HEAD + vectors.len() * recorded::ROW, "and there are no others");
}

#[test]
#[should_panic(expected = "KOZMOS_TEST_UPDATE=1")]
fn of_a_text_that_is_not_in_the_recording_it_says_how_to_renew_it() {
    recorded::vector("A purpose that nobody has read to the model.");
}

/// The same bits on every machine, so the same bytes.
#[test]
fn the_recording_is_what_the_model_says() {
    let Some(model) = shared::weights() else { return };
    let mut said = fingerprint(&shared::path()).expect("the file can be read").into_bytes();
    for text in texts() {
        said.extend(recorded::digest(text));
        said.extend(model.vector(text).to_bytes());
    }
    if said != recorded::BYTES && std::env::var_os("KOZMOS_TEST_UPDATE").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/recorded.bin");
        std::fs::write(file, said).expect("the recording can be written");
        println!("{file} is renewed: run the tests again");
        return;
    }
    assert!(said[..recorded::HEAD] == recorded::BYTES[..recorded::HEAD], "the recording is of other weights");
    assert!(said == recorded::BYTES, "the recording is not what the model says (KOZMOS_TEST_UPDATE=1 renews it)");
}
