//! The logo of an organisation: brought by those who edit its profile.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use web::{Error, Tr, see_other};

use super::Sent;
use super::upload::aside;
use crate::ctx::{Ctx, OrFault};
use crate::media::{Picture, Words, Wrong, store};
use crate::organisations::Brief;
use crate::people::{Authorized, EditLogo};
use crate::site::Page;
use crate::write::Stamp;

#[derive(Template)]
#[template(path = "media/logo.html")]
struct LogoPage {
    page: Page,
    t: Tr,
    organisation: Brief,
    logo: Option<Picture>,
    wrong: Option<String>,
}

impl LogoPage {
    fn to(&self, tail: &str) -> String {
        self.page.url(&format!("/organisations/{}{tail}", self.organisation.slug))
    }

    /// What is read aloud instead of the logo.
    fn says(&self) -> String {
        self.t.one("media-logo-of", "name", &self.organisation.name)
    }
}

/// The organisation of an address, for somebody who may change its logo.
async fn own(ctx: &Ctx, tx: &mut Tx, slug: &str) -> web::Result<(Brief, Authorized<EditLogo>)> {
    let brief = crate::organisations::brief(tx, &ctx.hub.id, slug).await.or_fault()?.ok_or(Error::NotFound)?;
    match ctx.authorize::<EditLogo>(Some(&brief.id)) {
        Ok(auth) => Ok((brief, auth)),
        // What is not public is not there for whoever may not edit it.
        Err(refused) => Err(if brief.published { refused } else { Error::NotFound }),
    }
}

async fn page(ctx: &Ctx, tx: &mut Tx, organisation: Brief, wrong: Option<Wrong>) -> web::Result {
    let logo = store::logo_of(tx, &ctx.hub.id, &organisation.id).await.or_fault()?;
    let mut page = Page::new(ctx, "desk", ctx.t.get("media-logo-title")).noindex();
    page = page.under(&format!("/organisations/{}", organisation.slug), organisation.name.clone());
    let status = if wrong.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let wrong = wrong.map(|wrong| ctx.t.get(wrong.key()));
    web::html(status, &LogoPage { page, t: ctx.t, organisation, logo, wrong }).map(web::private)
}

/// `GET /{lang}/organisations/{slug}/logo`.
pub async fn form(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (organisation, _) = own(&ctx, &mut tx, &slug).await?;
    page(&ctx, &mut tx, organisation, None).await
}

/// `POST /{lang}/organisations/{slug}/logo`.
pub async fn take(ctx: Ctx, Path((_, slug)): Path<(String, String)>, sent: Sent) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (organisation, auth) = own(&ctx, &mut tx, &slug).await?;
    drop(tx);
    let read = aside(sent.file).await?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let sizes = match read {
        Ok(sizes) => sizes,
        Err(wrong) => return page(&ctx, &mut tx, organisation, Some(wrong)).await,
    };
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    let (owner, words) = (organisation.id.as_str(), Words::default());
    let (id, _) = store::add(&mut tx, &auth, &stamp, (owner, &sent.name), (&sizes, &words)).await.or_fault()?;
    store::set_logo(&mut tx, &auth, &stamp, (&organisation.id, &id)).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/organisations/{}", organisation.slug))))
}

/// `POST /{lang}/organisations/{slug}/logo/remove`.
pub async fn remove(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (organisation, auth) = own(&ctx, &mut tx, &slug).await?;
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    store::remove_logo(&mut tx, &auth, &stamp, &organisation.id).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/organisations/{}/logo", organisation.slug))))
}
