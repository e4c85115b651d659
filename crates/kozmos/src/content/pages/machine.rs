//! A machine writes a text; the page says so until a person has read it.

use std::sync::Arc;

use axum::extract::Path;
use web::{Error, see_other};

use super::editor::{Desk, facts};
use super::writable;
use crate::content::exchange::{self, Parcel};
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
    let Some(writing) = ask(translator, &desk, (*from, version)).await? else {
        return Ok(see_other(&format!("{here}?done=machine-failed")));
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

/// What the machine made of the source; none: it did not answer, or with something that is no text of a page.
async fn ask(
    translator: Arc<dyn machine::Translator>,
    desk: &Desk,
    (from, version): (web::Locale, &store::Version),
) -> Result<Option<Writing>, Error> {
    let (source, target) = (from.language(), desk.lang.language());
    let units = exchange::units(version);
    let asked = tokio::task::spawn_blocking(move || {
        let mut units = units;
        machine::fill(translator.as_ref(), &mut units, source, target).map(|()| units)
    });
    let units = match asked.await.map_err(Error::fault)? {
        Ok(units) => units,
        Err(error) => {
            tracing::warn!(%error, "the translation service did not answer");
            return Ok(None);
        }
    };
    let (page, version) = (desk.page.id.to_string(), version.number);
    let parcel = Parcel { page, source: source.into(), version, target: target.into(), units };
    let slug = desk.text().map_or("", |text| text.slug.as_str());
    Ok(Writing::parse(&parcel.writing(&parcel.units, slug).fields()).ok())
}
