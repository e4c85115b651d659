//! The settings of a model and of one question.

use crate::FeatureId::{self, *};

/// The settings of a model. The default is the measured one; change it only with a measurement.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Weight of each feature for an asker without history. A feature that is not listed counts nothing; of one listed
    /// twice the weights add up.
    pub cold: Vec<(FeatureId, f64)>,
    /// The same for an asker that has been funded before.
    pub warm: Vec<(FeatureId, f64)>,
}

/// Rounded from a conditional logit (softmax over all candidates) fitted once, on five sets together: public grants of
/// Berlin (2009 → 2010, 2009–2010 → 2011, 2012–2013 → 2014), a part of the French parliamentary reserve of 2014 and
/// grants of US foundations (1985–2011 → 2012), with names only and with names and purposes. What those sets do not have
/// (purposes and concepts of funders), or what adds nothing there but is needed where an ask says little (newcomers,
/// kind, popularity), has a weight by judgement.
impl Default for Config {
    fn default() -> Self {
        let both = [(Wording, 1.0), (Purpose, 0.5), (Concepts, 1.5), (Size, 1.5), (Popularity, 0.05)];
        let cold = [(SimilarGrants, 0.25), (Region, 0.6), (Newcomers, 0.1), (Kind, 0.1)];
        let warm = [(SimilarGrants, 0.2), (Region, 0.5), (SecondGrants, 0.3), (CoFunding, 0.4)];
        Self { cold: both.into_iter().chain(cold).collect(), warm: both.into_iter().chain(warm).collect() }
    }
}

impl Config {
    /// The weight of a feature.
    pub(crate) fn weight(&self, feature: FeatureId, warm: bool) -> f64 {
        let weights = if warm { &self.warm } else { &self.cold };
        weights.iter().filter(|(id, _)| *id == feature).map(|(_, weight)| weight).sum()
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
