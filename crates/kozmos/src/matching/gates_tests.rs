//! The rules of the conditions and of the questions, as sentences.

use std::collections::BTreeMap;

use fields::Fields;
use places::Region;
use proptest::prelude::*;
use text::Lang;

use super::gates::{Answer, Gate, Hint, gate, gates};
use super::need::{Need, find_spot};
use super::questions::{Question, expected_gain, next_questions};
use crate::funding::{Rule, Terms};

pub const TODAY: &str = "2026-11-22";

/// A programme of which nothing is known.
pub fn nothing() -> Terms {
    Terms {
        external_id: None,
        origin_lang: "de".into(),
        texts: BTreeMap::new(),
        themes: vec![],
        target_groups: vec![],
        regions: vec![],
        legal_forms: vec![],
        tax_status: None,
        amount_min: None,
        amount_max: None,
        currency: "EUR".into(),
        own_share: None,
        costs_funded: vec![],
        costs_excluded: vec![],
        duration_max: None,
        deadline_kind: None,
        deadlines: vec![],
        unsolicited: None,
        newcomers: None,
        languages: vec![],
        decision_weeks: None,
        source_url: None,
        source_date: None,
        rules: BTreeMap::new(),
    }
}

pub fn home() -> Vec<Region> {
    vec![Region::Land("DE-ST"), Region::Land("DE-TH")]
}

pub fn need(query: &str) -> Need {
    let fields = Fields::parse(&format!("sentence=Nachhilfe+f%C3%BCr+Kinder&{query}"));
    Need::parse(&fields, Lang::De, &home()).expect("a need")
}

pub fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|&text| text.to_owned()).collect()
}

/// The answer of the only condition that a programme states.
fn only(terms: &Terms, query: &str) -> (Answer, Option<Hint>) {
    let need = need(query);
    let gates = gates(terms, &need, TODAY);
    let [Gate { answer, hint, .. }] = &gates[..] else { panic!("one condition, not {gates:?}") };
    (*answer, hint.clone())
}

#[test]
fn a_programme_of_which_nothing_is_known_states_no_conditions() {
    assert_eq!(gates(&nothing(), &need("place=Halle&amount=500"), TODAY), []);
}

#[test]
fn a_sentence_without_a_fact_is_shown_and_left_open() {
    let mut terms = nothing();
    terms.rules.insert(Rule::Costs, "Keine laufenden Kosten.".into());
    let need = need("cost=rent");
    let gates = gates(&terms, &need, TODAY);
    assert_eq!((gates[0].answer, gates[0].sentence), (Answer::Unknown, Some("Keine laufenden Kosten.")));
}

#[test]
fn a_region_covers_its_towns_and_no_others() {
    let terms = Terms { regions: texts(&["DE-ST", "16051"]), ..nothing() };
    assert_eq!(only(&terms, "place=Halle").0, Answer::Yes);
    assert_eq!(only(&terms, "place=99084").0, Answer::Yes, "Erfurt is 16051");
    assert_eq!(only(&terms, "place=Jena").0, Answer::No);
    assert_eq!(only(&terms, "place=Th%C3%BCringen").0, Answer::Unknown, "part of Thüringen is inside");
    assert_eq!(only(&terms, "").0, Answer::Unknown);
    let everywhere = Terms { regions: texts(&["DE"]), ..nothing() };
    assert_eq!(only(&everywhere, "place=Jena").0, Answer::Yes);
}

#[test]
fn different_themes_do_not_contradict_each_other() {
    let terms = Terms { themes: texts(&["sport"]), ..nothing() };
    assert_eq!(only(&terms, "").0, Answer::Unknown);
    assert_eq!(only(&terms, "concept=sport").0, Answer::Yes);
}

#[test]
fn a_sum_must_lie_in_the_range_and_the_hint_says_where_it_ends() {
    let terms = Terms { amount_min: Some(50_000), amount_max: Some(500_000), ..nothing() };
    assert_eq!(only(&terms, "amount=5.000"), (Answer::Yes, Some(Hint::UpTo(500_000))));
    assert_eq!(only(&terms, "amount=5.001"), (Answer::No, Some(Hint::UpTo(500_000))));
    assert_eq!(only(&terms, "amount=499,99"), (Answer::No, Some(Hint::From(50_000))));
    let dollars = Terms { currency: "USD".into(), ..terms };
    assert_eq!(only(&dollars, "amount=9999").0, Answer::Unknown);
}

