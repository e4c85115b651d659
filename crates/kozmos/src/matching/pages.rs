//! The form for one sentence, and what fits.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use fields::{Fields, Refusal};
use places::{Region, lands};
use text::{ConceptKind, Lang, vocabulary};
use web::{Form, Tr, see_other};

use super::cards::{Card, card};
use super::matcher::{Filter, Suggestion};
use super::need::{Need, SENTENCE_MAX};
use super::questions::{Question, next_questions};
use super::store;
use super::words::{choices, key};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::funding::{COSTS, Terms, labels};
use crate::people::Audience::Public;
use crate::site::Page;

/// So many suggestions stand on a page.
const SHOWN: usize = 20;
/// So many of them with everything unfolded.
const WHOLE: usize = 3;
/// The fields of the query that leave suggestions out.
const FILTERS: [&str; 5] = ["region", "theme", "open", "newcomers", "hide_no"];

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new().get("/{lang}/matching", Public, get(matching))
}

/// Without a sentence the form, with one the suggestions. What people are looking for is kept nowhere. A link that
/// names an association leads to the form with what its profile says filled in, for her to see and to change.
async fn matching(ctx: Ctx, Form(fields): Form) -> web::Result {
    if fields.some("association").is_some() {
        let told = with_association(&ctx, &fields).await?;
        return Ok(see_other(&format!("{}?{}", ctx.url("/matching"), told.query())));
    }
    let asked = fields.0.iter().any(|(name, _)| name == "sentence");
    let shown = if !asked {
        web::html(StatusCode::OK, &Ask::new(&ctx, fields, Vec::new()))?
    } else {
        match read(&ctx, &fields) {
            Err(refusals) => web::html(StatusCode::UNPROCESSABLE_ENTITY, &Ask::new(&ctx, fields, refusals))?,
            Ok((need, filter)) => results(&ctx, fields, &need, &filter)?,
        }
    };
    Ok(unkept(shown))
}

/// The fields with what the profile of `association` says in place of its name; what was given stays as it is.
pub(super) async fn with_association(ctx: &Ctx, fields: &Fields) -> Result<Fields, web::Error> {
    let mut told = Fields(fields.0.iter().filter(|(name, _)| name != "association").cloned().collect());
    let Some(slug) = fields.some("association") else { return Ok(told) };
    let mut tx = ctx.db.read().await.or_fault()?;
    let Some(known) = store::association(&mut tx, &ctx.hub.id, slug).await.or_fault()? else {
        return Err(web::Error::NotFound);
    };
    let place = [known.postcode, known.place].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let place = Some(place).filter(|place| !place.is_empty());
    let facts = [
        ("legal_form", known.legal_form),
        ("tax_status", known.tax_status),
        ("place", place),
        ("recipient", known.external_id),
    ];
    for (name, value) in facts {
        if let (Some(value), None) = (value, told.some(name)) {
            told.push(name, value);
        }
    }
    Ok(told)
}

fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Where the centre works.
pub(super) fn home(ctx: &Ctx) -> Vec<Region> {
    ctx.hub.facts.lands.iter().filter_map(|code| Region::parse(code)).collect()
}

fn read(ctx: &Ctx, fields: &Fields) -> Result<(Need, Filter), Vec<Refusal>> {
    let reader = Lang::parse(ctx.locale.language()).unwrap_or(Lang::De);
    Ok((Need::parse(fields, reader, &home(ctx))?, Filter::parse(fields)))
}

/// A field of the form that is chosen from a list.
struct Choice {
    name: &'static str,
    label: String,
    options: Vec<(String, String, bool)>,
}

