//! The form for one sentence and whatever else somebody wants to say.

use askama::Template;
use fields::{Fields, Refusal};
use text::{ConceptKind, vocabulary};
use web::Tr;

use super::FILTERS;
use crate::ctx::Ctx;
use crate::funding::{COSTS, labels};
use crate::matching::need::SENTENCE_MAX;
use crate::matching::questions::Question;
use crate::matching::words::{choices, key};
use crate::site::Page;
use crate::texts::lands;

/// A field of the form that is chosen from a list.
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) options: Vec<(String, String, bool)>,
}

/// Everything that the form asks, filled in.
pub(super) struct Asked {
    pub(super) fields: Fields,
    pub(super) choices: Vec<Choice>,
    pub(super) themes: Vec<(&'static str, String)>,
    pub(super) targets: Vec<(&'static str, String)>,
    pub(super) lands: Vec<(&'static str, String)>,
    pub(super) costs: Vec<(&'static str, String)>,
    pub(super) filtered: bool,
    pub(super) refusals: Vec<(String, String)>,
}

impl Asked {
    pub(super) fn new(fields: Fields, refusals: Vec<Refusal>, t: &Tr) -> Asked {
        let chosen =
            [Question::LegalForm, Question::TaxStatus, Question::Newcomer, Question::OwnShare, Question::Language];
        let choice = |question: Question| {
            let is = |value: &str| fields.get(question.field()) == value;
            let options = choices(question, t).into_iter().map(|(value, word)| (value.clone(), word, is(&value)));
            Choice {
                name: question.field(),
                label: t.get(&key("question", question.field())),
                options: options.collect(),
            }
        };
        let concepts = |kind: ConceptKind| {
            let of_kind = vocabulary().concepts().iter().filter(move |concept| concept.kind == kind);
            of_kind.map(|concept| (concept.id, labels::concept(t, concept.id))).collect()
        };
        let said = |refusal: Refusal| {
            let words = match (refusal.field.as_str(), refusal.reason) {
                ("sentence", "missing") => t.get("matching-sentence-missing"),
                ("sentence", _) => t.one("matching-sentence-long", "max", SENTENCE_MAX),
                ("place", "unknown-place") => t.one("matching-unknown-place", "value", refusal.value),
                (_, reason) => t.one(&format!("refusal-{reason}"), "value", refusal.value),
            };
            (refusal.field, words)
        };
        Asked {
            choices: chosen.map(choice).into(),
            themes: concepts(ConceptKind::Theme),
            targets: concepts(ConceptKind::Target),
            lands: lands(t),
            costs: COSTS.map(|cost| (cost, t.get(&labels::key("cost", cost)))).into(),
            filtered: FILTERS.iter().any(|filter| fields.some(filter).is_some()),
            refusals: refusals.into_iter().map(said).collect(),
            fields,
        }
    }

    /// The same question without its filters.
    pub(super) fn unfiltered(&self) -> String {
        self.fields.query_without(&FILTERS)
    }

    pub(super) fn error(&self, field: &str) -> Option<&str> {
        self.refusals.iter().find(|(name, _)| name == field).map(|(_, words)| words.as_str())
    }
}

#[derive(Template)]
#[template(path = "matching/ask.html")]
pub(super) struct Ask {
    page: Page,
    t: Tr,
    asked: Asked,
    examples: Vec<(String, String)>,
}

impl Ask {
    pub(super) fn new(ctx: &Ctx, fields: Fields, refusals: Vec<Refusal>) -> Ask {
        let mut page = Page::new(ctx, "matching", ctx.t.get("matching-title"));
        // The empty form may be found; what somebody typed into it is hers.
        page.noindex = !fields.0.is_empty();
        let example = |n: usize| {
            let sentence = ctx.t.get(&format!("matching-example-{n}"));
            let query = Fields(vec![("sentence".into(), sentence.clone())]).query();
            (format!("{}?{query}", ctx.url("/matching")), sentence)
        };
        Ask { page, t: ctx.t, asked: Asked::new(fields, refusals, &ctx.t), examples: (1..=3).map(example).collect() }
    }
}
