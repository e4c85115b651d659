//! What must hold for any input.

use proptest::prelude::*;
use ranking::{
    Amounts, Ask, Candidate, Concept, Config, FeatureId, Grant, Model, Openness, Options, Place, Suggestion, scatter,
};

const WORDS: [&str; 12] =
    ["Tanz", "Musik", "школа", "دروس", "lycée", "Garten", "Übungsleiter", "học", "kobiety", "sport", "中文", "🎉"];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS.as_slice()), 0..6).prop_map(|words| words.join(" "))
}

fn concepts() -> impl Strategy<Value = Vec<Concept>> {
    let concept = ("[a-c]", 0.0..2.0f32).prop_map(|(id, weight)| Concept { id, weight });
    prop::collection::vec(concept, 0..3)
}

fn place() -> impl Strategy<Value = Place> {
    let cells = vec!["", "06108 Halle", "39104 Magdeburg", "99084 Erfurt", "DE-ST"];
    prop::sample::select(cells).prop_map(Place::read)
}

fn amount() -> impl Strategy<Value = Option<f64>> {
    prop::option::of(prop_oneof![Just(0.0), 1.0..1e6, Just(f64::MAX)])
}

fn candidates(count: usize) -> impl Strategy<Value = Vec<Candidate>> {
    let newcomers = prop::sample::select(&[Openness::Yes, Openness::No, Openness::Unknown][..]);
    let regions = prop::collection::vec(prop::sample::select(&["06", "DE-ST", "39104"][..]).prop_map(Into::into), 0..2);
    let one = (text(), concepts(), regions, amount(), newcomers);
    prop::collection::vec(one, count).prop_map(|facts| {
        let named = |(i, (text, concepts, regions, max, newcomers)): (usize, _)| Candidate {
            id: format!("c{i}"),
            funder: format!("f{}", i / 2),
            field: ["", "culture", "sport"][i % 3].to_owned(),
            text,
            translations: Vec::new(),
            lang: None,
            concepts,
            regions,
            amounts: Amounts { min: None, max },
            newcomers,
        };
        facts.into_iter().enumerate().map(named).collect()
    })
}

fn history(candidates: usize) -> impl Strategy<Value = Vec<Grant>> {
    let facts = (0..candidates, "r[0-9]", text(), concepts(), place(), amount(), 2019..2025i32, "[ab]?");
    let one = facts.prop_map(|(candidate, recipient, text, concepts, place, amount, year, kind)| Grant {
        name: format!("Verein {recipient}"),
        candidate,
        recipient,
        kind,
        text,
        lang: None,
        concepts,
        place,
        amount,
        year,
    });
    prop::collection::vec(one, 0..40)
}

fn ask() -> impl Strategy<Value = Ask> {
    let recipient = prop::option::of("r[0-9]");
    (text(), recipient, concepts(), place(), amount(), "[ab]?").prop_map(
        |(text, recipient, concepts, place, amount, kind)| Ask {
            name: recipient.clone(),
            text,
            lang: None,
            meaning: Vec::new(),
            recipient,
            kind,
            concepts,
            place,
            amount,
        },
    )
}

fn world() -> impl Strategy<Value = (Vec<Candidate>, Vec<Grant>, Ask)> {
    (1..8usize).prop_flat_map(|n| (candidates(n), history(n), ask()))
}

const ALL: Options = Options { top: usize::MAX, exclude_held: false, min_score: 0.0 };

fn rank(candidates: &[Candidate], history: &[Grant], ask: &Ask) -> Vec<Suggestion> {
    let model = Model::build(candidates, history, &Config::default()).expect("usable input");
    model.rank(ask, &ALL).expect("usable ask")
}

/// A programme that shares no word, concept or region with anything else.
fn something_else(id: &str) -> Candidate {
    let other =
        Candidate { id: id.into(), text: "astronomie".into(), regions: vec!["FR".into()], ..Candidate::default() };
    Candidate { concepts: vec![Concept::stated("z")], ..other }
}

