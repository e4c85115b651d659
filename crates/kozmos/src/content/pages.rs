//! The pages themselves for everybody; tree, editor and translators' lists for those who write them.

mod arrange;
mod editor;
mod exchange;
mod languages;
mod machine;
mod maps;
mod overview;
mod public;
mod taking;
mod translations;
mod versions;

use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::{get, post};
pub use translations::waiting;
use web::{Error, Locale};

use super::store;
use super::{Kind, Owner, PageHead};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::ids::PageId;
use crate::ledger;
use crate::people::Audience::{Public, Staff, Translators};
use crate::people::{Authorized, TranslatePage};
use crate::site::Page;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/{*path}", Public, get(public::show))
        .get("/sitemap.xml", Public, get(maps::sitemap))
        .get("/sitemaps/{part}", Public, get(maps::part))
        .get("/{lang}/content", Translators, get(overview::show))
        .get("/{lang}/content/new", Staff, get(arrange::new_form))
        .post("/{lang}/content/new", Staff, post(arrange::create))
        .get("/{lang}/content/links", Staff, get(overview::links))
        .get("/{lang}/content/languages", Staff, get(languages::show))
        .post("/{lang}/content/languages", Staff, post(languages::set))
        .get("/{lang}/content/translations", Translators, get(translations::list))
        .get("/{lang}/content/{id}/place", Staff, get(arrange::place_form))
        .post("/{lang}/content/{id}/place", Staff, post(arrange::place))
        .get("/{lang}/content/{id}/remove", Staff, get(arrange::remove_form))
        .post("/{lang}/content/{id}/remove", Staff, post(arrange::remove))
        .post("/{lang}/content/{id}/restore", Staff, post(arrange::restore))
        .get("/{lang}/content/{id}/{text}", Translators, get(editor::form))
        .post("/{lang}/content/{id}/{text}", Translators, post(taking::take))
        .get("/{lang}/content/{id}/{text}/versions", Translators, get(versions::list))
        .post("/{lang}/content/{id}/{text}/versions", Translators, post(versions::restore))
        .get("/{lang}/content/{id}/{text}/exchange", Translators, get(exchange::form))
        .post("/{lang}/content/{id}/{text}/exchange", Translators, post(exchange::take).layer(exchange::limit()))
        .get("/{lang}/content/{id}/{text}/xliff", Translators, get(exchange::as_xliff))
        .get("/{lang}/content/{id}/{text}/po", Translators, get(exchange::as_po))
        .post("/{lang}/content/{id}/{text}/machine", Translators, post(machine::translate))
        .post("/{lang}/content/{id}/{text}/read", Translators, post(versions::read))
        .post("/{lang}/content/{id}/{text}/withdraw", Translators, post(versions::withdraw))
        .post("/{lang}/content/{id}/{text}/discard", Translators, post(editor::discard))
        .get("/api/v1/pages", Public, get(super::api::list))
        .get("/api/v1/pages/{id}", Public, get(super::api::show))
}

/// Forms and drafts are nobody else's.
fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The page and the language of an address, for somebody who may write that text.
async fn writable(
    ctx: &Ctx,
    tx: &mut db::Tx,
    (id, text): (&str, &str),
) -> web::Result<(PageHead, Locale, Authorized<TranslatePage>)> {
    let page = found(ctx, tx, id).await?;
    let lang = Locale::parse(text).ok_or(Error::NotFound)?;
    let auth = ctx.authorize::<TranslatePage>(None)?;
    // The text of origin is the staff's: a translator translates.
    let own = ctx.who.writes(lang.code()) && (ctx.who.staff() || lang != page.origin);
    if own { Ok((page, lang, auth)) } else { Err(Error::Forbidden) }
}

/// The page of an address, also a removed one. Of a record that was thrown away the book of changes knows.
async fn found(ctx: &Ctx, tx: &mut db::Tx, id: &str) -> web::Result<PageHead> {
    let hub = &ctx.hub.id;
    if let Some(page) = store::find(tx, hub, &PageId::from(id.to_owned())).await.or_fault()? {
        return Ok(page);
    }
    for owner in [Owner::Story, Owner::Gathering] {
        if ledger::ever(tx, hub, (owner.code(), id), ledger::REMOVE).await.or_fault()? {
            return Err(Error::Gone);
        }
    }
    Err(Error::NotFound)
}

/// The same for what only a page of the tree has: a place in it.
async fn in_tree(ctx: &Ctx, tx: &mut db::Tx, id: &str) -> web::Result<PageHead> {
    let page = found(ctx, tx, id).await?;
    if page.owner == Owner::Page { Ok(page) } else { Err(Error::NotFound) }
}

/// The page of somebody who writes at texts of that kind.
fn desk_page(ctx: &Ctx, title: String, owner: Owner) -> Page {
    Page::new(ctx, "content", title).under(owner.home(), ctx.t.get(owner.name_key())).noindex()
}

/// The message key of a kind of page.
fn kind_key(kind: Kind) -> String {
    format!("content-kind-{}", kind.code())
}
