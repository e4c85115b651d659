//! What would open more programmes: changes that the asker can make, each with the programmes it really opens.
//!
//! A counterfactual over the conditions alone: the need is changed, the conditions are asked again. A programme is *shut*
//! if a condition contradicts the need, or if it waits for a Freistellungsbescheid that was only applied for. Only what
//! the asker has said can shut anything, so where nothing is known nothing is promised: that is a question's work
//! ([`super::questions`]).

use fields::Fields;

use super::gates::{Answer, Hint, gate, gates};
use super::need::Need;
use crate::funding::{Rule, Terms};

/// So many openings are told at once.
pub const TOLD: usize = 4;
/// So many changes at once are still one piece of advice.
const TOGETHER: usize = 2;

/// Something that an asker can change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Change {
    /// Write the application in this language too.
    Language(String),
    /// Leave out a kind of cost.
    WithoutCost(String),
    /// Plan a project of at most so many months.
    Months(i64),
    /// Ask for this sum, cents.
    Amount(i64),
    /// Pay so many percent.
    OwnShare(i64),
    /// Wait for the Freistellungsbescheid that was applied for.
    AwaitTaxStatus,
    /// Get a Freistellungsbescheid.
    TaxStatus,
    /// Become a registered association.
    LegalForm,
}

impl Change {
    /// The end of the message key `matching-opening-…`.
    pub fn code(&self) -> &'static str {
        match self {
            Change::Language(_) => "language",
            Change::WithoutCost(_) => "cost",
            Change::Months(_) => "months",
            Change::Amount(_) => "amount",
            Change::OwnShare(_) => "own-share",
            Change::AwaitTaxStatus => "await-tax-status",
            Change::TaxStatus => "tax-status",
            Change::LegalForm => "legal-form",
        }
    }

    /// The field of the need that changes, and its new value (of a cost: the one that goes).
    pub fn field(&self) -> (&'static str, String) {
        match self {
            Change::Language(tag) => ("language", tag.clone()),
            Change::WithoutCost(cost) => ("cost", cost.clone()),
            Change::Months(months) => ("months", months.to_string()),
            Change::Amount(cents) => ("amount", crate::funding::amount(*cents)),
            Change::OwnShare(percent) => ("own_share", percent.to_string()),
            Change::AwaitTaxStatus | Change::TaxStatus => ("tax_status", "charitable".into()),
            Change::LegalForm => ("legal_form", "ev".into()),
        }
    }

    /// What it costs the asker, by judgement, in steps: an evening's work, another plan, money, months of waiting, a
    /// founding meeting and a notary. Only the order counts.
    pub fn effort(&self) -> i64 {
        match self {
            Change::Language(_) => 10,
            Change::WithoutCost(_) => 20,
            Change::Months(_) => 25,
            Change::Amount(_) => 30,
            Change::OwnShare(percent) => 40 + percent / 5,
            Change::AwaitTaxStatus => 65,
            Change::TaxStatus => 70,
            Change::LegalForm => 90,
        }
    }

    /// The need with this change.
    pub fn apply(&self, need: &Need) -> Need {
        let mut changed = need.clone();
        match self {
            Change::Language(tag) => changed.languages.push(tag.clone()),
            Change::WithoutCost(cost) => changed.costs.retain(|kept| kept != cost),
            Change::Months(months) => changed.months = Some(*months),
            Change::Amount(cents) => changed.amount = Some(*cents),
            Change::OwnShare(percent) => changed.own_share = Some(*percent),
            Change::AwaitTaxStatus | Change::TaxStatus => changed.tax_status = Some("charitable"),
            Change::LegalForm => changed.legal_form = Some("ev"),
        }
        changed
    }

    /// The fields of a form with this change.
    pub fn write(&self, fields: &Fields) -> Fields {
        let (name, value) = self.field();
        let mut told = fields.all(name).into_iter().map(str::to_owned).collect::<Vec<_>>();
        match self {
            Change::Language(_) => told.push(value),
            Change::WithoutCost(_) => told.retain(|kept| *kept != value),
            _ => told = vec![value],
        }
        let mut changed = Fields(fields.0.iter().filter(|(known, _)| known != name).cloned().collect());
        told.into_iter().for_each(|value| changed.push(name, value));
        changed
    }

    /// The change that would satisfy a condition that stands in the way, if there is one.
    fn of(rule: Rule, terms: &Terms, need: &Need) -> Option<Change> {
        match rule {
            Rule::Language => {
                let german = terms.languages.iter().find(|tag| tag.starts_with("de"));
                german.or(terms.languages.first()).map(|tag| Change::Language(tag.clone()))
            }
            Rule::Costs => {
                let stands = |cost: &&String| terms.costs_excluded.contains(cost) && !terms.costs_funded.contains(cost);
                need.costs.iter().find(stands).map(|cost| Change::WithoutCost(cost.clone()))
            }
            Rule::Duration => terms.duration_max.map(Change::Months),
            Rule::Amount => {
                let above = terms.amount_max.filter(|most| need.amount.is_some_and(|cents| cents > *most));
                above.or(terms.amount_min).map(Change::Amount)
            }
            Rule::OwnShare => terms.own_share.map(Change::OwnShare),
            Rule::TaxStatus if need.tax_status == Some("applied") => Some(Change::AwaitTaxStatus),
            Rule::TaxStatus => Some(Change::TaxStatus),
            Rule::LegalForm => {
                let able = matches!(need.legal_form, Some("gev" | "other"));
                (able && terms.legal_forms.iter().any(|form| form == "ev")).then_some(Change::LegalForm)
            }
            Rule::Region | Rule::Theme | Rule::TargetGroup | Rule::Deadline | Rule::Unsolicited | Rule::Newcomers => {
                None
            }
        }
    }
}

