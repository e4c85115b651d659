//! Refuses what would make the answer meaningless, before anything is built on it.

use crate::{Amounts, Ask, Candidate, Concept, Config, Error, Grant, Place};
use std::collections::HashSet;

/// So strong is no concept: sums of stronger ones would not be finite.
const MOST_WEIGHT: f32 = 1e6;

/// All candidates and grants are usable.
pub(crate) fn check_input(candidates: &[Candidate], history: &[Grant], config: &Config) -> Result<(), Error> {
    if candidates.is_empty() {
        return Err(Error::NoCandidates);
    }
    for (count, what) in [(candidates.len(), "candidates"), (history.len(), "grants")] {
        u32::try_from(count).map_err(|_| Error::TooMany(what))?;
    }
    if let Some((feature, weight)) = config.cold.iter().chain(&config.warm).find(|w| !w.1.is_finite() || w.1 < 0.0) {
        return Err(number(|| format!("the setting of {feature}"), "weight", "a finite number of 0 or more", *weight));
    }
    let mut seen = HashSet::new();
    for (i, candidate) in candidates.iter().enumerate() {
        if candidate.id.is_empty() {
            return Err(Error::EmptyId(format!("candidate {i}")));
        }
        if !seen.insert(candidate.id.as_str()) {
            return Err(Error::DuplicateCandidate(candidate.id.clone()));
        }
        check_candidate(candidate)?;
    }
    history.iter().enumerate().try_for_each(|(i, grant)| check_grant(i, grant, candidates.len()))
}

/// The numbers of the ask are usable.
pub(crate) fn check_ask(ask: &Ask, candidates: usize) -> Result<(), Error> {
    let whose = || "the ask".to_owned();
    check_amount(whose, "amount", ask.amount)?;
    check_place(whose, &ask.place)?;
    if !ask.meaning.is_empty() && ask.meaning.len() != candidates {
        return Err(number(whose, "number of cosines", "none or one for each candidate", ask.meaning.len() as f64));
    }
    if let Some(&cosine) = ask.meaning.iter().find(|cosine| !(-1.001..=1.001).contains(*cosine)) {
        return Err(number(whose, "meaning", "a cosine from -1 to 1", f64::from(cosine)));
    }
    check_concepts(whose, &ask.concepts)
}

fn check_candidate(candidate: &Candidate) -> Result<(), Error> {
    let whose = || format!("candidate {:?}", candidate.id);
    let Amounts { min, max } = candidate.amounts;
    check_amount(whose, "smallest amount", min)?;
    check_amount(whose, "largest amount", max)?;
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        return Err(number(whose, "largest amount", "at least the smallest", max));
    }
    check_concepts(whose, &candidate.concepts)
}

pub(crate) fn check_grant(index: usize, grant: &Grant, candidates: usize) -> Result<(), Error> {
    if grant.candidate >= candidates {
        return Err(Error::UnknownCandidate { grant: index, candidate: grant.candidate, candidates });
    }
    if grant.recipient.is_empty() {
        return Err(Error::EmptyId(format!("the recipient of grant {index}")));
    }
    let whose = || format!("grant {index}");
    check_amount(whose, "amount", grant.amount)?;
    check_place(whose, &grant.place)?;
    check_concepts(whose, &grant.concepts)
}

fn check_amount(whose: impl Fn() -> String, field: &'static str, amount: Option<f64>) -> Result<(), Error> {
    match amount {
        Some(sum) if !sum.is_finite() || sum < 0.0 => Err(number(whose, field, "a finite number of 0 or more", sum)),
        _ => Ok(()),
    }
}

fn check_place(whose: impl Fn() -> String, place: &Place) -> Result<(), Error> {
    let Some((latitude, longitude)) = place.point else { return Ok(()) };
    for (field, degrees, most) in [("latitude", latitude, 90.0), ("longitude", longitude, 180.0)] {
        if !degrees.is_finite() || degrees.abs() > most {
            return Err(number(whose, field, "an angle in degrees", degrees));
        }
    }
    Ok(())
}

fn check_concepts(whose: impl Fn() -> String, concepts: &[Concept]) -> Result<(), Error> {
    match concepts.iter().find(|c| !(0.0..=MOST_WEIGHT).contains(&c.weight)) {
        Some(bad) => Err(number(whose, "weight of a concept", "a number from 0 to a million", f64::from(bad.weight))),
        None => Ok(()),
    }
}

pub(crate) fn number(whose: impl Fn() -> String, field: &'static str, must: &'static str, is: f64) -> Error {
    Error::Number { whose: whose(), field, must, is: is.to_string() }
}
