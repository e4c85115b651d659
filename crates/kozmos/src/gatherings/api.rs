//! The room for programs: public events with all their texts.

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
    Routes::new().get("/api/v1/gatherings", Public, get(list))
}

#[derive(OpenApi)]
#[openapi(paths(list), tags((name = "gatherings", description = "Events of the centre")))]
struct Docs;

/// The description of these routes.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    Docs::openapi()
}

/// Events by their beginning.
#[derive(Serialize, ToSchema)]
struct GatheringList {
    /// Those that end today or later.
    items: Vec<GatheringItem>,
}

/// An event.
#[derive(Serialize, ToSchema)]
struct GatheringItem {
    /// Stays the same; the UID in calendars.
    id: String,
    /// Last part of its address: `/{lang}/gatherings/{slug}`.
    slug: String,
    /// Civil time of the beginning, `YYYY-MM-DDTHH:MM:SS`.
    starts_at: String,
    /// Civil time of the end.
    ends_at: String,
    /// Zone of these times.
    time_zone: String,
    /// It does not take place.
    cancelled: bool,
    /// Name of the place; empty: online only.
    venue: String,
    /// Its address.
    address: String,
    /// Where it can be joined from home.
    online_url: Option<String>,
    /// Languages spoken or interpreted, BCP 47.
    languages: Vec<String>,
    /// It costs nothing.
    free: bool,
    /// Rises with every change of time, place or state.
    sequence: i64,
    /// Texts per language, BCP 47.
    texts: BTreeMap<String, GatheringWords>,
}

/// An event in one language.
#[derive(Serialize, ToSchema)]
struct GatheringWords {
    /// Title.
    title: String,
    /// What happens there, in words; paragraphs separated by an empty line.
    description: String,
    /// The same as it was written, Markdown. A picture of the centre has its whole address: `![description](address)`.
    markdown: String,
    /// A machine wrote it, and nobody has read it yet.
    machine: bool,
}

/// What is ahead, by its beginning.
#[utoipa::path(get, path = "/api/v1/gatherings", tag = "gatherings",
    responses((status = 200, body = GatheringList), (status = 304, description = "Not changed since If-None-Match")))]
async fn list(ctx: Ctx, headers: HeaderMap) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let events = store::list(&mut tx, &ctx.hub.id, &ctx.today(), false).await.or_fault()?;
    let texts = events.iter().flat_map(|dated| dated.stored.record.texts.values());
    let wanted = pictures_of(texts.map(|text| text.description.as_str()));
    let pictures = media::some(&mut tx, &ctx.hub.id, &wanted).await.or_fault()?;
    drop(tx);
    let base = ctx.config.base_url();
    let item = |dated: Dated| {
        let event = dated.stored.record;
        let words = |(lang, text): (String, super::GatheringText)| {
            let line = |id: &str, words: &str| media::line_for(&pictures, (id, words), (&base, &lang));
            let (description, markdown) = (plain(&text.description), pictured(&text.description, line));
            (lang, GatheringWords { title: text.title, description, markdown, machine: text.machine })
        };
        GatheringItem {
            id: dated.stored.id,
            slug: dated.stored.key,
            starts_at: event.starts.to_string(),
            ends_at: event.ends.to_string(),
            time_zone: ctx.hub.facts.zone.clone(),
            cancelled: event.cancelled,
            venue: event.venue,
            address: event.address,
            online_url: event.online_url,
            languages: event.languages,
            free: event.free,
            sequence: dated.sequence,
            texts: event.texts.into_iter().map(words).collect(),
        }
    };
    web::json(&headers, &GatheringList { items: events.into_iter().map(item).collect() })
}
