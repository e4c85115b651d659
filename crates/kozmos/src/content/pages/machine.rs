//! A machine writes a text; the page says so until a person has read it.

use std::sync::Arc;

use axum::extract::Path;
use web::{Error, see_other};

use super::editor::{Desk, facts};
use super::writable;
use crate::content::machine::Failed;
use crate::content::store::{self, How, When};
use crate::content::{Writing, machine, state_of};
use crate::ctx::{Ctx, OrFault};
use crate::write::Stamp;

/// May a machine write the text of this desk? There must be a service, a source in another language, and nothing to
/// write over.
pub(super) fn offered(ctx: &Ctx, desk: &Desk) -> bool {
    let foreign = desk.source.as_ref().is_some_and(|(from, _)| from.language() != desk.lang.language());
    ctx.app.translator.is_some() && foreign && machine::wanted(state_of(&facts(&desk.texts), desk.lang))
}

/// `POST /{lang}/content/{id}/{text}/machine`.
pub async fn translate(ctx: Ctx, Path((_, id, text)): Path<(String, String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (page, lang, auth) = writable(&ctx, &mut tx, (&id, &text)).await?;
    let desk = Desk::open(&ctx, &mut tx, page, lang).await?;
    drop(tx);
    let here = desk.here(&ctx);
    let (Some(translator), Some((from, version)), true) =
        (ctx.app.translator.clone(), &desk.source, offered(&ctx, &desk) && !desk.page.removed)
    else {
        return Ok(see_other(&here));
    };
    let writing = match ask(translator, &desk, (*from, version)).await? {
        Ok(writing) => writing,
        Err(why) => return Ok(see_other(&format!("{here}?done={why}"))),
    };
    let how = How { minor: false, machine: true, source: Some((*from, version.number)), when: When::Now };
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    let mut tx = ctx.db.write().await.or_fault()?;
    let saved = store::save(&mut tx, &auth, &stamp, (&desk.page, lang, desk.last()), (&writing, &how)).await;
    match saved {
        Ok(Ok(_)) => tx.commit().await.or_fault()?,
        Ok(Err(_)) => return Ok(see_other(&format!("{here}?done=machine-failed"))),
        // Somebody wrote the text while the machine thought: hers stays.
        Err(db::Error::Stale) => return Ok(see_other(&here)),
        Err(error) => return Err(error).or_fault(),
    }
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&format!("{here}?done=publish")))
}

/// What the machine made of the source, or the note that says why there is nothing.
async fn ask(
    translator: Arc<dyn machine::Translator>,
    desk: &Desk,
    (from, version): (web::Locale, &store::Version),
) -> Result<Result<Writing, &'static str>, Error> {
    let (source, target, version) = (from.language(), desk.lang.language(), version.clone());
    let asked = tokio::task::spawn_blocking(move || machine::write(translator.as_ref(), &version, source, target));
    let slug = desk.text().map_or_else(String::new, |text| text.slug.clone());
    Ok(match asked.await.map_err(Error::fault)? {
        Ok(writing) => {
            Writing::parse(desk.page.owner, &Writing { slug, ..writing }.fields()).map_err(|_| "machine-broken")
        }
        Err(Failed::Silent(error)) => {
            tracing::warn!(%error, "the translation service did not answer");
            Err("machine-failed")
        }
        Err(Failed::Broken) => {
            tracing::warn!(page = %desk.page.id, target, "the translation service broke a text");
            Err("machine-broken")
        }
    })
}
