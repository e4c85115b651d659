//! The pages of the room: who answers and when, for everybody; the lines, for the staff. And the boxes of every page.

mod barrier;
mod cards;
mod form;
mod linked;

use askama::Template;
use axum::http::StatusCode;
use axum::routing::{get, post};
pub use cards::{Card, cards};
pub use linked::linked_data;
use web::Tr;

use super::{Terms, store};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::{Public, Staff};
use crate::site::Page;
use crate::writing::{self, Stored};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/contact", Public, get(show))
        .get("/{lang}/contact/barrier", Public, get(barrier::form))
        .post("/{lang}/contact/barrier", Public, post(barrier::tell))
        .get("/{lang}/contact/lines", Staff, get(list))
        .get("/{lang}/contact/lines/new", Staff, get(writing::new_form::<Terms>))
        .post("/{lang}/contact/lines/new", Staff, post(writing::create::<Terms>))
        .get("/{lang}/contact/lines/{id}/edit", Staff, get(writing::edit_form::<Terms>))
        .post("/{lang}/contact/lines/{id}/edit", Staff, post(writing::save::<Terms>))
        .merge(super::api::routes())
}

#[derive(Template)]
#[template(path = "contact/show.html")]
struct Show {
    page: Page,
    t: Tr,
}

/// `GET /{lang}/contact`.
async fn show(ctx: Ctx) -> web::Result {
    let mut page = Page::new(&ctx, "contact", ctx.t.get("contact-title"));
    page.about = Some(linked_data(&ctx.hub, ctx.t, (&page.base, ctx.now)));
    web::html(StatusCode::OK, &Show { page, t: ctx.t })
}

#[derive(Template)]
#[template(path = "contact/lines.html")]
struct Lines {
    page: Page,
    t: Tr,
    lines: Vec<Stored<Terms>>,
}

impl Lines {
    fn kind(&self, line: &Stored<Terms>) -> String {
        self.t.get(&format!("contact-kind-{}", line.record.kind.code()))
    }

    /// Its hours as everybody reads them.
    fn hours(&self, line: &Stored<Terms>) -> Vec<(String, String)> {
        cards::hours(&line.record.week, self.t)
    }
}

/// `GET /{lang}/contact/lines`: all lines, also those that are not public.
async fn list(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let all = store::all(&mut tx).await.or_fault()?;
    drop(tx);
    let lines = all.into_iter().filter(|(hub, _)| *hub == ctx.hub.id).map(|(_, line)| line).collect();
    let page = Page::new(&ctx, "contact", ctx.t.get("writing-all-contact-line"));
    let page = page.under("/contact", ctx.t.get("contact-title")).noindex();
    web::html(StatusCode::OK, &Lines { page, t: ctx.t, lines }).map(web::private)
}
