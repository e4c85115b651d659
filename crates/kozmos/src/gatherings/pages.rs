//! The pages of the room: what is ahead and what was, an event, calendars; and the form of those who write.

mod feed;
mod form;

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use db::Tx;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use web::{Error, Tr};

use super::store::{self, Dated};
use super::{Gathering, GatheringText, clock};
use crate::content::{Reading, States, Told, record_states, told};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::{Public, Staff};
use crate::site::Page;
use crate::texts;
use crate::writing;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/gatherings", Public, get(list))
        .get("/{lang}/gatherings/calendar.ics", Public, get(feed::all))
        .get("/{lang}/gatherings/{slug}", Public, get(show))
        .get("/{lang}/gatherings/{slug}/event.ics", Public, get(feed::one))
        .get("/{lang}/gatherings/new", Staff, get(writing::new_form::<Gathering>))
        .post("/{lang}/gatherings/new", Staff, post(writing::create::<Gathering>))
        .get("/{lang}/gatherings/{slug}/edit", Staff, get(writing::edit_form::<Gathering>))
        .post("/{lang}/gatherings/{slug}/edit", Staff, post(writing::save::<Gathering>))
        .post("/{lang}/gatherings/{slug}/remove", Staff, post(writing::remove::<Gathering>))
        .merge(super::api::routes())
}

/// An event in the reader's language.
struct Shown {
    id: String,
    key: String,
    published: bool,
    when: String,
    starts: String,
    lang: String,
    text: GatheringText,
    event: Gathering,
    /// For the staff: how each text stands.
    states: Option<States>,
}

impl Shown {
    fn new(ctx: &Ctx, dated: Dated) -> Shown {
        let event = dated.stored.record;
        let (lang, text) = event.text(ctx.locale.code());
        let (lang, text) = (lang.to_owned(), text.clone());
        let zone = TimeZone::get(&ctx.hub.facts.zone).unwrap_or(TimeZone::UTC);
        Shown {
            id: dated.stored.id,
            key: dated.stored.key,
            published: dated.stored.published,
            when: web::capital(&when(ctx.t, &event)),
            starts: with_offset(&zone, event.starts),
            lang,
            text,
            event,
            states: None,
        }
    }
}

/// Weekday, day, from, to: as people say it.
fn when(t: Tr, event: &Gathering) -> String {
    let weekday = |at: DateTime| t.get(&format!("contact-day-{}", at.date().weekday().to_monday_one_offset()));
    let day = |at: DateTime| web::list(&t, &[weekday(at), web::date(&t, &at.date().to_string())]);
    let (from, to) = (clock(event.starts), clock(event.ends));
    if event.starts.date() == event.ends.date() {
        t.with("gatherings-when", &[("day", &day(event.starts)), ("from", &from), ("to", &to)])
    } else {
        let begins = t.two("gatherings-moment", "day", day(event.starts), "time", from);
        let ends = t.two("gatherings-moment", "day", day(event.ends), "time", to);
        t.two("gatherings-from-to", "from", begins, "to", ends)
    }
}

/// A civil time with the offset that its zone has then: `2026-12-05T14:00:00+01:00`.
fn with_offset(zone: &TimeZone, at: DateTime) -> String {
    zone.to_zoned(at).map_or_else(|_| at.to_string(), |zoned| zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

#[derive(Template)]
#[template(path = "gatherings/list.html")]
struct List {
    page: Page,
    t: Tr,
    ahead: Vec<Shown>,
    past: Vec<Shown>,
}

/// `GET /{lang}/gatherings`: what is ahead, and the last year; the staff see all.
async fn list(ctx: Ctx) -> web::Result {
    let today = ctx.today();
    let year_ago = before(&today, 366);
    let mut tx = ctx.db.read().await.or_fault()?;
    let all = store::list(&mut tx, &ctx.hub.id, &year_ago, ctx.who.staff()).await.or_fault()?;
    let mut states = HashMap::new();
    if ctx.who.staff() {
        let ids: Vec<String> = all.iter().map(|dated| dated.stored.id.clone()).collect();
        states = record_states(&mut tx, &ctx.hub.id, &ids).await.or_fault()?;
    }
    drop(tx);
    let (ahead, mut past): (Vec<Shown>, Vec<Shown>) = all
        .into_iter()
        .map(|dated| {
            let texts = states.remove(&dated.stored.id);
            let states = texts.map(|texts| States::of(&ctx, &dated.stored.id, &texts));
            Shown { states, ..Shown::new(&ctx, dated) }
        })
        .partition(|shown| shown.event.ends.date().to_string() >= today);
    past.reverse();
    let page = Page::new(&ctx, "gatherings", ctx.t.get("gatherings-title"));
    web::html(StatusCode::OK, &List { page, t: ctx.t, ahead, past })
}

/// The day so many days before.
fn before(today: &str, days: i32) -> String {
    use jiff::ToSpan;
    let day: jiff::civil::Date = today.parse().unwrap_or_default();
    day.saturating_sub(days.days()).to_string()
}

#[derive(Template)]
#[template(path = "gatherings/show.html")]
struct Show {
    page: Page,
    t: Tr,
    shown: Shown,
    html: String,
    over: bool,
    told: Told,
    linked_data: String,
}

impl Show {
    /// The language that the text is in, in the reader's words.
    fn language(&self) -> String {
        texts::language(&self.t, &self.shown.lang)
    }

    /// The languages that are spoken there, in the reader's words.
    fn languages(&self) -> String {
        let name = |tag: &String| texts::language(&self.t, tag);
        web::list(&self.t, &self.shown.event.languages.iter().map(name).collect::<Vec<_>>())
    }
}

/// One event that this person may see.
async fn visible(ctx: &Ctx, tx: &mut Tx, key: &str) -> web::Result<Dated> {
    let dated = store::find(tx, &ctx.hub.id, key).await.or_fault()?.ok_or(Error::NotFound)?;
    if dated.stored.published || ctx.who.staff() { Ok(dated) } else { Err(Error::NotFound) }
}

/// `GET /{lang}/gatherings/{slug}`.
async fn show(ctx: Ctx, Path((_, key)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let dated = visible(&ctx, &mut tx, &key).await?;
    let linked_data = feed::linked_data(&ctx, &dated);
    let shown = Shown::new(&ctx, dated);
    let langs = writing::languages(&shown.event.texts);
    let page = Page::new(&ctx, "gatherings", shown.text.title.clone());
    let page = page.under("/gatherings", ctx.t.get("gatherings-title"));
    let mut page = page.written(&format!("/gatherings/{}", shown.key), &langs, "de");
    page.noindex |= !shown.published;
    let reading = Reading::of(&ctx, &mut tx, &[&shown.text.description]).await?;
    let told = told(&ctx, &mut tx, &shown.id, &shown.lang, &format!("/gatherings/{}", shown.key)).await?;
    drop(tx);
    let html = reading.html(&shown.text.description, &shown.lang);
    let over = shown.event.ends.date().to_string() < ctx.today();
    web::html(StatusCode::OK, &Show { page, t: ctx.t, shown, html, over, told, linked_data })
}
