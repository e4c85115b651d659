//! Pictures for programs, in the terms of schema.org's ImageObject: those that everybody sees.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::HeaderMap;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{Error, Form};

use super::{Picture, store};
use crate::ctx::{Ctx, OrFault};

/// Pictures on a page of the list when nothing is said.
const LIMIT: u8 = 25;

/// A picture.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MediaRecord {
    /// The picture's id.
    identifier: String,
    /// The largest of its sizes.
    content_url: String,
    /// Media type.
    encoding_format: &'static str,
    /// What it shows, for those who do not see it, by language (BCP 47). Empty for decoration.
    alt: BTreeMap<String, String>,
    /// It shows nothing that a reader misses.
    decorative: bool,
    /// Who made it, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<String>,
    /// The place that shall stay visible when it is cut: percent from the left edge.
    focus_x: i64,
    /// Percent from the top edge.
    focus_y: i64,
    /// All its sizes, the smallest first.
    sizes: Vec<MediaSize>,
}

/// A picture in one size. The bytes behind its address never change.
#[derive(Debug, Serialize, ToSchema)]
pub struct MediaSize {
    /// Pixels.
    width: i64,
    /// Pixels.
    height: i64,
    /// Full address.
    url: String,
}

/// A page of the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct MediaList {
    /// The pictures, in the order of their coming.
    items: Vec<MediaRecord>,
    /// Address of the next page; none: this was the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

fn record(base: &str, picture: Picture) -> MediaRecord {
    let of = |size: &super::Size| MediaSize {
        width: size.width,
        height: size.height,
        url: format!("{base}{}", size.address()),
    };
    let sizes: Vec<MediaSize> = picture.sizes.iter().map(of).collect();
    let content_url = sizes.last().map_or_else(String::new, |largest| largest.url.clone());
    let words = picture.words;
    MediaRecord {
        identifier: picture.id.to_string(),
        encoding_format: if content_url.ends_with(".png") { "image/png" } else { "image/jpeg" },
        content_url,
        alt: if words.decorative { BTreeMap::new() } else { words.alts },
        decorative: words.decorative,
        credit_text: (!words.credit.is_empty()).then_some(words.credit),
        focus_x: words.focus.0,
        focus_y: words.focus.1,
        sizes,
    }
}

/// Pictures that pages, news and profiles show
#[utoipa::path(
    get,
    path = "/api/v1/media",
    tag = "media",
    params(
        ("after" = Option<String>, Query, description = "Id of the last picture of the list before; taken from `next`"),
        ("limit" = Option<i64>, Query, description = "Pictures on a page, at most 100; 25 when nothing is said"),
    ),
    responses(
        (status = 200, description = "A page of the list", body = MediaList),
        (status = 304, description = "Nothing has changed since the ETag that was sent"),
        (status = 422, description = "A parameter is wrong (RFC 9457)", content_type = "application/problem+json"),
    )
)]
pub async fn list(ctx: Ctx, headers: HeaderMap, Form(asked): Form) -> web::Result {
    let (base, limit) = (ctx.config.base_url(), usize::from(web::limit(&asked, LIMIT)?));
    let from = (asked.get("after"), ctx.today());
    let mut tx = ctx.db.read().await.or_fault()?;
    let shown = store::next_shown(&mut tx, &ctx.hub.id, (from.0, &from.1), limit as i64 + 1).await.or_fault()?;
    drop(tx);
    let last = shown.get(limit).and(shown.get(limit - 1)).map(|last| last.id.to_string());
    let next = last.map(|id| format!("{base}/api/v1/media?after={id}&limit={limit}"));
    let items = shown.into_iter().take(limit).map(|picture| record(&base, picture)).collect();
    web::json(&headers, &MediaList { items, next })
}

/// One picture
#[utoipa::path(
    get,
    path = "/api/v1/media/{id}",
    tag = "media",
    params(("id" = String, Path, description = "The picture's id")),
    responses(
        (status = 200, description = "The picture", body = MediaRecord),
        (status = 304, description = "Nothing has changed since the ETag that was sent"),
        (status = 404, description = "There is none, or it is shown nowhere (RFC 9457)", content_type = "application/problem+json"),
    )
)]
pub async fn show(ctx: Ctx, headers: HeaderMap, Path(id): Path<String>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let found = store::find_shown(&mut tx, &ctx.hub.id, &id, &ctx.today()).await.or_fault()?;
    drop(tx);
    web::json(&headers, &record(&ctx.config.base_url(), found.ok_or(Error::NotFound)?))
}

#[derive(OpenApi)]
#[openapi(
    paths(list, show),
    components(schemas(MediaList, MediaRecord, MediaSize)),
    tags((name = "media", description = "Pictures that everybody sees"))
)]
struct Docs;

/// This room's part of the API's description.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    Docs::openapi()
}
