//! Folding, cutting and analysing any text: fixed points, no panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use text::{fold, guess, similar, terms, words};

fuzz_target!(|text: &str| {
    let once = fold(text);
    assert_eq!(fold(&once), once);
    let found = words(text);
    assert_eq!(words(&found.join(" ")), found);
    let analysed = terms(text, guess(text));
    assert!(analysed.iter().all(|term| term.position < found.len()));
    assert!((0.0..=1.0).contains(&similar(text, &once)));
});
