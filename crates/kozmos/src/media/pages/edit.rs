//! What is said about a picture, and the place in it that matters most.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use fields::{Fields, Refusal};
use web::{Error, Form, Tr, see_other};

use super::{below, found, sections};
use crate::ctx::{Ctx, OrFault};
use crate::media::store::{self, Place, Usage};
use crate::media::{Picture, Size, Words};
use crate::people::EditMedia;
use crate::site::Page;
use crate::write::Stamp;
use crate::writing::{Kind, Section, differences, summary};

/// How wide the picture is shown for clicking, in pixels of the page: it fits on every screen, so that the browser counts
/// in the same pixels as we do.
const CLICKED: i64 = 240;

#[derive(Template)]
#[template(path = "media/edit.html")]
struct EditPage {
    page: Page,
    t: Tr,
    picture: Picture,
    sections: Vec<Section>,
    refused: Vec<(String, String, String)>,
    differences: Vec<(String, String, String)>,
    usages: Vec<Usage>,
    note: Option<&'static str>,
    warns: bool,
}

/// What the form shows.
pub(super) struct Typed<'a> {
    pub(super) fields: &'a Fields,
    pub(super) refusals: &'a [Refusal],
    pub(super) note: Option<&'static str>,
    /// Somebody was faster.
    pub(super) stale: bool,
}

impl EditPage {
    /// The picture for clicking: address, height.
    fn clicked(&self) -> Option<(String, i64)> {
        let size = self.picture.at_least(CLICKED)?;
        Some((size.address(), height(size)))
    }

    fn width(&self) -> i64 {
        CLICKED
    }

    fn place(&self, usage: &Usage) -> String {
        place(self.t, usage)
    }
}

/// What kind of place shows the picture, in the reader's words.
pub(super) fn place(t: Tr, usage: &Usage) -> String {
    t.get(match usage.place {
        Place::Page => "media-in-page",
        Place::Story => "media-in-story",
        Place::Gathering => "media-in-gathering",
        Place::Start => "site-start",
        Place::Logo => "media-in-logo",
        Place::Funder => "media-in-funder",
    })
}

fn height(size: &Size) -> i64 {
    (size.height * CLICKED / size.width.max(1)).max(1)
}

pub(super) fn page(
    ctx: &Ctx,
    status: StatusCode,
    picture: Picture,
    usages: Vec<Usage>,
    typed: &Typed<'_>,
) -> web::Result {
    let t = ctx.t;
    let sections = sections(t, typed.fields, typed.refusals);
    let stored = super::sections(t, &picture.words.fields(), &[]);
    let shown = EditPage {
        page: below(ctx, t.get("media-edit")),
        t,
        refused: summary(&sections),
        differences: if typed.stale { differences(&stored, &sections) } else { Vec::new() },
        warns: typed.stale || !typed.refusals.is_empty(),
        note: typed.note,
        picture,
        sections,
        usages,
    };
    web::html(status, &shown).map(web::private)
}

/// `GET /{lang}/media/{id}/edit`.
pub async fn form(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(asked): Form) -> web::Result {
    ctx.authorize::<EditMedia>(None)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let picture = found(&ctx, &mut tx, &id).await?;
    let usages = store::usages(&mut tx, &ctx.hub.id, &picture.id).await.or_fault()?;
    drop(tx);
    let note = match asked.get("done") {
        "new" => Some("media-stored"),
        "known" => Some("media-known"),
        "saved" => Some("media-saved"),
        _ => None,
    };
    let fields = picture.words.fields();
    page(&ctx, StatusCode::OK, picture, usages, &Typed { fields: &fields, refusals: &[], note, stale: false })
}

/// `POST /{lang}/media/{id}/edit`.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<EditMedia>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let picture = found(&ctx, &mut tx, &id).await?;
    let usages = store::usages(&mut tx, &ctx.hub.id, &picture.id).await.or_fault()?;
    let base: i64 = sent.get("version").parse().unwrap_or(0);
    let (words, mut refusals) = Words::read(&sent);
    if !picture.owner.is_empty() {
        // A logo says by itself whose it is.
        refusals.retain(|refusal| refusal.reason != "no-words");
    }
    let stale = base != picture.version;
    if !refusals.is_empty() || stale {
        let (status, note) = match refusals.is_empty() {
            true => (StatusCode::CONFLICT, Some("writing-stale")),
            false => (StatusCode::UNPROCESSABLE_ENTITY, None),
        };
        let stale = stale && refusals.is_empty();
        return page(&ctx, status, picture, usages, &Typed { fields: &sent, refusals: &refusals, note, stale });
    }
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    store::save(&mut tx, &auth, &stamp, (&picture, base), &words).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/media/{id}/edit?done=saved"))))
}

/// `POST /{lang}/media/{id}/focus`: the picture itself was clicked; the browser says where, also without a script.
pub async fn focus(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<EditMedia>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let picture = found(&ctx, &mut tx, &id).await?;
    let size = picture.at_least(CLICKED).ok_or(Error::NotFound)?;
    let percent = |name: &str, whole: i64| {
        let pixels: i64 = sent.get(name).parse().ok()?;
        Some((pixels * 100 / whole).clamp(0, 100))
    };
    let to = ctx.url(&format!("/media/{id}/edit?done=saved#place"));
    // Who presses the key instead of clicking sends no place: then nothing is meant.
    let (Some(x), Some(y)) = (percent("place.x", CLICKED), percent("place.y", height(size))) else {
        return Ok(see_other(&to));
    };
    let words = Words { focus: (x, y), ..picture.words.clone() };
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    store::save(&mut tx, &auth, &stamp, (&picture, picture.version), &words).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&to))
}
