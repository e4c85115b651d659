//! The room for programs: JSON with the names of CommonGrants (programmes as opportunities) and 360Giving (grants).

mod wire;

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::routing::get;
use utoipa::OpenApi;
use web::{Cursor, Error, Form};

use self::wire::{
    Funder, GrantItem, GrantList, Money, ProgrammeDetail, ProgrammeItem, ProgrammeList, ProgrammeText, Recipient,
};
use super::pages::filter;
use super::store::{self, Card, Filter, Latest, Shown};
use super::{Deadline, Rule};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::Public;

/// Records on a page when nothing is said.
const LIMIT: u8 = 50;

/// The routes of the API.
pub fn routes() -> Routes {
    Routes::new().get("/api/v1/programmes", Public, get(list)).get("/api/v1/programmes/{slug}", Public, get(read)).get(
        "/api/v1/programmes/{slug}/grants",
        Public,
        get(grants),
    )
}

#[derive(OpenApi)]
#[openapi(paths(list, read, grants), tags((name = "programmes", description = "Funding programmes and past grants")))]
struct Docs;

/// The description of these routes.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    Docs::openapi()
}

fn status(deadline: &Deadline<'_>) -> &'static str {
    match deadline {
        Deadline::Open(_) => "open",
        Deadline::Rolling => "rolling",
        Deadline::Forecast(_) => "forecasted",
        Deadline::Over => "closed",
        Deadline::Unknown => "unknown",
    }
}

fn split(list: &str) -> Vec<String> {
    list.split(';').filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// Published programmes, ordered by title.
#[utoipa::path(get, path = "/api/v1/programmes", tag = "programmes", params(
    ("q" = Option<String>, Query, description = "Words of the title or of the foundation's name"),
    ("theme" = Option<String>, Query, description = "Theme of the vocabulary"),
    ("target" = Option<String>, Query, description = "Target group of the vocabulary"),
    ("region" = Option<String>, Query, description = "`DE`, ISO 3166-2 or five-digit AGS"),
    ("foundation" = Option<String>, Query, description = "Slug of a foundation"),
    ("open" = Option<String>, Query, description = "`1`: only those one can apply for today"),
    ("lang" = Option<String>, Query, description = "Language of the titles, where there is one"),
    ("after" = Option<String>, Query, description = "Where the page before ended; taken from `next`"),
    ("limit" = Option<i64>, Query, description = "Programmes on a page, at most 100; 50 when nothing is said"),
), responses(
    (status = 200, body = ProgrammeList),
    (status = 304, description = "Not changed since If-None-Match"),
    (status = 422, description = "A parameter is wrong (RFC 9457)", content_type = "application/problem+json"),
))]
async fn list(ctx: Ctx, headers: HeaderMap, Form(asked): Form) -> web::Result {
    let today = ctx.today();
    let (after, limit) = page(&asked)?;
    let filter = Filter { after, ..filter(&asked, &today) };
    let lang = asked.some("lang").unwrap_or("de");
    let language = lang.split('-').next().unwrap_or(lang);
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut cards =
        store::list(&mut tx, &ctx.hub.id, &filter, (lang, language), (&today, limit as i64)).await.or_fault()?;
    let more = cards.len() > limit;
    cards.truncate(limit);
    let last = cards.last().filter(|_| more);
    let after = last.map(|last| Cursor { key: last.sort_key.clone(), id: last.id.to_string() });
    let next = after.map(|after| next_page("/api/v1/programmes", &asked, &after));
    let items = cards.into_iter().map(|card| item(card, &today)).collect();
    web::json(&headers, &ProgrammeList { items, next })
}

/// Where the page before ended, and how many are asked for.
fn page(asked: &fields::Fields) -> web::Result<(Option<Cursor>, usize)> {
    let wrong = || Error::Invalid("after".into(), "after: not a value of this parameter".into());
    let after = asked.some("after").map(|text| Cursor::parse(text).ok_or_else(wrong)).transpose()?;
    Ok((after, web::limit(asked, LIMIT)?.into()))
}

fn next_page(path: &str, asked: &fields::Fields, after: &Cursor) -> String {
    let kept = asked.0.iter().filter(|(name, value)| name != "after" && !value.is_empty());
    let mut query = fields::Fields(kept.cloned().collect());
    query.push("after", after.encode());
    format!("{path}?{}", query.query())
}

