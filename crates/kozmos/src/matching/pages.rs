//! The form for one sentence, and what fits.

mod act;
mod form;
mod kept;
mod results;
mod together;
mod understood;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use fields::{Fields, Refusal};
use form::Ask;
use places::Region;
use text::Lang;
use web::{Form, see_other};

use super::need::Need;
use super::store;
use super::suggestion::Filter;
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::{Editors, Public};

/// The fields of the query that leave suggestions out.
const FILTERS: [&str; 5] = ["region", "theme", "open", "newcomers", "hide_no"];

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/matching", Public, get(matching))
        .get("/{lang}/matching/suggestion", Public, get(results::suggestion))
        .get("/{lang}/matching/kept", Editors, get(kept::list))
        .post("/{lang}/matching/keep", Editors, post(kept::keep))
        .get("/{lang}/matching/kept/{id}", Editors, get(kept::show))
        .post("/{lang}/matching/kept/{id}", Editors, post(kept::change))
        .post("/{lang}/matching/kept/{id}/feedback", Editors, post(kept::feedback))
        .get("/{lang}/matching/kept/{id}/together", Editors, get(together::show))
}

/// Without a sentence the form, with one the suggestions. What people are looking for is kept nowhere. A link that
/// names an association leads to the form with what its profile says filled in, for her to see and to change.
async fn matching(ctx: Ctx, Form(fields): Form) -> web::Result {
    if fields.some("association").is_some() {
        let told = with_association(&ctx, &fields).await?;
        return Ok(see_other(&format!("{}?{}", ctx.url("/matching"), told.query())));
    }
    let asked = fields.0.iter().any(|(name, _)| name == "sentence");
    let shown = if !asked {
        web::html(StatusCode::OK, &Ask::new(&ctx, fields, Vec::new()))?
    } else {
        match read(&ctx, &fields).await {
            Err(refusals) => web::html(StatusCode::UNPROCESSABLE_ENTITY, &Ask::new(&ctx, fields, refusals))?,
            Ok((need, filter)) => results::results(&ctx, fields, &need, filter).await?,
        }
    };
    Ok(unkept(shown))
}

/// The fields with what the profile of `association` says in place of its name; what was given stays as it is.
pub(super) async fn with_association(ctx: &Ctx, fields: &Fields) -> Result<Fields, web::Error> {
    let mut told = Fields(fields.0.iter().filter(|(name, _)| name != "association").cloned().collect());
    let Some(slug) = fields.some("association") else { return Ok(told) };
    let mut tx = ctx.db.read().await.or_fault()?;
    let found = store::association(&mut tx, &ctx.hub.id, slug, false).await.or_fault()?;
    let known = found.ok_or(web::Error::NotFound)?;
    for (name, value) in facts(&known) {
        if told.some(name).is_none() {
            told.push(name, value);
        }
    }
    Ok(told)
}

/// What an association's profile says, as fields of a need.
fn facts(known: &store::Known) -> Vec<(&'static str, String)> {
    let place = [known.postcode.clone(), known.place.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let facts = [
        ("legal_form", known.legal_form.clone()),
        ("tax_status", known.tax_status.clone()),
        ("place", Some(place).filter(|place| !place.is_empty())),
        ("recipient", known.external_id.clone()),
    ];
    facts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Where the centre works.
pub(super) fn home(ctx: &Ctx) -> Vec<Region> {
    ctx.hub.home()
}

async fn read(ctx: &Ctx, fields: &Fields) -> Result<(Need, Filter), Vec<Refusal>> {
    let reader = Lang::parse(ctx.locale.language()).unwrap_or(Lang::De);
    let mut need = Need::parse(fields, reader, &home(ctx))?;
    ctx.app.matcher.understand(&ctx.hub.id, &mut need).await;
    Ok((need, Filter::parse(fields)))
}
