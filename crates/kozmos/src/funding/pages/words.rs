//! Facts of a programme in the reader's words.

use places::Region;
use web::Tr;

use crate::funding::labels::{concept, key, region};
use crate::funding::{Deadline, Rule, Terms};
use crate::texts::{land, language};

/// One fact: its name and what is known, each line with the language it is in when that is not the reader's.
pub struct Fact {
    /// Name.
    pub label: String,
    /// Lines; none: not known.
    pub lines: Vec<(String, Option<&'static str>)>,
}

/// A grant's size: `500 € bis 5.000 €`.
pub fn amount(t: &Tr, least: Option<i64>, most: Option<i64>, currency: &str) -> Option<String> {
    let money = |cents| web::money(t.locale, cents, currency);
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(money(most)),
        (Some(least), Some(most)) => Some(t.two("funding-amount-range", "min", money(least), "max", money(most))),
        (Some(least), None) => Some(t.one("funding-amount-from", "min", money(least))),
        (None, Some(most)) => Some(t.one("funding-amount-upto", "max", money(most))),
        (None, None) => None,
    }
}

/// A deadline as a chip: its class, its words.
pub fn deadline(t: &Tr, deadline: &Deadline<'_>) -> (&'static str, String) {
    let state = |code: &str| t.get(&key("state", code));
    match deadline {
        Deadline::Open(day) => ("yes", t.one("funding-until", "date", web::date(t, day))),
        Deadline::Rolling => ("yes", state("rolling")),
        Deadline::Forecast(Some(day)) => ("unknown", t.one("funding-forecast-for", "date", web::date(t, day))),
        Deadline::Forecast(None) => ("unknown", state("forecast")),
        Deadline::Over => ("no", state("over")),
        Deadline::Unknown => ("unknown", state("unknown")),
    }
}

/// The facts of a programme, in the order of its rules.
pub fn facts(t: &Tr, terms: &Terms, today: &str) -> Vec<Fact> {
    let mut facts: Vec<Fact> =
        Rule::ALL.into_iter().filter(|rule| *rule != Rule::Costs).map(|r| fact(t, terms, r, today)).collect();
    let costs = |label: &str, list: &[String]| {
        let lines = list.iter().map(|code| (t.get(&key("cost", code)), None)).collect();
        Fact { label: t.get(label), lines }
    };
    facts.push(costs("funding-costs-funded", &terms.costs_funded));
    facts.push(costs("funding-costs-excluded", &terms.costs_excluded));
    let weeks = terms.decision_weeks.map(|weeks| t.one("funding-decision-weeks", "weeks", weeks));
    facts.push(Fact { label: t.get("funding-decision"), lines: weeks.into_iter().map(|text| (text, None)).collect() });
    facts
}

fn fact(t: &Tr, terms: &Terms, rule: Rule, today: &str) -> Fact {
    let own = |text: String| vec![(text, None)];
    let some = |text: Option<String>| text.into_iter().map(|text| (text, None)).collect();
    let codes = |group: &'static str, list: &[String]| list.iter().map(|c| (t.get(&key(group, c)), None)).collect();
    let concepts = |list: &[String]| list.iter().map(|id| (concept(t, id), None)).collect();
    let yes_no = |group: &str, value: Option<bool>| {
        value.map(|yes| t.get(&format!("funding-{group}-{}", if yes { "yes" } else { "no" })))
    };
    let lines = match rule {
        Rule::Region => terms.regions.iter().map(|code| region_line(t, code)).collect(),
        Rule::LegalForm => codes("legal", &terms.legal_forms),
        Rule::TaxStatus => some(terms.tax_status.as_ref().map(|code| t.get(&key("tax", code)))),
        Rule::Theme => concepts(&terms.themes),
        Rule::TargetGroup => concepts(&terms.target_groups),
        Rule::Amount => some(amount(t, terms.amount_min, terms.amount_max, &terms.currency)),
        Rule::OwnShare => some(terms.own_share.map(|percent| match percent {
            0 => t.get("funding-own-share-none"),
            percent => t.one("funding-percent", "percent", percent),
        })),
        Rule::Costs => Vec::new(),
        Rule::Duration => some(terms.duration_max.map(|months| t.one("funding-months", "months", months))),
        Rule::Deadline => own(deadline(t, &terms.deadline(today)).1),
        Rule::Unsolicited => some(yes_no("unsolicited", terms.unsolicited)),
        Rule::Newcomers => some(yes_no("newcomers", terms.newcomers)),
        Rule::Language => terms.languages.iter().map(|tag| (language(t, tag), None)).collect(),
    };
    Fact { label: t.get(&key("rule", rule.code())), lines }
}

/// A region: the reader's word for the whole country and its Länder, the German name of a district.
pub fn region_line(t: &Tr, code: &str) -> (String, Option<&'static str>) {
    match Region::parse(code) {
        Some(Region::Germany) => (t.get("funding-all-of-germany"), None),
        Some(Region::Land(iso)) => (web::capital(&land(t, iso)), None),
        _ => (region(code).to_owned(), Some("de")),
    }
}
