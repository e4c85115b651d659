//! Two to four associations that together meet conditions which the one that asks does not meet alone.
//!
//! A set cover over the conditions of a programme: each partner covers those that its *published* facts meet for sure;
//! own shares add up. The smallest set is taken, the partners that come first in the list before others, so none of them
//! can be left out. Only what may be met by a partner is covered; a deadline that is over stays over.

use places::{Region, lands};

use super::gates::{Answer, gate};
use super::matcher::Matcher;
use super::need::{Need, Spot};
use super::openings::{in_the_way, shut};
use super::stock::Offer;
use super::suggestion::Filter;
use crate::funding::{Rule, Terms};

/// So many partners at most: with the one that asks, four.
const PARTNERS: usize = 3;

/// Conditions that a partner can meet for all.
const SHARED: [Rule; 6] =
    [Rule::Region, Rule::LegalForm, Rule::TaxStatus, Rule::Newcomers, Rule::Language, Rule::OwnShare];

/// Another association, as far as it is public.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Partner {
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// One of [`crate::organisations::LEGAL_FORMS`].
    pub legal_form: Option<&'static str>,
    /// One of [`crate::organisations::TAX_STATUSES`].
    pub tax_status: Option<&'static str>,
    /// Where it is.
    pub spot: Option<Spot>,
    /// False: it is known to have been funded.
    pub newcomer: Option<bool>,
    /// Percent that it can pay, if it has said so for an idea that it shares.
    pub own_share: Option<i64>,
    /// Languages of contact.
    pub languages: Vec<String>,
    /// Its themes and target groups.
    pub concepts: Vec<String>,
}

impl Partner {
    /// The same idea, asked by this association.
    pub fn asking(&self, need: &Need) -> Need {
        Need {
            legal_form: self.legal_form,
            tax_status: self.tax_status,
            spot: self.spot.clone(),
            newcomer: self.newcomer,
            own_share: self.own_share,
            languages: self.languages.clone(),
            recipient: None,
            ..need.clone()
        }
    }
}

/// Who could ask together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The programme: its place in the list.
    pub programme: usize,
    /// Partners by their places, each with the conditions that it meets.
    pub partners: Vec<(usize, Vec<Rule>)>,
    /// The one partner could ask alone: it would carry the idea of the others. Otherwise none could ask alone.
    pub carried: bool,
}

/// So many programmes are told of.
const TOLD: usize = 12;

/// The programmes that have to do with a need and open for it only with partners, best score first.
pub fn together<'m>(matcher: &'m Matcher, need: &Need, partners: &[Partner], today: &str) -> Vec<(&'m Offer, Bundle)> {
    let offers = matcher.find(need, today, &Filter::default(), 1).offers();
    let terms: Vec<&Terms> = offers.iter().map(|offer| &offer.terms).collect();
    let found = bundles(&terms, need, partners, today).into_iter().take(TOLD);
    found.map(|bundle| (offers[bundle.programme], bundle)).collect()
}

/// Puts partners in the order in which they are preferred: those in the same district, then in the same Land, then those
/// that share more themes and target groups; else the order stays.
pub fn nearest_first(partners: &mut [Partner], need: &Need) {
    let here = need.spot.as_ref().map(Spot::region);
    let far = |partner: &Partner| match (here, partner.spot.as_ref().map(Spot::region)) {
        (Some(here), Some(there)) if here.covers(&there) || there.covers(&here) => 0,
        (Some(here), Some(there)) if land(here).is_some() && land(here) == land(there) => 1,
        _ => 2,
    };
    let shared =
        |partner: &Partner| need.concepts.iter().filter(|c| partner.concepts.iter().any(|id| id == c.id)).count();
    partners.sort_by_key(|partner| (far(partner), std::cmp::Reverse(shared(partner))));
}

/// The Land around a region.
fn land(region: Region) -> Option<&'static str> {
    lands().iter().find(|land| Region::Land(land.iso).covers(&region)).map(|land| land.iso)
}

