//! What a profile is, and is not.

use fields::Fields;
use proptest::prelude::*;

use super::{association, parse, world};
use crate::organisations::pages::code_keys;
use crate::organisations::{Profile, TEXT_LANGS, probable_duplicate, slug_of};
use crate::texts::tr;

#[test]
fn the_demo_world_reads_and_writes_without_loss() {
    let world = world();
    assert_eq!(world.len(), 200);
    for profile in &world {
        assert_eq!(&parse(&profile.fields()), profile);
        assert!(profile.region.is_some() && profile.ags.is_some() && profile.lat.is_some(), "{}", profile.name);
    }
}

#[test]
fn the_postcode_says_where_an_organisation_is() {
    let halle = parse(&Fields::parse("kind=association&name=A&postcode=06108&place=Halle&region=DE-BY&ags=09162"));
    assert_eq!((halle.place.as_deref(), halle.region.as_deref()), (Some("Halle (Saale)"), Some("DE-ST")));
    assert_eq!(halle.ags.as_deref(), Some("15002"));
    let stated = parse(&Fields::parse("kind=association&name=A&region=de-th&lat=50.9&lon=11"));
    assert_eq!((stated.region.as_deref(), stated.lat), (Some("DE-TH"), Some(50.9)));
}

#[test]
fn every_wrong_field_is_named() {
    let fields = Fields::parse(
        "kind=club&founded=3000&postcode=1234&purposes=28;x&languages=german&themes=women&region=XX&legal_form=gbr",
    );
    let refused = Profile::parse(&fields, &|_| false).expect_err("refused");
    let mut names: Vec<_> = refused.iter().map(|refusal| refusal.field.as_str()).collect();
    names.dedup();
    let want = ["kind", "postcode", "region", "name", "legal_form", "purposes", "founded", "languages", "themes"];
    assert_eq!(names, want);
    let foreign = Profile::parse(&Fields::parse("kind=association&name=A&networks=theirs"), &|_| false);
    assert_eq!(foreign.expect_err("refused")[0].field, "networks");
}

#[test]
fn a_reader_gets_her_own_language_first_and_then_the_origin() {
    let mut p =
        parse(&Fields::parse("kind=association&name=A&origin_lang=vi&summary_vi=V&summary_de=D&description_pl=P"));
    assert_eq!(p.summary_for("vi"), Some(("vi", "V")));
    assert_eq!(p.summary_for("de-x-plain"), Some(("de", "D")));
    assert_eq!(p.summary_for("fr"), Some(("vi", "V")));
    assert_eq!(p.description_for("vi"), Some(("pl", "P")));
    assert_eq!(p.text_for("pl").map(|(lang, _)| lang), Some("pl"));
    p.texts.clear();
    assert_eq!(p.text_for("de"), None);
}

#[test]
fn the_same_name_in_the_same_place_is_probably_the_same() {
    let a = association("a", "Brücke der Kulturen Halle e. V.", "06108");
    let b = association("b", "Bruecke der Kulturen Halle eV", "06114");
    let far = association("c", "Brücke der Kulturen Halle e. V.", "99084");
    let other = association("d", "Sportfreunde Halle", "06108");
    assert!(probable_duplicate(a.located(), association("x", "Brücke der Kulturen, Halle", "06108").located()));
    assert!(probable_duplicate(a.located(), b.located()), "near by, in another spelling");
    assert!(!probable_duplicate(a.located(), far.located()) && !probable_duplicate(a.located(), other.located()));
}

#[test]
fn an_address_is_short_and_never_one_of_our_own_pages() {
    assert_eq!(slug_of("Brücke der Kulturen Halle e. V."), "brucke-der-kulturen-halle-e-v");
    assert_eq!(slug_of("Import"), "import-organisation");
    assert_eq!(slug_of("Мост"), "organisation");
}

#[test]
fn every_word_that_a_code_chooses_exists_in_every_locale() {
    for locale in web::Locale::ALL {
        let missing: Vec<String> = code_keys().into_iter().filter(|key| !tr(locale).has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", locale.code());
    }
}

proptest! {
    #[test]
    fn what_was_read_is_written_and_read_alike(
        name in "[\\PC]{1,60}",
        place in "[a-zäöü ]{0,12}",
        postcode in prop_oneof![Just(String::new()), "[0-9]{5}", Just("39104".to_owned())],
        at in proptest::option::of((-90.0..90.0f64, -180.0..180.0f64)),
        purposes in proptest::collection::vec(1..28u8, 0..5),
        languages in proptest::collection::vec("[a-zA-Z]{2,3}(-[a-z0-9]{2,8})?", 0..4),
        texts in proptest::collection::vec((0..9usize, ".{0,40}", "[\\PC\n]{0,80}"), 0..4),
        url in proptest::option::of("[a-z]{1,9}\\.example"),
    ) {
        let mut fields = Fields::default();
        for (key, value) in [("kind", "foundation"), ("name", &name), ("place", &place), ("postcode", &postcode)] {
            fields.push(key, value);
        }
        if let Some((lat, lon)) = at {
            fields.push("lat", lat.to_string());
            fields.push("lon", lon.to_string());
        }
        fields.push("website", url.unwrap_or_default());
        purposes.iter().for_each(|number| fields.push("purposes", number.to_string()));
        languages.iter().for_each(|tag| fields.push("languages", tag.clone()));
        for (lang, summary, description) in texts {
            fields.push(format!("summary_{}", TEXT_LANGS[lang]), summary);
            fields.push(format!("description_{}", TEXT_LANGS[lang]), description);
        }
        if let Ok(profile) = Profile::parse(&fields, &|_| true) {
            prop_assert_eq!(Profile::parse(&profile.fields(), &|_| true), Ok(profile));
        }
    }

    #[test]
    fn an_address_is_always_plain(name in ".{0,120}") {
        let slug = slug_of(&name);
        prop_assert!(!slug.is_empty() && slug.len() <= 60 + 13);
        prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", slug);
        prop_assert_eq!(slug_of(&slug), slug);
    }
}
