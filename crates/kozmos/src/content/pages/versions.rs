//! The versions of a text: two of them side by side, an old one brought back, the live one marked as read or withdrawn.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use web::{Error, Form, Locale, Tr, see_other};

use super::editor::local;
use super::{desk_page, private, writable};
use crate::content::store::{self, How, Version, When};
use crate::content::{Owner, Side, compare, whole};
use crate::ctx::{Ctx, OrFault};
use crate::site::Page;
use crate::write::Stamp;

/// Versions on a page.
const SHOWN: i64 = 50;

#[derive(Template)]
#[template(path = "content/versions.html")]
struct VersionsPage {
    page: Page,
    t: Tr,
    here: String,
    lang: Locale,
    zone: String,
    versions: Vec<Version>,
    live: i64,
    last: i64,
    more: Option<i64>,
    /// The compared versions: their numbers, titles and texts.
    compared: Option<Compared>,
}

struct Compared {
    old: (i64, Side),
    new: (i64, Side),
}

impl VersionsPage {
    fn at(&self, version: &Version) -> String {
        local(self.t, &version.written_at, &self.zone)
    }

    fn author(&self, version: &Version) -> String {
        match version.author.as_str() {
            crate::ledger::OPERATOR => self.t.get("content-by-operator"),
            name => name.to_owned(),
        }
    }
}

type Where = Path<(String, String, String)>;

/// `GET /{lang}/content/{id}/{text}/versions`, with `old` and `new` to compare two.
pub async fn list(ctx: Ctx, Path((_, id, text)): Where, Form(asked): Form) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (head, lang, _) = writable(&ctx, &mut tx, (&id, &text)).await?;
    let hub = &ctx.hub.id;
    let texts = store::texts(&mut tx, hub, &head.id).await.or_fault()?;
    let own = texts.into_iter().find(|text| text.lang == lang).ok_or(Error::NotFound)?;
    let number = |name: &str| asked.get(name).parse::<i64>().ok();
    let before = number("before").unwrap_or(i64::MAX);
    let mut versions = store::versions(&mut tx, hub, (&head.id, lang), (before, SHOWN + 1)).await.or_fault()?;
    let more = (versions.len() as i64 > SHOWN).then(|| versions.pop()).flatten().map(|last| last.number + 1);
    let mut compared = None;
    if let (Some(old), Some(new)) = (number("old"), number("new")) {
        let (old, new) = (old.min(new), old.max(new));
        let old = store::version(&mut tx, hub, (&head.id, lang, old)).await.or_fault()?.ok_or(Error::NotFound)?;
        let new = store::version(&mut tx, hub, (&head.id, lang, new)).await.or_fault()?.ok_or(Error::NotFound)?;
        let words = |version: &Version| whole(&version.writing("").fields());
        let (before, after) = compare(&words(&old), &words(&new));
        compared = Some(Compared { old: (old.number, before), new: (new.number, after) });
    }
    let here = ctx.url(&format!("/content/{}/{}", head.id, lang.code()));
    let language = ctx.t.language(&lang);
    let title = ctx.t.two("content-versions-title", "title", &own.title, "language", language);
    let mut page = desk_page(&ctx, title, head.owner);
    page.crumb(here.clone(), own.title.clone());
    let shown = VersionsPage {
        page,
        t: ctx.t,
        here,
        lang,
        zone: ctx.hub.facts.zone.clone(),
        versions,
        live: own.facts.live.unwrap_or(0),
        last: own.last,
        more,
        compared,
    };
    Ok(private(web::html(StatusCode::OK, &shown)?))
}

/// `POST …/versions`: an old version becomes the newest one, and live if the text is.
pub async fn restore(ctx: Ctx, Path((_, id, text)): Where, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (head, lang, auth) = writable(&ctx, &mut tx, (&id, &text)).await?;
    let hub = &ctx.hub.id;
    let number = sent.get("number").parse().unwrap_or(0);
    let base = sent.get("base").parse().unwrap_or(0);
    let Some(old) = store::version(&mut tx, hub, (&head.id, lang, number)).await.or_fault()? else {
        return Ok(see_other(&ctx.url(&format!("/content/{}/{}", head.id, lang.code()))));
    };
    let texts = store::texts(&mut tx, hub, &head.id).await.or_fault()?;
    let own = texts.into_iter().find(|text| text.lang == lang).ok_or(Error::NotFound)?;
    let when = if own.live() { When::Now } else { When::Later };
    let how = How { minor: false, machine: old.machine, source: old.source(), when };
    let stamp = Stamp::new(&ctx.app, hub);
    let writing = old.writing(&own.slug);
    let saved = store::save(&mut tx, &auth, &stamp, (&head, lang, base), (&writing, &how)).await.or_fault()?;
    if saved.is_err() {
        return Err(Error::Stale);
    }
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    let done = if own.live() { "publish" } else { "save" };
    Ok(see_other(&ctx.url(&format!("/content/{}/{}?done={done}", head.id, lang.code()))))
}

/// `POST …/read`: a second person has read the live version.
pub async fn read(ctx: Ctx, Path((_, id, text)): Where, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (head, lang, auth) = writable(&ctx, &mut tx, (&id, &text)).await?;
    let number = sent.get("number").parse().unwrap_or(0);
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    let marked = store::mark_read(&mut tx, &auth, &stamp, (&head.id, lang, number)).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    let done = if marked { "?done=read" } else { "" };
    Ok(see_other(&ctx.url(&format!("/content/{}/{}{done}", head.id, lang.code()))))
}

/// `POST …/withdraw`: nobody sees the text any more.
pub async fn withdraw(ctx: Ctx, Path((_, id, text)): Where) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (head, lang, auth) = writable(&ctx, &mut tx, (&id, &text)).await?;
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    // A record keeps the text that the others are translated from.
    if head.owner != Owner::Page && lang == head.origin {
        return Err(Error::Forbidden);
    }
    store::withdraw(&mut tx, &auth, &stamp, (&head.id, lang)).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/content/{}/{}?done=withdraw", head.id, lang.code()))))
}
