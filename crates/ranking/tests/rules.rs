//! The rules of the matcher, as sentences.

use ranking::{
    Amounts, Ask, Candidate, Concept, Config, Error, FeatureId, Grant, Lang, Model, Openness, Options, Place,
    Suggestion,
};

fn candidate(id: &str) -> Candidate {
    Candidate { id: id.into(), ..Candidate::default() }
}

fn grant(candidate: usize, recipient: &str, text: &str) -> Grant {
    Grant { candidate, recipient: recipient.into(), text: text.into(), year: 2024, ..Grant::default() }
}

fn ask(text: &str) -> Ask {
    Ask { text: text.into(), ..Ask::default() }
}

fn rank(candidates: &[Candidate], history: &[Grant], ask: &Ask) -> Vec<Suggestion> {
    let model = Model::build(candidates, history, &Config::default()).expect("usable input");
    model.rank(ask, &Options::default()).expect("usable ask")
}

fn order<'c>(candidates: &'c [Candidate], ranked: &[Suggestion]) -> Vec<&'c str> {
    ranked.iter().map(|s| candidates[s.candidate].id.as_str()).collect()
}

fn points(suggestion: &Suggestion, feature: FeatureId) -> f64 {
    suggestion.contributions.iter().filter(|c| c.feature == feature).map(|c| c.points).sum()
}

fn point_of(ranked: &[Suggestion], candidate: usize, feature: FeatureId) -> f64 {
    points(ranked.iter().find(|s| s.candidate == candidate).expect("ranked"), feature)
}

fn dance_and_school() -> (Vec<Candidate>, Vec<Grant>) {
    let history = vec![
        grant(0, "r1", "Tanz und Musik im Stadtteil"),
        grant(0, "r2", "Tanztheater mit Jugendlichen, Tanz und Bühne"),
        grant(0, "r3", "Ein Abend mit Tanz"),
        grant(0, "r3", "Noch ein Abend mit Tanz"),
        grant(1, "r4", "Hausaufgabenhilfe am Nachmittag"),
        grant(1, "r1", "Lernhilfe und Hausaufgabenhilfe"),
    ];
    (vec![candidate("dance"), candidate("school")], history)
}

#[test]
fn what_was_funded_before_is_found_again() {
    let (candidates, history) = dance_and_school();
    let ranked = rank(&candidates, &history, &ask("Hausaufgabenhilfe für Mädchen"));
    assert_eq!(order(&candidates, &ranked), ["school", "dance"]);
    assert!(points(&ranked[0], FeatureId::SimilarGrants) > 0.0);
    assert!(points(&ranked[0], FeatureId::Wording) > points(&ranked[1], FeatureId::Wording));
}

#[test]
fn what_people_want_to_do_counts_and_not_that_they_want_to_do_it() {
    // (the request, what the music fund says, what the fund for meals says)
    let asks = [
        ("Musik machen mit Jugendlichen", "Musik in der Schule", "Gemeinsam Essen machen"),
        ("We want to make music with them", "Music in schools", "Want to make a meal"),
        ("Nous voulons faire de la musique", "La musique à l'école", "Vouloir faire un repas"),
        ("Мы хотим делать музыку", "Музыка в школе", "Хотим делать обед"),
        ("نريد ان نعمل موسيقي", "موسيقي في المدرسه", "نعمل طعام"),
        ("Queremos hacer música con ellos", "La música en la escuela", "Hacer una comida"),
        ("Chcemy robić muzykę", "Muzyka w szkole", "Chcemy robić obiad"),
        ("Chúng tôi muốn làm nhạc", "Nhạc ở trường", "Muốn làm bữa ăn"),
    ];
    for (lang, (said, music, meals)) in Lang::ALL.into_iter().zip(asks) {
        let purpose = |id, text: &str| Candidate { text: text.into(), lang: Some(lang), ..candidate(id) };
        let candidates = [purpose("meals", meals), purpose("music", music)];
        let ranked = rank(&candidates, &[], &Ask { lang: Some(lang), ..ask(said) });
        assert_eq!(order(&candidates, &ranked)[0], "music", "{lang:?}");
        assert_eq!(point_of(&ranked, 0, FeatureId::Purpose), 0.0, "{lang:?}");
    }
}

