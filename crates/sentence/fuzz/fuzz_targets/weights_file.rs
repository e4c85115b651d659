//! A whole file with pieces overwritten: refused with a reason or read without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sentence::{Model, tiny};

fuzz_target!(|input: (Vec<(u16, u8, Vec<u8>)>, u16)| {
    let (changes, cut) = input;
    let mut file = tiny::file(1);
    for (at, far, bytes) in changes {
        let at = usize::from(at) + usize::from(far % 2) * 8_000;
        for (to, byte) in file.iter_mut().skip(at).zip(bytes) {
            *to = byte;
        }
    }
    let length = file.len().saturating_sub(usize::from(cut % 2) * usize::from(cut));
    file.truncate(length);
    match Model::from_bytes(file) {
        Ok(model) => assert!(model.vector("frauen lernen deutsch").numbers().iter().all(|x| x.is_finite())),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
