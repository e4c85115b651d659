//! Weights learned from the history itself: what followed the earlier years is practice.
//!
//! The last year of the history is cut off; whoever got a first grant from a candidate in it is asked for again, with
//! the features knowing the earlier years only. The weights are those under which what followed is least surprising
//! ([`crate::logit`]). No weight falls below 0: every reason speaks for a candidate.

use crate::Config;
use crate::combine::{Table, Weights};
use crate::confidence::{Calibration, softmax};
use crate::cores::Cores;
use crate::corpus::{Asked, Award, Corpus};
use crate::engine::Engine;
use crate::facts::scatter;
use crate::logit::{Practice, fit, score};
use crate::model::{Tuned, best};
use crate::query::Query;
use std::collections::BTreeMap;

/// Fewer practice asks teach no weights, but how sure to be.
const LEAST: usize = 40;
/// More are not looked at …
const MOST: usize = 1500;
/// … and the fewer the longer the history is beyond so many grants, since each takes longer …
const USUAL: usize = 60_000;
/// … down to so many.
const FEW: usize = 250;
/// So many of the best candidates stand for all. Were they fewer, only near misses would teach, and what sets them apart
/// from the rest (place, size) would look as if it told nothing.
const RIVALS: usize = 400;
/// A practice ask counts the less the more often its label follows, to this power: else one large programme would decide.
const OFTEN: f64 = 0.4;
/// The last year of one recipient in so many is hidden.
const HIDDEN: u64 = 3;
/// The calibration that is shipped (measured: docs/decisions/0009).
const SHIPPED: Calibration = Calibration([1.0, 0.6, 0.0]);

/// Weights and calibrations for askers without and with a history.
pub(crate) fn tuned(corpus: &Corpus, config: &Config, cores: Cores) -> (Tuned, Tuned) {
    let shipped = |warm| Tuned { weights: config.weights(warm), calibration: SHIPPED, evidence: 0 };
    let (cold, warm) = (shipped(false), shipped(true));
    if !config.learn {
        return (cold, warm);
    }
    let [of_cold, of_warm] = practice(corpus, &cold.weights, &warm.weights, cores);
    (tune(cold, &of_cold, cores), tune(warm, &of_warm, cores))
}

fn tune(shipped: Tuned, practice: &[Practice], cores: Cores) -> Tuned {
    if practice.len() < LEAST {
        let seen: Vec<_> = practice.iter().flat_map(|one| outcomes(one, &shipped.weights)).collect();
        return Tuned { calibration: Calibration::fit(&seen, shipped.calibration), ..shipped };
    }
    let all: Vec<&Practice> = practice.iter().collect();
    let weights = fit(&all, &shipped.weights, shipped.weights, cores);
    let half = |which: usize| practice.iter().skip(which).step_by(2);
    let mut seen = Vec::new();
    for (known, held_out) in [(0, 1), (1, 0)] {
        let known: Vec<&Practice> = half(known).collect();
        // There is one optimum; from the weights of all it is near.
        let weights = fit(&known, &shipped.weights, weights, cores);
        half(held_out).for_each(|one| seen.extend(outcomes(one, &weights)));
    }
    Tuned { weights, calibration: Calibration::fit(&seen, shipped.calibration), evidence: practice.len() }
}

/// Probability and truth of the ten best rivals.
fn outcomes(one: &Practice, weights: &Weights) -> Vec<(f64, bool)> {
    let mut scored: Vec<(f64, bool)> =
        one.points.iter().enumerate().map(|(i, points)| (score(points, weights), i < one.right)).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let probabilities = softmax(scored.iter().map(|s| s.0));
    probabilities.into_iter().zip(scored).take(10).map(|(p, (_, right))| (p, right)).collect()
}

/// Practice asks without and with a history: twice what the last year brought. Once the matcher knows the earlier years
/// only, as it will be when the next year comes. And once it knows the last year of two thirds of the recipients as well,
/// so that it learns what newer records tell that older ones had not (places, for example).
fn practice(corpus: &Corpus, cold: &Weights, warm: &Weights, cores: Cores) -> [Vec<Practice>; 2] {
    let last = corpus.awards.iter().map(|award| award.year).max();
    let recent = |award: &Award| Some(award.year) == last;
    let hidden = |award: &Award| recent(award) && scatter(u64::from(award.recipient)).is_multiple_of(HIDDEN);
    let [mut of_cold, mut of_warm] = hide(corpus, recent, [cold, warm], cores);
    let [more_cold, more_warm] = hide(corpus, hidden, [cold, warm], cores);
    of_cold.extend(more_cold);
    of_warm.extend(more_warm);
    [of_cold, of_warm]
}