/// Everything that the form asks, filled in.
struct Asked {
    fields: Fields,
    choices: Vec<Choice>,
    themes: Vec<(&'static str, String)>,
    targets: Vec<(&'static str, String)>,
    lands: Vec<(&'static str, &'static str)>,
    costs: Vec<(&'static str, String)>,
    filtered: bool,
    refusals: Vec<(String, String)>,
}

impl Asked {
    fn new(fields: Fields, refusals: Vec<Refusal>, t: &Tr) -> Asked {
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
            lands: lands().iter().map(|land| (land.iso, land.name)).collect(),
            costs: COSTS.map(|cost| (cost, t.get(&labels::key("cost", cost)))).into(),
            filtered: FILTERS.iter().any(|filter| fields.some(filter).is_some()),
            refusals: refusals.into_iter().map(said).collect(),
            fields,
        }
    }

    /// The same question without its filters.
    fn unfiltered(&self) -> String {
        self.fields.query_without(&FILTERS)
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.refusals.iter().find(|(name, _)| name == field).map(|(_, words)| words.as_str())
    }
}

#[derive(Template)]
#[template(path = "matching/ask.html")]
struct Ask {
    page: Page,
    t: Tr,
    asked: Asked,
    examples: Vec<(String, String)>,
}

impl Ask {
    fn new(ctx: &Ctx, fields: Fields, refusals: Vec<Refusal>) -> Ask {
        let page = Page::new(ctx, "matching", ctx.t.get("matching-title")).noindex();
        let example = |n: usize| {
            let sentence = ctx.t.get(&format!("matching-example-{n}"));
            let query = Fields(vec![("sentence".into(), sentence.clone())]).query();
            (format!("{}?{query}", ctx.url("/matching")), sentence)
        };
        Ask { page, t: ctx.t, asked: Asked::new(fields, refusals, &ctx.t), examples: (1..=3).map(example).collect() }
    }
}

/// Something that was understood, with the address of the same page without it.
struct Chip {
    words: String,
    without: String,
}

/// A question with everything that was said before.
struct Asking {
    field: &'static str,
    words: String,
    options: Vec<(String, String)>,
    kept: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "matching/results.html")]
struct Results {
    page: Page,
    t: Tr,
    asked: Asked,
    sentence: String,
    lang: &'static str,
    chips: Vec<Chip>,
    questions: Vec<Asking>,
    cards: Vec<Card>,
    found: String,
}

fn results(ctx: &Ctx, fields: Fields, need: &Need, filter: &Filter) -> web::Result {
    let (t, today) = (&ctx.t, ctx.today());
    let matcher = ctx.app.matcher.of(&ctx.hub.id);
    let found: Vec<Suggestion<'_>> =
        matcher.as_ref().map(|m| m.suggestions(need, &today, filter, SHOWN)).unwrap_or_default();
    let terms: Vec<&Terms> = found.iter().map(|suggestion| &suggestion.offer.terms).collect();
    let questions = next_questions(&terms, need, &home(ctx), &today);
    let cards: Vec<Card> = (0..)
        .zip(&found)
        .map(|(at, found)| Card { first: at == 0, brief: at >= WHOLE, ..card(found, need, t) })
        .collect();
    let fitting = found.iter().filter(|found| found.fit != super::Fit::Contradicts).count();
    let page =
        Page::new(ctx, "matching", t.get("matching-results")).under("/matching", t.get("matching-title")).noindex();
    let shown = Results {
        page,
        t: *t,
        sentence: need.sentence.clone(),
        lang: need.lang.code(),
        chips: chips(ctx, &fields, need),
        questions: questions.into_iter().map(|question| asking(question, &fields, t)).collect(),
        cards,
        found: t.one("matching-found", "count", fitting),
        asked: Asked::new(fields, Vec::new(), t),
    };
    web::html(StatusCode::OK, &shown)
}

fn asking(question: Question, fields: &Fields, t: &Tr) -> Asking {
    let kept = fields.0.iter().filter(|(name, value)| name != question.field() && !value.trim().is_empty());
    Asking {
        field: question.field(),
        words: t.get(&key("question", question.field())),
        options: choices(question, t),
        kept: kept.cloned().collect(),
    }
}

fn chips(ctx: &Ctx, fields: &Fields, need: &Need) -> Vec<Chip> {
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
        chips.push(Chip { words: t.one("matching-chip-place", "place", spot.name()), without: address(&rest) });
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
    let languages = need.languages.iter().map(|tag| labels::language(t, tag)).collect::<Vec<_>>().join(", ");
    fact("language", (!languages.is_empty()).then(|| t.one("matching-chip-language", "language", languages)));
    let costs = need.costs.iter().map(|cost| t.get(&labels::key("cost", cost))).collect::<Vec<_>>().join(", ");
    fact("cost", (!costs.is_empty()).then_some(costs));
    chips
}
