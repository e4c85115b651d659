//! What people type finds what others wrote.

use proptest::prelude::*;
use std::collections::HashSet;
use text::{Lang, fold, similar, terms, words};

/// Whether a query of one word finds a text: by a common term, by the
/// beginning of a word, or by likeness to a word (a typing error).
fn finds(query: &str, lang: Lang, text: &str, written: Lang) -> bool {
    let indexed: HashSet<String> = terms(text, Some(written)).into_iter().map(|t| t.text).collect();
    let query_terms = terms(query, Some(lang));
    query_terms.iter().any(|term| indexed.contains(&term.text))
        || words(text).iter().any(|word| word.starts_with(&fold(query)))
        || words(text).iter().any(|word| similar(word, query) > 0.6)
}

#[test]
fn the_spellings_that_stock_tokenizers_miss_are_found() {
    use Lang::*;
    for (query, lang, text, written) in [
        ("اطفال", Ar, "أطفال", Ar),
        ("الى", Ar, "إلي", Ar),
        ("جمعيه", Ar, "جمعية", Ar),
        ("جمعية", Ar, "الجَمْعِيَّة الثقافية", Ar),
        ("الجمعيات", Ar, "جمعية", Ar),
        ("مـــدرسة", Ar, "مدرسة", Ar),
        ("duong", Vi, "Đường phố", Vi),
        ("tre em", Vi, "trẻ em", Vi),
        ("елка", Ru, "Ёлка для детей", Ru),
        ("lodz", Pl, "Stowarzyszenie w Łódź", Pl),
        ("Organisation", De, "Netz der Migrantenorganisationen", De),
        ("Organisation", Ar, "Netz der Migrantenorganisationen", De),
        ("strasse", De, "Lange Straße 5", De),
        ("foerdermittel", De, "Fördermittel", De),
        ("fordermittel", De, "Foerdermittel", De),
        ("oeuvre", Fr, "Chef-d’œuvre", Fr),
        ("stiftng", De, "Stiftung", De),
    ] {
        assert!(finds(query, lang, text, written), "{query} in {text}");
    }
}

#[test]
fn harakat_do_not_hide_a_word() {
    assert_eq!(fold("تَعْلِيمٌ"), "تعليم");
}

#[test]
fn hamza_ya_and_ta_marbuta_have_one_spelling() {
    assert_eq!(fold("أإآٱ ى ة ؤ ئ"), "اااا ي ه و ي");
}

#[test]
fn arabic_digits_become_ascii() {
    assert_eq!(fold("١٢٣ ۴۵۶ 789"), "123 456 789");
}

#[test]
fn letters_beyond_accents_become_plain() {
    assert_eq!(
        fold("Đường Łódź Straße ẞ œuvre Æsop Øre ı İ ёж ﬁn"),
        "duong lodz strasse ss oeuvre aesop ore i i еж fin"
    );
}

#[test]
fn the_three_spellings_of_an_umlaut_meet_each_other() {
    let spellings = ["Fördermittel", "Foerdermittel", "Fordermittel"];
    for a in spellings {
        for b in spellings {
            let index: HashSet<String> = terms(a, Some(Lang::De)).into_iter().map(|t| t.text).collect();
            assert!(terms(b, Some(Lang::De)).iter().any(|t| index.contains(&t.text)), "{a} {b}");
        }
    }
}

#[test]
fn apostrophes_and_full_stops_separate_words() {
    assert_eq!(words("L’association d'œuvres, e.V. in Köln-Kalk"), ["association", "oeuvres", "in", "koln", "kalk"]);
}

#[test]
fn invisible_characters_do_not_split_a_word() {
    assert_eq!(words("För\u{ad}der\u{200b}mittel"), ["fordermittel"]);
}

#[test]
fn other_scripts_are_cut_sensibly() {
    assert_eq!(words("移民協会 सहायता"), ["移", "民", "協", "会", "सहायता"]);
}

#[test]
fn every_single_character_folds_once_and_for_all() {
    for c in (0..=0x10ffff).filter_map(char::from_u32) {
        let once = fold(&c.to_string());
        assert_eq!(fold(&once), once, "U+{:04X}", u32::from(c));
    }
}

#[test]
fn a_megabyte_folds_to_a_fixed_point() {
    for piece in ["Straße ", "a\u{308}\u{301}", "\u{316}\u{300}", "جَمْعِيَّة ", "ﷺ"] {
        let long = piece.repeat(1_000_000 / piece.len());
        let once = fold(&long);
        assert_eq!(fold(&once), once);
    }
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn marks_and_joiners_in_any_order_fold_for_good(text in "[a-zÄöüéđłاأيىةـ\u{300}\u{308}\u{316}\u{93c}\u{94d}\u{3099}\u{200d}\u{ad}\u{fe71}\u{301}か한]{0,30}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn words_are_lower_case_and_without_spaces(text in any::<String>()) {
        for word in words(&text) {
            prop_assert!(!word.is_empty());
            prop_assert!(!word.contains(char::is_whitespace));
            prop_assert_eq!(word.to_lowercase(), word);
        }
    }

    #[test]
    fn every_word_is_a_term_at_its_position(text in "[A-Za-zäöüßéłأبةёй 0-9'.-]{0,60}") {
        let found = terms(&text, None);
        for (position, word) in words(&text).into_iter().enumerate() {
            prop_assert!(found.iter().any(|t| t.position == position && t.text == word));
        }
    }
}
