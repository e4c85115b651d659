//! What the matcher answers: suggestions with their reasons.

use crate::FeatureId;

/// What one feature adds to a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// The feature.
    pub feature: FeatureId,
    /// What was measured, 0 to 1: a share among all candidates, or a fit for [`FeatureId::Size`],
    /// [`FeatureId::Concepts`] and [`FeatureId::Meaning`]. 0 with points where nothing is
    /// known of the candidate, so that it counts as average.
    pub value: f64,
    /// What it adds to the score, 0 or more (in units of natural log, weighted).
    pub points: f64,
}

/// One ranked candidate.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Index into the candidates the model was built with.
    pub candidate: usize,
    /// The sum of the points of all contributions, added up in their order; comparable within one ranking only.
    pub score: f64,
    /// How likely it is that this candidate gives the asker a first grant for this: calibrated on outcomes that the
    /// weights had not seen, or by the shipped calibration where the history has too few. Unlike the score it can be
    /// compared between asks. It is low even for the best where many candidates fit alike.
    pub confidence: f64,
    /// What the score is made of, in the order of [`FeatureId::ALL`]; features that add nothing are left out.
    pub contributions: Vec<Contribution>,
    /// Past grants of this candidate that are really like the ask, nearest first, one a recipient: indices into the
    /// history the model was built with.
    pub precedents: Vec<usize>,
}
