//! The frame around a page that is put together from parts: header, menus and footer are rendered once for all they
//! depend on.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use web::{Error, Piece, Pieces};

use super::Page;
use crate::ctx::Ctx;

/// Where the page itself stands in the frame.
const MAIN: &str = "<!--main-->";

#[derive(Template)]
#[template(path = "site/frame.html")]
struct Frame<'a> {
    page: &'a Page,
}

/// The part of that name, rendered if it is not there yet. The name says exactly what the part shows: besides what is
/// given here it always holds the hub, its revision and the reader's locale.
pub fn part<T: Template>(ctx: &Ctx, name: &str, template: impl FnOnce() -> T) -> Result<Arc<Pieces>, Error> {
    keep(ctx, &ctx.part_name(name), || {
        let text = template().render().map_err(Error::fault)?;
        Ok(Pieces(vec![Arc::new(Piece::new(text))]))
    })
}

fn keep(ctx: &Ctx, name: &str, make: impl FnOnce() -> Result<Pieces, Error>) -> Result<Arc<Pieces>, Error> {
    ctx.pieces.or_make(name, Pieces::size, make)
}

/// The page with these parts in its frame, [`Alike`] for all who have the same rights.
pub fn page<'a>(ctx: &Ctx, page: &Page, parts: impl IntoIterator<Item = &'a Arc<Pieces>>) -> web::Result {
    let frame = keep(ctx, &ctx.part_name(&name(page)), || frame(ctx, page))?;
    let mut pieces = frame.0.clone();
    let bottom = pieces.split_off(1);
    pieces.extend(parts.into_iter().flat_map(|part| part.0.iter().cloned()));
    pieces.extend(bottom);
    Ok(alike(Pieces(pieces).answer(StatusCode::OK)))
}

/// An answer whose page says nothing but what follows from its address, the rights of who asks, and what has happened up
/// to now: it is kept for whoever has the same rights.
#[derive(Clone, Copy)]
pub struct Alike;

/// Marks an answer as [`Alike`].
pub fn alike(mut page: Response) -> Response {
    page.extensions_mut().insert(Alike);
    page
}

/// Whether somebody answers now changes with the minute.
fn minute(now: Timestamp) -> i64 {
    now.as_second() / 60
}

/// Everything that the layout prints of this page; hub and menus belong to the revision, the locale to every name.
fn name(page: &Page) -> String {
    let Page {
        t: _,
        hub: _,
        menu: _,
        who,
        now,
        title,
        crumbs,
        rest,
        room,
        noindex,
        base,
        places,
        canonical,
        summary,
        about,
        preview,
    } = page;
    let signed_in = who.account.is_some();
    let minute = minute(*now);
    let mut name = format!("frame {minute} {room} {signed_in} {noindex} {rest}\n{title}\n{base}\n{summary}\n");
    for place in places {
        name.push_str(if place.own { "+" } else { "-" });
        name.push_str(if place.origin { "*" } else { " " });
        // An address begins with its language.
        name.push_str(&place.to);
        name.push('\n');
    }
    // Only few pages have these: what they print tells them apart.
    if canonical.is_some() || about.is_some() || preview.is_some() {
        name.push_str(&format!("{canonical:?} {about:?} {preview:?}\n"));
    }
    for (address, above) in crumbs {
        name.push('\n');
        name.push_str(address);
        name.push('\n');
        name.push_str(above);
    }
    name
}

fn frame(ctx: &Ctx, page: &Page) -> Result<Pieces, Error> {
    let text = Frame { page }.render().map_err(Error::fault)?;
    let (top, bottom) = text.split_once(MAIN).ok_or_else(|| Error::fault("the layout has no place for the page"))?;
    // What stands below is the same on nearly every page: it is kept under its own text.
    let below = keep(ctx, bottom, || Ok(Pieces(vec![Arc::new(Piece::new(bottom.to_owned()))])))?;
    let top = Arc::new(Piece::new(top.to_owned()));
    Ok(Pieces(std::iter::once(top).chain(below.0.iter().cloned()).collect()))
}
