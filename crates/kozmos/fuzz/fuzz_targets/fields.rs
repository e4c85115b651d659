//! No form breaks the parsers of records, and what they accept they read again from their own fields.
#![no_main]

use fields::Fields;
use kozmos::funding::{GrantRow, ProgrammeRow, Terms};
use kozmos::organisations::Profile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let fields = Fields::parse(text);
    let _ = (GrantRow::parse(&fields), ProgrammeRow::parse(&fields));
    if let Ok(terms) = Terms::parse(&fields) {
        assert_eq!(Terms::parse(&terms.fields()), Ok(terms));
    }
    if let Ok(profile) = Profile::parse(&fields, &|_| true) {
        assert_eq!(Profile::parse(&profile.fields(), &|_| true), Ok(profile));
    }
});
