//! The model: built once from the input, asked as often as wanted.

use crate::check::{check_ask, check_input};
use crate::combine::{self, Table};
use crate::corpus::Corpus;
use crate::features::{self, Feature};
use crate::grants::Grants;
use crate::query::Query;
use crate::{Ask, Candidate, Config, Error, Grant, Options, Suggestion};
use std::cmp::Ordering;
use std::sync::Arc;

/// Past grants shown with a suggestion.
const PRECEDENTS: usize = 3;
/// A past grant is shown only if its cosine to the ask is at least this.
const REALLY_SIMILAR: f32 = 0.25;

/// What is known about candidates and history, ready to answer. It may be asked from many threads at once.
pub struct Model {
    corpus: Corpus,
    grants: Arc<Grants>,
    features: Vec<Box<dyn Feature>>,
    /// By candidate, 0 (no history) to 1.
    trust: Vec<f32>,
    config: Config,
}

impl Model {
    /// Learns from the history.
    ///
    /// # Errors
    /// Refuses input that cannot be used: no candidates, empty or repeated ids, grants of unknown candidates, numbers
    /// that are not finite or out of range.
    pub fn build(candidates: &[Candidate], history: &[Grant], config: &Config) -> Result<Self, Error> {
        check_input(candidates, history, config)?;
        let mut corpus = Corpus::of(candidates, history);
        let grants = Arc::new(Grants::of(&corpus));
        let features = features::all(&corpus, &grants);
        let mut n = vec![0.0; candidates.len()];
        corpus.awards.iter().for_each(|award| n[award.candidate as usize] += 1.0);
        corpus.awards = Vec::new(); // the features have learned what they need
        Ok(Self {
            trust: n.into_iter().map(combine::trust).collect(),
            corpus,
            grants,
            features,
            config: config.clone(),
        })
    }

    /// The candidates that fit best, best first; equal scores in the order of their ids.
    ///
    /// # Errors
    /// Refuses an ask with numbers that are not finite or out of range.
    pub fn rank(&self, ask: &Ask, options: &Options) -> Result<Vec<Suggestion>, Error> {
        check_ask(ask)?;
        let query = Query::of(ask, &self.corpus, &self.grants);
        let table = Table::of(&self.features, &query, &self.config, &self.trust);
        let scores = table.scores();
        let suggestion = |candidate: usize| Suggestion {
            candidate: self.corpus.profiles[candidate].source,
            score: scores[candidate],
            contributions: table.contributions(candidate),
            precedents: self.precedents(&query, candidate),
        };
        Ok(self.best(&query, &scores, options).into_iter().map(suggestion).collect())
    }

    /// The best candidates in order.
    fn best(&self, query: &Query, scores: &[f64], options: &Options) -> Vec<usize> {
        let held = |candidate: usize| query.held.binary_search(&(candidate as u32)).is_ok();
        let allowed = |&c: &usize| scores[c] >= options.min_score && !(options.exclude_held && held(c));
        let mut best: Vec<usize> = (0..scores.len()).filter(allowed).collect();
        let order = |a: &usize, b: &usize| -> Ordering { scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)) };
        if options.top > 0 && best.len() > options.top {
            best.select_nth_unstable_by(options.top - 1, order);
        }
        best.truncate(options.top);
        best.sort_unstable_by(order);
        best
    }

    /// The nearest past grants of a candidate, one a recipient, as indices into the history as given.
    fn precedents(&self, query: &Query, candidate: usize) -> Vec<usize> {
        let (mut shown, mut recipients) = (Vec::new(), Vec::new());
        for near in query.near.iter().take_while(|near| near.similarity >= REALLY_SIMILAR) {
            let document = self.grants.document(near.document);
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