#[test]
fn precedents_are_similar_grants_of_different_recipients_and_of_that_candidate() {
    let (candidates, history) = dance_and_school();
    let ranked = rank(&candidates, &history, &ask("Tanz am Abend"));
    assert_eq!(candidates[ranked[0].candidate].id, "dance");
    let precedents = &ranked[0].precedents;
    assert!(!precedents.is_empty() && precedents.len() <= 3);
    assert!(precedents.iter().all(|&g| history[g].candidate == ranked[0].candidate));
    let mut recipients: Vec<&str> = precedents.iter().map(|&g| history[g].recipient.as_str()).collect();
    assert_eq!(recipients[0], "r3", "the nearest comes first");
    recipients.sort_unstable();
    recipients.dedup();
    assert_eq!(recipients.len(), precedents.len());
    assert!(ranked[1].precedents.is_empty(), "nothing the school fund gave is like the ask");
}

#[test]
fn the_latest_of_equal_grants_is_the_precedent() {
    let mut history = vec![grant(0, "r1", "Tanz im Park"), grant(0, "r1", "Tanz im Park"), grant(1, "r2", "Chor")];
    history[0].year = 2025;
    let ranked = rank(&[candidate("a"), candidate("b")], &history, &ask("Tanz im Park"));
    assert_eq!(ranked[0].precedents, [0]);
}

#[test]
fn a_funder_that_already_gave_is_left_out_unless_wanted() {
    let (candidates, history) = dance_and_school();
    let model = Model::build(&candidates, &history, &Config::default()).expect("usable");
    let ask = Ask { recipient: Some("r4".into()), ..ask("Hausaufgabenhilfe") };
    let without = model.rank(&ask, &Options::default()).expect("usable");
    assert_eq!(order(&candidates, &without), ["dance"]);
    let with = model.rank(&ask, &Options { exclude_held: false, ..Options::default() }).expect("usable");
    assert_eq!(with.len(), 2);
}

#[test]
fn the_funders_of_those_with_the_same_funder_are_found() {
    let history = vec![grant(0, "asker", ""), grant(0, "friend", ""), grant(1, "friend", ""), grant(2, "stranger", "")];
    let candidates = [candidate("common"), candidate("of the friend"), candidate("of the stranger")];
    let ranked = rank(&candidates, &history, &Ask { recipient: Some("asker".into()), ..Ask::default() });
    assert_eq!(order(&candidates, &ranked), ["of the friend", "of the stranger"]);
    assert!(points(&ranked[0], FeatureId::CoFunding) > 0.0);
    assert_eq!(points(&ranked[1], FeatureId::CoFunding), 0.0);
}

#[test]
fn place_is_learned_and_the_nearer_the_better() {
    let halle = Place::german("DE-ST", "15002", "Halle (Saale)", "06108");
    let stendal = Place::german("DE-ST", "15090", "Stendal", "39576");
    let erfurt = Place::german("DE-TH", "16051", "Erfurt", "99084");
    let at = |candidate, recipient, place: &Place| Grant { place: place.clone(), ..grant(candidate, recipient, "") };
    let history = vec![at(0, "r1", &erfurt), at(1, "r2", &stendal), at(2, "r3", &halle)];
    let candidates = [candidate("erfurt"), candidate("stendal"), candidate("halle")];
    let ranked = rank(&candidates, &history, &Ask { place: halle, ..Ask::default() });
    assert_eq!(order(&candidates, &ranked), ["halle", "stendal", "erfurt"]);
}

#[test]
fn coordinates_help_where_no_name_of_the_place_is_known() {
    let at = |candidate, recipient, place: Place| Grant { place, ..grant(candidate, recipient, "") };
    let history = vec![at(0, "r1", Place::default().at(50.98, 11.03)), at(1, "r2", Place::default().at(51.48, 11.97))];
    let here = Ask { place: Place::default().at(51.49, 11.96), ..Ask::default() };
    let ranked = rank(&[candidate("erfurt"), candidate("halle")], &history, &here);
    assert!(point_of(&ranked, 1, FeatureId::Region) > point_of(&ranked, 0, FeatureId::Region));
}

