//! The shelf as a whole: whatever happened to it, it finds what stands on it now.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use text::Lang;

use crate::{Record, Shelf, Sought, Text};

fn record(id: &str, title: &str, lang: &str, text: &str) -> Record {
    Record {
        id: id.into(),
        kind: (title.len() % 3) as u8,
        paths: vec![Text { lang: String::new(), text: format!("/{id}") }],
        from: String::new(),
        sort_key: title.to_lowercase(),
        origin_lang: lang.into(),
        titles: vec![Text { lang: lang.into(), text: title.into() }],
        texts: vec![Text { lang: lang.into(), text: text.into() }],
        machine: Vec::new(),
        concepts: Vec::new(),
        names: vec!["Halle (Saale)".into()],
    }
}

fn filled(records: Vec<Record>) -> Shelf {
    Shelf::after(None, &BTreeSet::new(), records)
}

fn ids(shelf: &Shelf, query: &str, lang: Lang) -> Vec<String> {
    let found = shelf.find(&Sought::parse(query, lang));
    shelf.page(&found, None, 0, 100).iter().map(|record| record.id.clone()).collect()
}

#[test]
fn what_has_all_words_comes_before_what_has_some() {
    let shelf = filled(vec![
        record("both", "Chor", "de", "Wir singen in Erfurt am Freitag."),
        record("one", "Freitagsrunde", "de", "Wir singen."),
        record("none", "Schach", "de", "Wir spielen."),
    ]);
    let found = shelf.find(&Sought::parse("singen Erfurt", Lang::De));
    assert_eq!((found.whole, ids(&shelf, "singen Erfurt", Lang::De)), (1, vec!["both".into(), "one".into()]));
    assert!(shelf.find(&Sought::parse("Quittenmus", Lang::De)).unknown == [0]);
}

#[test]
fn a_word_may_be_written_apart_together_or_with_an_error() {
    let shelf = filled(vec![record("cafe", "Sprachcafé Hansestube", "de", ""), record("näh", "Nähstube", "de", "")]);
    for query in ["sprach cafe", "Sprachcafe", "Sprahccafé", "Sprachkafee", "sprachcafés"] {
        assert_eq!(ids(&shelf, query, Lang::De).first().map(String::as_str), Some("cafe"), "{query}");
    }
}

#[test]
fn a_theme_is_found_by_any_of_its_names_in_any_language() {
    let mut about = record("flat", "Schlüsselbund", "de", "Wir helfen.");
    about.concepts = vec!["housing".into()];
    let shelf = filled(vec![about, record("other", "Chor", "de", "Wir singen.")]);
    for (query, lang) in [("Wohnen", Lang::De), ("logement", Lang::Fr), ("жильё", Lang::Ru), ("housing", Lang::Vi)]
    {
        assert_eq!(ids(&shelf, query, lang), ["flat"], "{query}");
    }
}

#[test]
fn a_german_name_is_found_in_cyrillic_letters() {
    let shelf = filled(vec![record("w", "Orchester Weimar", "de", "")]);
    assert_eq!(ids(&shelf, "Веймар", Lang::Ru), ["w"]);
}

#[test]
fn what_is_for_later_is_found_on_its_day() {
    let shelf = filled(vec![Record { from: "2026-12-01".into(), ..record("soon", "Neuer Chor", "de", "Wir singen.") }]);
    for (today, hits) in [("2026-11-30", 0), ("2026-12-01", 1), ("", 1)] {
        for query in ["Chor", "Chor Quittenmus"] {
            assert_eq!(
                shelf.find(&Sought::parse(query, Lang::De).on(today.into())).total(),
                hits,
                "{query} on {today}"
            );
        }
    }
}

#[test]
fn a_query_of_a_million_letters_is_answered() {
    let shelf = filled(vec![record("a", "Brücke", "de", "Wir helfen.")]);
    for piece in ["brücke ", "ab", "\u{0}\u{202e}؟ ", "Ёлка نساء việt ", "𝔹"] {
        let query = piece.repeat(1_000_000 / piece.len());
        let sought = Sought::parse(&query, Lang::De);
        shelf.page(&shelf.find(&sought), None, 0, 10);
        shelf.alike(&query, "de", 3);
    }
}

/// A few words, so that records share some.
const WORDS: [&str; 8] = ["Garten", "Gärten", "Gemeinschaftsgarten", "Sport", "sportlich", "Brücke", "мост", "جسر"];

fn title() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 1..4).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn a_shelf_that_followed_changes_finds_like_one_that_was_filled_at_once(
        steps in prop::collection::vec((0..12usize, prop::option::of(title())), 1..40), query in title(),
    ) {
        let (mut followed, mut now) = (Shelf::default(), BTreeMap::new());
        for (id, title) in steps {
            let id = format!("r{id}");
            let came: Vec<Record> = title.iter().map(|title| record(&id, title, "de", title)).collect();
            match came.first() {
                Some(record) => drop(now.insert(id.clone(), record.clone())),
                None => drop(now.remove(&id)),
            }
            followed = Shelf::after(Some(&followed), &BTreeSet::from([id]), came);
        }
        let fresh = filled(now.values().cloned().collect());
        prop_assert_eq!(followed.len(), now.len());
        prop_assert_eq!(ids(&followed, &query, Lang::De), ids(&fresh, &query, Lang::De));
        for (id, record) in &now {
            prop_assert_eq!(followed.get(id).map(|known| &**known), Some(record));
        }
    }

    #[test]
    fn pages_hold_every_hit_once_in_one_order(count in 1..60usize, size in 1..20usize) {
        let records = (0..count).map(|n| record(&format!("r{n:02}"), WORDS[n % 3], "de", "Garten")).collect();
        let shelf = filled(records);
        let found = shelf.find(&Sought::parse("Garten", Lang::De));
        let whole = shelf.page(&found, None, 0, count);
        let leafed: Vec<_> = (0..=count / size).flat_map(|n| shelf.page(&found, None, n * size, size)).collect();
        prop_assert_eq!(found.total(), count);
        prop_assert_eq!(leafed, whole);
    }
}
