//! What programmes of one funder, and programmes in one field, tell of each other; and what sums tell.

use ranking::{Ask, Candidate, Config, FeatureId, Grant, Model, Options, Place, Suggestion};

fn candidate(id: &str, funder: &str, field: &str) -> Candidate {
    Candidate { id: id.into(), funder: funder.into(), field: field.into(), ..Candidate::default() }
}

/// Two districts with a programme for culture and one for sport each; the second district has given nothing to culture.
fn districts() -> (Vec<Candidate>, Vec<Grant>) {
    let candidates = vec![
        candidate("north-culture", "north", "Culture"),
        candidate("north-sport", "north", "Sport"),
        candidate("south-culture", "south", "Culture"),
        candidate("south-sport", "south", "Sport"),
    ];
    let grant = |candidate, recipient: &str, text: &str, cell| Grant {
        candidate,
        recipient: recipient.into(),
        text: text.into(),
        place: Place::read(cell),
        year: 2024,
        ..Grant::default()
    };
    let history = vec![
        grant(0, "r1", "Konzert mit Chor", "10115 Berlin"),
        grant(0, "r2", "Chor und Orchester", "10115 Berlin"),
        grant(1, "r3", "Fußball für Mädchen", "10115 Berlin"),
        grant(3, "r4", "Turnen und Fußball", "12043 Berlin"),
    ];
    (candidates, history)
}

fn rank(ask: &Ask) -> Vec<Suggestion> {
    let (candidates, history) = districts();
    let model = Model::build(&candidates, &history, &Config::default()).expect("usable input");
    model.rank(ask, &Options::default()).expect("usable ask")
}

fn points(ranked: &[Suggestion], candidate: usize, feature: FeatureId) -> f64 {
    let found = ranked.iter().find(|s| s.candidate == candidate).expect("ranked");
    found.contributions.iter().filter(|c| c.feature == feature).map(|c| c.points).sum()
}

#[test]
fn a_programme_without_grants_speaks_through_the_others_in_its_field() {
    let ranked = rank(&Ask { text: "Chor der Kulturen".into(), ..Ask::default() });
    assert!(points(&ranked, 2, FeatureId::SameField) > 0.0);
    assert_eq!(points(&ranked, 2, FeatureId::SameField), points(&ranked, 0, FeatureId::SameField));
    assert!(points(&ranked, 2, FeatureId::SameField) > points(&ranked, 3, FeatureId::SameField));
}

#[test]
fn the_place_of_a_funder_speaks_for_all_its_programmes() {
    let ranked = rank(&Ask { place: Place::read("12043 Berlin"), ..Ask::default() });
    assert_eq!(points(&ranked, 2, FeatureId::FunderRegion), points(&ranked, 3, FeatureId::FunderRegion));
    assert!(points(&ranked, 2, FeatureId::FunderRegion) > points(&ranked, 0, FeatureId::FunderRegion));
    assert_eq!(ranked[1].candidate, 2, "after the one that gave there itself");
}

#[test]
fn who_got_money_in_a_field_is_known_in_it_elsewhere() {
    let ranked = rank(&Ask { recipient: Some("r3".into()), ..Ask::default() });
    assert!(points(&ranked, 3, FeatureId::KnownField) > 0.0);
    assert_eq!(points(&ranked, 2, FeatureId::KnownField), 0.0);
    assert!(points(&ranked, 0, FeatureId::KnownFunder) > 0.0);
}

#[test]
fn a_sum_that_was_often_given_speaks_and_one_nearby_does_not() {
    let (candidates, mut history) = districts();
    history.iter_mut().for_each(|grant| grant.amount = Some(if grant.candidate == 0 { 1511.0 } else { 1600.0 }));
    let model = Model::build(&candidates, &history, &Config::default()).expect("usable input");
    let ask = Ask { amount: Some(1498.0), ..Ask::default() };
    let ranked = model.rank(&ask, &Options::default()).expect("usable ask");
    assert!(points(&ranked, 0, FeatureId::UsualSum) > 0.0, "1.5 thousand both");
    assert_eq!(points(&ranked, 1, FeatureId::UsualSum), 0.0);
}

#[test]
fn a_recorded_grant_makes_its_words_tell() {
    let (candidates, history) = districts();
    let mut model = Model::build(&candidates, &history, &Config::default()).expect("usable input");
    let ask = Ask { text: "Chor".into(), ..Ask::default() };
    let told =
        |model: &Model| points(&model.rank(&ask, &Options::default()).expect("usable"), 2, FeatureId::TellingWords);
    let before = told(&model);
    model
        .record(&Grant { candidate: 2, recipient: "r9".into(), text: "Chor".into(), ..Grant::default() })
        .expect("usable");
    assert!(told(&model) > before);
}
