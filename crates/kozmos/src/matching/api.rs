//! The same for programs: a need in, suggestions with their conditions and reasons out. Nothing is stored.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::{get, post};
use fields::{Fields, Refusal};
use serde::{Deserialize, Serialize};
use text::Lang;
use utoipa::{OpenApi, ToSchema};
use web::{Error, Form};

use super::gates::Gate;
use super::matcher::{Filter, Suggestion};
use super::need::{Need, Spot};
use super::pages::home;
use super::questions::next_questions;
use super::stock::Award;
use crate::ctx::{Ctx, Routes};
use crate::funding::Terms;
use crate::people::Audience::Public;

const DEFAULT_LIMIT: usize = 20;
const MOST: usize = 100;
/// A body may be this long, bytes: a sentence of 2,000 characters and its facts.
const LIMIT: usize = 64 << 10;

/// The calls of this room.
pub fn routes() -> Routes {
    Routes::new().post("/api/v1/needs/suggestions", Public, post(suggest)).get(
        "/api/v1/suggestions",
        Public,
        get(suggest_by_query),
    )
}

/// The description of these calls.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(
        paths(suggest, suggest_by_query),
        components(schemas(NeedBody, Answer, Suggested, Condition, Points, Precedent))
    )]
    struct Docs;
    Docs::openapi()
}

/// What somebody is looking for. Everything but the sentence may be left out: it is then not known, never "no".
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
struct NeedBody {
    /// The idea in one sentence, in any of de, en, fr, ru, ar, es, pl, vi; at most 2,000 characters.
    sentence: String,
    /// Language of the sentence, BCP 47; guessed if absent.
    lang: Option<String>,
    /// Postcode, town or Land: `06108`, `Halle`, `Thüringen`.
    place: Option<String>,
    /// The sum wanted, euros.
    amount: Option<f64>,
    /// How long the project lasts, months.
    months: Option<i64>,
    /// `ev` `gev` `ggmbh` `gug` `stiftung` `treuhand` `kdoer` `other`.
    legal_form: Option<String>,
    /// `charitable` `applied` `none`.
    tax_status: Option<String>,
    /// Is it the first application to a foundation?
    newcomer: Option<bool>,
    /// Percent of the costs that the association can pay itself.
    own_share: Option<i64>,
    /// Languages an application can be written in, BCP 47.
    languages: Vec<String>,
    /// Kinds of cost (see the programmes).
    costs: Vec<String>,
    /// Themes and target groups to add.
    concepts: Vec<String>,
    /// Themes and target groups that the sentence mentions and does not mean.
    without: Vec<String>,
    /// Leave out what contradicts.
    hide_no: bool,
    /// 1 to 100, 20 if absent.
    limit: Option<usize>,
}

impl NeedBody {
    /// The same fields as the query has.
    fn fields(self) -> Fields {
        let mut fields = Fields(vec![("sentence".into(), self.sentence)]);
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                fields.push(name, value.replace('\0', ""));
            }
        };
        put("lang", self.lang);
        put("place", self.place);
        put("amount", self.amount.map(|euros| format!("{euros:.2}")));
        put("months", self.months.map(|n| n.to_string()));
        put("legal_form", self.legal_form);
        put("tax_status", self.tax_status);
        put("newcomer", self.newcomer.map(|yes| if yes { "yes" } else { "no" }.to_owned()));
        put("own_share", self.own_share.map(|n| n.to_string()));
        put("language", Some(self.languages.join(";")));
        put("cost", Some(self.costs.join(";")));
        put("concept", Some(self.concepts.join(";")));
        put("without", Some(self.without.join(";")));
        put("hide_no", self.hide_no.then(|| "yes".to_owned()));
        put("limit", self.limit.map(|n| n.to_string()));
        fields
    }
}

/// What fits, and what was understood.
#[derive(Debug, Serialize, ToSchema)]
struct Answer {
    /// The language the sentence was read in.
    lang: &'static str,
    /// Themes and target groups that were understood, the surest first.
    concepts: Vec<&'static str>,
    /// ISO 3166-2 or AGS of the place that was understood.
    region: Option<&'static str>,
    /// Name of that place.
    place: Option<&'static str>,
    /// Fields of the need whose answer would change the list most, at most two.
    questions: Vec<&'static str>,
    /// Best first; what contradicts the need comes last.
    suggestions: Vec<Suggested>,
}

