//! No text breaks the reading of regions, and what is read can be read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use places::Region;

fuzz_target!(|text: &str| {
    if let Some(region) = Region::parse(text) {
        assert_eq!(Region::parse(region.code()), Some(region));
        assert!(Region::Germany.covers(&region) && !region.name().is_empty());
    }
});
