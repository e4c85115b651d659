//! The pages of the room: what the centre says of itself, for those who write and translate it.

mod form;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use web::{Locale, Tr, WritingForm};

use super::Card;
use super::editing::FACTS;
use crate::content::{State, record_states};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::{Staff, Translators};
use crate::site::Page;
use crate::writing;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/{lang}/hubs", Translators, get(overview)).get("/{lang}/hubs/facts/edit", Staff, get(edit)).post(
        "/{lang}/hubs/facts/edit",
        Staff,
        post(save),
    )
}

#[derive(Template)]
#[template(path = "hubs/overview.html")]
struct Overview {
    page: Page,
    t: Tr,
    texts: Vec<(Locale, State)>,
}

impl Overview {
    fn state(&self, state: &State) -> String {
        self.t.get(&format!("content-state-{}", state.code()))
    }

    /// The sentence under the name, where there is one in that language.
    fn lead(&self, lang: &Locale) -> Option<&str> {
        self.page.hub.facts.texts.get(lang.code()).map(|text| text.lead.as_str())
    }
}

/// `GET /{lang}/hubs`: what there is to edit, and in which languages the texts stand.
async fn overview(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let id = ctx.hub.id.to_string();
    let mut states = record_states(&mut tx, &ctx.hub.id, std::slice::from_ref(&id)).await.or_fault()?;
    drop(tx);
    let page = Page::new(&ctx, "desk", ctx.t.get("writing-all-hub"));
    let page = page.under("/people/desk", ctx.t.get("people-desk")).noindex();
    let texts = states.remove(&id).unwrap_or_default();
    web::html(StatusCode::OK, &Overview { page, t: ctx.t, texts }).map(web::private)
}

/// `GET /{lang}/hubs/facts/edit`.
async fn edit(ctx: Ctx, Path(lang): Path<String>) -> web::Result {
    writing::edit_form::<Card>(ctx, Path((lang, FACTS.to_owned()))).await
}

/// `POST /{lang}/hubs/facts/edit`.
async fn save(ctx: Ctx, Path(lang): Path<String>, sent: WritingForm) -> web::Result {
    writing::save::<Card>(ctx, Path((lang, FACTS.to_owned())), sent).await
}
