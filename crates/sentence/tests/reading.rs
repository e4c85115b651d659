//! What a model makes of texts, with made-up weights: lengths, windows, sameness.

use proptest::prelude::*;
use sentence::{ENOUGH, Kernel, LONGEST, Means, Model, Vector, tiny};

fn model() -> Model {
    Model::from_bytes(tiny::file(7)).expect("a whole file")
}

fn length(vector: &Vector) -> f32 {
    vector.numbers().iter().map(|x| x * x).sum::<f32>().sqrt()
}

#[test]
fn every_text_has_a_vector_of_length_one() {
    let model = model();
    for text in ["a", "frauen lernen deutsch", "дети", "نساء", "漢字", "🙂"] {
        assert!((length(&model.vector(text)) - 1.0).abs() < 1e-5, "{text:?}");
    }
}

#[test]
fn a_text_without_a_word_gives_zeros() {
    for text in ["", " \n "] {
        assert_eq!(length(&model().vector(text)), 0.0, "{text:?}");
    }
}

#[test]
fn another_spelling_of_the_same_letters_changes_nothing() {
    let model = model();
    assert_eq!(model.vector("über  uns\n"), model.vector("u\u{308}ber uns"));
    assert_ne!(model.vector("frauen"), model.vector("kinder"));
}

#[test]
fn a_long_text_is_read_in_windows_and_stays_near_its_parts() {
    let model = model();
    let sentence = "frauen lernen deutsch. ";
    let long = sentence.repeat(20);
    assert!(model.length(&long) > 48, "more than the model can read at once");
    // 80 pieces in two windows of 40, and the same in one.
    let one = sentence.repeat(10);
    assert!(model.vector(&long).cosine(&model.vector(&one)) > 0.999);
    assert!(model.vector(&long).cosine(&model.vector("дети 123")) < 0.999);
}

#[test]
fn what_stands_behind_the_last_window_is_left_out() {
    let model = model();
    let million = "kinder ".repeat(150_000);
    let vector = model.vector(&million);
    assert_eq!(vector, model.vector(&(million + "frauen")));
    assert!(model.length("kinder ".repeat(LONGEST * 48).as_str()) > 0);
}

#[test]
fn a_vector_survives_being_kept() {
    let vector = model().vector("frauen");
    let kept = Vector::from_bytes(&vector.to_bytes()).unwrap();
    assert!(vector.cosine(&kept) > 0.999_99);
    assert_eq!(kept.to_bytes(), Vector::from_bytes(&kept.to_bytes()).unwrap().to_bytes());
    assert_eq!(Vector::from_bytes(&[]), None);
    assert_eq!(Vector::from_bytes(&[0, 60, 0]), None);
    assert_eq!(Vector::from_bytes(&[0, 0x7c]), None, "infinite");
}

#[test]
fn vectors_of_two_models_have_nothing_in_common() {
    assert_eq!(Vector::new(vec![1.0, 0.0]).cosine(&Vector::new(vec![1.0, 0.0, 0.0])), 0.0);
}

#[test]
fn a_mean_is_learned_from_enough_texts_only() {
    let vectors: Vec<Vector> = (0..ENOUGH).map(|i| Vector::new(vec![3.0, i as f32 / 10.0, 1.0])).collect();
    let mut means = Means::default();
    means.learn("de", &vectors[1..]);
    assert_eq!(means.centre(&vectors[0], Some("de")), vectors[0], "too few");
    means.learn("de", &vectors);
    let centred = means.centre(&vectors[0], Some("de"));
    assert!(centred.cosine(&means.centre(&vectors[ENOUGH - 1], Some("de"))) < -0.9, "now they differ");
    assert_eq!(means.centre(&vectors[0], Some("xx")), centred, "the only mean serves all others");
    assert_eq!(means.centre(&Vector::new(vec![1.0; 2]), Some("de")).numbers().len(), 2, "another model");
}

#[test]
fn the_shipped_means_are_those_of_eight_languages() {
    let means = Means::shipped();
    let flat = Vector::new(vec![1.0; 384]);
    let centred: Vec<Vector> =
        ["de", "en", "fr", "ru", "ar", "es", "pl", "vi"].iter().map(|code| means.centre(&flat, Some(code))).collect();
    for (i, a) in centred.iter().enumerate() {
        assert!(centred[..i].iter().all(|b| a != b), "each language has its own");
    }
    assert_eq!(means.to_bytes().len(), 8 * (2 + 4 * 384));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Any text: the same bits from every kernel that rounds, and near what the plain numbers give.
    #[test]
    fn every_kernel_reads_the_same(text in "\\PC{0,60}") {
        let mut model = model().with(Kernel::Scalar);
        let scalar = model.vector(&text);
        for kernel in Kernel::all() {
            model = model.with(kernel);
            let vector = model.vector(&text);
            if kernel == Kernel::Plain {
                prop_assert!(length(&scalar) == 0.0 || vector.cosine(&scalar) > 0.99);
            } else {
                prop_assert_eq!(&vector, &scalar);
            }
        }
    }
}