proptest! {
    #[test]
    fn scores_are_the_exact_sums_of_their_contributions((candidates, history, ask) in world()) {
        let ranked = rank(&candidates, &history, &ask);
        prop_assert_eq!(ranked.len(), candidates.len());
        for suggestion in &ranked {
            let sum: f64 = suggestion.contributions.iter().map(|c| c.points).sum();
            prop_assert_eq!(suggestion.score, sum);
            prop_assert!(suggestion.contributions.is_sorted_by_key(|c| c.feature));
            let sound = |x: f64| x.is_finite() && x >= 0.0;
            prop_assert!(suggestion.contributions.iter().all(|c| sound(c.points) && sound(c.value) && c.value <= 1.001));
            prop_assert!(suggestion.precedents.iter().all(|&g| history[g].candidate == suggestion.candidate));
        }
        prop_assert!(ranked.is_sorted_by(|a, b| a.score >= b.score));
    }

    #[test]
    fn the_order_of_the_input_does_not_matter((candidates, history, ask) in world(), turn in 0..40usize) {
        let mut other_candidates = candidates.clone();
        other_candidates.reverse();
        let mut other_history = history.clone();
        other_history.iter_mut().for_each(|g| g.candidate = candidates.len() - 1 - g.candidate);
        if !other_history.is_empty() {
            let middle = turn % other_history.len();
            other_history.rotate_left(middle);
        }
        let one = rank(&candidates, &history, &ask);
        let other = rank(&other_candidates, &other_history, &ask);
        for (a, b) in one.iter().zip(&other) {
            prop_assert_eq!(&candidates[a.candidate].id, &other_candidates[b.candidate].id);
            prop_assert_eq!(a.score.to_bits(), b.score.to_bits());
            prop_assert_eq!(&a.contributions, &b.contributions);
            let texts = |s: &Suggestion, h: &[Grant]| -> Vec<String> {
                s.precedents.iter().map(|&g| format!("{} {} {}", h[g].recipient, h[g].year, h[g].text)).collect()
            };
            prop_assert_eq!(texts(a, &history), texts(b, &other_history));
        }
    }

    #[test]
    fn held_candidates_are_left_out_and_nothing_else((candidates, history, ask) in world()) {
        let model = Model::build(&candidates, &history, &Config::default()).expect("usable");
        let ranked = model.rank(&ask, &Options { exclude_held: true, ..ALL }).expect("usable");
        let held = |c: usize| history.iter().any(|g| g.candidate == c && Some(&g.recipient) == ask.recipient.as_ref());
        let expected: Vec<usize> = (0..candidates.len()).filter(|&c| !held(c)).collect();
        let mut found: Vec<usize> = ranked.iter().map(|s| s.candidate).collect();
        found.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_shorter_answer_is_the_beginning_of_a_longer_one((candidates, history, ask) in world(), top in 0..8usize) {
        let model = Model::build(&candidates, &history, &Config::default()).expect("usable");
        let long = model.rank(&ask, &ALL).expect("usable");
        let short = model.rank(&ask, &Options { top, ..ALL }).expect("usable");
        prop_assert_eq!(&short[..], &long[..top.min(long.len())]);
    }

    #[test]
    fn a_programme_about_something_else_and_elsewhere_changes_no_order((candidates, history, ask) in world()) {
        let mut more = candidates.clone();
        more.push(something_else("b"));
        let order = |ranked: Vec<Suggestion>| -> Vec<usize> {
            ranked.iter().map(|s| s.candidate).filter(|&c| c < candidates.len()).collect()
        };
        prop_assert_eq!(order(rank(&candidates, &history, &ask)), order(rank(&more, &history, &ask)));
    }

    #[test]
    fn what_is_recorded_counts_as_if_it_had_been_known((candidates, history, ask) in world(), split in 0..40usize) {
        let known = split.min(history.len());
        let mut model = Model::build(&candidates, &history[..known], &Config::default()).expect("usable");
        for (at, grant) in (known..).zip(&history[known..]) {
            prop_assert_eq!(model.record(grant), Ok(at));
        }
        let ranked = model.rank(&ask, &Options { exclude_held: true, ..ALL }).expect("usable");
        let held = |c: usize| history.iter().any(|g| g.candidate == c && Some(&g.recipient) == ask.recipient.as_ref());
        prop_assert!(ranked.iter().all(|s| !held(s.candidate)));
        prop_assert_eq!(ranked.len(), (0..candidates.len()).filter(|&c| !held(c)).count());
        prop_assert!(ranked.iter().all(|s| s.precedents.iter().all(|&g| history[g].candidate == s.candidate)));
    }

    #[test]
    fn a_grant_that_waited_to_be_learned_is_learned_the_same((candidates, history, ask) in world(), split in 0..40usize) {
        let known = split.min(history.len());
        let built = || Model::build(&candidates, &history[..known], &Config::default()).expect("usable");
        let (mut at_once, mut waited) = (built(), built());
        let lessons: Vec<_> = history[known..].iter().map(|grant| waited.read(grant).expect("usable")).collect();
        for (lesson, grant) in lessons.into_iter().zip(&history[known..]) {
            prop_assert_eq!(waited.learn(lesson), at_once.record(grant));
        }
        prop_assert_eq!(waited.rank(&ask, &ALL), at_once.rank(&ask, &ALL));
    }

    #[test]
    fn confidence_is_a_probability_that_follows_the_score((candidates, history, ask) in world()) {
        let ranked = rank(&candidates, &history, &ask);
        prop_assert!(ranked.iter().all(|s| (0.0..=1.0).contains(&s.confidence)));
        prop_assert!(ranked.is_sorted_by(|a, b| a.confidence >= b.confidence));
    }

    /// Not one of the numbers that come from outside may make a sum meaningless.
    #[test]
    fn a_number_that_is_none_is_refused_by_name_wherever_it_stands(
        (candidates, history, ask) in world(),
        bad in prop::sample::select(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0][..]),
        place in 0..9usize,
    ) {
        let (mut candidates, mut ask, mut config) = (candidates, ask, Config::default());
        let mut grant = Grant { recipient: "r".into(), ..Grant::default() };
        let concept = Concept { id: "a".into(), weight: bad as f32 };
        let said = match place {
            0 => { candidates[0].amounts = Amounts { min: Some(bad), max: None }; "smallest amount" }
            1 => { candidates[0].amounts = Amounts { min: None, max: Some(bad) }; "largest amount" }
            2 => { candidates[0].concepts = vec![concept]; "weight of a concept" }
            3 => { grant.amount = Some(bad); "amount" }
            4 => { grant.concepts = vec![concept]; "weight of a concept" }
            5 => { grant.place = Place::default().at(if bad == -1.0 { -91.0 } else { bad }, 0.0); "latitude" }
            6 => { ask.amount = Some(bad); "amount" }
            7 => { ask.meaning = vec![if bad == -1.0 { 1.01 } else { bad as f32 }; candidates.len()]; "meaning" }
            _ => { config.warm.push((FeatureId::Region, bad)); "weight" }
        };
        let refused = match place {
            3..=5 => {
                let more = [&history[..], std::slice::from_ref(&grant)].concat();
                let built = Model::build(&candidates, &more, &config).err();
                let mut model = Model::build(&candidates, &history, &config).expect("usable");
                let before = model.rank(&ask, &ALL);
                prop_assert_eq!(model.record(&grant).err(), built.clone());
                prop_assert_eq!(model.rank(&ask, &ALL), before, "nothing was learned");
                built
            }
            6 | 7 => Model::build(&candidates, &history, &config).expect("usable").rank(&ask, &ALL).err(),
            _ => Model::build(&candidates, &history, &config).err(),
        };
        let told = refused.expect("refused").to_string();
        prop_assert!(told.contains(&format!("{said} must be")), "{}", told);
    }

    #[test]
    fn any_text_is_answered(text in "\\PC*", name in prop::option::of("\\PC*"), region in "\\PC*") {
        let candidates = [Candidate { id: "a".into(), text: text.clone(), ..Candidate::default() }];
        let grant = Grant { recipient: "r".into(), text: text.clone(), place: Place::read(&region), ..Grant::default() };
        let ask = Ask { text, name, place: Place::read(&region), ..Ask::default() };
        prop_assert_eq!(rank(&candidates, &[grant], &ask).len(), 1);
    }
}

