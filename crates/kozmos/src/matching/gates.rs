//! The conditions of a programme held against a need: yes, no, or not known yet.
//!
//! "No" is said only when both sides are known and contradict each other. Whatever is not known of the programme or of
//! the need leaves the condition open. Foundations bend rules that are not written down, and a volunteer who is told "no"
//! goes home.

use places::Region;

use super::need::Need;
use super::questions::Question;
use crate::funding::{Rule, Terms};

/// Does a condition hold?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// Both sides are known and agree.
    Yes,
    /// Both sides are known and contradict each other.
    No,
    /// Something is not known yet.
    Unknown,
}

impl Answer {
    /// `yes`, `no`, `unknown`.
    pub fn code(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "unknown",
        }
    }
}

/// What helps to understand an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// At most so much, cents.
    UpTo(i64),
    /// At least so much, cents.
    From(i64),
    /// So many percent of one's own.
    OwnShare(i64),
    /// At most so many months.
    Months(i64),
    /// Until this day.
    Until(String),
    /// Announced for this day.
    Announced(String),
    /// This was the last day.
    Over(String),
    /// At any time.
    Rolling,
    /// One has to ask before one writes.
    AskFirst,
    /// A Freistellungsbescheid was applied for and is not there yet.
    TaxApplied,
}

impl Hint {
    /// The end of the message key `matching-hint-…`.
    pub fn code(&self) -> &'static str {
        match self {
            Hint::UpTo(_) => "up-to",
            Hint::From(_) => "from",
            Hint::OwnShare(_) => "own-share",
            Hint::Months(_) => "months",
            Hint::Until(_) => "until",
            Hint::Announced(_) => "announced",
            Hint::Over(_) => "over",
            Hint::Rolling => "rolling",
            Hint::AskFirst => "ask-first",
            Hint::TaxApplied => "tax-applied",
        }
    }
}

/// One condition of a programme, held against a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate<'a> {
    /// Which condition.
    pub rule: Rule,
    /// Does it hold?
    pub answer: Answer,
    /// The sentence it comes from, in the programme's language of origin.
    pub sentence: Option<&'a str>,
    /// What would settle it, if it is the asker who has to say it.
    pub ask: Option<Question>,
    /// The figure or date behind it.
    pub hint: Option<Hint>,
}

/// Every condition that a programme states, in the order in which they are shown. `today` is `YYYY-MM-DD`.
pub fn gates<'a>(terms: &'a Terms, need: &Need, today: &str) -> Vec<Gate<'a>> {
    Rule::ALL.into_iter().filter_map(|rule| gate(rule, terms, need, today)).collect()
}

/// One condition; none if the programme does not state it.
pub fn gate<'a>(rule: Rule, terms: &'a Terms, need: &Need, today: &str) -> Option<Gate<'a>> {
    let sentence = terms.rules.get(&rule).map(String::as_str);
    let (answer, hint) = match stated(rule, terms, need, today) {
        Some(stated) => stated,
        None if sentence.is_some() => (Answer::Unknown, None),
        None => return None,
    };
    let open = answer == Answer::Unknown;
    let ask = Question::of(rule).filter(|question| open && states(rule, terms) && !question.answered(need));
    Some(Gate { rule, answer, sentence, ask, hint })
}

/// Does the programme contradict the need anywhere?
pub fn contradicts(terms: &Terms, need: &Need, today: &str) -> bool {
    let no = |rule| stated(rule, terms, need, today).is_some_and(|(answer, _)| answer == Answer::No);
    Rule::ALL.into_iter().any(no)
}

/// Is the fact behind a rule known (not only the sentence)?
fn states(rule: Rule, terms: &Terms) -> bool {
    match rule {
        Rule::Region => !terms.regions.is_empty(),
        Rule::LegalForm => !terms.legal_forms.is_empty(),
        Rule::TaxStatus => terms.tax_status.is_some(),
        Rule::Theme => !terms.themes.is_empty(),
        Rule::TargetGroup => !terms.target_groups.is_empty(),
        Rule::Amount => terms.amount_min.is_some() || terms.amount_max.is_some(),
        Rule::OwnShare => terms.own_share.is_some(),
        Rule::Costs => !terms.costs_funded.is_empty() || !terms.costs_excluded.is_empty(),
        Rule::Duration => terms.duration_max.is_some(),
        Rule::Deadline => terms.deadline_kind.is_some() || !terms.deadlines.is_empty(),
        Rule::Unsolicited => terms.unsolicited.is_some(),
        Rule::Newcomers => terms.newcomers.is_some(),
        Rule::Language => !terms.languages.is_empty(),
    }
}

/// The answer of a rule whose fact is known.
fn stated(rule: Rule, terms: &Terms, need: &Need, today: &str) -> Option<(Answer, Option<Hint>)> {
    if !states(rule, terms) {
        return None;
    }
    let plain = |answer| (answer, None);
    Some(match rule {
        Rule::Region => plain(region(terms, need)),
        Rule::LegalForm => plain(known(need.legal_form, |form| terms.legal_forms.iter().any(|f| f == form))),
        Rule::TaxStatus => tax_status(terms, need),
        Rule::Theme => plain(overlap(&terms.themes, need.themes())),
        Rule::TargetGroup => plain(overlap(&terms.target_groups, need.targets())),
        Rule::Amount => amount(terms, need),
        Rule::OwnShare => own_share(terms, need),
        Rule::Costs => plain(costs(terms, need)),
        Rule::Duration => {
            let hint = terms.duration_max.map(Hint::Months);
            (known(need.months.zip(terms.duration_max), |(months, most)| months <= most), hint)
        }
        Rule::Deadline => deadline(terms, today),
        Rule::Unsolicited => match terms.unsolicited {
            Some(true) => plain(Answer::Yes),
            _ => (Answer::Unknown, Some(Hint::AskFirst)),
        },
        Rule::Newcomers => match terms.newcomers {
            Some(true) => plain(Answer::Yes),
            _ => plain(known(need.newcomer, |newcomer| !newcomer)),
        },
        Rule::Language if need.languages.is_empty() => plain(Answer::Unknown),
        Rule::Language => plain(known(Some(()), |()| need.languages.iter().any(|tag| accepts(terms, tag)))),
    })
}

