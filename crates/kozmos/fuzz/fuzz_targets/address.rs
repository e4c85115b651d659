//! No address, header or link breaks its reading, and what is read is written as it was.
#![no_main]

use fields::Fields;
use kozmos::content::{Target, address, slug_from, slug_of, target};
use kozmos::matching::Filter;
use kozmos::people::Carried;
use libfuzzer_sys::fuzz_target;
use web::{Cursor, Locale};

fuzz_target!(|text: &str| {
    assert!(Cursor::parse(text).is_none_or(|cursor| cursor.encode() == text));
    assert!(Locale::parse(text).is_none_or(|locale| locale.code().eq_ignore_ascii_case(text)));
    Locale::negotiate(text);

    let slug = slug_from(text);
    assert_eq!(slug_from(&slug), slug);
    assert!(!slug_of(text).is_empty() && address("de", text).is_ascii());
    match target(text, "https://kozmos.example") {
        Target::Known(link) => assert!(!link.href().unwrap_or_default().starts_with("javascript:")),
        Target::Own { lang, .. } => assert!(!lang.contains('/')),
    }
    let written = address("de", &slug);
    assert_eq!(
        target(&written, "https://kozmos.example"),
        Target::Own { lang: "de".into(), path: slug, tail: String::new() }
    );

    let fields = Fields::parse(text);
    Filter::parse(&fields);
    if let Some(carried) = Carried::read(&fields) {
        let sent = carried.hidden().into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        assert_eq!(Carried::read(&Fields(sent)), Some(carried));
    }
});
