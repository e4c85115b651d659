//! Finding themes in any text: the same every time, weights in range.
#![no_main]

use libfuzzer_sys::fuzz_target;
use text::{Lang, vocabulary};

fuzz_target!(|input: (Option<u8>, &str)| {
    let lang = input.0.map(|n| Lang::ALL[usize::from(n) % Lang::ALL.len()]);
    let found = vocabulary().find(input.1, lang);
    assert_eq!(found, vocabulary().find(input.1, lang));
    assert!(found.iter().all(|f| f.weight > 0.0 && f.weight <= 1.0));
    assert!(found.iter().all(|f| f.concept < vocabulary().concepts().len()));
});
