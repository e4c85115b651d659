//! The matcher in memory: its order depends on what is known, not on the order in which it was read.

use std::time::Instant;

use fields::Fields;
use proptest::prelude::*;
use ranking::FeatureId;
use text::Lang;

use super::gates::Answer;
use super::gates_tests::nothing;
use super::need::Need;
use super::{Award, Filter, Giver, Matcher, Offer, Stock};
use crate::funding::{Terms, Text};
use crate::ids::NeedId;

const TODAY: &str = "2026-11-22";
const ABOUT: [(&str, &str); 5] = [
    ("education", "Nachhilfe und Lernen für Kinder"),
    ("sport", "Sport, Fußball und Bewegung"),
    ("music", "Musik und Chor für alle"),
    ("theatre", "Theater mit Jugendlichen"),
    ("gardening", "Garten und Natur in der Nachbarschaft"),
];

/// `n` programmes; every third may give only little, every fourth only in Thüringen.
fn stock(n: usize) -> Stock {
    let offer = |at: usize| {
        let (theme, purpose) = ABOUT[at % ABOUT.len()];
        let text = Text { title: format!("Programm {at}"), purpose: purpose.into() };
        let terms = Terms {
            texts: [("de".to_owned(), text)].into(),
            themes: vec![theme.into()],
            regions: if at.is_multiple_of(4) { vec!["DE-TH".into()] } else { vec![] },
            amount_max: at.is_multiple_of(3).then_some(100_000),
            ..nothing()
        };
        let giver = Giver { name: format!("Stiftung {}", at % 7), slug: None, email: None, phone: None, website: None };
        Offer { id: format!("p{at:04}").into(), slug: format!("p{at}"), giver, terms }
    };
    let award = |at: usize| Award {
        offer: (at * 7) % n,
        recipient: format!("a{}", at % 11),
        name: format!("Verein {}", at % 11),
        kind: "ev".into(),
        title: ABOUT[(at * 7) % n % ABOUT.len()].1.into(),
        description: String::new(),
        amount: Some(10_000 + at as i64 * 1_000),
        currency: "EUR".into(),
        awarded_on: format!("{}", 2018 + at % 8),
        place: "06108 Halle (Saale)".into(),
        lang: "de".into(),
        association: None,
        told: None,
    };
    Stock { offers: (0..n).map(offer).collect(), awards: (0..2 * n).map(award).collect() }
}

/// The same, read from back to front.
fn backwards(mut stock: Stock) -> Stock {
    let last = stock.offers.len() - 1;
    stock.offers.reverse();
    stock.awards.reverse();
    stock.awards.iter_mut().for_each(|award| award.offer = last - award.offer);
    stock
}

fn need(sentence: &str, place: &str, amount: Option<i64>) -> Need {
    let mut fields = Fields(vec![("sentence".into(), sentence.into()), ("place".into(), place.into())]);
    if let Some(euro) = amount {
        fields.push("amount", euro.to_string());
    }
    Need::parse(&fields, Lang::De, &[]).expect("a need")
}

fn answer(matcher: &Matcher, need: &Need, limit: usize) -> Vec<(String, f64, bool)> {
    let found = matcher.suggestions(need, TODAY, &Filter::default(), limit);
    let no = |s: &super::Suggestion<'_>| s.gates.iter().any(|gate| gate.answer == Answer::No);
    found.iter().map(|s| (s.offer.id.to_string(), s.score, no(s))).collect()
}

#[test]
fn the_order_in_which_things_were_read_does_not_matter() {
    let (forth, back) = (Matcher::build(stock(60)), Matcher::build(backwards(stock(60))));
    for sentence in ["Nachhilfe für Kinder in Halle", "Theater und Musik", "football"] {
        let need = need(sentence, "Halle", Some(2_000));
        let found = answer(&forth, &need, 20);
        assert_eq!(found, answer(&back, &need, 20));
        assert!(!found.is_empty());
    }
}

#[test]
fn a_list_is_filled_with_what_fits_before_anything_that_contradicts() {
    let matcher = Matcher::build(stock(900));
    let need = need("Nachhilfe für Kinder", "Halle", Some(2_000));
    let found = answer(&matcher, &need, 60);
    // Of 180 programmes on learning half allow the sum and the place: more than the first look sees.
    assert!(found.len() == 60 && found.iter().all(|(_, _, no)| !no), "{found:?}");
}

#[test]
fn without_programmes_nothing_is_suggested() {
    let matcher = Matcher::build(Stock::default());
    assert!(answer(&matcher, &need("Sport", "", None), 20).is_empty());
}

/// With `KOZMOS_TEST_SIZE=25000` it tells how long that takes with so many programmes, and how long readers wait.
#[test]
fn a_grant_that_was_told_counts_for_whoever_asks_next() {
    let size = std::env::var("KOZMOS_TEST_SIZE").map_or(300, |size| size.parse().expect("a number of programmes"));
    let matcher = Matcher::build(stock(size));
    let need = need("Nachhilfe im Garten", "Halle", None);
    let asked = |matcher: &Matcher| {
        let began = Instant::now();
        let found = matcher.suggestions(&need, TODAY, &Filter::default(), size);
        let one = found.iter().find(|s| s.offer.id == matcher.stock().offers[3].id);
        let similar = one.and_then(|one| one.contributions.iter().find(|c| c.feature == FeatureId::SimilarGrants));
        assert!(one.is_none_or(|one| one.precedents.iter().all(|award| award.told.is_none())), "shown to nobody");
        (similar.map_or(0.0, |c| c.points), began.elapsed())
    };
    let told = |at: usize| Award {
        offer: 3,
        recipient: format!("new {at}"),
        title: "Nachhilfe im Garten".into(),
        awarded_on: "2026-11-20".into(),
        told: Some(NeedId::from(at.to_string())),
        ..matcher.stock().awards[0].clone()
    };
    let (before, alone) = asked(&matcher);
    let began = Instant::now();
    assert_eq!(matcher.learn(&[told(0)]), 1);
    let learned = began.elapsed();
    let after = asked(&matcher).0;
    assert!(after > before, "what was told speaks at once: {before} {after}");
    assert_eq!(matcher.learn(&[told(0)]), 0, "and once only");
    let slowest = std::thread::scope(|scope| {
        let reader = scope.spawn(|| (0..40).map(|_| asked(&matcher).1).max().expect("it asked"));
        assert_eq!((1..40).map(|at| matcher.learn(&[told(at)])).sum::<usize>(), 39);
        reader.join().expect("it was answered")
    });
    println!(
        "{size} programmes: learned in {learned:?}; asked in {alone:?}, while others learn in at most {slowest:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_contradicts_sinks_below_everything_else(about in 0..5usize, euro in prop::option::of(1..3_000i64), home in any::<bool>()) {
        let matcher = Matcher::build(stock(40));
        let found = answer(&matcher, &need(ABOUT[about].1, if home { "Halle" } else { "Jena" }, euro), 40);
        let first_no = found.iter().position(|(_, _, no)| *no).unwrap_or(found.len());
        prop_assert!(found[first_no..].iter().all(|(_, _, no)| *no));
        for part in [&found[..first_no], &found[first_no..]] {
            prop_assert!(part.is_sorted_by(|a, b| a.1 >= b.1));
        }
    }
}
