//! What was understood of a need, each thing with the address of the same page without it; and what is asked next.

use fields::Fields;
use web::Tr;

use crate::ctx::Ctx;
use crate::funding::labels;
use crate::matching::need::Need;
use crate::matching::openings::Opening;
use crate::matching::questions::Question;
use crate::matching::words::{self, choices, key, opening};
use crate::texts;

/// Something that was understood, with the address of the same page without it.
pub(super) struct Chip {
    pub(super) words: String,
    pub(super) without: String,
}

/// A question with everything that was said before.
pub(super) struct Asking {
    pub(super) field: &'static str,
    pub(super) words: String,
    pub(super) options: Vec<(String, String)>,
    pub(super) kept: Vec<(String, String)>,
}

pub(super) fn asking(question: Question, fields: &Fields, t: &Tr) -> Asking {
    let kept = fields.0.iter().filter(|(name, value)| name != question.field() && !value.trim().is_empty());
    Asking {
        field: question.field(),
        words: t.get(&key("question", question.field())),
        options: choices(question, t),
        kept: kept.cloned().collect(),
    }
}

/// Changes that open more programmes, and the address of the list with them.
pub(super) struct Opened {
    pub(super) words: String,
    pub(super) url: String,
}

pub(super) fn opened(ctx: &Ctx, fields: &Fields, found: &Opening) -> Opened {
    let changed = found.changes.iter().fold(fields.clone(), |fields, change| change.write(&fields));
    Opened {
        words: opening(found, &ctx.t),
        url: format!("{}?{}", ctx.url("/matching"), changed.query_without(&["from"])),
    }
}

pub(super) fn chips(ctx: &Ctx, fields: &Fields, need: &Need) -> Vec<Chip> {
    let t = &ctx.t;
    let address = |fields: &Fields| format!("{}?{}", ctx.url("/matching"), fields.query_without(&[]));
    let mut chips = Vec::new();
    for concept in &need.concepts {
        let mut rest = fields.clone();
        rest.0.retain(|(name, value)| !(name == "concept" && value.split(';').any(|id| id.trim() == concept.id)));
        rest.push("without", concept.id);
        chips.push(Chip { words: labels::concept(t, concept.id), without: address(&rest) });
    }
    if let Some(spot) = &need.spot {
        let mut rest = fields.clone();
        rest.0.retain(|(name, _)| name != "place");
        rest.push("without", "place");
        chips
            .push(Chip { words: t.one("matching-chip-place", "place", words::spot(spot, t)), without: address(&rest) });
    }
    let mut fact = |field: &'static str, words: Option<String>| {
        let without = || format!("{}?{}", ctx.url("/matching"), fields.query_without(&[field]));
        chips.extend(words.map(|words| Chip { words, without: without() }));
    };
    fact("amount", need.amount.map(|cents| web::money(ctx.locale, cents, "EUR")));
    fact("months", need.months.map(|months| t.one("matching-chip-months", "months", months)));
    fact("legal_form", need.legal_form.map(|form| t.get(&labels::key("legal", form))));
    fact("tax_status", need.tax_status.map(|status| t.get(&key("chip-tax", status))));
    fact(
        "newcomer",
        need.newcomer.map(|first| t.get(if first { "matching-chip-first" } else { "matching-chip-known" })),
    );
    fact("own_share", need.own_share.map(|percent| t.one("matching-chip-share", "percent", percent)));
    let languages: Vec<_> = need.languages.iter().map(|tag| texts::language(t, tag)).collect();
    fact(
        "language",
        (!languages.is_empty()).then(|| t.one("matching-chip-language", "language", web::list(t, &languages))),
    );
    let costs: Vec<_> = need.costs.iter().map(|cost| t.get(&labels::key("cost", cost))).collect();
    fact("cost", (!costs.is_empty()).then(|| web::list(t, &costs)));
    chips
}
