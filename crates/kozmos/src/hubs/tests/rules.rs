//! Rules of what is typed.

use fields::Fields;

use crate::hubs::editing::{Card, replaced, rows};
use crate::hubs::{Facts, Network};

fn demo() -> Facts {
    toml::from_str(include_str!("../../../demo/hub.toml")).expect("the demo hub is readable")
}

/// The form of the demo with other values.
fn typed(values: &[(&str, &str)]) -> Fields {
    let mut fields = demo().card().fields();
    fields.0.retain(|(name, _)| !values.iter().any(|(given, _)| given == name));
    values.iter().for_each(|(name, value)| fields.push(*name, *value));
    fields
}

fn refused(values: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    let refusals = Card::parse(&typed(values)).expect_err("refused");
    refusals.into_iter().map(|refusal| (refusal.field, refusal.reason)).collect()
}

#[test]
fn facts_are_read_as_they_were_written() {
    let mut card = Card::parse(&typed(&[])).unwrap();
    assert!(card.networks.iter().all(|network| network.slug.is_empty()), "a form knows no slugs");
    card.settle(&demo().networks, "DE-ST");
    assert_eq!(card, demo().card());
}

#[test]
fn every_wrong_fact_is_named_at_its_own_field() {
    for (field, value, reason) in [
        ("name", "", "missing"),
        ("name", "x".repeat(81).as_str(), "too-long"),
        ("ends_on", "2021-09-30", "ends-before-it-begins"),
        ("starts_on", "gestern", "not-a-date"),
        ("email", "", "missing"),
        ("email", "kontakt", "not-an-email"),
        ("phone", "abc", "not-a-phone"),
        ("address", "", "missing"),
        ("network_address_1", "http://lamsa.example", "not-https"),
        ("network_address_2", "javascript:alert(1)", "not-an-address"),
        ("network_name_2", "", "missing"),
        ("link_address_1", "", "missing"),
        ("initiative", "x".repeat(121).as_str(), "too-long"),
    ] {
        assert_eq!(refused(&[(field, value)]), [(field.to_owned(), reason)], "{field}: {value}");
    }
    assert_eq!(refused(&[("name", ""), ("address", "")]).len(), 2, "all at once");
}

#[test]
fn a_row_that_is_empty_is_none_and_a_bare_host_means_https() {
    let empty = [("network_name_1", ""), ("network_address_1", ""), ("link_address_2", "videos.example/c/k")];
    let card = Card::parse(&typed(&empty)).unwrap();
    assert_eq!(card.networks.len(), 1);
    assert_eq!(card.links[1].url, "https://videos.example/c/k");
    assert_eq!(rows(&typed(&[("network_name_9", "A")]), "network"), 10, "what was typed is never hidden");
}

#[test]
fn associations_keep_their_network_when_it_changes_its_name_site_or_place() {
    let known = demo().networks;
    let settled = |values: &[(&str, &str)]| {
        let mut card = Card::parse(&typed(values)).unwrap();
        card.settle(&known, "DE-SN");
        card.networks.into_iter().map(|Network { slug, land, .. }| (slug, land)).collect::<Vec<_>>()
    };
    let pair = |slug: &str, land: &str| (slug.to_owned(), land.to_owned());
    let (lamsa, migranetz) = (pair("lamsa", "DE-ST"), pair("migranetz", "DE-TH"));
    let renamed = [("network_name_1", "LAMSA e. V."), ("network_address_2", "neu.example")];
    assert_eq!(settled(&renamed), [lamsa.clone(), migranetz.clone()]);
    let swapped = [
        ("network_name_1", known[1].name.as_str()),
        ("network_address_1", &known[1].website),
        ("network_name_2", &known[0].name),
        ("network_address_2", &known[0].website),
    ];
    assert_eq!(settled(&swapped), [migranetz, lamsa.clone()]);
    let other = [("network_name_2", "Lamsa"), ("network_address_2", "sachsen.example")];
    assert_eq!(settled(&other), [lamsa, pair("lamsa-2", "DE-SN")], "another network takes nobody's members");
}

#[test]
fn what_a_file_replaces_is_told_and_nothing_else() {
    let (mut stored, mut file) = (demo(), demo());
    assert!(replaced(&stored, &file).is_empty());
    stored.texts.get_mut("vi").unwrap().lead = "Xin chào".into();
    stored.initiative = "Rückenwind".into();
    stored.ends_on = None;
    file.texts.remove("pl");
    let told = replaced(&stored, &file);
    let names: Vec<&str> = told.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["initiative", "long_name (pl)", "lead (pl)", "about (pl)", "background (pl)", "lead (vi)"]);
    assert_eq!((told[0].1.as_str(), told[0].2.as_str()), ("Rückenwind", "Aufwind"));
}
