//! No file of a translator's program breaks its reading, be it XLIFF, PO or neither.
#![no_main]

use kozmos::content::exchange::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    match read(file) {
        Ok(parcel) => {
            assert!(parcel.units.iter().any(|unit| !unit.target.trim().is_empty()));
            // Nothing grows: an escape is never shorter than what it stands for.
            let said = parcel.units.iter().map(|unit| unit.id.len() + unit.source.len() + unit.target.len());
            assert!(said.sum::<usize>() <= file.len());
            parcel.writing(&parcel.units, "x");
        }
        Err(wrong) => assert!(!wrong.0.is_empty()),
    }
});
