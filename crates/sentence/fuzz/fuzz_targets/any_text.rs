//! Any text: a vector of length one (or zeros where there is no word), the same twice.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sentence::{Model, tiny};
use std::sync::LazyLock;

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::from_bytes(tiny::file(1)).expect("a whole file"));

fuzz_target!(|text: &str| {
    let vector = MODEL.vector(text);
    assert_eq!(vector, MODEL.vector(text));
    let length: f32 = vector.numbers().iter().map(|x| x * x).sum();
    assert!(length == 0.0 || (length - 1.0).abs() < 1e-3);
});