#[test]
fn a_freistellungsbescheid_that_was_applied_for_is_neither_yes_nor_no() {
    let terms = Terms { tax_status: Some("charitable".into()), ..nothing() };
    assert_eq!(only(&terms, "tax_status=charitable").0, Answer::Yes);
    assert_eq!(only(&terms, "tax_status=applied"), (Answer::Unknown, Some(Hint::TaxApplied)));
    assert_eq!(only(&terms, "tax_status=none").0, Answer::No);
    let free = Terms { tax_status: Some("none".into()), ..nothing() };
    assert_eq!(only(&free, "").0, Answer::Yes, "nobody has to say anything where nothing is asked");
}

#[test]
fn a_deadline_counts_until_its_last_day() {
    let fixed = |day: &str| Terms { deadline_kind: Some("fixed".into()), deadlines: texts(&[day]), ..nothing() };
    assert_eq!(only(&fixed(TODAY), ""), (Answer::Yes, Some(Hint::Until(TODAY.into()))));
    assert_eq!(only(&fixed("2026-11-21"), ""), (Answer::No, Some(Hint::Over("2026-11-21".into()))));
    let announced = Terms { deadline_kind: Some("forecast".into()), ..fixed("2026-11-21") };
    assert_eq!(only(&announced, "").0, Answer::Unknown, "an announcement may be late");
    let always = Terms { deadline_kind: Some("rolling".into()), ..nothing() };
    assert_eq!(only(&always, ""), (Answer::Yes, Some(Hint::Rolling)));
}

#[test]
fn the_other_facts_are_compared_as_they_are() {
    let own = Terms { own_share: Some(10), ..nothing() };
    assert_eq!((only(&own, "own_share=10").0, only(&own, "own_share=5").0), (Answer::Yes, Answer::No));
    let short = Terms { duration_max: Some(12), ..nothing() };
    assert_eq!((only(&short, "months=12").0, only(&short, "months=13").0), (Answer::Yes, Answer::No));
    let forms = Terms { legal_forms: texts(&["ev"]), ..nothing() };
    assert_eq!((only(&forms, "legal_form=ev").0, only(&forms, "legal_form=gev").0), (Answer::Yes, Answer::No));
    let known = Terms { newcomers: Some(false), ..nothing() };
    assert_eq!((only(&known, "newcomer=no").0, only(&known, "newcomer=yes").0), (Answer::Yes, Answer::No));
    let german = Terms { languages: texts(&["de-DE"]), ..nothing() };
    assert_eq!((only(&german, "language=de").0, only(&german, "language=ar;en").0), (Answer::Yes, Answer::No));
    let costs = Terms { costs_funded: texts(&["fees"]), costs_excluded: texts(&["rent"]), ..nothing() };
    assert_eq!(only(&costs, "cost=fees").0, Answer::Yes);
    assert_eq!(only(&costs, "cost=fees;rent").0, Answer::No);
    assert_eq!(only(&costs, "cost=fees;travel").0, Answer::Unknown);
    let asked = Terms { unsolicited: Some(false), ..nothing() };
    assert_eq!(only(&asked, ""), (Answer::Unknown, Some(Hint::AskFirst)));
}

#[test]
fn the_question_that_moves_the_list_most_comes_first_and_no_more_than_three_are_asked() {
    let charitable = Terms { tax_status: Some("charitable".into()), newcomers: Some(false), ..nothing() };
    let small = Terms { amount_max: Some(200_000), own_share: Some(10), ..nothing() };
    let list = [&charitable, &charitable, &charitable, &small];
    let asked = next_questions(&list, &need(""), &home(), TODAY);
    assert_eq!(asked, [Question::Newcomer, Question::TaxStatus, Question::Amount], "of four that are open");
    let told = need("newcomer=no&tax_status=charitable&amount=500");
    assert_eq!(next_questions(&list, &told, &home(), TODAY), [Question::OwnShare]);
    assert_eq!(next_questions(&[&nothing()], &need(""), &home(), TODAY), []);
}

