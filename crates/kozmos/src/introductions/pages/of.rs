//! What fits one organisation. A foundation sees associations that fit its programmes, says how many introductions it
//! takes, and can ask for one; an association sees how its own introductions stand.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use web::{Error, Form, Tr, see_other};

use super::show::{standing, why};
use super::{Item, item, private};
use crate::ctx::{Ctx, OrFault};
use crate::introductions::machine::Refusal;
use crate::introductions::month::{self, MOST_PER_MONTH, PER_FOUNDATION};
use crate::introductions::views::Views;
use crate::introductions::{Party, commands, store, work};
use crate::matching::Reason;
use crate::people::{PlanIntroductions, SetCapacity};
use crate::site::Page;

/// An association that fits, as a card.
struct Card {
    slug: String,
    name: String,
    place: String,
    programme: String,
    programme_slug: String,
    programme_lang: String,
    why: Vec<String>,
    /// What speaks for the two.
    reasons: Vec<Reason>,
    /// An introduction of the two exists or they know each other.
    known: bool,
}

#[derive(Template)]
#[template(path = "introductions/of.html")]
struct Of {
    page: Page,
    t: Tr,
    party: Party,
    foundation: bool,
    staff: bool,
    items: Vec<Item>,
    cards: Vec<Card>,
    per_month: String,
    taken: i64,
    default: i64,
    most: i64,
    refused: Option<String>,
}

/// The organisation of that slug, if this person speaks for it or for the centre; and whether it is a foundation.
async fn own(ctx: &Ctx, tx: &mut Tx, slug: &str) -> web::Result<(Party, bool)> {
    let (party, kind) = store::party(tx, &ctx.hub.id, slug).await.or_fault()?.ok_or(Error::NotFound)?;
    ctx.authorize::<SetCapacity>(Some(&party.id)).map_err(|_| Error::NotFound)?;
    Ok((party, kind == "foundation"))
}

/// The places of the pairs that this person sees of the foundation's list.
fn shown(ctx: &Ctx, views: &Views, foundation: &Party, past: &[month::Past]) -> Vec<usize> {
    let of = views.sides.foundations.iter().position(|f| f.id == foundation.id.as_str());
    let list = of.and_then(|at| views.lists.get(at)).map_or(&[][..], Vec::as_slice);
    let association = |at: &usize| views.sides.associations[views.pairs[*at].association].id.as_str();
    // What only the centre knows must not show, not even as a mark.
    let shown = |at: &usize| ctx.who.staff() || !month::hidden(past, (association(at), foundation.id.as_str()));
    list.iter().copied().filter(shown).collect()
}

/// What speaks for each of these pairs.
async fn reasons(ctx: &Ctx, views: &Arc<Views>, shown: &[usize]) -> web::Result<Vec<Vec<Reason>>> {
    let Some(matcher) = ctx.app.matcher.of(&ctx.hub.id) else { return Ok(shown.iter().map(|_| Vec::new()).collect()) };
    let (views, shown, t, home, today) = (Arc::clone(views), shown.to_vec(), ctx.t, ctx.hub.home(), ctx.today());
    let told = move || {
        let of = |at: &usize| views.reasons(&t, &views.pairs[*at], &matcher, &home, &today);
        shown.iter().map(of).collect()
    };
    tokio::task::spawn_blocking(told).await.map_err(Error::fault)
}

async fn cards(
    ctx: &Ctx,
    views: &Arc<Views>,
    foundation: &Party,
    past: &[month::Past],
    month: &str,
) -> web::Result<Vec<Card>> {
    let shown = shown(ctx, views, foundation, past);
    let reasons = reasons(ctx, views, &shown).await?;
    let known = month::known(past, month);
    let lang = ctx.locale.language();
    let card = |(at, reasons): (&usize, Vec<Reason>)| {
        let pair = &views.pairs[*at];
        let association = &views.sides.associations[pair.association];
        let (slug, titles) = &pair.offer;
        let title = [lang, "de"].iter().find_map(|wanted| titles.iter().find(|(known, _)| known == wanted));
        let (programme_lang, programme) = title.or_else(|| titles.first()).cloned().unwrap_or_default();
        Card {
            // The themes of both are said once.
            why: if reasons.iter().any(|reason| reason.themes) {
                standing(&ctx.t, pair)
            } else {
                why(&ctx.t, views, &association.id, foundation.id.as_str())
            },
            reasons,
            known: known.contains(&(association.id.as_str(), foundation.id.as_str())),
            slug: association.slug.clone(),
            name: association.name.clone(),
            place: association.place.clone(),
            programme,
            programme_lang,
            programme_slug: slug.clone(),
        }
    };
    Ok(shown.iter().zip(reasons).map(card).collect())
}