#[test]
fn many_threads_get_the_same_answer() {
    let candidates: Vec<Candidate> = (0..40)
        .map(|i| Candidate { id: format!("c{i}"), text: WORDS[i % 12].into(), ..Candidate::default() })
        .collect();
    let grant = |i: usize| Grant {
        candidate: i * 7 % 40,
        recipient: format!("r{}", i % 90),
        text: format!("{} {} {}", WORDS[i % 12], WORDS[i * 5 % 12], WORDS[i / 3 % 12]),
        year: 2020 + (i % 4) as i32,
        ..Grant::default()
    };
    let history: Vec<Grant> = (0..600).map(grant).collect();
    let model = Model::build(&candidates, &history, &Config::default()).expect("usable");
    let ask = Ask { text: "Tanz и школа".into(), recipient: Some("r7".into()), ..Ask::default() };
    let expected = model.rank(&ask, &ALL).expect("usable");
    std::thread::scope(|scope| {
        let asked: Vec<_> = (0..8).map(|_| scope.spawn(|| model.rank(&ask, &ALL))).collect();
        for answer in asked {
            assert_eq!(answer.join().expect("no panic"), Ok(expected.clone()));
        }
    });
}

#[test]
fn a_megabyte_of_text_is_answered_and_learned_wherever_it_stands() {
    let all = WORDS.join(" ");
    // Words in many scripts, and one word without an end.
    for text in [all.repeat(1 + 1_000_000 / all.len()), "ы".repeat(500_000), "Übung🎉".repeat(100_000)] {
        assert!(text.len() >= 1_000_000);
        let candidates = [("a", "Tanz"), ("b", &text[..])].map(|(id, text)| Candidate {
            id: id.into(),
            text: text.into(),
            ..Candidate::default()
        });
        let grant = |text: &str| Grant { recipient: "r".into(), text: text.into(), ..Grant::default() };
        let history = [grant("Musik und Garten"), grant(&text)];
        let mut model = Model::build(&candidates, &history, &Config::default()).expect("usable");
        assert_eq!(model.record(&Grant { name: text.clone(), ..grant(&text) }), Ok(2));
        let ask = Ask { name: Some(text.clone()), text, ..Ask::default() };
        let ranked = model.rank(&ask, &ALL).expect("usable");
        assert!(ranked.len() == 2 && ranked.iter().all(|suggestion| suggestion.score.is_finite()));
    }
}

