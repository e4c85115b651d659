//! The table of themes and target groups is sound, and sentences reach it.

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use text::{ConceptKind, Lang, Vocabulary, fold, stop_word, vocabulary, words};

fn ids(sentence: &str, lang: Option<Lang>) -> Vec<&'static str> {
    let found = vocabulary().find(sentence, lang);
    found.iter().map(|f| vocabulary().concepts()[f.concept].id).collect()
}

fn weight(sentence: &str, lang: Option<Lang>, id: &str) -> f32 {
    let concept = vocabulary().index(id).expect("a known concept");
    let found = vocabulary().find(sentence, lang);
    found.iter().find(|f| f.concept == concept).map_or(0.0, |f| f.weight)
}

#[test]
fn every_concept_has_a_name_in_every_language() {
    let all = vocabulary().concepts();
    assert!((70..=100).contains(&all.len()), "{}", all.len());
    for concept in all {
        for lang in Lang::ALL {
            assert!(!concept.terms(lang).is_empty(), "{} {lang:?}", concept.id);
            assert_eq!(concept.label(lang), concept.terms(lang)[0]);
        }
    }
}

#[test]
fn no_name_means_two_things_of_one_kind() {
    let mut owners: BTreeMap<(ConceptKind, Lang, String), BTreeSet<&str>> = BTreeMap::new();
    for concept in vocabulary().concepts() {
        for lang in Lang::ALL {
            for term in concept.terms(lang) {
                // Vietnamese tells words apart by marks that folding drops.
                let name = if lang == Lang::Vi { term.to_lowercase() } else { words(term).join(" ") };
                owners.entry((concept.kind, lang, name)).or_default().insert(concept.id);
            }
        }
    }
    let shared: Vec<_> = owners.iter().filter(|(_, ids)| ids.len() > 1).collect();
    assert!(shared.is_empty(), "{shared:#?}");
}

