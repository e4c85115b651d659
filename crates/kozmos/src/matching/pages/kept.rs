//! The ideas that an association keeps: the list, one idea with its suggestions, and what became of each of them.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use web::{Error, Form, Tr, see_other};

use super::act::{Act, Typed, act, verdict};
use super::form::Ask;
use super::understood::{Opened, opened};
use super::{facts, home, unkept};
use crate::ctx::{Ctx, OrFault};
use crate::ids::OrganisationId;
use crate::matching::cards::{self, Card, Show, card};
use crate::matching::experience::Experience;
use crate::matching::feedback::{Command, State, Verb, decide};
use crate::matching::kept::{Kept, Told, what_is_needed};
use crate::matching::need::Need;
use crate::matching::openings::openings;
use crate::matching::store;
use crate::matching::suggestion::Filter;
use crate::people::{Authorized, KeepNeed, authorize};
use crate::site::Page;
use crate::write::Stamp;

/// So many suggestions stand with an idea.
const SHOWN: usize = 10;

/// An idea, and the right to change it.
pub(super) async fn own(ctx: &Ctx, tx: &mut Tx, id: &str) -> web::Result<(Kept, Authorized<KeepNeed>)> {
    let kept = store::find(tx, &ctx.hub.id, id).await.or_fault()?.ok_or(Error::NotFound)?;
    // Others do not even learn that there is such an idea.
    let auth = authorize(&ctx.who, Some(&kept.organisation)).ok_or(Error::NotFound)?;
    Ok((kept, auth))
}

#[derive(Template)]
#[template(path = "matching/kept_list.html")]
struct List {
    page: Page,
    t: Tr,
    open: Vec<Kept>,
    closed: Vec<Kept>,
}

/// `GET /{lang}/matching/kept`: the ideas of the associations that somebody edits; the staff sees all.
pub(super) async fn list(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut all = store::list(&mut tx, &ctx.hub.id).await.or_fault()?;
    all.retain(|kept| authorize::<KeepNeed>(&ctx.who, Some(&kept.organisation)).is_some());
    let (closed, open) = all.into_iter().partition(|kept| kept.closed);
    let page = Page::new(&ctx, "desk", ctx.t.get("matching-kept")).under("/people/desk", ctx.t.get("site-menu-desk"));
    Ok(unkept(web::html(StatusCode::OK, &List { page: page.noindex(), t: ctx.t, open, closed })?))
}

/// `POST /{lang}/matching/keep`: keeps what was asked for an association (the field `organisation`, its slug).
pub(super) async fn keep(ctx: Ctx, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let slug = sent.get("organisation");
    let found = store::association(&mut tx, &ctx.hub.id, slug, true).await.or_fault()?;
    let found = found.filter(|found| authorize::<KeepNeed>(&ctx.who, Some(&found.id)).is_some());
    let known = found.as_ref().map(facts).unwrap_or_default();
    let mut needed = what_is_needed(&sent);
    for (name, value) in known {
        // The association's name in past grants is not hers to say.
        if name == "recipient" {
            needed.0.retain(|(field, _)| field != name);
        }
        if needed.some(name).is_none() {
            needed.push(name, value);
        }
    }
    if let Err(refusals) = Need::parse(&needed, text::Lang::De, &home(&ctx)) {
        return Ok(unkept(web::html(StatusCode::UNPROCESSABLE_ENTITY, &Ask::new(&ctx, needed, refusals))?));
    }
    let id: OrganisationId = found.ok_or(Error::NotFound)?.id;
    let auth = ctx.authorize::<KeepNeed>(Some(&id))?;
    let kept = store::keep(&mut tx, &auth, &Stamp::new(&ctx, &ctx.hub.id), &id, &needed).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/matching/kept/{kept}"))))
}

/// A suggestion with what can be done about it.
struct Suggested {
    card: Card,
    act: Act,
}

/// A suggestion that was told of.
struct Moved {
    told: Told,
    state: String,
    /// Why it was put aside, or what was granted and when.
    more: String,
    act: Act,
}

#[derive(Template)]
#[template(path = "matching/kept.html")]
struct Idea {
    page: Page,
    t: Tr,
    kept: Kept,
    lang: &'static str,
    change: String,
    refused: Option<String>,
    under_way: Vec<Moved>,
    suggested: Vec<Suggested>,
    aside: Vec<Moved>,
    openings: Vec<Opened>,
}

/// `GET /{lang}/matching/kept/{id}`.
pub(super) async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (kept, _) = own(&ctx, &mut tx, &id).await?;
    let told = store::told(&mut tx, &ctx.hub.id, &kept.id, ctx.locale.language()).await.or_fault()?;
    idea(&ctx, tx, (kept, told), &Typed::default()).await
}

