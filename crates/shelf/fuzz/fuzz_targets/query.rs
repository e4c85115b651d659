//! No query and no text break the search: few words are kept, marks leave the text as it is, one record is one hit.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use shelf::{Record, Shelf, Sought, Text, marked, snippet};
use text::Lang;

fuzz_target!(|input: (u8, &str, &str, &str)| {
    let (lang, query, title, words) = input;
    let lang = Lang::ALL[usize::from(lang) % Lang::ALL.len()];
    let said = |text: &str| Text { lang: lang.code().into(), text: text.into() };
    let mut sought = Sought::parse(query, lang);
    assert!(sought.words.len() <= 12 && sought.typed.chars().count() <= 400);
    for typos in [false, true] {
        sought.typos = typos;
        let pieces = marked(&said(words), &sought);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), words);
        assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
        snippet(&said(words), &sought);
    }
    let record = Record {
        id: "a".into(),
        titles: vec![said(title)],
        texts: vec![said(words)],
        names: vec![words.into()],
        ..Record::default()
    };
    let shelf = Shelf::after(None, &BTreeSet::new(), vec![record]);
    for sought in [sought, Sought::typing(query, lang), Sought::parse(title, lang)] {
        let found = shelf.find(&sought);
        assert!(found.total() <= 1 && found.whole <= 1 && found.unknown.iter().all(|at| *at < sought.words.len()));
    }
});