fn item(card: Card, today: &str) -> ProgrammeItem {
    let status = status(&card.deadline(today));
    let money = |cents: i64| money(cents, &card.currency);
    ProgrammeItem {
        min_award_amount: card.amount_min.map(money),
        max_award_amount: card.amount_max.map(money),
        id: card.id.to_string(),
        slug: card.slug,
        title: card.title,
        lang: card.lang,
        funder: card.foundation,
        status,
        close_date: card.next_deadline,
        regions: split(&card.regions),
        themes: split(&card.themes),
    }
}

fn money(cents: i64, currency: &str) -> Money {
    Money { amount: format!("{}.{:02}", cents / 100, cents % 100), currency: currency.to_owned() }
}

/// One published programme with all its terms.
#[utoipa::path(get, path = "/api/v1/programmes/{slug}", tag = "programmes",
    params(("slug" = String, Path, description = "Last part of its address")),
    responses((status = 200, body = ProgrammeDetail), (status = 404, description = "None such, or not public")))]
async fn read(ctx: Ctx, headers: HeaderMap, Path(slug): Path<String>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let Shown { programme, foundation } = published(&ctx, &mut tx, &slug).await?;
    let terms = &programme.terms;
    let texts = terms.texts.iter().map(|(lang, text)| {
        let (title, description) = (text.title.clone(), text.purpose.clone());
        (lang.clone(), ProgrammeText { title, description })
    });
    let plain = |name: &str| !["title_", "purpose_", "rule_"].iter().any(|head| name.starts_with(head));
    let detail = ProgrammeDetail {
        id: programme.id.to_string(),
        version: programme.version,
        status: status(&terms.deadline(&ctx.today())),
        funder: Funder {
            id: foundation.id.to_string(),
            name: foundation.name,
            slug: foundation.public.then_some(foundation.slug),
        },
        texts: texts.collect(),
        origin_lang: terms.origin_lang.clone(),
        terms: terms.fields().0.into_iter().filter(|(name, _)| plain(name)).collect(),
        rules: terms.rules.iter().map(|(rule, text): (&Rule, _)| (rule.code().to_owned(), text.clone())).collect(),
        slug: programme.slug,
    };
    web::json(&headers, &detail)
}

async fn published(ctx: &Ctx, tx: &mut db::Tx, slug: &str) -> web::Result<Shown> {
    let found = store::find(tx, &ctx.hub.id, slug).await.or_fault()?;
    found.filter(|found| found.programme.published).ok_or(Error::NotFound)
}

/// What a programme granted before, the latest first.
#[utoipa::path(get, path = "/api/v1/programmes/{slug}/grants", tag = "programmes", params(
    ("slug" = String, Path, description = "Last part of the programme's address"),
    ("after" = Option<String>, Query, description = "Where the page before ended; taken from `next`"),
    ("limit" = Option<i64>, Query, description = "Grants on a page, at most 100; 50 when nothing is said"),
), responses(
    (status = 200, body = GrantList),
    (status = 404, description = "None such, or not public"),
    (status = 422, description = "A parameter is wrong (RFC 9457)", content_type = "application/problem+json"),
))]
async fn grants(ctx: Ctx, headers: HeaderMap, Path(slug): Path<String>, Form(asked): Form) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let found = published(&ctx, &mut tx, &slug).await?;
    let (after, limit) = page(&asked)?;
    let (hub, id) = (&ctx.hub.id, &found.programme.id);
    let mut rows = store::grants_page(&mut tx, hub, id, after.as_ref(), limit as i64 + 1).await.or_fault()?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let last = rows.last().filter(|_| more);
    let after = last.map(|last| Cursor { key: last.awarded_on.clone(), id: last.id.clone() });
    let next = after.map(|after| next_page(&format!("/api/v1/programmes/{slug}/grants"), &asked, &after));
    web::json(&headers, &GrantList { grants: rows.into_iter().map(grant).collect(), next })
}

fn grant(row: Latest) -> GrantItem {
    GrantItem {
        id: row.external_id,
        title: row.title,
        description: row.description,
        amount_awarded: row.amount.map(|cents| cents as f64 / 100.0),
        currency: row.currency,
        award_date: row.awarded_on,
        recipient_organization: vec![Recipient { id: row.recipient_id, name: row.recipient_name }],
        data_source: row.source_url,
    }
}
