//! Introductions for programs, with the session of somebody who is signed in: what she sees on the pages, as JSON.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::{get, post};
use db::Tx;
use utoipa::OpenApi;
use web::{Error, Json};

use super::commands::{self, Command};
use super::machine::Side;
use super::month::{self, PER_FOUNDATION};
use super::pages::mine;
use super::wire::{
    CommandBody, ContactItem, FitItem, FitList, IntroductionItem, IntroductionList, PartyItem, introduction,
};
use super::{Introduction, store, work};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::Editors;
use crate::people::SetCapacity;

/// The calls of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/introductions", Editors, get(list))
        .get("/api/v1/introductions/of/{slug}", Editors, get(fits))
        .get("/api/v1/introductions/{id}", Editors, get(read))
        .post("/api/v1/introductions/{id}", Editors, post(command))
}

/// The description of these calls.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(
        paths(list, fits, read, command),
        components(schemas(
            CommandBody, ContactItem, FitItem, FitList, IntroductionItem, IntroductionList, PartyItem
        )),
        tags((name = "introductions", description = "Bringing associations and foundations together; needs a session"))
    )]
    struct Docs;
    Docs::openapi()
}

fn answer(headers: &HeaderMap, value: &impl serde::Serialize) -> web::Result {
    let mut response: Response = web::json(headers, value)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The caller's introductions; all of the hub for the staff. Contacts stand only in the single ones.
#[utoipa::path(get, path = "/api/v1/introductions", tag = "introductions", responses(
    (status = 200, body = IntroductionList),
    (status = 401, description = "Nobody is signed in", content_type = "application/problem+json"),
))]
async fn list(ctx: Ctx, headers: HeaderMap) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let all = if ctx.who.staff() {
        store::all(&mut tx, &ctx.hub.id).await
    } else {
        store::of_person(&mut tx, &ctx.hub.id, &account.id).await
    };
    let today = ctx.today();
    let item = |one: &Introduction| {
        let sides = one.sides(&ctx.who);
        (!sides.is_empty()).then(|| introduction(one, &sides, &today, (Vec::new(), Vec::new())))
    };
    answer(&headers, &IntroductionList { items: all.or_fault()?.iter().filter_map(item).collect() })
}

async fn shown(ctx: &Ctx, tx: &mut Tx, one: &Introduction, sides: &[Side]) -> web::Result<IntroductionItem> {
    let mut people = (Vec::new(), Vec::new());
    if one.facts.contacts_open() {
        people.0 = store::contacts(tx, &ctx.hub.id, &one.association.id).await.or_fault()?;
        people.1 = store::contacts(tx, &ctx.hub.id, &one.foundation.id).await.or_fault()?;
    }
    Ok(introduction(one, sides, &ctx.today(), people))
}

/// One introduction with what the caller may do.
#[utoipa::path(get, path = "/api/v1/introductions/{id}", tag = "introductions",
    params(("id" = String, Path, description = "Its id")),
    responses((status = 200, body = IntroductionItem), (status = 404, description = "None such, or none of the caller's")))]
async fn read(ctx: Ctx, headers: HeaderMap, Path(id): Path<String>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (one, sides, _) = mine(&ctx, &mut tx, &id).await?;
    answer(&headers, &shown(&ctx, &mut tx, &one, &sides).await?)
}

/// Send, answer, remind, take back: whatever `commands` of the introduction names.
#[utoipa::path(post, path = "/api/v1/introductions/{id}", tag = "introductions", request_body = CommandBody,
    params(("id" = String, Path, description = "Its id")),
    responses(
        (status = 200, description = "Done; how it stands now", body = IntroductionItem),
        (status = 404, description = "None such, or none of the caller's"),
        (status = 409, description = "Changed since `version`", content_type = "application/problem+json"),
        (status = 413, description = "The body is longer than 64 KiB", content_type = "application/problem+json"),
        (status = 415, description = "The body is not JSON", content_type = "application/problem+json"),
        (status = 422, description = "Not allowed now; `detail` is a stable code", content_type = "application/problem+json"),
    ))]
async fn command(
    ctx: Ctx,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Result<Json<CommandBody>, Error>,
) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    // Whoever may not know of it does not learn whether the body would have been right.
    let (old, sides, auth) = mine(&ctx, &mut tx, &id).await?;
    let Json(body) = body?;
    let command =
        Command::parse(&body.fields()).map_err(|(field, wrong)| Error::Invalid(field.into(), wrong.into()))?;
    let done = commands::carry_out((&ctx.app, &ctx.hub), &mut tx, &auth, (&old, &sides), &command).await.or_fault()?;
    done.map_err(|refusal| Error::Invalid("command".into(), refusal.code().into()))?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let new = store::find(&mut tx, &ctx.hub.id, &id).await.or_fault()?.ok_or(Error::NotFound)?;
    let sides = new.sides(&ctx.who);
    answer(&headers, &shown(&ctx, &mut tx, &new, &sides).await?)
}

/// Associations that fit a foundation's programmes, as its page shows them.
#[utoipa::path(get, path = "/api/v1/introductions/of/{slug}", tag = "introductions",
    params(("slug" = String, Path, description = "Slug of a foundation that the caller edits")),
    responses((status = 200, body = FitList), (status = 404, description = "None such, or none of the caller's")))]
async fn fits(ctx: Ctx, headers: HeaderMap, Path(slug): Path<String>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (party, kind) = store::party(&mut tx, &ctx.hub.id, &slug).await.or_fault()?.ok_or(Error::NotFound)?;
    ctx.authorize::<SetCapacity>(Some(&party.id)).map_err(|_| Error::NotFound)?;
    let per_month = store::capacity(&mut tx, &ctx.hub.id, &party.id).await.or_fault()?.unwrap_or(PER_FOUNDATION);
    let past = store::past(&mut tx, &ctx.hub.id).await.or_fault()?;
    drop(tx);
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let (_, month) = commands::today(&ctx.app, &ctx.hub);
    let at = views.sides.foundations.iter().position(|f| f.id == party.id.as_str());
    let list = at.filter(|_| kind == "foundation").and_then(|at| views.lists.get(at)).cloned().unwrap_or_default();
    let item = |at: usize| {
        let pair = &views.pairs[at];
        let association = &views.sides.associations[pair.association];
        FitItem {
            association: association.slug.clone(),
            name: association.name.clone(),
            programme: pair.offer.0.clone(),
            shared: pair.shared.clone(),
            conditions_met: pair.conditions.0,
            conditions_open: pair.conditions.1,
            rank_for_association: pair.ranks.0,
            rank_for_foundation: pair.ranks.1,
        }
    };
    let staff = ctx.who.staff();
    let association = |at: &usize| views.sides.associations[views.pairs[*at].association].id.as_str();
    let shown = |at: &usize| staff || !month::hidden(&past, (association(at), party.id.as_str()));
    let count = if staff { month::taken } else { month::taken_openly };
    let taken = count(&past, party.id.as_str(), &month);
    answer(&headers, &FitList { per_month, taken, items: list.into_iter().filter(shown).map(item).collect() })
}
