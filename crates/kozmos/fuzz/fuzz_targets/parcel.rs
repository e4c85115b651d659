//! Whatever is translated, the files that go out are read back as they were written.
#![no_main]

use kozmos::content::exchange::{Parcel, Unit, Wrong, read};
use kozmos::content::{po, xliff};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|units: Vec<(&str, &str, &str, bool)>| {
    let unit = |(id, source, target, open): &(&str, &str, &str, bool)| Unit {
        id: (*id).into(),
        source: (*source).into(),
        target: (*target).into(),
        open: *open,
    };
    let parcel = Parcel {
        page: "0190-ab".into(),
        source: "de".into(),
        version: 3,
        target: "vi".into(),
        units: units.iter().map(unit).collect(),
    };
    let expected = |parcel: Parcel| {
        let empty = parcel.units.iter().all(|unit| unit.target.trim().is_empty());
        if empty { Err(Wrong("empty", String::new())) } else { Ok(parcel) }
    };
    assert_eq!(read(po::write(&parcel).as_bytes()), expected(parcel.clone()));
    // XML knows no control characters.
    let known = |text: &str| text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect::<String>();
    let clean = |unit: &Unit| Unit {
        id: known(&unit.id),
        source: known(&unit.source),
        target: known(&unit.target),
        open: unit.open,
    };
    let cleaned = Parcel { units: parcel.units.iter().map(clean).collect(), ..parcel.clone() };
    assert_eq!(read(xliff::write(&parcel).as_bytes()), expected(cleaned));
});
