//! What can speak for a candidate. One feature = one file here and one line in [`all`].

mod bayes;
mod close;
mod cofunding;
mod concepts;
mod field;
mod funder_region;
mod groups;
mod kind;
mod knn;
mod known;
mod meaning;
mod names;
mod newcomers;
mod popularity;
mod purpose;
mod region;
mod ridge;
mod said;
mod shares;
mod size;
mod sum;

pub(crate) use said::{Point, Said, Sheet};

use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;

/// Below this share of the whole, differences are noise. Of a thousand candidates an even share is 0.001.
const NOISE: f32 = 0.005;

/// Which weight a feature passes on for a candidate of which it cannot know anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Speaks from what was funded: for a candidate with a short history its weight goes to [`Role::Heir`] as well.
    Content,
    /// Speaks from what the candidate says it funds, the louder the shorter the history.
    Heir,
    /// Speaks for itself.
    Plain,
}

/// One thing that can speak for a candidate. It is made knowing the profiles, then learns grants, all at once or one by
/// one, and is asked at any time.
pub(crate) trait Feature: Send + Sync {
    /// Its name.
    fn id(&self) -> FeatureId;

    /// What happens to its weight where a history is short.
    fn role(&self) -> Role {
        Role::Plain
    }

    /// Learns grants of one candidate to one recipient; the facts know them, and all others of the lesson, already.
    fn learn(&mut self, _pair: &Pair<'_>, _facts: &Facts) {}

    /// The lesson is over: prepares what does not depend on the ask.
    fn settle(&mut self, _facts: &Facts) {}

    /// What it says to an ask: values of 0 or more with their points. The sheet comes and goes empty.
    fn say(&self, query: &Query<'_>, facts: &Facts, sheet: &mut Sheet) -> Said<'_>;
}

/// The points of a share: 0 for 0, and growing by its logarithm, so features add up as probabilities multiply.
fn log_points(share: f32) -> f32 {
    (1.0 + share / NOISE).ln()
}

/// The points of a fit: the fit.
fn plain_points(fit: f32) -> f32 {
    fit
}

/// All features, in the order of [`FeatureId::ALL`].
pub(crate) fn all(profiles: &[Profile]) -> Vec<Box<dyn Feature>> {
    vec![
        Box::new(knn::SimilarGrants),
        Box::new(ridge::TellingWords),
        Box::new(bayes::Wording::new(profiles)),
        Box::new(names::SimilarNames::default()),
        Box::new(field::SameField::new(profiles)),
        Box::new(purpose::Purpose::new(profiles)),
        Box::new(concepts::Concepts::new(profiles)),
        Box::new(meaning::Meaning::new(profiles)),
        Box::new(region::Region::new(profiles)),
        Box::new(funder_region::FunderRegion::new(profiles)),
        Box::new(size::Size::new(profiles)),
        Box::new(sum::UsualSum::new(profiles)),
        Box::new(kind::Kind::new(profiles)),
        Box::new(newcomers::TakesOn::newcomers(profiles)),
        Box::new(newcomers::TakesOn::known(profiles)),
        Box::new(cofunding::CoFunding::new(profiles)),
        Box::new(close::CloseFunders::new(profiles)),
        Box::new(known::Known::funder(profiles)),
        Box::new(known::Known::field(profiles)),
        Box::new(popularity::Popularity::new(profiles)),
    ]
}

#[cfg(test)]
mod tests {
    use super::all;
    use crate::{Config, FeatureId};

    /// Weights are matched by place: a line in the wrong place would weigh another feature.
    #[test]
    fn features_stand_where_their_ids_say_and_each_has_a_weight() {
        let features = all(&[]);
        assert_eq!(features.iter().map(|feature| feature.id()).collect::<Vec<_>>(), FeatureId::ALL);
        let Config { cold, warm, .. } = Config::default();
        let weighed = |id: &FeatureId| cold.iter().chain(&warm).any(|(other, weight)| other == id && *weight > 0.0);
        assert!(FeatureId::ALL.iter().all(weighed));
        assert!(FeatureId::ALL.iter().zip(0..).all(|(id, place)| *id as usize == place));
    }
}
