//! Adding up: weighted points of all features, so that a score is explained by its parts.
//!
//! A candidate without a history must neither drown nor float. Where a feature knows nothing of it, it gets the points
//! that the other candidates get on average, and its own statement of purpose speaks with the weight of the features that
//! could only speak from its history. The trust in a history, `n / (n + 2)` for `n` grants, decides how much of that
//! weight is passed on, so that the first grants do not turn a candidate over.

use crate::features::{Feature, Role};
use crate::query::Query;
use crate::{Config, Contribution, FeatureId};

/// So many grants make half of the trust in a candidate's history.
const HALF_TRUST: f32 = 2.0;

/// Trust in the history of a candidate with so many grants, 0 to 1.
pub(crate) fn trust(grants: f32) -> f32 {
    grants / (grants + HALF_TRUST)
}

/// What one feature says to one ask.
struct Column<'m> {
    feature: &'m dyn Feature,
    weight: f64,
    /// Weight that is added where there is no trust in the history.
    inherited: f64,
    /// By candidate.
    values: Vec<f32>,
    /// By candidate: unweighted points of the value.
    points: Vec<f32>,
    /// Weighted points where the value is unknown.
    average: f64,
}

/// What all features say to one ask.
pub(crate) struct Table<'m> {
    columns: Vec<Column<'m>>,
    trust: &'m [f32],
}

impl<'m> Table<'m> {
    /// Asks all features that have a weight.
    pub(crate) fn of(features: &'m [Box<dyn Feature>], query: &Query, config: &Config, trust: &'m [f32]) -> Self {
        let weight = |feature: &dyn Feature| config.weight(feature.id(), query.recipient.is_some());
        let content = features.iter().filter(|f| f.role() == Role::Content);
        let content: f64 = content.map(|f| weight(f.as_ref())).sum();
        let columns = features.iter().map(AsRef::as_ref).filter_map(|feature| {
            let (weight, inherited) = (weight(feature), if feature.role() == Role::Heir { content } else { 0.0 });
            let speaks = weight != 0.0 || inherited != 0.0;
            speaks.then(|| Column::of(feature, weight, inherited, query, trust.len()))
        });
        Self { columns: columns.collect(), trust }
    }

    /// The scores of all candidates; exactly the sums of their contributions.
    pub(crate) fn scores(&self) -> Vec<f64> {
        let mut scores = vec![0.0; self.trust.len()];
        for column in self.columns.iter() {
            for (candidate, score) in scores.iter_mut().enumerate() {
                *score += column.points(candidate, self.trust[candidate]);
            }
        }
        scores
    }

    /// What the score of a candidate is made of.
    pub(crate) fn contributions(&self, candidate: usize) -> Vec<Contribution> {
        let contribution = |column: &Column| Contribution {
            feature: column.id(),
            value: f64::from(column.values[candidate]).max(0.0), // the maximum of NaN (unknown) and 0 is 0
            points: column.points(candidate, self.trust[candidate]),
        };
        self.columns.iter().map(contribution).filter(|c| c.points != 0.0).collect()
    }
}

impl<'m> Column<'m> {
    fn of(feature: &'m dyn Feature, weight: f64, inherited: f64, query: &Query, candidates: usize) -> Self {
        let mut values = vec![0.0; candidates];
        feature.values(query, &mut values);
        let points = |&value: &f32| if value == 0.0 { 0.0 } else { feature.points(value) };
        let points: Vec<f32> = values.iter().map(points).collect();
        let known = || points.iter().zip(&values).filter(|(_, value)| !value.is_nan());
        let sum: f64 = known().map(|(points, _)| f64::from(*points)).sum();
        let average = weight * sum / known().count().max(1) as f64;
        Self { feature, weight, inherited, values, points, average }
    }

    fn id(&self) -> FeatureId {
        self.feature.id()
    }

    /// Weighted points of one candidate.
    fn points(&self, candidate: usize, trust: f32) -> f64 {
        if self.values[candidate].is_nan() {
            return self.average;
        }
        (self.weight + self.inherited * f64::from(1.0 - trust)) * f64::from(self.points[candidate])
    }
}
