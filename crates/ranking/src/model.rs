//! The model: built once from the input, asked as often as wanted, taught outcome by outcome.

use crate::check::{check_ask, check_grant, check_input};
use crate::combine::{Table, Weights};
use crate::confidence::{self, Calibration};
use crate::cores::Cores;
use crate::corpus::Corpus;
use crate::engine::Engine;
use crate::learn;
use crate::lesson::Lesson;
use crate::query::Query;
use crate::{Ask, Candidate, Config, Error, FeatureId, Grant, Options, Suggestion};
use std::cmp::Ordering;

/// Past grants shown with a suggestion.
const PRECEDENTS: usize = 3;
/// A past grant is shown only if its cosine to the ask is at least this.
const REALLY_SIMILAR: f32 = 0.15;

/// Candidates are collected up to so many before the best of them are sought.
const ROOM: usize = 1024;

/// What is known about candidates and history, ready to answer. It may be asked from many threads at once.
pub struct Model {
    corpus: Corpus,
    engine: Engine,
    cold: Tuned,
    warm: Tuned,
    /// How many grants it knows, in the order in which they were given.
    grants: usize,
}

/// Weights for one sort of asker, and how their scores become a confidence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tuned {
    pub(crate) weights: Weights,
    pub(crate) calibration: Calibration,
    /// Practice asks that they were learned from; 0 = as shipped.
    pub(crate) evidence: usize,
}

impl Model {
    /// Learns from the history. `history[i].candidate` is an index into `candidates`.
    ///
    /// # Errors
    /// Refuses an input without candidates, with empty or repeated ids, with indices of candidates that do not exist and
    /// with numbers that are not finite or out of range.
    pub fn build(candidates: &[Candidate], history: &[Grant], config: &Config) -> Result<Self, Error> {
        check_input(candidates, history, config)?;
        let cores = Cores::of(config.threads);
        let mut corpus = Corpus::of(candidates, history, cores);
        let (cold, warm) = learn::tuned(&corpus, config, cores); // first, so that there is never more than one engine
        let awards: Vec<_> = corpus.awards.iter().collect();
        let engine = Engine::of(&corpus, &awards, cores);
        corpus.awards = Vec::new(); // all that is needed of them is in the engine
        Ok(Self { corpus, engine, cold, warm, grants: history.len() })
    }

    /// Learns one more grant; the next ask knows it: [`Model::read`] and [`Model::learn`] in one.
    ///
    /// Returns the index by which [`Suggestion::precedents`] names the grant: the number of grants known before.
    ///
    /// # Errors
    /// Refuses what [`Model::build`] refuses; the model is unchanged then.
    pub fn record(&mut self, grant: &Grant) -> Result<usize, Error> {
        let lesson = self.read(grant)?;
        self.learn(lesson)
    }

    /// Reads one more grant for [`Model::learn`]: all that takes longer the longer its text is. Others may ask meanwhile.
    ///
    /// # Errors
    /// Refuses what [`Model::build`] refuses.
    pub fn read(&self, grant: &Grant) -> Result<Lesson, Error> {
        check_grant(self.grants, grant, self.corpus.profiles.len())?;
        Ok(Lesson::of(grant))
    }

    /// Learns a grant that was read. Nothing is built anew: the weights of known words, the years that count as recent and
    /// the weights of the features stay as they are until the next [`Model::build`].
    ///
    /// It takes 0.3 to 5 ms for all sizes up to a million grants of 100,000 candidates (the slowest of fifty, time of the
    /// processor, reading included): one pass over the candidates for the usual sums, and over the ridge regression where
    /// that is solved; everything else grows with the words of the grant and with who uses them.
    ///
    /// # Errors
    /// Refuses a lesson of another model whose candidate does not exist in this one.
    pub fn learn(&mut self, lesson: Lesson) -> Result<usize, Error> {
        let award = lesson.award(self.grants, &mut self.corpus.numbers, &self.corpus.canonical)?;
        self.engine.learn(&award);
        self.grants += 1;
        Ok(self.grants - 1)
    }

    /// The candidates that fit best, best first; equal scores in the order of their ids.
    ///
    /// # Errors
    /// Refuses an ask with numbers that are not finite or out of range.
    pub fn rank(&self, ask: &Ask, options: &Options) -> Result<Vec<Suggestion>, Error> {
        check_ask(ask, self.corpus.profiles.len())?;
        let asked = self.corpus.numbers.ask(ask);
        let query = Query::of(&asked, &self.engine.facts);
        let tuned = if query.warm() { &self.warm } else { &self.cold };
        let table = Table::of(&self.engine, &query, &tuned.weights);
        let scores = &table.scores;
        let best = best(&query, scores, options.exclude_held, options.top.max(confidence::AMONG));
        let confidences = tuned.calibration.confidences(best.iter().map(|&candidate| scores[candidate]));
        let wanted = best.iter().take(options.top).filter(|&&candidate| scores[candidate] >= options.min_score);
        let wanted: Vec<usize> = wanted.copied().collect();
        let suggestion = |((&candidate, contributions), confidence): ((&usize, _), f64)| Suggestion {
            candidate: self.corpus.profiles[candidate].source,
            score: scores[candidate],
            confidence,
            contributions,
            precedents: self.precedents(&query, candidate),
        };
        Ok(wanted.iter().zip(table.contributions(&wanted)).zip(confidences).map(suggestion).collect())
    }

    /// The weights that are used for askers without (`false`) or with (`true`) a history.
    pub fn weights(&self, warm: bool) -> Vec<(FeatureId, f64)> {
        let tuned = if warm { &self.warm } else { &self.cold };
        FeatureId::ALL.into_iter().zip(tuned.weights).collect()
    }

    /// How many practice asks the weights were learned from; 0 = they are the shipped ones.
    pub fn evidence(&self, warm: bool) -> usize {
        if warm { self.warm.evidence } else { self.cold.evidence }
    }

    /// The nearest past grants of a candidate, one a recipient, as indices into the history as given.
    fn precedents(&self, query: &Query<'_>, candidate: usize) -> Vec<usize> {
        let (mut shown, mut recipients) = (Vec::new(), Vec::new());
        for near in query.near.iter().take_while(|near| near.similarity >= REALLY_SIMILAR) {
            let document = self.engine.facts.document(near.document);
            if document.candidate as usize == candidate && !recipients.contains(&document.recipient) {
                recipients.push(document.recipient);
                shown.push(document.source);
                if shown.len() == PRECEDENTS {
                    break;
                }
            }
        }
        shown
    }
}

/// The best candidates in order, at most so many.
pub(crate) fn best(query: &Query<'_>, scores: &[f64], exclude_held: bool, most: usize) -> Vec<usize> {
    let order = |a: &usize, b: &usize| -> Ordering { scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)) };
    let (mut best, mut floor) = (Vec::new(), f64::NEG_INFINITY);
    for (candidate, &score) in scores.iter().enumerate() {
        // Of equal ones the first are taken, and those are in the list already.
        if score > floor && !(exclude_held && query.holds(candidate as u32)) {
            best.push(candidate);
            if most > 0 && best.len() >= most.saturating_mul(2).max(ROOM) {
                best.select_nth_unstable_by(most - 1, order);
                best.truncate(most);
                floor = scores[best[most - 1]];
            }
        }
    }
    best.sort_unstable_by(order);
    best.truncate(most);
    best
}