/// Asks for what is hidden, knowing the rest.
fn hide(corpus: &Corpus, hidden: impl Fn(&Award) -> bool, weights: [&Weights; 2], cores: Cores) -> [Vec<Practice>; 2] {
    let past: Vec<&Award> = corpus.awards.iter().filter(|award| !hidden(award)).collect();
    if past.is_empty() || past.len() == corpus.awards.len() {
        return [vec![], vec![]];
    }
    let engine = Engine::of(corpus, &past, cores);
    let mut asks = BTreeMap::<(u32, &[(u32, u32)]), (&Award, Vec<u32>)>::new();
    for award in corpus.awards.iter().filter(|award| hidden(award)) {
        let held = engine.facts.held(award.recipient);
        let known = engine.facts.recipients(award.candidate).is_empty();
        if !known && held.binary_search_by_key(&award.candidate, |h| h.0).is_err() {
            let ask = asks.entry((award.recipient, &award.words)).or_insert((award, Vec::new()));
            ask.1.push(award.candidate);
        }
    }
    let mut frequency = BTreeMap::<u32, f64>::new();
    asks.values_mut().for_each(|(_, right)| right.dedup());
    asks.values().flat_map(|(_, right)| right).for_each(|&c| *frequency.entry(c).or_default() += 1.0);
    let mut asks: Vec<(&Award, Vec<u32>)> = asks.into_values().collect();
    asks.sort_by_cached_key(|(award, _)| scatter(u64::from(award.recipient)));
    let (warm, cold): (Vec<_>, Vec<_>) =
        asks.into_iter().partition(|(award, _)| !engine.facts.held(award.recipient).is_empty());
    let most = (MOST * USUAL / corpus.awards.len().max(USUAL)).max(FEW);
    let practise = |asks: &[(&Award, Vec<u32>)], weights: &Weights| {
        let mut practice = cores.map(asks.len().min(most), |at| {
            let (award, right) = &asks[at];
            let weight = right.iter().map(|c| frequency[c].powf(-OFTEN)).sum::<f64>() / right.len() as f64;
            Practice { weight, ..one(&engine, &asked(award), right, weights) }
        });
        let mean = practice.iter().map(|one| one.weight).sum::<f64>() / practice.len().max(1) as f64;
        practice.iter_mut().for_each(|one| one.weight /= mean);
        practice
    };
    [practise(&cold, weights[0]), practise(&warm, weights[1])]
}

/// The ask behind a grant.
fn asked(award: &Award) -> Asked {
    Asked {
        recipient: Some(award.recipient),
        kind: award.kind,
        keys: award.keys.clone(),
        concepts: award.concepts.clone(),
        name: award.name.clone(),
        words: award.words.clone(),
        amount: award.amount,
        meaning: Vec::new(),
    }
}

fn one(engine: &Engine, asked: &Asked, right: &[u32], weights: &Weights) -> Practice {
    let query = Query::of(asked, &engine.facts);
    let speaking = weights.map(|weight| if weight == 0.0 { f64::MIN_POSITIVE } else { weight });
    let table = Table::of(engine, &query, &speaking);
    let mut rivals: Vec<usize> = right.iter().map(|&c| c as usize).collect();
    // A programme about something else must not change what is learned: it is nobody's rival.
    let (known, mut scores) = (table.known(), table.scores.clone());
    (0..)
        .zip(&mut scores)
        .filter(|(candidate, _)| !known.has(*candidate))
        .for_each(|(_, score)| *score = f64::NEG_INFINITY);
    let others = best(&query, &scores, true, RIVALS + right.len());
    rivals.extend(others.into_iter().filter(|&c| !right.contains(&(c as u32))).take(RIVALS));
    Practice { points: table.points(&rivals), right: right.len(), weight: 1.0 }
}