/// A programme that may fit.
#[derive(Debug, Serialize, ToSchema)]
struct Suggested {
    /// Last part of the programme's address: `/api/v1/programmes/{slug}`.
    programme: String,
    /// Its title in its own language.
    title: String,
    /// The language of the title and of the quoted sentences.
    origin_lang: String,
    /// Name of the foundation.
    foundation: String,
    /// Last part of its address, if its profile is public.
    foundation_slug: Option<String>,
    /// `best` `well` `partly` `little` `contradicts`: beside the best of this answer.
    fit: &'static str,
    /// The sum of the points of all contributions; comparable within one answer only.
    score: f64,
    /// Every condition that the programme states.
    gates: Vec<Condition>,
    /// What the score is made of.
    contributions: Vec<Points>,
    /// Past grants like the idea, nearest first.
    precedents: Vec<Precedent>,
    /// Conditions that are not met or not known yet.
    missing: Vec<&'static str>,
    /// `apply-by` `apply-any-time` `prepare` `ask-first` `ask-for-date` `another-way`.
    next: &'static str,
    /// The day that `next` speaks of.
    next_day: Option<String>,
}

/// A condition held against the need.
#[derive(Debug, Serialize, ToSchema)]
struct Condition {
    /// `region` `legal_form` `tax_status` `theme` …
    rule: &'static str,
    /// `yes`, `no` (both sides known, and they contradict each other) or `unknown`.
    answer: &'static str,
    /// The foundation's own words.
    sentence: Option<String>,
    /// The field of the need that would settle it.
    ask: Option<&'static str>,
}

/// What one feature adds.
#[derive(Debug, Serialize, ToSchema)]
struct Points {
    /// `similar-grants` `wording` `purpose` `concepts` `region` `size` `kind` `newcomers` …
    feature: &'static str,
    /// What was measured, 0 to 1; 0 with points: nothing is known, it counts as average.
    value: f64,
    /// What it adds to the score.
    points: f64,
}

/// A past grant.
#[derive(Debug, Serialize, ToSchema)]
struct Precedent {
    /// Calendar year.
    year: i32,
    /// Whole units of the currency.
    amount: Option<f64>,
    /// ISO 4217.
    currency: String,
    /// Name of the recipient.
    recipient: String,
    /// What it was for.
    title: String,
    /// Place in the source's words.
    place: String,
}

/// Find programmes that fit one sentence. Nothing is stored.
#[utoipa::path(
    post, path = "/api/v1/needs/suggestions", tag = "matching", request_body = NeedBody,
    responses(
        (status = 200, description = "What fits, best first", body = Answer),
        (status = 415, description = "The body is not JSON", content_type = "application/problem+json"),
        (status = 422, description = "A field is wrong", content_type = "application/problem+json"),
    )
)]
async fn suggest(ctx: Ctx, headers: HeaderMap, request: Request) -> web::Result {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    if !kind.starts_with("application/json") {
        return Err(Error::Unsupported);
    }
    let body = axum::body::to_bytes(request.into_body(), LIMIT).await.map_err(|_| Error::TooLarge)?;
    let need: NeedBody =
        serde_json::from_slice(&body).map_err(|error| Error::Invalid("body".into(), error.to_string()))?;
    answer(&ctx, &headers, &need.fields())
}

/// The same with the need in the query.
#[utoipa::path(
    get, path = "/api/v1/suggestions", tag = "matching",
    params(
        ("sentence" = String, Query, description = "The idea in one sentence, in any of the eight languages"),
        ("lang" = Option<String>, Query, description = "Language of the sentence; guessed if absent"),
        ("place" = Option<String>, Query, description = "Postcode, town or Land"),
        ("amount" = Option<String>, Query, description = "The sum wanted, euros"),
        ("months" = Option<i64>, Query, description = "How long the project lasts"),
        ("legal_form" = Option<String>, Query, description = "ev gev ggmbh gug stiftung treuhand kdoer other"),
        ("tax_status" = Option<String>, Query, description = "charitable applied none"),
        ("newcomer" = Option<String>, Query, description = "yes or no: is it the first application?"),
        ("own_share" = Option<i64>, Query, description = "Percent that the association can pay itself"),
        ("language" = Option<String>, Query, description = "Languages an application can be written in, by ;"),
        ("cost" = Option<String>, Query, description = "Kinds of cost, by ;"),
        ("concept" = Option<String>, Query, description = "Themes and target groups to add, by ;"),
        ("without" = Option<String>, Query, description = "Themes and target groups to leave out, by ;"),
        ("region" = Option<String>, Query, description = "Only programmes that fund there: ISO 3166-2 or AGS"),
        ("theme" = Option<String>, Query, description = "Only programmes of this theme"),
        ("open" = Option<String>, Query, description = "yes: only programmes that are open today"),
        ("newcomers" = Option<String>, Query, description = "yes: only programmes for first-time applicants"),
        ("hide_no" = Option<String>, Query, description = "yes: leave out what contradicts"),
        ("limit" = Option<usize>, Query, description = "1 to 100, 20 if absent"),
    ),
    responses(
        (status = 200, description = "What fits, best first", body = Answer),
        (status = 422, description = "A parameter is wrong", content_type = "application/problem+json"),
    )
)]
async fn suggest_by_query(ctx: Ctx, headers: HeaderMap, Form(fields): Form) -> web::Result {
    answer(&ctx, &headers, &fields)
}

