//! A text goes out as a file for a translator's own program and comes back as her draft.

use askama::Template;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use web::{Error, Locale, NoFile, Tr, see_other};

use super::editor::{Desk, FROM_FILE};
use super::{desk_page, private, writable};
use crate::content::exchange::{self, Parcel, Wrong};
use crate::content::store::{self, Draft};
use crate::content::{po, xliff};
use crate::ctx::{Ctx, OrFault};
use crate::site::Page;

/// The largest file that is read.
const LARGEST: usize = 2 << 20;

#[derive(Template)]
#[template(path = "content/exchange.html")]
struct ExchangePage {
    page: Page,
    t: Tr,
    here: String,
    wrong: Option<String>,
}

type Where = Path<(String, String, String)>;

/// The text as a parcel; without a source there is nothing to send.
fn parcel(desk: &Desk) -> Option<Parcel> {
    let (source, version) = desk.source.as_ref()?;
    let unread = desk.seen.is_none() || desk.text().is_some_and(|text| text.facts.by_machine());
    let units = match &desk.newest {
        Some(own) => exchange::translated(version, desk.seen.as_ref().unwrap_or(version), (own, unread)),
        None => exchange::units(version),
    };
    let (page, target) = (desk.page.id.to_string(), desk.lang.code().to_owned());
    Some(Parcel { page, source: source.code().to_owned(), version: version.number, target, units })
}

async fn desk(ctx: &Ctx, (id, text): (&str, &str)) -> web::Result<Desk> {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (page, lang, _) = writable(ctx, &mut tx, (id, text)).await?;
    Desk::open(ctx, &mut tx, page, lang).await
}

fn show(ctx: &Ctx, desk: &Desk, wrong: Option<Wrong>) -> web::Result {
    let t = ctx.t;
    let status = match &wrong {
        None => StatusCode::OK,
        Some(Wrong("large", _)) => StatusCode::PAYLOAD_TOO_LARGE,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let wrong = wrong.map(|Wrong(key, value)| match value.as_str() {
        "" => t.get(&format!("content-exchange-wrong-{key}")),
        value => {
            let named = Locale::parse(value).map(|lang| t.language(&lang));
            t.one(&format!("content-exchange-wrong-{key}"), "value", named.unwrap_or_else(|| value.to_owned()))
        }
    });
    let here = desk.here(ctx);
    let mut page = desk_page(ctx, t.get("content-exchange-title"), desk.page.owner);
    page.crumb(here.clone(), t.get("content-back-to-text"));
    Ok(private(web::html(status, &ExchangePage { page, t, here, wrong })?))
}

/// `GET /{lang}/content/{id}/{text}/exchange`.
pub async fn form(ctx: Ctx, Path((_, id, text)): Where) -> web::Result {
    let desk = desk(&ctx, (&id, &text)).await?;
    if desk.source.is_none() {
        return Ok(see_other(&desk.here(&ctx)));
    }
    show(&ctx, &desk, None)
}

/// `GET …/xliff`.
pub async fn as_xliff(ctx: Ctx, Path((_, id, text)): Where) -> web::Result {
    let desk = desk(&ctx, (&id, &text)).await?;
    let out = |parcel| file("application/xliff+xml", "xlf", &desk, xliff::write(&parcel));
    Ok(parcel(&desk).map_or_else(|| see_other(&desk.here(&ctx)), out))
}

/// `GET …/po`.
pub async fn as_po(ctx: Ctx, Path((_, id, text)): Where) -> web::Result {
    let desk = desk(&ctx, (&id, &text)).await?;
    let out = |parcel| file("text/x-gettext-translation; charset=utf-8", "po", &desk, po::write(&parcel));
    Ok(parcel(&desk).map_or_else(|| see_other(&desk.here(&ctx)), out))
}

fn file(kind: &'static str, ending: &str, desk: &Desk, body: String) -> Response {
    let name = format!("attachment; filename=\"{}-{}.{ending}\"", desk.page.id, desk.lang.code());
    let head = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".into()),
    ];
    (StatusCode::OK, head, body).into_response()
}

/// How much of a form is read at all.
pub fn limit() -> DefaultBodyLimit {
    DefaultBodyLimit::max(LARGEST + (1 << 20))
}

/// A form with a file.
pub type Sent = web::Sent<LARGEST>;

/// `POST …/exchange`: the translated file becomes the person's draft.
pub async fn take(ctx: Ctx, Path((_, id, text)): Where, sent: Sent) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?.id;
    let mut tx = ctx.db.write().await.or_fault()?;
    let (page, lang, _) = writable(&ctx, &mut tx, (&id, &text)).await?;
    let desk = Desk::open(&ctx, &mut tx, page, lang).await?;
    let Some((from, now)) = &desk.source else { return Ok(see_other(&desk.here(&ctx))) };
    let wrong = |none| Wrong(if none == NoFile::TooLarge { "large" } else { "unreadable" }, String::new());
    let parcel = match sent.file.map_err(wrong).and_then(|file| exchange::read(&file)) {
        Ok(parcel) => parcel,
        Err(wrong) => return show(&ctx, &desk, Some(wrong)),
    };
    // The pieces are those of the version that went out, which may be an older one by now.
    let then = store::version(&mut tx, &ctx.hub.id, (&desk.page.id, *from, parcel.version)).await.or_fault()?;
    let parts = exchange::units(then.as_ref().unwrap_or(now));
    if let Err(wrong) = parcel.check(desk.page.id.as_str(), (from.code(), lang.code()), &parts) {
        return show(&ctx, &desk, Some(wrong));
    }
    let key = (&desk.page.id, lang);
    let draft = store::draft_of(&mut tx, &ctx.hub.id, &account, key).await.or_fault()?;
    // What she is writing by hand is not written over; what came from a file may come again.
    if draft.is_some_and(|draft| !draft.fields.has(FROM_FILE, "yes")) {
        return show(&ctx, &desk, Some(Wrong("draft", String::new())));
    }
    let slug = desk.text().map_or("", |text| text.slug.as_str());
    let mut fields = parcel.writing(&parts, slug).fields();
    // What is not done yet says nothing of its source.
    let whole = parcel.is_whole(&parts);
    fields.push("made_of", format!("{} {}", from.code(), if whole { parcel.version } else { 0 }));
    fields.push(FROM_FILE, "yes");
    let draft = Draft { page: desk.page.id.clone(), lang, base: desk.last(), fields, saved_at: ctx.clock.text() };
    store::save_draft(&mut tx, &ctx.hub.id, &account, &draft).await.or_fault()?;
    tx.commit().await.or_fault()?;
    let done = match (parcel.version < now.number, whole) {
        (true, _) => "newer",
        (false, true) => "exchange",
        (false, false) => "part",
    };
    Ok(see_other(&format!("{}?done={done}", desk.here(&ctx))))
}