/// Changes, and what they open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// One change, or two that are only of use together.
    pub changes: Vec<Change>,
    /// Places in the list of what opens.
    pub opens: Vec<usize>,
}

impl Opening {
    fn effort(&self) -> i64 {
        self.changes.iter().map(Change::effort).sum()
    }
}

/// The conditions of a programme that stand in the way of a need.
pub(super) fn in_the_way(terms: &Terms, need: &Need, today: &str) -> Vec<Rule> {
    let stands = |answer: Answer, hint: Option<&Hint>| answer == Answer::No || hint == Some(&Hint::TaxApplied);
    let gates = gates(terms, need, today).into_iter();
    gates.filter(|gate| stands(gate.answer, gate.hint.as_ref())).map(|gate| gate.rule).collect()
}

/// Is the programme shut for this need?
pub fn shut(terms: &Terms, need: &Need, today: &str) -> bool {
    !in_the_way(terms, need, today).is_empty()
}

/// The need with all these changes.
pub fn applied(changes: &[Change], need: &Need) -> Need {
    changes.iter().fold(need.clone(), |need, change| change.apply(&need))
}

/// What would open programmes of this list, cheapest first. An opening closes nothing; two changes stand together only
/// where they open more than each of them alone.
pub fn openings(list: &[&Terms], need: &Need, today: &str) -> Vec<Opening> {
    let shut_now: Vec<bool> = list.iter().map(|terms| shut(terms, need, today)).collect();
    let mut ways: Vec<Vec<Change>> = list.iter().filter_map(|terms| way(terms, need, today)).collect();
    ways.sort();
    ways.dedup();
    let mut all: Vec<Opening> =
        ways.into_iter().filter_map(|changes| opening(changes, (list, &shut_now), need, today)).collect();
    all.sort_by(|a, b| (a.effort(), b.opens.len(), &a.changes).cmp(&(b.effort(), a.opens.len(), &b.changes)));
    let mut told: Vec<Opening> = Vec::new();
    for one in all.iter().filter(|one| most_for_little(one, &all)) {
        if !covered(one, &told) {
            told.push(one.clone());
        }
    }
    told.truncate(TOLD);
    told
}

/// The changes that open a shut programme; none if it is open, or cannot be opened, or only by too many.
fn way(terms: &Terms, need: &Need, today: &str) -> Option<Vec<Change>> {
    let rules = in_the_way(terms, need, today);
    let mut changes = Vec::new();
    let mut left = need.clone();
    for rule in rules {
        // A second kind of cost may stand in the way behind the first.
        while gate(rule, terms, &left, today)
            .is_some_and(|gate| gate.answer == Answer::No || gate.hint == Some(Hint::TaxApplied))
        {
            let change = Change::of(rule, terms, &left)?;
            left = change.apply(&left);
            changes.push(change);
            if changes.len() > TOGETHER {
                return None;
            }
        }
    }
    changes.sort();
    (!changes.is_empty()).then_some(changes)
}

/// What the changes open, if they close nothing.
fn opening(changes: Vec<Change>, (list, shut_now): (&[&Terms], &[bool]), need: &Need, today: &str) -> Option<Opening> {
    let changed = applied(&changes, need);
    let mut opens = Vec::new();
    for (at, (terms, was)) in list.iter().zip(shut_now).enumerate() {
        match (was, shut(terms, &changed, today)) {
            (false, true) => return None,
            (true, false) => opens.push(at),
            _ => {}
        }
    }
    (!opens.is_empty()).then_some(Opening { changes, opens })
}

/// Of several values of the same change one is told: the cheapest that opens half as much as the best of them. The
/// openings are in the order of their effort.
fn most_for_little(one: &Opening, all: &[Opening]) -> bool {
    let codes = |opening: &Opening| opening.changes.iter().map(Change::code).collect::<Vec<_>>();
    let alike: Vec<&Opening> = all.iter().filter(|other| codes(other) == codes(one)).collect();
    let most = alike.iter().map(|other| other.opens.len()).max().unwrap_or(0);
    alike.into_iter().find(|other| 2 * other.opens.len() >= most) == Some(one)
}

/// Do the parts of an opening, which are told already, open as much without each other?
fn covered(one: &Opening, told: &[Opening]) -> bool {
    let part = |other: &&Opening| other.changes.iter().all(|change| one.changes.contains(change));
    let parts: Vec<usize> = told.iter().filter(part).flat_map(|other| other.opens.iter().copied()).collect();
    one.changes.len() > 1 && one.opens.iter().all(|at| parts.contains(at))
}