/// A partner that may be taken: its place, the conditions it meets as bits, its own share.
#[derive(Clone, Copy)]
struct Able {
    at: usize,
    meets: u8,
    share: i64,
}

/// For each programme of the list that is shut for the need, the smallest set of partners that opens it, if there is one.
/// Partners stand in the order in which they are preferred.
pub fn bundles(list: &[&Terms], need: &Need, partners: &[Partner], today: &str) -> Vec<Bundle> {
    let one = |(programme, terms): (usize, &&Terms)| bundle(programme, terms, need, partners, today);
    list.iter().enumerate().filter_map(one).collect()
}

fn bundle(programme: usize, terms: &Terms, need: &Need, partners: &[Partner], today: &str) -> Option<Bundle> {
    let lacking = in_the_way(terms, need, today);
    if lacking.is_empty() || !lacking.iter().all(|rule| SHARED.contains(rule)) {
        return None;
    }
    let rules: Vec<Rule> = lacking.iter().copied().filter(|rule| *rule != Rule::OwnShare).collect();
    let asked = terms.own_share.filter(|_| lacking.contains(&Rule::OwnShare)).unwrap_or(0);
    let gap = (asked - need.own_share.unwrap_or(0)).max(0);
    let able = able(terms, need, partners, &rules, gap, today);
    let all = (1u8 << rules.len()) - 1;
    let chosen = smallest(&able, all, gap)?;
    let met = |one: &Able| {
        let met = rules.iter().enumerate().filter(|(bit, _)| one.meets & (1 << bit) != 0).map(|(_, rule)| *rule);
        let share = (gap > 0 && one.share > 0).then_some(Rule::OwnShare);
        (one.at, met.chain(share).collect())
    };
    let partners_met = chosen.iter().map(met).collect();
    let carried = chosen.len() == 1 && !shut(terms, &partners[chosen[0].at].asking(need), today);
    Some(Bundle { programme, partners: partners_met, carried })
}

/// Who can help at all: of several that meet the same and pay the same the first one.
fn able(terms: &Terms, need: &Need, partners: &[Partner], rules: &[Rule], gap: i64, today: &str) -> Vec<Able> {
    let mut able: Vec<Able> = Vec::new();
    for (at, partner) in partners.iter().enumerate() {
        let asking = partner.asking(need);
        let meets = rules.iter().enumerate().fold(0u8, |bits, (bit, rule)| {
            let met = gate(*rule, terms, &asking, today).is_some_and(|gate| gate.answer == Answer::Yes);
            bits | (u8::from(met) << bit)
        });
        let share = if gap > 0 { partner.own_share.unwrap_or(0).min(gap) } else { 0 };
        let new = able.iter().all(|known| (known.meets, known.share) != (meets, share) || (gap > 0 && share < gap));
        if (meets > 0 || share > 0) && new {
            able.push(Able { at, meets, share });
        }
    }
    // With own shares many may be able: those that meet and pay most are enough to look at.
    able.sort_by_key(|one| (std::cmp::Reverse((one.meets.count_ones(), one.share)), one.at));
    able.truncate(40);
    able.sort_by_key(|one| one.at);
    able
}

/// The smallest set that meets everything; among equally small ones the one whose partners come first.
fn smallest(able: &[Able], all: u8, gap: i64) -> Option<Vec<Able>> {
    (1..=PARTNERS).find_map(|size| with(able, size, all, gap))
}

fn with(able: &[Able], size: usize, all: u8, gap: i64) -> Option<Vec<Able>> {
    if size == 0 {
        return (all == 0 && gap <= 0).then(Vec::new);
    }
    able.iter().enumerate().find_map(|(at, one)| {
        let mut rest = with(&able[at + 1..], size - 1, all & !one.meets, gap - one.share)?;
        rest.insert(0, *one);
        Some(rest)
    })
}
