//! No query breaks the reading of a need, and what is kept of a query reads as the same need.
#![no_main]

use std::collections::HashSet;

use fields::Fields;
use kozmos::matching::need::{Need, SENTENCE_MAX, find_spot};
use libfuzzer_sys::fuzz_target;
use places::Region;
use text::Lang;

fuzz_target!(|input: (u8, &str)| {
    let (reader, text) = (Lang::ALL[usize::from(input.0) % Lang::ALL.len()], input.1);
    let home = [Region::Germany];
    find_spot(text, &home);
    let mut typed = Fields::default();
    typed.push("sentence", text);
    for fields in [typed, Fields::parse(text)] {
        let read = Need::parse(&fields, reader, &home);
        let mut kept = fields.clone();
        kept.0.retain(|(name, _)| Need::FIELDS.contains(&name.as_str()));
        assert_eq!(Need::parse(&kept, reader, &home), read);
        let Ok(need) = read else { continue };
        assert!(!need.sentence.is_empty() && need.sentence.chars().count() <= SENTENCE_MAX);
        let concepts: HashSet<&str> = need.concepts.iter().map(|concept| concept.id).collect();
        assert_eq!(concepts.len(), need.concepts.len());
        assert!(need.concepts.iter().all(|concept| concept.weight > 0.0 && concept.weight <= 1.0));
        assert!(need.amount.is_none_or(|cents| cents > 0) && need.months.is_none_or(|months| months > 0));
    }
});
