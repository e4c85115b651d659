//! The pages for programs: every live text of a page, in Markdown and as HTML.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::HeaderMap;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{Error, Form, Locale};

use super::store::{self, Text};
use super::{Owner, PageHead, address, markdown, page_ids, state_of, with_links};
use crate::ctx::{Ctx, OrFault};
use crate::ids::PageId;
use crate::media;

/// Pages on a page of the list when nothing is said.
const LIMIT: u8 = 25;

/// A live text of a page, as a list shows it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PageText {
    /// Title.
    name: String,
    /// One sentence; may be empty.
    #[serde(rename = "abstract")]
    summary: String,
    /// The page in this language.
    url: String,
    /// `current`, `reviewed`, `outdated`, `in-work` or `machine`.
    state: &'static str,
    /// A machine wrote it, and nobody has read it yet.
    machine: bool,
    /// Language of the source, BCP 47; none: nobody's translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_of: Option<&'static str>,
    /// When the text was written, UTC.
    date_modified: String,
}

/// A page with its live texts.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PageRecord {
    /// The page's id.
    identifier: String,
    /// Id of the page above; none: it stands at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<String>,
    /// `text`, `project`, `imprint`, `privacy` or `accessibility`.
    kind: &'static str,
    /// First day of a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    /// Last day of a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    /// The language the page was first written in.
    in_language: &'static str,
    /// The live texts, by language.
    texts: BTreeMap<&'static str, PageText>,
    /// The text of one language; only where one page is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<ArticleBody>,
}

/// The words of a page.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ArticleBody {
    /// The language they are in; another than the one asked for where that has no text.
    in_language: &'static str,
    /// Markdown; pictures with their full address and their description.
    text: String,
    /// HTML, links with our own address left out.
    html: String,
    /// The box beside it, Markdown; may be empty.
    aside: String,
}

/// A page of the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PageList {
    /// The pages, in the order of their making.
    items: Vec<PageRecord>,
    /// Address of the next page; none: this was the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

fn record(base: &str, head: PageHead, texts: &[Text]) -> PageRecord {
    let facts: Vec<_> = texts.iter().map(|text| text.facts.clone()).collect();
    let live = texts.iter().filter(|text| text.live()).map(|text| {
        let shown = PageText {
            name: text.title.clone(),
            summary: text.summary.clone(),
            url: format!("{base}{}", address(text.lang.code(), text.path.as_deref().unwrap_or(""))),
            state: state_of(&facts, text.lang).code(),
            machine: text.facts.by_machine(),
            translation_of: text.facts.source.map(|(lang, _)| lang.code()),
            date_modified: text.written_at.clone(),
        };
        (text.lang.code(), shown)
    });
    PageRecord {
        identifier: head.id.to_string(),
        is_part_of: head.parent.map(|id| id.to_string()),
        kind: head.kind.code(),
        start_date: head.starts_on,
        end_date: head.ends_on,
        in_language: head.origin.code(),
        texts: live.collect(),
        article: None,
    }
}

/// Pages of the site with their live texts
#[utoipa::path(
    get,
    path = "/api/v1/pages",
    tag = "pages",
    params(
        ("after" = Option<String>, Query, description = "Id of the last page of the list before; taken from `next`"),
        ("limit" = Option<i64>, Query, description = "Pages on a page, at most 100; 25 when nothing is said"),
    ),
    responses(
        (status = 200, description = "A page of the list", body = PageList),
        (status = 304, description = "Nothing has changed since the ETag that was sent"),
        (status = 422, description = "A parameter is wrong (RFC 9457)", content_type = "application/problem+json"),
    )
)]
pub async fn list(ctx: Ctx, headers: HeaderMap, Form(asked): Form) -> web::Result {
    let limit = i64::from(web::limit(&asked, LIMIT)?);
    let (hub, base) = (&ctx.hub.id, ctx.config.base_url());
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut pages = store::next_pages(&mut tx, hub, asked.get("after"), limit + 1).await.or_fault()?;
    let more = pages.len() as i64 > limit;
    pages.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let ids: Vec<PageId> = pages.iter().map(|page| page.id.clone()).collect();
    let texts = store::texts_of(&mut tx, hub, &ids).await.or_fault()?;
    let mut items = Vec::new();
    for id in &ids {
        let own: Vec<Text> = texts.iter().filter(|text| text.page == *id).cloned().collect();
        if let Some(head) = store::find(&mut tx, hub, id).await.or_fault()?
            && own.iter().any(Text::live)
        {
            items.push(record(&base, head, &own));
        }
    }
    let last = ids.last().filter(|_| more);
    let next = last.map(|id| format!("{base}/api/v1/pages?after={id}&limit={limit}"));
    web::json(&headers, &PageList { items, next })
}

