//! Codes as people read them: every message key of this room that is chosen by a code is made here, so that a test can
//! enumerate them.

use places::Region;
use web::Tr;

use super::gates::Hint;
use super::need::Spot;
use super::openings::{Change, Opening};
use super::questions::Question;
use crate::funding::labels;
use crate::texts::{land, language};

/// The message key of a code: `key("rule", "legal_form")` is `matching-rule-legal-form`.
pub fn key(group: &str, code: &str) -> String {
    format!("matching-{group}-{}", code.replace('_', "-"))
}

/// Every key that [`key`] is asked for.
#[cfg(test)]
pub fn keys() -> Vec<String> {
    use super::feedback::{Reason, Refused, State, Verb};
    let features = ranking::FeatureId::ALL.map(ranking::FeatureId::name);
    let asked = Question::ALL.map(Question::field);
    let hints = "up-to from own-share months until announced over rolling ask-first tax-applied";
    let words = |list: &'static str| list.split(' ').collect::<Vec<_>>();
    let groups: [(&str, Vec<&str>); 19] = [
        ("reason", features.to_vec()),
        ("feature", features.to_vec()),
        ("seen", super::reasons::SEEN.to_vec()),
        ("strength", words("strong some little")),
        ("gate", words("yes no unknown")),
        ("tally", words("yes no unknown")),
        ("brings", words("region legal-form tax-status newcomers language own-share")),
        ("state", State::ALL.map(State::code).to_vec()),
        ("verb", Verb::ALL.map(Verb::code).to_vec()),
        ("reason-aside", Reason::ALL.map(Reason::code).to_vec()),
        ("feedback", Refused::ALL.map(Refused::code).to_vec()),
        ("fit", words("best well partly little contradicts")),
        ("next", words("another-way apply-by apply-any-time ask-first prepare ask-for-date")),
        ("hint", words(hints)),
        ("question", asked.to_vec()),
        ("tax", words("charitable applied none")),
        ("chip-tax", words("charitable applied none")),
        ("share", words("0 5 10 20 50")),
        ("opening", words("language cost months amount own-share await-tax-status tax-status legal-form")),
    ];
    groups.iter().flat_map(|(group, codes)| codes.iter().map(|code| key(group, code))).collect()
}

/// The figure or date behind a condition.
pub fn hint(hint: &Hint, t: &Tr) -> String {
    let name = key("hint", hint.code());
    match hint {
        Hint::UpTo(cents) | Hint::From(cents) => t.one(&name, "amount", web::money(t.locale, *cents, "EUR")),
        Hint::OwnShare(percent) => t.one(&name, "percent", *percent),
        Hint::Months(months) => t.one(&name, "months", *months),
        Hint::Until(day) | Hint::Announced(day) | Hint::Over(day) => t.one(&name, "date", web::date(t, day)),
        Hint::Rolling | Hint::AskFirst | Hint::TaxApplied => t.get(&name),
    }
}

/// What changes, and how many programmes it opens.
pub fn opening(opening: &Opening, t: &Tr) -> String {
    let said = opening.changes.iter().enumerate().map(|(at, one)| match at {
        0 => capital(&change(one, t)),
        _ => change(one, t),
    });
    let all = said.reduce(|first, second| t.two("matching-opening-both", "first", first, "second", second));
    t.two("matching-opening", "change", all.unwrap_or_default(), "count", opening.opens.len())
}

/// The same as the beginning of a line.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn change(change: &Change, t: &Tr) -> String {
    let name = key("opening", change.code());
    match change {
        Change::Language(tag) => t.one(&name, "language", language(t, tag)),
        Change::WithoutCost(cost) => t.one(&name, "cost", t.get(&labels::key("cost", cost))),
        Change::Months(months) => t.one(&name, "months", *months),
        Change::Amount(cents) => t.one(&name, "amount", web::money(t.locale, *cents, "EUR")),
        Change::OwnShare(percent) => t.one(&name, "percent", *percent),
        Change::AwaitTaxStatus | Change::TaxStatus | Change::LegalForm => t.get(&name),
    }
}

/// A place: a Land in the reader's language, all others by their German name.
pub fn spot(spot: &Spot, t: &Tr) -> String {
    match spot {
        Spot::Area(Region::Land(iso)) => land(t, iso),
        other => other.name().to_owned(),
    }
}

/// The choices of a question: value and words. Empty: it is typed in.
pub fn choices(question: Question, t: &Tr) -> Vec<(String, String)> {
    let word = |option: &&str| match question {
        Question::TaxStatus => t.get(&key("tax", option)),
        Question::LegalForm => t.get(&labels::key("legal", option)),
        Question::Newcomer => t.get(&format!("form-{option}")),
        Question::OwnShare => t.get(&key("share", option)),
        Question::Language => language(t, option),
        Question::Place | Question::Amount => String::new(),
    };
    question.options().iter().map(|option| ((*option).to_owned(), word(option))).collect()
}
