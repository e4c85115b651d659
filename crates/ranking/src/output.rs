//! What the matcher answers: suggestions with their reasons.

use std::fmt;
use std::str::FromStr;

/// One thing that speaks for a candidate. The text form is stable and in kebab case, so pages can translate it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeatureId {
    /// It funded projects whose wording is close to the ask.
    SimilarGrants,
    /// The words of the ask that tell funders apart point to it.
    TellingWords,
    /// The words of the ask are typical for what it funds.
    Wording,
    /// It funded recipients whose names are like the asker's.
    SimilarNames,
    /// Programmes in its field, of whatever funder, funded projects whose wording is close to the ask.
    SameField,
    /// Its own statement of purpose is close to the ask.
    Purpose,
    /// It and the ask are about the same concepts.
    Concepts,
    /// Its text means what the ask means, in whatever language.
    Meaning,
    /// It funds around the place of the ask, or says so.
    Region,
    /// The funder behind it funds around the place of the ask, within whatever programme.
    FunderRegion,
    /// It gives sums of the size asked for.
    Size,
    /// It often gave just the sum asked for.
    UsualSum,
    /// It funds recipients of this kind.
    Kind,
    /// It lately funded recipients that nobody had funded before, or says it does.
    Newcomers,
    /// It lately funded recipients known from elsewhere (asked by one that has a history).
    SecondGrants,
    /// It funds those who are funded by the same funders as the asker.
    CoFunding,
    /// Many of its recipients are recipients of the asker's funders too.
    CloseFunders,
    /// The funder behind it has funded the asker within another programme.
    KnownFunder,
    /// A programme in the same field, of whatever funder, has funded the asker already.
    KnownField,
    /// It funds many.
    Popularity,
}

impl FeatureId {
    /// All features, in the order in which contributions are listed.
    pub const ALL: [Self; 20] = [
        Self::SimilarGrants,
        Self::TellingWords,
        Self::Wording,
        Self::SimilarNames,
        Self::SameField,
        Self::Purpose,
        Self::Concepts,
        Self::Meaning,
        Self::Region,
        Self::FunderRegion,
        Self::Size,
        Self::UsualSum,
        Self::Kind,
        Self::Newcomers,
        Self::SecondGrants,
        Self::CoFunding,
        Self::CloseFunders,
        Self::KnownFunder,
        Self::KnownField,
        Self::Popularity,
    ];

    /// The stable name, for example `similar-grants`.
    pub fn name(self) -> &'static str {
        match self {
            Self::SimilarGrants => "similar-grants",
            Self::TellingWords => "telling-words",
            Self::Wording => "wording",
            Self::SimilarNames => "similar-names",
            Self::SameField => "same-field",
            Self::Purpose => "purpose",
            Self::Concepts => "concepts",
            Self::Meaning => "meaning",
            Self::Region => "region",
            Self::FunderRegion => "funder-region",
            Self::Size => "size",
            Self::UsualSum => "usual-sum",
            Self::Kind => "kind",
            Self::Newcomers => "newcomers",
            Self::SecondGrants => "second-grants",
            Self::CoFunding => "co-funding",
            Self::CloseFunders => "close-funders",
            Self::KnownFunder => "known-funder",
            Self::KnownField => "known-field",
            Self::Popularity => "popularity",
        }
    }
}

impl fmt::Display for FeatureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for FeatureId {
    type Err = crate::Error;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|feature| feature.name() == name);
        found.ok_or_else(|| crate::Error::UnknownFeature(name.to_owned()))
    }
}

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
