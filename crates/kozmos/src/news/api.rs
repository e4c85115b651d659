//! The room for programs: published stories with all their texts.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use axum::routing::get;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use super::store::{self, Dated};
use crate::content::{pictured, pictures_of, plain};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::media;
use crate::people::Audience::Public;

/// The routes of the API.
pub fn routes() -> Routes {
    Routes::new().get("/api/v1/news", Public, get(list))
}

#[derive(OpenApi)]
#[openapi(paths(list), tags((name = "news", description = "News of the centre")))]
struct Docs;

/// The description of these routes.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    Docs::openapi()
}

/// Stories, the latest first.
#[derive(Serialize, ToSchema)]
struct NewsList {
    /// At most a hundred.
    items: Vec<NewsItem>,
}

/// A story.
#[derive(Serialize, ToSchema)]
struct NewsItem {
    /// Stays the same.
    id: String,
    /// Last part of its address: `/{lang}/news/{slug}`.
    slug: String,
    /// Civil day.
    published_on: String,
    /// Instant of the last change, UTC.
    updated_at: String,
    /// Texts per language, BCP 47.
    texts: BTreeMap<String, NewsText>,
}

/// A story in one language.
#[derive(Serialize, ToSchema)]
struct NewsText {
    /// Title.
    title: String,
    /// One or two sentences.
    lead: String,
    /// The words of the text; paragraphs separated by an empty line.
    body: String,
    /// The text as it was written, Markdown. A picture of the centre has its whole address: `![description](address)`.
    markdown: String,
    /// A machine wrote it, and nobody has read it yet.
    machine: bool,
}

/// What is published, the latest first.
#[utoipa::path(get, path = "/api/v1/news", tag = "news",
    responses((status = 200, body = NewsList), (status = 304, description = "Not changed since If-None-Match")))]
async fn list(ctx: Ctx, headers: HeaderMap) -> web::Result {
    let today = ctx.today();
    let mut tx = ctx.db.read().await.or_fault()?;
    let stories = store::list(&mut tx, &ctx.hub.id, Some(&today), 100).await.or_fault()?;
    let bodies = stories.iter().flat_map(|(story, _)| story.record.texts.values().map(|text| text.body.as_str()));
    let pictures = media::some(&mut tx, &ctx.hub.id, &pictures_of(bodies)).await.or_fault()?;
    drop(tx);
    let base = ctx.config.base_url();
    let item = |(stored, updated_at): Dated| {
        let text = |(lang, text): (String, super::StoryText)| {
            let line = |id: &str, words: &str| media::line_for(&pictures, (id, words), (&base, &lang));
            let (body, markdown) = (plain(&text.body), pictured(&text.body, line));
            (lang, NewsText { title: text.title, lead: text.lead, body, markdown, machine: text.machine })
        };
        NewsItem {
            id: stored.id,
            slug: stored.key,
            published_on: stored.record.published_on,
            updated_at,
            texts: stored.record.texts.into_iter().map(text).collect(),
        }
    };
    web::json(&headers, &NewsList { items: stories.into_iter().map(item).collect() })
}