#[test]
fn a_stated_region_rules_even_without_a_single_grant() {
    let inside = Candidate { regions: vec!["DE-ST".into()], ..candidate("inside") };
    let outside = Candidate { regions: vec!["DE-TH".into()], ..candidate("outside") };
    let candidates = [outside, candidate("silent"), inside];
    let place = Place::german("DE-ST", "15002", "Halle (Saale)", "06108");
    let ranked = rank(&candidates, &[], &Ask { place, ..Ask::default() });
    assert_eq!(order(&candidates, &ranked)[0], "inside");
    assert_eq!(point_of(&ranked, 0, FeatureId::Region), 0.0);
    let silent = point_of(&ranked, 1, FeatureId::Region);
    assert!(silent > 0.0 && silent < point_of(&ranked, 2, FeatureId::Region), "unknown counts as average");
}

#[test]
fn an_unknown_place_says_nothing() {
    let (candidates, history) = dance_and_school();
    let ranked = rank(&candidates, &history, &Ask { place: Place::of(["FR"]), ..ask("Tanz") });
    assert!(ranked.iter().all(|s| points(s, FeatureId::Region) == 0.0));
}

#[test]
fn the_stated_range_of_sums_rules_over_habit() {
    let stated = Candidate { amounts: Amounts { min: Some(500.0), max: Some(3000.0) }, ..candidate("small") };
    let sum = |candidate, recipient, amount| Grant { amount: Some(amount), ..grant(candidate, recipient, "") };
    let history = vec![sum(0, "r1", 2000.0), sum(1, "r2", 50_000.0), sum(1, "r3", 60_000.0)];
    let candidates = [stated, candidate("large")];
    let small = rank(&candidates, &history, &Ask { amount: Some(1500.0), ..Ask::default() });
    let large = rank(&candidates, &history, &Ask { amount: Some(55_000.0), ..Ask::default() });
    for (ranked, fits, misses) in [(&small, 0, 1), (&large, 1, 0)] {
        assert!(point_of(ranked, fits, FeatureId::Size) > point_of(ranked, misses, FeatureId::Size));
    }
}

#[test]
fn who_takes_no_newcomers_gets_nothing_for_it_and_who_says_yes_gets_more_than_the_silent() {
    let stated = |id, newcomers| Candidate { newcomers, ..candidate(id) };
    let candidates = [stated("yes", Openness::Yes), stated("no", Openness::No), candidate("silent")];
    let history = vec![grant(1, "r1", ""), grant(2, "r2", ""), Grant { year: 2020, ..grant(2, "r3", "") }];
    let ranked = rank(&candidates, &history, &Ask::default());
    assert!(point_of(&ranked, 0, FeatureId::Newcomers) > 0.0);
    assert_eq!(point_of(&ranked, 1, FeatureId::Newcomers), 0.0);
}

#[test]
fn concepts_match_across_languages() {
    let about = |id: &str, concept: &str| Candidate { concepts: vec![Concept::stated(concept)], ..candidate(id) };
    let candidates = [about("sport", "sport"), about("bildung", "education")];
    let ask = Ask { concepts: vec![Concept::stated("education")], ..ask("помощь с уроками") };
    let ranked = rank(&candidates, &[], &ask);
    assert_eq!(order(&candidates, &ranked), ["bildung", "sport"]);
    assert!(points(&ranked[0], FeatureId::Concepts) > 0.0);
}

#[test]
fn a_funder_without_history_can_win_by_its_purpose() {
    let (mut candidates, history) = dance_and_school();
    let purpose = "Wir fördern Gärten: Beete, Kräuter und gemeinsames Gärtnern";
    candidates.push(Candidate { text: purpose.into(), ..candidate("garden") });
    let ranked = rank(&candidates, &history, &ask("Gärtnern mit Kräutern und Beete für Familien"));
    assert_eq!(order(&candidates, &ranked)[0], "garden");
    let ranked = rank(&candidates, &history, &ask("Tanz auf der Bühne"));
    assert_eq!(order(&candidates, &ranked)[0], "dance", "and does not win where it says nothing");
}

#[test]
fn a_common_wording_does_not_favour_the_first_candidate() {
    let names = ["a", "b", "c", "d"];
    let candidates: Vec<Candidate> = names.iter().map(|id| candidate(id)).collect();
    let filler = (0..400).map(|i| grant(i % 4, &format!("f{i}"), &format!("Projekt{i} Vorhaben{i}")));
    // More than the 50 that vote, but less than a fifth of all: else the word would count as common and say nothing.
    let common = (0..80).map(|i| grant(i % 4, &format!("r{i}"), "Trainer"));
    let history: Vec<Grant> = filler.chain(common).collect();
    let ranked = rank(&candidates, &history, &ask("Trainer"));
    let votes: Vec<f64> = (0..4).map(|c| point_of(&ranked, c, FeatureId::SimilarGrants)).collect();
    assert!(votes.iter().all(|&v| v > 0.5 * votes[0] && v < 2.0 * votes[0]), "{votes:?}");
}

