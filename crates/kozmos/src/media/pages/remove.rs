//! Taking a picture away, after somebody has seen where it is used.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use web::{Form, Tr, see_other};

use super::{below, edit, found};
use crate::ctx::{Ctx, OrFault};
use crate::media::Picture;
use crate::media::store::{self, Usage};
use crate::people::EditMedia;
use crate::site::Page;
use crate::write::Stamp;

#[derive(Template)]
#[template(path = "media/remove.html")]
struct RemovePage {
    page: Page,
    t: Tr,
    picture: Picture,
    usages: Vec<Usage>,
}

impl RemovePage {
    fn place(&self, usage: &Usage) -> String {
        edit::place(self.t, usage)
    }
}

async fn ask(ctx: &Ctx, tx: &mut Tx, picture: Picture, status: StatusCode) -> web::Result {
    let usages = store::usages(tx, &ctx.hub.id, &picture.id).await.or_fault()?;
    let page = below(ctx, ctx.t.get("media-remove"));
    web::html(status, &RemovePage { page, t: ctx.t, picture, usages }).map(web::private)
}

/// `GET /{lang}/media/{id}/remove`.
pub async fn form(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    ctx.authorize::<EditMedia>(None)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let picture = found(&ctx, &mut tx, &id).await?;
    ask(&ctx, &mut tx, picture, StatusCode::OK).await
}

/// `POST /{lang}/media/{id}/remove`. What is used goes only when it is as somebody saw it and was told where it is used.
pub async fn remove(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<EditMedia>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let picture = found(&ctx, &mut tx, &id).await?;
    let used = store::usages(&mut tx, &ctx.hub.id, &picture.id).await.or_fault()?.len();
    let same = sent.get("version").parse() == Ok(picture.version);
    let seen: usize = sent.get("seen").parse().unwrap_or(0);
    if !same || used > seen || used > 0 && !sent.has("sure", "yes") {
        return ask(&ctx, &mut tx, picture, StatusCode::CONFLICT).await;
    }
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    store::remove(&mut tx, &auth, &stamp, (&picture.id, picture.version)).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url("/media?done=removed")))
}
