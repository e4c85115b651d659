//! No text breaks the search for places, and what is found exists.
#![no_main]

use libfuzzer_sys::fuzz_target;
use places::{Region, places};

fuzz_target!(|text: &str| {
    if let Some(place) = places().find(text) {
        assert!(places().by_postcode(place.postcode).contains(place));
    }
    places().find_in(text, &[Region::Germany]);
    assert!(places().suggest(text, 8).len() <= 8);
});
