//! No row of a public file breaks its way into our columns and on into records.
#![no_main]

use fields::Fields;
use kozmos::funding::{GrantRow, ProgrammeRow};
use kozmos::import::{Kind, Shape, check};
use kozmos::organisations::Profile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let row = Fields::parse(text);
    let columns: Vec<String> = row.0.iter().map(|(name, _)| name.clone()).collect();
    for kind in Kind::ALL {
        if let Err(wrong) = check(kind, &columns) {
            assert!(!wrong.to_string().is_empty());
        }
        Shape::of(kind, &columns);
    }
    for shape in [Shape::Foerderdatenbank, Shape::Register, Shape::Recipients] {
        let ours = shape.map(row.clone());
        assert!(ours.0.iter().all(|(_, value)| !value.is_empty()));
        let _ = (Profile::parse(&ours, &|_| true), ProgrammeRow::parse(&ours), GrantRow::parse(&ours));
    }
});