#[test]
fn equal_candidates_stand_in_the_order_of_their_ids() {
    let candidates = [candidate("c"), candidate("a"), candidate("b")];
    assert_eq!(order(&candidates, &rank(&candidates, &[], &ask("anything"))), ["a", "b", "c"]);
}

#[test]
fn top_and_least_score_limit_the_answer() {
    let (candidates, history) = dance_and_school();
    let model = Model::build(&candidates, &history, &Config::default()).expect("usable");
    let count = |options: &Options| model.rank(&ask("Tanz"), options).expect("usable").len();
    assert_eq!(count(&Options { top: 0, ..Options::default() }), 0);
    assert_eq!(count(&Options { top: 1, ..Options::default() }), 1);
    assert_eq!(count(&Options { min_score: f64::INFINITY, ..Options::default() }), 0);
}

#[test]
fn unusable_input_is_refused_with_a_reason() {
    let refusal = |candidates: &[Candidate], history: &[Grant]| {
        Model::build(candidates, history, &Config::default()).err().expect("refused").to_string()
    };
    assert_eq!(refusal(&[], &[]), "there are no candidates to rank");
    assert_eq!(refusal(&[candidate("a"), candidate("a")], &[]), "the candidate id \"a\" is given twice");
    assert_eq!(refusal(&[candidate("")], &[]), "candidate 0 has an empty id");
    let a = [candidate("a")];
    assert_eq!(refusal(&a, &[grant(1, "r", "")]), "grant 0 names candidate 1, but there are only 1");
    assert_eq!(refusal(&a, &[grant(0, "", "")]), "the recipient of grant 0 has an empty id");
    let sum = Grant { amount: Some(f64::NAN), ..grant(0, "r", "") };
    assert_eq!(refusal(&a, &[sum]), "grant 0: amount must be a finite number of 0 or more, but is NaN");
    let range = Candidate { amounts: Amounts { min: Some(2.0), max: Some(1.0) }, ..candidate("a") };
    assert_eq!(refusal(&[range], &[]), "candidate \"a\": largest amount must be at least the smallest, but is 1");
    let setting = Config { cold: vec![(FeatureId::Region, -1.0)], ..Config::default() };
    assert!(matches!(Model::build(&a, &[], &setting), Err(Error::Number { .. })));
}

#[test]
fn a_recorded_grant_is_refused_like_any_other_and_changes_nothing_then() {
    let (candidates, history) = dance_and_school();
    let mut model = Model::build(&candidates, &history, &Config::default()).expect("usable");
    let before = model.rank(&ask("Tanz"), &Options::default());
    let sum = Grant { amount: Some(f64::NAN), ..grant(0, "r9", "Tanz") };
    let refusal = |refused: Result<usize, Error>| refused.expect_err("refused").to_string();
    assert_eq!(refusal(model.record(&sum)), "grant 6: amount must be a finite number of 0 or more, but is NaN");
    assert_eq!(refusal(model.record(&grant(2, "r9", "Tanz"))), "grant 6 names candidate 2, but there are only 2");
    assert_eq!(refusal(model.record(&grant(0, "", "Tanz"))), "the recipient of grant 6 has an empty id");
    let three = [candidate("a"), candidate("b"), candidate("c")];
    let elsewhere =
        Model::build(&three, &[], &Config::default()).expect("usable").read(&grant(2, "r9", "")).expect("usable");
    assert_eq!(refusal(model.learn(elsewhere)), "grant 6 names candidate 2, but there are only 2");
    assert_eq!(model.rank(&ask("Tanz"), &Options::default()), before);
    assert_eq!(model.record(&grant(0, "r9", "Tanz")), Ok(6));
}

