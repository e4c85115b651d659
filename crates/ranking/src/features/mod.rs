//! What can speak for a candidate. One feature = one file here and one line, with its documentation, in the list below.

mod groups;
mod list;
mod said;
mod shares;

pub(crate) use said::{Point, Said, Sheet};

use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;
use list::features;

// A line: the file (where two features share one, only the first names it), the stable name, the variant of
// `FeatureId`, what makes the feature of the profiles, its weights for askers without and with a history (see
// `Config`). Contributions are listed, and added up, in this order.
features! {
    /// It funded projects whose wording is close to the ask: k nearest neighbours on tf-idf; share of votes.
    mod knn; "similar-grants" SimilarGrants = knn::SimilarGrants::new, cold 0.1, warm 0.1;
    /// The words of the ask that tell funders apart point to it: ridge regression on tf-idf; share of votes.
    mod ridge; "telling-words" TellingWords = ridge::TellingWords::new, cold 0.4, warm 0.4;
    /// The words of the ask are typical for what it funds: multinomial naive Bayes, Dirichlet and Lidstone smoothing;
    /// share of probability.
    mod bayes; "wording" Wording = bayes::Wording::new, cold 0.5, warm 0.5;
    /// It funded recipients whose names are like the asker's: k nearest neighbours on names; share of votes.
    mod names; "similar-names" SimilarNames = names::SimilarNames::new, cold 0.1, warm 0.0;
    /// Programmes in its field, of whatever funder, funded projects whose wording is close to the ask: votes of telling
    /// words by field; share of votes.
    mod field; "same-field" SameField = field::SameField::new, cold 0.8, warm 0.8;
    /// Its own statement of purpose is close to the ask: BM25; share of similarity.
    mod purpose; "purpose" Purpose = purpose::Purpose::new, cold 0.5, warm 0.5;
    /// It and the ask are about the same concepts, whatever the language: cosine of concepts; the cosine.
    mod concepts; "concepts" Concepts = concepts::Concepts::new, cold 1.8, warm 1.8;
    /// Its text means what the ask means, in whatever language: sentence vectors, made elsewhere; their cosine.
    mod meaning; "meaning" Meaning = meaning::Meaning::new, cold 10.0, warm 10.0;
    /// It funds around the place of the ask, or says so: shares per place with back-off, stated regions; share of
    /// recipients there.
    mod region; "region" Region = region::Region::new, cold 0.4, warm 0.4;
    /// The funder behind it funds around the place of the ask, within whatever programme: as [`FeatureId::Region`], by
    /// funder; share of recipients there.
    mod funder_region; "funder-region" FunderRegion = funder_region::FunderRegion::new, cold 0.4, warm 0.4;
    /// It gives sums of the size asked for: log-normal fit of past sums, stated range; the fit.
    mod size; "size" Size = size::Size::new, cold 1.3, warm 1.3;
    /// It often gave just the sum asked for: count of equal sums; share of its grants.
    mod sum; "usual-sum" UsualSum = sum::UsualSum::new, cold 0.4, warm 0.4;
    /// It funds recipients of this kind: shares per kind with back-off; share of recipients of the kind.
    mod kind; "kind" Kind = kind::Kind::new, cold 0.1, warm 0.0;
    /// It lately funded recipients that nobody had funded before, or says it does: recent first grants; share of them.
    mod newcomers; "newcomers" Newcomers = newcomers::TakesOn::newcomers, cold 0.1, warm 0.0;
    /// It lately funded recipients known from elsewhere (asked by one with a history): recent first grants; share of
    /// them.
    "second-grants" SecondGrants = newcomers::TakesOn::known, cold 0.0, warm 0.2;
    /// It funds those who are funded by the same funders as the asker: three-step random walk RP3β; share of walks.
    mod cofunding; "co-funding" CoFunding = cofunding::CoFunding::new, cold 0.0, warm 0.2;
    /// Many of its recipients are recipients of the asker's funders too: item-based nearest neighbours; mean cosine.
    mod close; "close-funders" CloseFunders = close::CloseFunders::new, cold 0.0, warm 0.3;
    /// The funder behind it has funded the asker within another programme: programmes the asker has; share of those
    /// of the funder.
    mod known; "known-funder" KnownFunder = known::Known::funder, cold 0.0, warm 1.2;
    /// A programme in the same field, of whatever funder, has funded the asker already: programmes the asker has; share
    /// of those in the field.
    "known-field" KnownField = known::Known::field, cold 0.0, warm 0.8;
    /// It funds many: count; share of recipients.
    mod popularity; "popularity" Popularity = popularity::Popularity::new, cold 0.05, warm 0.05;
}

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

#[cfg(test)]
mod tests {
    use super::all;
    use crate::{Config, FeatureId};

    /// Weights are matched by place: a line that makes what another names would weigh another feature.
    #[test]
    fn lines_make_what_they_name_and_each_has_a_weight() {
        let features = all(&[]);
        assert_eq!(features.iter().map(|feature| feature.id()).collect::<Vec<_>>(), FeatureId::ALL);
        let Config { cold, warm, .. } = Config::default();
        let weighed = |id: &FeatureId| cold.iter().chain(&warm).any(|(other, weight)| other == id && *weight > 0.0);
        assert!(FeatureId::ALL.iter().all(weighed));
    }
}
