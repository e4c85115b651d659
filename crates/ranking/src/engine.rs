//! Facts and features that have learned a history, without weights.

use crate::cores::Cores;
use crate::corpus::{Award, Corpus};
use crate::facts::{Facts, Pair};
use crate::features::{self, Feature};
use std::sync::{Mutex, PoisonError};

/// What has learned, ready to be asked.
pub(crate) struct Engine {
    pub(crate) facts: Facts,
    /// In the order of [`crate::FeatureId::ALL`].
    pub(crate) features: Vec<Box<dyn Feature>>,
}

impl Engine {
    /// Learns grants, ordered by candidate, recipient and year.
    pub(crate) fn of(corpus: &Corpus, awards: &[&Award], cores: Cores) -> Self {
        let (facts, pairs) = Facts::of(corpus, awards, cores);
        let mut engine = Self { facts, features: features::all(&corpus.profiles) };
        engine.lesson(&pairs, cores);
        engine
    }

    /// Learns one more grant.
    pub(crate) fn learn(&mut self, award: &Award) {
        let awards = [award];
        let pair = self.facts.learn(&awards);
        self.lesson(&[pair], Cores::of(1));
    }

    /// No feature knows of the others, so each may learn on a core of its own.
    fn lesson(&mut self, pairs: &[Pair<'_>], cores: Cores) {
        let facts = &self.facts;
        let features: Vec<_> = self.features.iter_mut().map(Mutex::new).collect();
        cores.map(features.len(), |at| {
            let mut feature = features[at].lock().unwrap_or_else(PoisonError::into_inner);
            pairs.iter().for_each(|pair| feature.learn(pair, facts));
            feature.settle(facts);
        });
    }
}