fn answer(ctx: &Ctx, headers: &HeaderMap, fields: &Fields) -> web::Result {
    let limit = match fields.some("limit").map(str::parse) {
        None => DEFAULT_LIMIT,
        Some(Ok(limit @ 1..=MOST)) => limit,
        Some(_) => return Err(Error::Invalid("limit".into(), "a number from 1 to 100".into())),
    };
    let (home, today) = (home(ctx), ctx.today());
    let mut fields = fields.clone();
    if let Some(lang) = fields.some("lang").map(str::to_owned) {
        fields.push("sentence_lang", lang);
    }
    let need = Need::parse(&fields, Lang::De, &home).map_err(|refusals| invalid(&refusals))?;
    let matcher = ctx.app.matcher.of(&ctx.hub.id);
    let filter = Filter::parse(&fields);
    let found: Vec<Suggestion<'_>> =
        matcher.as_ref().map(|m| m.suggestions(&need, &today, &filter, limit)).unwrap_or_default();
    let terms: Vec<&Terms> = found.iter().map(|suggestion| &suggestion.offer.terms).collect();
    let answer = Answer {
        lang: need.lang.code(),
        concepts: need.concepts.iter().map(|concept| concept.id).collect(),
        region: need.spot.as_ref().map(|spot| spot.region().code()),
        place: need.spot.as_ref().map(Spot::name),
        questions: next_questions(&terms, &need, &home, &today).into_iter().map(|q| q.field()).collect(),
        suggestions: found.iter().map(suggested).collect(),
    };
    let mut response = web::json(headers, &answer)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Names the first field that is wrong, and how.
fn invalid(refusals: &[Refusal]) -> Error {
    let first = refusals.first().map(|refusal| (refusal.field.clone(), refusal.reason.to_owned()));
    let (field, reason) = first.unwrap_or_default();
    Error::Invalid(field, reason)
}

fn suggested(found: &Suggestion<'_>) -> Suggested {
    let (offer, terms) = (found.offer, &found.offer.terms);
    let title = terms.texts.get(&terms.origin_lang).or_else(|| terms.texts.values().next());
    let open = |gate: &&Gate<'_>| gate.answer != super::gates::Answer::Yes;
    Suggested {
        programme: offer.slug.clone(),
        title: title.map(|text| text.title.clone()).unwrap_or_default(),
        origin_lang: terms.origin_lang.clone(),
        foundation: offer.giver.name.clone(),
        foundation_slug: offer.giver.slug.clone(),
        fit: found.fit.code(),
        score: found.score,
        gates: found.gates.iter().map(condition).collect(),
        contributions: found
            .contributions
            .iter()
            .map(|c| Points { feature: c.feature.name(), value: c.value, points: c.points })
            .collect(),
        precedents: found.precedents.iter().map(|award| precedent(award)).collect(),
        missing: found.gates.iter().filter(open).map(|gate| gate.rule.code()).collect(),
        next: found.next.code(),
        next_day: found.next.day().map(str::to_owned),
    }
}

fn condition(gate: &Gate<'_>) -> Condition {
    Condition {
        rule: gate.rule.code(),
        answer: gate.answer.code(),
        sentence: gate.sentence.map(str::to_owned),
        ask: gate.ask.map(|question| question.field()),
    }
}

fn precedent(award: &Award) -> Precedent {
    Precedent {
        year: award.year(),
        amount: award.amount.map(|cents| cents as f64 / 100.0),
        currency: award.currency.clone(),
        recipient: award.name.clone(),
        title: award.title.clone(),
        place: award.place.clone(),
    }
}
