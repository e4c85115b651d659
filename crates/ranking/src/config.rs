//! The settings of a model and of one question.

use crate::FeatureId;
use crate::combine::Weights;

/// The settings of a model. The default is the measured one; change it only with a measurement.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Weight of each feature for an asker without history. A feature that is not listed counts nothing; of one listed
    /// twice the weights add up.
    pub cold: Vec<(FeatureId, f64)>,
    /// The same for an asker that has been funded before.
    pub warm: Vec<(FeatureId, f64)>,
    /// Learn weights from the last year of the history, starting from these.
    pub learn: bool,
    /// How many cores build the model; 0 = as many as there are. The model is the same, to the last bit.
    pub threads: usize,
}

/// The weights beside the features in `features/mod.rs`: near those that the conditional logit learns inside the
/// histories of three public sets (Berlin 2009–2010 and 2012–2014, French parliamentary reserve 2013–2014, US
/// foundations 1985–2012), rounded. What those sets do not have (purposes and meanings of programmes), or what adds
/// nothing there but is needed where an ask says little (newcomers, kind, popularity), has a weight by judgement.
impl Default for Config {
    fn default() -> Self {
        let weights = |warm| FeatureId::ALL.into_iter().map(move |feature| (feature, feature.shipped(warm)));
        let shipped = |warm| weights(warm).filter(|(_, weight)| *weight > 0.0).collect();
        Self { cold: shipped(false), warm: shipped(true), learn: true, threads: 0 }
    }
}

impl Config {
    /// The weights by feature.
    pub(crate) fn weights(&self, warm: bool) -> Weights {
        let mut weights = Weights::default();
        for &(feature, weight) in if warm { &self.warm } else { &self.cold } {
            weights[feature as usize] += weight;
        }
        weights
    }
}

/// The settings of one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// At most so many suggestions.
    pub top: usize,
    /// Leave out the candidates that have funded this recipient already.
    pub exclude_held: bool,
    /// Leave out suggestions that score less.
    pub min_score: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self { top: 20, exclude_held: true, min_score: 0.0 }
    }
}
