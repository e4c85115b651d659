//! The bundled data, regions and distances.
#![allow(clippy::unwrap_used, missing_docs)]

use places::{Region, distance_km, lands, places};
use proptest::prelude::*;

#[test]
fn every_row_of_the_bundled_files_is_read() {
    assert_eq!(places().all().len(), 16_235);
    assert_eq!(places().districts().len(), 400);
    assert_eq!(lands().len(), 16);
    assert_eq!(lands().iter().map(|land| places().districts_of(land.iso).len()).sum::<usize>(), 400);
}

#[test]
fn well_known_places_are_where_they_belong() {
    for (postcode, name, land, district) in [
        ("06108", "Halle (Saale)", "DE-ST", "15002"),
        ("39104", "Magdeburg", "DE-ST", "15003"),
        ("06844", "Dessau", "DE-ST", "15001"),
        ("99084", "Erfurt", "DE-TH", "16051"),
        ("07743", "Jena", "DE-TH", "16053"),
        ("99817", "Eisenach", "DE-TH", "16063"),
        ("12105", "Berlin", "DE-BE", "11000"),
    ] {
        let place = places().by_postcode(postcode)[0];
        assert_eq!((place.name, place.land, place.district), (name, land, district));
        assert_eq!(places().district_at(place.position()).unwrap().ags, district, "{name}");
    }
}

#[test]
fn every_place_belongs_to_a_district_and_nearly_all_lie_in_it() {
    let mut far = 0;
    for place in places().all() {
        let district = places().district(place.district).unwrap();
        assert_eq!(district.land, place.land);
        // A postcode that spans a border has its middle on one side only.
        far += usize::from(!district.contains(place.position()));
    }
    assert!(far * 40 < places().all().len(), "{far} places lie outside of their district");
}

#[test]
fn names_carry_no_stray_signs() {
    for place in places().all() {
        assert_eq!(place.name, place.name.trim());
        assert!(!place.name.is_empty() && !place.name.contains(['"', '„', '“', '\'']), "{}", place.name);
        assert!(place.postcode.len() == 5 && place.postcode.bytes().all(|byte| byte.is_ascii_digit()));
    }
}

#[test]
fn an_unknown_postcode_has_no_places() {
    for postcode in ["", "00000", "0610", "06108 ", "０６１０８", "99999"] {
        assert!(places().by_postcode(postcode).is_empty(), "{postcode:?}");
    }
}

#[test]
fn a_landkreis_is_told_from_the_town_of_the_same_name() {
    let name = |ags: &str| places().district(ags).unwrap().name.as_str();
    assert_eq!(name("15090"), "Landkreis Stendal");
    assert_eq!(name("15084"), "Burgenlandkreis");
    assert_eq!(name("03404"), "Osnabrück");
    assert_eq!(name("03459"), "Landkreis Osnabrück");
    assert_eq!(name("01054"), "Kreis Nordfriesland");
    assert_eq!(name("03241"), "Region Hannover");
    let mut names: Vec<_> = places().districts().iter().map(|district| &district.name).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 400);
}

#[test]
fn eisenach_is_part_of_the_wartburgkreis() {
    assert_eq!(places().district("16056").unwrap().ags, "16063");
    assert_eq!(Region::parse("16056"), Region::parse("16063"));
    let eisenach = places().find("Eisenach").unwrap();
    assert!(places().district("16063").unwrap().contains(eisenach.position()));
    assert_eq!(places().district("16063").unwrap().rings.len(), 1, "the old border is gone");
}

#[test]
fn a_region_contains_its_places_and_covers_its_parts() {
    let region = |code| Region::parse(code).unwrap();
    let halle = places().find("06108 Halle (Saale)").unwrap();
    for code in ["DE", "de-st", " 15002 "] {
        assert!(region(code).contains(halle), "{code}");
    }
    for code in ["DE-TH", "15003", "15088"] {
        assert!(!region(code).contains(halle), "{code}");
    }
    assert!(region("DE").covers(&region("DE-ST")) && !region("DE-ST").covers(&region("DE")));
    assert!(region("DE-ST").covers(&region("15002")) && !region("15002").covers(&region("DE-ST")));
    assert!(!region("DE-TH").covers(&region("15002")) && !region("DE-TH").covers(&region("DE-ST")));
    assert_eq!(region("DE").name(), "Deutschland");
    assert_eq!(region("DE-TH").name(), "Thüringen");
    assert_eq!(region("15002").name(), "Halle (Saale)");
}

#[test]
fn what_is_no_region_is_refused() {
    for text in ["", "EU", "DE-", "DE-XX", "AT-9", "15", "1500", "150020", "06108", "Halle"] {
        assert_eq!(Region::parse(text), None, "{text:?}");
    }
}

#[test]
fn distances_are_those_of_the_crow() {
    let at = |name: &str| places().find(name).unwrap().position();
    let near = |a: &str, b: &str, km: f64| assert!((distance_km(at(a), at(b)) - km).abs() < 5.0, "{a}–{b}");
    near("06108", "39104", 74.0);
    near("99084", "07743", 39.0);
    near("10117", "80331", 504.0);
}

fn codes() -> Vec<&'static str> {
    let lands = lands().iter().map(|land| land.iso);
    lands.chain(places().districts().iter().map(|district| district.ags)).chain(["DE"]).collect()
}

#[test]
fn every_region_reads_what_it_writes() {
    for code in codes() {
        let region = Region::parse(code).unwrap();
        assert_eq!(region.to_string(), code);
        assert!(!region.name().is_empty() && region.covers(&region));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_the_reading_of_regions(text in "\\PC{0,12}|(DE|de|[0-9]{1,6})[-A-Za-z]{0,4}") {
        if let Some(region) = Region::parse(&text) {
            prop_assert_eq!(Region::parse(region.code()), Some(region));
        }
    }

    #[test]
    fn covering_agrees_with_containing(a in 0usize..417, b in 0usize..417, at in 0usize..16_235) {
        let (outer, inner) = (Region::parse(codes()[a]).unwrap(), Region::parse(codes()[b]).unwrap());
        let place = &places().all()[at];
        prop_assert!(!(outer.covers(&inner) && inner.contains(place)) || outer.contains(place));
    }

    #[test]
    fn distance_is_symmetric_and_never_negative(
        a in (-90.0..90.0, -180.0..180.0), b in (-90.0..90.0, -180.0..180.0),
    ) {
        prop_assert!(distance_km(a, b) >= 0.0 && distance_km(a, b) < 20_020.0);
        prop_assert!((distance_km(a, b) - distance_km(b, a)).abs() < 1e-6);
        prop_assert_eq!(distance_km(a, a), 0.0);
    }
}