#[test]
fn an_ask_of_nothing_or_of_one_word_is_answered_like_any_other() {
    let (candidates, history) = long_history();
    let model = Model::build(&candidates, &history, &Config { learn: false, ..Config::default() }).expect("usable");
    for text in ["", " ", "Tanz", "школа", "دروس", "🎉", "\u{0}"] {
        let ranked = model.rank(&Ask { text: text.into(), ..Ask::default() }, &ALL).expect("usable");
        assert_eq!(ranked.len(), candidates.len(), "{text:?}");
        let told = |id| ranked.iter().flat_map(|s| &s.contributions).any(|c| c.feature == id && c.value > 0.0);
        let known = ["Tanz", "школа", "دروس"].contains(&text);
        assert_eq!(told(FeatureId::Purpose), known, "{text:?}");
    }
}

/// A history in which every feature has something to tell, and enough practice to learn weights from.
fn long_history() -> (Vec<Candidate>, Vec<Grant>) {
    let candidate = |i: usize| Candidate {
        id: format!("c{i:03}"),
        funder: format!("f{}", i / 3),
        field: ["culture", "sport", ""][i % 3].to_owned(),
        text: WORDS[i % 12].into(),
        ..Candidate::default()
    };
    let grant = |i: usize| Grant {
        candidate: (scatter(i as u64) % 40) as usize,
        recipient: format!("r{}", i * 13 % 700),
        name: format!("Verein {} {}", WORDS[i * 5 % 12], i % 700),
        text: format!("{} {} {} {}", WORDS[i % 12], WORDS[i * 5 % 12], WORDS[i / 3 % 12], i % 97),
        place: Place::read(["06108 Halle", "39104 Magdeburg", "99084 Erfurt"][i % 3]),
        amount: Some((i % 50 * 100) as f64),
        year: 2018 + (i / 900) as i32,
        ..Grant::default()
    };
    ((0..40).map(candidate).collect(), (0..6000).map(grant).collect())
}

#[test]
fn a_model_is_and_learns_the_same_however_many_threads_build_it() {
    let (candidates, history) = long_history();
    let ask = |at: usize| Ask {
        text: format!("{} {}", WORDS[at % 12], WORDS[at * 5 % 12]),
        recipient: Some(format!("r{}", at * 31)),
        place: Place::read("06108 Halle"),
        amount: Some(1200.0),
        ..Ask::default()
    };
    let answers = |threads: usize| {
        let (known, told) = history.split_at(5950);
        let mut model = Model::build(&candidates, known, &Config { threads, ..Config::default() }).expect("usable");
        assert!(model.evidence(true) > 0, "weights are learned");
        let asked = |model: &Model| (0..20).map(|at| model.rank(&ask(at), &ALL).expect("usable")).collect::<Vec<_>>();
        let before = asked(&model);
        told.iter().for_each(|grant| _ = model.record(grant).expect("usable"));
        let after = asked(&model);
        assert_ne!(before, after, "what is recorded counts");
        (model.weights(false), model.weights(true), before, after)
    };
    let alone = answers(1);
    for threads in [2, 5] {
        assert_eq!(answers(threads), alone);
    }
}

#[test]
fn a_programme_about_something_else_teaches_nothing() {
    let (candidates, history) = long_history();
    let model = |others: &[&str]| {
        let all: Vec<Candidate> =
            candidates.iter().cloned().chain(others.iter().map(|id| something_else(id))).collect();
        Model::build(&all, &history, &Config::default()).expect("usable")
    };
    let (few, more) = (model(&[]), model(&["b", "c007a", "d"]));
    assert!(few.evidence(true) > 0, "weights are learned");
    assert_eq!(few.weights(true), more.weights(true));
    for (at, grant) in history.iter().step_by(100).enumerate() {
        let recipient = at.is_multiple_of(2).then(|| grant.recipient.clone());
        let ask = Ask { text: grant.text.clone(), place: grant.place.clone(), recipient, ..Ask::default() };
        let scores = |model: &Model| -> Vec<(usize, f64)> {
            let ranked = model.rank(&ask, &ALL).expect("usable");
            ranked.iter().map(|s| (s.candidate, s.score)).filter(|one| one.0 < candidates.len()).collect()
        };
        assert_eq!(scores(&few), scores(&more));
    }
}
