//! The frame around a page that is put together from parts: header, menus and footer are rendered once for all they
//! depend on.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
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

/// The page with these parts in its frame, [`Alike`] for all who have the same rights. What the frame says of the page must
/// follow from the address (and, as everything, from what has happened): it is asked for only when there is none yet.
pub fn page<'a>(
    ctx: &Ctx,
    address: &str,
    parts: impl IntoIterator<Item = &'a Arc<Pieces>>,
    page: impl FnOnce() -> Page,
) -> web::Result {
    let frame = keep(ctx, &ctx.part_name(&name(ctx, address)), || frame(ctx, &page()))?;
    let (top, bottom) = frame.0.split_at(1);
    let parts = parts.into_iter().flat_map(|part| &part.0);
    let pieces = top.iter().chain(parts).chain(bottom).cloned().collect();
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

/// Whether somebody answers now changes with the minute, and the menu asks whoever is not signed in to do so.
fn name(ctx: &Ctx, address: &str) -> String {
    let signed_in = if ctx.who.account.is_some() { " signed in " } else { " " };
    ["frame ", &(ctx.now.as_second() / 60).to_string(), signed_in, address].concat()
}

fn frame(ctx: &Ctx, page: &Page) -> Result<Pieces, Error> {
    let text = Frame { page }.render().map_err(Error::fault)?;
    let (top, bottom) = text.split_once(MAIN).ok_or_else(|| Error::fault("the layout has no place for the page"))?;
    // What stands below is the same on nearly every page: it is kept under its own text.
    let below = keep(ctx, bottom, || Ok(Pieces(vec![Arc::new(Piece::new(bottom.to_owned()))])))?;
    let top = Arc::new(Piece::new(top.to_owned()));
    Ok(Pieces(std::iter::once(top).chain(below.0.iter().cloned()).collect()))
}
