//! The tree of languages: from which language each is translated.

use askama::Template;
use axum::http::StatusCode;
use web::{Form, Locale, Tr, see_other};

use super::private;
use crate::content::store;
use crate::ctx::{Ctx, OrFault};
use crate::people::ArrangeLanguages;
use crate::site::Page;
use crate::write::Stamp;

#[derive(Template)]
#[template(path = "content/languages.html")]
struct LanguagesPage {
    page: Page,
    t: Tr,
    lines: Vec<(Locale, Locale)>,
    refused: Option<Locale>,
}

impl LanguagesPage {
    fn others(&self, lang: &Locale) -> Vec<Locale> {
        Locale::ALL.into_iter().filter(|other| other != lang).collect()
    }
}

fn page(ctx: &Ctx, refused: Option<Locale>) -> web::Result {
    ctx.authorize::<ArrangeLanguages>(None)?;
    let page = Page::new(ctx, "content", ctx.t.get("content-tree-title"));
    let page = page.under("/content", ctx.t.get("content-title")).noindex();
    let line = |lang: Locale| ctx.menu.languages.source(lang).map(|source| (lang, source));
    let lines = Locale::ALL.into_iter().filter_map(line).collect();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(private(web::html(status, &LanguagesPage { page, t: ctx.t, lines, refused })?))
}

/// `GET /{lang}/content/languages`.
pub async fn show(ctx: Ctx) -> web::Result {
    page(&ctx, None)
}

/// `POST /{lang}/content/languages`: one language and its source.
pub async fn set(ctx: Ctx, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<ArrangeLanguages>(None)?;
    let (Some(lang), Some(source)) = (Locale::parse(sent.get("language")), Locale::parse(sent.get("source"))) else {
        return page(&ctx, None);
    };
    let mut tx = ctx.db.write().await.or_fault()?;
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    if store::set_source(&mut tx, &auth, &stamp, (lang, source)).await.or_fault()?.is_err() {
        return page(&ctx, Some(lang));
    }
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url("/content/languages")))
}