#[test]
fn every_name_finds_its_concept() {
    let mut lost = Vec::new();
    for (place, concept) in vocabulary().concepts().iter().enumerate() {
        for lang in Lang::ALL {
            for term in concept.terms(lang) {
                let found = vocabulary().find(term, Some(lang));
                // A stop word says nothing alone: Polish `mamy` is mostly "we have".
                if !stop_word(&fold(term), lang) && !found.iter().any(|f| f.concept == place) {
                    lost.push((concept.id, lang, term));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_sentence_in_each_language_reaches_its_themes() {
    for (lang, sentence, expected) in [
        (
            Lang::De,
            "Wir bieten Deutschkurse für geflüchtete Frauen und ihre Kinder an.",
            &["language-learning", "women", "children"][..],
        ),
        (Lang::En, "We teach German to refugee women and help their children with homework.", &["women", "children"]),
        (
            Lang::Fr,
            "Cours de langue et théâtre pour les jeunes réfugiés.",
            &["language-learning", "theatre", "refugees"],
        ),
        (Lang::Ru, "Мы проводим языковые курсы для женщин и детей.", &["language-learning", "women", "children"]),
        (Lang::Ar, "نقدم دورات اللغة للنساء والأطفال", &["language-learning", "women", "children"]),
        (Lang::Es, "Ofrecemos clases de alemán y teatro para mujeres.", &["language-learning", "theatre", "women"]),
        (
            Lang::Pl,
            "Prowadzimy kurs języka i teatr dla kobiet i dzieci.",
            &["language-learning", "theatre", "women", "children"],
        ),
        (Lang::Vi, "Chúng tôi mở lớp tiếng Đức cho phụ nữ và trẻ em.", &["language-learning", "women", "children"]),
    ] {
        for given in [Some(lang), None] {
            let found = ids(sentence, given);
            for id in expected {
                assert!(found.contains(id), "{id} missing in {found:?} for {sentence}");
            }
        }
    }
}

#[test]
fn a_german_word_in_an_arabic_sentence_counts() {
    let sentence = "نبحث عن دعم من أجل Sprachkurs في المدينة";
    let found = weight(sentence, Some(Lang::Ar), "language-learning");
    assert!(found > 0.0 && found < 1.0, "{found}");
}

#[test]
fn spelling_without_umlauts_and_inflection_do_not_hide_a_theme() {
    for sentence in ["Sprachförderung", "Sprachfoerderung", "sprachforderung", "der Sprachförderungen"] {
        assert!(ids(sentence, Some(Lang::De)).contains(&"language-learning"), "{sentence}");
    }
}

#[test]
fn a_part_of_a_compound_counts_less_than_the_word() {
    let whole = weight("Theater", Some(Lang::De), "theatre");
    let part = weight("Seniorentheater", Some(Lang::De), "theatre");
    assert!(whole == 1.0 && part > 0.0 && part < whole, "{whole} {part}");
}

#[test]
fn the_language_of_the_sentence_counts_most() {
    let own = weight("Ehrenamt", Some(Lang::De), "volunteering");
    let other = weight("Ehrenamt", Some(Lang::Vi), "volunteering");
    assert!(own > other && other > 0.0, "{own} {other}");
}

#[test]
fn stop_words_between_the_words_of_a_name_do_not_hide_it() {
    assert!(ids("clases para aprender el alemán", Some(Lang::Es)).contains(&"language-learning"));
    assert!(ids("кафе открыто для всех", Some(Lang::Ru)).contains(&"general-public"));
}

#[test]
fn vietnamese_marks_tell_words_apart_where_they_are_written() {
    // `trễ em` is "late, my dear", `trẻ em` is "children".
    assert!(ids("Tôi không đến trễ em nhé", Some(Lang::Vi)).is_empty());
    assert_eq!(ids("Tôi dạy trẻ em nhé", Some(Lang::Vi))[..], ["children"]);
    assert!(ids("lop tieng duc cho phu nu", Some(Lang::Vi)).contains(&"women"));
}

#[test]
fn an_everyday_sentence_means_no_theme() {
    for sentence in [
        "Das ist gut.",
        "Damit kommen wir weiter.",
        "Para nosotros es mejor.",
        "Please call me back.",
        "",
        "Vielen Dank!",
    ] {
        assert_eq!(ids(sentence, None), [""; 0], "{sentence}");
    }
}

#[test]
fn a_broken_table_names_its_line() {
    let broken = |table: &'static str| Vocabulary::parse(table).err().unwrap_or_default();
    assert!(broken("kind\tconcept\n").contains("line 1"));
    assert!(broken("kind\tconcept\tlang\tterm\ntheme\ta\tde\n").contains("line 2"));
    assert!(broken("kind\tconcept\tlang\tterm\ntheme\ta\txx\tA\n").contains("language"));
    assert!(broken("kind\tconcept\tlang\tterm\ntheme\ta\tde\tAbc\ntarget\ta\ten\tAbc\n").contains("line 3"));
    assert!(broken("kind\tconcept\tlang\tterm\ntheme\ta\tde\t?!\n").contains("no word"));
}

#[test]
fn concepts_are_found_by_id() {
    let place = vocabulary().index("education").expect("education");
    assert_eq!(vocabulary().concepts()[place].id, "education");
    assert!(vocabulary().get("no-such-theme").is_none());
}

proptest! {
    #[test]
    fn finding_is_deterministic_and_weights_stay_in_range(
        noise in "\\PC{0,20}",
        picks in proptest::collection::vec(0usize..80, 0..4),
    ) {
        let all = vocabulary().concepts();
        let mut sentence = noise;
        for pick in picks {
            sentence.push(' ');
            sentence.push_str(all[pick % all.len()].label(Lang::ALL[pick % 8]));
        }
        let once = vocabulary().find(&sentence, None);
        prop_assert_eq!(&once, &vocabulary().find(&sentence, None));
        for found in &once {
            prop_assert!(found.weight > 0.0 && found.weight <= 1.0);
            prop_assert!(!fold(&found.term).is_empty());
        }
    }
}
