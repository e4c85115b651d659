//! Any texts and numbers are refused with a reason or ranked: finite scores that are the sums of their reasons.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ranking::{Amounts, Ask, Candidate, Concept, Config, Error, Grant, Model, Options, Place};

/// Mostly a usable number, else any.
type Number = Result<u32, f64>;
type Concepts<'a> = Vec<(&'a str, Result<u8, f32>)>;
type Given<'a> = (&'a str, &'a str, Concepts<'a>, Option<Number>, Option<Number>);
type Granted<'a> = (u8, &'a str, &'a str, &'a str, Option<Number>, i32);
type Asked<'a> = (&'a str, Option<&'a str>, Concepts<'a>, &'a str, Option<Number>, Option<(Number, Number)>);

fuzz_target!(|input: (Vec<Given>, Vec<Granted>, Granted, Asked)| {
    if let Err(error) = rank(&input.0, &input.1, &input.2, &input.3) {
        assert!(!error.to_string().is_empty());
    }
});

fn rank(given: &[Given], granted: &[Granted], later: &Granted, asked: &Asked) -> Result<(), Error> {
    let candidates: Vec<Candidate> = given.iter().map(candidate).collect();
    let history: Vec<Grant> = granted.iter().map(|one| grant(one, candidates.len())).collect();
    let mut model = Model::build(&candidates, &history, &Config { threads: 1, ..Config::default() })?;
    check(&model, &candidates, &ask(asked))?;
    assert_eq!(model.record(&grant(later, candidates.len()))?, history.len());
    check(&model, &candidates, &ask(asked))
}

fn check(model: &Model, candidates: &[Candidate], ask: &Ask) -> Result<(), Error> {
    let all = Options { top: usize::MAX, exclude_held: false, min_score: 0.0 };
    let ranked = model.rank(ask, &all)?;
    assert_eq!(ranked.len(), candidates.len());
    for suggestion in &ranked {
        assert_eq!(suggestion.score, suggestion.contributions.iter().map(|one| one.points).sum::<f64>());
        assert!(suggestion.score.is_finite() && (0.0..=1.0).contains(&suggestion.confidence));
    }
    assert!(ranked.is_sorted_by(|a, b| a.score >= b.score));
    Ok(())
}

fn number(number: Number) -> f64 {
    number.map_or_else(|any| any, f64::from)
}

fn concepts(all: &Concepts) -> Vec<Concept> {
    all.iter()
        .map(|(id, weight)| Concept { id: (*id).into(), weight: weight.map_or_else(|any| any, f32::from) })
        .collect()
}

fn candidate((id, text, about, min, max): &Given) -> Candidate {
    Candidate {
        id: (*id).into(),
        text: (*text).into(),
        concepts: concepts(about),
        regions: Place::read(text).keys,
        amounts: Amounts { min: min.map(number), max: max.map(number) },
        ..Candidate::default()
    }
}

fn grant((whose, recipient, text, place, amount, year): &Granted, candidates: usize) -> Grant {
    Grant {
        // Now and then one that does not exist.
        candidate: usize::from(*whose) % (candidates + usize::from(*whose == 255)).max(1),
        recipient: (*recipient).into(),
        name: (*recipient).into(),
        text: (*text).into(),
        place: Place::read(place),
        amount: amount.map(number),
        year: *year,
        ..Grant::default()
    }
}

fn ask((text, recipient, about, place, amount, point): &Asked) -> Ask {
    let place = Place::read(place);
    Ask {
        text: (*text).into(),
        recipient: recipient.map(Into::into),
        concepts: concepts(about),
        place: point.map_or(place.clone(), |(lat, lon)| place.at(number(lat), number(lon))),
        amount: amount.map(number),
        ..Ask::default()
    }
}