/// Yes or no of a known fact, open without it.
fn known<T>(fact: Option<T>, holds: impl Fn(T) -> bool) -> Answer {
    match fact {
        None => Answer::Unknown,
        Some(fact) => {
            if holds(fact) {
                Answer::Yes
            } else {
                Answer::No
            }
        }
    }
}

/// Different themes do not contradict each other: a sentence never says everything.
fn overlap<'n>(wanted: &[String], mut have: impl Iterator<Item = &'n str>) -> Answer {
    if have.any(|id| wanted.iter().any(|w| w == id)) { Answer::Yes } else { Answer::Unknown }
}

fn region(terms: &Terms, need: &Need) -> Answer {
    let Some(spot) = &need.spot else { return Answer::Unknown };
    let here = spot.region();
    let regions: Vec<Option<Region>> = terms.regions.iter().map(|code| Region::parse(code)).collect();
    let known = || regions.iter().flatten();
    if known().any(|region| region.covers(&here)) {
        return Answer::Yes;
    }
    // Part of a Land may be inside, and a code that nobody can read may mean anything.
    let perhaps = known().any(|region| here.covers(region)) || regions.contains(&None);
    if perhaps { Answer::Unknown } else { Answer::No }
}

fn tax_status(terms: &Terms, need: &Need) -> (Answer, Option<Hint>) {
    match (terms.tax_status.as_deref(), need.tax_status) {
        (Some("none"), _) | (_, Some("charitable")) => (Answer::Yes, None),
        (_, Some("applied")) => (Answer::Unknown, Some(Hint::TaxApplied)),
        (_, Some("none")) => (Answer::No, None),
        _ => (Answer::Unknown, None),
    }
}

/// The range is one statement: "up to 5,000" says that there is no smallest grant.
fn amount(terms: &Terms, need: &Need) -> (Answer, Option<Hint>) {
    let above = |cents: i64| terms.amount_max.filter(|most| cents > *most).map(Hint::UpTo);
    let below = |cents: i64| terms.amount_min.filter(|least| cents < *least).map(Hint::From);
    // Sums are asked for in euros; other currencies are not converted.
    if terms.currency != "EUR" {
        return (Answer::Unknown, None);
    }
    let Some(cents) = need.amount else { return (Answer::Unknown, terms.amount_max.map(Hint::UpTo)) };
    match above(cents).or_else(|| below(cents)) {
        Some(hint) => (Answer::No, Some(hint)),
        None => (Answer::Yes, terms.amount_max.map(Hint::UpTo)),
    }
}

fn own_share(terms: &Terms, need: &Need) -> (Answer, Option<Hint>) {
    match terms.own_share {
        Some(0) => (Answer::Yes, None),
        asked => (known(need.own_share.zip(asked), |(have, asked)| have >= asked), asked.map(Hint::OwnShare)),
    }
}

fn costs(terms: &Terms, need: &Need) -> Answer {
    let (yes, no) = (&terms.costs_funded, &terms.costs_excluded);
    if need.costs.iter().any(|cost| no.contains(cost) && !yes.contains(cost)) {
        return Answer::No;
    }
    let all = !need.costs.is_empty() && need.costs.iter().all(|cost| yes.contains(cost) && !no.contains(cost));
    if all { Answer::Yes } else { Answer::Unknown }
}

fn accepts(terms: &Terms, tag: &str) -> bool {
    let language = |tag: &str| tag.split('-').next().unwrap_or("").to_ascii_lowercase();
    terms.languages.iter().any(|accepted| language(accepted) == language(tag))
}

/// The next deadline that has not passed, if one is known.
pub fn next_deadline<'a>(terms: &'a Terms, today: &str) -> Option<&'a str> {
    terms.deadlines.iter().map(String::as_str).filter(|day| *day >= today).min()
}

/// Can one apply today?
pub fn open_now(terms: &Terms, today: &str) -> bool {
    match terms.deadline_kind.as_deref() {
        Some("rolling") => true,
        Some("forecast") => false,
        _ => next_deadline(terms, today).is_some(),
    }
}

fn deadline(terms: &Terms, today: &str) -> (Answer, Option<Hint>) {
    let (kind, next) = (terms.deadline_kind.as_deref(), next_deadline(terms, today));
    match (kind, next) {
        (Some("rolling"), _) => (Answer::Yes, Some(Hint::Rolling)),
        (Some("forecast"), Some(day)) => (Answer::Yes, Some(Hint::Announced(day.to_owned()))),
        (_, Some(day)) => (Answer::Yes, Some(Hint::Until(day.to_owned()))),
        (kind, None) => {
            let last = terms.deadlines.iter().max();
            let over = kind == Some("fixed") && last.is_some();
            (if over { Answer::No } else { Answer::Unknown }, last.cloned().map(Hint::Over))
        }
    }
}
