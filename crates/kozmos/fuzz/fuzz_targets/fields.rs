//! No form breaks the parsers of records, and what they accept they read again from their own fields.
#![no_main]

use std::fmt::Debug;

use fields::{Fields, Refusal};
use kozmos::contact;
use kozmos::content::Writing;
use kozmos::funders::Funder;
use kozmos::funding::{GrantRow, ProgrammeRow, Terms};
use kozmos::gatherings::Gathering;
use kozmos::media::Words;
use kozmos::news::Story;
use kozmos::organisations::Profile;
use libfuzzer_sys::fuzz_target;

type Parse<T> = fn(&Fields) -> Result<T, Vec<Refusal>>;

fuzz_target!(|text: &str| {
    let fields = Fields::parse(text);
    let _ = (GrantRow::parse(&fields), ProgrammeRow::parse(&fields));
    survives(&fields, Terms::parse, Terms::fields);
    survives(&fields, |fields| Profile::parse(fields, &|_| true), Profile::fields);
    survives(&fields, contact::Terms::parse, contact::Terms::fields);
    survives(&fields, Funder::parse, Funder::fields);
    survives(&fields, Gathering::parse, Gathering::fields);
    survives(&fields, Story::parse, Story::fields);
    survives(&fields, Writing::parse, Writing::fields);
    let words = |fields: &Fields| match Words::read(fields) {
        (words, refusals) if refusals.is_empty() => Ok(words),
        (_, refusals) => Err(refusals),
    };
    survives(&fields, words, Words::fields);
});

fn survives<T: PartialEq + Debug>(sent: &Fields, parse: Parse<T>, fields: fn(&T) -> Fields) {
    match parse(sent) {
        Ok(record) => assert_eq!(parse(&fields(&record)), Ok(record)),
        Err(refusals) => assert!(!refusals.is_empty()),
    }
}
