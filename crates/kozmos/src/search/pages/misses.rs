//! For the editors: which words people missed.

use askama::Template;
use axum::http::StatusCode;
use web::{Form, Tr, see_other};

use crate::ctx::{Ctx, OrFault};
use crate::people::TendSearch;
use crate::search::store::{self, Row};
use crate::search::{Miss, work};
use crate::site::Page;

/// Words on the page: nobody reads more.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "search/misses.html")]
struct MissesPage {
    page: Page,
    t: Tr,
    misses: Vec<Row>,
}

impl MissesPage {
    /// The search that missed the word, as those who sought it saw it.
    fn seek(&self, miss: &Row) -> String {
        let fields = fields::Fields(vec![("q".into(), miss.word.clone())]);
        format!("/{}/search?{}", miss.lang, fields.query())
    }

    fn language(&self, miss: &Row) -> String {
        format!("language-{}", miss.lang)
    }
}

pub(super) async fn list(ctx: Ctx) -> web::Result {
    ctx.authorize::<TendSearch>(None)?;
    work::keep_misses(&ctx.app).await.or_fault()?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let misses = store::list_misses(&mut tx, &ctx.hub.id, MOST).await.or_fault()?;
    let page = Page::new(&ctx, "search", ctx.t.get("search-misses")).under("/people/desk", ctx.t.get("people-desk"));
    web::html(StatusCode::OK, &MissesPage { page: page.noindex(), t: ctx.t, misses })
}

/// Somebody wrote about the word, or it says nothing.
pub(super) async fn forget(ctx: Ctx, Form(fields): Form) -> web::Result {
    let by = ctx.authorize::<TendSearch>(None)?;
    let miss = Miss { word: fields.get("word").to_owned(), lang: fields.get("lang").to_owned() };
    let mut tx = ctx.db.write().await.or_fault()?;
    store::remove_miss(&mut tx, &ctx.hub.id, &miss, &by).await.or_fault()?;
    tx.commit().await.or_fault()?;
    Ok(see_other(&ctx.url("/search/misses")))
}