/// One page with the words of one language
#[utoipa::path(
    get,
    path = "/api/v1/pages/{id}",
    tag = "pages",
    params(
        ("id" = String, Path, description = "The page's id"),
        ("lang" = Option<String>, Query, description = "Language of the words, BCP 47; else the one it was first written in"),
    ),
    responses(
        (status = 200, description = "The page", body = PageRecord),
        (status = 304, description = "Nothing has changed since the ETag that was sent"),
        (status = 404, description = "There is none, or it is not public (RFC 9457)", content_type = "application/problem+json"),
    )
)]
pub async fn show(ctx: Ctx, headers: HeaderMap, Path(id): Path<String>, Form(asked): Form) -> web::Result {
    let (hub, base) = (&ctx.hub.id, ctx.config.base_url());
    let mut tx = ctx.db.read().await.or_fault()?;
    let head = store::find(&mut tx, hub, &PageId::from(id)).await.or_fault()?;
    let head = head.filter(|head| !head.removed && head.owner == Owner::Page).ok_or(Error::NotFound)?;
    let texts = store::texts(&mut tx, hub, &head.id).await.or_fault()?;
    let there: Vec<Locale> = texts.iter().filter(|text| text.live()).map(|text| text.lang).collect();
    let wanted = Locale::parse(asked.get("lang")).unwrap_or(head.origin);
    let shown = ctx.menu.languages.shown(wanted, head.origin, &there).ok_or(Error::NotFound)?;
    let number = texts.iter().find(|text| text.lang == shown).and_then(|text| text.facts.live).unwrap_or(0);
    let version = store::version(&mut tx, hub, (&head.id, shown, number)).await.or_fault()?.ok_or(Error::NotFound)?;
    let briefs = store::briefs(&mut tx, hub, &page_ids(&version.html)).await.or_fault()?;
    let wanted = [media::ids_in(&version.html), media::ids_in(&version.aside_html)].concat();
    let pictures = media::some(&mut tx, hub, &wanted).await.or_fault()?;
    let markdown = |text: &str| {
        markdown::with_pictures(text, |id, words| media::line_for(&pictures, (id, words), (&base, shown.code())))
    };
    let to = |id: &str| {
        let own = briefs.iter().filter(|brief| brief.page_id.as_str() == id);
        let brief = own.clone().find(|brief| brief.lang == shown.code()).or_else(|| own.clone().next());
        brief.map(|brief| address(&brief.lang, &brief.path))
    };
    let article = ArticleBody {
        in_language: shown.code(),
        html: media::with_pictures(&with_links(&version.html, shown.code(), to), shown.code(), &pictures),
        text: markdown(&version.body),
        aside: markdown(&version.aside),
    };
    let record = PageRecord { article: Some(article), ..record(&base, head, &texts) };
    web::json(&headers, &record)
}

#[derive(OpenApi)]
#[openapi(paths(list, show), components(schemas(PageList, PageRecord, PageText, ArticleBody)))]
struct Docs;

/// This room's part of the API's description.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    Docs::openapi()
}