/// The page of an idea, with what is known in that transaction, which ends here.
async fn idea(ctx: &Ctx, mut tx: Tx, (kept, told): (Kept, Vec<Told>), typed: &Typed<'_>) -> web::Result {
    let (t, today) = (ctx.t, ctx.today());
    let experience = store::experience(&mut tx, &ctx.hub.id).await.or_fault()?;
    let experience = Experience::of(&experience, &kept.organisation, &kept.id);
    drop(tx);
    let mut need = kept.need(&home(ctx)).ok_or(Error::NotFound)?;
    ctx.app.matcher.understand(&ctx.hub.id, &mut need).await;
    let moved: Vec<Told> = told.iter().filter(|one| one.moved()).cloned().collect();
    let without = moved.iter().map(|one| one.programme.clone()).collect();
    let filter = Filter { without, after: experience.declined(), ..Filter::default() };
    let matcher = ctx.app.matcher.of(&ctx.hub.id);
    let found = matcher.as_ref().map(|matcher| matcher.find(&need, &today, &filter, SHOWN));
    let terms = found.as_ref().map(|found| found.terms()).unwrap_or_default();
    let openings = openings(&terms, &need, &today);
    let found = found.map(|found| found.page(&need, 0, SHOWN)).unwrap_or_default();
    let suggested = found.iter().map(|one| {
        let version = told.iter().find(|told| told.programme == one.offer.id).map_or(0, |told| told.version);
        let act = act(&t, &one.offer.slug, (State::Suggested, version), typed, &today);
        let told = cards::told(&experience, &one.offer.id, &t);
        Suggested { card: Card { told, ..card(one, &need, ctx, &kept.fields, Show::Brief) }, act }
    });
    let line = |told: Told| Moved {
        state: t.get(&format!("matching-state-{}", told.course.state.code())),
        more: verdict(&t, &told.course),
        act: act(&t, &told.slug, (told.course.state, told.version), typed, &today),
        told,
    };
    let (aside, under_way): (Vec<Told>, Vec<Told>) =
        moved.into_iter().partition(|one| one.course.state == State::Dismissed);
    let page = Page::new(ctx, "desk", t.get("matching-kept-one")).under("/people/desk", t.get("site-menu-desk"));
    let mut changed = kept.fields.clone();
    changed.push("kept", kept.id.to_string());
    let shown = Idea {
        page: page.under("/matching/kept", t.get("matching-kept")).noindex(),
        t,
        lang: need.lang.code(),
        change: format!("{}?{}", ctx.url("/matching"), changed.query()),
        refused: typed.refused.map(|refused| t.get(&format!("matching-feedback-{}", refused.code()))),
        suggested: suggested.collect(),
        under_way: under_way.into_iter().map(line).collect(),
        aside: aside.into_iter().map(line).collect(),
        openings: openings.iter().map(|found| opened(ctx, &changed, found)).collect(),
        kept,
    };
    let status = if typed.refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(unkept(web::html(status, &shown)?))
}

/// `POST /{lang}/matching/kept/{id}`: shares the idea or not, closes or opens it again, or writes it anew (`action`).
pub(super) async fn change(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (mut kept, auth) = own(&ctx, &mut tx, &id).await?;
    match sent.get("action") {
        "share" => kept.shared = true,
        "unshare" => kept.shared = false,
        "close" => kept.closed = true,
        "reopen" => kept.closed = false,
        "save" => {
            let recipient = kept.fields.some("recipient").map(str::to_owned);
            let mut fields = what_is_needed(&sent);
            fields.0.retain(|(name, _)| name != "recipient");
            recipient.into_iter().for_each(|recipient| fields.push("recipient", recipient));
            if let Err(refusals) = Need::parse(&fields, text::Lang::De, &home(&ctx)) {
                return Ok(unkept(web::html(StatusCode::UNPROCESSABLE_ENTITY, &Ask::new(&ctx, fields, refusals))?));
            }
            kept.fields = fields;
        }
        other => return Err(Error::Invalid("action".into(), format!("'{other}' is none of the actions"))),
    }
    kept.version = sent.get("version").parse().unwrap_or(0);
    store::save(&mut tx, &auth, &Stamp::new(&ctx, &ctx.hub.id), &kept).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/matching/kept/{id}"))))
}

/// `POST /{lang}/matching/kept/{id}/feedback`: what happened to a suggestion (`programme`, `verb` and what belongs to it).
pub(super) async fn feedback(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (kept, auth) = own(&ctx, &mut tx, &id).await?;
    let verb = Verb::parse(sent.get("verb"));
    let verb = verb.ok_or_else(|| Error::Invalid("verb".into(), "it is none of the steps".into()))?;
    let programme = store::programme(&mut tx, &ctx.hub.id, sent.get("programme")).await.or_fault()?;
    let programme = programme.ok_or(Error::NotFound)?;
    let told = store::told(&mut tx, &ctx.hub.id, &kept.id, ctx.locale.language()).await.or_fault()?;
    let before = told.iter().find(|one| one.programme == programme);
    let course = before.map(|one| one.course.clone()).unwrap_or_default();
    let decided = Command::read(verb, &sent).and_then(|command| decide(&course, &command, &ctx.today()));
    let next = match decided {
        Ok(next) => next,
        Err(refused) => {
            return idea(&ctx, tx, (kept, told), &Typed { sent: Some(&sent), refused: Some(refused) }).await;
        }
    };
    let seen: i64 = sent.get("version").parse().unwrap_or(0);
    let stamp = Stamp::new(&ctx, &ctx.hub.id);
    store::tell(&mut tx, &auth, &stamp, (&kept.id, &programme, seen), (verb, &next)).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/matching/kept/{id}"))))
}