#[test]
fn an_ask_with_impossible_numbers_is_refused() {
    let model = Model::build(&[candidate("a")], &[], &Config::default()).expect("usable");
    let concept = Concept { id: "x".into(), weight: f32::NAN };
    let bad = [
        Ask { amount: Some(f64::NAN), ..Ask::default() },
        Ask { amount: Some(-1.0), ..Ask::default() },
        Ask { place: Place::default().at(f64::INFINITY, 0.0), ..Ask::default() },
        Ask { place: Place::default().at(0.0, 181.0), ..Ask::default() },
        Ask { concepts: vec![concept], ..Ask::default() },
    ];
    assert!(bad.iter().all(|ask| matches!(model.rank(ask, &Options::default()), Err(Error::Number { .. }))));
}

#[test]
fn feature_names_are_stable_and_read_back() {
    let given = "similar-grants telling-words wording similar-names same-field purpose concepts meaning region \
                 funder-region size usual-sum kind newcomers second-grants co-funding close-funders known-funder \
                 known-field popularity";
    let given: Vec<&str> = given.split(' ').collect();
    let names: Vec<&str> = FeatureId::ALL.iter().map(|f| f.name()).filter(|name| given.contains(name)).collect();
    assert_eq!(names, given, "others may join them, but none of these goes, nor another way");
    assert!(FeatureId::ALL.iter().all(|f| f.to_string().parse() == Ok(*f)));
    assert!("magic".parse::<FeatureId>().is_err());
}

#[test]
fn places_are_read_from_free_text_like_from_an_address() {
    let halle = Place::read("06108 Halle (Saale)");
    assert_eq!(halle.keys, ["06", "061", "town halle saale", "06108"]);
    let address = Place::german("DE-ST", "15002", "Halle (Saale)", "06108");
    assert_eq!(address.keys[3..], halle.keys);
    assert_eq!(address.keys[..3], ["DE", "DE-ST", "AGS 15002"]);
    assert_eq!(Place::read("DE-ST").keys, ["DE", "DE-ST"]);
    assert_eq!(Place::read("AGS 15002").keys, ["AGS 15002"]);
    assert_eq!(Place::read("dep 35 Rennes").keys, ["dep 35", "town rennes"]);
    assert!(Place::read(" - ").keys.is_empty());
}

#[test]
fn the_weakest_concept_there_is_points_where_a_strong_one_does() {
    let about = |weight| vec![Concept { id: "sport".into(), weight }];
    let candidates = [Candidate { concepts: about(1e6), ..candidate("a") }, candidate("b")];
    let ranked = |weight| rank(&candidates, &[], &Ask { concepts: about(weight), ..ask("") });
    let (weak, strong) = (ranked(f32::from_bits(1)), ranked(1e6));
    assert_eq!(point_of(&weak, 0, FeatureId::Concepts), point_of(&strong, 0, FeatureId::Concepts));
    assert!(weak[0].score.is_finite() && weak[0].score > 0.0 && weak[0].confidence <= 1.0);
    let model = Model::build(&candidates, &[], &Config::default()).expect("usable input");
    assert!(model.rank(&Ask { concepts: about(2e6), ..ask("") }, &Options::default()).is_err(), "too strong");
}

#[test]
fn a_purpose_is_found_in_each_of_its_languages_by_the_stems_of_that() {
    let translations = [
        (Some(Lang::En), "We help to start community gardens by paying for soil, plants and tools."),
        (Some(Lang::Es), "Ayudamos a empezar huertos comunitarios: tierra, plantas y herramientas."),
        (None, "Мы помогаем начать общие сады."),
    ];
    let garden = Candidate {
        text: "Wir helfen beim Start von Gemeinschaftsgärten und bezahlen Erde, Pflanzen und Werkzeug.".into(),
        lang: Some(Lang::De),
        translations: translations.map(|(lang, text)| (lang, text.to_owned())).into(),
        ..candidate("garden")
    };
    let debts = Candidate { text: "Beratung für Menschen mit Schulden".into(), ..candidate("debts") };
    let model = Model::build(&[debts, garden], &[], &Config::default()).expect("usable");
    for (text, lang) in [
        ("Wir wollen einen Gemeinschaftsgarten", Lang::De),
        ("a garden for our community", Lang::En),
        ("un huerto comunitario", Lang::Es),
        ("сад для всех", Lang::Ru),
    ] {
        let ask = Ask { text: text.into(), lang: Some(lang), ..Ask::default() };
        let found = model.rank(&ask, &Options::default()).expect("usable");
        let told = found[0].contributions.iter().any(|part| part.feature == FeatureId::Purpose);
        assert!(told && found[0].candidate == 1, "{text}: {found:?}");
    }
}
