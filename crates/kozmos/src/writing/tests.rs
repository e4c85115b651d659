//! Rules of addresses and languages.

use std::collections::BTreeMap;

use super::{slug, text_for};

#[test]
fn a_title_becomes_an_address_of_plain_letters() {
    assert_eq!(slug("Brücke e. V. – Neues aus Halle!"), "brucke-e-v-neues-aus-halle");
    assert_eq!(slug("new"), "", "a word that pages use themselves");
    assert_eq!(slug("أخبار"), "");
    assert!(slug(&"sehr lang ".repeat(40)).len() <= 61);
}

#[test]
fn a_text_is_found_in_the_nearest_language() {
    let texts: BTreeMap<String, i32> = [("de", 1), ("fr", 2)].map(|(lang, n)| (lang.to_owned(), n)).into();
    assert_eq!(text_for(&texts, "de-x-plain", "fr"), Some(("de", &1)));
    assert_eq!(text_for(&texts, "vi", "fr"), Some(("fr", &2)));
    assert_eq!(text_for(&texts, "vi", "pl"), Some(("de", &1)));
    assert_eq!(text_for(&BTreeMap::<String, i32>::new(), "vi", "pl"), None);
}
