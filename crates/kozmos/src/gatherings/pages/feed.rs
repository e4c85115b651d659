//! Events for calendars and for search engines.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use calendar::ical;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;

use super::{before, visible, with_offset};
use crate::content::plain;
use crate::ctx::{Ctx, OrFault};
use crate::gatherings::store::{self, Dated};

/// An event stays in the feed so many days after its end: a calendar that asks late still hears that it was cancelled.
const KEPT: i32 = 30;

/// `GET /{lang}/gatherings/calendar.ics`: everything ahead, and the last thirty days.
pub async fn all(ctx: Ctx, headers: HeaderMap) -> web::Result {
    let from = before(&ctx.today(), KEPT);
    let mut tx = ctx.db.read().await.or_fault()?;
    let events = store::list(&mut tx, &ctx.hub.id, &from, false).await.or_fault()?;
    drop(tx);
    Ok(answer(&ctx, &headers, &events))
}

/// `GET /{lang}/gatherings/{slug}/event.ics`: one event.
pub async fn one(ctx: Ctx, Path((_, key)): Path<(String, String)>, headers: HeaderMap) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let dated = visible(&ctx, &mut tx, &key).await?;
    drop(tx);
    Ok(answer(&ctx, &headers, &[dated]))
}

fn answer(ctx: &Ctx, headers: &HeaderMap, events: &[Dated]) -> Response {
    let zone = TimeZone::get(&ctx.hub.facts.zone).unwrap_or(TimeZone::UTC);
    let events: Vec<ical::Event> = events.iter().map(|dated| event(ctx, dated)).collect();
    let name = format!("{}{}{}", ctx.hub.facts.name, ctx.t.get("site-colon"), ctx.t.get("gatherings-title"));
    let body = ical::document(&name, (&ctx.hub.facts.zone, &zone), &events);
    web::tagged(headers, "text/calendar; charset=utf-8", body.into_bytes())
}

fn address(ctx: &Ctx, dated: &Dated) -> String {
    format!("{}{}", ctx.config.base_url(), ctx.url(&format!("/gatherings/{}", dated.stored.key)))
}

fn event(ctx: &Ctx, dated: &Dated) -> ical::Event {
    let event = &dated.stored.record;
    let (lang, text) = event.text(ctx.locale.code());
    let words = plain(&text.description);
    let description = if text.machine {
        format!("{}\n\n{words}", ctx.t.get("content-machine-made")).trim_end().to_owned()
    } else {
        words
    };
    let location = if event.venue.is_empty() { event.online_url.clone().unwrap_or_default() } else { event.place() };
    ical::Event {
        uid: dated.stored.id.clone(),
        sequence: dated.sequence,
        changed: dated.updated_at.parse().unwrap_or(Timestamp::UNIX_EPOCH),
        starts: event.starts,
        ends: event.ends,
        summary: text.title.clone(),
        description,
        location,
        url: address(ctx, dated),
        lang: lang.to_owned(),
        cancelled: event.cancelled,
    }
}

/// The event for machines (schema.org Event), as the text of a script element: `<` never stands in it.
pub fn linked_data(ctx: &Ctx, dated: &Dated) -> String {
    let event = &dated.stored.record;
    let (lang, text) = event.text(ctx.locale.code());
    let zone = TimeZone::get(&ctx.hub.facts.zone).unwrap_or(TimeZone::UTC);
    let place =
        (!event.venue.is_empty()).then(|| json!({"@type": "Place", "name": event.venue, "address": event.address}));
    let online = event.online_url.as_ref().map(|url| json!({"@type": "VirtualLocation", "url": url}));
    let mode = match (&place, &online) {
        (Some(_), Some(_)) => "MixedEventAttendanceMode",
        (None, Some(_)) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };
    let locations: Vec<_> = place.into_iter().chain(online).collect();
    let status = if event.cancelled { "EventCancelled" } else { "EventScheduled" };
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "identifier": dated.stored.id,
        "name": text.title,
        "description": plain(&text.description),
        "startDate": with_offset(&zone, event.starts),
        "endDate": with_offset(&zone, event.ends),
        "eventStatus": format!("https://schema.org/{status}"),
        "eventAttendanceMode": format!("https://schema.org/{mode}"),
        "location": locations,
        "inLanguage": lang,
        "availableLanguage": event.languages,
        "isAccessibleForFree": event.free,
        "organizer": {"@type": "Organization", "name": ctx.hub.facts.name, "url": ctx.config.base_url()},
        "url": address(ctx, dated),
    });
    data.to_string().replace('<', "\\u003c")
}