async fn page(
    ctx: &Ctx,
    (party, foundation): (Party, bool),
    (status, refused): (StatusCode, Option<String>),
    typed: Option<&str>,
) -> web::Result {
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let (_, month) = commands::today(&ctx.app, &ctx.hub);
    let mut tx = ctx.db.read().await.or_fault()?;
    let all = store::of_organisation(&mut tx, &ctx.hub.id, &party.id).await.or_fault()?;
    let past = store::past(&mut tx, &ctx.hub.id).await.or_fault()?;
    let said = store::capacity(&mut tx, &ctx.hub.id, &party.id).await.or_fault()?;
    drop(tx);
    let title =
        ctx.t.one(if foundation { "introductions-fits-of" } else { "introductions-own-of" }, "name", &party.name);
    let page = Page::new(ctx, "desk", title).under("/people/desk", ctx.t.get("people-desk"));
    let shown = Of {
        page: page.under("/introductions", ctx.t.get("introductions-title")).noindex(),
        t: ctx.t,
        staff: ctx.who.staff(),
        items: all.iter().filter_map(|one| item(ctx, one)).collect(),
        cards: if foundation { cards(ctx, &views, &party, &past, &month).await? } else { Vec::new() },
        per_month: typed.map_or_else(|| said.unwrap_or(PER_FOUNDATION).to_string(), str::to_owned),
        taken: if ctx.who.staff() {
            month::taken(&past, party.id.as_str(), &month)
        } else {
            month::taken_openly(&past, party.id.as_str(), &month)
        },
        default: PER_FOUNDATION,
        most: MOST_PER_MONTH,
        foundation,
        party,
        refused,
    };
    Ok(private(web::html(status, &shown)?))
}

/// `GET /{lang}/introductions/of/{slug}`.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let own = own(&ctx, &mut tx, &slug).await?;
    drop(tx);
    page(&ctx, own, (StatusCode::OK, None), None).await
}

/// `POST /{lang}/introductions/of/{slug}/ask`: the foundation asks to meet an association, or the staff proposes it.
pub async fn ask(ctx: Ctx, Path((_, slug)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let (party, foundation) = own(&ctx, &mut tx, &slug).await?;
    let house = (&*ctx.app, &*ctx.hub);
    let wished = store::party(&mut tx, &ctx.hub.id, sent.get("association")).await.or_fault()?;
    let begun = match wished.filter(|(wished, kind)| foundation && kind == "association" && wished.public) {
        None => Err(Refusal::NoFit),
        // The staff does not speak for a foundation: it proposes, and both are asked.
        Some((wished, _)) if ctx.who.staff() => {
            let auth = ctx.authorize::<PlanIntroductions>(None)?;
            commands::begin(house, &mut tx, &auth, &views, (&wished, &party, false)).await.or_fault()?
        }
        Some((wished, _)) => {
            let auth = ctx.authorize::<SetCapacity>(Some(&party.id))?;
            commands::begin(house, &mut tx, &auth, &views, (&wished, &party, true)).await.or_fault()?
        }
    };
    match begun {
        Ok(id) => {
            tx.commit().await.or_fault()?;
            ctx.app.catch_up().await.or_fault()?;
            Ok(see_other(&ctx.url(&format!("/introductions/{id}"))))
        }
        Err(refusal) => {
            drop(tx);
            let said = ctx.t.get(&format!("introductions-refused-{}", refusal.code()));
            page(&ctx, (party, foundation), (StatusCode::UNPROCESSABLE_ENTITY, Some(said)), None).await
        }
    }
}

/// `POST /{lang}/introductions/of/{slug}/capacity`.
pub async fn set_capacity(ctx: Ctx, Path((_, slug)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (party, foundation) = own(&ctx, &mut tx, &slug).await?;
    let auth = ctx.authorize::<SetCapacity>(Some(&party.id))?;
    let Some(number) = commands::per_month(&sent).filter(|_| foundation) else {
        drop(tx);
        let said = ctx.t.one("introductions-wrong-capacity", "most", MOST_PER_MONTH);
        let typed = Some(sent.get("per_month"));
        return page(&ctx, (party, foundation), (StatusCode::UNPROCESSABLE_ENTITY, Some(said)), typed).await;
    };
    let stamp = crate::write::Stamp::new(&ctx.app, &ctx.hub.id);
    store::set_capacity(&mut tx, &auth, &stamp, &party.id, number).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/introductions/of/{slug}"))))
}
