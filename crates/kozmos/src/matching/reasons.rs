//! Why a programme fits, in sentences: the contributions that matter most, as whoever reads them may know them.

use ranking::{Contribution, FeatureId};
use web::Tr;

use super::matcher::{ABOUT, ALIKE};
use super::need::Need;
use super::suggestion::Suggestion;
use super::words::{self, key};
use crate::funding::labels;

/// Whom a page tells why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Who asks: everything is about her own words.
    Association,
    /// Whose programme it is, and the centre: only what rests on the sentence and the place that they read on the same page.
    Foundation,
}

/// What a foundation is told. The rest would tell of sums, of first applications or of other funders.
const TOLD: [FeatureId; 9] = [
    FeatureId::SimilarGrants,
    FeatureId::TellingWords,
    FeatureId::Wording,
    FeatureId::SameField,
    FeatureId::Purpose,
    FeatureId::Concepts,
    FeatureId::Meaning,
    FeatureId::Region,
    FeatureId::FunderRegion,
];

/// The ends of the message keys of sentences that are about the association in other words than it reads itself.
#[cfg(test)]
pub(super) const SEEN: [&str; 9] = [
    "telling-words",
    "wording",
    "purpose",
    "concepts",
    "concepts-shared",
    "meaning",
    "meaning-maybe",
    "region",
    "funder-region",
];

/// One thing that speaks for a suggestion.
pub struct Reason {
    /// The sentence.
    pub sentence: String,
    /// How strongly.
    pub strength: String,
    /// Length of the bar, percent of the strongest.
    pub width: u32,
    /// Is it about the themes of both?
    pub themes: bool,
}

/// The three things that matter most. What only counts as average, because nothing is known, is no reason.
pub fn reasons(suggestion: &Suggestion<'_>, need: &Need, t: &Tr, whom: For) -> Vec<Reason> {
    let may = |c: &&Contribution| whom == For::Association || TOLD.contains(&c.feature);
    let speaks = |c: &&Contribution| c.value > if c.feature == FeatureId::Meaning { ABOUT } else { 0.0 };
    let mut told: Vec<&Contribution> = suggestion.contributions.iter().filter(may).filter(speaks).collect();
    told.sort_by(|a, b| b.points.total_cmp(&a.points).then(a.feature.cmp(&b.feature)));
    let most = told.first().map_or(1.0, |first| first.points);
    let reason = |c: &&Contribution| {
        let share = c.points / most;
        let strength = if share >= 0.66 {
            "strong"
        } else if share >= 0.25 {
            "some"
        } else {
            "little"
        };
        Reason {
            sentence: sentence(c, suggestion, need, t, whom),
            strength: t.get(&key("strength", strength)),
            width: (share * 100.0).round().clamp(2.0, 100.0) as u32,
            themes: c.feature == FeatureId::Concepts,
        }
    };
    told.iter().filter(|c| c.points >= 0.05 * most).take(3).map(reason).collect()
}

fn sentence(c: &Contribution, suggestion: &Suggestion<'_>, need: &Need, t: &Tr, whom: For) -> String {
    let terms = &suggestion.offer.terms;
    let shared: Vec<String> = need
        .concepts
        .iter()
        .filter(|c| terms.themes.iter().chain(&terms.target_groups).any(|id| id == c.id))
        .map(|c| labels::concept(t, c.id))
        .collect();
    let group = match (whom, c.feature) {
        (For::Association, _) | (_, FeatureId::SimilarGrants | FeatureId::SameField) => "reason",
        (For::Foundation, _) => "seen",
    };
    match (c.feature, &need.spot) {
        (FeatureId::Meaning, _) if c.value < ALIKE => t.get(&key(group, "meaning-maybe")),
        (FeatureId::Concepts, _) if !shared.is_empty() => {
            t.one(&key(group, "concepts-shared"), "concepts", web::list(t, &shared))
        }
        (FeatureId::Region, Some(spot)) => t.one("matching-reason-region-of", "place", words::spot(spot, t)),
        _ => t.get(&key(group, c.feature.name())),
    }
}

#[cfg(test)]
mod tests {
    use web::Locale;

    use super::super::gates_tests::nothing;
    use super::super::suggestion::{Fit, Next};
    use super::super::{Giver, Offer};
    use super::*;
    use crate::texts::tr;

    /// What is said of one feature alone.
    fn said(feature: FeatureId, locale: Locale, whom: For) -> Option<String> {
        let giver = Giver { name: "Stiftung".into(), slug: None, email: None, phone: None, website: None };
        let offer = Offer { id: "p1".to_owned().into(), slug: "p1".into(), giver, terms: nothing() };
        let suggestion = Suggestion {
            offer: &offer,
            gates: Vec::new(),
            fit: Fit::Best,
            share: 1.0,
            confidence: 0.5,
            score: 1.0,
            contributions: vec![Contribution { feature, value: 0.5, points: 1.0 }],
            precedents: Vec::new(),
            next: Next::AskForDate,
        };
        let fields = fields::Fields(vec![("sentence".into(), "Wir kochen".into())]);
        let need = Need::parse(&fields, text::Lang::De, &[]).expect("a need");
        reasons(&suggestion, &need, &tr(locale), whom).pop().map(|reason| reason.sentence)
    }

    #[test]
    fn a_foundation_is_told_nothing_of_sums_first_applications_and_other_funders() {
        let private = [
            FeatureId::Size,
            FeatureId::UsualSum,
            FeatureId::Newcomers,
            FeatureId::SecondGrants,
            FeatureId::CoFunding,
            FeatureId::CloseFunders,
            FeatureId::KnownFunder,
            FeatureId::KnownField,
        ];
        for feature in private {
            assert!(said(feature, Locale::De, For::Association).is_some(), "{feature}");
            assert_eq!(said(feature, Locale::De, For::Foundation), None, "{feature}");
        }
    }

    #[test]
    fn what_is_said_to_the_association_of_itself_is_said_otherwise_to_the_foundation() {
        for locale in Locale::ALL {
            for feature in TOLD {
                let [own, told] = [For::Association, For::Foundation].map(|whom| said(feature, locale, whom));
                let same = matches!(feature, FeatureId::SimilarGrants | FeatureId::SameField);
                assert!(told.is_some() && (own == told) == same, "{}: {own:?} {told:?}", locale.code());
            }
        }
    }
}
