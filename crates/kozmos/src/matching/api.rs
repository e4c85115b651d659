//! The same for programs: a need in, suggestions with their conditions and reasons out. Nothing is stored.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::{get, post};
use fields::{Fields, Refusal};
use text::Lang;
use utoipa::OpenApi;
use web::{Error, Form, Json};

use super::bundles::{nearest_first, together};
use super::need::{Need, Spot};
use super::openings::openings;
use super::pages::{home, with_association};
use super::questions::next_questions;
use super::store;
use super::suggestion::Filter;
use super::wire::{
    Answer, Bundled, Changed, Condition, NeedBody, Opened, PartnerBrings, Points, Precedent, Suggested, bundled,
    opened, suggested,
};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::funding::Terms;
use crate::people::Audience::{Editors, Public};
use crate::people::{KeepNeed, authorize};

const DEFAULT_LIMIT: u8 = 20;

/// The calls of this room.
pub fn routes() -> Routes {
    Routes::new()
        .post("/api/v1/needs/suggestions", Public, post(suggest))
        .get("/api/v1/suggestions", Public, get(suggest_by_query))
        .get("/api/v1/organisations/{slug}/bundles", Editors, get(bundles_of))
}

/// The description of these calls.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(
        paths(suggest, suggest_by_query, bundles_of),
        components(schemas(
            NeedBody,
            Bundled,
            PartnerBrings,
            Answer,
            Opened,
            Changed,
            Suggested,
            Condition,
            Points,
            Precedent
        ))
    )]
    struct Docs;
    Docs::openapi()
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
async fn suggest(ctx: Ctx, headers: HeaderMap, Json(need): Json<NeedBody>) -> web::Result {
    answer(&ctx, &headers, &need.fields()).await
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
        ("association" = Option<String>, Query, description = "Slug of a published association: its legal form, tax status, place and past grants count"),
        ("limit" = Option<usize>, Query, description = "1 to 100, 20 if absent"),
    ),
    responses(
        (status = 200, description = "What fits, best first", body = Answer),
        (status = 422, description = "A parameter is wrong", content_type = "application/problem+json"),
    )
)]
async fn suggest_by_query(ctx: Ctx, headers: HeaderMap, Form(fields): Form) -> web::Result {
    answer(&ctx, &headers, &with_association(&ctx, &fields).await?).await
}

async fn answer(ctx: &Ctx, headers: &HeaderMap, fields: &Fields) -> web::Result {
    let limit = usize::from(web::limit(fields, DEFAULT_LIMIT)?);
    let (home, today) = (home(ctx), ctx.today());
    let mut fields = fields.clone();
    if let Some(lang) = fields.some("lang").map(str::to_owned) {
        fields.push("sentence_lang", lang);
    }
    let mut need = Need::parse(&fields, Lang::De, &home).map_err(|refusals| invalid(&refusals))?;
    ctx.app.matcher.understand(&ctx.hub.id, &mut need).await;
    let matcher = ctx.app.matcher.of(&ctx.hub.id);
    let filter = Filter::parse(&fields);
    let found = matcher.as_ref().map(|matcher| matcher.find(&need, &today, &filter, limit));
    let offers = found.as_ref().map(|found| found.offers()).unwrap_or_default();
    let terms: Vec<&Terms> = offers.iter().map(|offer| &offer.terms).collect();
    let suggestions = found.map(|found| found.page(&need, 0, limit)).unwrap_or_default();
    let answer = Answer {
        lang: need.lang.code(),
        concepts: need.concepts.iter().map(|concept| concept.id).collect(),
        region: need.spot.as_ref().map(|spot| spot.region().code()),
        place: need.spot.as_ref().map(Spot::name),
        questions: next_questions(&terms, &need, &home, &today).into_iter().map(|q| q.field()).collect(),
        openings: openings(&terms, &need, &today).iter().map(|one| opened(one, &offers)).collect(),
        suggestions: suggestions.iter().map(suggested).collect(),
    };
    let mut response = web::json(headers, &answer)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// With whom an association could ask what it cannot ask alone. For those who edit the association, signed in; partners
/// are published associations, judged by what they published.
#[utoipa::path(
    get, path = "/api/v1/organisations/{slug}/bundles", tag = "matching",
    params(
        ("slug" = String, Path, description = "The association that asks"),
        ("sentence" = String, Query, description = "Its idea; besides all other fields of a need (see suggestions)"),
    ),
    responses(
        (status = 200, description = "Programmes that open with partners, best score first", body = [Bundled]),
        (status = 401, description = "Nobody is signed in", content_type = "application/problem+json"),
        (status = 403, description = "Somebody else's association", content_type = "application/problem+json"),
        (status = 404, description = "No such published association", content_type = "application/problem+json"),
        (status = 422, description = "A parameter is wrong", content_type = "application/problem+json"),
    )
)]
async fn bundles_of(ctx: Ctx, headers: HeaderMap, Path(slug): Path<String>, Form(asked): Form) -> web::Result {
    let home = home(&ctx);
    let mut tx = ctx.db.read().await.or_fault()?;
    let found = store::organisation(&mut tx, &ctx.hub.id, &slug).await.or_fault()?.ok_or(Error::NotFound)?;
    if authorize::<KeepNeed>(&ctx.who, Some(&found)).is_none() {
        return Err(Error::Forbidden);
    }
    Need::parse(&asked, Lang::De, &home).map_err(|refusals| invalid(&refusals))?;
    let mut fields = asked.clone();
    fields.push("association", slug.clone());
    let fields = with_association(&ctx, &fields).await?;
    let mut need = Need::parse(&fields, Lang::De, &home).map_err(|refusals| invalid(&refusals))?;
    ctx.app.matcher.understand(&ctx.hub.id, &mut need).await;
    let mut partners = store::partners(&mut tx, &ctx.hub.id, &home).await.or_fault()?;
    partners.retain(|partner| partner.slug != slug);
    nearest_first(&mut partners, &need);
    let matcher = ctx.app.matcher.of(&ctx.hub.id);
    let found = matcher.as_ref().map(|m| together(m, &need, &partners, &ctx.today())).unwrap_or_default();
    let answer: Vec<Bundled> = found.iter().map(|(offer, bundle)| bundled(offer, bundle, &partners)).collect();
    let mut response = web::json(&headers, &answer)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Names the first field that is wrong, and how.
fn invalid(refusals: &[Refusal]) -> Error {
    let first = refusals.first().map(|refusal| (refusal.field.clone(), refusal.reason.to_owned()));
    let (field, reason) = first.unwrap_or_default();
    Error::Invalid(field, reason)
}