#[test]
fn a_change_at_the_top_weighs_more_than_one_below() {
    let (charitable, short) =
        (Terms { tax_status: Some("charitable".into()), ..nothing() }, Terms { newcomers: Some(false), ..nothing() });
    let free = nothing();
    let gain = |list: &[&Terms], question| expected_gain(question, list, &need(""), &home(), TODAY);
    let (top, below) = ([&charitable, &free, &short], [&free, &short, &charitable]);
    assert!(gain(&top, Question::TaxStatus) > gain(&below, Question::TaxStatus));
    assert!(gain(&below, Question::Newcomer) > gain(&top, Question::Newcomer));
}

#[test]
fn a_condition_names_the_question_that_settles_it_only_while_it_is_open() {
    let terms = Terms { tax_status: Some("charitable".into()), ..nothing() };
    let ask = |query: &str| gate(Rule::TaxStatus, &terms, &need(query), TODAY).and_then(|gate| gate.ask);
    assert_eq!((ask(""), ask("tax_status=applied"), ask("tax_status=none")), (Some(Question::TaxStatus), None, None));
}

pub fn some_terms() -> impl Strategy<Value = Terms> {
    let pick = |codes: &'static [&'static str]| proptest::sample::subsequence(codes, 0..=codes.len());
    let lists = (
        pick(&["education", "sport"]),
        pick(&["children"]),
        pick(&["DE", "DE-ST", "DE-TH", "15002", "odd"]),
        pick(&["ev", "gev"]),
        pick(&["fees", "material"]),
        pick(&["rent", "travel"]),
        pick(&["de", "en"]),
        pick(&["2026-01-01", "2026-11-22", "2027-03-01"]),
    );
    let facts = (
        prop::option::of(prop::sample::select(vec!["charitable", "none"])),
        prop::option::of((1..100_000i64, 0..100_000i64)),
        prop::option::of(0..30i64),
        prop::option::of(1..30i64),
        prop::option::of(prop::sample::select(vec!["fixed", "rolling", "forecast"])),
        prop::option::of(any::<bool>()),
        prop::option::of(any::<bool>()),
    );
    (lists, facts).prop_map(|(lists, facts)| Terms {
        themes: texts(&lists.0),
        target_groups: texts(&lists.1),
        regions: texts(&lists.2),
        legal_forms: texts(&lists.3),
        costs_funded: texts(&lists.4),
        costs_excluded: texts(&lists.5),
        languages: texts(&lists.6),
        deadlines: texts(&lists.7),
        tax_status: facts.0.map(str::to_owned),
        amount_min: facts.1.map(|(min, _)| min),
        amount_max: facts.1.map(|(min, more)| min + more),
        own_share: facts.2,
        duration_max: facts.3,
        deadline_kind: facts.4.map(str::to_owned),
        unsolicited: facts.5,
        newcomers: facts.6,
        ..nothing()
    })
}

pub fn some_need() -> impl Strategy<Value = Need> {
    let spots = ["Halle", "Jena", "Stendal", "Thüringen", "DE"].map(|text| find_spot(text, &home())).to_vec();
    let facts = (
        prop::option::of(1..300_000i64),
        prop::option::of(1..40i64),
        prop::option::of(prop::sample::select(vec!["ev", "gev", "ggmbh"])),
        prop::option::of(prop::sample::select(vec!["charitable", "applied", "none"])),
        prop::option::of(any::<bool>()),
        prop::option::of(0..40i64),
        prop::sample::subsequence(vec!["de", "en", "ar"], 0..=3),
        prop::sample::subsequence(vec!["fees", "material", "rent", "staff"], 0..=4),
    );
    (prop::sample::select(spots), any::<bool>(), facts).prop_map(|(spot, known, facts)| Need {
        spot: spot.filter(|_| known),
        amount: facts.0,
        months: facts.1,
        legal_form: facts.2,
        tax_status: facts.3,
        newcomer: facts.4,
        own_share: facts.5,
        languages: texts(&facts.6),
        costs: texts(&facts.7),
        ..need("")
    })
}

