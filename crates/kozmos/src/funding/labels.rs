//! Codes as people read them: every message key of this room that is chosen by a code is made here, so that a test can
//! enumerate them.

use text::{Lang, vocabulary};
use web::Tr;

use super::{COSTS, DEADLINE_KINDS, Rule, terms::TAX_STATUSES};
use crate::organisations::LEGAL_FORMS;

/// The message key of a code: `key("rule", "legal_form")` is `funding-rule-legal-form`.
pub fn key(group: &str, code: &str) -> String {
    format!("funding-{group}-{}", code.replace('_', "-"))
}

/// Every key that [`key`] is asked for.
pub fn all() -> Vec<String> {
    let rules = Rule::ALL.map(Rule::code);
    let groups: [(&str, &[&str]); 6] = [
        ("rule", &rules),
        ("cost", &COSTS),
        ("deadline", &DEADLINE_KINDS),
        ("state", &["open", "rolling", "forecast", "over", "unknown"]),
        ("legal", &LEGAL_FORMS),
        ("tax", &TAX_STATUSES),
    ];
    groups.iter().flat_map(|(group, codes)| codes.iter().map(|code| key(group, code))).collect()
}

/// A theme or target group in the reader's language.
pub fn concept(t: &Tr, id: &str) -> String {
    let lang = Lang::parse(t.locale.language()).unwrap_or(Lang::De);
    vocabulary().get(id).map_or_else(|| id.to_owned(), |concept| concept.label(lang).to_owned())
}

/// The name of a region (German, as on maps).
pub fn region(code: &str) -> &str {
    places::Region::parse(code).map_or(code, |region| region.name())
}
