//! The pictures of the centre, with what is missing and what is used nowhere.

use askama::Template;
use axum::http::StatusCode;
use fields::Fields;
use web::{Form, Tr};

use crate::ctx::{Ctx, OrFault};
use crate::media::Picture;
use crate::media::store::{self, Filter};
use crate::site::Page;
use crate::texts;
use crate::writing::LANGS;

/// Pictures on a page.
const SHOWN: usize = 24;

#[derive(Template)]
#[template(path = "media/list.html")]
struct List {
    page: Page,
    t: Tr,
    asked: Fields,
    pictures: Vec<Picture>,
    /// The query of the next page.
    next: Option<String>,
    note: Option<&'static str>,
}

impl List {
    fn languages(&self) -> Vec<(&'static str, String)> {
        LANGS.iter().map(|lang| (*lang, texts::language(&self.t, lang))).collect()
    }

    fn label(&self, picture: &Picture) -> String {
        if picture.name.is_empty() { self.t.get("media-picture") } else { picture.name.clone() }
    }
}

/// `GET /{lang}/media`.
pub async fn show(ctx: Ctx, Form(asked): Form) -> web::Result {
    let filter = Filter {
        words: text::fold(asked.get("q")),
        unused: asked.has("unused", "yes"),
        without: asked.some("without").filter(|lang| LANGS.contains(lang)).map(str::to_owned),
        before: asked.some("before").map(str::to_owned),
    };
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut pictures = store::list(&mut tx, &ctx.hub.id, &filter, SHOWN as i64 + 1).await.or_fault()?;
    drop(tx);
    let more = pictures.len() > SHOWN;
    pictures.truncate(SHOWN);
    let next = pictures.last().filter(|_| more).map(|last| {
        let mut query = Fields::parse(&asked.query_without(&["before", "done"]));
        query.push("before", last.id.as_str());
        query.query()
    });
    let note = (asked.get("done") == "removed").then_some("media-removed");
    let page = Page::new(&ctx, "desk", ctx.t.get("media-title")).under("/people/desk", ctx.t.get("people-desk"));
    web::html(StatusCode::OK, &List { page: page.noindex(), t: ctx.t, asked, pictures, next, note }).map(web::private)
}
