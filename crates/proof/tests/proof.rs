//! Figures that were worked out by hand, and what must hold for any.

use proof::{Answered, Label, NAMES, Past, Peer, calibration_error, cut, evaluate, figures, plot, reliability};
use ranking::{Config, Model};
use std::collections::BTreeSet;

fn answered(recipient: &str, ranked: &[usize], right: &[usize]) -> Answered {
    Answered { recipient: recipient.into(), ranked: ranked.to_vec(), right: right.iter().copied().collect() }
}

#[test]
fn the_figures_are_those_worked_out_by_hand() {
    // Found at ranks 2 and 4 of two right ones: (1/log2 3 + 1/log2 5) / (1 + 1/log2 3).
    let one = answered("a", &[3, 0, 4, 1], &[0, 1]);
    let nothing = answered("b", &[3, 4], &[0]);
    let found = figures(&[one, nothing], 5, 0);
    let [hit1, hit5, hit10, ndcg, mrr, recall] = found.figures.map(|figure| figure.value);
    assert_eq!((hit1, hit5, hit10, mrr), (0.0, 0.5, 0.5, 0.25));
    let by_hand = (1.0 / 3f64.log2() + 1.0 / 5f64.log2()) / (1.0 + 1.0 / 3f64.log2()) / 2.0;
    assert!((ndcg - by_hand).abs() < 1e-12);
    assert_eq!(recall, 0.75, "label 0 was found once of two times, label 1 always");
    assert_eq!(found.coverage, 0.8);
}

#[test]
fn labels_that_are_shown_alike_have_no_gini_and_one_for_all_has_the_most() {
    let all: Vec<Answered> = (0..4).map(|label| answered("r", &[label], &[0])).collect();
    assert_eq!(figures(&all, 4, 0).gini, 0.0);
    assert_eq!(figures(&all[..1], 4, 0).gini, 0.75);
}

#[test]
fn intervals_hold_the_value_and_asks_of_one_recipient_are_drawn_together() {
    let apart: Vec<Answered> = (0..40).map(|i| answered(&format!("r{i}"), &[i % 2], &[0])).collect();
    let together: Vec<Answered> = (0..40).map(|i| answered(&format!("r{}", i % 4), &[i % 2], &[0])).collect();
    let width = |answers: &[Answered]| {
        let hit = figures(answers, 2, 400).figures[0];
        assert!(hit.low <= hit.value && hit.value <= hit.high && hit.value == 0.5);
        hit.high - hit.low
    };
    assert!(width(&together) > width(&apart));
}

#[test]
fn a_history_is_cut_at_a_year_and_repeats_are_told_apart() {
    let mut past = Past::default();
    let rows =
        [("a", "r1", "2020"), ("b", "r2", "2020"), ("a", "r1", "2021"), ("b", "r1", "2021"), ("c", "r2", "2021")];
    for (funder, recipient, year) in rows {
        let fields =
            format!("funder_id={funder}&recipient_id={recipient}&recipient_name=Tanz&award_date={year}&title=Tanz");
        past.grant(Label::Funder, &fields::Fields::parse(&fields));
    }
    let (earlier, trials) = cut(&past, 2021);
    assert_eq!(earlier.grants.len(), 2);
    assert_eq!(trials.len(), 1, "what only an unknown funder gave cannot be found");
    assert_eq!((&trials[0].right, &trials[0].repeats), (&BTreeSet::from([1]), &BTreeSet::from([0])));
    assert!(trials[0].warm);

    let model = Model::build(&earlier.candidates, &earlier.grants, &Config::default()).expect("usable");
    let report = evaluate(&earlier, &trials, 10, |asks, new| proof::answers(&model, asks, new)).expect("usable");
    let methods: Vec<&str> = report.lines.iter().filter(|line| line.with_text).map(|line| line.method).collect();
    assert!(methods.contains(&"kozmos") && Peer::ALL.iter().all(|peer| methods.contains(&peer.name())));
    assert!(report.lines.iter().all(|line| line.warm && line.figures.asks == 1));
    assert_eq!(report.repeats.asks, 1);
    assert_eq!(NAMES.len(), report.repeats.figures.len());
}

#[test]
fn a_confidence_that_tells_the_truth_has_no_error() {
    let honest: Vec<(f64, bool)> = (0..100).map(|i| (0.25, i % 4 == 0)).collect();
    let bins = reliability(&honest);
    assert!(calibration_error(&bins) < 1e-12);
    assert!((calibration_error(&reliability(&[(0.9, false)])) - 0.9).abs() < 1e-12);
    assert!(plot(&bins).contains("100 suggestions: confidence 0.25, came true 0.25"));
}
