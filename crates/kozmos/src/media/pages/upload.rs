//! A new picture. Once its file is read it is stored, also when words are still missing: nobody chooses a file twice.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use fields::{Fields, Refusal};
use tokio::sync::Semaphore;
use web::{Error, NoFile, Tr, see_other};

use super::{Sent, below, edit, sections};
use crate::ctx::{Ctx, OrFault};
use crate::media::{Words, Written, Wrong, read, store};
use crate::people::EditMedia;
use crate::site::Page;
use crate::write::Stamp;
use crate::writing::{Kind, Section, summary};

#[derive(Template)]
#[template(path = "media/new.html")]
struct NewPage {
    page: Page,
    t: Tr,
    sections: Vec<Section>,
    /// What is wrong with the file.
    wrong: Option<String>,
    refused: Vec<(String, String, String)>,
}

fn page(ctx: &Ctx, typed: &Fields, refusals: &[Refusal], wrong: Option<Wrong>) -> web::Result {
    let sections = sections(ctx.t, typed, refusals);
    let (refused, wrong) = (summary(&sections), wrong.map(|wrong| ctx.t.get(wrong.key())));
    let status = if wrong.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = below(ctx, ctx.t.get("media-new"));
    web::html(status, &NewPage { page, t: ctx.t, sections, wrong, refused }).map(web::private)
}

/// `GET /{lang}/media/new`.
pub async fn form(ctx: Ctx) -> web::Result {
    ctx.authorize::<EditMedia>(None)?;
    page(&ctx, &Fields::default(), &[], None)
}

/// `POST /{lang}/media/new`.
pub async fn take(ctx: Ctx, sent: Sent) -> web::Result {
    let auth = ctx.authorize::<EditMedia>(None)?;
    let (words, refusals) = Words::read(&sent.fields);
    let sizes = match aside(sent.file).await? {
        Ok(sizes) => sizes,
        Err(wrong) => return page(&ctx, &sent.fields, &refusals, Some(wrong)),
    };
    let mut tx = ctx.db.write().await.or_fault()?;
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    let (id, known) = store::add(&mut tx, &auth, &stamp, ("", &sent.name), (&sizes, &words)).await.or_fault()?;
    let picture = store::find(&mut tx, &ctx.hub.id, id.as_str()).await.or_fault()?.ok_or(Error::NotFound)?;
    let usages = store::usages(&mut tx, &ctx.hub.id, &id).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    if known {
        return Ok(to_it(&ctx, id.as_str(), "known"));
    }
    if refusals.is_empty() {
        return Ok(to_it(&ctx, id.as_str(), "new"));
    }
    let typed =
        edit::Typed { fields: &sent.fields, refusals: &refusals, note: Some("media-words-missing"), stale: false };
    edit::page(&ctx, StatusCode::UNPROCESSABLE_ENTITY, picture, usages, &typed)
}

fn to_it(ctx: &Ctx, id: &str, done: &str) -> Response {
    see_other(&ctx.url(&format!("/media/{id}/edit?done={done}")))
}

/// Reads a picture on a thread for slow work, one at a time: a picture may need a quarter of a gigabyte while it is read.
pub(super) async fn aside(file: Result<Vec<u8>, NoFile>) -> web::Result<Result<Vec<Written>, Wrong>> {
    static ONE: Semaphore = Semaphore::const_new(1);
    let bytes = match file {
        Ok(bytes) => bytes,
        Err(NoFile::Nothing) => return Ok(Err(Wrong::Nothing)),
        Err(NoFile::TooLarge | NoFile::Broken) => return Ok(Err(Wrong::TooLarge)),
    };
    let _turn = ONE.acquire().await.map_err(Error::fault)?;
    tokio::task::spawn_blocking(move || read(&bytes)).await.map_err(Error::fault)
}
