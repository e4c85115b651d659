//! The translators' list: what waits in one language, pages as well as news, events and the start page. It reads a bounded
//! number of them at a time, however many there are.

use askama::Template;
use axum::http::StatusCode;
use db::Tx;
use web::{Form, Locale, Tr};

use super::overview::{Row, rows};
use super::private;
use crate::content::State;
use crate::content::store;
use crate::ctx::{Ctx, OrFault};
use crate::site::Page;

/// Waiting pages on one screen, and pages that are looked at for them.
const SHOWN: usize = 50;
const LOOKED_AT: i64 = 500;

#[derive(Template)]
#[template(path = "content/translations.html")]
struct TranslationsPage {
    page: Page,
    t: Tr,
    to: Locale,
    source: Option<Locale>,
    languages: Vec<Locale>,
    rows: Vec<(Row, State)>,
    more: Option<String>,
}

impl TranslationsPage {
    fn state_name(&self, state: &State) -> String {
        self.t.get(&format!("content-state-{}", state.code()))
    }
}

/// The languages that somebody writes in which texts wait, each with their number, as far as the list looks: for a
/// translator all, for the staff those that are old or that nobody has read.
pub async fn waiting(ctx: &Ctx, tx: &mut Tx) -> web::Result<Vec<(Locale, i64)>> {
    let pages = store::next_texts(tx, &ctx.hub.id, ("", &ctx.today()), LOOKED_AT).await.or_fault()?;
    let rows = rows(ctx, tx, &pages).await?;
    let least = if ctx.who.staff() { State::Outdated } else { State::Missing };
    let waits = |(_, state): &&(Locale, State)| *state >= least && state.waits();
    let hers = Locale::ALL.into_iter().filter(|lang| ctx.who.writes(lang.code()));
    let count = |lang: Locale| {
        let texts = rows.iter().flat_map(|row| &row.states).filter(|(one, _)| *one == lang);
        (lang, texts.filter(waits).count() as i64)
    };
    Ok(hers.map(count).filter(|(_, count)| *count > 0).collect())
}

/// `GET /{lang}/content/translations?to=ar`.
pub async fn list(ctx: Ctx, Form(asked): Form) -> web::Result {
    let languages: Vec<Locale> = Locale::ALL.into_iter().filter(|lang| ctx.who.writes(lang.code())).collect();
    let wanted = Locale::parse(asked.get("to")).filter(|lang| languages.contains(lang));
    let own = languages.iter().copied().find(|lang| *lang == ctx.locale && *lang != Locale::De);
    let to = wanted.or(own).or(languages.iter().copied().find(|lang| *lang != Locale::De)).unwrap_or(Locale::De);
    let mut tx = ctx.db.read().await.or_fault()?;
    let pages =
        store::next_texts(&mut tx, &ctx.hub.id, (asked.get("after"), &ctx.today()), LOOKED_AT).await.or_fault()?;
    let mut waiting = Vec::new();
    let mut last = None;
    let all = pages.len();
    for (n, row) in rows(&ctx, &mut tx, &pages).await?.into_iter().enumerate() {
        last = (n + 1 < all || all as i64 == LOOKED_AT).then(|| row.id.to_string());
        let state = row.states.iter().find(|(lang, _)| *lang == to).map_or(State::Missing, |(_, state)| *state);
        if state.waits() {
            waiting.push((row, state));
        }
        if waiting.len() == SHOWN {
            break;
        }
    }
    let page = Page::new(&ctx, "content", ctx.t.get("content-translations-title"));
    let page = page.under("/content", ctx.t.get("content-title")).noindex();
    let source = ctx.menu.languages.source(to);
    let shown = TranslationsPage { page, t: ctx.t, to, source, languages, rows: waiting, more: last };
    Ok(private(web::html(StatusCode::OK, &shown)?))
}
