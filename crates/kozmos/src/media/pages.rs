//! The pages of the room: the pictures of the centre, for its staff; a logo, for those who edit the organisation; and the
//! files themselves, for everybody.

mod edit;
mod file;
mod list;
mod logo;
mod remove;
mod upload;

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use fields::{Fields, Refusal};
use web::{Error, Tr};

use super::{LARGEST, Picture, store};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::{Editors, Public, Staff};
use crate::site::Page;
use crate::writing::{Input, Kind, Maker, Section};

/// A form with a picture.
type Sent = web::Sent<LARGEST>;

/// How much of a form is read at all: of a file that is too large the rest of the form is still wanted.
const MOST: usize = 64 << 20;

/// The routes of this room.
pub fn routes() -> Routes {
    let limit = || DefaultBodyLimit::max(MOST);
    Routes::new()
        .get("/media/{file}", Public, get(file::show))
        .get("/api/v1/media", Public, get(super::api::list))
        .get("/api/v1/media/{id}", Public, get(super::api::show))
        .get("/{lang}/media", Staff, get(list::show))
        .get("/{lang}/media/new", Staff, get(upload::form))
        .post("/{lang}/media/new", Staff, post(upload::take).layer(limit()))
        .get("/{lang}/media/{id}/edit", Staff, get(edit::form))
        .post("/{lang}/media/{id}/edit", Staff, post(edit::save))
        .post("/{lang}/media/{id}/focus", Staff, post(edit::focus))
        .get("/{lang}/media/{id}/remove", Staff, get(remove::form))
        .post("/{lang}/media/{id}/remove", Staff, post(remove::remove))
        .get("/{lang}/organisations/{slug}/logo", Editors, get(logo::form))
        .post("/{lang}/organisations/{slug}/logo", Editors, post(logo::take).layer(limit()))
        .post("/{lang}/organisations/{slug}/logo/remove", Editors, post(logo::remove))
}

/// A page below the list of pictures.
fn below(ctx: &Ctx, title: String) -> Page {
    Page::new(ctx, "desk", title).under("/media", ctx.t.get("media-title")).noindex()
}

/// The picture of an address.
async fn found(ctx: &Ctx, tx: &mut db::Tx, id: &str) -> web::Result<Picture> {
    store::find(tx, &ctx.hub.id, id).await.or_fault()?.ok_or(Error::NotFound)
}

/// Nine places of a picture, in percent from left and top, in reading order.
const PLACES: [i64; 3] = [17, 50, 83];

/// The form of what is said about a picture.
fn sections(t: Tr, fields: &Fields, refusals: &[Refusal]) -> Vec<Section> {
    let make = Maker { t, fields, refusals, labels: "media-form-" };
    let decoration = vec![("yes".to_owned(), t.get("media-is-decorative"))];
    let optional = |input: Input| Input { optional: true, ..input };
    let mut sections = make.texts(&[("alt", "alt", Kind::Area(2))]);
    let more = vec![
        make.input("decorative", "decorative", Kind::Checks(decoration)),
        optional(make.input("credit", "credit", Kind::Line("text"))),
        optional(make.input("focus", "focus", Kind::Choice(places(t, fields.get("focus"))))),
    ];
    sections.push(make.section("more", more));
    sections
}

/// The places that may be chosen; besides the nine the one that was clicked.
fn places(t: Tr, chosen: &str) -> Vec<(String, String)> {
    let named = |y: usize, x: usize| {
        let code = format!("{} {}", PLACES[x], PLACES[y]);
        (code, t.get(&format!("media-place-{}", 3 * y + x + 1)))
    };
    // The middle comes first: it is what nobody has to think about.
    let order = [4, 0, 1, 2, 3, 5, 6, 7, 8];
    let mut all: Vec<(String, String)> = order.into_iter().map(|at| named(at / 3, at % 3)).collect();
    if let Some((x, y)) = super::focus(chosen).filter(|_| !all.iter().any(|(code, _)| code == chosen)) {
        all.push((chosen.to_owned(), t.two("media-place-clicked", "x", x, "y", y)));
    }
    all
}