/// The programme without one of its facts. The range of sums is one fact: "up to 5,000" is a whole statement.
fn poorer_terms(terms: &Terms) -> Vec<Terms> {
    let without = |forget: fn(&mut Terms)| {
        let mut poorer = terms.clone();
        forget(&mut poorer);
        poorer
    };
    vec![
        without(|t| t.themes.clear()),
        without(|t| t.target_groups.clear()),
        without(|t| t.regions.clear()),
        without(|t| t.legal_forms.clear()),
        without(|t| t.tax_status = None),
        without(|t| (t.amount_min, t.amount_max) = (None, None)),
        without(|t| t.own_share = None),
        without(|t| t.costs_funded.clear()),
        without(|t| t.costs_excluded.clear()),
        without(|t| t.duration_max = None),
        without(|t| t.deadline_kind = None),
        without(|t| t.deadlines.clear()),
        without(|t| t.unsolicited = None),
        without(|t| t.newcomers = None),
        without(|t| t.languages.clear()),
    ]
}

/// The need without one of its facts.
fn poorer_needs(need: &Need) -> Vec<Need> {
    let without = |forget: fn(&mut Need)| {
        let mut poorer = need.clone();
        forget(&mut poorer);
        poorer
    };
    vec![
        without(|n| n.concepts.clear()),
        without(|n| n.spot = None),
        without(|n| n.amount = None),
        without(|n| n.months = None),
        without(|n| n.legal_form = None),
        without(|n| n.tax_status = None),
        without(|n| n.newcomer = None),
        without(|n| n.own_share = None),
        without(|n| n.languages.clear()),
        without(|n| n.costs.clear()),
    ]
}

/// A condition that is no longer stated is as open as one that is.
fn answer(rule: Rule, terms: &Terms, need: &Need) -> Answer {
    gate(rule, terms, need, TODAY).map_or(Answer::Unknown, |gate| gate.answer)
}

proptest! {
    /// Knowing less never makes anything impossible, nor possible: it only opens the answer.
    #[test]
    fn to_forget_something_only_opens_an_answer(terms in some_terms(), need in some_need()) {
        let poorer = poorer_terms(&terms).into_iter().map(|terms| (terms, need.clone()));
        let poorer = poorer.chain(poorer_needs(&need).into_iter().map(|need| (terms.clone(), need)));
        for (less, told) in poorer {
            for rule in Rule::ALL {
                let (before, after) = (answer(rule, &terms, &need), answer(rule, &less, &told));
                prop_assert!(after == before || after == Answer::Unknown, "{rule:?}: {before:?} became {after:?}");
            }
        }
    }

    #[test]
    fn a_question_is_open_changes_something_and_its_gain_is_a_share(
        list in prop::collection::vec(some_terms(), 0..14), need in some_need(),
    ) {
        let list: Vec<&Terms> = list.iter().collect();
        let asked = next_questions(&list, &need, &home(), TODAY);
        prop_assert!(asked.len() <= 3 && asked.iter().all(|question| !question.answered(&need)));
        let gains: Vec<f64> =
            asked.iter().map(|question| expected_gain(*question, &list, &need, &home(), TODAY)).collect();
        prop_assert!(gains.iter().all(|gain| *gain > 0.0 && *gain <= 1.1) && gains.is_sorted_by(|a, b| a >= b));
    }

    #[test]
    fn any_query_is_read_or_refused(sentence in ".{0,80}", place in ".{0,20}", amount in "[0-9.,a-z -]{0,10}") {
        let fields = Fields(vec![
            ("sentence".into(), sentence),
            ("place".into(), place),
            ("amount".into(), amount),
        ]);
        if let Ok(need) = Need::parse(&fields, Lang::De, &home()) {
            prop_assert!(need.sentence.chars().any(char::is_alphanumeric));
        }
    }
}
