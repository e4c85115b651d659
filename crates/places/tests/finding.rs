//! What people type, and the place they mean.
#![allow(clippy::unwrap_used, missing_docs)]

use places::{Region, places};
use proptest::prelude::*;

fn found(text: &str) -> String {
    let place = places().find(text).unwrap_or_else(|| panic!("nothing found for {text:?}"));
    format!("{} {} {}", place.postcode, place.name, place.district)
}

#[test]
fn everybody_finds_the_halle_on_the_saale() {
    for text in [
        "06108 Halle (Saale)",
        "06108",
        "PLZ 06108",
        "D-06108 Halle",
        "6108 Halle",
        "Halle",
        "halle saale",
        "HALLE/S.",
        "Halle a. d. Saale",
        "Halle (Saale), Sachsen-Anhalt",
        "Stadt Halle",
        "Beispielstr. 12, 06108 Halle",
    ] {
        assert_eq!(found(text), "06108 Halle (Saale) 15002", "{text}");
    }
}

#[test]
fn words_after_a_name_choose_between_towns_that_share_it() {
    assert_eq!(found("Halle (Westfalen)"), "33790 Halle 05754");
    assert_eq!(found("Halle, NRW"), "33790 Halle 05754");
    assert_eq!(found("Frankfurt"), "60306 Frankfurt am Main 06412");
    assert_eq!(found("Frankfurt a.M."), "60306 Frankfurt am Main 06412");
    assert_eq!(found("Frankfurt/Oder"), "15230 Frankfurt (Oder) 12053");
    assert_eq!(found("Frankfurt (O.)"), "15230 Frankfurt (Oder) 12053");
    assert_eq!(found("Neustadt/Orla"), "07806 Neustadt an der Orla 16075");
}

#[test]
fn a_larger_town_wins_over_a_village_of_the_same_name() {
    assert_eq!(found("Eisenach"), "99817 Eisenach 16063");
    assert_eq!(found("Weimar"), "99423 Weimar 16055");
    assert_eq!(found("Mühlhausen"), "99974 Mühlhausen 16064");
    assert_eq!(found("Naumburg"), "06618 Naumburg 15084");
}

#[test]
fn a_place_at_home_wins_over_a_somewhat_larger_one_elsewhere() {
    let home = [Region::parse("DE-TH").unwrap()];
    assert_eq!(places().find_in("Neustadt", &home).unwrap().land, "DE-TH");
    assert_ne!(places().find("Neustadt").unwrap().land, "DE-TH");
    assert_eq!(places().find_in("Berlin", &home).unwrap().land, "DE-BE");
}

#[test]
fn umlauts_may_be_missing_or_spelled_out() {
    for text in ["Köthen", "Kothen", "Koethen", "KÖTHEN (Anhalt)", "ko\u{308}then"] {
        assert_eq!(found(text), "06366 Köthen 15082", "{text}");
    }
}

#[test]
fn an_umlaut_that_is_missing_on_purpose_is_respected() {
    assert_eq!(found("Münster"), "48143 Münster 05515");
    assert_eq!(found("Munster"), "29633 Munster 03358");
}

#[test]
fn titles_of_towns_may_be_there_or_not() {
    for text in ["Wittenberg", "Lutherstadt Wittenberg", "Wittenberg, Lutherstadt"] {
        assert_eq!(found(text), "06886 Lutherstadt Wittenberg 15091", "{text}");
    }
    assert_eq!(found("Landeshauptstadt Magdeburg"), found("Magdeburg"));
    assert_eq!(found("Hansestadt Stendal"), found("Stendal"));
}

#[test]
fn the_postcode_decides_when_the_name_says_something_else() {
    assert_eq!(found("39104 Erfurt"), "39104 Magdeburg 15003");
}

#[test]
fn of_the_villages_of_one_postcode_the_named_one_is_found() {
    let shared = places().by_postcode("01945");
    assert!(shared.len() > 2);
    for place in shared {
        assert_eq!(found(&format!("01945 {}", place.name)), format!("01945 {} {}", place.name, place.district));
    }
}

#[test]
fn what_is_no_place_finds_nothing() {
    for text in ["", "   ", "00000", "123456", "2024", "xyz", "e. V.", "Essen ist fertig für alle Kinder der Schule"] {
        assert_eq!(places().find(text), None, "{text:?}");
    }
}

#[test]
fn every_place_is_found_by_its_postcode_and_name() {
    for place in places().all() {
        let hit = places().find(&format!("{} {}", place.postcode, place.name)).unwrap();
        assert_eq!((hit.postcode, hit.name), (place.postcode, place.name));
    }
}

#[test]
fn every_name_alone_finds_a_place_that_begins_with_it() {
    for place in places().all() {
        let hit = places().find(place.name).unwrap_or_else(|| panic!("{} is not found", place.name));
        let last = |name: &str| name.split(['(', ',']).next().unwrap().trim().to_owned();
        assert!(
            last(place.name).contains(last(hit.name).split(' ').next().unwrap()),
            "{} gives {}",
            place.name,
            hit.name
        );
    }
}

#[test]
fn suggestions_put_larger_places_first_and_name_each_once() {
    let names = |text: &str| places().suggest(text, 3).iter().map(|place| place.name).collect::<Vec<_>>();
    assert_eq!(names("Mag"), ["Magdeburg", "Magstadt", "Magdala"]);
    assert_eq!(names("erf"), ["Erfurt", "Erftstadt", "Erfde"]);
    assert_eq!(names("koeth")[0], "Köthen");
    assert_eq!(names("halle s"), ["Halle (Saale)"]);
    assert!(places().suggest("", 5).is_empty());
}

#[test]
fn the_beginning_of_a_postcode_suggests_postcodes_in_order() {
    let codes = |text: &str| places().suggest(text, 3).iter().map(|place| place.postcode).collect::<Vec<_>>();
    assert_eq!(codes("0610"), ["06108"]);
    assert_eq!(codes("391"), ["39104", "39106", "39108"]);
    assert_eq!(places().suggest("01945 tet", 9).iter().map(|place| place.name).collect::<Vec<_>>(), ["Tettau"]);
    assert!(codes("99999").is_empty() && codes("123456").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_the_search(text in "\\PC{0,60}", limit in 0usize..20) {
        places().find(&text);
        prop_assert!(places().suggest(&text, limit).len() <= limit);
    }

    #[test]
    fn case_and_punctuation_do_not_matter(at in 0usize..16_000) {
        let place = &places().all()[at];
        let shouted = format!("  {}, {} ", place.name.to_uppercase().replace('(', "/").replace(')', " "), place.postcode);
        let hit = places().find(&shouted).unwrap();
        prop_assert_eq!(hit.postcode, place.postcode);
    }
}
