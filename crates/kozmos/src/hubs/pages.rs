//! The pages of the room: what the centre says of itself, for those who write and translate it.

mod form;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use web::{Error, Tr, WritingForm};

use super::editing::FACTS;
use super::{Card, Standing, Words, store};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::Translators;
use crate::site::Page;
use crate::writing::{self, LANGS, Stored};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/hubs", Translators, get(overview))
        .get("/{lang}/hubs/{id}/edit", Translators, get(edit))
        .post("/{lang}/hubs/{id}/edit", Translators, post(save))
}

#[derive(Template)]
#[template(path = "hubs/overview.html")]
struct Overview {
    page: Page,
    t: Tr,
    texts: Vec<(Stored<Words>, Standing)>,
}

impl Overview {
    fn standing(&self, standing: &Standing) -> String {
        self.t.get(match standing {
            Standing::Missing => "content-state-missing",
            Standing::Outdated => "content-state-outdated",
            Standing::Current => "content-state-current",
        })
    }

    fn language(&self, lang: &str) -> String {
        self.t.get(&format!("language-{lang}"))
    }
}

/// `GET /{lang}/hubs`: what there is to edit, and in which languages the texts stand.
async fn overview(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let texts = store::words(&mut tx, &ctx.hub.id).await.or_fault()?;
    drop(tx);
    let page = Page::new(&ctx, "desk", ctx.t.get("writing-all-hub")).noindex();
    web::html(StatusCode::OK, &Overview { page, t: ctx.t, texts }).map(web::private)
}

/// Are these the facts? If not, are they texts of a language that this person may write?
fn facts(ctx: &Ctx, key: &str) -> Result<bool, Error> {
    match key {
        FACTS => Ok(true),
        lang if !LANGS.contains(&lang) => Err(Error::NotFound),
        lang if !ctx.who.writes(lang) => Err(Error::Forbidden),
        _ => Ok(false),
    }
}

/// `GET /{lang}/hubs/{id}/edit`: `facts`, or a language.
async fn edit(ctx: Ctx, path: Path<(String, String)>) -> web::Result {
    match facts(&ctx, &path.1)? {
        true => writing::edit_form::<Card>(ctx, path).await,
        false => writing::edit_form::<Words>(ctx, path).await,
    }
}

/// `POST /{lang}/hubs/{id}/edit`.
async fn save(ctx: Ctx, path: Path<(String, String)>, sent: WritingForm) -> web::Result {
    match facts(&ctx, &path.1)? {
        true => writing::save::<Card>(ctx, path, sent).await,
        false => writing::save::<Words>(ctx, path, sent).await,
    }
}
