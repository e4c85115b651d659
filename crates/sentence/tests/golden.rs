//! The vectors that the engine of the model's own package computes from the same file.

mod shared;

use sentence::{Kernel, Vector};
use serde_json::Value;

#[test]
fn every_kernel_gives_the_vectors_of_the_reference_engine() {
    let Some(mut model) = shared::weights() else { return };
    for kernel in Kernel::all() {
        model = model.with(kernel);
        // The reference engine rounds to 8 bit as ours do; the plain kernel does not.
        let near = if kernel == Kernel::Plain { 0.999 } else { 0.9999 };
        let mut least = 1.0f32;
        for line in include_str!("reference.jsonl").lines() {
            let record: Value = serde_json::from_str(line).unwrap();
            let text = record["text"].as_str().unwrap();
            let numbers = record["vector"].as_array().unwrap().iter().map(|x| x.as_f64().unwrap() as f32).collect();
            let cosine = model.vector(text).cosine(&Vector::new(numbers));
            assert!(cosine >= near, "{kernel:?}: {text}: {cosine}");
            least = least.min(cosine);
        }
        println!("{kernel:?}: least cosine {least:.6}");
    }
}

#[test]
fn every_rounding_kernel_gives_the_same_bits() {
    let Some(mut model) = shared::weights() else { return };
    let texts = ["Frauenfrühstück mit Kinderbetreuung im Stadtteil", "دروس سباحة للنساء", "Lớp tiếng Việt cuối tuần"];
    let mut all = Vec::new();
    for kernel in Kernel::all().into_iter().filter(|kernel| *kernel != Kernel::Plain) {
        model = model.with(kernel);
        all.push(texts.map(|text| model.vector(text)));
    }
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]));
}
